// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

#include <QColor>

#include "app/style/theme.h"
#include "app/widgets/label.h"

using namespace limber;

namespace {

double channel(double value)
{
    return value <= .03928 ? value / 12.92 : std::pow((value + .055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return .2126 * channel(color.redF()) + .7152 * channel(color.greenF()) +
           .0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + .05) / (dark + .05);
}

constexpr double textNeeds = 4.5;
constexpr double shapesNeed = 3.0;

} // namespace

class ThemeContrast : public testing::TestWithParam<const Theme *> {};

TEST_P(ThemeContrast, TextIsReadableOnEverySurface)
{
    const Theme &theme = *GetParam();
    for (const QColor &ground : {theme.bg, theme.surface, theme.surface2, theme.backdrop})
        for (const QColor &text : {theme.ink, theme.muted, theme.accent, theme.warm, theme.warn})
            EXPECT_GE(contrast(text, ground), textNeeds)
                << text.name().toStdString() << " on " << ground.name().toStdString();
}

TEST_P(ThemeContrast, TextIsReadableOnFilledControls)
{
    const Theme &theme = *GetParam();
    for (const Tone tone : {Tone::Accent, Tone::Warm, Tone::Warn})
        EXPECT_GE(contrast(theme.onAccent, toneColor(theme, tone)), textNeeds);
    EXPECT_GE(contrast(theme.accent, theme.accentSoft), textNeeds);
    if (theme.dark) {
        EXPECT_GE(contrast(theme.ink, theme.line), textNeeds);
        EXPECT_GE(contrast(theme.muted, theme.line), textNeeds);
    }
}

TEST_P(ThemeContrast, TheFocusRingAndSignsStandOut)
{
    const Theme &theme = *GetParam();
    for (const QColor &ground : {theme.bg, theme.surface, theme.surface2, theme.backdrop})
        for (const QColor &sign : {theme.accent, theme.warm, theme.warn, theme.ok})
            EXPECT_GE(contrast(sign, ground), shapesNeed);
}

TEST_P(ThemeContrast, ItsPaletteLeadsBackToIt)
{
    EXPECT_EQ(&Theme::of(GetParam()->palette()), GetParam());
}

INSTANTIATE_TEST_SUITE_P(BothSchemes, ThemeContrast,
                         testing::Values(&Theme::light(), &Theme::darkScheme()),
                         [](const auto &scheme) { return scheme.index == 0 ? "Light" : "Dark"; });

TEST(Theme, TheLightnessOfTheWindowDecides)
{
    EXPECT_TRUE(Theme::of(QPalette(QColor(0x20, 0x20, 0x20))).dark);
    EXPECT_FALSE(Theme::of(QPalette(QColor(0xf0, 0xf0, 0xf0))).dark);
}
