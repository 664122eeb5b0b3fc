// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_painter.h"

#include <algorithm>

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include "app/figure/figure_picture.h"
#include "app/figure/map_paint.h"
#include "app/print/typesetter.h"
#include "app/style/theme.h"
#include "core/base/overload.h"

namespace limber {

namespace {

QColor grey(const QColor &color)
{
    const int value = qGray(color.rgb());
    return {value, value, value, color.alpha()};
}

/// The light scheme in greys, for what is not painted with FigureLook::Grey.
Theme inGreys(Theme theme)
{
    for (QColor Theme::*color :
         {&Theme::bg,         &Theme::surface,  &Theme::surface2,    &Theme::backdrop,
          &Theme::line,       &Theme::ink,      &Theme::muted,       &Theme::accent,
          &Theme::accentSoft, &Theme::onAccent, &Theme::warm,        &Theme::warn,
          &Theme::ok,         &Theme::skin,     &Theme::skinShade,   &Theme::skinFar,
          &Theme::hair,       &Theme::hairHigh, &Theme::top,         &Theme::topHigh,
          &Theme::topShade,   &Theme::topFar,   &Theme::legs,        &Theme::legsShade,
          &Theme::legsFar,    &Theme::roller,   &Theme::rollerShade, &Theme::rollerHigh,
          &Theme::rollerCore, &Theme::glow,     &Theme::glowCore,    &Theme::band,
          &Theme::mat,        &Theme::matEdge,  &Theme::floor})
        theme.*color = grey(theme.*color);
    return theme;
}

QColor colorOf(Ink ink, const Theme &theme)
{
    switch (ink) {
    case Ink::Black:
        return theme.ink;
    case Ink::Muted:
        return theme.muted;
    case Ink::Accent:
        return theme.accent;
    case Ink::Warm:
        return theme.warm;
    case Ink::Warn:
        return theme.warn;
    case Ink::Rule:
        return theme.line;
    case Ink::Paper:
        return theme.surface;
    }
    return {};
}

class PagePainter {
public:
    PagePainter(QPainter &painter, const PageLook &look)
        : m_painter(painter)
        , m_type(look.largePrint, look.rightToLeft)
        , m_person(look.person)
        , m_theme(look.greyscale ? inGreys(Theme::light()) : Theme::light())
        , m_look(look.greyscale ? FigureLook::Grey : FigureLook::Color)
    {}

    void operator()(const TextItem &item)
    {
        m_painter.setPen(colorOf(item.ink, m_theme));
        m_type.draw(m_painter, item);
    }

    void operator()(const LineItem &item)
    {
        m_painter.setPen(QPen(colorOf(item.ink, m_theme), item.width, item.style, Qt::FlatCap));
        m_painter.drawLine(item.from, item.to);
    }

    void operator()(const BoxItem &item)
    {
        const QColor color = colorOf(item.ink, m_theme);
        QPainterPath path;
        path.addRoundedRect(item.box, item.corner, item.corner);
        if (item.width > 0)
            m_painter.strokePath(path, QPen(color, item.width));
        else
            m_painter.fillPath(path, color);
    }

    void operator()(const FigureItem &item)
    {
        paintPicture(m_painter, item.box, item.picture, m_person, m_theme,
                     {.look = m_look,
                      .medium = Medium::Paper,
                      .backdrop = false,
                      .mirrored = item.mirrored,
                      .bounds = item.bounds});
    }

    void operator()(const MapItem &item)
    {
        paintBackMap(m_painter, item.box, item.map, dressedTheme(m_theme, m_person));
    }

    void operator()(const SignItem &item)
    {
        const double size = item.box.width();
        const auto at = [&](double x, double y) {
            return item.box.topLeft() + QPointF{x, y} * size;
        };
        QPainterPath path;
        if (item.sign == Sign::Not) {
            path.moveTo(at(.12, .12));
            path.lineTo(at(.88, .88));
            path.moveTo(at(.88, .12));
            path.lineTo(at(.12, .88));
            m_painter.strokePath(
                path, QPen(colorOf(Ink::Warn, m_theme), size * .2, Qt::SolidLine, Qt::RoundCap));
            return;
        }
        path.moveTo(at(.5, .08));
        path.lineTo(at(.96, .9));
        path.lineTo(at(.04, .9));
        path.closeSubpath();
        path.moveTo(at(.5, .36));
        path.lineTo(at(.5, .62));
        path.moveTo(at(.5, .755));
        path.lineTo(at(.5, .765));
        m_painter.strokePath(path, QPen(colorOf(Ink::Black, m_theme), size * .09, Qt::SolidLine,
                                        Qt::RoundCap, Qt::RoundJoin));
    }

private:
    QPainter &m_painter;
    Typesetter m_type;
    Person m_person;
    Theme m_theme;
    FigureLook m_look;
};

} // namespace

void paintPage(QPainter &painter, const SheetPages &pages, size_t page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    PagePainter paint(painter, pages.look);
    for (const SheetItem &item : pages.pages[page])
        std::visit(paint, item);
}

bool paintPages(QPagedPaintDevice &device, const SheetPages &pages)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF paper{static_cast<double>(device.width()), static_cast<double>(device.height())};
    const double scale =
        std::min(paper.width() / pages.size.width(), paper.height() / pages.size.height());
    const QSizeF unused = paper - pages.size * scale;
    bool whole = true;
    for (size_t i = 0; i < pages.pages.size() && whole; ++i) {
        whole = i == 0 || device.newPage();
        painter.resetTransform();
        painter.translate(unused.width() / 2, unused.height() / 2);
        painter.scale(scale, scale);
        paintPage(painter, pages, i);
    }
    return painter.end() && whole;
}

} // namespace limber
