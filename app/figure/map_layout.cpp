// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/map_layout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>

#include "app/figure/body_section.h"
#include "app/figure/lower_legs.h"
#include "app/text/body_text.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BackMap)
};

std::optional<double> rollerHeight(const BodySection &section, const BackMapState &state)
{
    if (state.travel)
        return std::lerp(heightOn(section, state.travel->from()),
                         heightOn(section, state.travel->to()), std::clamp(state.along, 0.0, 1.0));
    if (state.current && *state.current < static_cast<int>(state.levels.size()))
        return heightOn(section, state.levels[static_cast<size_t>(*state.current)]);
    return std::nullopt;
}

constexpr int wrapped = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap;

/// Moves numbers apart until each has `gap` to the next; they come from low to high on the body.
void spread(std::vector<BackMapLayout::Mark> &marks, double gap)
{
    for (int round = 0; round < 60; ++round) {
        for (size_t i = 1; i < marks.size(); ++i) {
            const double missing = gap - (marks[i - 1].dot.y() - marks[i].dot.y());
            if (missing > 0.01) {
                marks[i - 1].dot.ry() += missing / 2;
                marks[i].dot.ry() -= missing / 2;
            }
        }
    }
}

/// The marks of a state in body units.
std::vector<BackMapLayout::Mark> marksOf(const BodySection &section, const BackMapState &state)
{
    std::vector<BackMapLayout::Mark> marks;
    const auto add = [&](const QString &name, QPointF at, double reach) {
        BackMapLayout::Mark mark;
        mark.name = name;
        mark.bar = at;
        mark.reach = reach;
        marks.push_back(mark);
    };
    const double bothLegs = isCalf(state.region) && !state.side ? std::abs(legX(Side::Left)) : 0;
    const auto addPosition = [&](const RollerPosition &position, double reach) {
        add(positionName(position),
            {isCalf(state.region) ? legX(state.side) : 0, heightOn(section, position)},
            reach + bothLegs);
    };
    for (int i = 0; i < static_cast<int>(state.levels.size()); ++i) {
        const bool current = state.current == i;
        addPosition(state.levels[static_cast<size_t>(i)],
                    current ? section.rollerHalf : section.barHalf);
        marks.back().number = i + 1;
        marks.back().current = current;
        marks.back().done = i < state.done;
    }
    if (!marks.empty())
        return marks;
    if (state.travel) {
        addPosition(state.travel->from(), section.barHalf);
        addPosition(state.travel->to(), section.barHalf);
    } else if (state.lengthwise) {
        add(Words::tr("Tailbone"), {0, .500}, .036);
        add(Words::tr("Head"), {0, .975}, .036);
    } else if (state.pose == BackPose::Rowing) {
        add(Words::tr("Broad back muscle"), {.072, .672}, 0);
        add(Words::tr("Between the shoulder blades"), {.020, .765}, 0);
    }
    return marks;
}

/// Lays the marks and their texts out for one size of the body and of the letters. False when a
/// text does not fit.
bool place(BackMapLayout &layout, const BodySection &section, const BackMapState &state,
           const QRectF &bounds, bool mayWrap)
{
    const double k = layout.scale;
    layout.marks = marksOf(section, state);
    layout.dotRadius = state.labels == MapLabels::None ? 0 : layout.textPixels * .82;
    const double dotX = layout.origin.x() + section.toDots * k + layout.dotRadius;
    const double textX = dotX + layout.dotRadius + layout.textPixels * .5;
    const double textWidth = bounds.right() - textX;

    bool fits = true;
    double tallest = 0;
    for (auto &mark : layout.marks) {
        mark.bar = layout.origin + QPointF{mark.bar.x() * k, -mark.bar.y() * k};
        mark.reach *= k;
        mark.dot = {dotX, mark.bar.y()};
        if (state.labels != MapLabels::Names)
            continue;
        const QFontMetricsF metrics(labelFont(layout.textPixels, true));
        const QRectF room{0, 0, std::max(1.0, textWidth), 1000};
        const QRectF needed = metrics.boundingRect(room, mayWrap ? wrapped : 0, mark.name);
        fits = fits && needed.width() <= textWidth && needed.height() < metrics.height() * 2.5;
        mark.text = QRectF{textX, 0, textWidth, needed.height()};
        tallest = std::max(tallest, needed.height());
    }
    spread(layout.marks, std::max(layout.dotRadius * 2.25, tallest * 1.18));
    for (auto &mark : layout.marks)
        mark.text.moveCenter({mark.text.center().x(), mark.dot.y()});

    layout.zones.clear();
    const double x = isCalf(state.region) ? legX(state.side) * k : 0;
    const double widened = isCalf(state.region) && !state.side ? std::abs(legX(Side::Left)) * k : 0;
    for (const ZoneArea &zone : section.zones) {
        const double half = zone.half * k + widened;
        layout.zones.push_back({layout.origin.x() + x - half, layout.origin.y() - zone.top * k,
                                2 * half, (zone.top - zone.bottom) * k});
    }
    if (state.labels != MapLabels::None && showsZones(state)) {
        const QFontMetricsF metrics(labelFont(layout.textPixels, true));
        const double left = state.labels == MapLabels::Names ? textX : dotX - layout.dotRadius;
        double y = layout.zones.front().center().y();
        if (!layout.marks.empty())
            y = std::max(y, layout.marks.front().dot.y() + layout.dotRadius * 1.3 +
                                metrics.height() * .6);
        layout.zoneText = {left, y - metrics.height() / 2,
                           metrics.horizontalAdvance(neverText()) + 2, metrics.height()};
        fits = fits && bounds.contains(layout.zoneText);
    }
    fits = fits && (layout.marks.empty() || layout.marks.back().text.top() >= bounds.top() ||
                    state.labels != MapLabels::Names);
    return fits;
}

