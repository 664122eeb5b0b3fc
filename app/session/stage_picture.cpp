// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stage_picture.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "app/figure/figure_picture.h"
#include "app/figure/map_layout.h"
#include "app/figure/map_paint.h"
#include "app/figure/shapes.h"
#include "app/text/body_text.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double corner = 24, padding = 24;
/// The row of levels over the figure.
constexpr double levelsTop = 18, levelsHeight = 34, levelsGap = 6;
/// The map beside the figure, for one pixel of its height.
constexpr double mapShare = .74;
/// A card so wide for its height has room for both at any time.
constexpr double wideCard = 2.3;

/// Whether two maps differ only in how body and roller lie.
bool onlyMoved(BackMapState from, const BackMapState &to)
{
    from.along = to.along;
    from.sway = to.sway;
    from.pull = to.pull;
    from.spin = to.spin;
    from.effort = to.effort;
    return from == to;
}

/// The map as it stands beside a figure, which tells the rest.
BackMapState besideFigure(BackMapState map)
{
    map.labels = map.levels.size() > 1 ? MapLabels::Numbers : MapLabels::None;
    return map;
}

/// Body and roller where they come to rest, instead of on their way.
BackMapState atRest(BackMapState map)
{
    map.along = std::round(map.along * 2) / 2;
    map.sway = std::round(map.sway);
    map.pull = std::round(map.pull);
    map.effort = std::round(map.effort * 2) / 2;
    map.spin = 0;
    return map;
}

} // namespace

void StagePicture::setPerson(const Person &person)
{
    m_scene.setPerson(person);
    m_moment.map.look = backLookOf(person);
}

void StagePicture::setReducedMotion(bool reduced)
{
    m_scene.setReducedMotion(reduced);
    m_reduced = reduced;
}

void StagePicture::arrange(const QRectF &card, double unit, Qt::LayoutDirection direction)
{
    m_card = card;
    m_unit = unit;
    m_rightToLeft = direction == Qt::RightToLeft;
    m_scene.setCorner(corner * unit);
    m_scene.setMirrored(m_rightToLeft);
    place();
}

void StagePicture::place()
{
    m_figureFrame = m_mapFrame = {};
    const double pad = padding * m_unit;
    const bool figure = m_scene.isDrawn() && !m_scene.isSeenFromBehind();
    if (!figure) {
        if (!m_moment.comeOff)
            m_mapFrame = m_card.adjusted(pad, 0, -pad, 0);
        return;
    }
    m_figureFrame = m_card;
    const BackMapState &map = m_moment.map;
    const bool wide = m_card.width() > wideCard * m_card.height() &&
                      (map.current || map.travel || map.pose == BackPose::Rowing);
    if (m_moment.mapBeside || wide) {
        const double width = mapShare * m_card.height();
        m_mapFrame = {m_card.left() + pad / 2, m_card.top(), width, m_card.height()};
        // Muscles come after the movement that uses them, a level before it.
        const bool after = map.levels.empty() && !map.travel;
        if (after != m_rightToLeft)
            m_mapFrame.moveRight(m_card.right() - pad / 2);
        if (after != m_rightToLeft)
            m_figureFrame.setRight(m_mapFrame.left());
        else
            m_figureFrame.setLeft(m_mapFrame.right());
    }
    const bool levels = map.levels.size() > 1;
    m_scene.setMargins({pad, levels ? (levelsTop + levelsHeight + 2) * m_unit : pad, pad, 0});
}

QRectF StagePicture::show(const StageMoment &moment)
{
    StageMoment dressed = moment;
    dressed.map.look = backLookOf(m_scene.person());
    if (m_reduced)
        dressed.map = atRest(std::move(dressed.map));
    const StageMoment before = std::exchange(m_moment, std::move(dressed));
    const QRectF figureBefore = m_figureFrame, mapBefore = m_mapFrame;
    const bool moved = m_scene.show(m_moment.scene);
    place();
    if (figureBefore != m_figureFrame || mapBefore != m_mapFrame ||
        before.comeOff != m_moment.comeOff || before.paused != m_moment.paused ||
        !onlyMoved(before.map, m_moment.map))
        return m_card;
    QRectF changed;
    if (moved)
        changed |= m_figureFrame;
    if (before.map != m_moment.map && !m_mapFrame.isEmpty())
        changed |= movingArea(m_mapFrame,
                              m_figureFrame.isEmpty() ? m_moment.map : besideFigure(m_moment.map));
    return changed;
}

