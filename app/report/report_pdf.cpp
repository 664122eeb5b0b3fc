// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pdf.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include <QCoreApplication>
#include <QLocale>

#include "app/print/sheet_pieces.h"

namespace limber {

namespace {

constexpr double sectionGap = 7 * mm, smallGap = 1.6 * mm;
constexpr double axisWidth = 8 * mm;
constexpr double thin = .2 * mm, strong = .35 * mm;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

class ReportLayout {
public:
    explicit ReportLayout(const Report &report)
        : m_report(report)
        , m_type(false, report.rightToLeft)
        , m_size(paperSize(report.paper))
        , m_width(m_size.width() - 2 * pageMargin)
        , m_small(m_type.pitch(Face::Caption))
        , m_pages{pageHead(m_type, report.title, report.period,
                           nameLine(m_type, Words::tr("Name"), report.person, m_width * namesShare),
                           m_width)}
    {}

    [[nodiscard]] SheetPages pages()
    {
        add(numbers(), sectionGap / 2);
        if (std::any_of(m_report.tensions.begin(), m_report.tensions.end(),
                        [](const Report::Tensions &one) { return one.before || one.after; }))
            add(tensions(), sectionGap);
        add(weeks(), sectionGap);
        addNotes();
        SheetPages sheet{.size = m_size, .look = {.rightToLeft = m_report.rightToLeft}};
        for (size_t i = 0; i < m_pages.size(); ++i)
            sheet.pages.push_back(onPaper(m_pages[i], foot(i), m_size, m_report.rightToLeft));
        return sheet;
    }

private:
    [[nodiscard]] Piece foot(size_t page) const
    {
        return pageFoot(m_type, {}, m_report.footer, pageText(page, m_pages.size()), m_width);
    }

    /// Below what is there, or on another page.
    void add(const Piece &piece, double gap)
    {
        const double room = m_size.height() - 2 * pageMargin - foot(0).height - smallGap;
        if (m_pages.back().height + gap + piece.height > room)
            m_pages.push_back(runningHead(m_type, m_report.title, m_width));
        m_pages.back().append(piece, gap);
    }

    [[nodiscard]] Piece text(const QString &words, Face face, Ink ink = Ink::Black) const
    {
        return textPiece(m_type, words, face, m_width, ink);
    }

    [[nodiscard]] Piece numbers() const
    {
        constexpr double names = .38;
        Piece piece;
        for (const auto &[name, said] : m_report.lines) {
            Piece row = textPiece(m_type, name, Face::Body, m_width * names, Ink::Muted);
            row.put(textPiece(m_type, said, Face::Strong, m_width * (1 - names)),
                    {m_width * names, 0});
            row.height += smallGap / 2;
            row.items.push_back(LineItem{{0, row.height}, {m_width, row.height}, thin, Ink::Rule});
            piece.append(row, smallGap / 2);
        }
        return piece;
    }

    /// Below a chart, centred at `x` as far as the page allows.
    void addName(Piece &piece, double x, double y, const QString &name) const
    {
        const double wide = m_type.width(name, Face::Caption);
        const double left = std::clamp(x - wide / 2, 0.0, m_width - wide);
        piece.items.push_back(
            TextItem{{left, y, wide, m_small}, name, Face::Caption, Ink::Muted, Qt::AlignHCenter});
    }

    void addLevel(Piece &piece, const QRectF &box, int value, int most,
                  Qt::PenStyle style = Qt::SolidLine) const
    {
        const double y = box.bottom() - box.height() * value / most;
        const bool solid = style == Qt::SolidLine;
        piece.items.push_back(LineItem{{box.left(), y},
                                       {box.right(), y},
                                       solid ? thin : strong,
                                       solid ? Ink::Rule : Ink::Black,
                                       style});
        piece.items.push_back(TextItem{{0, y - m_small / 2, axisWidth - smallGap, m_small},
                                       QLocale().toString(value),
                                       solid ? Face::Caption : Face::CaptionStrong,
                                       Ink::Muted,
                                       Qt::AlignRight});
    }

