// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <vector>

#include <QImage>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/outcome_mark.h"

using namespace limber;

namespace {

/// As someone sees it who tells no colours apart: black on white.
QImage signOf(Outcome outcome, std::optional<StopReason> reason)
{
    Theme theme = Theme::light();
    theme.ok = theme.accentSoft = theme.surface2 = Qt::white;
    theme.surface = theme.accent = theme.warm = theme.warn = theme.muted = Qt::black;
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOutcome(painter, image.rect(), outcome, reason, theme);
    return image;
}

} // namespace

TEST(OutcomeMark, EveryEndHasASignOfItsOwnWithoutColour)
{
    const std::vector<QImage> signs{
        signOf(Outcome::Open, std::nullopt),
        signOf(Outcome::Finished, std::nullopt),
        signOf(Outcome::Interrupted, std::nullopt),
        signOf(Outcome::Stopped, StopReason::Done),
        signOf(Outcome::Stopped, StopReason::Pain),
        signOf(Outcome::Stopped, StopReason::CalledAway),
    };
    for (size_t one = 0; one < signs.size(); ++one) {
        for (size_t other = one + 1; other < signs.size(); ++other)
            EXPECT_NE(signs[one], signs[other]) << one << " and " << other;
    }
}
