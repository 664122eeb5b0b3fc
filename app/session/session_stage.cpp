// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_stage.h"

#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include "app/figure/shapes.h"
#include "app/figure/spoken_part.h"
#include "app/widgets/icons.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double titlePixels = 50, supportPixels = 25, cuePixels = 36;
/// As high as the breath's dot at its largest: what moves is repainted within its frame alone.
constexpr double cueHigh = 60, cueHighWithTwoLines = 84;
/// Read from the floor: the instruction, and how much larger the cue is.
constexpr double largeTitlePixels = 78, largeCue = 1.9;
/// Two lines of what is being said, in place of the instruction and its support.
constexpr double saidPixels = 38, largeSaidPixels = 60;

/// The size that suits all of the texts.
FittedText fitAll(const QStringList &texts, double width, double wanted, double least,
                  QFont::Weight weight)
{
    FittedText common{wanted, 1};
    for (const QString &text : texts) {
        const FittedText own = fitText(text, width, wanted, least, 2, weight);
        common = {std::min(common.pixels, own.pixels), std::max(common.lines, own.lines)};
    }
    return common;
}

/// Room for each of the texts, so that the layout holds still while they change.
double heightFor(const QStringList &texts, const FittedText &fitted, QFont::Weight weight)
{
    const QFont font = stageFont(fitted.pixels, weight);
    return std::ceil(lineHeight(font, texts.join(u' ')) * fitted.lines);
}

} // namespace

