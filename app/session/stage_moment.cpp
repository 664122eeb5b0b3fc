// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stage_moment.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QCoreApplication>

#include "app/figure/body_section.h"
#include "app/figure/figure_cue.h"
#include "app/text/format.h"
#include "app/text/session_text.h"
#include "core/base/overload.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

/// From one side to the other and back.
constexpr double swaySeconds = 4;
constexpr double calmInhale = 4, calmExhale = 6;
constexpr double turnsPerTravel = 1.6;

double ease(double share)
{
    const double t = std::clamp(share, 0.0, 1.0);
    return t * t * t * (t * (6 * t - 15) + 10);
}

/// 0 to 1 and back to 0 in one period, resting at neither end.
double toAndFro(double periods)
{
    return (1 - std::cos(2 * std::numbers::pi * periods)) / 2;
}

double calmBreath(double seconds)
{
    const double t = std::fmod(seconds, calmInhale + calmExhale);
    return t < calmInhale ? ease(t / calmInhale) : 1 - ease((t - calmInhale) / calmExhale);
}

const Segment &segmentAt(const Timeline &timeline, int segment)
{
    return timeline.segments.at(static_cast<size_t>(segment));
}

/// Counts strokes since the segment began; a whole number at each end of the travel.
double strokesSince(const Timeline &timeline, int segment, double share)
{
    return share * strokesIn(phaseOf(timeline, segment));
}

/// How far up the whole travel the roller lies, this far up the present pass; both 0 to 1.
double alongTravel(const Timeline &timeline, const Roll &roll, int segment, double upPass)
{
    const BodySection &section = sectionOf(roll.travel.from().region());
    const Travel pass = timeline.travelOf(segment).value_or(roll.travel);
    const double bottom = heightOn(section, roll.travel.from());
    const double top = heightOn(section, roll.travel.to());
    const double height =
        std::lerp(heightOn(section, pass.from()), heightOn(section, pass.to()), upPass);
    return (height - bottom) / (top - bottom);
}

void showRoll(BackMapState &map, const Timeline &timeline, const Roll &roll, int segment,
              double share)
{
    const Segment &now = segmentAt(timeline, segment);
    map.travel = roll.travel;
    map.along = alongTravel(timeline, roll, segment, 0);
    map.spin = map.along * turnsPerTravel;
    map.pose = BackPose::HandsOnHead;
    if (now.kind != SegmentKind::Stroke)
        return;
    if (now.stroke == StrokeKind::SideToSide) {
        const double seconds = share * toSeconds(now.duration);
        map.along = share;
        map.spin = 0;
        map.stroke = StrokeKind::SideToSide;
        map.sway = std::sin(2 * std::numbers::pi * seconds / swaySeconds);
        map.effort = 1;
        return;
    }
    map.along =
        alongTravel(timeline, roll, segment, toAndFro(strokesSince(timeline, segment, share) / 2));
    map.spin = map.along * turnsPerTravel;
    map.effort = .55;
}

void showExtension(BackMapState &map, const Timeline &timeline, const Extension &extension,
                   int segment, double share)
{
    const Segment &now = segmentAt(timeline, segment);
    const SetPlan &set = timeline.setOf(segment);
    map.levels = extension.levels;
    const auto level =
        set.level ? std::find(map.levels.begin(), map.levels.end(), *set.level) : map.levels.end();
    const int index = static_cast<int>(level - map.levels.begin());
    if (level == map.levels.end())
        return;
    map.current = index;
    map.done = index;
    map.pose = isSetUp(now.kind) && now.kind != SegmentKind::GetReady ? BackPose::ArmsDown
                                                                      : BackPose::HandsOnHead;
    switch (now.kind) {
    case SegmentKind::Move:
        if (index > 0)
            map.previous = index - 1;
        break;
    case SegmentKind::Arch:
        map.effort = ease(share);
        break;
    case SegmentKind::Hold:
        map.effort = 1;
        break;
    case SegmentKind::Return:
        map.effort = 1 - ease(share);
        break;
    default:
        break;
    }
}

void showSets(BackMapState &map, const Segment &now, double share)
{
    map.zones = false;
    if (now.kind == SegmentKind::Rest)
        return;
    map.pose = BackPose::Rowing;
    map.pull = now.kind == SegmentKind::Pull      ? ease(share)
               : now.kind == SegmentKind::Squeeze ? 1
               : now.kind == SegmentKind::Release ? 1 - ease(share)
                                                  : 0;
    map.effort = .25 + .75 * map.pull;
}

void showHold(BackMapState &map, const Hold &hold)
{
    map.lengthwise = hold.region && hold.orientation == Orientation::Along;
    if (hold.position) {
        map.levels = {*hold.position};
        map.current = 0;
        map.pose = BackPose::HandsOnHead;
    }
    map.zones = hold.position.has_value();
}

