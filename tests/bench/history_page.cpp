// SPDX-License-Identifier: GPL-3.0-or-later
//
// history_page FOLDER [LIST-MS FRAME-MS GROWTH-MIB]: opens the program over the history in FOLDER,
// which is what --data-dir takes, and its history page; prints how long after the click the first
// list and the charts are painted, what a frame costs while scrolling and filtering, and by how
// much the memory grows. Fails beyond a bound.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string>
#include <time.h>
#include <utility>
#include <vector>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include "app/application.h"
#include "app/history/history_model.h"
#include "core/store/backups.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

using Instant = std::chrono::steady_clock::time_point;

Instant now()
{
    return std::chrono::steady_clock::now();
}

double since(Instant start)
{
    return std::chrono::duration<double, std::milli>(now() - start).count();
}

/// Of the thread of the window alone, whatever else goes on, in milliseconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
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

/// Lets things happen until `done`.
template <typename Condition>
void until(Condition done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Feels for how long nothing else could happen.
class Pulse : public QObject {
public:
    struct Stall {
        double passed = 0;
        double processor = 0;
    };

    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
        m_timer.start(apart);
    }
    /// The longest of each since it was asked for the last time, in milliseconds.
    Stall longestStall()
    {
        beat();
        return std::exchange(m_longest, {});
    }

private:
    void beat()
    {
        m_longest.passed = std::max(m_longest.passed, since(m_last) - apart);
        m_longest.processor = std::max(m_longest.processor, processorTime() - m_processor);
        m_last = now();
        m_processor = processorTime();
    }

    static constexpr int apart = 1;
    QTimer m_timer;
    Instant m_last = now();
    double m_processor = processorTime();
    Stall m_longest;
};

/// Notes when a list with rows is about to be painted.
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

/// What frames took, sorted.
struct Frames {
    std::vector<double> passed{};
    std::vector<double> processor{};
};

/// Scrolls by `step` pixels a frame.
Frames scroll(QListView &list, const HistoryModel &model, int step, size_t count)
{
    Frames frames;
    while (frames.passed.size() < count && !model.isComplete()) {
        const Instant begun = now();
        const double begunAt = processorTime();
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + step);
        QCoreApplication::processEvents();
        list.viewport()->repaint();
        frames.passed.push_back(since(begun));
        frames.processor.push_back(processorTime() - begunAt);
    }
    for (auto *figures : {&frames.passed, &frames.processor})
        std::sort(figures->begin(), figures->end());
    return frames;
}

/// Prints one figure; false when it is beyond its bound.
bool within(const char *name, double figure, const char *unit, double bound)
{
    const bool fine = figure <= bound;
    std::printf("%-38s %8.1f %s%s\n", name, figure, unit, fine ? "" : "  too much");
    std::fflush(stdout);
    return fine;
}

bool within(const char *kind, const Frames &frames, double bound)
{
    if (frames.passed.empty())
        return true;
    std::printf("%s\n", kind);
    within("  median frame", frames.passed[frames.passed.size() / 2], "ms", HUGE_VAL);
    within("  longest frame, of the processor", frames.processor.back(), "ms", HUGE_VAL);
    return within("  longest frame", frames.passed.back(), "ms", bound);
}

bool within(const Pulse::Stall &stall, double bound)
{
    within("  longest stall, of the processor", stall.processor, "ms", HUGE_VAL);
    return within("  longest stall", stall.passed, "ms", bound);
}

QWidget *mainWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    return *std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->objectName() == u"mainWindow"_s;
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 5)
        return 2;
    const auto bound = [&](int argument) {
        return argc > argument ? std::stod(argv[argument]) : HUGE_VAL;
    };
    const double listBound = bound(2), frameBound = bound(3), growthBound = bound(4);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Folders folders = Folders::under(QFile::decodeName(argv[1]));
    Application program({.folders = folders});
    program.show();
    QWidget *window = mainWindow();
    // What every day begins with must not be measured with it.
    until([&] { return !backupsOf(folders.historyFile()).empty(); });

    bool fine = true;
    Pulse pulse;
    const double before = memory();
    const Instant click = now();
    QTest::mouseClick(window->findChild<QWidget *>(u"railHistory"_s), Qt::LeftButton);
    auto *list = window->findChild<QListView *>(u"historyList"_s);
    auto *model = window->findChild<HistoryModel *>();
    const auto *goal = window->findChild<QLabel *>(u"historyGoal"_s);
    const Painted painted(*list);
    until([&] { return painted.withRows(); });
    fine &= within("first painted list", since(click), "ms", listBound);
    pulse.longestStall();
    until([&] { return !goal->text().isEmpty(); });
    const double charts = since(click);
    QCoreApplication::processEvents();
    within("charts", charts, "ms", HUGE_VAL);
    fine &= within(pulse.longestStall(), frameBound);

    constexpr int aRow = 90;
    QScrollBar &bar = *list->verticalScrollBar();
    fine &= within("scrolling row by row", scroll(*list, *model, aRow, 3000), frameBound);
    fine &= within("by pages", scroll(*list, *model, bar.pageStep(), 2000), frameBound);
    std::printf("%-38s %8d\n", "rows read meanwhile", model->rowCount());

    bool answered = false;
    QObject::connect(model, &HistoryModel::loaded, [&] { answered = true; });
    const std::pair<const char *, SessionFilter> filters[]{
        {"filter by a frequent word", {.text = u"shoulder"_s}},
        {"filter by a rare word", {.text = u"Session 4711:"_s}},
        {"filter by a routine", {.routine = RoutineId{u"my-evening"_s}}},
        {"filter by an outcome", {.outcomes = {Outcome::Stopped}}},
        {"filter by days", {.from = QDate(2020, 1, 1), .to = QDate(2020, 12, 31)}},
        {"no filter", {}}};
    for (const auto &[name, filter] : filters) {
        answered = false;
        pulse.longestStall();
        const Instant asked = now();
        model->setFilter(filter);
        until([&] { return answered; });
        const double took = since(asked);
        QCoreApplication::processEvents();
        within(name, took, "ms", HUGE_VAL);
        fine &= within(pulse.longestStall(), frameBound);
    }
    fine &= within("memory grew by", memory() - before, "MiB", growthBound);
    return fine ? 0 : 1;
}
