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
        {QStringLiteral("get-ready"), 20},    {QStringLiteral("along"), 28},
        {QStringLiteral("step"), 4},          {QStringLiteral("along-higher"), 28},
        {QStringLiteral("side-to-side"), 30}, {QStringLiteral("inhale"), 3},
        {QStringLiteral("arch"), 4},          {QStringLiteral("hold"), 1},
        {QStringLiteral("return"), 2.5},      {QStringLiteral("move"), 10},
        {QStringLiteral("pull"), 1.5},        {QStringLiteral("squeeze"), 1},
        {QStringLiteral("release"), 2.5},     {QStringLiteral("rest"), 60},
        {QStringLiteral("come-off"), 8}};
    const auto found = seconds.find(kind);
    return found == seconds.end() ? 5 : found->second;
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
                    const QString split = QStringLiteral("shoulder-blades-bottom");
                    const QString top = QStringLiteral("upper-shoulders");
                    const bool second =
                        kind == QStringLiteral("step") || kind == QStringLiteral("along-higher");
                    for (const QString &from : second ? QStringList{split}
                                                      : QStringList{QStringLiteral("belly-button"),
                                                                    QStringLiteral("lower-ribs")}) {
                        phase.from = onSpine(from);
                        phase.level = onSpine(top);
                        add(phase, from);
                        if (kind == QStringLiteral("along")) {
                            phase.level = onSpine(split);
                            add(phase, from + QStringLiteral(" to ") + split);
                        }
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
