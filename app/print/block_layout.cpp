// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <utility>

#include <QCoreApplication>

#include "app/figure/figure_picture.h"
#include "app/print/sheet_pieces.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

/// A block's parts for the widths they are asked for.
class BlockLayout {
public:
    BlockLayout(const SheetBlock &block, const Sheet &sheet, const Typesetter &type, double width,
                double pictures)
        : m_block(block)
        , m_sheet(sheet)
        , m_type(type)
        , m_width(width)
        , m_pictureHeight((sheet.options.largePrint ? 40 : 29) * mm * pictures)
        , m_mapHeight((sheet.options.largePrint ? 72 : 50) * mm * std::min(1.0, pictures))
    {
        for (const Picture &picture : m_block.pictures)
            m_bounds.add(solve(picture, m_sheet.person).bounds());
    }

    [[nodiscard]] Piece whole() const
    {
        Piece piece = headingWithDose();
        piece.append(body(), partGap);
        return piece;
    }

    /// From top to bottom in one column.
    [[nodiscard]] BlockParts inParts() const
    {
        std::vector<Piece> all;
        const auto add = [&all](Piece piece) {
            if (piece.height > 0)
                all.push_back(std::move(piece));
        };
        add(heading(m_block.name));
        add(dose(m_width));
        add(pictures(m_width, false, m_pictureHeight));
        for (const auto &lines :
             {steps(m_width, mostLines), feel(m_width, mostLines), avoid(m_width, mostLines)}) {
            for (const Piece &piece : lines)
                add(piece);
        }
        add(map(m_width * .8));
        return {.parts = std::move(all),
                .again = heading(Words::tr("%1, continued", "an exercise").arg(m_block.name))};
    }

private:
    [[nodiscard]] double gap() const { return m_type.pitch(Face::Body) * .3; }
    /// So close that a reader of the PDF's text finds one column, not a paragraph here and one
    /// there.
    [[nodiscard]] double itemGap() const { return m_type.pitch(Face::Body) * .12; }
    [[nodiscard]] double discSize() const { return m_type.pitch(Face::Heading) * 1.12; }

    [[nodiscard]] Piece heading(const QString &name) const
    {
        const double disc = discSize();
        const double words = disc + 2.5 * mm;
        const Piece title = textPiece(m_type, name, Face::Heading,
                                      std::min(m_type.width(name, Face::Heading), m_width - words));
        const double digits = m_type.pitch(Face::Dose);
        Piece piece;
        piece.items.push_back(
            BoxItem{.box = {0, 0, disc, disc}, .corner = disc / 2, .ink = Ink::Accent});
        piece.items.push_back(TextItem{{0, (disc - digits) / 2, disc, digits},
                                       QString::number(m_block.number),
                                       Face::Dose,
                                       Ink::Paper,
                                       Qt::AlignHCenter});
        piece.put(title, {words, (disc - m_type.pitch(Face::Heading)) / 2});
        piece.height = std::max(piece.height, disc);
        return piece;
    }

    [[nodiscard]] Piece cell(const DoseField &field, double width) const
    {
        Piece piece = textPiece(m_type, field.label, Face::Caption, width, Ink::Muted);
        piece.append(textPiece(m_type, field.value, Face::Dose, width, Ink::Accent));
        return piece;
    }

    /// Between two fields of a dose, and where that spares a row.
    static constexpr double cellGap = 4.4 * mm, tightGap = 3.2 * mm;
    static constexpr double partGap = 2.2 * mm;
    static constexpr int wholeParagraph = 100'000;
    /// Of a paragraph that is split where its block is.
    static constexpr int mostLines = 12;

    /// Of the fields. One too long for a row leaves room for the next beside it.
    [[nodiscard]] std::vector<double> cellWidths(double width) const
    {
        std::vector<double> cells;
        for (const DoseField &field : m_block.dose)
            cells.push_back(std::max(m_type.width(field.label, Face::Caption),
                                     m_type.width(field.value, Face::Dose)));
        for (size_t i = 0; i < cells.size(); ++i) {
            const double next = i + 1 < cells.size() ? cells[i + 1] + cellGap : 0;
            if (cells[i] > width)
                cells[i] = next < width / 2 ? width - next : width;
        }
        return cells;
    }

