// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTimeZone>

#include "core/history/recorder.h"
#include "core/history/resume.h"
#include "core/session/player.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace std::chrono_literals;

namespace {

const QDateTime evening{QDate{2030, 3, 1}, QTime{18, 30}, QTimeZone("Europe/Berlin")};

struct Script {
    Script() { recorder.begin(evening, 1.0); }

    Player player{sample::timeline()};
    Recorder recorder{player.timeline(), newRecord(player.timeline(), QByteArrayLiteral("{}"))};
    int worthSaving = 0;

    void take(const std::vector<Event> &events)
    {
        for (const Event &event : events)
            worthSaving += recorder.take(event) ? 1 : 0;
    }
    void apply(const Command &command, Millis now) { take(player.apply(command, now)); }
    void advanceTo(Millis now) { take(player.advanceTo(now)); }
    [[nodiscard]] const SessionRecord &record() const { return recorder.record(); }
    [[nodiscard]] std::optional<int> resumesAt() const
    {
        return setToResume(record(), player.timeline());
    }
    [[nodiscard]] Millis startOf(int set) const
    {
        const auto &timeline = player.timeline();
        const SetPlan &plan = timeline.sets.at(static_cast<size_t>(set));
        return timeline.segments.at(static_cast<size_t>(plan.first)).start;
    }
};

} // namespace

TEST(Recorder, ANewRecordSaysWhatAndWhere)
{
    const Script script;
    EXPECT_EQ(script.record().routine.text(), QStringLiteral("sample"));
    EXPECT_EQ(script.record().started, evening);
    EXPECT_EQ(script.record().started.timeSpec(), Qt::UTC);
    EXPECT_EQ(script.record().zone, QByteArrayLiteral("Europe/Berlin"));
    EXPECT_EQ(script.record().outcome, Outcome::Open);
    EXPECT_FALSE(script.record().before);
    EXPECT_NE(script.record().id, newRecord(script.player.timeline(), {}).id);
}

TEST(Recorder, AFinishedSessionHoldsEverySet)
{
    Script script;
    script.apply(command::Start{}, 0ms);
    script.take(script.player.advanceTo(script.player.timeline().length()));
    const SessionRecord &record = script.record();
    EXPECT_EQ(record.outcome, Outcome::Finished);
    EXPECT_FALSE(record.reason);
    ASSERT_EQ(record.sets.size(), 8u);
    EXPECT_EQ(record.sets[1], (SetRecord{.set = 1,
                                         .exercise = ExerciseId{QStringLiteral("extend")},
                                         .exerciseName = QStringLiteral("extend"),
                                         .level = QStringLiteral("belly-button"),
                                         .plannedRepetitions = 4,
                                         .doneRepetitions = 4,
                                         .plannedWork = 42s,
                                         .doneWork = 42s}));
    EXPECT_EQ(record.active, script.player.timeline().length());
    EXPECT_EQ(record.total, record.active);
    // Once at the start, once a set, once at the end: the set that follows is known with the one
    // that ended.
    EXPECT_EQ(script.worthSaving, 1 + 8 + 1);
}

TEST(Recorder, PausesAndCountInsAreNotActive)
{
    Script script;
    script.apply(command::Start{}, 10s);
    script.apply(command::Pause{}, 40s);
    script.apply(command::Resume{}, 100s);
    script.apply(command::Stop{StopReason::CalledAway}, 113s);
    EXPECT_EQ(script.record().active, 30s + 10s);
    EXPECT_EQ(script.record().total, 103s);
    EXPECT_EQ(script.record().outcome, Outcome::Stopped);
    EXPECT_EQ(script.record().reason, StopReason::CalledAway);
    ASSERT_EQ(script.record().sets.size(), 1u);
    EXPECT_TRUE(script.record().sets[0].skipped);
    EXPECT_EQ(script.record().sets[0].doneWork, 20s);
}

