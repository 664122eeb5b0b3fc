// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/thumbnails.h"

#include <memory>
#include <utility>

#include <QPainter>
#include <QStringList>

#include "app/figure/figure_picture.h"
#include "app/figure/map_paint.h"

namespace limber {

namespace {

/// Of what was shown, as pixels; a large window with twice the pixels shows 5 MiB at once.
constexpr qsizetype mostBytes = 12 << 20;
/// The trunk fills a map: how far it is enlarged, and what of its height comes to the middle.
constexpr double mapZoom = 1.24, mapMiddle = .47;

QString nameOf(const BackMapState &map)
{
    QStringList parts{map.region.text(), QString::number(static_cast<int>(map.pose)),
                      QString::number(map.side ? static_cast<int>(*map.side) : -1),
                      QString::number(map.effort), QString::number(map.lengthwise)};
    for (const RollerPosition &level : map.levels)
        parts << level.text();
    if (map.travel)
        parts << map.travel->from().text() << map.travel->to().text();
    return parts.join(u' ');
}

QString nameOf(const Still &still)
{
    QStringList parts{still.exercise.text(), QString::number(static_cast<int>(still.kind))};
    for (const EquipmentId &thing : still.equipment)
        parts << thing.text();
    if (still.map)
        parts << nameOf(*still.map);
    return parts.join(u' ');
}

} // namespace

Thumbnails::Thumbnails(const QString &folder, const Person &person)
    : m_kept(folder, thisProgram())
    , m_person(person)
    , m_shown(mostBytes)
{
    m_painters.setExpiryTimeout(0);
}

Thumbnails::~Thumbnails()
{
    m_painters.waitForDone();
}

void Thumbnails::prepare(const Still &still, const View &view)
{
    Order wanted = order(still, view);
    if (view.size.isEmpty() || m_shown.contains(wanted.key) || m_coming.contains(wanted.key))
        return;
    auto work = std::make_shared<std::packaged_task<QImage()>>(std::move(wanted.picture));
    m_coming[wanted.key] = work->get_future();
    m_painters.start([work] { (*work)(); });
}

void Thumbnails::paint(QPainter &painter, QPoint at, const Still &still, const View &view)
{
    if (view.size.isEmpty())
        return;
    const Order wanted = order(still, view);
    if (!m_shown.contains(wanted.key)) {
        auto coming = m_coming.extract(wanted.key);
        const QImage image = coming ? coming.mapped().get() : wanted.picture();
        m_shown.insert(wanted.key, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
    }
    if (const QPixmap *shown = m_shown.object(wanted.key))
        painter.drawPixmap(at, *shown);
}

Thumbnails::Order Thumbnails::order(const Still &still, const View &view)
{
    const bool mirrored = view.direction == Qt::RightToLeft;
    const QString name =
        QStringLiteral("%1, %2, %3 %4 %5 %6")
            .arg(nameOf(still), m_person.id, view.theme.backdrop.name(), view.theme.ink.name())
            .arg(view.corner)
            .arg(mirrored);
    const auto draw = [=, person = m_person, theme = view.theme,
                       corner = view.corner](QPainter &painter, const QRectF &box) {
        if (const auto picture =
                PoseBook::shipped().picture(still.exercise, still.kind, still.equipment)) {
            paintPicture(painter, box, *picture, person, theme,
                         {.corner = corner, .mirrored = mirrored});
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.backdrop);
        painter.drawRoundedRect(box, corner, corner);
        const double high = box.height() * mapZoom;
        if (still.map)
            paintBackMap(painter, {0, box.height() / 2 - high * mapMiddle, box.width(), high},
                         *still.map, dressedTheme(theme, person));
    };
    return {name,
            QStringLiteral("%1 %2x%3 %4")
                .arg(name)
                .arg(view.size.width())
                .arg(view.size.height())
                .arg(view.ratio),
            [this, name, size = view.size, ratio = view.ratio, draw] {
                return m_kept.picture(name, size, ratio, draw);
            }};
}

} // namespace limber
