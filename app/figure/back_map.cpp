// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/back_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmapCache>
#include <QTransform>

#include "app/figure/shapes.h"
#include "app/figure/spoken_part.h"
#include "app/text/body_text.h"

namespace limber {

namespace {

struct ZoneArea {
    double bottom;
    double top;
    double half;
};

/// The part of the body a region's map shows, in body units.
struct Section {
    double bottom;
    double top;
    double half;
    /// Below this the body is not drawn.
    double drawnTo;
    /// From the middle of the roller to the numbers beside it.
    double toDots;
    /// From the side of a travel to its arrow.
    double toArrow;
    double barHalf;
    double rollerHalf;
    double rollerRadius;
    /// How thick lines are, for their section is drawn larger or smaller than the back.
    double line;
    /// Heights of the region's landmarks, by rank.
    std::vector<double> landmarks;
    std::vector<ZoneArea> zones;
};

constexpr double barRadius = .0095;

bool isCalf(const BackMapState &state)
{
    return state.region.text() == QLatin1String("calf");
}

const Section &sectionOf(const BackMapState &state)
{
    static const Section back{.bottom = .400,
                              .top = 1.066,
                              .half = .245,
                              .drawnTo = .180,
                              .toDots = .262,
                              .toArrow = .074,
                              .barHalf = .112,
                              .rollerHalf = .148,
                              .rollerRadius = .0185,
                              .line = 1,
                              .landmarks = {.540, .602, .662, .718, .760, .800, .818, .868},
                              .zones = {{.478, .572, .118}}};
    static const Section calf{.bottom = -.010,
                              .top = .410,
                              .half = .160,
                              .drawnTo = -.012,
                              .toDots = .166,
                              .toArrow = .030,
                              .barHalf = .050,
                              .rollerHalf = .062,
                              .rollerRadius = .0125,
                              .line = .62,
                              .landmarks = {.048, .112, .164, .216, .285},
                              .zones = {{.012, .080, .050}, {.252, .318, .054}}};
    return isCalf(state) ? calf : back;
}

double heightOf(const Section &section, const RollerPosition &position)
{
    const auto rank = static_cast<size_t>(position.height() / 100);
    const double share = (position.height() % 100) / 100.0;
    const double lower = section.landmarks[rank];
    return share > 0 ? std::lerp(lower, section.landmarks[rank + 1], share) : lower;
}

std::optional<double> rollerHeight(const Section &section, const BackMapState &state)
{
    if (state.travel)
        return std::lerp(heightOf(section, state.travel->from()),
                         heightOf(section, state.travel->to()), std::clamp(state.along, 0.0, 1.0));
    if (state.current && *state.current < static_cast<int>(state.levels.size()))
        return heightOf(section, state.levels[static_cast<size_t>(*state.current)]);
    return std::nullopt;
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

QFont labelFont(double pixels, bool strong)
{
    return displayFont(pixels, strong ? QFont::Bold : QFont::Medium);
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

bool showsZones(const BackMapState &state)
{
    return state.zones && state.pose != BackPose::Rowing && !state.lengthwise;
}

/// The marks of a state in body units.
std::vector<BackMapLayout::Mark> marksOf(const Section &section, const BackMapState &state)
{
    std::vector<BackMapLayout::Mark> marks;
    const auto add = [&](const QString &name, QPointF at, double reach) {
        BackMapLayout::Mark mark;
        mark.name = name;
        mark.bar = at;
        mark.reach = reach;
        marks.push_back(mark);
    };
    const double bothLegs = isCalf(state) && !state.side ? std::abs(legX(Side::Left)) : 0;
    const auto addPosition = [&](const RollerPosition &position, double reach) {
        add(positionName(position),
            {isCalf(state) ? legX(state.side) : 0, heightOf(section, position)}, reach + bothLegs);
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
        add(BackMap::tr("Tailbone"), {0, .500}, .036);
        add(BackMap::tr("Head"), {0, .975}, .036);
    } else if (state.pose == BackPose::Rowing) {
        add(BackMap::tr("Broad back muscle"), {.072, .672}, 0);
        add(BackMap::tr("Between the shoulder blades"), {.020, .765}, 0);
    }
    return marks;
}

QString neverText()
{
    return BackMap::tr("Never here");
}

/// Lays the marks and their texts out for one size of the body and of the letters. False when a
/// text does not fit.
bool place(BackMapLayout &layout, const Section &section, const BackMapState &state,
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
    const double x = isCalf(state) ? legX(state.side) * k : 0;
    const double widened = isCalf(state) && !state.side ? std::abs(legX(Side::Left)) * k : 0;
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

/// The painter in body units.
void enterBody(QPainter &painter, const BackMapLayout &layout)
{
    painter.translate(layout.origin);
    painter.scale(layout.scale, -layout.scale);
}

enum class Layer { Below, Above };

void drawLayer(QPainter &painter, Layer layer, const BackMapState &state, const Theme &theme)
{
    if (isCalf(state)) {
        if (layer == Layer::Below)
            drawLowerLegs(painter, state.side, theme);
    } else if (layer == Layer::Below) {
        drawBackBelow(painter, state.pose, theme);
    } else {
        drawBackAbove(painter, state.pose, theme);
    }
}

/// Draws a layer of the body that does not change from frame to frame.
void drawKept(QPainter &painter, Layer layer, const BackMapState &state,
              const BackMapLayout &layout, const Theme &theme)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.save();
        enterBody(painter, layout);
        drawLayer(painter, layer, state, theme);
        painter.restore();
        return;
    }
    const Section &section = sectionOf(state);
    const double k = layout.scale;
    const QRectF area{-section.half * k, -(section.top + .01) * k, 2 * section.half * k,
                      (section.top + .01 - section.drawnTo) * k};
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("body/%1/%2/%3/%4/%5/%6/%7")
                            .arg(state.region.text())
                            .arg(static_cast<int>(state.pose))
                            .arg(state.side ? static_cast<int>(*state.side) : -1)
                            .arg(static_cast<int>(layer))
                            .arg(theme.dark)
                            .arg(k)
                            .arg(ratio);
    QPixmap kept;
    if (!QPixmapCache::find(key, &kept)) {
        kept = QPixmap((area.size() * ratio).toSize());
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter body(&kept);
        body.setRenderHint(QPainter::Antialiasing);
        body.translate(-area.topLeft());
        body.scale(k, -k);
        drawLayer(body, layer, state, theme);
        body.end();
        QPixmapCache::insert(key, kept);
    }
    painter.drawPixmap(layout.origin + area.topLeft(), kept);
}

void drawNeverZone(QPainter &painter, const QRectF &zone, double unit, const Theme &theme)
{
    const double radius = .015 * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(theme.warn, .16));
    painter.drawRoundedRect(zone, radius, radius);
    QPainterPath hatch;
    const double pitch = .021 * unit;
    const double inset = .004 * unit;
    for (double x = zone.left() - zone.height() + pitch / 2; x < zone.right(); x += pitch) {
        const double from = std::max(x, zone.left() + inset);
        const double to = std::min(x + zone.height(), zone.right() - inset);
        if (to - from > inset) {
            hatch.moveTo(from, zone.bottom() - (from - x));
            hatch.lineTo(to, zone.bottom() - (to - x));
        }
    }
    painter.strokePath(hatch, QPen(faded(theme.warn, .72), std::max(1.0, .0040 * unit),
                                   Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.warn, std::max(1.5, .0048 * unit)));
    painter.drawRoundedRect(zone, radius, radius);
}

/// A place the roller may lie at, but does not now.
void drawLevelBar(QPainter &painter, QPointF at, double half, double radius, bool done,
                  const Theme &theme)
{
    const QRectF bar{at.x() - half, at.y() - radius, 2 * half, 2 * radius};
    painter.setPen(QPen(faded(theme.rollerHigh, .95), std::max(1.0, radius * .28)));
    painter.setBrush(faded(theme.roller, done ? .78 : .42));
    painter.drawRoundedRect(bar, radius, radius);
}

void drawRollerShadow(QPainter &painter, QPointF at, double half, double radius, const Theme &theme)
{
    const QRectF body{at.x() - half, at.y() - radius, 2 * half, 2 * radius};
    const double corner = radius * .55;
    painter.setPen(Qt::NoPen);
    for (int i = 3; i > 0; --i) {
        painter.setBrush(faded(Qt::black, theme.dark ? .11 : .055));
        painter.drawRoundedRect(body.adjusted(-i * .3, radius * .20, i * .3, radius * .16 * i + 1),
                                corner, corner);
    }
}

/// The roller itself, seen from the side, turned by `spin` turns.
void drawRoller(QPainter &painter, QPointF at, double half, double radius, double spin,
                const Theme &theme)
{
    const QRectF body{at.x() - half, at.y() - radius, 2 * half, 2 * radius};
    const double corner = radius * .55;
    painter.setPen(Qt::NoPen);
    QLinearGradient light(body.topLeft(), body.bottomLeft());
    light.setColorAt(0, theme.roller);
    light.setColorAt(.22, theme.rollerHigh);
    light.setColorAt(.50, theme.roller);
    light.setColorAt(1, theme.rollerShade);
    painter.setBrush(light);
    painter.drawRoundedRect(body, corner, corner);

    // Rows of dashes in the foam that travel round with the turn.
    constexpr int rows = 8;
    const double pitch = radius * 1.15;
    painter.save();
    for (int row = 0; row < rows; ++row) {
        const double turn = std::fmod(static_cast<double>(row) / rows + spin, 1.0);
        const double angle = (turn < 0 ? turn + 1 : turn) * 2 - .5;
        if (angle < -.42 || angle > .42)
            continue;
        const double y = at.y() - radius * std::sin(angle * 3.14159265);
        const double visible = std::cos(angle * 3.14159265);
        painter.setPen(QPen(faded(theme.rollerShade, .62 * visible), std::max(1.0, radius * .13),
                            Qt::SolidLine, Qt::RoundCap));
        const double shift = row % 2 ? pitch / 2 : 0;
        for (double x = body.left() + radius * .8 + shift; x < body.right() - radius * .9;
             x += pitch)
            painter.drawLine(QPointF{x - pitch * .17, y}, QPointF{x + pitch * .17, y});
    }
    painter.restore();
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(theme.rollerShade, .55));
    for (const double end : {body.left(), body.right() - radius * .34})
        painter.drawRoundedRect(QRectF{end, body.top(), radius * .34, body.height()}, radius * .17,
                                radius * .3);
}

void drawLengthwiseRoller(QPainter &painter, const BackMapLayout &layout, const Theme &theme)
{
    const double k = layout.scale;
    painter.save();
    painter.translate(layout.origin);
    painter.rotate(-90);
    drawRoller(painter, {.732 * k, 0}, .262 * k, .036 * k, .06, theme);
    painter.restore();
}

void drawTravelBand(QPainter &painter, const QRectF &band, const Theme &theme)
{
    QPen edge(faded(theme.rollerHigh, .95), std::max(1.2, band.width() * .011));
    edge.setDashPattern({3.2, 2.6});
    edge.setCapStyle(Qt::RoundCap);
    painter.setPen(edge);
    painter.setBrush(faded(theme.rollerHigh, .20));
    painter.drawRoundedRect(band, band.width() * .07, band.width() * .07);
}

/// An arrow along a line; `both` gives it a head at either end.
void drawArrow(QPainter &painter, QPointF from, QPointF to, double width, bool both,
               const QColor &color)
{
    const QPointF whole = to - from;
    const double length = std::hypot(whole.x(), whole.y());
    if (length <= 0)
        return;
    const QPointF ahead = whole / length;
    const QPointF aside{-ahead.y(), ahead.x()};
    const double head = width * 2.1;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(both ? from + ahead * head : from, to - ahead * head);
    painter.setPen(QPen(color, width * .5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    const auto point = [&](QPointF tip, QPointF direction) {
        const std::array<QPointF, 3> corners{tip,
                                             tip - direction * head * 1.15 + aside * head * .78,
                                             tip - direction * head * 1.15 - aside * head * .78};
        painter.drawPolygon(corners.data(), 3);
    };
    point(to, ahead);
    if (both)
        point(from, -ahead);
}

/// One arrow to either side of the roller; the stronger one is where the body leans.
void drawSideArrows(QPainter &painter, QPointF roller, double half, double width, double sway,
                    const Theme &theme)
{
    for (const double side : {-1.0, 1.0}) {
        const double near = half + width * 2;
        const double strength = std::clamp(.35 + .65 * sway * side, .35, 1.0);
        drawArrow(painter, roller + QPointF{side * near, 0},
                  roller + QPointF{side * (near + width * 6), 0}, width, false,
                  faded(theme.warm, strength));
    }
}

void drawLabels(QPainter &painter, const BackMapLayout &layout, const BackMapState &state,
                const Theme &theme)
{
    for (const auto &mark : layout.marks) {
        const double from = mark.bar.x() + mark.reach;
        const double end = mark.dot.x() - (mark.number > 0 ? layout.dotRadius : 0);
        const double bend = end - layout.dotRadius * .6;
        QPainterPath leader(QPointF{from + 3, mark.bar.y()});
        leader.lineTo(QPointF{bend - std::abs(mark.dot.y() - mark.bar.y()) * .9, mark.bar.y()});
        leader.lineTo(QPointF{bend, mark.dot.y()});
        leader.lineTo(QPointF{end, mark.dot.y()});
        painter.strokePath(leader,
                           QPen(faded(theme.ink, mark.current ? .8 : .38), mark.current ? 1.6 : 1.1,
                                Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const bool plain = !state.current;
        if (mark.number > 0) {
            const bool lit = mark.current || plain;
            const double radius = layout.dotRadius * (mark.current ? 1.12 : 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(lit ? theme.warm : mark.done ? theme.accent : theme.surface);
            painter.drawEllipse(mark.dot, radius, radius);
            painter.setPen(lit ? theme.bg : mark.done ? theme.onAccent : theme.muted);
            painter.setFont(displayFont(layout.textPixels * .92, QFont::Bold));
            painter.drawText(
                QRectF{mark.dot.x() - radius, mark.dot.y() - radius, 2 * radius, 2 * radius},
                Qt::AlignCenter, QString::number(mark.number));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.warm);
            painter.drawEllipse(mark.dot, layout.dotRadius * .38, layout.dotRadius * .38);
        }
        if (state.labels == MapLabels::Names) {
            painter.setPen(mark.current || plain ? theme.ink : theme.muted);
            painter.setFont(labelFont(layout.textPixels, mark.current));
            painter.drawText(mark.text, wrapped, mark.name);
        }
    }
    if (!layout.zoneText.isNull()) {
        const QRectF zone = layout.zones.front();
        const double y = layout.zoneText.center().y();
        QPainterPath leader(
            QPointF{zone.right(), std::clamp(y, zone.top() + 6, zone.bottom() - 6)});
        leader.lineTo(QPointF{layout.zoneText.left() - 6, y});
        painter.strokePath(leader, QPen(theme.warn, 1.3));
        painter.setPen(theme.warn);
        painter.setFont(labelFont(layout.textPixels, true));
        painter.drawText(layout.zoneText, Qt::AlignLeading | Qt::AlignVCenter, neverText());
    }
}

} // namespace

BackMapLayout layoutBackMap(const QRectF &bounds, const BackMapState &state)
{
    const Section &section = sectionOf(state);
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

    if (const auto height = rollerHeight(section, state)) {
        const double x = isCalf(state) ? legX(state.side) : 0;
        layout.roller = layout.origin + QPointF{x * layout.scale, -*height * layout.scale};
    }
    return layout;
}

void paintBackMap(QPainter &painter, const QRectF &bounds, const BackMapState &state,
                  const Theme &theme)
{
    const Section &section = sectionOf(state);
    const BackMapLayout layout = layoutBackMap(bounds, state);
    const bool calf = isCalf(state);
    const double k = layout.scale;
    const double wide = calf && !state.side ? std::abs(legX(Side::Left)) * k : 0;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);

    painter.save();
    painter.setClipRect(bounds, Qt::IntersectClip);
    if (layout.roller && state.sway != 0) {
        painter.translate(*layout.roller + QPointF{.016 * k * state.sway, 0});
        painter.rotate(7 * state.sway);
        painter.translate(-*layout.roller);
    }
    drawKept(painter, Layer::Below, state, layout, theme);
    if (state.effort > 0) {
        painter.save();
        enterBody(painter, layout);
        const double y = layout.roller ? (layout.origin.y() - layout.roller->y()) / k : 0;
        if (state.pose == BackPose::Rowing)
            drawRowingMuscles(painter, state.effort, theme);
        else if (calf && layout.roller)
            drawCalfGlow(painter, state.side, y, state.effort, theme);
        else if (state.sway != 0)
            drawLoadedSide(painter, state.sway * state.effort, theme);
        else if (layout.roller)
            drawContactGlow(painter, y, state.effort, theme);
        painter.restore();
    }
    drawKept(painter, Layer::Above, state, layout, theme);
    if (state.lengthwise)
        drawLengthwiseRoller(painter, layout, theme);
    painter.restore();

    if (showsZones(state)) {
        for (const QRectF &zone : layout.zones)
            drawNeverZone(painter, zone, k * section.line, theme);
    }
    const double barHalf = section.barHalf * k + wide;
    if (state.travel) {
        const double x = layout.roller->x();
        const double top = layout.origin.y() - heightOf(section, state.travel->to()) * k;
        const double bottom = layout.origin.y() - heightOf(section, state.travel->from()) * k;
        const double edge = section.rollerRadius * k * .8;
        const double aside = x - barHalf - section.toArrow * k;
        const double width = .0095 * k * section.line;
        if (state.stroke == StrokeKind::Along)
            drawArrow(painter, {aside, bottom}, {aside, top}, width, true, theme.warm);
        else
            drawSideArrows(painter, *layout.roller, section.rollerHalf * k + wide, width,
                           state.sway, theme);
        drawTravelBand(painter, {x - barHalf, top - edge, 2 * barHalf, bottom - top + 2 * edge},
                       theme);
    }
    for (const auto &mark : layout.marks) {
        if (mark.number == 0 || mark.current)
            continue;
        if (state.current)
            drawLevelBar(painter, mark.bar, barHalf, barRadius * k, mark.done, theme);
        else
            drawRoller(painter, mark.bar, barHalf, barRadius * k, 0, theme);
    }
    if (state.labels != MapLabels::None)
        drawLabels(painter, layout, state, theme);
    if (layout.roller) {
        const double half = section.rollerHalf * k + wide;
        drawRollerShadow(painter, *layout.roller, half, section.rollerRadius * k, theme);
        drawRoller(painter, *layout.roller, half, section.rollerRadius * k, state.spin, theme);
    }
    if (layout.roller && state.previous &&
        *state.previous < static_cast<int>(layout.marks.size())) {
        const double x = layout.roller->x() - (section.rollerHalf + .030) * k - wide;
        const double from = layout.marks[static_cast<size_t>(*state.previous)].bar.y();
        drawArrow(painter, {x, from}, {x, layout.roller->y()}, .011 * k * section.line, false,
                  theme.warm);
    }
    painter.restore();
}

BackMap::BackMap(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("backMap"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void BackMap::setState(const BackMapState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    describe();
    update();
}

QSize BackMap::sizeHint() const
{
    return {328, 330};
}

QSize BackMap::minimumSizeHint() const
{
    return {160, 160};
}

void BackMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBackMap(painter, rect(), m_state, Theme::of(palette()));
}

void BackMap::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void BackMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void BackMap::describe()
{
    setAccessibleName(tr("Map of the body: %1").arg(regionName(m_state.region)));
    QStringList sentences;
    if (m_state.travel)
        sentences << tr("The roller travels from %1 to %2.")
                         .arg(positionName(m_state.travel->from()),
                              positionName(m_state.travel->to()));
    if (m_state.lengthwise)
        sentences << tr("The roller lies along the spine.");
    if (m_state.zones)
        sentences << tr("Zones the roller must never touch are hatched.");
    setAccessibleDescription(sentences.join(u' '));

    const auto marks = layoutBackMap(rect(), m_state).marks;
    while (m_parts.size() > marks.size()) {
        delete m_parts.back();
        m_parts.pop_back();
    }
    while (m_parts.size() < marks.size())
        m_parts.push_back(addSpokenPart(
            this, QStringLiteral("level%1").arg(static_cast<int>(m_parts.size()) + 1)));
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto &mark = marks[i];
        const QString level =
            mark.number > 0 ? tr("Level %1: %2").arg(mark.number).arg(mark.name) : mark.name;
        setSpoken(m_parts[i], mark.current ? tr("%1, now").arg(level)
                              : mark.done  ? tr("%1, done").arg(level)
                                           : level);
    }
    placeParts();
}

void BackMap::placeParts()
{
    const auto layout = layoutBackMap(rect(), m_state);
    for (size_t i = 0; i < m_parts.size() && i < layout.marks.size(); ++i) {
        const auto &mark = layout.marks[i];
        const QPointF reach{layout.dotRadius + 1, layout.dotRadius + 1};
        m_parts[i]->setGeometry(
            QRectF(mark.dot - reach, mark.dot + reach).united(mark.text).toAlignedRect());
    }
}

} // namespace limber
