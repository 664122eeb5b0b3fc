// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs.h"

#include <QGuiApplication>

#include "app/main_window.h"
#include "app/preferences/about_dialog.h"
#include "app/preferences/keys_dialog.h"
#include "app/session/session_keys.h"

namespace limber {

Dialogs::Dialogs(MainWindow &window, const PreferencesDialog::Lent &lent, const Folders &folders)
    : m_window(window)
    , m_lent(lent)
    , m_folders(folders)
{}

void Dialogs::showPreferences()
{
    if (m_preferences) {
        m_preferences->activateWindow();
        return;
    }
    m_preferences = new PreferencesDialog(m_lent, &m_window);
    const PreferencesDialog *dialog = m_preferences;
    connect(dialog, &PreferencesDialog::colorsChanged, this, &Dialogs::colorsChanged);
    connect(dialog, &PreferencesDialog::pacingChanged, this, &Dialogs::pacingChanged);
    connect(dialog, &PreferencesDialog::remindersChanged, this, &Dialogs::remindersChanged);
    connect(dialog, &PreferencesDialog::historyChanged, this, &Dialogs::historyChanged);
    connect(dialog, &PreferencesDialog::figuresChanged, this, &Dialogs::renewalNeeded);
    connect(dialog, &PreferencesDialog::lettersChanged, this, &Dialogs::renewalNeeded);
    connect(dialog, &PreferencesDialog::languageChosen, this, &Dialogs::languageChosen);
    connect(dialog, &PreferencesDialog::healthRequested, this, &Dialogs::healthRequested);
    connect(dialog, &PreferencesDialog::keysRequested, this, &Dialogs::showKeys);
    connect(dialog, &PreferencesDialog::aboutRequested, this, &Dialogs::showAbout);
    connect(dialog, &QDialog::finished, this, &Dialogs::closed);
    m_preferences->open();
}

QWidget *Dialogs::front() const
{
    if (m_preferences)
        return m_preferences;
    return &m_window;
}

void Dialogs::showKeys()
{
    if (front()->findChild<KeysDialog *>())
        return;
    auto *keys = new KeysDialog(
        {{tr("During a session"), sessionKeyHelp(QGuiApplication::layoutDirection())},
         {tr("Everywhere"), m_window.keys()},
         {tr("Moving about"), KeysDialog::commonKeys()}},
        front());
    keys->open();
}

void Dialogs::showAbout()
{
    if (!front()->findChild<AboutDialog *>())
        (new AboutDialog(m_folders, front()))->open();
}

void Dialogs::renew()
{
    if (m_preferences)
        m_preferences->renew();
}

} // namespace limber
