// SPDX-License-Identifier: GPL-3.0-or-later
//
// app_icon FOLDER: draws the program's icon with its figure into the folder of an icon theme.
// app_icon --check FOLDER: fails when the files there are not what would be drawn.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include <QBrush>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>
#include <QSvgRenderer>

#include "app/figure/figure_painter.h"
#include "core/figure/pose_book.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array sides{16, 22, 24, 32, 48, 64, 128, 256, 512};
/// Everything is drawn on a square of this side.
constexpr double canvas = 512;

/// What of the body is seen, in its own units, and where on the canvas it lies.
struct Shot {
    double left = 0;
    double right = 1;
    double margin = 0;
    double floor = canvas;
    /// Without what a few pixels cannot tell.
    bool plain = false;
};
constexpr Shot whole{-.36, .61, 28, 372, false}, close{-.37, .37, 20, 390, true},
    closer{-.37, .31, 20, 396, true};

QPainterPath tile()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(16, 16, 480, 480), 112, 112);
    return path;
}

/// Clothes that stand out from the wall.
Theme iconTheme()
{
    Theme theme = Theme::light();
    theme.top = theme.topHigh = QColor(0xFFFFFF);
    theme.topShade = QColor(0xCFE8E2);
    theme.topFar = QColor(0xB5DAD2);
    theme.legs = QColor(0xBFE6DE);
    theme.legsShade = QColor(0x93CFC4);
    theme.legsFar = QColor(0x6AB0A5);
    theme.roller = QColor(0xFF9A3D);
    theme.rollerShade = QColor(0xD97420);
    theme.rollerHigh = QColor(0xFFC07F);
    return theme;
}

bool isTold(Part part, bool plain)
{
    if (part == Part::Shadow || part == Part::Floor || part == Part::Mat)
        return false;
    return !plain || (part != Part::Glow && part != Part::Face);
}

/// A wall, with a breath that widens where there is room for it, and the floor.
void paintRoom(QPainter &painter, double floor, bool breath)
{
    QLinearGradient wall(0, 16, 0, floor);
    wall.setColorAt(0, QColor(0x0E8278));
    wall.setColorAt(1, QColor(0x0A655F));
    painter.fillPath(tile(), wall);
    QPainterPath ground;
    ground.addRect(QRectF(0, floor, canvas, canvas - floor));
    for (const auto &[radius, color] :
         {std::pair{286., 0x128A7C}, std::pair{220., 0x199B8C}, std::pair{154., 0x27AD9C}}) {
        QPainterPath disc;
        disc.addEllipse(QPointF(canvas / 2, floor), radius, radius);
        if (breath)
            painter.fillPath(tile().intersected(disc).subtracted(ground),
                             QColor(static_cast<QRgb>(color)));
    }
    painter.fillPath(tile().intersected(ground), QColor(0x073B3A));
}

void paintBody(QPainter &painter, const Shot &shot)
{
    const auto picture = PoseBook::shipped().picture(ExerciseId{u"thoracic-extension"_s},
                                                     PictureKind::Thumbnail, {});
    if (!picture)
        std::abort();
    Figure figure = solve(picture->moment);
    // They stay in their places, for other shapes refer to them.
    for (Shape &shape : figure.shapes) {
        if (!isTold(shape.part, shot.plain))
            shape.opacity = 0;
    }
    paintRoom(painter, shot.floor, true);
    const double scale = (canvas - 2 * shot.margin) / (shot.right - shot.left);
    painter.save();
    painter.translate(shot.margin - shot.left * scale, shot.floor);
    painter.scale(scale, -scale);
    FigurePainter::paint(painter, figure, FigureTheme::of(iconTheme(), allPersons().front()));
    painter.restore();
}

