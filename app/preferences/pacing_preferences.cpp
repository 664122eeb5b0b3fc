// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/pacing_preferences.h"

#include "app/settings.h"
#include "app/text/format.h"
#include "app/text/problem_text.h"
#include "app/text/translation.h"
#include "app/widgets/card.h"
#include "core/timeline/compile.h"

namespace limber {

PacingPreferences::PacingPreferences(Settings &settings, const Routine &plan,
                                     const Catalog &catalog)
    : PreferencesPage(QStringLiteral("pacingPreferences"))
    , m_settings(settings)
    , m_plan(plan)
    , m_catalog(catalog)
    , m_effect(new NoteBox(Tone::Accent, {}))
{
    m_effect->setObjectName(QStringLiteral("pacingEffect"));
    setFooter(m_effect);
    auto *choices = new PacingChoices(plan, settings.pacing(), this);
    connect(choices, &PacingChoices::edited, this, &PacingPreferences::edit);
    for (const PacingChoices::Choice &choice : choices->all())
        addRow(choice.label, choice.explanation, choice.control);
    showEffect();
}

void PacingPreferences::edit(const PacingEdit &edit)
{
    Pacing pacing = m_settings.pacing();
    edit(pacing);
    m_settings.setPacing(pacing);
    showEffect();
    Q_EMIT changed();
}

void PacingPreferences::showEffect()
{
    const Pacing pacing = m_settings.pacingIn(spokenLanguage());
    const auto timeline = compile(m_plan, m_catalog, pacing);
    m_effect->setText(
        timeline ? tr("“%1” takes %2 like this.", "a routine; about 9 min")
                       .arg(m_plan.title.in(pacing.language), aboutText(timeline->length()))
                 : problemText(timeline.problems().front()));
}

} // namespace limber
