// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/reach_chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <list>
#include <tuple>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "app/figure/body_picture.h"
#include "app/figure/body_section.h"
#include "app/figure/figure_theme.h"
#include "app/figure/map_layout.h"
#include "app/figure/map_paint.h"
#include "app/style/theme.h"
#include "app/text/body_text.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr double barHeight = 12, barCorner = 4, columnGap = 16, numberGap = 8;
/// From the body to the names, for the lines between.
constexpr double leaderRoom = 22;
/// So much of the width shows the body, within limits.
constexpr double bodyShare = .3, narrowestBody = 96, widestBody = 150;
/// What of the body is shown to either side of the spine, in body units.
constexpr double shownHalf = .19;
constexpr double stageCorner = 12;
constexpr int narrowestWithBody = 290;

QFont nameFont()
{
    return displayFont(14, QFont::Medium);
}

QFont numberFont()
{
    return displayFont(13, QFont::DemiBold);
}

QString numberText(const SetTally &tally)
{
    if (tally.sets == 0)
        return QStringLiteral("–");
    return ReachChart::tr("%1 of %2", "sets done")
        .arg(QLocale().toString(tally.sets - tally.skipped), QLocale().toString(tally.sets));
}

QString endText(const SetTally &tally)
{
    if (tally.sets == 0)
        return ReachChart::tr("not in the plan");
    const QString done =
        ReachChart::tr("%1 of %n set(s) done", nullptr, tally.sets).arg(tally.sets - tally.skipped);
    if (tally.skipped == 0)
        return done;
    const QString skipped =
        ReachChart::tr("%1, %2 skipped", "sets done, number").arg(done).arg(tally.skipped);
    return tally.begun > 0 ? skipped : ReachChart::tr("%1, never begun").arg(skipped);
}

/// Two parts of one bar. What is skipped is told by its lines, not by its colour.
void paintBar(QPainter &painter, const QRectF &done, const QRectF &skipped, const QColor &color,
              const QColor &lines)
{
    constexpr double pitch = 5, inset = .75;
    QPainterPath whole;
    whole.addRoundedRect(done.united(skipped).adjusted(inset, inset, -inset, -inset), barCorner,
                         barCorner);
    const auto part = [&whole](const QRectF &box) {
        QPainterPath path;
        path.addRect(box);
        return path.intersected(whole);
    };
    if (!done.isEmpty())
        painter.fillPath(part(done), color);
    if (skipped.isEmpty())
        return;
    const QPainterPath shape = part(skipped);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(lines, 1.2));
    for (double x = skipped.left() - skipped.height(); x < skipped.right(); x += pitch)
        painter.drawLine(QPointF(x, skipped.bottom()),
                         QPointF(x + skipped.height(), skipped.top()));
    painter.restore();
    painter.strokePath(shape, QPen(lines, 1.5));
}

} // namespace

std::vector<ReachRow> reachRows(const std::vector<SetTally> &then, const std::vector<SetTally> &now)
{
    std::list<ReachRow> rows;
    const auto rowOf = [&rows](const SetTally &tally) -> ReachRow & {
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const ReachRow &row) {
            const SetTally &any = row.now.sets > 0 ? row.now : row.then;
            return any.level == tally.level &&
                   (!tally.level.isEmpty() || any.exercise == tally.exercise);
        });
        if (known != rows.end())
            return *known;
        return rows.emplace_back(
            ReachRow{.name = tally.level.isEmpty() ? tally.exerciseName : levelName(tally.level),
                     .level = findPosition(tally.level)});
    };
    for (const SetTally &tally : now)
        rowOf(tally).now = tally;
    for (const SetTally &tally : then)
        rowOf(tally).then = tally;
    const auto rank = [](const ReachRow &row) {
        return row.level ? std::tuple(0, row.level->region().text(), -row.level->height())
                         : std::tuple(1, QString(), 0);
    };
    rows.sort([&rank](const ReachRow &a, const ReachRow &b) { return rank(a) < rank(b); });
    return {rows.begin(), rows.end()};
}

