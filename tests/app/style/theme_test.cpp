// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include <QColor>

#include "app/figure/figure_theme.h"
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
/// In a theme of high contrast, of everything.
constexpr double highNeeds = 7.0;

double textNeedsIn(const Theme &theme)
{
    return theme.contrast ? highNeeds : textNeeds;
}

double shapesNeedIn(const Theme &theme)
{
    return theme.contrast ? textNeeds : shapesNeed;
}

std::string nameOf(const testing::TestParamInfo<const Theme *> &scheme)
{
    constexpr std::array names{"Light", "Dark", "ContrastLight", "ContrastDark"};
    return names.at(scheme.index);
}

} // namespace

class ThemeContrast : public testing::TestWithParam<const Theme *> {};

TEST_P(ThemeContrast, TextIsReadableOnEverySurface)
{
    const Theme &theme = *GetParam();
    for (const QColor &ground : {theme.bg, theme.surface, theme.surface2, theme.backdrop})
        for (const QColor &text : {theme.ink, theme.muted, theme.accent, theme.warm, theme.warn})
            EXPECT_GE(contrast(text, ground), textNeedsIn(theme))
                << text.name().toStdString() << " on " << ground.name().toStdString();
}

TEST_P(ThemeContrast, TextIsReadableOnFilledControls)
{
    const Theme &theme = *GetParam();
    for (const Tone tone : {Tone::Accent, Tone::Warm, Tone::Warn})
        EXPECT_GE(contrast(theme.onAccent, toneColor(theme, tone)), textNeedsIn(theme));
    // A lit chip of the session, places of the rail, soft buttons.
    EXPECT_GE(contrast(theme.bg, theme.warm), textNeedsIn(theme));
    EXPECT_GE(contrast(theme.accent, theme.accentSoft), textNeedsIn(theme));
    for (const QColor &text : {theme.ink, theme.muted})
        for (const QColor &ground : {theme.track(), theme.accentSoft})
            EXPECT_GE(contrast(text, ground), textNeedsIn(theme)) << ground.name().toStdString();
}

TEST_P(ThemeContrast, TheFocusRingAndSignsStandOut)
{
    const Theme &theme = *GetParam();
    for (const QColor &ground : {theme.bg, theme.surface, theme.surface2, theme.backdrop})
        for (const QColor &sign : {theme.accent, theme.warm, theme.warn, theme.ok, theme.muted})
            EXPECT_GE(contrast(sign, ground), shapesNeedIn(theme));
    for (const QColor &sign : {theme.accent, theme.warm, theme.ink})
        EXPECT_GE(contrast(sign, theme.track()), shapesNeedIn(theme)) << "of a ring or a bar";
}

TEST_P(ThemeContrast, TheRollerTheBandAndWhatMovesStandOutOnTheStage)
{
    for (const Person &person : allPersons()) {
        const FigureTheme figure = FigureTheme::of(*GetParam(), person);
        // The roller's rim carries its edge.
        for (const Pigment shape :
             {Pigment::RollerShade, Pigment::Legs, Pigment::Band, Pigment::Move, Pigment::Breath})
            EXPECT_GE(contrast(figure.color(shape), figure.backdrop()), shapesNeed)
                << person.id.toStdString() << " " << figure.color(shape).name().toStdString();
        EXPECT_GE(contrast(figure.color(Pigment::RollerShade), figure.color(Pigment::Mat)),
                  shapesNeed);
    }
}

TEST_P(ThemeContrast, EveryPartOfAPersonOrItsRimStandsOutOnTheStage)
{
    const Theme &theme = *GetParam();
    for (const Person &person : allPersons()) {
        const FigureTheme figure = FigureTheme::of(theme, person);
        for (const Pigment part :
             {Pigment::Skin, Pigment::SkinShade, Pigment::SkinFar, Pigment::Hair, Pigment::Top,
              Pigment::TopHigh, Pigment::TopFar, Pigment::Legs, Pigment::LegsFar}) {
            const QColor &own = figure.color(part);
            const QColor around = theme.contrast               ? figure.edge()
                                  : figure.rim(part).isValid() ? figure.rim(part)
                                                               : own;
            EXPECT_GE(contrast(around, figure.backdrop()), shapesNeedIn(theme))
                << person.id.toStdString() << " " << own.name().toStdString() << " in "
                << around.name().toStdString();
            EXPECT_FALSE(figure.rim(part).isValid() &&
                         contrast(own, figure.backdrop()) >= shapesNeed)
                << "a rim where none is needed";
        }
    }
}

TEST_P(ThemeContrast, WhereColoursAreFewALineShowsEveryShape)
{
    const Theme &theme = *GetParam();
    if (!theme.contrast)
        return;
    for (const QColor &ground : {theme.bg, theme.surface, theme.surface2, theme.track()})
        for (const QColor &line : {theme.line, theme.ink})
            EXPECT_GE(contrast(line, ground), shapesNeedIn(theme));
    EXPECT_EQ(FigureTheme::of(theme, allPersons().front()).look(), FigureLook::HighContrast);
}

TEST_P(ThemeContrast, ItsPaletteLeadsBackToIt)
{
    QPalette palette = GetParam()->palette();
    EXPECT_EQ(&Theme::of(palette), GetParam());
    palette.setCurrentColorGroup(QPalette::Disabled);
    EXPECT_EQ(&Theme::of(palette), GetParam());
}

INSTANTIATE_TEST_SUITE_P(AllThemes, ThemeContrast,
                         testing::Values(&Theme::light(), &Theme::darkScheme(),
                                         &Theme::contrastLight(), &Theme::contrastDark()),
                         nameOf);

TEST(Theme, TheLightnessOfTheWindowDecides)
{
    EXPECT_TRUE(Theme::of(QPalette(QColor(0x20, 0x20, 0x20))).dark);
    EXPECT_FALSE(Theme::of(QPalette(QColor(0xf0, 0xf0, 0xf0))).dark);
}

TEST(Theme, LettersGrowButThoseOfTheStage)
{
    setTextScale(1.3);
    EXPECT_EQ(typeFont(TypeRole::Body).pixelSize(), 21);
    EXPECT_EQ(stageFont(16, QFont::Normal).pixelSize(), 16);
    EXPECT_EQ(textScaled(100), 130);
    setTextScale(1);
    EXPECT_EQ(typeFont(TypeRole::Body).pixelSize(), 16);
}
