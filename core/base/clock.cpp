// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <ctime>

#include <QTimeZone>

namespace limber {

namespace {

Millis read(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds{now.tv_sec} +
                                              std::chrono::nanoseconds{now.tv_nsec});
}

} // namespace

Millis SystemClock::monotonic() const
{
    return read(CLOCK_MONOTONIC);
}

Millis SystemClock::boot() const
{
    return read(CLOCK_BOOTTIME);
}

QDateTime SystemClock::wall() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::systemTimeZone());
}

} // namespace limber
