// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

#include "app/style/theme.h"
#include "core/figure/figure.h"

namespace limber {

/// What a figure is drawn for.
enum class FigureLook {
    Color,
    /// Few flat tones with an edge around every part.
    HighContrast,
    /// Greys that stay apart on paper.
    Grey,
};

/// The colours of one person in one scheme, by pigment.
class FigureTheme {
public:
    [[nodiscard]] static FigureTheme of(const Theme &theme, const Person &person,
                                        FigureLook look = FigureLook::Color);

    [[nodiscard]] const QColor &color(Pigment pigment) const
    {
        return m_colors[static_cast<size_t>(pigment)];
    }
    [[nodiscard]] FigureLook look() const { return m_look; }
    /// Behind the figure.
    [[nodiscard]] const QColor &backdrop() const { return m_backdrop; }
    /// Around the whole body where this colour meets the stage; invalid where it needs none.
    [[nodiscard]] const QColor &rim(Pigment pigment) const
    {
        return m_rims[static_cast<size_t>(pigment)];
    }
    /// Around every part, when the look has edges.
    [[nodiscard]] const QColor &edge() const { return m_edge; }

private:
    static constexpr size_t pigmentCount = static_cast<size_t>(Pigment::Breath) + 1;

    FigureTheme(const Theme &theme, const Person &person);
    void set(Pigment pigment, const QColor &color)
    {
        m_colors[static_cast<size_t>(pigment)] = color;
    }
    void makeRims(const Theme &theme);
    void makeContrasting(const Theme &theme);
    void makeGrey();

    std::array<QColor, pigmentCount> m_colors;
    std::array<QColor, pigmentCount> m_rims;
    QColor m_backdrop;
    QColor m_edge;
    FigureLook m_look = FigureLook::Color;
};

/// The scheme with the person's own skin, hair and clothes.
[[nodiscard]] Theme dressedTheme(Theme theme, const Person &person);

} // namespace limber