/// The breath of a paced segment.
std::optional<double> breathOf(const Timeline &timeline, int segment, double share)
{
    const Segment &now = segmentAt(timeline, segment);
    switch (now.kind) {
    case SegmentKind::Inhale:
        return ease(share);
    case SegmentKind::Arch:
        return 1 - ease(share);
    case SegmentKind::Stroke:
        return now.stroke == StrokeKind::SideToSide
                   ? calmBreath(share * toSeconds(now.duration))
                   : toAndFro(strokesSince(timeline, segment, share) / 2);
    case SegmentKind::Hold:
        return now.repetition ? 0 : calmBreath(share * toSeconds(now.duration));
    case SegmentKind::Return:
        return 0;
    default:
        return std::nullopt;
    }
}

/// First and one past the last segment of the repetition around `segment`.
std::pair<int, int> repetitionAround(const Timeline &timeline, int segment)
{
    const Segment &now = segmentAt(timeline, segment);
    const auto same = [&](int other) {
        const Segment &segment_ = segmentAt(timeline, other);
        return segment_.set == now.set && segment_.repetition == now.repetition &&
               isSetUp(segment_.kind) == isSetUp(now.kind);
    };
    int first = segment, end = segment + 1;
    while (first > 0 && same(first - 1))
        --first;
    while (end < static_cast<int>(timeline.segments.size()) && same(end))
        ++end;
    return {first, end};
}

QString phaseWord(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Pull:
        return Words::tr("Pull");
    case SegmentKind::Squeeze:
        return Words::tr("Squeeze");
    default:
        return Words::tr("Release");
    }
}

std::vector<TempoPart> tempoOf(const Timeline &timeline, int segment, double share)
{
    if (!std::holds_alternative<Sets>(timeline.stepOf(segment).prescription) ||
        isSetUp(segmentAt(timeline, segment).kind))
        return {};
    const auto [first, end] = repetitionAround(timeline, segment);
    const Millis whole = segmentAt(timeline, end - 1).end() - segmentAt(timeline, first).start;
    std::vector<TempoPart> parts;
    for (int i = first; i < end; ++i) {
        const Segment &part = segmentAt(timeline, i);
        parts.push_back({.word = phaseWord(part.kind),
                         .breath = cueOf(timeline, i),
                         .share = toSeconds(part.duration) / toSeconds(whole),
                         .over = i < segment    ? 1
                                 : i == segment ? share
                                                : 0,
                         .now = i == segment});
    }
    return parts;
}

void addSetChips(StageMoment &moment, const Timeline &timeline, int segment)
{
    const StepPlan &step = timeline.stepOf(segment);
    if (!std::holds_alternative<Sets>(step.prescription) || step.setCount < 2 || step.setCount > 4)
        return;
    for (int i = 1; i <= step.setCount; ++i)
        moment.chips << Words::tr("Set %1").arg(i);
    moment.chip = timeline.setOf(segment).number.number - 1;
}

/// What stands in the ring while it counts nothing: the level, if there is one.
QString waitingNumber(const BackMapState &map)
{
    return map.current && map.levels.size() > 1 ? QString::number(*map.current + 1) : QString{};
}

QString secondsCaption(Millis left)
{
    const auto whole = static_cast<int>(std::chrono::ceil<seconds>(left).count());
    return whole > 99 ? Words::tr("minutes")
                      : Words::tr("second(s)", "the number stands above", whole);
}

void fillRing(StageMoment &moment, const Player &player, double share)
{
    const Segment &now = player.segment();
    if (player.state() == Player::State::CountingIn) {
        const Millis left = player.countInLeft();
        moment.number = countdownText(left);
        moment.caption = secondsCaption(left);
        moment.cue = Words::tr("Going on");
        moment.breath.reset();
        moment.ring = 1 - toSeconds(left) / toSeconds(Player::countIn);
    } else if (now.waits) {
        moment.number = waitingNumber(moment.map);
        moment.caption = moment.waiting ? Words::tr("any key") : QString{};
        moment.ring = 0;
    } else if (now.repetition) {
        moment.number = QString::number(now.repetition->number);
        moment.caption = Words::tr("of %1").arg(now.repetition->of);
        moment.ring = share;
        if (!moment.tempo.empty()) {
            moment.ring = 0;
            for (const TempoPart &part : moment.tempo)
                moment.ring += part.share * part.over;
        }
    } else {
        moment.number = countdownText(player.left());
        moment.caption = secondsCaption(player.left());
        moment.ring = 1 - share;
    }
}

