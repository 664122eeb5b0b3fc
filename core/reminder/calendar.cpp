// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/calendar.h"

#include <array>

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

} // namespace

QByteArray calendarOf(const CalendarEntry &entry, const ReminderPlan &plan, const QDateTime &now)
{
    if (plan.days.empty())
        return {};
    QDate first = now.date();
    while (!plan.days.contains(static_cast<Qt::DayOfWeek>(first.dayOfWeek())))
        first = first.addDays(1);
    QStringList days;
    for (const Qt::DayOfWeek day : plan.days)
        days << QString::fromUtf16(dayCodes[static_cast<size_t>(day)]);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(entry.length).count();

    const QStringList lines{
        u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//Limber//Limber//EN"_s,
        u"CALSCALE:GREGORIAN"_s,
        u"BEGIN:VEVENT"_s,
        u"UID:%1"_s.arg(entry.uid),
        u"DTSTAMP:%1Z"_s.arg(stamp(now.toUTC())),
        // Without a zone: half past six is half past six wherever the person is.
        u"DTSTART:%1"_s.arg(stamp(QDateTime(first, plan.at, Qt::UTC))),
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
        u"END:VCALENDAR"_s,
    };
    QByteArray out;
    for (const QString &line : lines)
        out += folded(line);
    return out;
}

} // namespace limber
