// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/next_up.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>

#include "app/figure/spoken_part.h"
#include "app/session/fitted_text.h"
#include "app/session/stage_moment.h"
#include "app/text/format.h"
#include "app/text/session_text.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double titleHeight = 28, pictureWidth = 92, pictureHeight = 70, gap = 12;

NextItem itemFor(const Timeline &timeline, int set, bool sameStep)
{
    const SetPlan &plan = timeline.sets.at(static_cast<size_t>(set));
    const Segment &first = timeline.segments.at(static_cast<size_t>(plan.first));
    const Exercise &what = timeline.stepOf(plan.first).exercise;
    BackMapState map = mapOf(timeline, plan.firstWork, .5);
    map.labels = MapLabels::None;
    map.zones = false;
    map.sway = 0;
    NextItem item{
        .text = {},
        .picture = {.exercise = what.id, .equipment = timeline.pacing.equipment, .map = map}};
    const QString name = setName(timeline, set);
    const QString exercise = what.name.in(timeline.pacing.language);
    if (!sameStep || name.isEmpty())
        item.text = exercise;
    else if (first.kind == SegmentKind::Rest)
        item.text = NextUp::tr("Rest %1, then set %2")
                        .arg(secondsText(std::chrono::round<seconds>(first.duration)))
                        .arg(plan.number.number);
    else
        item.text = name;
    return item;
}

NextItem theEnd()
{
    return {.text = NextUp::tr("How does it feel now?"),
            .picture = {.map = BackMapState{.zones = false, .labels = MapLabels::None}}};
}

} // namespace

std::vector<NextItem> nextItems(const Timeline &timeline, int segment)
{
    std::vector<NextItem> items;
    const int step = timeline.setOf(segment).step;
    const auto next = timeline.nextSet(segment);
    if (next && timeline.sets.at(static_cast<size_t>(*next)).step == step)
        items.push_back(itemFor(timeline, *next, true));
    for (int after = step + 1; after < static_cast<int>(timeline.steps.size()) && items.size() < 2;
         ++after)
        items.push_back(
            itemFor(timeline, timeline.steps[static_cast<size_t>(after)].firstSet, false));
    if (items.size() < 2)
        items.push_back(theEnd());
    return items;
}

NextUp::NextUp(Thumbnails &thumbnails, QWidget *parent) : QWidget(parent), m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("nextUp"));
    setAccessibleName(tr("Next up"));
}

void NextUp::setItems(const std::vector<NextItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    placeParts();
    update();
}

void NextUp::setUnit(double unit)
{
    m_unit = unit;
    placeParts();
    update();
}

int NextUp::shownItems() const
{
    const int room = width() >= 400 * m_unit ? 2 : 1;
    return std::min(room, static_cast<int>(m_items.size()));
}

QRectF NextUp::itemBox(int index) const
{
    const double each =
        std::min(270 * m_unit, width() / static_cast<double>(std::max(1, shownItems())));
    const double x =
        layoutDirection() == Qt::RightToLeft ? width() - (index + 1) * each : index * each;
    return {x, titleHeight * m_unit, each - gap * m_unit, pictureHeight * m_unit};
}

void NextUp::placeParts()
{
    const auto shown = static_cast<size_t>(shownItems());
    while (m_parts.size() > shown) {
        delete m_parts.back();
        m_parts.pop_back();
    }
    while (m_parts.size() < shown)
        m_parts.push_back(addSpokenPart(
            this, QStringLiteral("nextItem%1").arg(static_cast<int>(m_parts.size()) + 1)));
    for (size_t i = 0; i < shown; ++i) {
        setSpoken(m_parts[i], m_items[i].text);
        m_parts[i]->setGeometry(itemBox(static_cast<int>(i)).toAlignedRect());
    }
}

void NextUp::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void NextUp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    painter.setPen(theme.muted);
    painter.setFont(stageFont(std::max(12.0, 15 * m_unit), QFont::Bold));
    painter.drawText(QRectF{0, 0, static_cast<double>(width()), 22 * m_unit},
                     Qt::AlignLeading | Qt::AlignVCenter, tr("NEXT UP"));

    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < shownItems(); ++i) {
        const NextItem &item = m_items[static_cast<size_t>(i)];
        const QRectF box = itemBox(i);
        QRectF picture{box.left(), box.top(), pictureWidth * m_unit, pictureHeight * m_unit};
        QRectF words = box.adjusted(picture.width() + gap * m_unit, -6 * m_unit, 0, 6 * m_unit);
        if (rightToLeft) {
            picture.moveRight(box.right());
            words = box.adjusted(0, -6 * m_unit, -picture.width() - gap * m_unit, 6 * m_unit);
        }
        m_thumbnails.paint(painter, picture.topLeft().toPoint(), item.picture,
                           {.size = picture.size().toSize(),
                            .ratio = devicePixelRatioF(),
                            .corner = 12 * m_unit,
                            .theme = theme,
                            .direction = layoutDirection()});

        FittedText fitted = fitText(item.text, words.width(), 18 * m_unit, 11, 3, QFont::DemiBold);
        painter.setPen(theme.ink);
        painter.setFont(stageFont(fitted.pixels, QFont::DemiBold));
        drawLines(painter, words, Qt::AlignVCenter, item.text);
    }
}

} // namespace limber
