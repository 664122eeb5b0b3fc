// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/record_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include "app/text/body_text.h"
#include "app/text/format.h"

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

struct Amount {
    int done = 0;
    int planned = 0;
};

template <typename Value, typename Field>
Value total(const std::vector<SetRecord> &sets, Field field)
{
    return std::accumulate(sets.begin(), sets.end(), Value{},
                           [&](Value sum, const SetRecord &set) { return sum + field(set); });
}

QString ofText(const Amount &amount)
{
    return Words::tr("%1 of %2", "done of planned").arg(amount.done).arg(amount.planned);
}

QString timeDoneText(Millis done, Millis planned)
{
    // Work done is counted in ticks: a set done to its end may lack a few of them.
    if (planned - done < 1s)
        return durationText(planned);
    return Words::tr("%1 of %2", "time done of time planned")
        .arg(durationText(done), durationText(planned));
}

} // namespace

QDateTime asLived(const QDateTime &instant, const QByteArray &zone)
{
    const QTimeZone lived(zone);
    return instant.toTimeZone(lived.isValid() ? lived : QTimeZone::utc());
}

QString dayText(const QDateTime &lived)
{
    return QLocale().toString(lived.date(), QLocale::LongFormat);
}

QString timeText(const QDateTime &lived)
{
    const QString time = timeOfDayText(lived.time());
    if (lived.offsetFromUtc() == lived.toLocalTime().offsetFromUtc())
        return time;
    return Words::tr("%1 (%2)", "time and zone")
        .arg(time, QString::fromUtf8(lived.timeZone().id()).replace(u'_', u' '));
}

QString minutesText(Millis active)
{
    const auto whole = std::chrono::round<seconds>(active);
    if (whole < 1min)
        return Words::tr("%1 s", "seconds").arg(whole.count());
    return Words::tr("%1 min", "minutes")
        .arg(std::chrono::round<std::chrono::minutes>(whole).count());
}

QString hoursText(Millis span)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(span).count();
    const QString text =
        minutes < 60
            ? minutesText(span)
            : Words::tr("%1 h %2 min").arg(QLocale().toString(minutes / 60)).arg(minutes % 60);
    // Is never broken over two lines.
    return QString(text).replace(u' ', QChar::Nbsp);
}

QString middleText(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

bool anythingDone(const std::vector<SetRecord> &sets)
{
    return std::any_of(sets.begin(), sets.end(),
                       [](const SetRecord &set) { return anythingDone(set); });
}

QString setName(const std::vector<SetRecord> &sets, size_t set)
{
    const SetRecord &one = sets.at(set);
    const auto sameSide = [&](const SetRecord &other) {
        return other.side == one.side;
    };
    const auto all = std::count_if(sets.begin(), sets.end(), sameSide);
    const auto number =
        std::count_if(sets.begin(), sets.begin() + static_cast<int>(set) + 1, sameSide);
    const QString level = levelName(one.level);
    if (one.side && all == 1 && level.isEmpty())
        return sideName(*one.side);
    const QString name = level.isEmpty() ? Words::tr("Set %1").arg(number) : level;
    return one.side ? Words::tr("%1, %2", "level or set, side").arg(name, sideName(*one.side))
                    : name;
}

QString doneText(const SetRecord &set)
{
    if (!anythingDone(set))
        return Words::tr("skipped");
    if (set.plannedRepetitions)
        return ofText({set.doneRepetitions, *set.plannedRepetitions});
    return timeDoneText(set.doneWork, set.plannedWork);
}

QString doneText(const std::vector<SetRecord> &sets)
{
    if (!anythingDone(sets))
        return Words::tr("skipped");
    if (!sets.front().plannedRepetitions) {
        return timeDoneText(
            total<Millis>(sets, [](const SetRecord &set) { return set.doneWork; }),
            total<Millis>(sets, [](const SetRecord &set) { return set.plannedWork; }));
    }
    const Amount repetitions{
        total<int>(sets, [](const SetRecord &set) { return set.doneRepetitions; }),
        total<int>(sets, [](const SetRecord &set) { return set.plannedRepetitions.value_or(0); })};
    if (sets.size() == 1)
        return ofText(repetitions);

    const Amount parts{
        total<int>(sets, [](const SetRecord &set) { return anythingDone(set) ? 1 : 0; }),
        static_cast<int>(sets.size())};
    const bool levels = !sets.front().level.isEmpty();
    QString partsText;
    if (parts.done == parts.planned) {
        partsText = levels ? Words::tr("%n levels", nullptr, parts.planned)
                           : Words::tr("%n sets", nullptr, parts.planned);
    } else {
        partsText = levels ? Words::tr("%1 of %n levels", nullptr, parts.planned)
                           : Words::tr("%1 of %n sets", nullptr, parts.planned);
        partsText = partsText.arg(parts.done);
    }
    return Words::tr("%1, %2", "levels or sets, repetitions").arg(partsText, ofText(repetitions));
}

QString tensionText(Tension before, Tension after)
{
    if (!before && !after)
        return {};
    const auto number = [](Tension tension) {
        return tension ? QLocale().toString(*tension) : u"–"_s;
    };
    return Words::tr("%1 → %2", "tension before and after").arg(number(before), number(after));
}

QString tensionSentence(Tension before, Tension after)
{
    if (before && after)
        return Words::tr("tension %1 before, %2 after").arg(*before).arg(*after);
    if (before)
        return Words::tr("tension %1 before").arg(*before);
    return after ? Words::tr("tension %1 after").arg(*after) : QString();
}

QString differenceText(int difference)
{
    if (difference == 0)
        return Words::tr("as tense as before");
    return difference < 0 ? Words::tr("less tense") : Words::tr("more tense");
}

QString signedNumber(int difference)
{
    if (difference == 0)
        return QLocale().toString(0);
    return (difference < 0 ? u"−%1"_s : u"+%1"_s).arg(std::abs(difference));
}

} // namespace limber
