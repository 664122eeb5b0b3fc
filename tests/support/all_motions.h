// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/pose_book.h"
#include "core/figure/skeleton.h"

namespace limber::sample {

inline const QStringList &backLandmarks()
{
    static const QStringList landmarks{
        QStringLiteral("belly-button"),           QStringLiteral("lower-ribs"),
        QStringLiteral("shoulder-blades-bottom"), QStringLiteral("shoulder-blades-middle"),
        QStringLiteral("shoulder-blades-top"),    QStringLiteral("upper-shoulders")};
    return landmarks;
}

inline double onSpine(const QString &position)
{
    return *spineAt(*RollerPosition::parse(RegionId{QStringLiteral("back")}, position));
}

struct NamedMotion {
    QString name;
    Phase phase;
    Motion motion;
};

/// Seconds of a phase in the shipped routine.
inline double usualSeconds(const QString &kind)
{
    static const std::map<QString, double> seconds{
        {QStringLiteral("get-ready"), 20}, {QStringLiteral("along"), 28},
        {QStringLiteral("step"), 4},       {QStringLiteral("side-to-side"), 30},
        {QStringLiteral("inhale"), 3},     {QStringLiteral("arch"), 4},
        {QStringLiteral("hold"), 1},       {QStringLiteral("return"), 2.5},
        {QStringLiteral("move"), 10},      {QStringLiteral("pull"), 1.5},
        {QStringLiteral("squeeze"), 1},    {QStringLiteral("release"), 2.5},
        {QStringLiteral("rest"), 60},      {QStringLiteral("come-off"), 8}};
    const auto found = seconds.find(kind);
    return found == seconds.end() ? 5 : found->second;
}

struct RollPass {
    QString from;
    QString to;
    StrokesEnd end;
};

/// Where the roll of the upper back goes in a phase: in two passes, and short ones in one.
inline std::vector<RollPass> rollsOf(const QString &kind)
{
    const QString low = backLandmarks().front(), ribs = backLandmarks()[1],
                  split = backLandmarks()[2], high = backLandmarks().back();
    if (kind == QStringLiteral("step"))
        return {{split, high, StrokesEnd::Lower}};
    if (kind != QStringLiteral("along"))
        return {{low, high, StrokesEnd::Either}, {ribs, high, StrokesEnd::Either}};
    return {{low, split, StrokesEnd::Upper},  {ribs, split, StrokesEnd::Upper},
            {split, high, StrokesEnd::Lower}, {low, ribs, StrokesEnd::Either},
            {low, split, StrokesEnd::Either}, {split, high, StrokesEnd::Either}};
}

/// Every motion of a book as the routine uses it: each variant, each level, each travel that "start
/// higher" leads to.
inline std::vector<NamedMotion> allMotions(const PoseBook &book = PoseBook::shipped())
{
    std::vector<NamedMotion> motions;
    const auto add = [&](Phase phase, const QString &detail) {
        if (auto motion = book.motion(phase))
            motions.push_back(
                {QStringLiteral("%1 %2 %3").arg(phase.exercise.text(), phase.kind, detail), phase,
                 std::move(*motion)});
    };
    for (const ExerciseId &exercise : book.exercises()) {
        std::vector<std::set<EquipmentId>> variants{{}};
        for (const EquipmentId &variant : book.variants(exercise))
            variants.push_back({variant});
        for (const auto &equipment : variants) {
            for (const QString &kind : book.kinds(exercise, equipment)) {
                Phase phase{.exercise = exercise,
                            .kind = kind,
                            .equipment = equipment,
                            .seconds = usualSeconds(kind)};
                const QString variant = equipment.empty() ? QString{} : equipment.begin()->text();
                if (exercise.text() == QStringLiteral("upper-back-roll")) {
                    for (const auto &[from, to, end] : rollsOf(kind)) {
                        phase.from = onSpine(from);
                        phase.level = onSpine(to);
                        phase.strokesEnd = end;
                        add(phase, QStringLiteral("%1 to %2").arg(from, to));
                    }
                    continue;
                }
                if (exercise.text() != QStringLiteral("thoracic-extension")) {
                    add(phase, variant);
                    continue;
                }
                for (qsizetype i = 0; i < 5; ++i) {
                    phase.level = onSpine(backLandmarks()[i]);
                    phase.from =
                        i > 0 ? std::optional{onSpine(backLandmarks()[i - 1])} : std::nullopt;
                    if (kind != QStringLiteral("move") || i > 0)
                        add(phase, backLandmarks()[i]);
                }
            }
        }
    }
    return motions;
}

} // namespace limber::sample
