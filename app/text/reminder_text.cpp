// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reminder_text.h"

#include <QCoreApplication>

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

} // namespace

QString reminderTitle(const QString &routine)
{
    return Words::tr("Time for %1", "a routine").arg(routine);
}

QString reminderDetail()
{
    return Words::tr("Whenever it suits you today.");
}

QString answerText(ReminderAnswer answer)
{
    switch (answer) {
    case ReminderAnswer::Start:
        return Words::tr("Start");
    case ReminderAnswer::Later:
        return Words::tr("Later");
    case ReminderAnswer::Skip:
        return Words::tr("Skip today");
    }
    Q_UNREACHABLE();
}

} // namespace limber