    [[nodiscard]] QRectF boxBelow(const Piece &piece, double height) const
    {
        return {axisWidth, piece.height + m_small, m_width - axisWidth, height};
    }

    [[nodiscard]] QString dayName(QDate day) const
    {
        constexpr int longPeriod = 300;
        return QLocale().toString(day, m_report.from.daysTo(m_report.to) > longPeriod
                                           ? Words::tr("MMM yyyy", "format of a month")
                                           : Words::tr("d MMM", "format of a day"));
    }

    /// The sign of a tension: a ring before, a disc after, so that both show where they meet.
    static void addMark(Piece &piece, QPointF at, double radius, bool before)
    {
        const double half = before ? radius : radius * .75;
        const QRectF box{at.x() - half, at.y() - half, 2 * half, 2 * half};
        piece.items.push_back(BoxItem{.box = box,
                                      .corner = half,
                                      .width = before ? strong : 0,
                                      .ink = before ? Ink::Warm : Ink::Accent});
    }

    void addLegend(Piece &piece) const
    {
        const double radius = 1.1 * mm, y = piece.height + smallGap;
        double x = 0;
        for (const bool before : {true, false}) {
            addMark(piece, {x + radius, y + m_small / 2}, radius, before);
            const QString words = before ? Words::tr("before a session") : Words::tr("after it");
            const double wide = m_type.width(words, Face::Caption);
            x += 3 * radius;
            piece.items.push_back(
                TextItem{{x, y, wide, m_small}, words, Face::Caption, Ink::Muted});
            x += wide + gutter;
        }
        piece.height = y + m_small;
    }

    /// Where the tensions that were said before, or after, lie in a chart.
    [[nodiscard]] std::vector<QPointF> pointsIn(const QRectF &box, bool before) const
    {
        constexpr double most = 10;
        const auto length =
            static_cast<double>(std::max<qint64>(1, m_report.from.daysTo(m_report.to)));
        std::vector<QPointF> points;
        for (const Report::Tensions &said : m_report.tensions) {
            const auto &value = before ? said.before : said.after;
            if (!value)
                continue;
            const auto day =
                static_cast<double>(std::max<qint64>(0, m_report.from.daysTo(said.day)));
            points.emplace_back(box.left() + box.width() * day / length,
                                box.bottom() - box.height() * *value / most);
        }
        return points;
    }

    [[nodiscard]] Piece tensions() const
    {
        constexpr int most = 10;
        constexpr size_t many = 40;
        Piece piece = text(m_report.byWeek ? Words::tr("Tension, 0 to 10: the middle of each week")
                                           : Words::tr("Tension, 0 to 10: each session"),
                           Face::Heading);
        addLegend(piece);
        const QRectF box = boxBelow(piece, 46 * mm);
        for (const int value : {0, most / 2, most})
            addLevel(piece, box, value, most);
        const double radius = (m_report.tensions.size() > many ? .8 : 1.3) * mm;
        const QRectF inside = box.adjusted(radius, 0, -radius, 0);
        for (const bool before : {true, false}) {
            const auto points = pointsIn(inside, before);
            for (size_t i = 1; i < points.size(); ++i)
                piece.items.push_back(LineItem{points[i - 1], points[i], thin,
                                               before ? Ink::Warm : Ink::Accent,
                                               before ? Qt::SolidLine : Qt::DashLine});
        }
        const auto rings = pointsIn(inside, true);
        for (const QPointF &at : rings)
            piece.items.push_back(
                BoxItem{.box = {at - QPointF(radius, radius), at + QPointF(radius, radius)},
                        .corner = radius,
                        .ink = Ink::Paper});
        for (const QPointF &at : pointsIn(inside, false))
            addMark(piece, at, radius, false);
        for (const QPointF &at : rings)
            addMark(piece, at, radius, true);
        const qint64 days = m_report.from.daysTo(m_report.to);
        const qint64 steps = std::clamp<qint64>(days, 1, 5);
        for (qint64 step = 0; step <= steps && days >= 0; ++step) {
            const qint64 day = days * step / steps;
            addName(piece,
                    inside.left() + inside.width() * static_cast<double>(day) /
                                        static_cast<double>(std::max<qint64>(1, days)),
                    box.bottom() + smallGap, dayName(m_report.from.addDays(day)));
            if (days == 0)
                break;
        }
        piece.height = box.bottom() + smallGap + m_small;
        return piece;
    }

