// SPDX-License-Identifier: GPL-3.0-or-later
//
// contact_sheet FOLDER: renders every pose and strips of every motion to PNG files, to be looked
// at.
#include <cstdio>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QPainterPath>

#include "app/figure/figure_painter.h"
#include "app/figure/figure_scene.h"
#include "core/figure/pose_book.h"
#include "tests/support/all_motions.h"
#include "tests/support/golden_outlines.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

struct Scheme {
    QString name;
    const Theme *theme;
    FigureLook look = FigureLook::Color;
};

struct Cell {
    QString label;
    Moment moment;
};

constexpr int gap = 12;

void paintCell(QPainter &painter, const QRectF &box, const Cell &cell, const Bounds &bounds,
               const Scheme &scheme, const Person &person)
{
    const FigureTheme colors = FigureTheme::of(*scheme.theme, person, scheme.look);
    QPainterPath frame;
    frame.addRoundedRect(box, 12, 12);
    painter.fillPath(frame, colors.backdrop());
    if (!bounds.isEmpty()) {
        const FigureFrame fit =
            FigureFrame::fitting(bounds, box.adjusted(24, 30, -24, -box.height() * .08));
        painter.save();
        painter.setTransform(fit.transform(), true);
        FigurePainter::paint(
            painter, groundBetween(bounds.low.real() - .03, bounds.high.real() + .03), colors);
        FigurePainter::paint(painter, solve(cell.moment, person), colors);
        painter.restore();
    }
    painter.setPen(scheme.look == FigureLook::Grey ? QColor(Qt::black) : scheme.theme->ink);
    painter.drawText(box.adjusted(12, 8, 0, 0), cell.label);
}

void startSheet(QPainter &painter, QImage &image, const QString &title, const Scheme &scheme)
{
    const bool grey = scheme.look == FigureLook::Grey;
    image.fill(grey ? QColor(Qt::white) : scheme.theme->bg);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(displayFont(22, QFont::Bold));
    painter.setPen(grey ? QColor(Qt::black) : scheme.theme->ink);
    painter.drawText(QPointF(gap, 32), title);
    painter.setFont(displayFont(13, QFont::Medium));
}

bool saved(const QImage &image, const QString &file)
{
    std::printf("%s\n", qPrintable(file));
    return image.save(file);
}

bool sheet(const QString &file, const QString &title, const std::vector<Cell> &cells, int columns,
           QSize size, const Scheme &scheme, const Person &person)
{
    const int rows = static_cast<int>((cells.size() + static_cast<size_t>(columns) - 1) /
                                      static_cast<size_t>(columns));
    QImage image(columns * (size.width() + gap) + gap, rows * (size.height() + gap) + gap + 40,
                 QImage::Format_RGB32);
    QPainter painter(&image);
    startSheet(painter, image, title, scheme);
    for (size_t i = 0; i < cells.size(); ++i) {
        const int column = static_cast<int>(i) % columns, row = static_cast<int>(i) / columns;
        const QRectF box(gap + column * (size.width() + gap),
                         40 + gap + row * (size.height() + gap), size.width(), size.height());
        paintCell(painter, box, cells[i], solve(cells[i].moment, person).bounds(), scheme, person);
    }
    painter.end();
    return saved(image, file);
}

QByteArray oneLineAPart(const QJsonObject &outlines)
{
    QByteArrayList poses;
    for (const QString &pose : outlines.keys()) {
        QByteArrayList lines;
        const QJsonObject parts = outlines.value(pose).toObject();
        for (const QString &part : parts.keys())
            lines.append("    \"" + part.toUtf8() + "\": " +
                         QJsonDocument(parts.value(part).toArray()).toJson(QJsonDocument::Compact));
        poses.append("  \"" + pose.toUtf8() + "\": {\n" + lines.join(",\n") + "\n  }");
    }
    return "{\n" + poses.join(",\n") + "\n}\n";
}

std::optional<double> mark(const QString &landmark)
{
    const auto position = RollerPosition::parse(RegionId{u"back"_s}, landmark);
    return position ? spineAt(*position) : std::nullopt;
}

const QStringList landmarks{u"belly-button"_s, u"lower-ribs"_s, u"shoulder-blades-bottom"_s,
                            u"shoulder-blades-middle"_s, u"shoulder-blades-top"_s};