TEST(Recorder, AResumedSessionKeepsItsStartAndASpeedOtherThanOne)
{
    SessionRecord record = newRecord(sample::timeline(), {});
    Recorder first(sample::timeline(), record);
    first.begin(evening, 20.0);
    Recorder second(sample::timeline(), first.record());
    second.begin(evening.addDays(1).toTimeZone(QTimeZone("Asia/Tokyo")), 1.0);
    EXPECT_EQ(second.record().started, evening);
    EXPECT_EQ(second.record().zone, QByteArrayLiteral("Europe/Berlin"));
    EXPECT_EQ(second.record().speed, 20.0);
}

TEST(Recorder, ASessionCutOffInASetGoesOnWithThatSet)
{
    Script script;
    script.apply(command::Start{}, 0ms);
    EXPECT_EQ(script.resumesAt(), 0);
    script.advanceTo(script.startOf(3) + 15s);
    EXPECT_EQ(script.resumesAt(), 3);
}

TEST(Recorder, ASessionCutOffInARepeatedSetGoesOnWithThatSet)
{
    Script script;
    script.apply(command::Start{}, 0ms);
    const Millis now = script.startOf(3) + 15s;
    script.advanceTo(now);
    script.apply(command::Repeat{}, now);
    EXPECT_EQ(script.record().sets.back().set, 3);
    EXPECT_EQ(script.resumesAt(), 3);
}

TEST(Recorder, ASessionCutOffAfterGoingBackGoesOnThere)
{
    Script script;
    script.apply(command::Start{}, 0ms);
    const Millis now = script.startOf(3) + 1s;
    script.advanceTo(now);
    const int before = script.worthSaving;
    script.apply(command::Back{}, now);
    EXPECT_EQ(script.record().sets.back().set, 2);
    EXPECT_FALSE(script.record().sets.back().skipped);
    EXPECT_EQ(script.resumesAt(), 2);
    EXPECT_EQ(script.worthSaving, before + 1);
}

TEST(Recorder, ASessionCutOffAfterNextGoesOnWithTheNextSet)
{
    Script script;
    script.apply(command::Start{}, 0ms);
    const Millis now = script.startOf(3) + 15s;
    script.advanceTo(now);
    script.apply(command::Next{}, now);
    EXPECT_EQ(script.resumesAt(), 4);
}

TEST(Recorder, ALeftSessionIsInterruptedAndGoesOnWithItsSet)
{
    Script script;
    script.apply(command::Start{}, 0ms);
    script.apply(command::Pause{}, script.startOf(1) + 15s);
    script.recorder.interrupt();
    EXPECT_EQ(script.record().outcome, Outcome::Interrupted);
    EXPECT_FALSE(script.record().reason);
    EXPECT_EQ(script.resumesAt(), 1);
}

TEST(Recorder, AResumedSessionAddsToWhatWasThere)
{
    Script first;
    first.apply(command::Start{}, 0ms);
    first.take(first.player.advanceTo(200s));
    SessionRecord cut = first.record();
    cut.outcome = Outcome::Interrupted;
    ASSERT_EQ(cut.sets.size(), 2u);
    const auto set = setToResume(cut, first.player.timeline());
    EXPECT_EQ(set, 2);

    Player player(sample::timeline());
    Recorder recorder(player.timeline(), cut);
    for (const Event &event : player.apply(command::Start{*set}, 0ms))
        (void)recorder.take(event);
    EXPECT_EQ(recorder.record().outcome, Outcome::Open);
    for (const Event &event : player.advanceTo(player.timeline().length()))
        (void)recorder.take(event);
    EXPECT_EQ(recorder.record().sets.size(), 8u);
    EXPECT_EQ(recorder.record().outcome, Outcome::Finished);
    EXPECT_GT(recorder.record().active, cut.active);
}

TEST(Recorder, NothingIsLeftToResumeAfterTheLastSet)
{
    Script script;
    script.apply(command::Start{7}, 0ms);
    script.take(script.player.advanceTo(1000s));
    EXPECT_EQ(script.resumesAt(), std::nullopt);
}
