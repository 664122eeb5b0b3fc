// SPDX-License-Identifier: GPL-3.0-or-later
// Times a program from its start to its first whole painting on the X display, in turn with a
// baseline, and fails when its median is more than LIMIT times the baseline's.
//   start_up ROUNDS LIMIT BASELINE PROGRAM [ARGUMENT...]
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <class T>
using Reply = std::unique_ptr<T, Free>;

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "start_up: %s\n", why);
    std::exit(2);
}

class Display {
public:
    Display() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection) != 0)
            fail("no X display");
        const auto *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (damage == nullptr || damage->present == 0)
            fail("the X display has no DAMAGE extension");
        m_damageEvent = damage->first_event + XCB_DAMAGE_NOTIFY;
        const Reply<void> version(xcb_damage_query_version_reply(
            m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Display() { xcb_disconnect(m_connection); }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    struct Painted {
        Clock::time_point when;
        xcb_window_t window;
    };
    /// When a whole window was painted; nothing when that took over 30 s.
    std::optional<Painted> waitForPaintedWindow()
    {
        const auto end = Clock::now() + std::chrono::seconds(30);
        while (Clock::now() < end) {
            while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
                if (const auto window = wholePainting(*event))
                    return Painted{Clock::now(), *window};
            }
            pollfd connection{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&connection, 1, 100);
        }
        return std::nullopt;
    }

    /// Asks the window to close, as a person does.
    void close(xcb_window_t window)
    {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = atom("WM_PROTOCOLS");
        message.data.data32[0] = atom("WM_DELETE_WINDOW");
        std::array<char, sizeof message> bytes{};
        std::memcpy(bytes.data(), &message, sizeof message);
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, bytes.data());
        xcb_flush(m_connection);
    }

private:
    xcb_atom_t atom(const char *name)
    {
        const auto length = static_cast<std::uint16_t>(std::strlen(name));
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(
            m_connection, xcb_intern_atom(m_connection, 0, length, name), nullptr));
        return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    /// The window, when the event says that it was painted from edge to edge.
    std::optional<xcb_window_t> wholePainting(const xcb_generic_event_t &event)
    {
        const int type = event.response_type & 0x7f;
        if (type == XCB_CREATE_NOTIFY) {
            xcb_create_notify_event_t created{};
            std::memcpy(&created, &event, sizeof created);
            xcb_damage_create(m_connection, xcb_generate_id(m_connection), created.window,
                              XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
            xcb_flush(m_connection);
        } else if (type == m_damageEvent) {
            xcb_damage_notify_event_t painted{};
            std::memcpy(&painted, &event, sizeof painted);
            if (painted.geometry.width >= 300 &&
                painted.area.width >= painted.geometry.width * 9 / 10 &&
                painted.area.height >= painted.geometry.height * 9 / 10)
                return painted.drawable;
        }
        return std::nullopt;
    }

    xcb_connection_t *m_connection;
    int m_damageEvent = 0;
};

/// Starts a program, waits for its window, closes it.
Milliseconds timeToPaint(char **command)
{
    Display display;
    const auto start = Clock::now();
    const pid_t program = fork();
    if (program == 0) {
        execv(command[0], command);
        _exit(127);
    }
    const auto painted = display.waitForPaintedWindow();
    if (!painted) {
        kill(program, SIGKILL);
        fail("no window was painted");
    }
    display.close(painted->window);
    waitpid(program, nullptr, 0);
    return painted->when - start;
}

Milliseconds median(std::vector<Milliseconds> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        fail("start_up ROUNDS LIMIT BASELINE PROGRAM [ARGUMENT...]");
    const int rounds = std::atoi(argv[1]);
    const double limit = std::atof(argv[2]);
    std::array<char *, 2> baseline{argv[3], nullptr};
    char **program = argv + 4;

    // The first start of each pays for reading files from the disk, and for making its own.
    timeToPaint(baseline.data());
    const Milliseconds first = timeToPaint(program);
    std::vector<Milliseconds> baselineTimes;
    std::vector<Milliseconds> programTimes;
    for (int i = 0; i < rounds; ++i) {
        baselineTimes.push_back(timeToPaint(baseline.data()));
        programTimes.push_back(timeToPaint(program));
    }
    const double ratio = median(programTimes) / median(baselineTimes);
    std::printf("start to first painted window: %.0f ms (the very first %.0f ms), the bare window "
                "%.0f ms, ratio %.2f\n",
                median(programTimes).count(), first.count(), median(baselineTimes).count(), ratio);
    return ratio <= limit ? 0 : 1;
}