std::vector<Cell> keyPoses(const PoseBook &book)
{
    std::vector<Cell> cells;
    const auto add = [&](const QString &name, const QString &landmark = {}) {
        if (const auto moment = book.pose(name, mark(landmark)))
            cells.push_back({landmark.isEmpty() ? name : u"%1 %2"_s.arg(name, landmark), *moment});
    };
    add(u"sit-ready"_s);
    add(u"lie-back"_s);
    add(u"roll-near"_s, u"belly-button"_s);
    add(u"roll-near"_s, u"shoulder-blades-bottom"_s);
    add(u"roll-far"_s, u"shoulder-blades-bottom"_s);
    add(u"roll-far"_s, u"upper-shoulders"_s);
    add(u"sit-up"_s);
    add(u"extension-reach"_s, u"lower-ribs"_s);
    for (const QString &landmark : landmarks) {
        add(u"extension-start"_s, landmark);
        add(u"extension-arched"_s, landmark);
    }
    for (const char16_t *name :
         {u"row-stand", u"row-start", u"row-finish", u"strap-row-stand", u"strap-row-start",
          u"strap-row-finish", u"lengthwise-sit", u"lengthwise-roll-down", u"lengthwise",
          u"come-off-side", u"come-off-rolled"})
        add(QString::fromUtf16(name));
    return cells;
}

/// A motion in equal steps as the stage shows it, key poses that fade included.
bool film(const QString &file, const QString &title, const Phase &phase, const Scheme &scheme,
          bool reduced)
{
    constexpr int frames = 12, columns = 4, rows = frames / columns;
    const QSize size{470, 264};
    FigureScene scene;
    scene.setLook(scheme.look);
    scene.setReducedMotion(reduced);
    scene.setCorner(12);
    QImage image(columns * (size.width() + gap) + gap, rows * (size.height() + gap) + gap + 40,
                 QImage::Format_RGB32);
    QPainter painter(&image);
    startSheet(painter, image, title, scheme);
    for (int i = 0; i < frames; ++i) {
        const double at = phase.seconds * i / (frames - 1);
        scene.show({.phase = phase, .seconds = at});
        const QRectF box(gap + i % columns * (size.width() + gap),
                         40 + gap + i / columns * (size.height() + gap), size.width(),
                         size.height());
        scene.paint(painter, box, *scheme.theme);
        painter.setPen(scheme.theme->ink);
        painter.drawText(box.adjusted(12, 8, 0, 0), u"%1 s"_s.arg(at, 0, 'f', 1));
    }
    painter.end();
    return scene.isDrawn() && saved(image, file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2)
        return 1;
    if (argc > 2 && qstrcmp(argv[1], "--outlines") == 0) {
        QFile file(QString::fromLocal8Bit(argv[2]));
        const QByteArray outlines = oneLineAPart(sample::goldenOutlines());
        return file.open(QIODevice::WriteOnly) && file.write(outlines) == outlines.size() ? 0 : 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString{};
    QDir().mkpath(folder);
    const PoseBook &book = PoseBook::shipped();
    const auto wanted = [&](const QString &name) {
        return only.isEmpty() || name.contains(only);
    };

    const std::vector<Scheme> schemes{{u"light"_s, &Theme::light()},
                                      {u"dark"_s, &Theme::darkScheme()},
                                      {u"contrast"_s, &Theme::light(), FigureLook::HighContrast},
                                      {u"grey"_s, &Theme::light(), FigureLook::Grey}};
    bool whole = true;
    for (const Scheme &scheme : schemes) {
        for (const Person &person : allPersons()) {
            const QString name = u"contact-%1-%2"_s.arg(scheme.name, person.id);
            if (wanted(name))
                whole = sheet(u"%1/%2.png"_s.arg(folder, name), name, keyPoses(book), 4, {470, 300},
                              scheme, person) &&
                        whole;
        }
    }
    for (const auto &[name, phase, motion] : sample::allMotions(book)) {
        // One level of an extension and one roll tell of the others.
        const bool levelled = phase.exercise == ExerciseId{u"thoracic-extension"_s};
        if ((levelled && !name.endsWith(u"shoulder-blades-bottom"_s)) ||
            name.endsWith(u" lower-ribs"_s))
            continue;
        for (const bool reduced : {false, true}) {
            const QString title = u"strip-%1%2"_s.arg(name.trimmed().replace(u' ', u'-'),
                                                      reduced ? u"-reduced"_s : QString{});
            if (wanted(title))
                whole = film(u"%1/%2.png"_s.arg(folder, title), title, phase,
                             schemes[reduced ? 1 : 0], reduced) &&
                        whole;
        }
    }
    return whole ? 0 : 1;
}
