// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_progress.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include "app/figure/spoken_part.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/widgets/surface.h"

namespace limber {

SessionProgress::SessionProgress(QWidget *parent)
    : QWidget(parent)
    , m_spokenStep(addSpokenPart(this, QStringLiteral("progressStep")))
    , m_spokenLeft(addSpokenPart(this, QStringLiteral("progressLeft")))
{
    setObjectName(QStringLiteral("sessionProgress"));
    setAccessibleName(tr("Progress of the whole session"));
}

std::vector<SessionProgress::Part> SessionProgress::partsOf(const Player &player)
{
    const Timeline &timeline = player.timeline();
    const double whole = toSeconds(timeline.length());
    std::vector<Part> parts;
    for (int i = 0; i < static_cast<int>(timeline.steps.size()); ++i) {
        const StepPlan &step = timeline.steps[static_cast<size_t>(i)];
        const auto startOfSet = [&](int set) {
            const int first = timeline.sets[static_cast<size_t>(set)].first;
            return timeline.segments[static_cast<size_t>(first)].start;
        };
        const Millis start = startOfSet(step.firstSet);
        const double length = toSeconds(timeline.stepLength(i));
        Part part;
        part.share = length / whole;
        part.over = std::clamp(toSeconds(player.position() - start) / length, 0.0, 1.0);
        for (int set = step.firstSet + 1; set < step.firstSet + step.setCount; ++set)
            part.ticks.push_back(toSeconds(startOfSet(set) - start) / length);
        parts.push_back(std::move(part));
    }
    return parts;
}

void SessionProgress::show(const Player &player)
{
    const Timeline &timeline = player.timeline();
    const int step = timeline.setOf(player.segmentIndex()).step;
    auto parts = partsOf(player);
    //: %1 the step's number, %2 how many there are, %3 its name
    const QString name =
        tr("%1 of %2   %3")
            .arg(step + 1)
            .arg(timeline.steps.size())
            .arg(timeline.stepOf(player.segmentIndex()).exercise.name.in(timeline.pacing.language));
    const QString left = leftText(timeline.length() - player.position());

    // A bar a few hundred pixels wide moves a pixel a second: painting each frame would show
    // nothing new.
    const auto pixels = [this](double share) {
        return std::lround(share * width() * 2);
    };
    bool changed = name != m_step || left != m_left || parts.size() != m_parts.size();
    for (size_t i = 0; !changed && i < parts.size(); ++i)
        changed =
            pixels(parts[i].over * parts[i].share) != pixels(m_parts[i].over * m_parts[i].share) ||
            parts[i].ticks != m_parts[i].ticks;
    if (!changed)
        return;
    m_parts = std::move(parts);
    m_step = name;
    m_left = left;
    setSpoken(m_spokenStep, m_step.simplified());
    setSpoken(m_spokenLeft, m_left);
    update();
}

void SessionProgress::setHeading(const QString &heading)
{
    if (m_heading == heading)
        return;
    m_heading = heading;
    update();
}

void SessionProgress::setUnit(double unit)
{
    m_unit = unit;
    setFixedHeight(static_cast<int>(std::ceil(50 * unit)));
    update();
}

QFont SessionProgress::wordsFont() const
{
    return m_heading.isEmpty() ? stageFont(std::max(14.0, 20 * m_unit), QFont::DemiBold)
                               : stageFont(std::max(14.0, 22 * m_unit), QFont::DemiBold);
}

QString SessionProgress::shownStep() const
{
    return QFontMetricsF(wordsFont()).elidedText(m_step, Qt::ElideRight, width() / 2.0);
}

QRect SessionProgress::between() const
{
    const QFontMetricsF metrics(wordsFont());
    const double gap = 24 * m_unit;
    const double before =
        metrics.horizontalAdvance(m_heading.isEmpty() ? shownStep() : m_heading) + gap;
    const double after = m_heading.isEmpty() ? metrics.horizontalAdvance(m_left) + gap : before;
    const QRectF free{before, 19 * m_unit, width() - before - after, 30 * m_unit};
    return QStyle::visualRect(layoutDirection(), rect(), free.toRect());
}

void SessionProgress::resizeEvent(QResizeEvent *)
{
    const int top = static_cast<int>(20 * m_unit);
    const QRect step{0, top, width() * 2 / 3, height() - top};
    const QRect left{step.width(), top, width() - step.width(), height() - top};
    m_spokenStep->setGeometry(QStyle::visualRect(layoutDirection(), rect(), step));
    m_spokenLeft->setGeometry(QStyle::visualRect(layoutDirection(), rect(), left));
}

void SessionProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const QRectF words{0, 19 * m_unit, static_cast<double>(width()), 30 * m_unit};
    if (!m_heading.isEmpty()) {
        painter.setPen(theme.muted);
        painter.setFont(wordsFont());
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, m_heading);
        return;
    }

    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double height = 12 * m_unit, gap = 12 * m_unit;
    const double room = width() - gap * (static_cast<double>(m_parts.size()) - 1);
    double done = 0;
    for (const Part &part : m_parts) {
        const double length = room * part.share;
        const QRectF bar{rightToLeft ? width() - done - length : done, 0, length, height};
        fillRounded(painter, bar, height / 2, theme.track());
        if (part.over > 0) {
            QRectF over = bar;
            over.setWidth(std::max(height, length * part.over));
            if (rightToLeft)
                over.moveRight(bar.right());
            fillRounded(painter, over, height / 2, theme.accent);
        }
        if (part.over > 0 && part.over < 1) {
            for (const double tick : part.ticks) {
                const double x =
                    rightToLeft ? bar.right() - length * tick : bar.left() + length * tick;
                painter.fillRect(QRectF{x - 1, 0, 2, height}, theme.bg);
            }
        }
        done += length + gap;
    }

    painter.setPen(theme.muted);
    painter.setFont(wordsFont());
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter, m_left);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, shownStep());
}

} // namespace limber
