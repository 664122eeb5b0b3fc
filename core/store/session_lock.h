// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QString>

#include "core/base/id.h"

namespace limber {

/// Says that a living program guides a session. The system itself takes the lock back when the
/// program ends, however it ends.
class SessionLock {
public:
    enum class State {
        Held,
        /// By another program, or by another lock of this one.
        HeldElsewhere,
        /// The folder cannot be written to.
        Impossible,
    };

    /// Tries at once to take the lock of `session` in `folder`, which is created if need be.
    SessionLock(const QString &folder, const SessionId &session);
    ~SessionLock();
    SessionLock(SessionLock &&other) noexcept
        : m_file(std::move(other.m_file))
        , m_handle(std::exchange(other.m_handle, -1))
        , m_state(other.m_state)
    {}
    SessionLock &operator=(SessionLock &&) = delete;

    [[nodiscard]] State state() const { return m_state; }

private:
    QString m_file;
    int m_handle = -1;
    State m_state = State::Impossible;
};

} // namespace limber
