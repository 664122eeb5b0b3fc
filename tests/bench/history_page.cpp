// SPDX-License-Identifier: GPL-3.0-or-later
//
// history_page DATABASE: opens the history page over a history and prints how long the first
// painted list and the charts take, what a frame costs while scrolling and filtering, and by how
// much the memory grows.
#include "app/history/history_page.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>

#include "app/history/history_model.h"
#include "app/history/session_list.h"
#include "core/routine/routine_library.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

using Instant = std::chrono::steady_clock::time_point;

double since(Instant start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

/// Of memory of its own, in MiB.
double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray name = "RssAnon:";
    return text.mid(text.indexOf(name) + name.size(), 12).trimmed().split(' ').front().toDouble() /
           1024;
}

/// Lets things happen until `done`, and gives the longest that one turn of them took.
template <typename Condition>
double until(Condition done)
{
    double longest = 0;
    while (!done()) {
        const Instant turn = std::chrono::steady_clock::now();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, since(turn));
    }
    return longest;
}

/// Notes when a widget with rows was painted.
class Painted : public QObject {
public:
    explicit Painted(const QListView &list) : m_list(list)
    {
        list.viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool withRows() const { return m_withRows; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_withRows |= event->type() == QEvent::Paint && m_list.model()->rowCount() > 0;
        return false;
    }

private:
    const QListView &m_list;
    bool m_withRows = false;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    QTemporaryDir folder;
    HistoryService history(QFile::decodeName(argv[1]), folder.path());
    history.open().waitForFinished();
    Thumbnails thumbnails(folder.path());
    const SystemClock clock;
    QWidget window;
    window.resize(892, 720);
    window.show();
    QCoreApplication::processEvents();

    const double before = memory();
    const Instant click = std::chrono::steady_clock::now();
    HistoryPage page(history, thumbnails, clock, &window);
    const RoutineLibrary library = RoutineLibrary::load({});
    const Routine &routine = library.entries().front().routine;
    page.setRoutines({}, {.routine = routine.id, .daysPerWeek = 3, .time = Millis{560'000}});
    page.resize(window.size());
    auto *list = page.findChild<QListView *>(u"historyList"_s);
    auto *model = page.findChild<HistoryModel *>();
    const auto *goal = page.findChild<QLabel *>(u"historyGoal"_s);
    const Painted painted(*list);
    page.refresh();
    page.show();
    until([&] { return painted.withRows(); });
    std::printf("first painted list %9.1f ms\n", since(click));
    until([&] { return !goal->text().isEmpty(); });
    std::printf("charts             %9.1f ms\n", since(click));

    std::vector<double> frames;
    while (frames.size() < 3000 && !model->isComplete()) {
        const Instant frame = std::chrono::steady_clock::now();
        QScrollBar *bar = list->verticalScrollBar();
        bar->setValue(bar->value() + 90);
        QCoreApplication::processEvents();
        list->viewport()->repaint();
        frames.push_back(since(frame));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("scrolling          %9zu frames, median %.1f ms, longest %.1f ms, %d rows read\n",
                frames.size(), frames[frames.size() / 2], frames.back(), model->rowCount());

    const Instant asked = std::chrono::steady_clock::now();
    bool answered = false;
    QObject::connect(model, &HistoryModel::loaded, [&] { answered = true; });
    model->setFilter({.text = u"tight"_s});
    const double longest = until([&] { return answered; });
    std::printf("filter by a note   %9.1f ms, longest turn %.1f ms\n", since(asked), longest);
    std::printf("memory grew by     %9.1f MiB\n", memory() - before);
    return 0;
}