SessionStage::SessionStage(QWidget *parent)
    : QWidget(parent)
    , m_now(addSpokenPart(this, QStringLiteral("sessionNow")))
    , m_counter(addSpokenPart(this, QStringLiteral("stageCounter")))
    , m_cue(addSpokenPart(this, QStringLiteral("stageCue")))
    , m_instruction(addSpokenPart(this, QStringLiteral("stageInstruction")))
{
    setObjectName(QStringLiteral("sessionStage"));
    setAccessibleName(tr("What to do now"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_now->setFocusPolicy(Qt::ClickFocus);
}

void SessionStage::setTexts(const QStringList &titles, const QStringList &supports, bool paced)
{
    m_paced = paced;
    m_titles = titles;
    m_supports = supports;
    arrange();
}

void SessionStage::setUnit(double unit)
{
    m_unit = unit;
    arrange();
}

void SessionStage::setTurned(bool turned)
{
    if (std::exchange(m_turned, turned) == turned)
        return;
    arrange();
    update();
}

void SessionStage::setEnlarged(bool enlarged)
{
    m_enlarged = enlarged;
    arrange();
}

void SessionStage::setPerson(const Person &person)
{
    m_picture.setPerson(person);
    update();
}

void SessionStage::setReducedMotion(bool reduced)
{
    m_picture.setReducedMotion(reduced);
    update();
}

void SessionStage::takeFocus()
{
    m_now->setFocus();
}

QSize SessionStage::minimumSizeHint() const
{
    return {600, 300};
}

void SessionStage::show(const StageMoment &moment)
{
    const StageMoment before = std::exchange(m_moment, moment);
    if (before.title != moment.title || before.support != moment.support ||
        before.tempo.empty() != moment.tempo.empty())
        arrange();
    const bool sameMode = before.setUp == moment.setUp && before.waiting == moment.waiting &&
                          before.paused == moment.paused;
    if (!sameMode)
        update();
    if (const QRectF changed = m_picture.show(moment); !changed.isEmpty() && !m_enlarged)
        updatePart(changed);
    if (before.number != moment.number || before.caption != moment.caption ||
        before.ring != moment.ring)
        updatePart(m_frames.ring);
    if (before.cue != moment.cue || before.breath != moment.breath || before.chip != moment.chip ||
        before.chips != moment.chips)
        updatePart(m_frames.cue);
    if (before.tempo != moment.tempo)
        updatePart(m_frames.tempo);
    if (before.title != moment.title || before.support != moment.support ||
        before.said != moment.said)
        updatePart(m_frames.title.united(m_frames.support));
    read();
}

void SessionStage::read()
{
    setSpoken(m_now, m_moment.now);
    //: The counter as it is read aloud: %1 "3", %2 "of 4" or "seconds".
    setSpoken(m_counter, tr("%1 %2").arg(m_moment.number, m_moment.caption).trimmed());
    setSpoken(m_cue, m_moment.cue);
    //: %1 what to do, %2 how, two sentences.
    setSpoken(m_instruction, m_moment.support.isEmpty()
                                 ? m_moment.title
                                 : tr("%1. %2").arg(m_moment.title, m_moment.support));
}

QTransform SessionStage::turn() const
{
    QTransform transform;
    if (m_turned) {
        transform.translate(width(), height());
        transform.rotate(180);
    }
    return transform;
}

void SessionStage::updatePart(const QRectF &part)
{
    update(turn().mapRect(part).toAlignedRect().adjusted(-2, -2, 2, 2));
}

QStringList SessionStage::titles() const
{
    return QStringList{m_titles} << m_moment.title;
}

FittedText SessionStage::fittedTitle(double width, double pixels) const
{
    return fitAll(titles(), width, pixels * m_unit, 24 * m_unit, QFont::Bold);
}

SessionStage::Frames SessionStage::usualFrames() const
{
    const double u = m_unit;
    const double w = width(), h = height();
    Frames frames;

    const double columnWidth = std::min(316 * u, w * .36);
    const double gap = 28 * u;
    const double wordsWidth = m_paced ? w * .44 : w;
    const QStringList supports = QStringList{m_supports} << m_moment.support;
    frames.titleText = fittedTitle(wordsWidth, titlePixels);
    frames.supportText = fitAll(supports, wordsWidth, supportPixels * u, 15 * u, QFont::Medium);
    const double titleHeight = heightFor(titles(), frames.titleText, QFont::Bold);
    const double supportHeight = heightFor(supports, frames.supportText, QFont::Medium);

    const double wordsHeight = titleHeight + supportHeight + 22 * u;
    const double cardHeight = std::floor(h - wordsHeight);
    frames.card = {0, 0, std::floor(w - columnWidth - gap), cardHeight};
    frames.column = {w - columnWidth, 0, columnWidth, cardHeight};
    const double shownWidth = m_moment.tempo.empty() ? w : wordsWidth;
    frames.title = {0, cardHeight + 10 * u, shownWidth, titleHeight};
    frames.support = {0, frames.title.bottom(), shownWidth, supportHeight};
    const double tempoLeft = w * .465;
    frames.tempo = {tempoLeft, cardHeight + 10 * u, w - tempoLeft, titleHeight + supportHeight};

    const double cueHeight = cueHigh * u;
    const double ringHeight = cardHeight - cueHeight;
    const double side = std::min(columnWidth, ringHeight) * .965;
    frames.ring = {frames.column.center().x() - side / 2, (ringHeight - side) / 2, side, side};
    frames.cue = {frames.column.left(), cardHeight - cueHeight, columnWidth, cueHeight};
    return frames;
}

SessionStage::Frames SessionStage::enlargedFrames() const
{
    const double u = m_unit;
    const double w = width(), h = height();
    Frames frames;
    const double side = std::min(h, w * .46);
    frames.ring = {0, (h - side) / 2, side, side};
    const double left = side + 44 * u;
    const double room = w - left;
    frames.titleText = fittedTitle(room, largeTitlePixels);
    const double titleHeight = heightFor(titles(), frames.titleText, QFont::Bold);
    const double tempoHeight = m_paced ? 110 * u : 0;
    const double gap = 20 * u;
    const double cueHeight = std::clamp(h - gap - titleHeight - tempoHeight, cueHigh * u * largeCue,
                                        cueHighWithTwoLines * u * largeCue);
    const double top = std::max(0.0, (h - cueHeight - gap - titleHeight - tempoHeight) / 2);
    frames.cue = {left, top, room, cueHeight};
    frames.title = {left, frames.cue.bottom() + gap, room, titleHeight};
    frames.tempo = {left, frames.title.bottom(), room, tempoHeight};
    frames.column = frames.cue.united(frames.title);
    return frames;
}

void SessionStage::arrange()
{
    Frames frames = m_enlarged ? enlargedFrames() : usualFrames();
    if (layoutDirection() == Qt::RightToLeft) {
        for (QRectF *part : {&frames.card, &frames.column, &frames.ring, &frames.cue, &frames.title,
                             &frames.support, &frames.tempo})
            part->moveLeft(width() - part->right());
    }

    if (frames != m_frames)
        update();
    m_frames = frames;
    if (!m_enlarged)
        m_picture.arrange(frames.card, m_unit, layoutDirection());
    const auto place = [this](QLabel *part, const QRectF &where) {
        part->setGeometry(turn().mapRect(where).toAlignedRect());
    };
    place(m_now, m_enlarged ? frames.ring : frames.card);
    place(m_counter, frames.ring);
    place(m_cue, frames.cue);
    place(m_instruction, frames.title.united(frames.support));
}

void SessionStage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SessionStage::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("What to do now"));
        break;
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void SessionStage::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT pressed();
}

