// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/folders.h"
#include "app/preferences/preferences_dialog.h"

namespace limber {

class MainWindow;

/// What opens above the window: the preferences, all keys, what Limber is. One of each at a time.
class Dialogs : public QObject {
    Q_OBJECT

public:
    /// All that is lent outlives the dialogs.
    Dialogs(MainWindow &window, const PreferencesDialog::Lent &lent, const Folders &folders);

    void showPreferences();
    void showKeys();
    void showAbout();
    /// Words what is open anew, in the language and the letters of now.
    void renew();

Q_SIGNALS:
    void colorsChanged();
    void pacingChanged();
    void remindersChanged();
    void historyChanged();
    /// What is shown is to be made anew.
    void renewalNeeded();
    void languageChosen(const QString &tag);
    void healthRequested();
    /// The preferences are over.
    void closed();

private:
    [[nodiscard]] QWidget *front() const;

    MainWindow &m_window;
    PreferencesDialog::Lent m_lent;
    Folders m_folders;
    QPointer<PreferencesDialog> m_preferences;
};

} // namespace limber
