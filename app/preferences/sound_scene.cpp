// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/sound_scene.h"

#include <algorithm>
#include <array>

#include <QPainter>

#include "app/figure/figure_picture.h"
#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double corner = 14;
/// The drawing, in pixels of a card of this height.
constexpr double drawnHeight = 238, drawnWidth = 1012;
constexpr double floorLine = 198, measureLine = 221;
constexpr QRectF figureBox{60, 44, 520, 168};
constexpr double headAt = 190, screenAt = 900;
constexpr double smallestText = 13;

void paintScreen(QPainter &painter, const Theme &theme)
{
    const QColor frame = theme.dark ? theme.muted : theme.ink;
    fillRounded(painter, {820, floorLine - 22, 168, 10}, 4, theme.matEdge);
    fillRounded(painter, {836, floorLine - 12, 8, 12}, 2, theme.matEdge);
    fillRounded(painter, {964, floorLine - 12, 8, 12}, 2, theme.matEdge);
    fillRounded(painter, {858, floorLine - 30, 92, 8}, 4, theme.muted);
    painter.fillRect(QRectF{896, floorLine - 50, 16, 22}, theme.muted);
    fillRounded(painter, {838, floorLine - 132, 132, 84}, 8, frame);
    fillRounded(painter, {844, floorLine - 126, 120, 66}, 4, theme.accentSoft);
    const QRectF ring{904 - 20, floorLine - 93 - 20, 40, 40};
    painter.setPen({theme.surface, 6, Qt::SolidLine, Qt::FlatCap});
    painter.drawEllipse(ring);
    painter.setPen({theme.accent, 6, Qt::SolidLine, Qt::RoundCap});
    painter.drawArc(ring, 90 * 16, -230 * 16);
}

void paintWaves(QPainter &painter, const Theme &theme)
{
    constexpr std::array reaches{34.0, 76.0, 118.0};
    constexpr std::array strengths{1.0, .75, .5};
    const QPointF source{796, floorLine - 93};
    for (std::size_t i = 0; i < reaches.size(); ++i) {
        QColor color = theme.warm;
        color.setAlphaF(static_cast<float>(strengths[i]));
        painter.setPen({color, 5, Qt::SolidLine, Qt::RoundCap});
        const double radius = reaches[i];
        painter.drawArc(QRectF{source.x() - radius, source.y() - radius, 2 * radius, 2 * radius},
                        (180 - 22) * 16, 44 * 16);
    }
}

void paintDistance(QPainter &painter, const Theme &theme, double wordsWidth)
{
    painter.setPen({theme.muted, 1.5});
    const double middle = (headAt + screenAt) / 2, gap = wordsWidth / 2 + space::small;
    painter.drawLine(QPointF{headAt, measureLine}, QPointF{middle - gap, measureLine});
    painter.drawLine(QPointF{middle + gap, measureLine}, QPointF{screenAt, measureLine});
    for (const double end : {headAt, screenAt})
        painter.drawLine(QPointF{end, measureLine - 6}, QPointF{end, measureLine + 6});
}

} // namespace

SoundScene::SoundScene(const Person &person, QWidget *parent) : QWidget(parent), m_person(person)
{
    setObjectName(QStringLiteral("soundScene"));
    setAccessibleName(
        tr("Somebody lies on the roller, two to three metres from the screen that speaks."));
    setMinimumHeight(140);
    setMaximumHeight(static_cast<int>(drawnHeight) + 60);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SoundScene::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), corner, theme.backdrop);

    const double scale = std::min(width() / drawnWidth, height() / drawnHeight);
    painter.translate((width() - scale * drawnWidth) / 2, (height() - scale * drawnHeight) / 2);
    painter.scale(scale, scale);
    const QString distance = tr("2 to 3 m");
    painter.setFont(displayFont(std::max(16.0, smallestText / scale), QFont::DemiBold));
    const double wordsWidth = painter.fontMetrics().horizontalAdvance(distance);
    const QRectF words{(headAt + screenAt - wordsWidth) / 2 - 1, measureLine - 14, wordsWidth + 2,
                       28};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;

    painter.save();
    if (mirrored) {
        painter.translate(drawnWidth, 0);
        painter.scale(-1, 1);
    }
    const Picture lying =
        PoseBook::shipped()
            .picture(ExerciseId{QStringLiteral("thoracic-extension")}, PictureKind::Start, {})
            .value_or(Picture{});
    paintPicture(painter, figureBox, {.moment = lying.moment}, m_person, theme,
                 {.backdrop = false});
    paintScreen(painter, theme);
    paintWaves(painter, theme);
    paintDistance(painter, theme, wordsWidth);
    painter.restore();

    painter.setPen(theme.ink);
    painter.drawText(mirrored ? words.translated(drawnWidth - 2 * words.center().x(), 0) : words,
                     Qt::AlignCenter, distance);
}

} // namespace limber