/// As they lie where one reads from the left.
struct ReachChart::Places {
    QRectF stage;
    /// The whole row, and the room of its name in it.
    std::vector<QRectF> rows;
    std::vector<QRectF> names;
    /// Of the bars in all rows; only across.
    QRectF then;
    QRectF now;
    double headings = 0;
    double bottom = 0;
};

ReachChart::ReachChart(QWidget *parent)
    : ValueChart(tr("Levels reached and sets skipped"), parent)
    , m_person(allPersons().front())
{
    setAccessibleDescription(tr("Up and down go through the levels and exercises."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReachChart::setPerson(const Person &person)
{
    m_person = person;
    update();
}

void ReachChart::showRows(const std::vector<ReachRow> &rows, bool compares)
{
    m_rows = rows;
    m_compares = compares;
    m_widestNumber = 0;
    const QFontMetricsF numbers(numberFont());
    for (const ReachRow &row : m_rows) {
        for (const SetTally *end : {&row.then, &row.now})
            m_widestNumber = std::max(m_widestNumber, numbers.horizontalAdvance(numberText(*end)));
    }
    updateGeometry();
    valuesChanged();
}

int ReachChart::count() const
{
    return static_cast<int>(m_rows.size());
}

std::optional<int> ReachChart::leadTo(int key, int index) const
{
    switch (key) {
    case Qt::Key_Up:
        return index - 1;
    case Qt::Key_Down:
        return index + 1;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return std::nullopt;
    default:
        return ValueChart::leadTo(key, index);
    }
}

QString ReachChart::textOf(int index) const
{
    const ReachRow &row = m_rows.at(static_cast<size_t>(index));
    if (!m_compares)
        return tr("%1: %2", "level, sets").arg(row.name, endText(row.now));
    return tr("%1: now %2; at first %3", "level, sets now, sets then")
        .arg(row.name, endText(row.now), endText(row.then));
}

ReachChart::Places ReachChart::placesIn(int width) const
{
    Places places;
    const bool anyLevel = !m_rows.empty() && m_rows.front().level;
    const double body = anyLevel && width >= textScaled(narrowestWithBody)
                            ? std::clamp(width * bodyShare, narrowestBody, widestBody)
                            : 0;
    const double left = body > 0 ? body + leaderRoom : space::hair;
    const double wide = std::max(1.0, width - left - space::hair);
    const QFontMetricsF names(nameFont());
    const QFontMetricsF numbers(numberFont());

    const double column = m_compares ? (wide - columnGap) / 2 : wide;
    places.now = {left + wide - column, 0, column, 0};
    if (m_compares) {
        places.then = {left, 0, column, 0};
        places.headings = numbers.height() + space::tight;
    }
    double y = places.headings;
    const double barRoom = std::max(numbers.height(), barHeight);
    for (const ReachRow &row : m_rows) {
        const QRectF name(left, y + space::hair, wide,
                          std::ceil(names
                                        .boundingRect({0, 0, wide, 1000},
                                                      Qt::AlignLeading | Qt::TextWordWrap, row.name)
                                        .height()));
        places.names.push_back(name);
        const double bottom = name.bottom() + 2 + barRoom + space::tight;
        places.rows.emplace_back(left - space::hair, y, wide + 2 * space::hair, bottom - y);
        y = bottom;
    }
    places.bottom = y;
    if (body > 0) {
        const auto levels = std::count_if(m_rows.begin(), m_rows.end(), [&](const ReachRow &row) {
            return row.level && row.level->region() == m_rows.front().level->region();
        });
        const double most = body * 1.9;
        const double top = places.rows.front().top() + space::hair;
        const double end = places.rows[static_cast<size_t>(levels - 1)].bottom() - space::hair;
        places.stage = {0, top, body, std::clamp(end - top, body, most)};
        places.bottom = std::max(places.bottom, places.stage.bottom());
    }
    return places;
}

QRectF ReachChart::placed(const QRectF &box) const
{
    if (layoutDirection() != Qt::RightToLeft || box.isNull())
        return box;
    QRectF mirrored = box;
    mirrored.moveRight(width() - box.left());
    return mirrored;
}

QRectF ReachChart::boxOf(int index) const
{
    return placed(placesIn(width()).rows.at(static_cast<size_t>(index)));
}

QRectF ReachChart::stage() const
{
    return placed(placesIn(width()).stage);
}

ReachChart::Bar ReachChart::barIn(const QRectF &column, const SetTally &tally) const
{
    if (tally.sets == 0 || column.width() <= 0)
        return {};
    const double wide = std::max(8.0, column.width() - m_widestNumber - numberGap);
    const double done = wide * (tally.sets - tally.skipped) / tally.sets;
    const double top = column.bottom() - space::tight -
                       std::max(QFontMetricsF(numberFont()).height(), barHeight) / 2 -
                       barHeight / 2;
    // What is skipped stands a hair apart, so that the two are told without their colours.
    const double gap = done > 0 && tally.skipped > 0 ? 2 : 0;
    Bar bar{
        .done = {column.left(), top, done, barHeight},
        .skipped = {column.left() + done + gap, top, std::max(0.0, wide - done - gap), barHeight}};
    if (done <= 0)
        bar.done = {};
    if (tally.skipped == 0)
        bar.skipped = {};
    return {.done = placed(bar.done), .skipped = placed(bar.skipped)};
}

ReachChart::Bar ReachChart::thenBar(int index) const
{
    const Places places = placesIn(width());
    const QRectF &row = places.rows.at(static_cast<size_t>(index));
    return barIn({places.then.left(), row.top(), places.then.width(), row.height()},
                 m_rows[static_cast<size_t>(index)].then);
}

ReachChart::Bar ReachChart::nowBar(int index) const
{
    const Places places = placesIn(width());
    const QRectF &row = places.rows.at(static_cast<size_t>(index));
    return barIn({places.now.left(), row.top(), places.now.width(), row.height()},
                 m_rows[static_cast<size_t>(index)].now);
}

QSize ReachChart::sizeHint() const
{
    constexpr int wide = 440;
    return {wide, heightForWidth(wide)};
}

QSize ReachChart::minimumSizeHint() const
{
    return {200, 0};
}

int ReachChart::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(placesIn(width).bottom));
}

void ReachChart::paintBody(QPainter &painter, const Places &places) const
{
    const Theme theme = dressedTheme(Theme::of(palette()), m_person);
    const QRectF stage = placed(places.stage);
    const RegionId region = m_rows.front().level->region();
    const BodySection &section = sectionOf(region);
    BackMapState state{
        .region = region, .look = backLookOf(m_person), .zones = false, .labels = MapLabels::None};
    // From low to high.
    std::vector<size_t> rows;
    for (size_t index = m_rows.size(); index-- > 0;) {
        if (m_rows[index].level && m_rows[index].level->region() == region)
            rows.push_back(index);
    }
    for (const size_t index : rows)
        state.levels.push_back(*m_rows[index].level);
    const double scale = stage.width() / (2 * shownHalf);
    const double middle =
        (heightOn(section, state.levels.front()) + heightOn(section, state.levels.back())) / 2;
    QRectF bounds(stage.center().x() - section.half * scale,
                  stage.center().y() - (section.top - middle) * scale, 2 * section.half * scale,
                  (section.top - section.bottom) * scale);
    // Below its section there is no body.
    bounds.translate(0, std::max(0.0, stage.bottom() - bounds.bottom()));
    const BackMapLayout layout = layoutBackMap(bounds, state);

    state.levels.clear();
    for (const size_t index : rows) {
        if (m_rows[index].now.begun > 0)
            state.levels.push_back(*m_rows[index].level);
    }
    state.done = static_cast<int>(state.levels.size());
    if (state.done > 0)
        state.current = state.done - 1;
    fillRounded(painter, stage, stageCorner, theme.backdrop);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(stage, stageCorner, stageCorner);
    painter.setClipPath(shape);
    paintBackMap(painter, bounds, state, theme);
    painter.restore();
    outlineInContrast(painter, theme, stage, stageCorner);

    const double out = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    for (size_t i = 0; i < rows.size(); ++i) {
        const ReachRow &row = m_rows[rows[i]];
        const bool reached = row.now.begun > 0;
        const QRectF name = placed(places.names[rows[i]]);
        const double end = (out > 0 ? name.left() : name.right()) - out * 4;
        const double edge = out > 0 ? stage.right() : stage.left();
        const double y = name.top() + QFontMetricsF(nameFont()).height() / 2;
        const QPointF mark = layout.marks[i].bar;
        const bool highest = reached && *row.level == state.levels.back();
        const double reach = highest ? section.rollerHalf : section.barHalf;
        QPainterPath leader(QPointF(mark.x() + out * (reach * scale + 2), mark.y()));
        leader.lineTo(QPointF(edge - out * 2, mark.y()));
        leader.lineTo(QPointF(end - out * 5, y));
        leader.lineTo(QPointF(end, y));
        QPen pen(reached ? theme.ink : theme.muted, reached ? 1.4 : 1.1,
                 reached ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(leader, pen);
    }
}

void ReachChart::paintEnd(QPainter &painter, const QRectF &column, const SetTally &tally,
                          const QColor &color) const
{
    const Theme &theme = Theme::of(palette());
    const Bar bar = barIn(column, tally);
    paintBar(painter, bar.done, bar.skipped, color, theme.muted);
    const double high = QFontMetricsF(numberFont()).height();
    painter.setFont(numberFont());
    painter.setPen(tally.sets > 0 ? color : theme.muted);
    painter.drawText(
        placed({column.left(), column.bottom() - space::tight - high, column.width(), high}),
        Qt::AlignVCenter | Qt::AlignAbsolute |
            static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
        numberText(tally));
}

void ReachChart::paintEvent(QPaintEvent *)
{
    if (m_rows.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const Places places = placesIn(width());
    const int begin =
        Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    if (const auto strong = marked())
        fillRounded(painter, boxOf(*strong), 8, theme.surface2);
    if (!places.stage.isNull())
        paintBody(painter, places);
    if (m_compares) {
        painter.setFont(numberFont());
        for (const auto &[column, text, color] :
             {std::tuple{places.then, tr("At first"), theme.warm},
              std::tuple{places.now, tr("Now"), theme.accent}}) {
            painter.setPen(color);
            painter.drawText(placed({column.left(), 0, column.width(), places.headings}),
                             begin | Qt::AlignTop, text);
        }
    }
    for (size_t index = 0; index < m_rows.size(); ++index) {
        const ReachRow &row = m_rows[index];
        const QRectF &box = places.rows[index];
        painter.setFont(nameFont());
        painter.setPen(theme.ink);
        painter.drawText(placed(places.names[index]), begin | Qt::AlignTop | Qt::TextWordWrap,
                         row.name);
        if (m_compares)
            paintEnd(painter, {places.then.left(), box.top(), places.then.width(), box.height()},
                     row.then, theme.warm);
        paintEnd(painter, {places.now.left(), box.top(), places.now.width(), box.height()}, row.now,
                 theme.accent);
    }
}

namespace {

constexpr int swatchWidth = 22;

std::array<QString, 2> legendTexts()
{
    return {ReachLegend::tr("done"), ReachLegend::tr("skipped")};
}

} // namespace

ReachLegend::ReachLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filled stands for done, hatched for skipped"));
}

QSize ReachLegend::sizeHint() const
{
    const QFontMetrics metrics(numberFont());
    int wide = space::normal;
    for (const QString &text : legendTexts())
        wide += swatchWidth + space::tight + metrics.horizontalAdvance(text);
    return {wide, std::max(22, metrics.height())};
}

void ReachLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(numberFont());
    const Theme &theme = Theme::of(palette());
    const QFontMetrics metrics(numberFont());
    int x = 0;
    for (const QString &text : legendTexts()) {
        const auto placed = [&](int left, int wide) {
            return QRectF(
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height())));
        };
        QRectF swatch = placed(x, swatchWidth);
        swatch = {swatch.left(), swatch.center().y() - barHeight / 2, swatch.width(), barHeight};
        paintBar(painter, x == 0 ? swatch : QRectF(), x == 0 ? QRectF() : swatch, theme.accent,
                 theme.muted);
        x += swatchWidth + space::tight;
        const int wide = metrics.horizontalAdvance(text);
        painter.setPen(theme.ink);
        painter.drawText(placed(x, wide), Qt::AlignCenter, text);
        x += wide + space::normal;
    }
}

} // namespace limber