/// What is left of the body in a few pixels: head, back, legs, and the roller.
void paintMark(QPainter &painter)
{
    paintRoom(painter, 396, false);
    const auto stroke = [&painter](const QPainterPath &path, const QColor &color, double width) {
        painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const auto disc = [&painter](QPointF centre, double radius, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(centre, radius, radius);
    };
    disc({214, 336}, 60, QColor(0xFF9A3D));
    QPainterPath legs(QPointF(306, 356));
    legs.lineTo(372, 214);
    legs.lineTo(424, 362);
    stroke(legs, QColor(0xBFE6DE), 52);
    QPainterPath back(QPointF(132, 288));
    back.cubicTo(176, 214, 252, 206, 306, 356);
    stroke(back, Qt::white, 62);
    disc({102, 330}, 50, QColor(0xF2C6A5));
}

void paintScene(QPainter &painter, int side)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (side < 30)
        paintMark(painter);
    else
        paintBody(painter, side < 40 ? closer : side < 96 ? close : whole);
}

QImage icon(int side)
{
    // Made smaller afterwards, a thin part becomes faint instead of ragged.
    const int large = side * 4;
    QImage scene(large, large, QImage::Format_ARGB32_Premultiplied);
    scene.fill(Qt::transparent);
    QPainter painter(&scene);
    painter.scale(large / canvas, large / canvas);
    paintScene(painter, side);
    painter.end();

    QImage cut(scene.size(), scene.format());
    cut.fill(Qt::transparent);
    painter.begin(&cut);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(QTransform::fromScale(large / canvas, large / canvas).map(tile()),
                     QBrush(scene));
    painter.end();
    return cut.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QString bitmapFile(const QDir &folder, int side)
{
    return folder.filePath(u"%1x%1/apps/org.limber.Limber.png"_s.arg(side));
}

QString vectorFile(const QDir &folder)
{
    return folder.filePath(u"scalable/apps/org.limber.Limber.svg"_s);
}

bool draw(const QDir &folder)
{
    bool written = true;
    for (const int side : sides) {
        const QString file = bitmapFile(folder, side);
        written = QDir().mkpath(QFileInfo(file).path()) && icon(side).save(file) && written;
    }
    const QString file = vectorFile(folder);
    written = QDir().mkpath(QFileInfo(file).path()) && written;
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize({static_cast<int>(canvas), static_cast<int>(canvas)});
    generator.setViewBox(QRectF(0, 0, canvas, canvas));
    generator.setTitle(u"Limber"_s);
    generator.setDescription(u"SPDX-License-Identifier: GPL-3.0-or-later"_s);
    QPainter painter;
    written = painter.begin(&generator) && written;
    paintScene(painter, sides.back());
    return written;
}

/// Whether two pictures are the same to the eye, whatever the processor makes of fractions.
bool looksLike(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return false;
    const QImage a = one.convertToFormat(QImage::Format_RGBA8888),
                 b = other.convertToFormat(QImage::Format_RGBA8888);
    qint64 difference = 0;
    for (qsizetype i = 0; i < a.sizeInBytes(); ++i)
        difference += std::abs(a.constBits()[i] - b.constBits()[i]);
    return difference < a.sizeInBytes();
}

bool check(const QDir &folder)
{
    bool same = true;
    const auto expect = [&same](bool holds, const QString &file) {
        if (!holds)
            std::fprintf(stderr, "%s is not what the figure looks like\n", qPrintable(file));
        same = same && holds;
    };
    for (const int side : sides)
        expect(looksLike(QImage(bitmapFile(folder, side)), icon(side)), bitmapFile(folder, side));
    QSvgRenderer renderer(vectorFile(folder));
    QImage vector(256, 256, QImage::Format_ARGB32_Premultiplied);
    vector.fill(Qt::transparent);
    QPainter painter(&vector);
    renderer.render(&painter);
    painter.end();
    expect(looksLike(vector, icon(256)), vectorFile(folder));
    return same;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"check"_s, u"Draw nothing; compare."_s});
    line.addPositionalArgument(u"folder"_s, u"of an icon theme"_s);
    line.process(application);
    if (line.positionalArguments().size() != 1)
        line.showHelp(2);
    const QDir folder(line.positionalArguments().front());
    return (line.isSet(u"check"_s) ? check(folder) : draw(folder)) ? 0 : 1;
}
