// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/compile.h"

#include <algorithm>

#include "core/base/overload.h"

namespace limber {

namespace {

constexpr size_t mostSegments = 20'000;

QString stepPointer(size_t step)
{
    return QStringLiteral("/steps/%1").arg(step);
}

/// Where "start higher" begins on a region, when that choice is made and means something there.
std::optional<RollerPosition> raisedStart(const RegionId &regionId, const Pacing &pacing)
{
    const Region *region = findRegion(regionId);
    if (!pacing.startHigher || !region || region->higherStart.isEmpty())
        return std::nullopt;
    const auto position = RollerPosition::parse(regionId, region->higherStart.text());
    return position ? std::optional{*position} : std::nullopt;
}

/// The landmark above `start`, where "start higher" begins: every region has one.
RollerPosition above(const RollerPosition &start)
{
    const Region &region = *findRegion(start.region());
    const auto next = static_cast<size_t>(*region.rank(start.landmark()) + 1);
    return *RollerPosition::parse(region.id, region.landmarks.at(next).id.text());
}

Roll raised(Roll roll, const Pacing &pacing)
{
    const auto start = raisedStart(roll.travel.from().region(), pacing);
    if (!start || roll.travel.from().height() >= start->height())
        return roll;
    // What lay below it altogether becomes the shortest travel from there.
    const RollerPosition &to = roll.travel.to();
    roll.travel = *Travel::between(*start, to.height() > start->height() ? to : above(*start));
    return roll;
}

/// Where the feet step: where the routine says, else where the exercise does; only inside the
/// travel, which the person's choice may have shortened.
std::optional<RollerPosition> footStepIn(const Roll &roll, const Exercise &exercise)
{
    const auto inside = [&](const RollerPosition &at) {
        return Travel::between(roll.travel.from(), at).ok() &&
               Travel::between(at, roll.travel.to()).ok();
    };
    if (roll.footStepAt && inside(*roll.footStepAt))
        return roll.footStepAt;
    const auto usual = exercise.footStepAt.find(roll.travel.from().region());
    if (usual != exercise.footStepAt.end() && inside(usual->second))
        return usual->second;
    return std::nullopt;
}

Hold raised(Hold hold, const Pacing &pacing)
{
    if (!hold.position)
        return hold;
    const auto start = raisedStart(hold.position->region(), pacing);
    if (start && hold.position->height() < start->height())
        hold.position = *start;
    return hold;
}

Extension raised(Extension extension, const Pacing &pacing)
{
    const auto start = raisedStart(extension.levels.front().region(), pacing);
    if (!start)
        return extension;
    std::erase_if(extension.levels,
                  [&](const RollerPosition &level) { return level.height() < start->height(); });
    if (extension.levels.empty())
        extension.levels.push_back(*start);
    return extension;
}

Prescription asChosen(const Prescription &prescription, const Exercise &exercise,
                      const Pacing &pacing)
{
    return std::visit(
        Overload{
            [](const Sets &sets) -> Prescription { return sets; },
            [&](const Roll &whole) -> Prescription {
                Roll roll = raised(whole, pacing);
                roll.footStepAt = footStepIn(roll, exercise);
                return roll;
            },
            [&](const auto &onRoller) -> Prescription { return raised(onRoller, pacing); },
        },
        prescription);
}

std::optional<int> chosenRepetitions(const Prescription &prescription, const Pacing &pacing)
{
    if (const auto *extension = std::get_if<Extension>(&prescription)) {
        const auto [min, max] = std::pair{extension->repetitions.min, extension->repetitions.max};
        return std::clamp(pacing.repetitions.value_or(max), min, max);
    }
    if (const auto *sets = std::get_if<Sets>(&prescription))
        return sets->repetitions;
    return std::nullopt;
}

QString setUpText(const Exercise &exercise, const Pacing &pacing)
{
    for (const auto &[equipment, text] : exercise.setUpWith) {
        if (pacing.equipment.contains(equipment))
            return text.in(pacing.language);
    }
    return exercise.setUp.in(pacing.language);
}

/// The title and the sentence of a cue, as they are said.
QString cueSpeech(const Exercise &exercise, const char16_t *key, const Pacing &pacing)
{
    const auto cue = exercise.cues.find(QString::fromUtf16(key));
    if (cue == exercise.cues.end())
        return {};
    const QString title = cue->second.title.in(pacing.language);
    const QString support = cue->second.support.in(pacing.language);
    return support.isEmpty() ? title : QStringLiteral("%1. %2").arg(title, support);
}

class Compiler {
public:
    Compiler(Timeline &timeline, int resumedAt)
        : m_timeline(timeline)
        , m_pacing(timeline.pacing)
        , m_resumedAt(resumedAt)
    {}

