// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/figure/back_map.h"
#include "app/library/pacing_card.h"
#include "app/library/routine_plan.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace limber {

class Chip;
class FlowLayout;
class PageScroll;
class PillButton;
class Settings;
class StepRow;

/// One routine before it is started: its steps and doses, where the roller goes, what is needed,
/// the person's choices, and about how long it takes with them. A choice is stored at once.
class RoutinePage : public QWidget {
    Q_OBJECT

public:
    /// All but `language`, the content's, are lent and outlive the page.
    RoutinePage(Settings &settings, const Catalog &catalog, Thumbnails &thumbnails,
                const QString &language, QWidget *parent = nullptr);

    /// Opens the row of `step`, an index into Routine::steps. A routine that is not in the library
    /// is offered for it.
    void showRoutine(const LibraryEntry &entry, std::optional<int> step = std::nullopt,
                     RoutineLibrary::Adding adding = RoutineLibrary::Adding::IsThere);
    /// As chosen now. Only after showRoutine().
    [[nodiscard]] const RoutinePlan &plan() const { return *m_plan; }

Q_SIGNALS:
    void startRequested();
    void addRequested();
    void printRequested();
    void healthChanged();
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFooter();
    void arrange();
    [[nodiscard]] Pacing pacing() const;
    void edit(const PacingEdit &edit);
    void compileFor(const LibraryEntry &entry);
    void buildLeft(const LibraryEntry &entry, RoutineLibrary::Adding adding);
    [[nodiscard]] QWidget *makeOffer(RoutineLibrary::Adding adding);
    void buildRight(const LibraryEntry &entry);
    void buildBelow(const LibraryEntry &entry);
    [[nodiscard]] QWidget *makeNeeds(const Routine &routine);
    /// Compiles with the choices as they are and shows what follows from them.
    void refresh();
    void refreshSteps();
    /// `number` is the step's place among those that are done.
    void showStep(StepRow &row, const Timeline &timeline, int step, std::optional<int> number);

    Settings &m_settings;
    const Catalog &m_catalog;
    Thumbnails &m_thumbnails;
    QString m_language;
    std::optional<RoutinePlan> m_plan;
    /// With every optional step on, for the doses of those that are off.
    std::optional<Timeline> m_everyStep;

    PageScroll *m_scroll;
    QWidget *m_content = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_left = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_right = nullptr;
    QVBoxLayout *m_below = nullptr;
    Chip *m_exercises = nullptr;
    Chip *m_days = nullptr;
    std::vector<StepRow *> m_steps;
    BackMap *m_map = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_hint = nullptr;
    PillButton *m_start = nullptr;
    PillButton *m_print = nullptr;
};

} // namespace limber
