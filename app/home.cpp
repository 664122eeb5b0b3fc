// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home.h"

#include <utility>
#include <vector>

#include "app/library/home_page.h"
#include "app/library/problem_dialog.h"
#include "app/library/progress_text.h"
#include "app/settings.h"
#include "app/text/problem_text.h"
#include "app/text/translation.h"
#include "core/base/clock.h"
#include "core/base/when_done.h"
#include "core/history/resume.h"
#include "core/store/history_service.h"
#include "core/timeline/timeline.h"

namespace limber {

namespace {

/// Enough sessions for the line on this week's progress.
constexpr int sessionsForProgress = 100;

} // namespace

Home::Home(const Lent &lent) : m_lent(lent)
{
    renew();
}

void Home::renew()
{
    m_page = new HomePage(m_lent.thumbnails);
    connect(m_page, &HomePage::openRequested, this, &Home::openRequested);
    connect(m_page, &HomePage::recentRequested, this, &Home::recentRequested);
    connect(m_page, &HomePage::detailsRequested, this, &Home::detailsRequested);
    connect(m_page, &HomePage::startRequested, this, &Home::startRequested);
    connect(m_page, &HomePage::resumeRequested, this,
            [this] { Q_EMIT resumeRequested(*m_interrupted); });
    connect(m_page, &HomePage::keepRequested, this,
            [this] { settle(m_lent.history.keep(*m_interrupted)); });
    connect(m_page, &HomePage::discardRequested, this,
            [this] { settle(m_lent.history.discard(*m_interrupted)); });
    connect(m_page, &HomePage::reminderAnswered, this, &Home::reminderAnswered);
    offerReminder(m_reminderDue);
    for (const Problems &problems : {m_told, m_unsaved}) {
        for (const Problem &problem : problems)
            m_page->tell(problemText(problem));
    }
    for (const FileProblems &file : m_lent.library.refused())
        m_page->tell(refusalText(file), problemLines(file.problems));
}

void Home::refresh(const Pacing &pacing)
{
    std::vector<RoutinePlan> plans;
    for (const LibraryEntry &entry : m_lent.library.entries())
        plans.push_back(planOf(entry, m_lent.library.catalog(), pacing));
    m_page->showRoutines(plans);
    m_page->showRecent(m_lent.settings.recentFiles());
    m_page->greet(m_lent.clock.wall().time());
}

void Home::readHistory()
{
    whenDone(m_lent.history.list({}, sessionsForProgress, std::nullopt), this,
             [this](const Result<std::vector<SessionSummary>> &sessions) {
                 const Routine &plan = m_lent.library.entries().front().routine;
                 if (sessions)
                     m_page->showProgress(
                         progressText(*sessions, plan.id, m_lent.clock.wall(),
                                      daysPerWeek(plan, m_lent.settings.pacing())));
             });
    whenDone(m_lent.history.undecided(), this,
             [this](const Result<std::optional<SessionRecord>> &record) {
                 if (record)
                     offerResume(*record);
             });
}

void Home::offerResume(const std::optional<SessionRecord> &record)
{
    m_interrupted = record ? std::optional{record->id} : std::nullopt;
    if (!record) {
        m_page->offerResume(std::nullopt);
        return;
    }
    const auto timeline = timelineOf(*record, m_lent.library.catalog());
    m_page->offerResume(describeInterrupted(
        *record, timeline ? std::optional{*timeline} : std::nullopt, m_lent.clock.wall()));
}

void Home::settle(const QFuture<Result<Done>> &decision)
{
    whenDone(decision, this, [this](const Result<Done> &done) {
        if (!done)
            tell(historyLog, done.problems().front());
        readHistory();
    });
}

void Home::offerReminder(bool due)
{
    m_reminderDue = due;
    const LocalizedText &title = m_lent.library.entries().front().routine.title;
    m_page->offerReminder(due ? std::optional{title.in(spokenLanguage())} : std::nullopt);
}

void Home::tell(LogArea area, const Problem &problem)
{
    logProblems(area, {problem});
    m_told.push_back(problem);
    m_page->tell(problemText(problem));
}

void Home::takeBack(ProblemCode code)
{
    for (const Problem &problem : m_told) {
        if (problem.code == code)
            m_page->takeBack(problemText(problem));
    }
    std::erase_if(m_told, [code](const Problem &problem) { return problem.code == code; });
}

void Home::tellUnsaved(const Problem &problem)
{
    m_unsaved.push_back(problem);
    m_page->tell(problemText(problem));
}

void Home::resetUnsaved()
{
    for (const Problem &problem : std::exchange(m_unsaved, {}))
        m_page->takeBack(problemText(problem));
}

} // namespace limber
