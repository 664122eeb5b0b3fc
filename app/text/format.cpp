// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/format.h"

#include <algorithm>
#include <chrono>

#include <QCoreApplication>
#include <QLocale>

namespace limber {

namespace {

using std::chrono::ceil;
using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::round;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString clockText(qint64 wholeSeconds)
{
    const qint64 hours = wholeSeconds / 3600;
    const qint64 mins = wholeSeconds / 60 % 60;
    const QString secs = twoDigits(wholeSeconds % 60);
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(twoDigits(mins), secs);
    return QStringLiteral("%1:%2").arg(mins).arg(secs);
}

} // namespace

QString countdownText(Millis left)
{
    const qint64 whole = ceil<seconds>(std::max(left, Millis{0})).count();
    return whole <= 99 ? QString::number(whole) : clockText(whole);
}

QString durationText(Millis span)
{
    return clockText(floor<seconds>(std::max(span, Millis{0})).count());
}

QString timeOfDayText(QTime time)
{
    const QLocale locale;
    // The C locale's own short form has seconds.
    return locale.language() == QLocale::C ? locale.toString(time, QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString secondsText(Millis span)
{
    return Words::tr("%1 s", "seconds").arg(QLocale().toString(toSeconds(span), 'g', 6));
}

QString aboutText(Millis span)
{
    const qint64 whole = round<minutes>(span).count();
    if (span < minutes{1})
        return Words::tr("under a minute");
    if (whole < 60)
        return Words::tr("about %1 min").arg(whole);
    return Words::tr("about %1 h %2 min").arg(whole / 60).arg(whole % 60);
}

QString leftText(Millis span)
{
    const qint64 whole = round<minutes>(span).count();
    if (span < minutes{1})
        return Words::tr("under a minute left");
    if (whole < 60)
        return Words::tr("%1 min left").arg(whole);
    return Words::tr("%1 h %2 min left").arg(whole / 60).arg(whole % 60);
}

} // namespace limber
