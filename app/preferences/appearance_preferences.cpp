// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/appearance_preferences.h"

#include <algorithm>

#include "app/settings.h"
#include "app/text/translation.h"
#include "app/widgets/choices.h"
#include "app/widgets/picker.h"

namespace limber {

AppearancePreferences::AppearancePreferences(Settings &settings)
    : PreferencesPage(QStringLiteral("appearancePreferences"))
{
    auto *scheme = new SegmentedChoice(tr("Theme"), {tr("System"), tr("Light"), tr("Dark")});
    scheme->setObjectName(QStringLiteral("scheme"));
    scheme->setChosen(static_cast<int>(settings.appearance()));
    connect(scheme, &SegmentedChoice::chose, this, [this, &settings](int index) {
        settings.setAppearance(static_cast<Appearance>(index));
        Q_EMIT colorsChanged();
    });
    addRow(tr("Theme"), tr("In a dark room, dark is easier on the eyes"), scheme);

    auto *contrast = new Switch(tr("High contrast"));
    contrast->setObjectName(QStringLiteral("highContrast"));
    contrast->setChecked(settings.highContrast());
    connect(contrast, &QCheckBox::toggled, this, [this, &settings](bool on) {
        settings.setHighContrast(on);
        Q_EMIT colorsChanged();
    });
    addRow(tr("High contrast"), tr("Black and white, with an edge around everything"), contrast);

    auto *size = new SegmentedChoice(tr("Text size"), {tr("100 %"), tr("115 %"), tr("130 %")});
    size->setObjectName(QStringLiteral("textSize"));
    size->setChosen(static_cast<int>(settings.textSize()));
    connect(size, &SegmentedChoice::chose, this, [this, &settings](int index) {
        settings.setTextSize(static_cast<TextSize>(index));
        Q_EMIT lettersChanged();
    });
    addRow(tr("Text size"), tr("A session fits its letters to the window"), size);

    auto *session = new SegmentedChoice(tr("Session"), {tr("With figure"), tr("Largest letters")});
    session->setObjectName(QStringLiteral("stageEnlarged"));
    session->setChosen(settings.stageEnlarged() ? 1 : 0);
    connect(session, &SegmentedChoice::chose, this,
            [&settings](int index) { settings.setStageEnlarged(index == 1); });
    addRow(tr("Session"), tr("What is largest when you read from the floor"), session);

    addLanguage(settings);
}

void AppearancePreferences::addLanguage(const Settings &settings)
{
    auto *language = new Picker(tr("Language"));
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system"), QString{});
    for (const QString &tag : languages())
        language->addItem(ownName(tag), tag);
    language->setCurrentIndex(std::max(0, language->findData(settings.language())));
    connect(language, &QComboBox::activated, this,
            [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
    addRow(tr("Language"), tr("Of the words and of the voice"), language);
}

} // namespace limber
