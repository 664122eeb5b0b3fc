// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"

#include <utility>

#include <QApplication>
#include <QDBusError>
#include <QEvent>
#include <QTimer>

#include "app/main_window.h"
#include "app/settings.h"
#include "app/text/reminder_text.h"
#include "app/widgets/app_mark.h"

namespace limber {

using namespace Qt::StringLiterals;

Background::Background(MainWindow &window, Settings &settings, HistoryService &history,
                       const Clock &clock, const Buses &buses, std::function<bool()> guiding)
    : m_window(window)
    , m_settings(settings)
    , m_bus(buses.session)
    , m_guiding(std::move(guiding))
    , m_reminders(settings, history, clock, buses)
    , m_note(buses.session)
{
    connect(&m_reminders, &Reminders::startRequested, this, &Background::startRequested);
    connect(&m_reminders, &Reminders::showRequested, this, &Background::showRequested);
    connect(&m_reminders, &Reminders::unseen, this, &Background::comeIntoSight);
    connect(&m_reminders, &Reminders::dueChanged, this, [this] {
        Q_EMIT reminderDue(m_reminders.isDue());
        // What is pressed in the menu is among what goes.
        QTimer::singleShot(0, this, &Background::furnishTray);
    });
    m_window.installEventFilter(this);
}

Background::~Background() = default;

void Background::refresh(const QString &routine)
{
    m_reminders.refresh(routine);
    findTray();
    // Its words are others in another language.
    if (std::exchange(m_routine, routine) != routine)
        furnishTray();
}

bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        const bool stays = m_settings.reminders().on && !m_guiding();
        QApplication::setQuitOnLastWindowClosed(!stays);
        if (stays && !m_tray && !m_window.isQuitting())
            tellItStays();
    }
    return QObject::eventFilter(watched, event);
}

void Background::findTray()
{
    if (!m_settings.reminders().on) {
        m_tray.reset();
        return;
    }
    if (m_tray)
        return;
    // Qt asks the same and waits for it; one that does not answer would hold up the window.
    const auto call = QDBusMessage::createMethodCall(u"org.kde.StatusNotifierWatcher"_s,
                                                     u"/StatusNotifierWatcher"_s,
                                                     u"org.freedesktop.DBus.Properties"_s, u"Get"_s)
                      << u"org.kde.StatusNotifierWatcher"_s << u"IsStatusNotifierHostRegistered"_s;
    ask(m_bus, call, this, [this](const QDBusMessage &reply) {
        if (!m_tray && m_settings.reminders().on &&
            QDBusError(reply).type() != QDBusError::NoReply &&
            QSystemTrayIcon::isSystemTrayAvailable())
            makeTray();
    });
}

void Background::makeTray()
{
    m_tray = std::make_unique<QSystemTrayIcon>();
    connect(m_tray.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
            });
    furnishTray();
    m_tray->show();
}

void Background::furnishTray()
{
    if (!m_tray)
        return;
    const bool due = m_reminders.isDue();
    m_tray->setIcon(due ? appIconWithDot() : appIcon());
    m_tray->setToolTip(due ? reminderTitle(m_routine) : tr("Limber reminds you of your routine"));
    auto menu = std::make_unique<QMenu>();
    menu->setObjectName(u"trayMenu"_s);
    menu->addAction(tr("Open Limber"), this, &Background::showRequested);
    menu->addAction(tr("Start now"), this, [this] { answer(ReminderAnswer::Start); });
    if (due) {
        for (const ReminderAnswer answer : {ReminderAnswer::Later, ReminderAnswer::Skip})
            menu->addAction(answerText(answer), this, [this, answer] { this->answer(answer); });
    }
    menu->addSeparator();
    menu->addAction(tr("Quit"), this, [this] {
        m_window.close();
        QCoreApplication::quit();
    });
    m_tray->setContextMenu(menu.get());
    m_menu = std::move(menu);
}

void Background::comeIntoSight()
{
    if (!m_tray && !m_window.isVisible()) {
        m_window.setAttribute(Qt::WA_ShowWithoutActivating);
        m_window.show();
        m_window.setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    QApplication::alert(&m_window);
}

void Background::tellItStays()
{
    if (!std::exchange(m_told, true))
        m_note.show(tr("Limber stays ready"),
                    tr("It reminds you on the days you chose. Ctrl+Q in its window ends it."), {});
}

} // namespace limber
