// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_theme.h"

#include <utility>

namespace limber {

namespace {

struct Outfit {
    QRgb skin, skinShade, skinFar;
    QRgb hair, hairHigh;
    QRgb top, topHigh, topShade, topFar;
    QRgb legs, legsShade, legsFar;
};

constexpr Outfit beardLight{0x8F5D3F, 0x6F4329, 0x633B25, 0x221C1B, 0x4A3E3A, 0x3B76C0,
                            0x4C89D4, 0x2C5B99, 0x254B7F, 0x3A4450, 0x2A323C, 0x242B34};
constexpr Outfit beardDark{0xAB7450, 0x875637, 0x6E452C, 0x5A4B45, 0x7A6961, 0x5D98E2,
                           0x76ABEC, 0x437ABF, 0x35639C, 0xC3CBD5, 0xA0AAB7, 0x7D8794};
constexpr Outfit bobLight{0xEDC2A4, 0xD39E80, 0xC69376, 0x8C929B, 0xB9BFC7, 0x96538F,
                          0xA866A2, 0x753D6F, 0x592D55, 0x39434F, 0x2A323C, 0x232A33};
constexpr Outfit bobDark{0xE6BC9F, 0xC29377, 0xA5775D, 0x9AA2AD, 0xC6CCD4, 0xB777B0,
                         0xC98EC3, 0x945A8E, 0x794674, 0xB3C0D0, 0x919FB1, 0x6F7D8E};

void wear(Theme &theme, const Outfit &outfit)
{
    theme.skin = QColor(outfit.skin);
    theme.skinShade = QColor(outfit.skinShade);
    theme.skinFar = QColor(outfit.skinFar);
    theme.hair = QColor(outfit.hair);
    theme.hairHigh = QColor(outfit.hairHigh);
    theme.top = QColor(outfit.top);
    theme.topHigh = QColor(outfit.topHigh);
    theme.topShade = QColor(outfit.topShade);
    theme.topFar = QColor(outfit.topFar);
    theme.legs = QColor(outfit.legs);
    theme.legsShade = QColor(outfit.legsShade);
    theme.legsFar = QColor(outfit.legsFar);
}

} // namespace

Theme dressedTheme(Theme theme, const Person &person)
{
    // The first person's outfit is the scheme's own.
    if (person.hair == Hair::Short)
        wear(theme, theme.dark ? beardDark : beardLight);
    if (person.hair == Hair::Bob)
        wear(theme, theme.dark ? bobDark : bobLight);
    return theme;
}

FigureTheme FigureTheme::of(const Theme &theme, const Person &person, FigureLook look)
{
    FigureTheme colors(dressedTheme(theme, person), person);
    colors.m_look = look;
    if (look == FigureLook::HighContrast)
        colors.makeContrasting(theme);
    if (look == FigureLook::Grey)
        colors.makeGrey();
    return colors;
}

FigureTheme::FigureTheme(const Theme &theme, const Person &person)
    : m_backdrop(theme.backdrop)
    , m_edge(theme.ink)
{
    const QColor ink(person.hair == Hair::Short ? 0x1E1512 : 0x3A2520);
    set(Tone::Skin, theme.skin);
    set(Tone::SkinShade, theme.skinShade);
    set(Tone::SkinFar, theme.skinFar);
    set(Tone::Hair, theme.hair);
    set(Tone::HairHigh, theme.hairHigh);
    set(Tone::Ink, ink);
    set(Tone::Brow, person.lines ? theme.hair : ink);
    set(Tone::Lip, person.beard ? QColor(0x5A2E22) : QColor(0xA8563F));
    set(Tone::Blush, QColor(0xE8735A));
    set(Tone::Top, theme.top);
    set(Tone::TopHigh, theme.topHigh);
    set(Tone::TopShade, theme.topShade);
    set(Tone::TopFar, theme.topFar);
    set(Tone::Legs, theme.legs);
    set(Tone::LegsShade, theme.legsShade);
    set(Tone::LegsFar, theme.legsFar);
    set(Tone::Roller, theme.roller);
    set(Tone::RollerShade, theme.rollerShade);
    set(Tone::RollerHigh, theme.rollerHigh);
    set(Tone::RollerCore, theme.rollerCore);
    set(Tone::RollerHollow, QColor(0, 0, 0, 64));
    set(Tone::Glow, theme.glow);
    set(Tone::GlowCore, theme.glowCore);
    set(Tone::Band, theme.band);
    set(Tone::Handle, theme.dark ? QColor(0xC9D3DC) : QColor(0x2A2F38));
    set(Tone::Post, theme.dark ? QColor(0x4B5E6D) : theme.line);
    set(Tone::Fitting, theme.muted);
    set(Tone::Mat, theme.mat);
    set(Tone::MatEdge, theme.matEdge);
    set(Tone::Floor, theme.floor);
    set(Tone::Shadow, QColor(0, 0, 0, theme.dark ? 120 : 46));
    set(Tone::Move, theme.warm);
    set(Tone::Breath, theme.accent);
}

void FigureTheme::makeContrasting(const Theme &theme)
{
    m_backdrop = theme.surface;
    m_edge = theme.ink;
    const QColor pale = theme.dark ? QColor(0xF2F6F8) : QColor(0xFFFFFF);
    for (const auto &[of, as] :
         {std::pair{Tone::SkinShade, Tone::Skin}, std::pair{Tone::SkinFar, Tone::Skin},
          std::pair{Tone::TopShade, Tone::Top}, std::pair{Tone::TopHigh, Tone::Top},
          std::pair{Tone::TopFar, Tone::Top}, std::pair{Tone::LegsShade, Tone::Legs},
          std::pair{Tone::LegsFar, Tone::Legs}, std::pair{Tone::RollerHigh, Tone::Roller}})
        set(of, color(as));
    set(Tone::Mat, theme.surface2);
    set(Tone::MatEdge, theme.ink);
    set(Tone::Floor, theme.ink);
    set(Tone::Blush, QColor(Qt::transparent));
    set(Tone::Shadow, QColor(Qt::transparent));
    set(Tone::GlowCore, pale);
    set(Tone::Post, theme.muted);
}

void FigureTheme::makeGrey()
{
    m_backdrop = Qt::white;
    m_edge = QColor(0x333333);
    const auto grey = [this](Tone tone, int value) {
        set(tone, QColor(value, value, value));
    };
    grey(Tone::Skin, 226);
    grey(Tone::SkinShade, 190);
    grey(Tone::SkinFar, 184);
    grey(Tone::Hair, 62);
    grey(Tone::HairHigh, 104);
    grey(Tone::Ink, 40);
    grey(Tone::Brow, 50);
    grey(Tone::Lip, 110);
    grey(Tone::Blush, 200);
    grey(Tone::Top, 152);
    grey(Tone::TopHigh, 168);
    grey(Tone::TopShade, 122);
    grey(Tone::TopFar, 104);
    grey(Tone::Legs, 88);
    grey(Tone::LegsShade, 68);
    grey(Tone::LegsFar, 56);
    grey(Tone::Roller, 196);
    grey(Tone::RollerShade, 132);
    grey(Tone::RollerHigh, 230);
    grey(Tone::RollerCore, 90);
    grey(Tone::Glow, 236);
    grey(Tone::GlowCore, 255);
    grey(Tone::Band, 60);
    grey(Tone::Handle, 40);
    grey(Tone::Post, 205);
    grey(Tone::Fitting, 110);
    grey(Tone::Mat, 232);
    grey(Tone::MatEdge, 205);
    grey(Tone::Floor, 160);
    grey(Tone::Move, 40);
    grey(Tone::Breath, 60);
    set(Tone::Shadow, QColor(0, 0, 0, 40));
}

} // namespace limber
