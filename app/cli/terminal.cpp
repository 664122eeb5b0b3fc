// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

#include <QByteArray>
#include <QSocketNotifier>

namespace limber {

namespace {

constexpr QChar escape{0x1b};
constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP};

/// A signal handler may do little more than write to a pipe.
std::array<int, 2> signalPipe{-1, -1};

extern "C" void noteSignal(int number)
{
    const int before = errno;
    const char byte = static_cast<char>(number);
    // A full pipe already tells that something came.
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
    errno = before;
}

/// What the terminal was like, while that is another way than it is now.
std::optional<termios> borrowed;

extern "C" void giveBackAndEnd(int number)
{
    if (borrowed)
        tcsetattr(STDIN_FILENO, TCSANOW, &*borrowed);
    std::signal(number, SIG_DFL);
    raise(number);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

/// As nohup and background jobs have it, which is to be respected.
bool isIgnored(int number)
{
    struct sigaction present {};
    return sigaction(number, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
}

/// Someone can press keys here; a program in the background would be stopped for trying.
bool inForeground()
{
    return isatty(STDIN_FILENO) != 0 && tcgetpgrp(STDIN_FILENO) == getpgrp();
}

} // namespace

Terminal::Terminal(QObject *parent)
    : QObject(parent)
    , m_live(isatty(STDOUT_FILENO) != 0)
    , m_keyboard(m_live && inForeground())
{
    if (pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        for (const int number : endingSignals) {
            if (!isIgnored(number))
                handle(number, noteSignal);
        }
    }
    if (m_keyboard) {
        handle(SIGTSTP, noteSignal);
        handle(SIGQUIT, giveBackAndEnd);
        handle(SIGABRT, giveBackAndEnd);
    }
    takeKeyboard();
}

Terminal::~Terminal()
{
    stopListening();
    giveKeyboardBack();
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGQUIT, SIGABRT}) {
        if (!isIgnored(number))
            handle(number, SIG_DFL);
    }
    for (int &end : signalPipe) {
        ::close(end);
        end = -1;
    }
}

int Terminal::columns() const
{
    constexpr int unknown = 80;
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : unknown;
}

std::optional<QChar> Terminal::readKey()
{
    while (m_typed.isEmpty() && m_keyboard && !m_ending) {
        std::array<pollfd, 2> sources{{{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                       {.fd = signalPipe[0], .events = POLLIN, .revents = 0}}};
        if (::poll(sources.data(), sources.size(), -1) < 0 && errno != EINTR)
            return std::nullopt;
        if (sources[1].revents != 0)
            readSignals();
        else if (sources[0].revents != 0)
            readInput();
    }
    if (m_typed.isEmpty() || m_ending)
        return std::nullopt;
    const QChar key = m_typed.front();
    m_typed.remove(0, 1);
    return key;
}

void Terminal::listen()
{
    m_typed.clear();
    m_signals = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_signals, &QSocketNotifier::activated, this, &Terminal::readSignals);
    if (!m_keyboard)
        return;
    m_input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(m_input, &QSocketNotifier::activated, this, [this] {
        readInput();
        // A key may bring this object's end about.
        const QString keys = std::exchange(m_typed, {});
        for (const QChar key : keys)
            Q_EMIT pressed(key);
    });
}

void Terminal::stopListening()
{
    delete std::exchange(m_input, nullptr);
    delete std::exchange(m_signals, nullptr);
}

void Terminal::takeKeyboard()
{
    termios now{};
    if (!m_keyboard || tcgetattr(STDIN_FILENO, &now) != 0)
        return;
    borrowed = now;
    termios oneByOne = now;
    oneByOne.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    oneByOne.c_cc[VMIN] = 1;
    oneByOne.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &oneByOne);
}

void Terminal::giveKeyboardBack()
{
    if (borrowed)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &*borrowed);
    borrowed.reset();
}

void Terminal::readInput()
{
    std::array<char, 256> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        // The terminal has gone, and with it whoever could go on.
        if (m_input)
            m_input->setEnabled(false);
        m_ending = true;
        Q_EMIT ending();
        return;
    }
    // A key without a character sends a sequence at once; it counts as one.
    if (bytes.front() == '\x1b')
        m_typed += escape;
    else
        m_typed += QString::fromUtf8(bytes.data(), count);
}

void Terminal::readSignals()
{
    char number = 0;
    while (::read(signalPipe[0], &number, 1) == 1) {
        if (number == SIGTSTP) {
            suspend();
            continue;
        }
        // A second one ends a program that hangs.
        handle(number, giveBackAndEnd);
        m_ending = true;
        Q_EMIT ending();
    }
}

void Terminal::suspend()
{
    Q_EMIT suspending();
    giveKeyboardBack();
    handle(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
    handle(SIGTSTP, noteSignal);
    takeKeyboard();
    Q_EMIT resumed();
}

} // namespace limber
