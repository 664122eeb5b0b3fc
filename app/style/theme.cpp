// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

namespace limber {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= .03928 ? value / 12.92 : std::pow((value + .055) / 1.055, 2.4);
    };
    return .2126 * linear(color.redF()) + .7152 * linear(color.greenF()) +
           .0722 * linear(color.blueF());
}

/// As WCAG 2 measures it.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + .05) / (dark + .05);
}

double &textScale()
{
    static double scale = 1;
    return scale;
}

} // namespace

void setTextScale(double scale)
{
    textScale() = scale;
}

int textScaled(int pixels)
{
    return qRound(pixels * textScale());
}

const Theme &Theme::light()
{
    static const Theme theme{.dark = false,
                             .bg = rgb(0xF5F3EE),
                             .surface = rgb(0xFFFFFF),
                             .surface2 = rgb(0xECEAE3),
                             .backdrop = rgb(0xE6EFEB),
                             .line = rgb(0xD9D6CC),
                             .ink = rgb(0x1C2733),
                             .muted = rgb(0x55616E),
                             .accent = rgb(0x0B6E66),
                             .accentSoft = rgb(0xD5EBE7),
                             .onAccent = rgb(0xFFFFFF),
                             .warm = rgb(0xB4430F),
                             .warn = rgb(0xB3261E),
                             .ok = rgb(0x2F7D32),
                             .skin = rgb(0xE9B592),
                             .skinShade = rgb(0xD1926B),
                             .skinFar = rgb(0xC98D68),
                             .hair = rgb(0x3A2723),
                             .hairHigh = rgb(0x543A33),
                             .top = rgb(0x1F9E92),
                             .topHigh = rgb(0x2BB0A3),
                             .topShade = rgb(0x17807A),
                             .topFar = rgb(0x146A66),
                             .legs = rgb(0x34406B),
                             .legsShade = rgb(0x28325A),
                             .legsFar = rgb(0x222B4C),
                             .roller = rgb(0xE8842F),
                             .rollerShade = rgb(0xB85A12),
                             .rollerHigh = rgb(0xFFB46E),
                             .rollerCore = rgb(0x7A3E12),
                             .glow = rgb(0xFF5A3C),
                             .glowCore = rgb(0xFFC24B),
                             .band = rgb(0xC2315B),
                             .mat = rgb(0xCFE0DA),
                             .matEdge = rgb(0xB4CCC4),
                             .floor = rgb(0xCFCBBF)};
    return theme;
}

const Theme &Theme::darkScheme()
{
    static const Theme theme{.dark = true,
                             .bg = rgb(0x10171D),
                             .surface = rgb(0x19232C),
                             .surface2 = rgb(0x22303B),
                             .backdrop = rgb(0x1E2C35),
                             .line = rgb(0x31414E),
                             .ink = rgb(0xF2F6F8),
                             .muted = rgb(0xA3B4C2),
                             .accent = rgb(0x4FD0C2),
                             .accentSoft = rgb(0x17403E),
                             .onAccent = rgb(0x06211F),
                             .warm = rgb(0xFFB074),
                             .warn = rgb(0xFF8A80),
                             .ok = rgb(0x81C784),
                             .skin = rgb(0xE2AC88),
                             .skinShade = rgb(0xBF825D),
                             .skinFar = rgb(0xA06A4A),
                             .hair = rgb(0x7B4F3D),
                             .hairHigh = rgb(0x96654F),
                             .top = rgb(0x38B8AB),
                             .topHigh = rgb(0x4CCABD),
                             .topShade = rgb(0x278F87),
                             .topFar = rgb(0x1E706B),
                             .legs = rgb(0x6C7CC0),
                             .legsShade = rgb(0x5463A6),
                             .legsFar = rgb(0x3F4B82),
                             .roller = rgb(0xF59A4A),
                             .rollerShade = rgb(0xC96F25),
                             .rollerHigh = rgb(0xFFC48C),
                             .rollerCore = rgb(0x5C2E0D),
                             .glow = rgb(0xFF6A4A),
                             .glowCore = rgb(0xFFD071),
                             .band = rgb(0xFF7FA3),
                             .mat = rgb(0x26413F),
                             .matEdge = rgb(0x1C3130),
                             .floor = rgb(0x33444F)};
    return theme;
}

const Theme &Theme::contrastLight()
{
    static const Theme theme = [] {
        Theme strong = light();
        strong.contrast = true;
        strong.bg = strong.surface = strong.backdrop = rgb(0xFFFFFF);
        strong.surface2 = rgb(0xE8E8E8);
        strong.line = rgb(0x4A4A4A);
        strong.ink = rgb(0x000000);
        strong.muted = rgb(0x2E2E2E);
        strong.accent = rgb(0x00504A);
        strong.accentSoft = rgb(0xD2F0EC);
        strong.warm = rgb(0x7A2A00);
        strong.warn = rgb(0x8E0B0B);
        strong.ok = rgb(0x0C5A14);
        return strong;
    }();
    return theme;
}

