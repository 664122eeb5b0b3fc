// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/speech.h"

#include <memory>
#include <optional>
#include <utility>

#include <QObject>
#include <QPromise>
#include <QThread>

#include "app/audio/voice.h"

namespace limber {

class Speech::Worker {
public:
    Worker()
    {
        m_thread.setObjectName(QStringLiteral("speech"));
        m_context.moveToThread(&m_thread);
    }

    ~Worker()
    {
        m_thread.requestInterruption();
        m_thread.quit();
        m_thread.wait();
    }

    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    QFuture<Phrases> ask(QStringList texts, Manner manner)
    {
        auto promise = std::make_shared<QPromise<Phrases>>();
        promise->start();
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, texts = std::move(texts), manner = std::move(manner)] {
                promise->addResult(say(texts, manner));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    Phrases say(const QStringList &texts, const Manner &manner)
    {
        if (m_manner != manner) {
            m_manner = manner;
            m_voice = makeVoice(manner.voice, manner.language, manner.wordsPerMinute);
            m_said.clear();
        }
        Phrases phrases;
        for (const QString &text : texts) {
            if (QThread::currentThread()->isInterruptionRequested())
                break;
            if (!m_said.contains(text))
                m_said.insert(text, std::make_shared<const Samples>(m_voice->say(text)));
            if (const SharedSamples &samples = m_said[text]; !samples->empty())
                phrases.insert(text, samples);
        }
        return phrases;
    }

    // Only on the thread:
    std::optional<Manner> m_manner;
    std::unique_ptr<Voice> m_voice;
    Phrases m_said;

    QObject m_context;
    QThread m_thread;
};

Speech::Speech() : m_worker(std::make_unique<Worker>()) {}

Speech::~Speech() = default;

QFuture<Phrases> Speech::say(const QStringList &texts, const Manner &manner)
{
    return m_worker->ask(texts, manner);
}

} // namespace limber