void SessionStage::paintEvent(QPaintEvent *event)
{
    QElapsedTimer took;
    took.start();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(turn(), true);
    paint(painter, event->region());
    m_pace.note(std::chrono::microseconds(took.nsecsElapsed() / 1000));
}

void SessionStage::paint(QPainter &painter, const QRegion &region)
{
    const Theme &theme = Theme::of(palette());
    const auto needed = [&](const QRectF &part) {
        return region.intersects(turn().mapRect(part).toAlignedRect());
    };
    if (needed(m_frames.card))
        m_picture.paint(painter, theme);
    if (needed(m_frames.title.united(m_frames.support)))
        paintWords(painter, theme);
    if (m_moment.paused)
        return;
    if (needed(m_frames.ring))
        paintRing(painter, theme);
    if (needed(m_frames.cue)) {
        if (m_moment.chips.isEmpty() || m_moment.setUp)
            paintCue(painter, theme);
        else
            paintChips(painter, theme);
    }
    if (!m_moment.tempo.empty() && needed(m_frames.tempo))
        paintTempo(painter, theme);
}

void SessionStage::paintRing(QPainter &painter, const Theme &theme) const
{
    const double width = m_frames.ring.width() * .066;
    const QRectF circle =
        m_frames.ring.adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1);
    const QColor color = m_moment.setUp ? theme.warm : theme.accent;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.track(), width));
    painter.drawEllipse(circle);
    if (m_moment.ring > 0) {
        const double direction = layoutDirection() == Qt::RightToLeft ? 1 : -1;
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, 90 * 16,
                        static_cast<int>(std::lround(direction * m_moment.ring * 360 * 16)));
    }

    const double radius = circle.width() / 2;
    const QPointF middle = circle.center();
    if (m_moment.number.isEmpty()) {
        const double side = radius * .62;
        paintIcon(painter, Icon::Play, {middle.x() - side / 2, middle.y() - side * .72, side, side},
                  color);
    } else {
        const qsizetype length = m_moment.number.size();
        const double pixels = radius * (length < 2 ? 1.18 : length < 3 ? 1.02 : .72);
        painter.setPen(theme.ink);
        painter.setFont(stageFont(pixels, QFont::Bold));
        drawDigits(painter,
                   {middle.x() - radius, middle.y() - radius * .83, 2 * radius, radius * 1.27},
                   m_moment.number);
    }
    const FittedText caption =
        fitText(m_moment.caption, radius * 1.45, radius * .225, 12, 1, QFont::DemiBold);
    painter.setPen(m_moment.waiting ? color : theme.muted);
    painter.setFont(stageFont(caption.pixels, QFont::DemiBold));
    painter.drawText(
        QRectF{middle.x() - radius, middle.y() + radius * .36, 2 * radius, radius * .3},
        Qt::AlignCenter, m_moment.caption);
}

void SessionStage::paintCue(QPainter &painter, const Theme &theme) const
{
    const QRectF box = m_frames.cue;
    const double u = m_enlarged ? m_unit * largeCue : m_unit;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QColor color = m_moment.setUp ? theme.warm : theme.accent;
    const double signRoom = 70 * u;
    const QPointF sign{rightToLeft ? box.right() - 32 * u : box.left() + 32 * u, box.center().y()};
    if (m_moment.breath) {
        painter.setPen(Qt::NoPen);
        const double core = std::lerp(9.0, 19.0, *m_moment.breath) * u;
        const double reach = std::lerp(13.0, 30.0, *m_moment.breath) * u;
        painter.setBrush(faded(color, .18));
        painter.drawEllipse(sign, reach, reach);
        painter.setBrush(faded(color, .36));
        painter.drawEllipse(sign, (reach + core) / 2, (reach + core) / 2);
        painter.setBrush(color);
        painter.drawEllipse(sign, core, core);
    } else {
        const double side = 46 * u;
        paintIcon(painter, m_moment.setUp ? Icon::Clock : Icon::Play,
                  {sign.x() - side / 2, sign.y() - side / 2, side, side}, color);
    }
    const QRectF words =
        rightToLeft ? box.adjusted(0, 0, -signRoom, 0) : box.adjusted(signRoom, 0, 0, 0);
    const int lines = box.height() + 1 < cueHighWithTwoLines * u ? 1 : 2;
    const FittedText fitted =
        fitText(m_moment.cue, words.width(), cuePixels * u, 14 * u, lines, QFont::Bold);
    painter.setPen(color);
    painter.setFont(stageFont(fitted.pixels, QFont::Bold));
    drawLines(painter, words, Qt::AlignVCenter, m_moment.cue);
}

