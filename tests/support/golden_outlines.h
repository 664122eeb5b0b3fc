// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include <QJsonArray>
#include <QJsonObject>

#include "core/figure/motion.h"
#include "tests/support/all_motions.h"

namespace limber::sample {

/// The outlines of the key poses as files keep them: x and y of every third point, one after the
/// other, by pose and part.
inline QJsonObject goldenOutlines()
{
    struct Key {
        const char16_t *pose;
        const char16_t *landmark;
    };
    const std::vector<Key> keys{{u"sit-ready", u""},
                                {u"sit-up", u""},
                                {u"lie-back", u""},
                                {u"roll-near", u"belly-button"},
                                {u"roll-near", u"shoulder-blades-bottom"},
                                {u"roll-far", u"upper-shoulders"},
                                {u"extension-start", u"belly-button"},
                                {u"extension-arched", u"belly-button"},
                                {u"extension-start", u"shoulder-blades-bottom"},
                                {u"extension-arched", u"shoulder-blades-bottom"},
                                {u"extension-arched", u"shoulder-blades-top"},
                                {u"extension-reach", u"lower-ribs"},
                                {u"row-start", u""},
                                {u"row-finish", u""},
                                {u"strap-row-start", u""},
                                {u"lengthwise", u""},
                                {u"come-off-rolled", u""}};
    struct Named {
        Part part;
        const char16_t *name;
    };
    const std::vector<Named> parts{{Part::Head, u"head"},
                                   {Part::Hair, u"hair"},
                                   {Part::Top, u"top"},
                                   {Part::Pelvis, u"pelvis"},
                                   {Part::NearLeg, u"near-leg"},
                                   {Part::FarLeg, u"far-leg"},
                                   {Part::NearFoot, u"near-foot"},
                                   {Part::NearArm, u"near-arm"},
                                   {Part::NearHand, u"near-hand"},
                                   {Part::FarArm, u"far-arm"},
                                   {Part::NearSleeve, u"near-sleeve"},
                                   {Part::RollerNear, u"roller"}};
    const auto rounded = [](double value) {
        return std::round(value * 1e4) / 1e4;
    };
    QJsonObject golden;
    for (const Key &key : keys) {
        const QString landmark = QString::fromUtf16(key.landmark);
        const QString pose = QString::fromUtf16(key.pose);
        const auto moment = PoseBook::shipped().pose(
            pose, landmark.isEmpty() ? std::nullopt : std::optional{onSpine(landmark)});
        if (!moment)
            continue;
        const Figure figure = solve(*moment);
        QJsonObject outlines;
        for (const Named &named : parts) {
            QJsonArray numbers;
            int count = 0;
            for (const Shape &shape : figure.shapes) {
                if (shape.part != named.part || shape.detail || shape.width > 0)
                    continue;
                forEachPoint(shape.outline, [&](Vec point) {
                    if (count++ % 3 == 0) {
                        numbers.append(rounded(point.real()));
                        numbers.append(rounded(point.imag()));
                    }
                });
            }
            if (numbers.isEmpty())
                continue;
            outlines.insert(QString::fromUtf16(named.name), numbers);
        }
        golden.insert(landmark.isEmpty() ? pose : QStringLiteral("%1 %2").arg(pose, landmark),
                      outlines);
    }
    return golden;
}

} // namespace limber::sample
