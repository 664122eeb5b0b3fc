// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/sound_output.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>

#include "app/audio/plug_watch.h"

namespace limber {

namespace {

using namespace std::chrono_literals;

constexpr int bytesPerFrame = 2 * sizeof(float);
/// Asked for; PulseAudio grants 95 ms. Less runs dry on a busy machine, with more a pause is heard
/// too late.
constexpr auto buffer = 150ms;
/// A device that has not moved by then does not play. One that was idle may take two seconds.
constexpr auto patience = 6s;
/// A device that was lost is tried again so often.
constexpr int mostTries = 6;
constexpr auto betweenTries = 1s;
/// How often it is looked whether the device plays, and whether it is still there.
constexpr auto opening = 100ms, playing = 500ms;

Micros monotonicNow()
{
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now().time_since_epoch());
}

/// What the sink reads from: it asks for the mixer's next samples.
class Stream : public QIODevice {
public:
    explicit Stream(Mixer &mixer) : m_mixer(mixer)
    {
        // A buffer in between would read 16 KiB ahead.
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void playOn(const QAudioSink &sink) { m_sink = &sink; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return 1 << 20; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto frames = static_cast<std::size_t>(most / bytesPerFrame);
        const Micros now = monotonicNow();
        m_mixer.observe(
            now, Micros{m_sink->processedUSecs()},
            Micros{m_sink->format().durationForBytes(static_cast<qint32>(m_sink->bufferSize()))});
        m_samples.resize(2 * frames);
        m_mixer.render(m_samples.data(), frames, now);
        std::copy_n(m_samples.begin(), 2 * frames, reinterpret_cast<float *>(data));
        return static_cast<qint64>(frames) * bytesPerFrame;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Mixer &m_mixer;
    const QAudioSink *m_sink = nullptr;
    std::vector<float> m_samples;
};

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

std::vector<SoundDevice> devices()
{
    std::vector<SoundDevice> found;
    const auto outputs = QMediaDevices::audioOutputs();
    for (const QAudioDevice &device : outputs)
        found.push_back({.id = device.id(), .name = device.description()});
    return found;
}

QAudioDevice deviceFor(const QByteArray &id)
{
    const auto outputs = QMediaDevices::audioOutputs();
    const auto found = std::find_if(outputs.begin(), outputs.end(),
                                    [&](const QAudioDevice &device) { return device.id() == id; });
    return found == outputs.end() ? QMediaDevices::defaultAudioOutput() : *found;
}

} // namespace

/// The part that lives on the thread.
class SoundOutput::Player : public QObject {
public:
    Player(SoundOutput &output, Mixer &mixer) : m_output(output), m_mixer(mixer) {}

    void open(const QByteArray &id)
    {
        m_asked = id;
        m_tries = 0;
        begin();
    }

    void close()
    {
        if (m_watch) {
            m_watch->stop();
            m_again->stop();
        }
        m_plug.reset();
        // The stream outlives the sink that reads from it. Stopping lets other events in, and they
        // must find nothing half closed.
        const auto stream = std::move(m_stream);
        const auto sink = std::move(m_sink);
        if (!sink)
            return;
        sink->disconnect(this);
        sink->stop();
    }

    void findDevices()
    {
        watchDevices();
        m_found = devices();
        Q_EMIT m_output.devicesFound(m_found);
    }

private:
    void begin()
    {
        close();
        if (m_sink)
            return; // Opened anew while the one before was being closed.
        watchDevices();
        m_device = deviceFor(m_asked);
        if (m_device.isNull() || !m_device.isFormatSupported(format())) {
            fail();
            return;
        }
        m_mixer.restart();
        m_stream = std::make_unique<Stream>(m_mixer);
        // Made anew each time: one that is started again asks for ever smaller buffers.
        m_sink = std::make_unique<QAudioSink>(m_device, format());
        m_sink->setBufferSize(format().bytesForDuration(Micros{buffer}.count()));
        m_stream->playOn(*m_sink);
        connect(m_sink.get(), &QAudioSink::stateChanged, this, &Player::take);
        m_moves = false;
        m_found = devices();
        m_sink->start(m_stream.get());
        m_waited = 0ms;
        if (m_sink)
            m_watch->start(opening);
    }

