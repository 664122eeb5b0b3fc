// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/cue/sound_preferences.h"
#include "core/figure/person.h"
#include "core/health/screening.h"
#include "core/reminder/reminder.h"
#include "core/timeline/pacing.h"

class QSettings;

namespace limber {

enum class Appearance { System, Light, Dark };
/// Whether movements become still pictures.
enum class ReducedMotion { System, On, Off };
enum class TextSize { Usual, Large, Larger };

/// What the person chose, in one INI file. A value equal to its default is not written; keys of
/// another version are kept; a value that makes no sense reads as its default, and stays until the
/// person chooses another one: a newer version may know it.
class Settings {
public:
    /// A damaged or unreadable file is kept aside and reported in problems() as SettingsDamaged
    /// {file, kept as}; "kept as" is empty when it could not be moved, and then nothing is written.
    explicit Settings(const QString &file);
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    [[nodiscard]] const Problems &problems() const { return m_problems; }

    /// Without language and spoken lengths, which are not choices of pacing.
    [[nodiscard]] Pacing pacing() const;
    /// The same for a routine that is told in that language.
    [[nodiscard]] Pacing pacingIn(const QString &language) const;
    void setPacing(const Pacing &pacing);

    [[nodiscard]] Screening screening() const;
    void setScreening(const Screening &screening);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// A language tag; empty follows the system.
    [[nodiscard]] QString language() const;
    /// The same, read before anything else is; a damaged file is left for the constructor.
    [[nodiscard]] static QString languageIn(const QString &file);
    void setLanguage(const QString &language);
    [[nodiscard]] bool highContrast() const;
    void setHighContrast(bool high);
    [[nodiscard]] TextSize textSize() const;
    void setTextSize(TextSize size);
    [[nodiscard]] ReducedMotion reducedMotion() const;
    /// The same with what the desktop asks for.
    [[nodiscard]] bool isMotionReduced() const;
    void setDesktopReducesMotion(bool reduced) { m_desktopReducesMotion = reduced; }
    void setReducedMotion(ReducedMotion reduced);
    /// Who shows the movements; the first of allPersons() unless chosen.
    [[nodiscard]] const Person &person() const;
    void setPerson(const Person &person);

    /// The session's stage is upside down.
    [[nodiscard]] bool stageTurned() const;
    void setStageTurned(bool turned);
    /// The session shows only what is read from the floor.
    [[nodiscard]] bool stageEnlarged() const;
    void setStageEnlarged(bool enlarged);

    [[nodiscard]] SoundPreferences sound() const;
    void setSound(const SoundPreferences &sound);
    /// The person has said whether they hear Limber.
    [[nodiscard]] bool soundChecked() const;
    void setSoundChecked(bool checked = true);
    /// Shorter instructions were offered for this routine.
    [[nodiscard]] bool shorterOffered(const RoutineId &routine) const;
    void setShorterOffered(const RoutineId &routine);

    /// Music and the like is paused while a session runs.
    [[nodiscard]] bool pausesOtherPlayers() const;
    void setPausesOtherPlayers(bool pauses);
    [[nodiscard]] ReminderPlan reminders() const;
    void setReminders(const ReminderPlan &plan);
    /// Without the latest session, which the history knows.
    [[nodiscard]] ReminderState reminderState() const;
    void setReminderState(const ReminderState &state);

    /// Files that were opened, the latest first; some may be gone.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);

    /// What the desktop said last; nothing when it never said.
    [[nodiscard]] std::optional<bool> systemWasDark() const;
    void setSystemWasDark(std::optional<bool> dark);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Writes to the disk; fails with FileUnwritable {file}.
    Result<Done> sync();

private:
    QString m_file;
    std::unique_ptr<QSettings> m_store;
    Problems m_problems;
    bool m_desktopReducesMotion = false;
};

} // namespace limber
