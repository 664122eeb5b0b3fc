// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>
#include <QLocale>

#include "app/text/record_text.h"
#include "core/history/calendar.h"
#include "core/history/session_point.h"
#include "core/history/weeks.h"

namespace limber {

namespace {

constexpr int daysOfAWeek = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QDate weekOf(QDate day)
{
    return weekStart(day, QLocale().firstDayOfWeek());
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString numberText(std::optional<double> number)
{
    return number ? middleText(*number) : QStringLiteral("–");
}

/// Those that count, oldest first.
std::vector<SessionSummary> counted(std::vector<SessionSummary> sessions, QDate from, QDate to)
{
    std::erase_if(sessions, [&](const SessionSummary &session) {
        const QDate day = dayLived(session.started, session.zone);
        return !countsInReport(session) || day < from || day > to;
    });
    std::sort(
        sessions.begin(), sessions.end(),
        [](const SessionSummary &a, const SessionSummary &b) { return a.started < b.started; });
    return sessions;
}

std::vector<Report::Tensions> tensionsOf(const std::vector<SessionSummary> &sessions, bool byWeek)
{
    std::vector<Report::Tensions> tensions;
    if (!byWeek) {
        for (const SessionSummary &session : sessions)
            tensions.push_back({.day = dayLived(session.started, session.zone),
                                .before = session.before,
                                .after = session.after});
        return tensions;
    }
    std::map<QDate, std::pair<std::vector<int>, std::vector<int>>> weeks;
    for (const SessionSummary &session : sessions) {
        auto &[before, after] = weeks[weekOf(dayLived(session.started, session.zone))];
        if (session.before)
            before.push_back(*session.before);
        if (session.after)
            after.push_back(*session.after);
    }
    for (const auto &[week, said] : weeks)
        tensions.push_back(
            {.day = week, .before = median(said.first), .after = median(said.second)});
    return tensions;
}

std::vector<Report::Week> weeksOf(const std::set<QDate> &days, QDate from, QDate to)
{
    std::vector<Report::Week> weeks;
    for (QDate week = weekOf(from); week <= to; week = week.addDays(daysOfAWeek))
        weeks.push_back(
            {.start = week,
             .days = static_cast<int>(std::distance(days.lower_bound(week),
                                                    days.lower_bound(week.addDays(daysOfAWeek))))});
    return weeks;
}

QString outcomesText(const std::vector<SessionSummary> &sessions)
{
    const QLocale locale;
    const auto with = [&](Outcome outcome) {
        return locale.toString(static_cast<qint64>(std::count_if(
            sessions.begin(), sessions.end(),
            [outcome](const SessionSummary &session) { return session.outcome == outcome; })));
    };
    return Words::tr("%1 (finished %2, stopped %3, interrupted %4)")
        .arg(locale.toString(static_cast<qint64>(sessions.size())), with(Outcome::Finished),
             with(Outcome::Stopped), with(Outcome::Interrupted));
}

} // namespace

bool countsInReport(const SessionSummary &session)
{
    return session.outcome != Outcome::Open && session.speed == 1.0;
}

Report composeReport(const std::vector<SessionSummary> &sessions, const ReportOptions &options,
                     std::optional<int> planned, QDate today)
{
    constexpr size_t mostSingly = 60;
    const auto [from, to] = std::pair(options.from, options.to);
    const auto all = counted(sessions, from, to);
    Millis active{};
    std::set<QDate> days;
    std::vector<int> before;
    std::vector<int> after;
    for (const SessionSummary &session : all) {
        active += session.active;
        if (session.active > Millis{0})
            days.insert(dayLived(session.started, session.zone));
        if (session.before)
            before.push_back(*session.before);
        if (session.after)
            after.push_back(*session.after);
    }

    const QLocale locale;
    Report report{.paper = options.paper,
                  .language = locale.bcp47Name(),
                  .rightToLeft = locale.textDirection() == Qt::RightToLeft,
                  .title = Words::tr("Progress report"),
                  .period = Words::tr("%1 to %2", "days").arg(dayText(from), dayText(to)),
                  .person = options.person,
                  .from = from,
                  .to = to,
                  .byWeek = all.size() > mostSingly,
                  .weeks = weeksOf(days, from, to),
                  .planned = planned,
                  .footer = Words::tr("Written by Limber on %1. Limber gives guidance, not medical "
                                      "advice.")
                                .arg(dayText(today))};
    report.tensions = tensionsOf(all, report.byWeek);
    const auto stoppedByPain =
        std::count_if(all.begin(), all.end(), [](const SessionSummary &session) {
            return session.reason == StopReason::Pain;
        });
    const QString practised = locale.toString(static_cast<qint64>(days.size()));
    report.lines = {
        {Words::tr("Sessions"), outcomesText(all)},
        {Words::tr("Stopped because of pain"), locale.toString(static_cast<qint64>(stoppedByPain))},
        {Words::tr("Time moved"), hoursText(active)},
        {Words::tr("Days practised"),
         planned ? Words::tr("%1 of about %2 planned")
                       .arg(practised, locale.toString(qRound(
                                           static_cast<double>((from.daysTo(to) + 1) * *planned) /
                                           daysOfAWeek)))
                 : practised},
        {Words::tr("Tension, the middle of all answers"),
         Words::tr("%1 before, %2 after a session (0 none, 10 most)")
             .arg(numberText(median(before)), numberText(median(after)))}};
    for (const SessionSummary &session : all) {
        if (options.noted.contains(session.id) && !session.note.trimmed().isEmpty())
            report.notes.emplace_back(dayText(dayLived(session.started, session.zone)),
                                      session.note.trimmed());
    }
    return report;
}

} // namespace limber
