// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/text/body_text.h"
#include "app/text/record_text.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString amountText(Millis active, int sessions)
{
    if (sessions == 0)
        return Words::tr("no session");
    return Words::tr("%1, %n session(s)", "minutes, sessions", sessions).arg(hoursText(active));
}

} // namespace

QString daySumText(const DaySum &day)
{
    return Words::tr("%1: %2", "day, what was done on it")
        .arg(QLocale().toString(day.day, Words::tr("ddd d MMM yyyy", "format of a day")),
             amountText(day.active, day.sessions));
}

QString weekSumText(const WeekSum &week)
{
    return Words::tr("Week from %1: %2", "day, what was done")
        .arg(dayOfMonthText(week.start), amountText(week.active, week.sessions));
}

QString dayOfMonthText(QDate day)
{
    return QLocale().toString(day, Words::tr("d MMM", "format of a day"));
}

QString trendText(const Comparison &compared)
{
    const auto thenAndNow = [&](const QString &sentence) {
        return sentence.arg(middleText(*compared.last.before), middleText(*compared.first.before));
    };
    switch (compared.trend) {
    case Comparison::Trend::Falling:
        return thenAndNow(Words::tr("You come to your sessions less tense than at first: "
                                    "%1 now, %2 then."));
    case Comparison::Trend::Same:
        return thenAndNow(Words::tr("You come to your sessions about as tense as at first: "
                                    "%1 now, %2 then."));
    case Comparison::Trend::Rising:
        return thenAndNow(Words::tr("You come to your sessions more tense than at first: "
                                    "%1 now, %2 then. If it keeps growing, ask a clinician."));
    case Comparison::Trend::TooFew:
        if (compared.sessions == 0)
            return Words::tr("Nothing can be told of your tension yet: no session has both "
                             "numbers, before and after.");
        if (compared.sessions < comparison::fewestSessions)
            return Words::tr("%n session(s) with both numbers are too few to tell. Six are needed.",
                             nullptr, compared.sessions);
        return Words::tr("The first and the last two weeks have too few sessions to tell.");
    case Comparison::Trend::TooSoon:
        return Words::tr("It is too soon to tell: from %1 on there are two first and two last "
                         "weeks to compare.")
            .arg(dayOfMonthText(compared.first.from.addDays(2 * comparison::endDays - 1)));
    }
    Q_UNREACHABLE();
}

QString easedText(const Comparison &compared)
{
    if (compared.sessions == 0)
        return {};
    if (compared.sessions == 1) {
        return compared.eased == 1 ? Words::tr("After your session you felt less tense.")
                                   : QString();
    }
    if (compared.eased == compared.sessions)
        return Words::tr("After each of your %n session(s) you felt less tense.", nullptr,
                         compared.sessions);
    if (compared.eased == 0)
        return {};
    return Words::tr("After %1 of your %n session(s) you felt less tense.", nullptr,
                     compared.sessions)
        .arg(compared.eased);
}

QString levelText(const Comparison &compared)
{
    if (compared.last.level.isEmpty())
        return {};
    const QString now = levelName(compared.last.level);
    if (compared.first.level.isEmpty() || compared.trend == Comparison::Trend::TooFew ||
        compared.trend == Comparison::Trend::TooSoon)
        return now;
    if (compared.first.level == compared.last.level)
        return Words::tr("%1, as at first", "level").arg(now);
    return Words::tr("%1, at first: %2", "level now, level then")
        .arg(now, levelName(compared.first.level));
}

QString skippedText(const Comparison &compared)
{
    if (compared.last.sets == 0)
        return {};
    const auto share = [](const ComparedEnd &end) {
        return end.skipped == 0
                   ? Words::tr("nothing", "skipped")
                   : Words::tr("%1 of %n set(s)", "skipped", end.sets).arg(end.skipped);
    };
    if (compared.first.sets == 0 || compared.trend == Comparison::Trend::TooFew ||
        compared.trend == Comparison::Trend::TooSoon)
        return share(compared.last);
    return Words::tr("%1, at first: %2", "skipped now, skipped then")
        .arg(share(compared.last), share(compared.first));
}

QString changeText(const Comparison &compared)
{
    if (!compared.last.change || compared.sessions < comparison::fewestSessions)
        return {};
    const double change = *compared.last.change;
    if (change == 0)
        return Words::tr("as tense as before");
    return (change < 0 ? Words::tr("%1 less tense") : Words::tr("%1 more tense"))
        .arg(middleText(std::abs(change)));
}

QString ruleText()
{
    return Words::tr("Compared are the medians of what you said before your sessions, in the last "
                     "two weeks and in the first two, among twelve weeks. It needs six sessions "
                     "with both numbers; less than a point is no change.");
}

} // namespace limber
