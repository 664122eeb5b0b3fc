// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/health_preferences.h"

#include <QLabel>
#include <QLocale>

#include "app/settings.h"
#include "app/text/health_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/label.h"
#include "core/health/screening.h"

namespace limber {

namespace {

QString stateOf(const Screening &screening, QDate today)
{
    if (!screening.answeredOn)
        return HealthPreferences::tr("Asked before the next session");
    const QString when = QLocale().toString(*screening.answeredOn, QLocale::LongFormat);
    return isDue(screening, today)
               ? HealthPreferences::tr("Answered on %1; asked again before the next session")
                     .arg(when)
               : HealthPreferences::tr("Answered on %1; asked again after 90 days").arg(when);
}

} // namespace

HealthPreferences::HealthPreferences(const Settings &settings, QDate today)
    : PreferencesPage(QStringLiteral("healthPreferences"))
{
    const Screening screening = settings.screening();
    auto *again = new PillButton(screening.answeredOn ? tr("&Answer again") : tr("&Answer now"));
    again->setObjectName(QStringLiteral("healthAgain"));
    connect(again, &QAbstractButton::clicked, this, &HealthPreferences::askRequested);
    addRow(tr("Health questions"), stateOf(screening, today), again);

    for (const auto &[question, yes] : screening.answers) {
        auto *answer =
            makeLabel(yes ? tr("Yes", "an answer") : tr("No", "an answer"), TypeRole::BodyStrong);
        addRow(questionText(question), {}, answer);
    }
    auto *note = makeParagraph(tr("The answers lie on this computer alone. Answer again as soon as "
                                  "something changed."),
                               TypeRole::Caption, Tone::Muted);
    note->setContentsMargins(0, space::small, 0, 0);
    addWide(note);
}

} // namespace limber
