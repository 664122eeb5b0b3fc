// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QString>

class QSocketNotifier;

namespace limber {

/// The terminal the program runs in: its keys, its width and the signals it sends. At most one
/// object at a time. While it lives, keys are read one by one and not echoed; the terminal is as
/// before once it is gone, also while the program is suspended.
class Terminal : public QObject {
    Q_OBJECT

public:
    explicit Terminal(QObject *parent = nullptr);
    ~Terminal() override;

    /// Standard output is a terminal: a line can be written over.
    [[nodiscard]] bool isLive() const { return m_live; }
    /// There is a person who can press keys.
    [[nodiscard]] bool hasKeyboard() const { return m_keyboard; }
    [[nodiscard]] int columns() const;

    /// Waits for one key; nothing when the input has ended or the program shall.
    [[nodiscard]] std::optional<QChar> readKey();
    /// The program shall end: Ctrl-C, or the system says so.
    [[nodiscard]] bool isEnding() const { return m_ending; }

    /// From here on keys and signals come as pressed() and its like.
    void listen();
    void stopListening();

Q_SIGNALS:
    /// A key; those without a character, such as arrows, come as Escape.
    void pressed(QChar key);
    void ending();
    /// Just before the program is suspended, and after it goes on.
    void suspending();
    void resumed();

private:
    void takeKeyboard();
    void giveKeyboardBack();
    void readInput();
    void readSignals();
    void suspend();

    bool m_live = false;
    bool m_keyboard = false;
    bool m_ending = false;
    QString m_typed;
    QSocketNotifier *m_input = nullptr;
    QSocketNotifier *m_signals = nullptr;
};

} // namespace limber
