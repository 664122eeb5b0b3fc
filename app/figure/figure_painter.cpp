// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_painter.h"

#include <algorithm>
#include <cmath>

#include <QLinearGradient>
#include <QPainter>
#include <QPen>
#include <QRadialGradient>

#include "app/figure/shapes.h"

namespace limber {

namespace {

QPointF pointOf(Vec point)
{
    return {point.real(), point.imag()};
}

std::vector<QPointF> pointsOf(const std::vector<Vec> &run)
{
    std::vector<QPointF> points;
    points.reserve(run.size());
    for (const Vec point : run)
        points.push_back(pointOf(point));
    return points;
}

QBrush brushOf(const Gradient &gradient, const FigureTheme &theme)
{
    const QPointF from = pointOf(gradient.from), to = pointOf(gradient.to);
    const auto withStops = [&](QGradient &&brush) {
        for (const Gradient::Stop &stop : gradient.stops)
            brush.setColorAt(stop.at, theme.color(stop.pigment));
        return QBrush(brush);
    };
    return gradient.radial ? withStops(QRadialGradient(from, std::abs(gradient.to - gradient.from)))
                           : withStops(QLinearGradient(from, to));
}

/// How dense a soft spot is at a share of its radius: many thin layers, each smaller than the last.
constexpr int spotLayers = 9;
double layerRadius(int layer)
{
    return 1 - .82 * std::pow(static_cast<double>(layer) / spotLayers, .8);
}

void paintSpot(QPainter &painter, const SoftSpot &spot, const QColor &color, Medium medium)
{
    const double density = std::min(color.alphaF(), .98F);
    const double thin = 1 - std::pow(1 - density, 1.0 / spotLayers);
    painter.setPen(Qt::NoPen);
    const QPointF centre = pointOf(spot.centre);
    if (medium == Medium::Paper) {
        painter.setBrush(faded(QColor(color.red(), color.green(), color.blue()), thin));
        for (int layer = 0; layer < spotLayers; ++layer)
            painter.drawEllipse(centre, spot.radiusX * layerRadius(layer),
                                spot.radiusY * layerRadius(layer));
        return;
    }
    QRadialGradient gradient(QPointF(0, 0), 1);
    for (int layer = 0; layer < spotLayers; ++layer) {
        QColor at = color;
        at.setAlphaF(static_cast<float>(1 - std::pow(1 - thin, layer + 1)));
        gradient.setColorAt(layerRadius(layer), layer == 0 ? faded(at, 0) : at);
    }
    painter.save();
    painter.translate(centre);
    painter.scale(spot.radiusX, spot.radiusY);
    // The gradient ends in nothing: without an edge to smooth, it is a fill of whole rows.
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(-1, -1, 2, 2), gradient);
    painter.restore();
}

/// A PDF is mostly the digits of its outlines. These are exact to a hundredth of a millimetre on
/// any sheet of paper.
QPainterPath withoutNeedlessDigits(QPainterPath path)
{
    constexpr double steps = 10'000;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPointF at = path.elementAt(i);
        path.setElementPositionAt(i, std::round(at.x() * steps) / steps,
                                  std::round(at.y() * steps) / steps);
    }
    return path;
}

} // namespace

QPainterPath pathOf(const Outline &outline)
{
    if (outline.isEmpty())
        return {};
    if (outline.kind == Outline::Kind::Loop)
        return smoothOutline(pointsOf(outline.runs.front()));
    QPainterPath path = smoothLine(pointsOf(outline.runs.front()));
    for (size_t i = 1; i < outline.runs.size(); ++i) {
        const auto &run = outline.runs[i];
        if (run.size() == 1)
            path.lineTo(pointOf(run.front()));
        else
            path.connectPath(smoothLine(pointsOf(run)));
    }
    if (outline.kind == Outline::Kind::Cut)
        path.closeSubpath();
    return path;
}

FigureFrame FigureFrame::fitting(const Bounds &bounds, const QRectF &rectangle)
{
    const double low = std::min(bounds.low.imag(), -.021);
    const double height = bounds.high.imag() - low;
    const double scale = std::min(rectangle.width() / std::max(bounds.width(), .1),
                                  rectangle.height() / std::max(height, .1));
    const double middle = (bounds.low.real() + bounds.high.real()) / 2;
    return {scale, {rectangle.center().x() - middle * scale, rectangle.bottom() + low * scale}};
}

QTransform FigureFrame::transform() const
{
    return {scale, 0, 0, -scale, origin.x(), origin.y()};
}

QPointF FigureFrame::at(Vec point) const
{
    return transform().map(pointOf(point));
}

void FigurePainter::paint(QPainter &painter, const Figure &figure, const FigureTheme &theme,
                          Medium medium)
{
    paint(painter, figure.shapes, theme, medium);
}

void FigurePainter::paint(QPainter &painter, const std::vector<Shape> &shapes,
                          const FigureTheme &theme, Medium medium)
{
    const bool edges = theme.look() == FigureLook::HighContrast;
    const bool paper = medium == Medium::Paper;
    const auto line = [](const QColor &color, double width) {
        return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    // A sheet of paper is white and needs few digits; below all shapes, rims show at the
    // silhouette.
    std::vector<QPainterPath> paths(shapes.size());
    for (size_t i = 0; i < shapes.size(); ++i) {
        const Shape &shape = shapes[i];
        const QColor &rim = theme.rim(shape.pigment);
        if (paper || !rim.isValid() || shape.detail || shape.within || shape.width > 0)
            continue;
        paths[i] = pathOf(shape.outline);
        painter.strokePath(paths[i], line(faded(rim, shape.opacity), .006));
    }
    for (size_t i = 0; i < shapes.size(); ++i) {
        const Shape &shape = shapes[i];
        const QColor color = faded(theme.color(shape.pigment), shape.opacity);
        if (color.alpha() == 0 || (paper && shape.part == Part::Shadow))
            continue;
        if (shape.soft) {
            paintSpot(painter, *shape.soft, color, medium);
            continue;
        }
        QPainterPath path = paths[i].isEmpty() ? pathOf(shape.outline) : paths[i];
        if (shape.within)
            path = path.intersected(pathOf(shapes[*shape.within].outline));
        if (paper)
            path = withoutNeedlessDigits(path);
        if (shape.width > 0) {
            // Fingers and creases are drawn in a shade, which this look does not have.
            const bool crease = edges && shape.pigment == Pigment::SkinShade;
            painter.strokePath(path, line(crease ? theme.edge() : color, shape.width));
            continue;
        }
        if (edges && !shape.detail)
            painter.strokePath(path, line(faded(theme.edge(), shape.opacity), .006));
        painter.fillPath(path, shape.gradient ? brushOf(*shape.gradient, theme) : QBrush(color));
    }
}

} // namespace limber
