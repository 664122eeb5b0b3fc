// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/print/sheet_pieces.h"
#include "app/text/translation.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

constexpr size_t daysOfWeek = 7;
constexpr int highestTension = 10;
constexpr double thin = .15 * mm, strong = .4 * mm;

/// The days [first, first + count) of the log.
class LogGrid {
public:
    LogGrid(const Sheet &sheet, const Typesetter &type, double width, size_t first, size_t count,
            double stretch)
        : m_sheet(sheet)
        , m_log(*sheet.log)
        , m_type(type)
        , m_width(width)
        , m_first(first)
        , m_count(count)
        , m_stretch(stretch)
        , m_labels(width * (sheet.options.largePrint ? .42 : .29))
        , m_column((width - m_labels) / static_cast<double>(count))
    {}

    /// Whether everything, and some lines for notes, fits on one page.
    [[nodiscard]] bool isOnePage(double height) const
    {
        return pages(height - notesHeight(leastNotes)).size() == 1;
    }

    /// The rows on as many pages as they need, with the chart on the last.
    [[nodiscard]] std::vector<Piece> pages(double height) const
    {
        std::vector<Piece> lines;
        for (const LogRow &one : m_log.rows)
            lines.push_back(row(one));
        lines.push_back(minutes());
        std::vector<Piece> pages;
        for (auto line = lines.begin(); line != lines.end();) {
            Piece page = dayNames();
            const double top = page.height;
            do {
                page.append(*line++);
            } while (line != lines.end() && page.height + line->height <= height);
            addColumns(page, top);
            pages.push_back(page);
        }
        Piece tension = chart();
        if (pages.back().height + gap + tension.height > height)
            pages.push_back(tension);
        else
            pages.back().append(tension, gap);
        addNotes(pages.back(), height);
        return pages;
    }

private:
    static constexpr double gap = 6 * mm;
    static constexpr double leastNotes = 3, mostNotes = 5;

    [[nodiscard]] double rowHeight() const
    {
        return m_type.pitch(Face::Body) * (m_sheet.options.largePrint ? 1.35 : 1.5) * m_stretch;
    }
    [[nodiscard]] double noteLine() const { return rowHeight() * 1.15; }
    /// Of so many lines to write on; the last stays off the rule of the footer.
    [[nodiscard]] double notesHeight(double lines) const
    {
        return gap + m_type.pitch(Face::Strong) + noteLine() * lines + gap;
    }
    [[nodiscard]] double x(size_t day) const
    {
        return m_labels + m_column * static_cast<double>(day);
    }
    [[nodiscard]] const LogDay &day(size_t index) const { return m_log.days[m_first + index]; }

    void addCentred(Piece &piece, size_t column, double middle, const QString &text,
                    Face face) const
    {
        if (text.isEmpty())
            return;
        const double line = m_type.pitch(face);
        piece.items.push_back(TextItem{{x(column), middle - line / 2, m_column, line},
                                       text,
                                       face,
                                       Ink::Black,
                                       Qt::AlignHCenter});
    }

    void addRule(Piece &piece, double y, double width = thin, double from = 0) const
    {
        piece.items.push_back(LineItem{{from, y}, {m_width, y}, width, Ink::Muted});
    }

    /// Lines between the days from `top` on, heavier ones between the weeks.
    void addColumns(Piece &piece, double top, Ink ink = Ink::Muted) const
    {
        for (size_t i = 0; i <= m_count; ++i) {
            const bool week = i % daysOfWeek == 0;
            piece.items.push_back(LineItem{
                {x(i), top}, {x(i), piece.height}, week ? strong : thin, week ? Ink::Muted : ink});
        }
    }

    /// Short where a column has room for each of them, else the narrowest.
    [[nodiscard]] QLocale::FormatType dayNameFormat(const QLocale &locale) const
    {
        for (int weekday = 1; weekday <= static_cast<int>(daysOfWeek); ++weekday) {
            const QString name = locale.standaloneDayName(weekday, QLocale::ShortFormat);
            if (m_type.width(name, Face::CaptionStrong) > x(1) - x(0))
                return QLocale::NarrowFormat;
        }
        return QLocale::ShortFormat;
    }