    void addStep(size_t routineStep, const Step &step, const Exercise &exercise)
    {
        StepPlan plan{.routineStep = static_cast<int>(routineStep),
                      .exercise = exercise,
                      .prescription = asChosen(step.prescription, exercise, m_pacing),
                      .firstSet = static_cast<int>(m_timeline.sets.size())};
        plan.repetitions = chosenRepetitions(plan.prescription, m_pacing);
        m_timeline.steps.push_back(plan);

        const std::vector<std::optional<Side>> sides =
            step.bothSides ? std::vector<std::optional<Side>>{Side::Left, Side::Right}
                           : std::vector<std::optional<Side>>{std::nullopt};
        for (const auto &side : sides)
            std::visit([&](const auto &kind) { addSets(kind, side); }, plan.prescription);

        const int count = static_cast<int>(m_timeline.sets.size()) - plan.firstSet;
        m_timeline.steps.back().setCount = count;
        for (int i = 0; i < count; ++i)
            m_timeline.sets[static_cast<size_t>(plan.firstSet + i)].number = {i + 1, count};
    }

    /// Ends the last set so far with coming off the roller.
    void addComeOff()
    {
        const Exercise &exercise = m_timeline.steps.back().exercise;
        addSetUp(SegmentKind::ComeOff, cueSpeech(exercise, cue_key::comeOff, m_pacing),
                 comeOffAtLeast);
        m_timeline.sets.back().end = static_cast<int>(m_timeline.segments.size());
    }

private:
    [[nodiscard]] const StepPlan &step() const { return m_timeline.steps.back(); }
    [[nodiscard]] int presentSet() const { return static_cast<int>(m_timeline.sets.size()) - 1; }
    [[nodiscard]] bool firstOfStep() const { return presentSet() == step().firstSet; }

    [[nodiscard]] bool full() const { return m_timeline.segments.size() > mostSegments; }

    void openSet(const std::optional<Side> &side, const std::optional<RollerPosition> &level = {})
    {
        const int here = static_cast<int>(m_timeline.segments.size());
        m_timeline.sets.push_back({.step = static_cast<int>(m_timeline.steps.size()) - 1,
                                   .level = level,
                                   .side = side,
                                   .repetitions = step().repetitions,
                                   .first = here,
                                   .firstWork = here});
    }

    void beginWork()
    {
        m_timeline.sets.back().firstWork = static_cast<int>(m_timeline.segments.size());
    }

    void closeSet()
    {
        SetPlan &set = m_timeline.sets.back();
        set.endWork = set.end = static_cast<int>(m_timeline.segments.size());
        set.work =
            m_timeline.length() - m_timeline.segments.at(static_cast<size_t>(set.firstWork)).start;
    }

    void add(Segment segment)
    {
        if (segment.duration <= Millis{0})
            return;
        segment.start = m_timeline.length();
        segment.set = static_cast<int>(m_timeline.sets.size()) - 1;
        m_timeline.segments.push_back(std::move(segment));
    }

