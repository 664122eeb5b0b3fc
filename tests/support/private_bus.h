// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <utility>
#include <vector>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include "app/desktop/bus.h"

namespace limber {

/// A message bus that nobody else is on.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        m_daemon.waitForReadyRead();
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// Another program's place on it.
    QDBusConnection connect()
    {
        static int count = 0;
        m_names << QStringLiteral("test-%1").arg(++count);
        return QDBusConnection::connectToBus(m_address, m_names.back());
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// No bus at all.
inline QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("nowhere"));
}

/// A service that answers as it is told to, and remembers what it was asked.
class FakeService : public QDBusVirtualObject {
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    FakeService(QDBusConnection bus, const QString &name) : m_bus(std::move(bus)), m_name(name)
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_bus.registerService(m_name);
    }
    ~FakeService() override { leave(); }

    void leave()
    {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(QStringLiteral("/"));
    }

    /// A method without an answer is never answered.
    void answer(const QString &method, Answer how) { m_answers[method] = std::move(how); }
    void answer(const QString &method, const QVariant &value)
    {
        answer(method, [value](const QDBusMessage &call) { return call.createReply(value); });
    }

    [[nodiscard]] int asked(const QString &method) const
    {
        return static_cast<int>(calls(method).size());
    }
    /// Waits until it was asked so often.
    [[nodiscard]] bool hears(const QString &method, int times = 1) const
    {
        return QTest::qWaitFor([&] { return asked(method) >= times; });
    }
    /// Waits until a program has taken in all that was sent to it so far.
    void settle(const QDBusConnection &program)
    {
        bool settled = false;
        ask(program,
            QDBusMessage::createMethodCall(m_name, QStringLiteral("/"),
                                           QStringLiteral("org.freedesktop.DBus.Peer"),
                                           QStringLiteral("Ping")),
            this, [&settled](const QDBusMessage &) { settled = true; });
        EXPECT_TRUE(QTest::qWaitFor([&settled] { return settled; }));
    }
    [[nodiscard]] std::vector<QDBusMessage> calls(const QString &method) const
    {
        std::vector<QDBusMessage> found;
        for (const QDBusMessage &call : m_calls) {
            if (call.member() == method)
                found.push_back(call);
        }
        return found;
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &bus) override
    {
        m_calls.push_back(call);
        if (const auto found = m_answers.find(call.member()); found != m_answers.end())
            bus.send(found->second(call));
        return true;
    }

private:
    QDBusConnection m_bus;
    QString m_name;
    std::map<QString, Answer> m_answers;
    std::vector<QDBusMessage> m_calls;
};

} // namespace limber