/// Puts what stands beside the body on its other side. The body is not mirrored: its left leg stays
/// the left one.
void mirror(BackMapLayout &layout, const BackMapState &state, const QRectF &bounds)
{
    const double sides = bounds.left() + bounds.right();
    const double moved = sides - 2 * layout.origin.x();
    const auto turn = [&](QRectF &rect) {
        rect.moveLeft(sides - rect.right());
    };
    layout.mirrored = true;
    layout.origin.rx() += moved;
    for (auto &mark : layout.marks) {
        mark.bar.setX(isCalf(state.region) ? mark.bar.x() + moved : sides - mark.bar.x());
        mark.dot.setX(sides - mark.dot.x());
        turn(mark.text);
    }
    for (QRectF &zone : layout.zones)
        zone.translate(moved, 0);
    if (!layout.zoneText.isNull())
        turn(layout.zoneText);
}

} // namespace

bool showsZones(const BackMapState &state)
{
    return state.zones && state.pose != BackPose::Rowing && !state.lengthwise;
}

QFont labelFont(double pixels, bool strong)
{
    return stageFont(pixels, strong ? QFont::Bold : QFont::Medium);
}

QString neverText()
{
    return Words::tr("Never here");
}

BackMapLayout layoutBackMap(const QRectF &bounds, const BackMapState &state)
{
    const BodySection &section = sectionOf(state.region);
    BackMapLayout layout;
    const double whole = bounds.height() / (section.top - section.bottom);
    const double wholeText = std::clamp(bounds.height() * .052, 12.0, 30.0);

    // Letters shrink and wrap before the body shrinks.
    bool fits = false;
    for (double body = 1; !fits && body > .55; body -= .05) {
        layout.scale = std::min(whole * body, bounds.width() / (2 * section.half));
        const double unused = bounds.height() - (section.top - section.bottom) * layout.scale;
        layout.origin = {bounds.left() + section.half * layout.scale,
                         bounds.top() + unused / 2 + section.top * layout.scale};
        for (int attempt = 0; !fits && attempt < 8; ++attempt) {
            layout.textPixels = std::max(11.5, wholeText * (1 - .1 * (attempt % 4)));
            fits = place(layout, section, state, bounds, attempt >= 4);
        }
    }

    // What stays free on the right is shared by both sides.
    double right = layout.origin.x() + section.half * layout.scale;
    const QFontMetricsF metrics(labelFont(layout.textPixels, true));
    for (const auto &mark : layout.marks) {
        if (state.labels == MapLabels::Names)
            right =
                std::max(right, mark.text.left() +
                                    metrics.boundingRect(mark.text, wrapped, mark.name).width());
        else if (state.labels == MapLabels::Numbers)
            right = std::max(right, mark.dot.x() + layout.dotRadius);
    }
    if (!layout.zoneText.isNull())
        right = std::max(right, layout.zoneText.right());
    const double shift = std::floor(std::max(0.0, bounds.right() - right) / 2);
    const QPointF by{std::round(layout.origin.x()) - layout.origin.x() + shift,
                     std::round(layout.origin.y()) - layout.origin.y()};
    layout.origin += by;
    for (auto &mark : layout.marks) {
        mark.bar += by;
        mark.dot += by;
        mark.text.translate(by);
        mark.text.setRight(std::min(mark.text.right(), bounds.right()));
    }
    for (QRectF &zone : layout.zones)
        zone.translate(by);
    if (!layout.zoneText.isNull())
        layout.zoneText.translate(by);
    if (QGuiApplication::isRightToLeft())
        mirror(layout, state, bounds);

    if (const auto height = rollerHeight(section, state)) {
        const double x = isCalf(state.region) ? legX(state.side) : 0;
        layout.roller = layout.origin + QPointF{x * layout.scale, -*height * layout.scale};
    }
    return layout;
}

QRectF movingArea(const QRectF &bounds, const BackMapState &state)
{
    const BodySection &section = sectionOf(state.region);
    const auto layout = layoutBackMap(bounds, state);
    const double reach = (section.half + .02) * layout.scale;
    return QRectF{layout.origin.x() - reach, bounds.top(), 2 * reach, bounds.height()}.intersected(
        bounds);
}

} // namespace limber
