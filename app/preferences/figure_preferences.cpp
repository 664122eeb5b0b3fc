// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/figure_preferences.h"

#include <QLabel>

#include "app/preferences/person_choice.h"
#include "app/settings.h"
#include "app/widgets/choices.h"
#include "app/widgets/label.h"

namespace limber {

FigurePreferences::FigurePreferences(Settings &settings)
    : PreferencesPage(QStringLiteral("figurePreferences"))
{
    addWide(makeLabel(tr("Who shows the movement"), TypeRole::BodyStrong));
    auto *person = new PersonChoice(settings.person());
    person->setObjectName(QStringLiteral("person"));
    connect(person, &PersonChoice::chose, this, [this, &settings](const Person &chosen) {
        settings.setPerson(chosen);
        Q_EMIT changed();
    });
    addWide(person);

    auto *turned = new SegmentedChoice(tr("Turn the stage"), {tr("0°"), tr("180°")});
    turned->setObjectName(QStringLiteral("stageTurned"));
    turned->setChosen(settings.stageTurned() ? 1 : 0);
    connect(turned, &SegmentedChoice::chose, this,
            [&settings](int index) { settings.setStageTurned(index == 1); });
    addRow(tr("Turn the stage"), tr("If your head points to the screen"), turned);

    auto *motion = new SegmentedChoice(tr("Reduced motion"), {tr("System"), tr("On"), tr("Off")});
    motion->setObjectName(QStringLiteral("reducedMotion"));
    motion->setChosen(static_cast<int>(settings.reducedMotion()));
    connect(motion, &SegmentedChoice::chose, this, [this, &settings](int index) {
        settings.setReducedMotion(static_cast<ReducedMotion>(index));
        Q_EMIT changed();
    });
    addRow(tr("Reduced motion"), tr("Still pictures instead of movement"), motion);
}

} // namespace limber
