// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pacing_choices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <QStringList>

#include "app/text/body_text.h"
#include "app/widgets/choices.h"
#include "core/timeline/timeline.h"

namespace limber {

namespace {

constexpr std::array tempos{1.25, 1.0, 0.8};
constexpr std::array rests{0.5, 1.0, 1.5};
/// More choices than this are shown as so many steps through the range.
constexpr int mostSegments = 5;

/// The index of a factor among those offered; nothing for one set elsewhere.
template <size_t n>
std::optional<int> indexOf(const std::array<double, n> &offered, double factor)
{
    const auto found = std::find_if(offered.begin(), offered.end(),
                                    [factor](double one) { return std::abs(one - factor) < .001; });
    if (found == offered.end())
        return std::nullopt;
    return static_cast<int>(found - offered.begin());
}

/// The repetitions the extensions of a routine leave open; nothing where there is no choice.
std::optional<RepetitionRange> openRange(const Routine &routine)
{
    std::optional<RepetitionRange> range;
    for (const Step &step : routine.steps) {
        const auto *extension = std::get_if<Extension>(&step.prescription);
        if (!extension || extension->repetitions.min == extension->repetitions.max)
            continue;
        if (!range)
            range = extension->repetitions;
        range->min = std::min(range->min, extension->repetitions.min);
        range->max = std::max(range->max, extension->repetitions.max);
    }
    return range;
}

std::vector<int> offeredRepetitions(const RepetitionRange &range)
{
    const int count = std::min(range.max - range.min + 1, mostSegments);
    std::vector<int> offered;
    for (int index = 0; index < count; ++index)
        offered.push_back(range.min + (range.max - range.min) * index / (count - 1));
    return offered;
}

bool hasRest(const Routine &routine)
{
    return std::any_of(routine.steps.begin(), routine.steps.end(), [](const Step &step) {
        const auto *sets = std::get_if<Sets>(&step.prescription);
        return sets && (sets->sets > 1 || step.bothSides) && sets->rest > Millis{0};
    });
}

bool hasTempo(const Routine &routine)
{
    return std::any_of(routine.steps.begin(), routine.steps.end(), [](const Step &step) {
        return std::holds_alternative<Extension>(step.prescription) ||
               std::holds_alternative<Sets>(step.prescription);
    });
}

/// Where "start higher" would begin, where that leaves something out of this routine.
std::optional<LandmarkId> higherStart(const Routine &routine)
{
    for (const Step &step : routine.steps) {
        std::optional<RollerPosition> lowest;
        if (const auto *extension = std::get_if<Extension>(&step.prescription))
            lowest = extension->levels.front();
        else if (const auto *roll = std::get_if<Roll>(&step.prescription))
            lowest = roll->travel.from();
        if (!lowest)
            continue;
        const Region *region = findRegion(lowest->region());
        if (!region || region->higherStart.isEmpty())
            continue;
        const auto start = RollerPosition::parse(region->id, region->higherStart.text());
        if (start && lowest->height() < start->height())
            return region->higherStart;
    }
    return std::nullopt;
}

} // namespace

PacingChoices::PacingChoices(const Routine &routine, const Pacing &pacing, QObject *parent)
    : QObject(parent)
{
    addRepetitions(routine, pacing);
    if (hasTempo(routine))
        addTempo(pacing);
    if (hasRest(routine))
        addRest(pacing);
    addStart(routine, pacing);
    addWaiting(pacing);
    addDays(routine, pacing);
}

void PacingChoices::add(const QString &label, const QString &explanation, QWidget *control)
{
    m_all.push_back({label, explanation, control});
}

void PacingChoices::addRepetitions(const Routine &routine, const Pacing &pacing)
{
    const auto range = openRange(routine);
    if (!range)
        return;
    const std::vector<int> offered = offeredRepetitions(*range);
    QStringList texts;
    for (const int number : offered)
        texts << QString::number(number);
    const QString label = tr("Repetitions at each level");
    auto *choice = new SegmentedChoice(label, texts);
    choice->setObjectName(QStringLiteral("pacingRepetitions"));
    const int chosen = std::clamp(pacing.repetitions.value_or(range->max), range->min, range->max);
    const auto found = std::find(offered.begin(), offered.end(), chosen);
    if (found != offered.end())
        choice->setChosen(static_cast<int>(found - offered.begin()));
    connect(choice, &SegmentedChoice::chose, this, [this, offered](int index) {
        Q_EMIT edited([number = offered[static_cast<size_t>(index)]](Pacing &edit) {
            edit.repetitions = number;
        });
    });
    add(label, tr("The plan says %1 to %2").arg(range->min).arg(range->max), choice);
}

void PacingChoices::addTempo(const Pacing &pacing)
{
    const QString label = tr("Tempo");
    auto *choice = new SegmentedChoice(label, {tr("Slower"), tr("As written"), tr("Faster")});
    choice->setObjectName(QStringLiteral("pacingTempo"));
    choice->setChosen(indexOf(tempos, pacing.tempo));
    connect(choice, &SegmentedChoice::chose, this, [this](int index) {
        Q_EMIT edited([index](Pacing &edit) { edit.tempo = tempos[static_cast<size_t>(index)]; });
    });
    add(label, tr("How long a breath or a pull takes"), choice);
}

void PacingChoices::addRest(const Pacing &pacing)
{
    const QString label = tr("Rest between sets");
    auto *choice = new SegmentedChoice(
        label, {tr("Shorter", "rest"), tr("As written", "rest"), tr("Longer", "rest")});
    choice->setObjectName(QStringLiteral("pacingRest"));
    choice->setChosen(indexOf(rests, pacing.rest));
    connect(choice, &SegmentedChoice::chose, this, [this](int index) {
        Q_EMIT edited([index](Pacing &edit) { edit.rest = rests[static_cast<size_t>(index)]; });
    });
    add(label, tr("Half as long, or half as long again"), choice);
}

void PacingChoices::addStart(const Routine &routine, const Pacing &pacing)
{
    const auto start = higherStart(routine);
    if (!start)
        return;
    const QString label = tr("Start higher");
    auto *control = new Switch(label);
    control->setObjectName(QStringLiteral("pacingStartHigher"));
    control->setChecked(pacing.startHigher);
    connect(control, &QAbstractButton::toggled, this,
            [this](bool on) { Q_EMIT edited([on](Pacing &edit) { edit.startHigher = on; }); });
    add(label, tr("Leave out the lowest level and begin here: %1").arg(landmarkName(*start)),
        control);
}

void PacingChoices::addWaiting(const Pacing &pacing)
{
    const QString label = tr("Getting into position");
    auto *choice = new SegmentedChoice(label, {tr("Timed"), tr("Wait for me")});
    choice->setObjectName(QStringLiteral("pacingWaiting"));
    choice->setChosen(pacing.waitForMe ? 1 : 0);
    connect(choice, &SegmentedChoice::chose, this, [this](int index) {
        Q_EMIT edited([index](Pacing &edit) { edit.waitForMe = index == 1; });
    });
    add(label, tr("Counts down, or goes on when you press a key"), choice);
}

void PacingChoices::addDays(const Routine &routine, const Pacing &pacing)
{
    constexpr int week = 7;
    QStringList texts;
    for (int days = 1; days <= week; ++days)
        texts << QString::number(days);
    const QString label = tr("Days a week");
    auto *choice = new SegmentedChoice(label, texts);
    choice->setObjectName(QStringLiteral("pacingDays"));
    if (const auto days = daysPerWeek(routine, pacing))
        choice->setChosen(*days - 1);
    connect(choice, &SegmentedChoice::chose, this, [this, plan = routine.daysPerWeek](int index) {
        // As the plan says is no choice of one's own: another plan keeps its number.
        const std::optional<int> days = index + 1;
        Q_EMIT edited(
            [own = days == plan ? std::nullopt : days](Pacing &edit) { edit.daysPerWeek = own; });
    });
    add(label,
        routine.daysPerWeek ? tr("The plan says %1", "days a week").arg(*routine.daysPerWeek)
                            : tr("The plan leaves it open"),
        choice);
}

} // namespace limber