const Theme &Theme::contrastDark()
{
    static const Theme theme = [] {
        Theme strong = darkScheme();
        strong.contrast = true;
        strong.bg = strong.surface = strong.backdrop = rgb(0x000000);
        strong.surface2 = rgb(0x262626);
        strong.line = rgb(0xB8B8B8);
        strong.ink = rgb(0xFFFFFF);
        strong.muted = rgb(0xE0E0E0);
        strong.accent = rgb(0x6FF2E2);
        strong.accentSoft = rgb(0x003B37);
        strong.onAccent = rgb(0x000000);
        strong.warm = rgb(0xFFC48A);
        strong.warn = rgb(0xFFA9A1);
        strong.ok = rgb(0x96E89A);
        return strong;
    }();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    // A disabled widget wears the same scheme, though its words are muted.
    const auto color = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    for (const Theme *theme : {&contrastLight(), &contrastDark()}) {
        if (color(QPalette::Window) == theme->bg && color(QPalette::WindowText) == theme->ink &&
            color(QPalette::Mid) == theme->line)
            return *theme;
    }
    return palette.color(QPalette::Window).lightness() < 128 ? darkScheme() : light();
}

QColor rimOf(const QColor &shape, const Theme &theme)
{
    const auto standsOut = [&theme](const QColor &color) {
        return contrast(color, theme.backdrop) >= (theme.contrast ? 4.5 : 3);
    };
    if (standsOut(shape))
        return {};
    if (theme.contrast)
        return theme.ink;
    for (int more = 104; more < 1000; more += 4) {
        const QColor rim = theme.dark ? shape.lighter(more) : shape.darker(more);
        if (standsOut(rim))
            return rim;
    }
    return theme.ink;
}

QPalette Theme::palette() const
{
    QPalette result;
    for (const auto &[role, color] : std::initializer_list<std::pair<QPalette::ColorRole, QColor>>{
             {QPalette::Window, bg},
             {QPalette::WindowText, ink},
             {QPalette::Base, surface},
             {QPalette::AlternateBase, surface2},
             {QPalette::ToolTipBase, surface2},
             {QPalette::ToolTipText, ink},
             {QPalette::PlaceholderText, muted},
             {QPalette::Text, ink},
             {QPalette::Button, surface2},
             {QPalette::ButtonText, ink},
             {QPalette::BrightText, warn},
             {QPalette::Light, surface},
             {QPalette::Midlight, surface2},
             {QPalette::Mid, line},
             {QPalette::Dark, muted},
             {QPalette::Shadow, line},
             {QPalette::Highlight, accent},
             {QPalette::HighlightedText, onAccent},
             {QPalette::Link, accent},
             {QPalette::LinkVisited, warm},
         })
        result.setColor(QPalette::All, role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, muted);
    return result;
}

QFont typeFont(TypeRole role)
{
    switch (role) {
    case TypeRole::PageTitle:
        return displayFont(30, QFont::Bold);
    case TypeRole::SectionTitle:
        return displayFont(20, QFont::Bold);
    case TypeRole::CardTitle:
        return displayFont(18, QFont::DemiBold);
    case TypeRole::Body:
        return displayFont(16, QFont::Normal);
    case TypeRole::BodyStrong:
        return displayFont(16, QFont::DemiBold);
    case TypeRole::Caption:
        return displayFont(14, QFont::Medium);
    case TypeRole::Button:
        return displayFont(16, QFont::DemiBold);
    }
    Q_UNREACHABLE();
}

QFont displayFont(double pixels, QFont::Weight weight)
{
    return stageFont(pixels * textScale(), weight);
}

QFont stageFont(double pixels, QFont::Weight weight)
{
    static const QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                      QStringLiteral("Noto Sans Arabic"),
                                      QStringLiteral("DejaVu Sans")};
    QFont font(families);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

void drawDigits(QPainter &painter, const QRectF &box, const QString &text)
{
    // Qt 6.4 cannot ask a font for its tabular figures, so every digit gets the widest one's room.
    const QFontMetricsF metrics(painter.font(), painter.device());
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    const auto advance = [&](QChar c) {
        return c.isDigit() ? widest : metrics.horizontalAdvance(c);
    };
    double width = 0;
    for (const QChar c : text)
        width += advance(c);
    double x = box.center().x() - width / 2;
    const double baseline = box.center().y() + metrics.capHeight() / 2;
    for (const QChar c : text) {
        const double own = metrics.horizontalAdvance(c);
        painter.drawText(QPointF(x + (advance(c) - own) / 2, baseline), QString(c));
        x += advance(c);
    }
}

} // namespace limber
