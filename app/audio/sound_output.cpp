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

namespace limber {

namespace {

using namespace std::chrono_literals;

constexpr int bytesPerFrame = 2 * sizeof(float);
/// Asked for; about 100 ms are granted. Less runs dry on a busy machine, with more a pause is heard
/// too late.
constexpr auto buffer = 150ms;
/// A device that has not moved by then does not play. One that was idle may take two seconds.
constexpr auto patience = 6s;

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
        m_mixer.observe(now, Micros{m_sink->processedUSecs()});
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
        close();
        if (m_sink)
            return; // Opened anew while the one before was being closed.
        watchDevices();
        m_device = deviceFor(id);
        if (m_device.isNull() || !m_device.isFormatSupported(format())) {
            Q_EMIT m_output.failed();
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
        m_sink->start(m_stream.get());
        m_waited = 0ms;
        if (m_sink)
            m_watch->start(100ms);
    }

    void close()
    {
        if (m_watch)
            m_watch->stop();
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
        Q_EMIT m_output.devicesFound(devices());
    }

private:
    void watchDevices()
    {
        if (m_media)
            return;
        m_media = std::make_unique<QMediaDevices>();
        connect(m_media.get(), &QMediaDevices::audioOutputsChanged, this, [this] {
            const auto found = devices();
            const bool present =
                std::any_of(found.begin(), found.end(), [this](const SoundDevice &device) {
                    return device.id == m_device.id();
                });
            if (m_sink && !present)
                lose();
            Q_EMIT m_output.devicesFound(found);
        });
        m_watch = std::make_unique<QTimer>();
        connect(m_watch.get(), &QTimer::timeout, this, &Player::watch);
    }

    void take(QAudio::State state)
    {
        if (state == QAudio::IdleState)
            m_mixer.noteGap();
        else if (state == QAudio::StoppedState)
            // Not from inside the sink's own signal: losing destroys it.
            QMetaObject::invokeMethod(
                this, [this] { m_sink ? lose() : void(); }, Qt::QueuedConnection);
    }

    /// Until it plays: a device that was idle takes its time, a broken one never does.
    void watch()
    {
        m_waited += 100ms;
        if (m_sink->processedUSecs() > 0) {
            m_moves = true;
            m_watch->stop();
            Q_EMIT m_output.opened(m_device.description());
        } else if (m_waited > patience) {
            close();
            Q_EMIT m_output.failed();
        }
    }

    void lose()
    {
        const QString name = m_device.description();
        const bool played = m_moves;
        close();
        if (played)
            Q_EMIT m_output.lost(name);
        else
            Q_EMIT m_output.failed();
    }

    SoundOutput &m_output;
    Mixer &m_mixer;
    std::unique_ptr<QMediaDevices> m_media;
    std::unique_ptr<QTimer> m_watch;
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
