// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QTransform>

namespace limber {

namespace {

constexpr int stepsPerSpan = 20;
constexpr int stepsPerCap = 10;

QPainterPath smooth(const std::vector<QPointF> &points, bool closed)
{
    const int count = static_cast<int>(points.size());
    const auto at = [&](int index) {
        const int wrapped = closed ? (index + count) % count : std::clamp(index, 0, count - 1);
        return points[static_cast<size_t>(wrapped)];
    };
    QPainterPath path(points.front());
    path.setFillRule(Qt::WindingFill);
    for (int i = 0; i < (closed ? count : count - 1); ++i) {
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) / 6, at(i + 1) - (at(i + 2) - at(i)) / 6,
                     at(i + 1));
    }
    if (closed)
        path.closeSubpath();
    return path;
}

template <typename T>
T catmullRom(const T &a, const T &b, const T &c, const T &d, double t)
{
    return (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * (t * t) +
            (b * 3 - a - c * 3 + d) * (t * t * t)) *
           0.5;
}

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF{1, 0};
}

QPointF leftOf(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

std::vector<TubePoint> sampled(const std::vector<TubePoint> &line)
{
    const int count = static_cast<int>(line.size());
    const auto at = [&](int index) {
        return line[static_cast<size_t>(std::clamp(index, 0, count - 1))];
    };
    std::vector<TubePoint> samples;
    for (int i = 0; i < count - 1; ++i) {
        const auto a = at(i - 1), b = at(i), c = at(i + 1), d = at(i + 2);
        for (int step = 0; step < stepsPerSpan; ++step) {
            const double t = static_cast<double>(step) / stepsPerSpan;
            samples.push_back({catmullRom(a.at, b.at, c.at, d.at, t),
                               catmullRom(a.radius, b.radius, c.radius, d.radius, t)});
        }
    }
    samples.push_back(line.back());
    return samples;
}

/// Qt cuts paths with tolerances of the order of pixels: in body units it would show.
QPainterPath enlarged(const QPainterPath &path, double factor)
{
    return QTransform::fromScale(factor, factor).map(path);
}

constexpr double cutting = 4096;

} // namespace

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(std::clamp(color.alphaF() * opacity, 0.0, 1.0)));
    return color;
}

QPainterPath smoothOutline(const std::vector<QPointF> &points)
{
    return smooth(points, true);
}

QPainterPath smoothLine(const std::vector<QPointF> &points)
{
    return smooth(points, false);
}

QPainterPath tube(const std::vector<TubePoint> &line, TubeCaps caps)
{
    const auto samples = sampled(line);
    std::vector<QPointF> left, right;
    for (size_t i = 0; i < samples.size(); ++i) {
        const auto &before = samples[i > 0 ? i - 1 : 0];
        const auto &after = samples[std::min(i + 1, samples.size() - 1)];
        const QPointF side = leftOf(unit(after.at - before.at)) * samples[i].radius;
        left.push_back(samples[i].at + side);
        right.push_back(samples[i].at - side);
    }
    const auto addCap = [](QPainterPath &path, const TubePoint &end, QPointF outwards,
                           double depth) {
        for (int step = 1; depth > 0 && step < stepsPerCap; ++step) {
            const double angle = std::numbers::pi * (0.5 - static_cast<double>(step) / stepsPerCap);
            path.lineTo(end.at + leftOf(outwards) * (end.radius * std::sin(angle)) +
                        outwards * (depth * std::cos(angle)));
        }
    };

    QPainterPath path(left.front());
    path.setFillRule(Qt::WindingFill);
    std::for_each(left.begin() + 1, left.end(), [&](QPointF point) { path.lineTo(point); });
    addCap(path, samples.back(), unit(samples.back().at - samples[samples.size() - 2].at),
           caps.end);
    std::for_each(right.rbegin(), right.rend(), [&](QPointF point) { path.lineTo(point); });
    addCap(path, samples.front(), unit(samples.front().at - samples[1].at), caps.start);
    path.closeSubpath();
    return path;
}

QPainterPath shadeOf(const QPainterPath &shape, QPointF away)
{
    const QPainterPath large = enlarged(shape, cutting);
    return enlarged(large.subtracted(large.translated(-away * cutting)), 1 / cutting);
}

QPainterPath unitedShape(const QPainterPath &a, const QPainterPath &b)
{
    return enlarged(enlarged(a, cutting).united(enlarged(b, cutting)), 1 / cutting);
}

QPainterPath sharedShape(const QPainterPath &a, const QPainterPath &b)
{
    return enlarged(enlarged(a, cutting).intersected(enlarged(b, cutting)), 1 / cutting);
}

std::vector<QPointF> mirrored(const std::vector<QPointF> &points)
{
    std::vector<QPointF> result;
    std::for_each(points.rbegin(), points.rend(), [&](QPointF point) {
        result.push_back({-point.x(), point.y()});
    });
    return result;
}

std::vector<QPointF> symmetric(std::vector<QPointF> rightHalf)
{
    const auto leftHalf = mirrored(rightHalf);
    rightHalf.insert(rightHalf.end(), leftHalf.begin(), leftHalf.end());
    return rightHalf;
}

} // namespace limber