void becomePaused(StageMoment &moment, const Player &player)
{
    const Timeline &timeline = player.timeline();
    QStringList place{setName(timeline, player.segment().set)};
    if (const auto repetition = player.segment().repetition)
        place << Words::tr("repetition %1 of %2").arg(repetition->number).arg(repetition->of);
    else if (!player.segment().waits)
        place << leftText(player.left());
    place.removeAll(QString{});
    moment.paused = true;
    moment.said.clear();
    moment.title = Words::tr("Paused");
    //: %1 is where the session stands: "Level 3: lower ribs, repetition 3 of 4"
    moment.support = isSetUp(player.segment().kind) ? Words::tr("%1. Space starts this again.")
                                                    : Words::tr("%1. Space goes on after 3-2-1.");
    moment.support = moment.support.arg(place.join(QStringLiteral(", ")));
}

/// Whether the map says what the figure cannot: where the roller is to be put, which muscles work.
bool saysWhere(const Timeline &timeline, int segment)
{
    const SegmentKind kind = segmentAt(timeline, segment).kind;
    if (std::holds_alternative<Sets>(timeline.stepOf(segment).prescription))
        return true;
    const auto region = rollerRegion(timeline.stepOf(segment).prescription);
    return region && region->text() == QLatin1String("back") &&
           (kind == SegmentKind::GetReady || kind == SegmentKind::Move);
}

void reduce(StageMoment &moment, const Player &player)
{
    BackMapState &map = moment.map;
    const Timeline &timeline = player.timeline();
    const auto *roll = std::get_if<Roll>(&timeline.stepOf(player.segmentIndex()).prescription);
    if (roll && map.stroke == StrokeKind::Along) {
        const double low = alongTravel(timeline, *roll, player.segmentIndex(), 0);
        const double high = alongTravel(timeline, *roll, player.segmentIndex(), 1);
        map.along = map.along - low < high - map.along ? low : high;
    } else {
        map.along = .5;
    }
    map.sway = std::round(map.sway);
    map.effort = std::round(map.effort);
    map.spin = 0;
    if (moment.breath)
        moment.breath = std::round(*moment.breath);
}

} // namespace

BackMapState mapOf(const Timeline &timeline, int segment, double share)
{
    const Segment &now = segmentAt(timeline, segment);
    const SetPlan &set = timeline.setOf(segment);
    const StepPlan &step = timeline.stepOf(segment);
    BackMapState map;
    map.side = set.side;
    if (const auto region = rollerRegion(step.prescription))
        map.region = *region;
    if (now.kind == SegmentKind::ComeOff)
        return map;
    std::visit(Overload{
                   [&](const Roll &roll) { showRoll(map, timeline, roll, segment, share); },
                   [&](const Extension &extension) {
                       showExtension(map, timeline, extension, segment, share);
                   },
                   [&](const Sets &) { showSets(map, now, share); },
                   [&](const Hold &hold) { showHold(map, hold); },
               },
               step.prescription);
    return map;
}

StageMoment momentOf(const Player &player, bool reducedMotion)
{
    const Timeline &timeline = player.timeline();
    const int segment = player.segmentIndex();
    const Segment &now = player.segment();
    const double share =
        std::clamp(toSeconds(player.position() - now.start) / toSeconds(now.duration), 0.0, 1.0);

    StageMoment moment;
    moment.map = mapOf(timeline, segment, share);
    moment.scene = sceneAt(timeline, segment, player.position() - now.start);
    moment.mapBeside = saysWhere(timeline, segment);
    moment.comeOff = now.kind == SegmentKind::ComeOff && wayOff(timeline, segment).lying;
    moment.setUp = isSetUp(now.kind);
    moment.waiting = player.state() == Player::State::Waiting;
    moment.title = titleOf(timeline, segment);
    moment.support = supportOf(timeline, segment);
    moment.said = sentenceAt(timeline, segment, player.position() - now.start);
    moment.cue = cueOf(timeline, segment);
    moment.breath = breathOf(timeline, segment, share);
    moment.tempo = tempoOf(timeline, segment, share);
    addSetChips(moment, timeline, segment);
    fillRing(moment, player, share);
    moment.now = spokenSummary(timeline, segment);
    if (now.waits)
        moment.now = Words::tr("%1 Then press any key.").arg(moment.now);
    if (player.state() == Player::State::Paused)
        becomePaused(moment, player);
    if (reducedMotion)
        reduce(moment, player);
    return moment;
}

StageMoment comeOffMoment(const Player &player)
{
    const Timeline &timeline = player.timeline();
    const int segment = player.segmentIndex();
    StageMoment moment;
    moment.map = mapOf(timeline, segment, 0);
    moment.map.labels = MapLabels::None;
    const WayOff off = wayOff(timeline, segment);
    moment.comeOff = off.lying;
    moment.paused = true;
    moment.title = off.title;
    moment.support = off.support;
    moment.now = moment.title;
    return moment;
}

} // namespace limber
