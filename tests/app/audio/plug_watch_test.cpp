// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <memory>
#include <pulse/channelmap.h>
#include <pulse/def.h>
#include <pulse/sample.h>
#include <vector>

#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include "app/audio/plug_watch.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

struct Port {
    QByteArray name;
    int available;
};

/// As much of PulseAudio's protocol, in its version 24, as telling the ports of a device takes.
class SoundServer : public QObject {
public:
    SoundServer()
    {
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            m_client = m_server.nextPendingConnection();
            connect(m_client, &QLocalSocket::readyRead, this, &SoundServer::read);
        });
        m_server.listen(m_folder.filePath(u"native"_s));
        qputenv("PULSE_SERVER", "unix:" + m_server.fullServerName().toUtf8());
    }
    ~SoundServer() override { qunsetenv("PULSE_SERVER"); }

    /// From now on; the first is in use.
    void show(const std::vector<Port> &ports)
    {
        m_ports = ports;
        if (m_client)
            send(Packet()
                     .number(subscribeEvent)
                     .number(~0U)
                     .number(PA_SUBSCRIPTION_EVENT_CHANGE)
                     .number(0));
    }

    /// How often somebody asked for the device.
    int asked = 0;

private:
    enum Command : quint32 {
        reply = 2,
        authorize = 8,
        setName = 9,
        sinkInfo = 21,
        subscribe = 35,
        subscribeEvent = 66
    };

    struct Packet {
        Packet &byte(char type, quint8 value) { return raw(type) << value, *this; }
        Packet &number(quint32 value, char type = 'L') { return raw(type) << value, *this; }
        Packet &micros(quint64 value) { return raw('U') << value, *this; }
        Packet &text(const QByteArray &value)
        {
            raw('t').writeRawData(value.constData(), static_cast<int>(value.size()) + 1);
            return *this;
        }
        Packet &mark(char type) { return raw(type), *this; }
        QDataStream &raw(char type)
        {
            stream << static_cast<quint8>(type);
            return stream;
        }

        QByteArray bytes{};
        QDataStream stream{&bytes, QIODevice::WriteOnly};
    };

    void send(const Packet &packet)
    {
        QByteArray head;
        QDataStream(&head, QIODevice::WriteOnly)
            << static_cast<quint32>(packet.bytes.size()) << ~0U << 0U << 0U << 0U;
        m_client->write(head + packet.bytes);
    }

    void read()
    {
        constexpr qsizetype headSize = 20;
        m_read += m_client->readAll();
        while (m_read.size() >= headSize) {
            quint32 size = 0;
            QDataStream(m_read) >> size;
            if (m_read.size() < headSize + size)
                return;
            answer(m_read.mid(headSize, size));
            m_read.remove(0, headSize + size);
        }
    }

    void answer(const QByteArray &request)
    {
        quint8 type = 0;
        quint32 command = 0, tag = 0;
        QDataStream(request) >> type >> command >> type >> tag;
        Packet packet;
        packet.number(reply).number(tag);
        if (command == authorize)
            packet.number(24);
        else if (command == setName)
            packet.number(1);
        else if (command == sinkInfo)
            describe(packet);
        send(packet);
    }

    void describe(Packet &packet)
    {
        ++asked;
        packet.number(0).text("card").text("A card");
        packet.mark('a').stream << quint8{PA_SAMPLE_FLOAT32LE} << quint8{1} << quint32{48'000};
        packet.mark('m').stream << quint8{1} << quint8{PA_CHANNEL_POSITION_MONO};
        packet.number(0).mark('v').stream << quint8{1} << quint32{0x10000};
        packet.mark('0').number(0).text("card.monitor").micros(0).text("driver").number(0);
        packet.mark('P').mark('N').micros(0).number(0x10000, 'V').number(0).number(1).number(0);
        packet.number(static_cast<quint32>(m_ports.size()));
        for (const Port &port : m_ports)
            packet.text(port.name)
                .text("The " + port.name)
                .number(1)
                .number(static_cast<quint32>(port.available));
        packet.text(m_ports.front().name).byte('B', 1).mark('f').byte('B', 1).mark('P').mark('N');
    }

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QLocalSocket *m_client = nullptr;
    QByteArray m_read;
    std::vector<Port> m_ports;
};

constexpr int yes = PA_PORT_AVAILABLE_YES, no = PA_PORT_AVAILABLE_NO,
              unknown = PA_PORT_AVAILABLE_UNKNOWN;

class PlugWatchTest : public testing::Test {
protected:
    void watch(const std::vector<Port> &ports)
    {
        server.show(ports);
        m_watch = std::make_unique<PlugWatch>("card");
        QObject::connect(m_watch.get(), &PlugWatch::pulled, &server,
                         [this](const QString &plug) { pulled << plug; });
        EXPECT_TRUE(QTest::qWaitFor([this] { return server.asked == 1; }));
    }

    /// Shows other ports and waits until they were seen.
    void show(const std::vector<Port> &ports)
    {
        const int before = server.asked;
        server.show(ports);
        EXPECT_TRUE(QTest::qWaitFor([&] { return server.asked > before; }));
    }

    SoundServer server;
    QStringList pulled;

private:
    std::unique_ptr<PlugWatch> m_watch;
};

} // namespace

TEST_F(PlugWatchTest, TellsThatHeadphonesArePulledOutOnce)
{
    watch({{"headphones", yes}, {"loudspeakers", unknown}});
    show({{"headphones", no}, {"loudspeakers", unknown}});
    show({{"loudspeakers", unknown}, {"headphones", no}});
    show({{"loudspeakers", unknown}, {"headphones", no}});
    EXPECT_TRUE(QTest::qWaitFor([this] { return !pulled.empty(); }));
    EXPECT_EQ(pulled, QStringList{u"The headphones"_s});
}

TEST_F(PlugWatchTest, APlugThatIsPutInTakesNothingAway)
{
    watch({{"loudspeakers", unknown}, {"headphones", no}});
    show({{"headphones", yes}, {"loudspeakers", no}});
    show({{"headphones", yes}, {"loudspeakers", no}});
    EXPECT_EQ(pulled, QStringList{});
}

TEST(PlugWatch, WithoutAServerNothingHappens)
{
    qputenv("PULSE_SERVER", "unix:/nonexistent");
    PlugWatch("card");
    qunsetenv("PULSE_SERVER");
}