void SessionStage::paintChips(QPainter &painter, const Theme &theme) const
{
    const double u = m_unit;
    const int count = static_cast<int>(m_moment.chips.size());
    const double gap = 10 * u;
    const QFontMetricsF metrics(stageFont(17 * u, QFont::Bold));
    double widest = 0;
    for (const QString &chip : m_moment.chips)
        widest = std::max(widest, metrics.horizontalAdvance(chip));
    const double width =
        std::min(widest + 36 * u, (m_frames.cue.width() - gap * (count - 1)) / count);
    double x = m_frames.cue.center().x() - (width * count + gap * (count - 1)) / 2;
    painter.setFont(stageFont(17 * u, QFont::Bold));
    for (int i = 0; i < count; ++i) {
        const QRectF chip{x, m_frames.cue.center().y() - 19 * u, width, 38 * u};
        const bool lit = i == m_moment.chip;
        fillRounded(painter, chip, chip.height() / 2, lit ? theme.warm : theme.track());
        painter.setPen(lit ? theme.bg : theme.muted);
        painter.drawText(chip, Qt::AlignCenter, m_moment.chips[i]);
        x += width + gap;
    }
}

bool SessionStage::saysMore() const
{
    QString said = m_moment.said;
    while (!said.isEmpty() && said.back().isPunct())
        said.chop(1);
    return !said.isEmpty() && !m_moment.title.contains(said) &&
           (m_enlarged || !m_moment.support.contains(said));
}

void SessionStage::paintWords(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.ink);
    if (saysMore()) {
        const QRectF box = m_frames.title.united(m_frames.support);
        const double wanted = (m_enlarged ? largeSaidPixels : saidPixels) * m_unit;
        painter.setFont(
            stageFont(fitInto(m_moment.said, box.size(), wanted, 15 * m_unit, QFont::DemiBold),
                      QFont::DemiBold));
        drawLines(painter, box, m_enlarged ? Qt::AlignTop : Qt::AlignVCenter, m_moment.said);
        return;
    }
    painter.setFont(stageFont(m_frames.titleText.pixels, QFont::Bold));
    // A shorter title stands close to the line below it.
    const auto vertical = m_enlarged ? Qt::AlignTop : Qt::AlignBottom;
    drawLines(painter, m_frames.title, vertical, m_moment.title);
    if (m_enlarged)
        return;
    painter.setPen(theme.muted);
    painter.setFont(stageFont(m_frames.supportText.pixels, QFont::Medium));
    drawLines(painter, m_frames.support, Qt::AlignTop, m_moment.support);
}

void SessionStage::paintTempo(QPainter &painter, const Theme &theme) const
{
    const double u = m_unit;
    const double gap = 6 * u;
    const double height = 26 * u;
    const QRectF box = m_frames.tempo;
    const double content = height + 60 * u;
    const double top = box.top() + std::max(0.0, (box.height() - content) / 2);
    const double room = box.width() - gap * static_cast<double>(m_moment.tempo.size() - 1);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    double done = 0;
    for (const TempoPart &part : m_moment.tempo) {
        const double width = room * part.share;
        const double x = rightToLeft ? box.right() - done - width : box.left() + done;
        const QRectF bar{x, top, width, height};
        fillRounded(painter, bar, height / 2, theme.track());
        if (part.over > 0) {
            QRectF over = bar;
            over.setWidth(std::max(height, width * part.over));
            if (rightToLeft)
                over.moveRight(bar.right());
            fillRounded(painter, over, height / 2, theme.accent);
        }
        const auto word = [&](const QString &text, double y, double pixels, QFont::Weight weight) {
            const FittedText fitted = fitText(text, width + gap, pixels, 10 * u, 1, weight);
            painter.setFont(stageFont(fitted.pixels, weight));
            painter.drawText(QRectF{x - gap / 2, y, width + gap, 30 * u}, Qt::AlignCenter, text);
        };
        painter.setPen(part.now ? theme.accent : theme.muted);
        word(part.word, bar.bottom() + 5 * u, 21 * u, part.now ? QFont::Bold : QFont::Medium);
        painter.setPen(theme.muted);
        word(part.breath, bar.bottom() + 31 * u, 17 * u, QFont::Medium);
        done += width + gap;
    }
}

} // namespace limber
