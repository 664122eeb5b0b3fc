// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/map_paint.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmapCache>
#include <QThread>
#include <QTransform>

#include "app/figure/back_arms.h"
#include "app/figure/body_section.h"
#include "app/figure/lower_legs.h"
#include "app/figure/map_layout.h"
#include "app/figure/muscle_glow.h"
#include "app/figure/roller_picture.h"
#include "app/figure/shapes.h"

namespace limber {

namespace {

constexpr double barRadius = .0095;

/// The painter in body units.
void enterBody(QPainter &painter, const BackMapLayout &layout)
{
    painter.translate(layout.origin);
    painter.scale(layout.scale, -layout.scale);
}

/// A part of the body that is drawn once and kept.
struct Layer {
    /// Says what it shows, apart from theme and size.
    QString name;
    /// What it covers, in body units; y points up.
    QRectF area;
    std::function<void(QPainter &)> draw;
};

void drawKept(QPainter &painter, const BackMapLayout &layout, const Theme &theme,
              const Layer &layer)
{
    const double k = layout.scale;
    // What is drawn at another scale than the device's would be kept at the wrong size.
    const bool keeps = painter.paintEngine()->type() == QPaintEngine::Raster &&
                       QThread::currentThread() == QCoreApplication::instance()->thread() &&
                       qFuzzyCompare(painter.transform().determinant(), 1);
    if (!keeps) {
        painter.save();
        enterBody(painter, layout);
        layer.draw(painter);
        painter.restore();
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("body/%1/%2/%3/%4/%5")
                            .arg(layer.name, theme.ink.name(), theme.skin.name())
                            .arg(k)
                            .arg(ratio);
    // On whole pixels of the device it stays as sharp as it was drawn.
    const QRectF area{layer.area.left(), -layer.area.bottom(), layer.area.width(),
                      layer.area.height()};
    const QRect pixels = QTransform::fromScale(k * ratio, k * ratio).mapRect(area).toAlignedRect();
    const QPointF corner = pixels.topLeft().toPointF() / ratio;
    QPixmap kept;
    if (!QPixmapCache::find(key, &kept)) {
        kept = QPixmap(pixels.size());
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter body(&kept);
        body.setRenderHint(QPainter::Antialiasing);
        body.translate(-corner);
        body.scale(k, -k);
        layer.draw(body);
        body.end();
        // The layers of one large body must not push each other out.
        const int needed = 3 * kept.width() * kept.height() * 4 / 1024;
        if (QPixmapCache::cacheLimit() < needed)
            QPixmapCache::setCacheLimit(needed);
        QPixmapCache::insert(key, kept);
    }
    painter.drawPixmap(layout.origin + corner, kept);
}

void drawBody(QPainter &painter, const BackMapLayout &layout, const BackMapState &state,
              const Theme &theme)
{
    const auto keep = [&](const QString &name, const QRectF &area, auto draw) {
        drawKept(painter, layout, theme, {name, area, draw});
    };
    const auto live = [&](auto draw) {
        painter.save();
        enterBody(painter, layout);
        draw();
        painter.restore();
    };
    const double y = layout.roller ? (layout.origin.y() - layout.roller->y()) / layout.scale : 0;
    const double effort = std::clamp(state.effort, 0.0, 1.0);

    if (isCalf(state.region)) {
        const int side = state.side ? static_cast<int>(*state.side) : -1;
        keep(QStringLiteral("legs/%1").arg(side), {-.165, -.012, .33, .442},
             [&](QPainter &to) { drawLowerLegs(to, state.side, theme); });
        for (const Side leg : {Side::Left, Side::Right}) {
            if (layout.roller && effort > 0 && state.side.value_or(leg) == leg)
                live([&] { drawCalfGlow(painter, {legX(leg), y}, effort, theme); });
        }
        return;
    }

    const bool rowing = state.pose == BackPose::Rowing;
    const QString looks = QStringLiteral("%1/%2/%3/%4/%5")
                              .arg(static_cast<int>(state.pose))
                              .arg(static_cast<int>(state.look.hair))
                              .arg(state.look.longSleeves)
                              .arg(state.look.trunk)
                              .arg(state.look.arms);
    if (rowing)
        live([&] { drawRowersForearms(painter, state.pull, state.look, theme); });
    keep(QStringLiteral("below/") + looks, {-.290, .180, .580, .896},
         [&](QPainter &to) { drawBackBelow(to, state.pose, state.look, theme); });
    live([&] {
        if (rowing)
            drawRowersBlades(painter, state.pull, state.look, theme);
        if (effort <= 0)
            return;
        if (rowing)
            drawRowingMuscles(painter, effort, theme);
        else if (state.stroke == StrokeKind::SideToSide && state.sway != 0)
            drawLoadedSide(painter, state.sway < 0 ? Side::Left : Side::Right,
                           std::abs(state.sway) * effort, theme);
        else if (state.stroke != StrokeKind::SideToSide && layout.roller)
            drawContactGlow(painter, {0, y}, effort, theme);
    });
    keep(QStringLiteral("above/") + looks, {-.190, .530, .380, .530},
         [&](QPainter &to) { drawBackAbove(to, state.pose, state.look, theme); });
    if (rowing)
        live([&] { drawRowersUpperArms(painter, state.pull, state.look, theme); });
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

void drawLabels(QPainter &painter, const BackMapLayout &layout, const BackMapState &state,
                const Theme &theme)
{
    const double out = layout.mirrored ? -1 : 1;
    const int begin = Qt::AlignAbsolute | (layout.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (const auto &mark : layout.marks) {
        const double from = mark.bar.x() + out * (mark.reach + 3);
        const double end = mark.dot.x() - out * (mark.number > 0 ? layout.dotRadius : 0);
        const double bend = end - out * layout.dotRadius * .6;
        const double slant = out * std::abs(mark.dot.y() - mark.bar.y()) * .9;
        QPainterPath leader(QPointF{from, mark.bar.y()});
        leader.lineTo(QPointF{bend - slant, mark.bar.y()});
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
            painter.setFont(stageFont(layout.textPixels * .92, QFont::Bold));
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
            painter.drawText(mark.text, begin | Qt::AlignVCenter | Qt::TextWordWrap, mark.name);
        }
    }
    if (!layout.zoneText.isNull()) {
        const QRectF zone = layout.zones.front();
        const QRectF &text = layout.zoneText;
        const double y = text.center().y();
        QPainterPath leader(QPointF{layout.mirrored ? zone.left() : zone.right(),
                                    std::clamp(y, zone.top() + 6, zone.bottom() - 6)});
        leader.lineTo(QPointF{layout.mirrored ? text.right() + 6 : text.left() - 6, y});
        painter.strokePath(leader, QPen(theme.warn, 1.3));
        painter.setPen(theme.warn);
        painter.setFont(labelFont(layout.textPixels, true));
        painter.drawText(text, begin | Qt::AlignVCenter, neverText());
    }
}

} // namespace

void paintBackMap(QPainter &painter, const QRectF &bounds, const BackMapState &state,
                  const Theme &theme)
{
    const BodySection &section = sectionOf(state.region);
    const BackMapLayout layout = layoutBackMap(bounds, state);
    const bool calf = isCalf(state.region);
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
    drawBody(painter, layout, state, theme);
    if (state.lengthwise)
        drawLengthwiseRoller(painter, layout, theme);
    painter.restore();

    if (showsZones(state)) {
        for (const QRectF &zone : layout.zones)
            drawNeverZone(painter, zone, k * section.line, theme);
    }
    const double barHalf = section.barHalf * k + wide;
    // Arrows keep away from the names.
    const double away = layout.mirrored ? 1 : -1;
    if (state.travel) {
        const double x = layout.roller->x();
        const double top = layout.origin.y() - heightOn(section, state.travel->to()) * k;
        const double bottom = layout.origin.y() - heightOn(section, state.travel->from()) * k;
        const double edge = section.rollerRadius * k * .8;
        const double aside = x + away * (barHalf + section.toArrow * k);
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
        const double x = layout.roller->x() + away * ((section.rollerHalf + .030) * k + wide);
        const double from = layout.marks[static_cast<size_t>(*state.previous)].bar.y();
        drawArrow(painter, {x, from}, {x, layout.roller->y()}, .011 * k * section.line, false,
                  theme.warm);
    }
    painter.restore();
}

} // namespace limber
