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
    if (theme.contrast && look == FigureLook::Color)
        look = FigureLook::HighContrast;
    colors.m_look = look;
    if (look == FigureLook::Color)
        colors.makeRims(theme);
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
    set(Pigment::Skin, theme.skin);
    set(Pigment::SkinShade, theme.skinShade);
    set(Pigment::SkinFar, theme.skinFar);
    set(Pigment::Hair, theme.hair);
    set(Pigment::HairHigh, theme.hairHigh);
    set(Pigment::Ink, ink);
    set(Pigment::Brow, person.lines ? theme.hair : ink);
    set(Pigment::Lip, person.beard ? QColor(0x5A2E22) : QColor(0xA8563F));
    set(Pigment::Blush, QColor(0xE8735A));
    set(Pigment::Top, theme.top);
    set(Pigment::TopHigh, theme.topHigh);
    set(Pigment::TopShade, theme.topShade);
    set(Pigment::TopFar, theme.topFar);
    set(Pigment::Legs, theme.legs);
    set(Pigment::LegsShade, theme.legsShade);
    set(Pigment::LegsFar, theme.legsFar);
    set(Pigment::Roller, theme.roller);
    set(Pigment::RollerShade, theme.rollerShade);
    set(Pigment::RollerHigh, theme.rollerHigh);
    set(Pigment::RollerCore, theme.rollerCore);
    set(Pigment::RollerHollow, QColor(0, 0, 0, 64));
    set(Pigment::Glow, theme.glow);
    set(Pigment::GlowCore, theme.glowCore);
    set(Pigment::Band, theme.band);
    set(Pigment::Handle, theme.dark ? QColor(0xC9D3DC) : QColor(0x2A2F38));
    set(Pigment::Post, theme.dark ? QColor(0x4B5E6D) : theme.line);
    set(Pigment::Fitting, theme.muted);
    set(Pigment::Mat, theme.mat);
    set(Pigment::MatEdge, theme.matEdge);
    set(Pigment::Floor, theme.floor);
    set(Pigment::Shadow, QColor(0, 0, 0, theme.dark ? 120 : 46));
    set(Pigment::Move, theme.warm);
    set(Pigment::Breath, theme.accent);
}

void FigureTheme::makeRims(const Theme &theme)
{
    for (const Pigment pigment :
         {Pigment::Skin, Pigment::SkinShade, Pigment::SkinFar, Pigment::Hair, Pigment::Top,
          Pigment::TopHigh, Pigment::TopFar, Pigment::Legs, Pigment::LegsFar})
        m_rims[static_cast<size_t>(pigment)] = rimOf(color(pigment), theme);
}

void FigureTheme::makeContrasting(const Theme &theme)
{
    m_backdrop = theme.surface;
    m_edge = theme.ink;
    for (const auto &[of, as] :
         {std::pair{Pigment::SkinShade, Pigment::Skin}, std::pair{Pigment::SkinFar, Pigment::Skin},
          std::pair{Pigment::TopShade, Pigment::Top}, std::pair{Pigment::TopHigh, Pigment::Top},
          std::pair{Pigment::TopFar, Pigment::Top}, std::pair{Pigment::LegsShade, Pigment::Legs},
          std::pair{Pigment::LegsFar, Pigment::Legs},
          std::pair{Pigment::RollerHigh, Pigment::Roller}})
        set(of, color(as));
    set(Pigment::Mat, theme.surface2);
    set(Pigment::MatEdge, theme.ink);
    set(Pigment::Floor, theme.ink);
    set(Pigment::Blush, QColor(Qt::transparent));
    set(Pigment::Shadow, QColor(Qt::transparent));
    // Light on white would be a gap between body and roller.
    set(Pigment::GlowCore, theme.dark ? theme.glowCore : theme.warn);
    set(Pigment::Post, theme.muted);
}

void FigureTheme::makeGrey()
{
    m_backdrop = Qt::white;
    m_edge = QColor(0x333333);
    const auto grey = [this](Pigment pigment, int value) {
        set(pigment, QColor(value, value, value));
    };
    grey(Pigment::Skin, 226);
    grey(Pigment::SkinShade, 190);
    grey(Pigment::SkinFar, 184);
    grey(Pigment::Hair, 62);
    grey(Pigment::HairHigh, 104);
    grey(Pigment::Ink, 40);
    grey(Pigment::Brow, 50);
    grey(Pigment::Lip, 110);
    grey(Pigment::Blush, 200);
    grey(Pigment::Top, 152);
    grey(Pigment::TopHigh, 168);
    grey(Pigment::TopShade, 122);
    grey(Pigment::TopFar, 104);
    grey(Pigment::Legs, 88);
    grey(Pigment::LegsShade, 68);
    grey(Pigment::LegsFar, 56);
    grey(Pigment::Roller, 196);
    grey(Pigment::RollerShade, 132);
    grey(Pigment::RollerHigh, 230);
    grey(Pigment::RollerCore, 90);
    grey(Pigment::Glow, 84);
    grey(Pigment::GlowCore, 40);
    grey(Pigment::Band, 60);
    grey(Pigment::Handle, 40);
    grey(Pigment::Post, 205);
    grey(Pigment::Fitting, 110);
    grey(Pigment::Mat, 232);
    grey(Pigment::MatEdge, 205);
    grey(Pigment::Floor, 160);
    grey(Pigment::Move, 40);
    grey(Pigment::Breath, 60);
    set(Pigment::Shadow, QColor(0, 0, 0, 40));
}

} // namespace limber
