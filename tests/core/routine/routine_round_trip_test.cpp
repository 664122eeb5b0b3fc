// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <random>
#include <type_traits>

#include <QJsonArray>

#include "core/routine/routine_file.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

/// Any routine that a file may hold, drawn from a seed.
class RandomRoutine {
public:
    explicit RandomRoutine(unsigned seed) : m_random(seed) {}

    Routine make()
    {
        Routine routine{.id = id<RoutineId>(),
                        .revision = number(1, 1'000'000),
                        .title = text(),
                        .summary = maybe() ? text() : LocalizedText{},
                        .cautions = many(0, 3, [&] { return text(); }),
                        .extra = extra()};
        if (maybe())
            routine.credit = {.author = maybe() ? words() : QString{},
                              .note = maybe() ? text() : LocalizedText{},
                              .extra = extra()};
        routine.equipment =
            many(0, 3, [&] { return many(1, 3, [&] { return id<EquipmentId>(); }); });
        if (maybe())
            routine.daysPerWeek = number(1, 7);
        for (int i = number(1, 3); i > 0; --i)
            routine.exercises.push_back(exercise(i));
        routine.steps = many(1, 5, [&] { return step(routine.exercises); });
        return routine;
    }

private:
    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    bool maybe() { return number(0, 1) == 1; }
    Millis span(int least, int most) { return Millis{number(least, most)}; }

    template <typename Make>
    std::vector<std::invoke_result_t<Make>> many(int least, int most, Make make)
    {
        std::vector<std::invoke_result_t<Make>> all;
        for (int i = number(least, most); i > 0; --i)
            all.push_back(make());
        return all;
    }

    template <typename AnyId>
    AnyId id()
    {
        return AnyId{u"a%1-b%2"_s.arg(number(0, 99)).arg(number(0, 99))};
    }

    QString words()
    {
        static const QStringList parts{
            u"roll"_s,    u"ü"_s,      u"\""_s,         u"\\"_s, u"\n"_s, u"/"_s,     u"€"_s,
            u"{level}"_s, u"\u0001"_s, u"\U0001F600"_s, u" "_s,  u"~"_s,  u"\u2028"_s};
        QString text = u"x"_s;
        for (int i = number(0, 12); i > 0; --i)
            text += parts[number(0, static_cast<int>(parts.size()) - 1)];
        return text;
    }

    LocalizedText text()
    {
        QMap<QString, QString> wordings{{u"en"_s, words()}};
        for (const QString &language : {u"ar"_s, u"de"_s, u"pt-BR"_s, u"zh-Hant-TW"_s}) {
            if (maybe())
                wordings.insert(language, words());
        }
        return LocalizedText{wordings};
    }

    QJsonObject extra()
    {
        QJsonObject object;
        for (int i = number(0, 2); i > 0; --i)
            object.insert(u"x"_s + words(), QJsonArray{words(), number(-9, 9), maybe(),
                                                       QJsonObject{{words(), 0.1 * number(0, 9)}}});
        return object;
    }

    CueText cue()
    {
        return {.title = text(), .support = maybe() ? text() : LocalizedText{}, .extra = extra()};
    }

    Exercise exercise(int which)
    {
        Exercise exercise{.id = ExerciseId{u"own-%1"_s.arg(which)},
                          .name = text(),
                          .setUp = text(),
                          .instructions = many(0, 3, [&] { return text(); }),
                          .feel = maybe() ? text() : LocalizedText{},
                          .avoid = many(0, 2, [&] { return text(); }),
                          .extra = extra()};
        for (const char16_t *name : {u"back", u"calf"}) {
            const Region &region = *findRegion(RegionId{QString::fromUtf16(name)});
            if (maybe())
                exercise.footStepAt.emplace(region.id, position(region, number(1, 3)));
        }
        for (int i = number(0, 2); i > 0; --i)
            exercise.setUpWith.emplace(id<EquipmentId>(), text());
        for (int i = number(0, 3); i > 0; --i)
            exercise.cues.insert_or_assign(id<RoutineId>().text(), cue());
        return exercise;
    }

