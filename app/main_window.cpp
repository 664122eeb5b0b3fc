// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <utility>
#include <vector>

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/log.h"
#include "app/settings.h"
#include "app/style/margins.h"
#include "app/widgets/app_mark.h"
#include "app/widgets/label.h"
#include "app/widgets/rail_item.h"

namespace limber {

namespace {

constexpr QSize smallest{960, 560};
constexpr QSize usual{1100, 720};
constexpr int railWidth = 208;

/// The sign and name of the program.
class Brand : public QWidget {
public:
    explicit Brand(QWidget *parent) : QWidget(parent)
    {
        setFixedHeight(48);
        setFont(displayFont(22, QFont::Bold));
        setAccessibleName(QStringLiteral("Limber"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int side = 40, gap = 10, inset = 8;
        QPainter painter(this);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int top = (height() - side) / 2;
        painter.drawPixmap(rightToLeft ? width() - inset - side : inset, top,
                           appMark(side, devicePixelRatioF()));
        painter.setPen(Theme::of(palette()).ink);
        painter.setFont(font());
        const int words = inset + side + gap;
        painter.drawText(rect().adjusted(rightToLeft ? 0 : words, 0, rightToLeft ? -words : 0, 0),
                         Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                             Qt::AlignAbsolute,
                         QStringLiteral("Limber"));
    }
};

} // namespace

class SideRail : public QWidget {
public:
    explicit SideRail(QWidget *parent)
        : QWidget(parent)
        , m_routines(new RailItem(Icon::Home, MainWindow::tr("Ro&utines"), this))
        , m_history(new RailItem(Icon::History, MainWindow::tr("&History"), this))
        , m_preferences(new RailItem(Icon::Preferences, MainWindow::tr("&Preferences"), this))
    {
        setObjectName(QStringLiteral("rail"));
        setFixedWidth(textScaled(railWidth));
        m_routines->setObjectName(QStringLiteral("railRoutines"));
        m_history->setObjectName(QStringLiteral("railHistory"));
        m_preferences->setCheckable(false);
        m_preferences->setObjectName(QStringLiteral("railPreferences"));
        auto *note = makeParagraph(
            MainWindow::tr("Pain that is sharp or spreads? Stop and ask your therapist."),
            TypeRole::Caption, Tone::Muted);
        note->setFont(displayFont(12, QFont::Normal));
        note->setContentsMargins(mirroredMargins(10, 0, 4, 0));
        note->setObjectName(QStringLiteral("railNote"));
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, space::wide, 14, space::session);
        column->setSpacing(space::tight);
        column->addWidget(new Brand(this));
        column->addSpacing(space::wide);
        column->addWidget(m_routines);
        column->addWidget(m_history);
        column->addWidget(m_preferences);
        column->addStretch();
        column->addWidget(note);
    }

    void light(MainWindow::Place place)
    {
        for (const auto &[itemPlace, item] : items()) {
            const QSignalBlocker quiet(item);
            item->setChecked(itemPlace == place);
        }
    }

    [[nodiscard]] std::optional<MainWindow::Place> lit() const
    {
        for (const auto &[place, item] : items()) {
            if (item->isChecked())
                return place;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<std::pair<MainWindow::Place, RailItem *>> items() const
    {
        return {{MainWindow::Place::Routines, m_routines}, {MainWindow::Place::History, m_history}};
    }

    [[nodiscard]] RailItem *preferences() const { return m_preferences; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        painter.fillRect(rect(), theme.surface);
        const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(edge, 0, 1, height(), theme.line);
    }

private:
    RailItem *m_routines;
    RailItem *m_history;
    RailItem *m_preferences;
};

MainWindow::MainWindow(Settings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Limber"));
    setMinimumSize(smallest);
    if (!restoreGeometry(settings.windowGeometry()))
        resize(usual);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    furnish();
    qApp->installEventFilter(this);
}

void MainWindow::furnish()
{
    m_rail = new SideRail(this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout()->addWidget(m_rail);
    layout()->addWidget(m_pages);

    // A click or assistive technology has already toggled the item; what is lit follows the page
    // that comes.
    for (const auto &[place, item] : m_rail->items()) {
        connect(item, &QAbstractButton::toggled, this, [this, chosen = place] {
            m_rail->light(chosen);
            Q_EMIT placeChosen(chosen);
        });
    }
    connect(m_rail->preferences(), &QAbstractButton::clicked, this,
            &MainWindow::preferencesRequested);
    addKey(Qt::Key_F1, tr("All keys"), [this] { Q_EMIT keysRequested(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Comma), tr("Preferences"), [this] {
        if (m_rail->isVisible())
            Q_EMIT preferencesRequested();
    });
    addKey(Qt::Key_F11, tr("Full screen"), [this] { toggleFullScreen(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_O), tr("Open a routine file"), [this] {
        if (m_rail->isVisible())
            Q_EMIT openRequested();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Quit"), [this] {
        m_quitting = true;
        close();
        QCoreApplication::quit();
    });
}

void MainWindow::renew()
{
    delete m_pages;
    delete m_rail;
    qDeleteAll(actions());
    furnish();
}

void MainWindow::addKey(const QKeySequence &keys, const QString &name,
                        const std::function<void()> &act)
{
    auto *action = new QAction(name, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

std::vector<KeyHelp> MainWindow::keys() const
{
    std::vector<KeyHelp> all;
    for (const QAction *action : actions())
        all.push_back({action->shortcut().toString(QKeySequence::NativeText), action->text()});
    return all;
}

void MainWindow::showBeside(QWidget *page, Place place)
{
    m_rail->light(place);
    m_rail->show();
    showPage(page);
}

void MainWindow::showAlone(QWidget *page)
{
    m_rail->hide();
    showPage(page);
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

QWidget *MainWindow::page() const
{
    return m_pages->currentWidget();
}

std::optional<MainWindow::Place> MainWindow::place() const
{
    return m_rail->isHidden() ? std::nullopt : m_rail->lit();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress;
    const bool concerned = key || event->type() == QEvent::MouseButtonPress;
    const auto *widget = concerned ? qobject_cast<QWidget *>(watched) : nullptr;
    QWidget *window = widget ? widget->window() : nullptr;
    const bool ours = window && (window == this || window->parentWidget() == this);
    if (ours && window->testAttribute(Qt::WA_KeyboardFocusChange) != key) {
        window->setAttribute(Qt::WA_KeyboardFocusChange, key);
        window->update();
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    if (const auto written = m_settings.sync(); !written)
        logProblems(settingsLog, written.problems());
    QWidget::closeEvent(event);
}

} // namespace limber