    [[nodiscard]] Piece dayNames() const
    {
        const QLocale locale = localeOf(m_sheet.language);
        const QLocale::FormatType format = dayNameFormat(locale);
        const double line = m_type.pitch(Face::Caption);
        Piece piece;
        for (size_t i = 0; i < m_count; ++i) {
            const QDate date = day(i).date;
            addCentred(piece, i, line / 2, locale.standaloneDayName(date.dayOfWeek(), format),
                       Face::CaptionStrong);
            addCentred(piece, i, line * 1.5, QString::number(date.day()), Face::Caption);
        }
        piece.height = line * 2 + .8 * mm;
        addRule(piece, piece.height);
        return piece;
    }

    /// A line of the table with its name, what is to be done, and the days' cells.
    [[nodiscard]] Piece labelled(const QString &name, const QString &dose,
                                 const QStringList &cells) const
    {
        const double doseWidth = dose.isEmpty() ? 0 : m_type.width(dose, Face::Caption);
        const double nameWidth = m_labels - doseWidth - 4 * mm;
        const Piece words = textPiece(m_type, name, Face::CaptionStrong, nameWidth);
        Piece piece;
        piece.height = std::max(rowHeight(), words.height + 1.2 * mm);
        piece.put(words, {0, (piece.height - words.height) / 2});
        if (!dose.isEmpty()) {
            const double line = m_type.pitch(Face::Caption);
            piece.items.push_back(TextItem{
                {m_labels - doseWidth - 2 * mm, (piece.height - line) / 2, doseWidth, line},
                dose,
                Face::Caption,
                Ink::Muted,
                Qt::AlignRight});
        }
        for (size_t i = 0; i < m_count; ++i)
            addCentred(piece, i, piece.height / 2, cells.value(static_cast<qsizetype>(i)),
                       Face::Caption);
        addRule(piece, piece.height);
        return piece;
    }

    [[nodiscard]] Piece row(const LogRow &row) const
    {
        return labelled(
            row.name, row.dose,
            row.done.mid(static_cast<qsizetype>(m_first), static_cast<qsizetype>(m_count)));
    }

    template <typename Field>
    [[nodiscard]] QStringList cells(Field field) const
    {
        QStringList texts;
        for (size_t i = 0; i < m_count; ++i)
            texts << field(day(i));
        return texts;
    }

    [[nodiscard]] Piece minutes() const
    {
        return labelled(Words::tr("Minutes"), {},
                        cells([](const LogDay &one) { return one.minutes; }));
    }

