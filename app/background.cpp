// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background.h"

#include <utility>

#include <QApplication>
#include <QDBusError>
#include <QEvent>

#include "app/main_window.h"
#include "app/settings.h"
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
    m_window.installEventFilter(this);
}

Background::~Background() = default;

void Background::refresh(const QString &routine)
{
    m_reminders.refresh(routine);
    findTray();
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
            showTray();
    });
}

void Background::showTray()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(u"trayMenu"_s);
    m_menu->addAction(tr("Open Limber"), this, &Background::showRequested);
    m_menu->addAction(tr("Start now"), this, &Background::startRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, [this] {
        m_window.close();
        QCoreApplication::quit();
    });
    m_tray = std::make_unique<QSystemTrayIcon>(appIcon());
    m_tray->setToolTip(tr("Limber reminds you of your routine"));
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT showRequested();
            });
    m_tray->show();
}

void Background::tellItStays()
{
    if (!std::exchange(m_told, true))
        m_note.show(tr("Limber stays ready"),
                    tr("It reminds you on the days you chose. Ctrl+Q in its window ends it."), {});
}

} // namespace limber
