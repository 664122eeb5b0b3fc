// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/tube.h"

namespace limber {

namespace {

constexpr double shadowDirection = -75;
/// Below this advance of the offset line against the centre line, the inside of a bend folds.
constexpr double foldsBelow = .45;
constexpr double leastShade = .02;
/// Strips that stay thinner than this are left out: they would show as scratches.
constexpr double thinnestShade = .10;

std::vector<Vec> joined(std::vector<Vec> first, const std::vector<Vec> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<Vec> reversed(std::vector<Vec> points)
{
    std::reverse(points.begin(), points.end());
    return points;
}

} // namespace

void Tube::add(Vec point, double leftRadius, double rightRadius)
{
    line.push_back(point);
    left.push_back(leftRadius);
    right.push_back(rightRadius);
}

void Tube::findDirections()
{
    along.clear();
    along.reserve(line.size());
    for (size_t i = 0; i < line.size(); ++i)
        along.push_back(unit(line[std::min(line.size() - 1, i + 1)] - line[i > 0 ? i - 1 : 0]));
}

std::vector<Vec> capPoints(Vec end, Vec outwards, double left, double right, double depth)
{
    std::vector<Vec> points;
    for (const double angle : {62.0, 30.0, 0.0, -30.0, -62.0}) {
        const double radius = angle > 0 ? left : right;
        points.push_back(end + leftOf(outwards) * (radius * std::sin(radians(angle))) +
                         outwards * (depth * std::cos(radians(angle))));
    }
    return points;
}

Outline Tube::outline(Caps caps) const
{
    std::vector<Vec> one, other;
    for (size_t i = 0; i < line.size(); ++i)
        one.push_back(line[i] + leftOf(along[i]) * left[i]);
    for (size_t i = line.size(); i-- > 0;)
        other.push_back(line[i] + rightOf(along[i]) * right[i]);
    if (caps.end)
        one = joined(std::move(one),
                     capPoints(line.back(), along.back(), left.back(), right.back(), *caps.end));
    if (caps.start)
        other = joined(std::move(other), capPoints(line.front(), -along.front(), right.front(),
                                                   left.front(), *caps.start));
    if (caps.start && caps.end)
        return Outline::loop(joined(std::move(one), other));
    if (caps.end)
        return {Outline::Kind::Cut, {joined(std::move(one), other)}};
    if (caps.start)
        return {Outline::Kind::Cut, {joined(std::move(other), one)}};
    return {Outline::Kind::Cut, {std::move(one), std::move(other)}};
}

std::vector<Outline> Tube::shade(Shading shading) const
{
    const size_t count = line.size();
    const double last = static_cast<double>(count - 1);
    const Vec down = rotation(shadowDirection);
    std::vector<Outline> strips;

    for (const double side : {1.0, -1.0}) {
        if (shading.only && (*shading.only == TubeSide::Left) != (side > 0))
            continue;
        const auto &radius = side > 0 ? left : right;
        const auto offset = [&](size_t i, double share) {
            return line[i] + side * leftOf(along[i]) * (radius[i] * share);
        };
        std::vector<double> depth(count);
        std::vector<size_t> folds;
        for (size_t i = 0; i < count; ++i) {
            depth[i] = std::pow(std::max(0.0, dot(side * leftOf(along[i]), down)), .8);
            const double at = static_cast<double>(i), n = static_cast<double>(count);
            if (shading.fadesIn)
                depth[i] *= eased(at / (n * .22));
            if (shading.fadesOut)
                depth[i] *= eased((last - at) / (n * .16));
            const size_t before = i > 0 ? i - 1 : 0, after = std::min(count - 1, i + 1);
            const double advance = dot(offset(after, 1) - offset(before, 1), along[i]);
            if (advance < foldsBelow * std::abs(line[after] - line[before]))
                folds.push_back(i);
        }
        for (size_t i = 0; i < count; ++i) {
            double nearest = last + 6;
            for (const size_t fold : folds)
                nearest =
                    std::min(nearest, std::abs(static_cast<double>(i) - static_cast<double>(fold)));
            depth[i] *= eased((nearest - 1) / 5);
        }
        const auto isFold = [&](size_t i) {
            return std::find(folds.begin(), folds.end(), i) != folds.end();
        };
        for (size_t i = 0; i < count; ++i) {
            if (depth[i] < leastShade)
                continue;
            size_t j = i;
            while (j + 1 < count && depth[j + 1] >= leastShade)
                ++j;
            const size_t low = i > 0 && !isFold(i - 1) ? i - 1 : i;
            const size_t high = j + 1 < count && !isFold(j + 1) ? j + 1 : j;
            const double deepest =
                *std::max_element(depth.begin() + static_cast<std::ptrdiff_t>(i),
                                  depth.begin() + static_cast<std::ptrdiff_t>(j + 1));
            if (high - low >= 2 && deepest >= thinnestShade) {
                std::vector<Vec> outer, inner;
                for (size_t k = low; k <= high; ++k) {
                    outer.push_back(offset(k, 1));
                    inner.push_back(offset(k, 1 - shading.width * depth[k]));
                }
                if (depth[low] < .35 && low > 0)
                    inner.front() = outer.front();
                if (depth[high] < .35 && high < count - 1)
                    inner.back() = outer.back();
                strips.push_back(
                    {Outline::Kind::Cut, {std::move(outer), reversed(std::move(inner))}});
            }
            i = j;
        }
    }
    return strips;
}

Tube Tube::part(size_t first, size_t last) const
{
    const auto cut = [&](const auto &values) {
        using Values = std::decay_t<decltype(values)>;
        return Values(values.begin() + static_cast<std::ptrdiff_t>(first),
                      values.begin() + static_cast<std::ptrdiff_t>(last + 1));
    };
    return {cut(line), cut(left), cut(right), cut(along)};
}

BentLine bentLine(Vec from, Vec joint, Vec to, double rounding)
{
    constexpr int straightSteps = 10, bendSteps = 6;
    const double before = std::abs(joint - from), after = std::abs(to - joint);
    const double cutBefore = std::min(rounding, before * .4);
    const double cutAfter = std::min(rounding, after * .4);
    const Vec bendStart = joint + unit(from - joint) * cutBefore;
    const Vec bendEnd = joint + unit(to - joint) * cutAfter;
    const double startAt = 1 - (before > 0 ? cutBefore / before : 0);
    const double endAt = 1 + (after > 0 ? cutAfter / after : 0);

    BentLine bent;
    const auto add = [&](Vec point, double at) {
        bent.points.push_back(point);
        bent.at.push_back(at);
    };
    for (int i = 0; i <= straightSteps; ++i) {
        const double u = static_cast<double>(i) / straightSteps;
        add(mix(from, bendStart, u), startAt * u);
    }
    for (int i = 1; i < bendSteps; ++i) {
        const double u = static_cast<double>(i) / bendSteps;
        add((1 - u) * (1 - u) * bendStart + 2 * u * (1 - u) * joint + u * u * bendEnd,
            mix(startAt, endAt, u));
    }
    for (int i = 0; i <= straightSteps; ++i) {
        const double u = static_cast<double>(i) / straightSteps;
        add(mix(bendEnd, to, u), mix(endAt, 2, u));
    }
    return bent;
}

} // namespace limber