    void addSetUp(SegmentKind kind, const QString &speech, Millis atLeast)
    {
        const int set = static_cast<int>(m_timeline.sets.size()) - 1;
        const Millis spoken = m_pacing.spokenLength(m_timeline.spokenKey(speech, set));
        const bool waits = m_pacing.waitForMe && kind != SegmentKind::Rest;
        const Millis timed = std::max(atLeast, spoken + quietBeforeWork);
        add({.kind = kind,
             .duration = waits ? std::max(spoken, Millis{1'000}) : timed,
             .waits = waits,
             .speech = speech});
    }

    void addGetReady()
    {
        addSetUp(SegmentKind::GetReady, setUpText(step().exercise, m_pacing), getReadyAtLeast);
    }

    /// The set-up of the first set of a side.
    void beginSide()
    {
        if (firstOfStep() || presentSet() == m_resumedAt)
            addGetReady();
        if (!firstOfStep())
            addSetUp(SegmentKind::SwitchSide,
                     cueSpeech(step().exercise, cue_key::switchSide, m_pacing), switchSideAtLeast);
    }

    /// The set-up of a set after another of its side: `kind`, said by the cue `key`. Getting into
    /// position is more than that, and leads to the set's own level.
    void goOnTo(SegmentKind kind, const char16_t *key, Millis atLeast)
    {
        if (presentSet() == m_resumedAt)
            addGetReady();
        else
            addSetUp(kind, cueSpeech(step().exercise, key, m_pacing), atLeast);
    }

    void addSets(const Roll &roll, const std::optional<Side> &side)
    {
        openSet(side);
        beginSide();
        beginWork();
        for (const Strokes &strokes : roll.strokes) {
            if (roll.footStepAt && strokes.kind == StrokeKind::Along)
                addPasses(strokes.duration);
            else
                add({.kind = SegmentKind::Stroke,
                     .duration = strokes.duration,
                     .stroke = strokes.kind});
        }
        closeSet();
    }

    /// Two passes and the step between them take the time of one.
    void addPasses(Millis whole)
    {
        const Millis step = std::min(stepOfFeet, whole / 3);
        const Millis first = (whole - step) / 2;
        const Count lower{1, 2}, upper{2, 2};
        add({.kind = SegmentKind::Stroke,
             .duration = first,
             .stroke = StrokeKind::Along,
             .pass = lower});
        add({.kind = SegmentKind::FootStep, .duration = step, .pass = upper});
        add({.kind = SegmentKind::Stroke,
             .duration = whole - step - first,
             .stroke = StrokeKind::Along,
             .pass = upper});
    }

    void addSets(const Extension &extension, const std::optional<Side> &side)
    {
        const int repetitions = step().repetitions.value_or(1);
        const BreathTempo &tempo = extension.tempo;
        for (size_t level = 0; level < extension.levels.size() && !full(); ++level) {
            openSet(side, extension.levels[level]);
            if (level == 0)
                beginSide();
            else
                goOnTo(SegmentKind::Move, cue_key::move, extension.move);
            beginWork();
            addRepetitions(repetitions, {{SegmentKind::Inhale, tempo.inhale},
                                         {SegmentKind::Arch, tempo.arch},
                                         {SegmentKind::Hold, tempo.hold},
                                         {SegmentKind::Return, tempo.back}});
            closeSet();
        }
    }

    void addSets(const Sets &sets, const std::optional<Side> &side)
    {
        for (int set = 0; set < sets.sets && !full(); ++set) {
            openSet(side);
            if (set == 0)
                beginSide();
            else
                goOnTo(SegmentKind::Rest, cue_key::rest, scaled(sets.rest, m_pacing.rest));
            beginWork();
            addRepetitions(sets.repetitions, {{SegmentKind::Pull, sets.tempo.pull},
                                              {SegmentKind::Squeeze, sets.tempo.squeeze},
                                              {SegmentKind::Release, sets.tempo.release}});
            closeSet();
        }
    }

    void addSets(const Hold &hold, const std::optional<Side> &side)
    {
        openSet(side, hold.position);
        beginSide();
        beginWork();
        add({.kind = SegmentKind::Hold, .duration = hold.duration});
        closeSet();
    }

    void addRepetitions(int repetitions, const std::vector<std::pair<SegmentKind, Millis>> &phases)
    {
        for (int i = 1; i <= repetitions && (i == 1 || !full()); ++i) {
            for (const auto &[kind, duration] : phases)
                add({.kind = kind,
                     .duration = scaled(duration, m_pacing.tempo),
                     .repetition = Count{i, repetitions}});
        }
    }

    Timeline &m_timeline;
    const Pacing &m_pacing;
    int m_resumedAt;
};

} // namespace

Result<Timeline> compile(const Routine &routine, const Catalog &catalog, const Pacing &pacing,
                         int resumedAt)
{
    const Catalog known = catalog.with(routine.exercises);
    Timeline timeline{.routine = routine, .pacing = pacing};
    Compiler compiler(timeline, resumedAt);
    Problems problems;
    bool onRoller = false;

    for (size_t i = 0; i < routine.steps.size(); ++i) {
        const Step &step = routine.steps[i];
        const Exercise *exercise = known.find(step.exercise);
        if (!exercise) {
            problems.push_back({.code = ProblemCode::UnknownExercise,
                                .pointer = stepPointer(i) + QStringLiteral("/exercise"),
                                .details = {step.exercise.text()}});
            continue;
        }
        if (step.optional && !pacing.optionalSteps.contains(step.exercise))
            continue;
        const bool needsRoller = rollerRegion(step.prescription).has_value();
        if (onRoller && !needsRoller)
            compiler.addComeOff();
        compiler.addStep(i, step, *exercise);
        onRoller = needsRoller;
        if (timeline.length() > longestSession || timeline.segments.size() > mostSegments)
            return Problem{.code = ProblemCode::TooLong, .pointer = stepPointer(i)};
    }
    if (!problems.empty())
        return problems;
    if (timeline.segments.empty())
        return Problem{.code = ProblemCode::NothingToDo, .pointer = QStringLiteral("/steps")};
    if (onRoller)
        compiler.addComeOff();
    return timeline;
}

} // namespace limber