void StagePicture::paint(QPainter &painter, const Theme &theme)
{
    fillRounded(painter, m_card, corner * m_unit, theme.backdrop);
    if (!m_figureFrame.isEmpty()) {
        m_scene.paint(painter, m_figureFrame, theme);
        if (!m_mapFrame.isEmpty())
            paintBackMap(painter, m_mapFrame, besideFigure(m_moment.map),
                         dressedTheme(theme, m_scene.person()));
        paintLevels(painter, theme);
    } else if (m_moment.comeOff) {
        paintPicture(painter, m_card, comingOff(), m_scene.person(), theme,
                     {.corner = corner * m_unit, .mirrored = m_rightToLeft});
        return;
    } else if (!m_moment.paused) {
        paintBackMap(painter, m_mapFrame, m_moment.map, dressedTheme(theme, m_scene.person()));
    }
    if (!m_moment.paused)
        return;
    QPointF sign = m_card.center();
    if (m_figureFrame.isEmpty()) {
        // Halted, the body steps aside for the sign, and the words give way to it.
        BackMapState still = m_moment.map;
        still.labels = MapLabels::None;
        QRectF bodyHalf = m_mapFrame;
        (m_rightToLeft ? bodyHalf.setLeft(sign.x()) : bodyHalf.setRight(sign.x()));
        paintBackMap(painter, bodyHalf, still, dressedTheme(theme, m_scene.person()));
        sign.rx() += (m_rightToLeft ? -.25 : .25) * m_card.width();
    }
    fillRounded(painter, m_card, corner * m_unit, faded(theme.bg, .60));
    paintPauseSign(painter, sign, theme);
}

void StagePicture::paintPauseSign(QPainter &painter, const QPointF &middle,
                                  const Theme &theme) const
{
    const double radius = std::min(74 * m_unit, m_card.height() * .28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dark ? theme.track() : theme.surface);
    painter.drawEllipse(middle, radius, radius);
    outlineInContrast(painter, theme,
                      {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius}, radius);
    const double side = radius * .86;
    paintIcon(painter, Icon::Pause, {middle.x() - side / 2, middle.y() - side / 2, side, side},
              theme.accent);
}

void StagePicture::paintLevels(QPainter &painter, const Theme &theme) const
{
    const BackMapState &map = m_moment.map;
    if (map.levels.size() < 2 || !map.current)
        return;
    const double u = m_unit, side = levelsHeight * u;
    const QRectF row{m_figureFrame.left() + padding * u, m_card.top() + levelsTop * u,
                     m_figureFrame.width() - 2 * padding * u, side};
    double end = m_rightToLeft ? row.left() : row.right();
    // Beside a map, the numbers are on the map.
    if (m_mapFrame.isEmpty()) {
        const int count = static_cast<int>(map.levels.size());
        const double first = row.width() - count * side - (count - 1) * levelsGap * u;
        painter.setFont(stageFont(16 * u, QFont::Bold));
        for (int i = 0; i < count; ++i) {
            const double x = first + i * (side + levelsGap * u);
            const QRectF dot{m_rightToLeft ? row.right() - x - side : row.left() + x, row.top(),
                             side, side};
            const bool current = i == *map.current;
            fillRounded(painter, dot, side / 2, current ? theme.warm : theme.surface);
            if (i < map.done && !current) {
                const double inset = side * .26;
                paintIcon(painter, Icon::Check, dot.adjusted(inset, inset, -inset, -inset),
                          theme.accent);
                continue;
            }
            painter.setPen(current ? theme.bg : theme.muted);
            painter.drawText(dot, Qt::AlignCenter, QString::number(i + 1));
        }
        end = m_rightToLeft ? row.right() - first + 14 * u : row.left() + first - 14 * u;
    }
    const QRectF words = m_rightToLeft ? QRectF{end, row.top(), row.right() - end, side}
                                       : QRectF{row.left(), row.top(), end - row.left(), side};
    const QString name = positionName(map.levels[static_cast<size_t>(*map.current)]);
    const QFont font = stageFont(std::max(13.0, 19 * u), QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(name, Qt::ElideRight, words.width()));
}

} // namespace limber
