// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>
#include <QTime>
#include <QWidget>

#include "app/library/resume_banner.h"
#include "app/library/routine_plan.h"
#include "core/reminder/reminder.h"

class QLabel;
class QMenu;
class QVBoxLayout;

namespace limber {

class CardGrid;
class NoteBox;
class PillButton;

/// Where the program begins: the plan to start at once, what it consists of or the other routines,
/// how the week goes, and what has to be told. It shows what it is given and asks nobody.
class HomePage : public QWidget {
    Q_OBJECT

public:
    /// The thumbnails are lent and outlive the page.
    explicit HomePage(Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// The first is the plan; never empty.
    void showRoutines(const std::vector<RoutinePlan> &plans);
    void greet(const QTime &now);
    void showProgress(const QString &text);
    /// Offers to resume a session in place of the greeting; nothing brings the greeting back.
    void offerResume(const std::optional<Interrupted> &session);
    /// Reminds of a routine until it is answered; nothing takes that back.
    void offerReminder(const std::optional<QString> &routine);
    /// Files opened before, the latest first; those that are gone are left out when they are asked
    /// for.
    void showRecent(const QStringList &files);
    /// Something that went wrong, in a note that can be put away; the same text stands there once.
    /// The details only show when they are asked for.
    void tell(const QString &text, const QString &details = {});
    /// That is no longer so.
    void takeBack(const QString &text);

Q_SIGNALS:
    void startRequested(const limber::RoutineId &routine);
    /// `step` is an index into Routine::steps.
    void detailsRequested(const limber::RoutineId &routine, std::optional<int> step);
    void openRequested();
    void recentRequested(const QString &file);
    void resumeRequested();
    void keepRequested();
    void discardRequested();
    void reminderAnswered(limber::ReminderAnswer answer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeGreeting();
    NoteBox *makeReminder();
    void showNotices();
    void fill(QMenu &menu);
    void fitHero();
    void showSteps(const RoutinePlan &plan);
    void showLibrary(const std::vector<RoutinePlan> &others);

    Thumbnails &m_thumbnails;
    QLabel *m_greetingText = nullptr;
    QLabel *m_progress = nullptr;
    QWidget *m_greeting;
    ResumeBanner *m_banner;
    NoteBox *m_reminder;
    QWidget *m_notices;
    struct Notice {
        QString text;
        QWidget *note = nullptr;
    };
    std::vector<Notice> m_told;
    int m_lastNotice = 0;
    QVBoxLayout *m_hero;
    QLabel *m_sectionTitle;
    PillButton *m_recentButton;
    QStringList m_recent;
    CardGrid *m_grid;
};

} // namespace limber