    void fail()
    {
        // Qt 6.4 joins a server that died and came back three seconds later.
        if (m_lost && ++m_tries <= mostTries)
            m_again->start();
        else
            Q_EMIT m_output.failed();
    }

    void watchDevices()
    {
        if (m_media)
            return;
        m_media = std::make_unique<QMediaDevices>();
        connect(m_media.get(), &QMediaDevices::audioOutputsChanged, this, &Player::lookForDevices);
        m_watch = std::make_unique<QTimer>();
        connect(m_watch.get(), &QTimer::timeout, this, &Player::watch);
        m_again = std::make_unique<QTimer>();
        m_again->setSingleShot(true);
        m_again->setInterval(betweenTries);
        connect(m_again.get(), &QTimer::timeout, this, &Player::begin);
    }

    void lookForDevices()
    {
        const auto found = devices();
        if (found == m_found)
            return;
        m_found = found;
        Q_EMIT m_output.devicesFound(found);
        const auto isOurs = [this](const SoundDevice &device) {
            return device.id == m_device.id();
        };
        if (std::none_of(found.begin(), found.end(), isOurs))
            lose(m_device.description());
    }

    void take(QAudio::State state)
    {
        if (state == QAudio::IdleState)
            m_mixer.noteGap();
        else if (state == QAudio::StoppedState)
            // Not from inside the sink's own signal: losing destroys it.
            QMetaObject::invokeMethod(
                this, [this] { lose(m_device.description()); }, Qt::QueuedConnection);
    }

    void watch()
    {
        if (m_moves) {
            // PulseAudio moves what plays to another device, and Qt 6.4 tells of no change.
            lookForDevices();
            return;
        }
        // A device that was idle takes its time, a broken one never plays.
        m_waited += opening;
        if (m_sink->processedUSecs() > 0) {
            m_moves = true;
            m_lost = false;
            m_watch->start(playing);
            m_plug = std::make_unique<PlugWatch>(m_device.id());
            connect(
                m_plug.get(), &PlugWatch::pulled, this,
                [this, of = m_plug.get()](const QString &plug) {
                    if (of == m_plug.get())
                        lose(plug);
                },
                Qt::QueuedConnection);
            Q_EMIT m_output.opened(m_device.description());
        } else if (m_waited > patience) {
            close();
            fail();
        }
    }

    void lose(const QString &name)
    {
        if (!m_sink)
            return;
        const bool played = m_moves;
        close();
        if (!played) {
            fail();
            return;
        }
        m_lost = true;
        Q_EMIT m_output.lost(name);
    }

    SoundOutput &m_output;
    Mixer &m_mixer;
    std::unique_ptr<QMediaDevices> m_media;
    std::unique_ptr<QTimer> m_watch;
    std::unique_ptr<QTimer> m_again;
    std::unique_ptr<PlugWatch> m_plug;
    QByteArray m_asked;
    int m_tries = 0;
    /// What it played on last went away.
    bool m_lost = false;
    std::vector<SoundDevice> m_found;
    QAudioDevice m_device;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    std::chrono::milliseconds m_waited{};
    bool m_moves = false;
};

SoundOutput::SoundOutput(Mixer &mixer, QObject *parent)
    : QObject(parent)
    , m_player(std::make_unique<Player>(*this, mixer))
{
    m_thread.setObjectName(QStringLiteral("sound"));
    m_player->moveToThread(&m_thread);
}

SoundOutput::~SoundOutput()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_player.get(), [this] {
        m_player->close();
        m_thread.quit();
    });
    m_thread.wait();
}

void SoundOutput::ask(void (*work)(Player &, const QByteArray &), const QByteArray &device)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_player.get(), [this, work, device] { work(*m_player, device); });
}

void SoundOutput::open(const QByteArray &device)
{
    ask([](Player &player, const QByteArray &id) { player.open(id); }, device);
}

void SoundOutput::close()
{
    if (m_thread.isRunning())
        ask([](Player &player, const QByteArray &) { player.close(); });
}

void SoundOutput::findDevices()
{
    ask([](Player &player, const QByteArray &) { player.findDevices(); });
}

} // namespace limber