    /// Tension as a curve to draw by hand, and as numbers below it.
    [[nodiscard]] Piece chart() const
    {
        Piece piece = textPiece(m_type,
                                Words::tr("Tension, 0 (none) to 10 (the worst you know): draw a "
                                          "ring before, a dot after, and join them."),
                                Face::Strong, m_width);
        const double step = rowHeight() * .82;
        const double top = piece.height + step * .8;
        const double line = m_type.pitch(Face::Caption);
        const auto at = [&](int tension) {
            return top + step * (highestTension - tension);
        };
        for (int tension = highestTension; tension >= 0; --tension) {
            const bool marked = tension % 5 == 0;
            piece.items.push_back(
                TextItem{{m_labels - 12 * mm, at(tension) - line / 2, 10 * mm, line},
                         QString::number(tension),
                         marked ? Face::CaptionStrong : Face::Caption,
                         Ink::Black,
                         Qt::AlignRight});
            piece.items.push_back(LineItem{{m_labels, at(tension)},
                                           {m_width, at(tension)},
                                           marked ? thin * 2 : thin,
                                           marked ? Ink::Muted : Ink::Rule});
        }
        piece.height = at(0) + step * .6;
        addColumns(piece, top - step * .6, Ink::Rule);
        for (size_t i = 0; i < m_count; ++i) {
            const auto &before = day(i).before, &after = day(i).after;
            const double middle = x(i) + m_column / 2, radius = 1.15 * mm;
            const auto box = [&](int tension) {
                return QRectF{middle - radius, at(tension) - radius, 2 * radius, 2 * radius};
            };
            if (before && after && *before != *after) {
                const double side = *before > *after ? radius : -radius;
                piece.items.push_back(LineItem{
                    {middle, at(*before) + side}, {middle, at(*after) - side}, strong, Ink::Black});
            }
            if (after)
                piece.items.push_back(BoxItem{.box = box(*after), .corner = radius});
            if (before)
                piece.items.push_back(
                    BoxItem{.box = box(*before), .corner = radius, .width = strong});
        }

        const auto text = [](const Tension &tension) {
            return tension ? QString::number(*tension) : QString{};
        };
        Piece numbers;
        numbers.append(labelled(Words::tr("Before"), {},
                                cells([&](const LogDay &one) { return text(one.before); })));
        numbers.append(labelled(Words::tr("After"), {},
                                cells([&](const LogDay &one) { return text(one.after); })));
        addRule(numbers, 0);
        addColumns(numbers, 0);
        piece.append(numbers, 2 * mm);
        return piece;
    }

    /// Lines to write on, as many as there is room for, beside how to come off.
    void addNotes(Piece &page, double height) const
    {
        const double line = noteLine();
        const double room = height - page.height - notesHeight(0);
        if (room < line * leastNotes)
            return;
        Piece notes = textPiece(m_type, Words::tr("What I noticed"), Face::Strong, m_width / 2);
        const double lines = std::min(mostNotes, std::floor(room / line));
        const bool picture = m_sheet.comingOff && !m_sheet.options.largePrint;
        const double figure = picture ? 58 * mm : 0;
        for (int i = 1; i <= static_cast<int>(lines); ++i) {
            const double y = notes.height + line * i;
            notes.items.push_back(
                LineItem{{0, y}, {m_width - figure - (picture ? gutter : 0), y}, thin, Ink::Muted});
        }
        if (picture) {
            Bounds bounds;
            bounds.add(solve(*m_sheet.comingOff, m_sheet.person).bounds());
            const double caption = m_type.pitch(Face::Caption);
            const double high = notes.height + line * lines - caption;
            notes.items.push_back(FigureItem{.box = {m_width - figure, 0, figure, high},
                                             .picture = *m_sheet.comingOff,
                                             .bounds = bounds});
            notes.put(textPiece(m_type, Words::tr("Coming off: roll to one side, hands down"),
                                Face::Caption, figure, Ink::Muted, Qt::AlignHCenter),
                      {m_width - figure, high});
        }
        page.append(notes, gap);
    }

    const Sheet &m_sheet;
    const SheetLog &m_log;
    const Typesetter &m_type;
    double m_width;
    size_t m_first;
    size_t m_count;
    /// Of the height of rows.
    double m_stretch;
    double m_labels;
    double m_column;
};

} // namespace

std::vector<Piece> layOutLog(const Sheet &sheet, const Typesetter &type, double width,
                             double height)
{
    std::vector<Piece> pages;
    const size_t days = sheet.log->days.size();
    // More of them get a grid of their own.
    const size_t mostDays = sheet.options.largePrint ? 7 : 14;
    for (size_t first = 0; first < days; first += mostDays) {
        const size_t count = std::min(mostDays, days - first);
        for (const double stretch : {1.3, 1.2, 1.1, 1.0}) {
            const LogGrid grid(sheet, type, width, first, count, stretch);
            if (stretch > 1 && !grid.isOnePage(height))
                continue;
            for (Piece &page : grid.pages(height))
                pages.push_back(std::move(page));
            break;
        }
    }
    return pages;
}

} // namespace limber
