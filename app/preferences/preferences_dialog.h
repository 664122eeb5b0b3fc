// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "app/desktop/bus.h"
#include "app/widgets/icons.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/routine/routine_library.h"

class QStackedWidget;
class QVBoxLayout;

namespace limber {

class HistoryService;
class PreferencesPage;
class Settings;
class Sound;

/// Everything that can be chosen, a page for each kind. There is nothing to confirm: what is chosen
/// holds at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    struct Lent {
        Settings &settings;
        Sound &sound;
        HistoryService &history;
        /// Its first routine is what "Pacing" is about.
        const RoutineLibrary &library;
        const Clock &clock;
        QString autostartFile{};
        /// Does away with what goes with all of the history.
        std::function<Result<Done>()> forgetTheRest{};
        std::function<QFuture<Buses>()> findBuses = limber::findBuses;
    };

    /// What is lent outlives the dialog.
    PreferencesDialog(const Lent &lent, QWidget *parent);

    /// Words everything anew, in the language and the letters of now.
    void renew();

Q_SIGNALS:
    void pacingChanged();
    void colorsChanged();
    /// What is shown is to be made anew.
    void figuresChanged();
    void lettersChanged();
    void languageChosen(const QString &tag);
    void healthRequested();
    void remindersChanged();
    /// The history holds something else now.
    void historyChanged();
    void keysRequested();
    void aboutRequested();

private:
    void furnish();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeSheet();
    void addPages();
    void add(Icon icon, const QString &word, PreferencesPage *page);

    Lent m_lent;
    QWidget *m_list = nullptr;
    QWidget *m_sheet = nullptr;
    QVBoxLayout *m_items = nullptr;
    QStackedWidget *m_pages = nullptr;
    /// What stands beside "Close", one for each page.
    QStackedWidget *m_footers = nullptr;
};

} // namespace limber
