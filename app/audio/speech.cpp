// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/speech.h"

#include <map>
#include <memory>
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

    QFuture<Phrases> ask(std::vector<Wording> words, Manner manner)
    {
        auto promise = std::make_shared<QPromise<Phrases>>();
        promise->start();
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, words = std::move(words), manner] {
                promise->addResult(say(words, manner));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    Phrases say(const std::vector<Wording> &words, const Manner &manner)
    {
        if (m_manner != manner) {
            m_manner = manner;
            m_speakers.clear();
        }
        Phrases phrases;
        for (const auto &[text, language] : words) {
            if (QThread::currentThread()->isInterruptionRequested())
                break;
            Speaker &speaker = m_speakers[language];
            if (!speaker.voice)
                speaker.voice = makeVoice(manner.voice, language, manner.wordsPerMinute);
            SharedSamples &samples = speaker.said[text];
            if (!samples)
                samples = std::make_shared<const Samples>(speaker.voice->say(text));
            if (!samples->empty())
                phrases.insert(text, samples);
        }
        return phrases;
    }

    struct Speaker {
        std::unique_ptr<Voice> voice;
        Phrases said;
    };

    // Only on the thread:
    Manner m_manner;
    std::map<QString, Speaker> m_speakers;

    QObject m_context;
    QThread m_thread;
};

Speech::Speech() : m_worker(std::make_unique<Worker>()) {}

Speech::~Speech() = default;

QFuture<Phrases> Speech::say(const std::vector<Wording> &words, const Manner &manner)
{
    return m_worker->ask(words, manner);
}

} // namespace limber
