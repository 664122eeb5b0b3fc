// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/figure/pose_book.h"
#include "core/figure/skeleton.h"
#include "tests/support/all_motions.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::Contains;

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

QByteArray book(const QByteArray &poses, const QByteArray &exercises = "{}")
{
    return R"({"format": "limber-figures", "version": 1, "poses": )" + poses +
           R"(, "exercises": )" + exercises + "}";
}

/// Code and pointer of every problem.
std::vector<std::pair<ProblemCode, QString>> problemsOf(const QByteArray &bytes)
{
    const auto result = PoseBook::read({bytes});
    std::vector<std::pair<ProblemCode, QString>> found;
    if (!result) {
        for (const Problem &problem : result.problems())
            found.emplace_back(problem.code, problem.pointer);
    }
    return found;
}

std::pair<ProblemCode, QString> problem(ProblemCode code, const QString &pointer)
{
    return {code, pointer};
}

} // namespace

TEST(PoseBook, TheShippedFilesAreWhole)
{
    std::vector<QByteArray> files;
    const QDir folder(u":/figures"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}))
        files.push_back(fileBytes(folder.filePath(name)));
    ASSERT_GE(files.size(), 5);
    const auto result = PoseBook::read(files);
    if (!result) {
        for (const Problem &found : result.problems())
            ADD_FAILURE() << testing::PrintToString(found);
        return;
    }
    EXPECT_EQ(result->poses(), PoseBook::shipped().poses());
}

TEST(PoseBook, KnowsEveryPhaseOfTheShippedRoutine)
{
    const PoseBook &shipped = PoseBook::shipped();
    const std::set<EquipmentId> straps{EquipmentId{u"suspension-straps"_s}};
    const auto kinds = [&](const char16_t *id) {
        return shipped.kinds(ExerciseId{QString::fromUtf16(id)}, {});
    };
    EXPECT_THAT(kinds(u"lengthwise-decompression"),
                testing::UnorderedElementsAre(u"get-ready"_s, u"hold"_s, u"come-off"_s));
    EXPECT_THAT(kinds(u"upper-back-roll"),
                testing::UnorderedElementsAre(u"get-ready"_s, u"along"_s, u"step"_s,
                                              u"side-to-side"_s, u"come-off"_s));
    EXPECT_THAT(kinds(u"thoracic-extension"),
                testing::UnorderedElementsAre(u"get-ready"_s, u"inhale"_s, u"arch"_s, u"hold"_s,
                                              u"return"_s, u"move"_s, u"come-off"_s));
    EXPECT_THAT(kinds(u"row"),
                testing::UnorderedElementsAre(u"get-ready"_s, u"pull"_s, u"squeeze"_s, u"release"_s,
                                              u"rest"_s));
    for (const ExerciseId &exercise : shipped.exercises()) {
        for (const PictureKind kind :
             {PictureKind::Start, PictureKind::End, PictureKind::Thumbnail})
            EXPECT_TRUE(shipped.picture(exercise, kind, {})) << qPrintable(exercise.text());
    }
    EXPECT_NE(shipped.picture(ExerciseId{u"row"_s}, PictureKind::End, straps),
              shipped.picture(ExerciseId{u"row"_s}, PictureKind::End, {}));
}

TEST(PoseBook, AnExerciseNobodyDrewIsNotInIt)
{
    EXPECT_FALSE(PoseBook::shipped().knows(ExerciseId{u"calf-roll"_s}));
    EXPECT_FALSE(
        PoseBook::shipped().motion({.exercise = ExerciseId{u"calf-roll"_s}, .kind = u"along"_s}));
    EXPECT_FALSE(PoseBook::shipped().motion({.exercise = ExerciseId{u"row"_s}, .kind = u"arch"_s}));
}

TEST(PoseBook, ANewExerciseIsDataOnly)
{
    const auto result =
        PoseBook::read({fileBytes(QStringLiteral(LIMBER_TEST_DATA "/figures/bridge.json"))});
    ASSERT_TRUE(result.ok());
    const ExerciseId bridge{u"glute-bridge"_s};
    ASSERT_TRUE(result->knows(bridge));
    const auto up = result->motion({.exercise = bridge, .kind = u"pull"_s, .seconds = 2});
    ASSERT_TRUE(up);
    const Skeleton start = articulate(std::get<Pose>(up->at(0)));
    const Skeleton end = articulate(std::get<Pose>(up->at(2)));
    EXPECT_GT(end.hip().imag(), start.hip().imag() + .05);
    EXPECT_NEAR(std::abs(end.legs[0].ankle - start.legs[0].ankle), 0, 1e-9);
    EXPECT_FALSE(solve(up->at(1)).shapes.empty());
}

TEST(PoseBook, BetweenLevelsPosesBlend)
{
    const auto contact = [](const QString &position) {
        const auto moment =
            PoseBook::shipped().pose(u"extension-arched"_s, sample::onSpine(position));
        return std::get<Pose>(*moment).contact;
    };
    EXPECT_NEAR(contact(u"lower-ribs..shoulder-blades-bottom@50"_s),
                (contact(u"lower-ribs"_s) + contact(u"shoulder-blades-bottom"_s)) / 2, 1e-9);
}

