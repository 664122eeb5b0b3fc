// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;
class QRectF;
class QString;

namespace limber {

/// The colours of one scheme, by role. Painted widgets ask Theme::of(palette()), so a changed
/// palette changes them all.
struct Theme {
    bool dark = false;
    /// Black and white with few strong colours; shapes get an outline.
    bool contrast = false;
    QColor bg, surface, surface2, backdrop, line;
    QColor ink, muted;
    QColor accent, accentSoft, onAccent;
    QColor warm, warn, ok;
    QColor skin, skinShade, skinFar, hair, hairHigh;
    QColor top, topHigh, topShade, topFar;
    QColor legs, legsShade, legsFar;
    QColor roller, rollerShade, rollerHigh, rollerCore;
    QColor glow, glowCore, band;
    QColor mat, matEdge, floor;

    static const Theme &light();
    static const Theme &darkScheme();
    static const Theme &contrastLight();
    static const Theme &contrastDark();
    /// The scheme a palette carries; of a foreign one, light or dark by its window colour.
    static const Theme &of(const QPalette &palette);
    /// Behind soft buttons and the empty part of rings and bars: lighter than a card in the dark,
    /// where surface2 would hardly show.
    [[nodiscard]] const QColor &track() const { return dark && !contrast ? line : surface2; }
    /// The application palette that carries this scheme.
    [[nodiscard]] QPalette palette() const;
};

/// The tone for a rim around a shape that would hardly stand out from the stage; invalid where the
/// shape does by itself.
[[nodiscard]] QColor rimOf(const QColor &shape, const Theme &theme);

/// Spacing in pixels at 96 dpi: 4, 8, 12, 16, 20, 28, 32, 48.
namespace space {
inline constexpr int hair = 4, tight = 8, small = 12, normal = 16, wide = 20, session = 28,
                     gutter = 32, huge = 48;
}

enum class TypeRole { PageTitle, SectionTitle, CardTitle, Body, BodyStrong, Caption, Button };

/// Letters of everything but the session, which has its own size, are so much larger. Widgets made
/// before keep what they have.
void setTextScale(double scale);
/// Pixels for something as large as its letters ask for.
[[nodiscard]] int textScaled(int pixels);

/// Inter in the size and weight of a role.
[[nodiscard]] QFont typeFont(TypeRole role);
/// Inter in any size.
[[nodiscard]] QFont displayFont(double pixels, QFont::Weight weight);
/// The same for pictures and the session, whatever the text scale.
[[nodiscard]] QFont stageFont(double pixels, QFont::Weight weight);
/// Draws a counter in the painter's font and pen, centred in `box` by the height of its capitals,
/// with all digits of equal width, so that it stands still while it counts.
void drawDigits(QPainter &painter, const QRectF &box, const QString &text);

} // namespace limber