    /// Where each row of cells ends.
    [[nodiscard]] static std::vector<size_t> rowEnds(const std::vector<double> &cells, double width,
                                                     double between)
    {
        constexpr double rounding = .01 * mm;
        std::vector<size_t> ends;
        double x = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (x > 0 && x + cells[i] > width + rounding) {
                ends.push_back(i);
                x = 0;
            }
            x += cells[i] + between;
        }
        ends.push_back(cells.size());
        return ends;
    }

    /// In as many rows as they need, none of them just with what was left over.
    [[nodiscard]] Piece dose(double width) const
    {
        const std::vector<double> cells = cellWidths(width);
        double between = cellGap;
        std::vector<size_t> ends = rowEnds(cells, width, cellGap);
        if (const auto tight = rowEnds(cells, width, tightGap); tight.size() < ends.size()) {
            between = tightGap;
            ends = tight;
        }
        for (double narrower = width - mm; narrower > width / 2; narrower -= mm) {
            const auto even = rowEnds(cells, narrower, between);
            if (even.size() > ends.size())
                break;
            ends = even;
        }
        Piece piece;
        size_t i = 0;
        for (const size_t end : ends) {
            const double top = piece.height > 0 ? piece.height + gap() : 0;
            for (double x = 0; i < end; x += cells[i++] + between) {
                const Piece one = cell(m_block.dose[i], cells[i]);
                if (x > 0)
                    piece.items.push_back(LineItem{{x - between / 2, top + .8 * mm},
                                                   {x - between / 2, top + one.height - .6 * mm},
                                                   .2 * mm});
                piece.put(one, {x, top});
            }
        }
        return piece;
    }

    /// Side by side where both fit into a line, else one below the other.
    [[nodiscard]] Piece headingWithDose() const
    {
        Piece piece = heading(m_block.name);
        const double indent = m_sheet.options.largePrint ? 0 : discSize() + 2.5 * mm;
        double cells = -cellGap;
        for (const double cell : cellWidths(m_width))
            cells += cell + cellGap;
        const double name = discSize() + 2.5 * mm + m_type.width(m_block.name, Face::Heading);
        if (name + 8 * mm + cells <= m_width) {
            const Piece right = dose(cells + 1);
            piece.put(right, {m_width - cells, std::max(0.0, piece.height - right.height)});
            return piece;
        }
        piece.put(dose(m_width - indent), {indent, piece.height + .6 * mm});
        return piece;
    }

    /// A paragraph behind its number or sign, in parts of so many lines.
    [[nodiscard]] std::vector<Piece> paragraph(const SheetItem &mark, double indent,
                                               const QString &text, double width, int lines) const
    {
        std::vector<Piece> parts;
        for (const QString &part : m_type.parted(text, Face::Body, width - indent, lines)) {
            Piece piece;
            if (parts.empty())
                piece.items.push_back(mark);
            piece.put(textPiece(m_type, part, Face::Body, width - indent), {indent, 0});
            parts.push_back(piece);
        }
        return parts;
    }

    [[nodiscard]] std::vector<Piece> steps(double width, int lines) const
    {
        const double indent = m_type.width(u"20."_s, Face::Body) + 1 * mm;
        std::vector<Piece> all;
        for (int i = 0; i < m_block.instructions.size(); ++i) {
            const TextItem number{{0, 0, indent, m_type.pitch(Face::Body)},
                                  Words::tr("%1.", "the number of a step").arg(i + 1),
                                  Face::Body,
                                  Ink::Muted};
            const auto step = paragraph(number, indent, m_block.instructions[i], width, lines);
            all.insert(all.end(), step.begin(), step.end());
        }
        return all;
    }

    [[nodiscard]] std::vector<Piece> feel(double width, int lines) const
    {
        if (m_block.feel.isEmpty())
            return {};
        std::vector<Piece> all = paragraph(TextItem{}, 0, m_block.feel, width, lines);
        Piece first = textPiece(m_type, Words::tr("You should feel"), Face::CaptionStrong, width,
                                Ink::Accent);
        first.append(all.front());
        all.front() = first;
        return all;
    }

    [[nodiscard]] std::vector<Piece> avoid(double width, int lines) const
    {
        const double line = m_type.pitch(Face::Body), sign = line * .6;
        std::vector<Piece> all;
        for (const QString &text : m_block.avoid) {
            const SignItem cross{{0, (line - sign) / 2, sign, sign}, Sign::Not};
            const auto one = paragraph(cross, line, text, width, lines);
            all.insert(all.end(), one.begin(), one.end());
        }
        if (all.empty())
            return {};
        Piece first = textPiece(m_type, Words::tr("Do not"), Face::CaptionStrong, width, Ink::Warn);
        first.append(all.front());
        all.front() = first;
        return all;
    }

    [[nodiscard]] static Piece stacked(const std::vector<Piece> &pieces, double gap)
    {
        Piece all;
        for (const Piece &piece : pieces)
            all.append(piece, gap);
        return all;
    }

    [[nodiscard]] Piece notes(double width) const
    {
        Piece piece = stacked(feel(width, wholeParagraph), 0);
        piece.append(stacked(avoid(width, wholeParagraph), itemGap()), gap() * 1.3);
        return piece;
    }

    /// Start and end in boxes of one size, seen at one scale.
    [[nodiscard]] Piece pictures(double width, bool oneBelowOther, double height) const
    {
        const auto count = static_cast<double>(m_block.pictures.size());
        if (count == 0)
            return {};
        const double space = 3 * mm;
        const double wide = oneBelowOther ? width : (width - space * (count - 1)) / count;
        const double caption = m_type.pitch(Face::Caption) * 1.15;
        const double high = std::min(height, pictureHeightFor(wide, m_bounds) + caption);
        const QStringList names{Words::tr("Start"), Words::tr("End", "of a movement")};
        Piece piece;
        for (int i = 0; i < static_cast<int>(m_block.pictures.size()); ++i) {
            const QRectF box{0, 0, wide, high};
            Piece one;
            one.items.push_back(FigureItem{.box = box.adjusted(0, 0, 0, -caption),
                                           .picture = m_block.pictures[static_cast<size_t>(i)],
                                           .bounds = m_bounds});
            one.items.push_back(BoxItem{box, 2 * mm, .2 * mm, Ink::Rule});
            one.put(textPiece(m_type, names.value(i), Face::Caption, wide, Ink::Muted,
                              Qt::AlignHCenter),
                    {0, high - caption});
            one.height = high;
            piece.put(one, oneBelowOther ? QPointF{0, i * (high + space)}
                                         : QPointF{i * (wide + space), 0});
        }
        return piece;
    }

    [[nodiscard]] Piece map(double width) const
    {
        return m_block.map ? levelFigure(m_block, m_type, width, m_mapHeight) : Piece{};
    }

    using Part = std::function<Piece(double width)>;
    struct Column {
        /// Of the width.
        double share = 1;
        std::vector<Part> stack{};
    };

    [[nodiscard]] Piece columns(const std::vector<Column> &parts) const
    {
        const double room = m_width - gutter * static_cast<double>(parts.size() - 1);
        Piece piece;
        double x = 0;
        for (const auto &[share, stack] : parts) {
            Piece column;
            for (const auto &part : stack)
                column.append(part(room * share), partGap);
            piece.put(column, {x, 0});
            x += room * share + gutter;
        }
        return piece;
    }

    /// The lowest of the ways to lay the parts out beside each other.
    [[nodiscard]] Piece body() const
    {
        const auto row = [this](double width) {
            return pictures(width, false, m_pictureHeight);
        };
        const auto stack = [this](double width) {
            return pictures(width, true, m_pictureHeight * .9);
        };
        const auto text = [this](double width) {
            return stacked(steps(width, wholeParagraph), itemGap());
        };
        const auto aside = [this](double width) {
            return notes(width);
        };
        const auto levels = [this](double width) {
            return map(width);
        };
        const auto feeling = [this](double width) {
            return stacked(feel(width, wholeParagraph), 0);
        };
        const auto avoiding = [this](double width) {
            return stacked(avoid(width, wholeParagraph), itemGap());
        };
        std::vector<Piece> ways;
        const auto add = [&](const std::vector<Column> &way) {
            ways.push_back(columns(way));
        };
        if (m_sheet.options.largePrint) {
            Piece piece = row(m_width);
            piece.append(text(m_width), partGap);
            piece.append(m_block.map ? columns({{.55, {levels}}, {.45, {aside}}}) : aside(m_width),
                         partGap);
            return piece;
        }
        if (!m_block.pictures.empty() && m_block.map) {
            for (const auto &[picture, words] :
                 {std::pair{.25, .39}, std::pair{.22, .43}, std::pair{.22, .41}}) {
                const double map = 1 - picture - words;
                add({{picture, {stack, feeling}}, {words, {text}}, {map, {levels, avoiding}}});
                add({{picture, {stack}}, {words, {text, feeling}}, {map, {levels, avoiding}}});
            }
        } else if (!m_block.pictures.empty()) {
            for (const auto &[picture, words] :
                 {std::pair{.40, .34}, std::pair{.36, .36}, std::pair{.32, .40}})
                add({{picture, {row}}, {words, {text}}, {1 - picture - words, {aside}}});
            add({{.43, {row, aside}}, {.57, {text}}});
        } else if (m_block.map) {
            add({{.36, {levels}}, {.38, {text}}, {.26, {aside}}});
            add({{.36, {levels}}, {.64, {text, aside}}});
        } else {
            add({{.6, {text}}, {.4, {aside}}});
            add({{1, {text, aside}}});
        }
        return *std::min_element(ways.begin(), ways.end(), [](const Piece &a, const Piece &b) {
            return a.height < b.height;
        });
    }

    const SheetBlock &m_block;
    const Sheet &m_sheet;
    const Typesetter &m_type;
    double m_width;
    double m_pictureHeight;
    double m_mapHeight;
    /// Of all pictures together.
    Bounds m_bounds;
};

} // namespace

Piece layOutBlock(const SheetBlock &block, const Sheet &sheet, const Typesetter &type, double width,
                  double pictures)
{
    return BlockLayout(block, sheet, type, width, pictures).whole();
}

Piece layOutFilledBlock(const SheetBlock &block, const Sheet &sheet, const Typesetter &type,
                        double width, double pictures)
{
    Piece least = layOutBlock(block, sheet, type, width, pictures);
    for (const double larger : pictureSizes) {
        if (larger <= pictures)
            break;
        Piece filled = layOutBlock(block, sheet, type, width, larger);
        if (filled.height <= least.height)
            return filled;
    }
    return least;
}

BlockParts layOutInParts(const SheetBlock &block, const Sheet &sheet, const Typesetter &type,
                         double width, double pictures)
{
    return BlockLayout(block, sheet, type, width, pictures).inParts();
}

} // namespace limber