TEST(PoseBook, ASetUpTakesTheTimeThereIs)
{
    for (const double seconds : {1.0, 10.0, 20.0, 45.0}) {
        const Motion motion =
            *PoseBook::shipped().motion({.exercise = ExerciseId{u"thoracic-extension"_s},
                                         .kind = u"get-ready"_s,
                                         .level = sample::onSpine(u"belly-button"_s),
                                         .seconds = seconds});
        EXPECT_NEAR(motion.length(), seconds, 1e-9);
        double moving = 0;
        for (const MotionLeg &leg : motion.legs())
            moving += leg.from == leg.to ? 0 : leg.end - leg.start;
        // Given time, the body rests between its moves instead of creeping.
        EXPECT_LT(moving, 8) << seconds;
    }
}

TEST(PoseBook, RefusesARollerBelowTheBellyButton)
{
    EXPECT_THAT(problemsOf(book(R"({"low": {"support": "across", "contact": 0.06}})")),
                Contains(problem(ProblemCode::OutOfRange, u"/0/poses/low/contact"_s)));
}

TEST(PoseBook, NamesEveryProblemOfAFile)
{
    const auto problems = problemsOf(book(
        R"({"Bad Name": {}, "a": {"like": "nobody", "turn": "up"}, "b": {"spine": {"tail": 3}}, "c": {"support": "air"},
            "d": {"levels": {"elbow": {}}}})",
        R"({"x": {"motions": {"hold": {"keys": [{"pose": "ghost"}]}, "arch": {}}}})"));
    EXPECT_THAT(problems, Contains(problem(ProblemCode::BadIdentifier, u"/0/poses/Bad Name"_s)));
    EXPECT_THAT(problems, Contains(problem(ProblemCode::NotAllowedValue, u"/0/poses/a/like"_s)));
    EXPECT_THAT(problems, Contains(problem(ProblemCode::WrongType, u"/0/poses/a/turn"_s)));
    EXPECT_THAT(problems,
                Contains(problem(ProblemCode::NotAllowedValue, u"/0/poses/b/spine/tail"_s)));
    EXPECT_THAT(problems, Contains(problem(ProblemCode::NotAllowedValue, u"/0/poses/c/support"_s)));
    EXPECT_THAT(problems,
                Contains(problem(ProblemCode::UnknownLandmark, u"/0/poses/d/levels/elbow"_s)));
    EXPECT_THAT(problems, Contains(problem(ProblemCode::NotAllowedValue,
                                           u"/0/exercises/x/motions/hold/keys/0/pose"_s)));
    EXPECT_THAT(problems, Contains(problem(ProblemCode::MissingField,
                                           u"/0/exercises/x/motions/arch/keys"_s)));
}

TEST(PoseBook, RefusesWhatIsNoBookOfPoses)
{
    EXPECT_THAT(problemsOf("{"), Contains(problem(ProblemCode::JsonSyntax, u"/0"_s)));
    EXPECT_THAT(problemsOf("[]"), Contains(problem(ProblemCode::UnknownFormat, u"/0/format"_s)));
    EXPECT_THAT(problemsOf(R"({"format": "limber-figures", "version": 2})"),
                Contains(problem(ProblemCode::UnknownVersion, u"/0/version"_s)));
    EXPECT_FALSE(problemsOf(book(R"({"a": {"like": "b"}, "b": {"like": "a"}})")).empty());
    EXPECT_FALSE(problemsOf("\xff\xfe\x00").empty());
}

TEST(PoseBook, TheReachOfAnExerciseHoldsEveryMotion)
{
    const PoseBook &shipped = PoseBook::shipped();
    const ExerciseId extension{u"thoracic-extension"_s};
    const Person &person = allPersons().front();
    // What a picture leaves free around the reach is more than this.
    constexpr double slack = .01;
    for (const auto &[name, phase, motion] : sample::allMotions()) {
        if (phase.exercise != extension)
            continue;
        const Reach reach = shipped.reach(extension, {}, shotOf(phase), person);
        for (int i = 0; i <= 10; ++i) {
            const Moment moment = motion.at(motion.length() * i / 10);
            const Bounds seen = solve(moment).bounds();
            const Bounds &room =
                std::holds_alternative<FacingPose>(moment) ? reach.facing : reach.side;
            EXPECT_GE(seen.low.real(), room.low.real() - slack) << qPrintable(name);
            EXPECT_LE(seen.high.real(), room.high.real() + slack) << qPrintable(name);
            EXPECT_LE(seen.high.imag(), room.high.imag() + slack) << qPrintable(name);
        }
    }
    EXPECT_EQ(shipped.reach(ExerciseId{u"calf-roll"_s}, {}, Shot::Whole, person), Reach{});
    EXPECT_TRUE(shipped.reach(ExerciseId{u"row"_s}, {}, Shot::Whole, person).facing.isEmpty());
}

TEST(PoseBook, WorkIsSeenFromNearerThanTheWayThere)
{
    const PoseBook &shipped = PoseBook::shipped();
    const ExerciseId roll{u"upper-back-roll"_s};
    const Person &person = allPersons().front();
    const Bounds whole = shipped.reach(roll, {}, Shot::Whole, person).side;
    const Bounds work = shipped.reach(roll, {}, Shot::Work, person).side;
    EXPECT_LT(work.height(), .9 * whole.height()) << work.width() << ' ' << whole.width();
}