    RollerPosition position(const Region &region, int rank)
    {
        const auto &marks = region.landmarks;
        const auto at = static_cast<size_t>(rank);
        QString text = marks[at].id.text();
        if (at + 1 < marks.size() && !marks[at + 1].zone && maybe())
            text += u"..%1@%2"_s.arg(marks[at + 1].id.text()).arg(number(1, 99));
        return *RollerPosition::parse(region.id, text);
    }

    Prescription roll()
    {
        const Region &region = *findRegion(RegionId{maybe() ? u"back"_s : u"calf"_s});
        const int top = region.id.text() == u"back"_s ? 6 : 3;
        const int from = number(1, top - 1);
        const RollerPosition low = position(region, from);
        const RollerPosition high = position(region, number(from + 1, top));
        const RollerPosition step = position(region, number(from, top));
        const bool inside = low.height() < step.height() && step.height() < high.height();
        return Roll{.travel = *Travel::between(low, high),
                    .footStepAt = inside ? std::optional{step} : std::nullopt,
                    .stroke = span(500, 60'000),
                    .strokes = many(1, 4,
                                    [&] {
                                        return Strokes{.kind = maybe() ? StrokeKind::Along
                                                                       : StrokeKind::SideToSide,
                                                       .duration = span(1'000, 3'600'000),
                                                       .extra = extra()};
                                    }),
                    .extra = extra()};
    }

    Prescription extension()
    {
        const Region &back = *findRegion(RegionId{u"back"_s});
        std::vector<RollerPosition> levels;
        for (int rank = 1; rank < 5; ++rank) {
            if (maybe())
                levels.push_back(position(back, rank));
        }
        levels.push_back(*RollerPosition::parse(back.id, u"shoulder-blades-top"_s));
        const int min = number(1, 100);
        return Extension{.levels = std::move(levels),
                         .repetitions = {.min = min, .max = number(min, 100), .extra = extra()},
                         .tempo = {.inhale = span(500, 60'000),
                                   .arch = span(500, 60'000),
                                   .hold = span(0, 60'000),
                                   .back = span(500, 60'000),
                                   .extra = extra()},
                         .move = span(1'000, 600'000),
                         .extra = extra()};
    }

    Prescription sets()
    {
        return Sets{.sets = number(1, 20),
                    .repetitions = number(1, 100),
                    .tempo = {.pull = span(500, 60'000),
                              .squeeze = span(0, 60'000),
                              .release = span(500, 60'000),
                              .extra = extra()},
                    .rest = span(0, 3'600'000),
                    .extra = extra()};
    }

    Prescription hold()
    {
        Hold hold{.duration = span(1'000, 3'600'000), .extra = extra()};
        const Region &region = *findRegion(RegionId{maybe() ? u"back"_s : u"calf"_s});
        switch (number(0, 2)) {
        case 0:
            hold.region = RegionId{u"back"_s};
            hold.orientation = Orientation::Along;
            break;
        case 1:
            hold.region = region.id;
            hold.position = position(region, number(1, 3));
            break;
        default:
            break;
        }
        return hold;
    }

    Step step(const std::vector<Exercise> &exercises)
    {
        const auto kind = number(0, 3);
        const auto which = static_cast<size_t>(number(0, static_cast<int>(exercises.size()) - 1));
        return {.exercise = exercises[which].id,
                .prescription = kind == 0   ? roll()
                                : kind == 1 ? extension()
                                : kind == 2 ? sets()
                                            : hold(),
                .optional = maybe(),
                .bothSides = maybe(),
                .extra = extra()};
    }

    std::mt19937 m_random;
};

} // namespace

TEST(RoutineRoundTrip, AnyRoutineReadsBackEqual)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Routine routine = RandomRoutine(seed).make();
        const QByteArray written = writeRoutine(routine);
        const auto again = readRoutine(written, {});
        ASSERT_TRUE(again.ok()) << "seed " << seed << ": "
                                << testing::PrintToString(again.problems()) << '\n'
                                << written.constData();
        ASSERT_EQ(*again, routine) << "seed " << seed << '\n' << written.constData();
    }
}
