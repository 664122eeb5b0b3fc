// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/calendar.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include <QStringList>

namespace limber {

namespace {

using namespace Qt::StringLiterals;

/// By Qt::DayOfWeek.
constexpr std::array dayCodes{u"", u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

QString escaped(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s);
    text.replace(u";"_s, u"\\;"_s);
    text.replace(u","_s, u"\\,"_s);
    text.remove(u'\r');
    return text.replace(u"\n"_s, u"\\n"_s);
}

/// Lines of at most 75 bytes, a continuation begins with a space; no character is torn apart.
QByteArray folded(const QString &line)
{
    constexpr int most = 75;
    QByteArray out;
    int room = most;
    for (const uint code : line.toUcs4()) {
        const QByteArray bytes =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8();
        if (bytes.size() > room) {
            out += "\r\n ";
            room = most - 1;
        }
        out += bytes;
        room -= static_cast<int>(bytes.size());
    }
    return out + "\r\n";
}

QString stamp(const QDateTime &instant)
{
    return instant.toString(u"yyyyMMdd'T'HHmmss"_s);
}

/// The days that share a time.
struct Appointment {
    QTime at;
    std::vector<Qt::DayOfWeek> days;
};

/// In the order of their first days.
std::vector<Appointment> appointmentsOf(const ReminderPlan &plan)
{
    std::vector<Appointment> all;
    for (const Qt::DayOfWeek day : plan.days) {
        const QTime at = plan.timeOn(day);
        auto found = std::find_if(all.begin(), all.end(),
                                  [at](const Appointment &one) { return one.at == at; });
        if (found == all.end())
            found = all.insert(found, {.at = at, .days = {}});
        found->days.push_back(day);
    }
    return all;
}

QStringList eventLines(const CalendarEntry &entry, const QString &uid,
                       const Appointment &appointment, const QDateTime &now)
{
    QDate first = now.date();
    QStringList days;
    for (const Qt::DayOfWeek day : appointment.days)
        days << QString::fromUtf16(dayCodes[static_cast<size_t>(day)]);
    while (!days.contains(QStringView(dayCodes[static_cast<size_t>(first.dayOfWeek())])))
        first = first.addDays(1);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(entry.length).count();
    return {
        u"BEGIN:VEVENT"_s,
        u"UID:%1"_s.arg(uid),
        u"DTSTAMP:%1Z"_s.arg(stamp(now.toUTC())),
        // Without a zone: half past six is half past six wherever the person is.
        u"DTSTART:%1"_s.arg(stamp(QDateTime(first, appointment.at, Qt::UTC))),
        u"DURATION:PT%1M"_s.arg(minutes),
        u"RRULE:FREQ=WEEKLY;BYDAY=%1"_s.arg(days.join(u',')),
        u"SUMMARY:%1"_s.arg(escaped(entry.summary)),
        u"DESCRIPTION:%1"_s.arg(escaped(entry.description)),
        u"TRANSP:TRANSPARENT"_s,
        u"BEGIN:VALARM"_s,
        u"ACTION:DISPLAY"_s,
        u"TRIGGER:PT0S"_s,
        u"DESCRIPTION:%1"_s.arg(escaped(entry.summary)),
        u"END:VALARM"_s,
        u"END:VEVENT"_s,
    };
}

} // namespace

QByteArray calendarOf(const CalendarEntry &entry, const ReminderPlan &plan, const QDateTime &now)
{
    if (plan.days.empty())
        return {};
    QStringList lines{
        u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//Limber//Limber//EN"_s,
        u"CALSCALE:GREGORIAN"_s,
    };
    int number = 0;
    for (const Appointment &appointment : appointmentsOf(plan)) {
        ++number;
        const QString uid = number == 1 ? entry.uid : u"%1.%2"_s.arg(entry.uid).arg(number);
        lines << eventLines(entry, uid, appointment, now);
    }
    lines << u"END:VCALENDAR"_s;
    QByteArray out;
    for (const QString &line : lines)
        out += folded(line);
    return out;
}

} // namespace limber