    [[nodiscard]] Piece weeks() const
    {
        constexpr int most = 7;
        constexpr double share = .66;
        constexpr size_t mostNumbers = 30, mostNames = 7;
        Piece piece = text(m_report.planned ? Words::tr("Days practised in each week, %n planned",
                                                        nullptr, *m_report.planned)
                                            : Words::tr("Days practised in each week"),
                           Face::Heading);
        const QRectF box = boxBelow(piece, 30 * mm);
        for (const int value : {0, most})
            addLevel(piece, box, value, most);
        const size_t count = m_report.weeks.size();
        const double step = box.width() / static_cast<double>(std::max<size_t>(1, count));
        const size_t named = count / (mostNames + 1) + 1;
        double left = box.left();
        for (size_t i = 0; i < count; ++i, left += step) {
            const Report::Week &week = m_report.weeks[i];
            const double high = box.height() * week.days / most;
            if (week.days > 0)
                piece.items.push_back(BoxItem{
                    .box = {left + step * (1 - share) / 2, box.bottom() - high, step * share, high},
                    .ink = Ink::Accent});
            if (week.days > 0 && count <= mostNumbers)
                piece.items.push_back(TextItem{{left, box.bottom() - high - m_small, step, m_small},
                                               QLocale().toString(week.days),
                                               Face::CaptionStrong,
                                               Ink::Accent,
                                               Qt::AlignHCenter});
            if (i % named == 0)
                addName(piece, left + step / 2, box.bottom() + smallGap, dayName(week.start));
        }
        if (m_report.planned)
            addLevel(piece, box, *m_report.planned, most, Qt::DashLine);
        piece.height = box.bottom() + smallGap + m_small;
        return piece;
    }

    /// Words of the person, who may write in another language than the page's.
    [[nodiscard]] Piece ownWords(const QString &words, Qt::LayoutDirection direction) const
    {
        const bool astray = (direction == Qt::RightToLeft) != m_report.rightToLeft;
        Piece piece = textPiece(m_type, words, Face::Body, m_width, Ink::Black,
                                astray ? Qt::AlignRight : Qt::AlignLeft);
        for (SheetItem &item : piece.items)
            std::get<TextItem>(item).direction = direction;
        return piece;
    }

    [[nodiscard]] Qt::LayoutDirection directionOf(const QString &words) const
    {
        const bool anyLetter =
            std::any_of(words.begin(), words.end(), [](QChar sign) { return sign.isLetter(); });
        return (anyLetter ? words.isRightToLeft() : m_report.rightToLeft) ? Qt::RightToLeft
                                                                          : Qt::LeftToRight;
    }

    /// Each in parts that a page has room for.
    void addNotes()
    {
        constexpr int mostLines = 12;
        Piece head = text(Words::tr("Notes"), Face::Heading);
        double gap = sectionGap;
        for (const auto &[day, note] : m_report.notes) {
            head.append(text(day, Face::CaptionStrong, Ink::Muted), smallGap);
            for (const QString &line : note.split(u'\n')) {
                for (const QString &part : m_type.parted(line, Face::Body, m_width, mostLines)) {
                    head.append(ownWords(part, directionOf(line)));
                    add(head, gap);
                    head = {};
                    gap = 0;
                }
            }
            gap = smallGap * 1.5;
        }
    }

    const Report &m_report;
    Typesetter m_type;
    QSizeF m_size;
    double m_width;
    /// From line to line of the small letters.
    double m_small;
    std::vector<Piece> m_pages;
};

} // namespace

PdfFile reportFileOf(const Report &report)
{
    return {
        .pages = ReportLayout(report).pages(), .title = report.title, .language = report.language};
}

} // namespace limber
