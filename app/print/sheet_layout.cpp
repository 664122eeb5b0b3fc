// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "app/print/sheet_pieces.h"
#include "app/text/translation.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

/// Between two blocks: at least, and at most where there is room to spare.
constexpr double blockGap = 3.4 * mm, widestGap = 8 * mm;

/// A page while it is being filled: its blocks from top to bottom.
struct Draft {
    std::vector<Piece> pieces{};
    double height = 0;

    void add(const Piece &piece, double gap)
    {
        height += (pieces.empty() ? 0 : gap) + piece.height;
        pieces.push_back(piece);
    }
};

class SheetLayout {
public:
    explicit SheetLayout(const Sheet &sheet)
        : m_sheet(sheet)
        , m_type(sheet.options.largePrint, sheet.rightToLeft)
        , m_size(paperSize(sheet.options.paper))
        , m_width(m_size.width() - 2 * pageMargin)
    {}

    [[nodiscard]] SheetPages pages() const
    {
        std::vector<Piece> pages;
        const std::vector<Draft> drafts = fittedBlocks();
        for (size_t i = 0; i < drafts.size(); ++i)
            pages.push_back(blockPage(drafts[i], i == 0));
        const Piece head = logHead();
        if (m_sheet.log) {
            const double room = bodyHeight(false) - head.height - blockGap;
            for (const Piece &log : layOutLog(m_sheet, m_type, m_width, room)) {
                Piece page = head;
                page.append(log, blockGap);
                pages.push_back(page);
            }
        }
        SheetPages sheet{.size = m_size,
                         .look = {.largePrint = m_sheet.options.largePrint,
                                  .rightToLeft = m_sheet.rightToLeft,
                                  .greyscale = m_sheet.options.greyscale,
                                  .person = m_sheet.person}};
        for (size_t i = 0; i < pages.size(); ++i)
            sheet.pages.push_back(
                onPaper(pages[i], footer(i == 0, i, pages.size()), m_size, m_sheet.rightToLeft));
        return sheet;
    }

private:
    /// From the upper margin to the footer.
    [[nodiscard]] double bodyHeight(bool first) const
    {
        return m_size.height() - 2 * pageMargin - footer(first, 0, 1).height - 2.5 * mm;
    }

    [[nodiscard]] Piece header(const QString &title, const QString &subtitle) const
    {
        const double aside = m_width * namesShare;
        Piece names = nameLine(m_type, Words::tr("For", "a name follows"),
                               m_sheet.options.preparedFor, aside);
        names.append(nameLine(m_type, Words::tr("Prepared by", "a name follows"),
                              m_sheet.options.preparedBy, aside),
                     2.2 * mm);
        return pageHead(m_type, title, subtitle, names, m_width);
    }

    /// The ruled box with the rules; on page 1 with the routine's cautions.
    [[nodiscard]] Piece stopBox(bool cautions) const
    {
        const double pad = 2.6 * mm, sign = m_type.pitch(Face::Strong) * 1.9;
        const double words = pad * 2 + sign, width = m_width - words - pad;
        Piece text;
        for (const QString &rule : m_sheet.stopRules)
            text.append(textPiece(m_type, rule, Face::Strong, width));
        for (const QString &caution : cautions ? m_sheet.cautions : QStringList{})
            text.append(textPiece(m_type, caution, Face::Body, width));
        Piece piece;
        const double height = std::max(text.height, sign) + 2 * pad * .75;
        const QRectF box{0, 0, m_width, height};
        piece.items.push_back(BoxItem{box, 2 * mm, .45 * mm, Ink::Black});
        piece.items.push_back(SignItem{{pad, (height - sign) / 2, sign, sign}, Sign::Warning});
        piece.put(text, {words, (height - text.height) / 2});
        piece.height = height;
        return piece;
    }

    [[nodiscard]] Piece firstHead() const
    {
        Piece piece = header(m_sheet.title, m_sheet.subtitle);
        piece.append(stopBox(true), 3 * mm);
        return piece;
    }

    [[nodiscard]] Piece logHead() const
    {
        if (!m_sheet.log)
            return {};
        const QDate from = m_sheet.log->days.front().date;
        Piece piece = header(
            Words::tr("%1: log", "a routine").arg(m_sheet.title),
            Words::tr("%n day(s) from %1", "a date", static_cast<int>(m_sheet.log->days.size()))
                .arg(dateText(from)));
        piece.append(stopBox(false), 3 * mm);
        return piece;
    }

    [[nodiscard]] QString dateText(QDate date) const
    {
        return localeOf(m_sheet.language).toString(date, QLocale::LongFormat);
    }

    [[nodiscard]] Piece footer(bool first, size_t page, size_t pages) const
    {
        Piece above;
        if (first)
            above = textPiece(m_type, m_sheet.source, Face::Small, m_width, Ink::Muted);
        return pageFoot(
            m_type, above,
            first ? m_sheet.disclaimer
                  : u"%1 %2"_s.arg(m_sheet.disclaimer, Words::tr("Source and version on page 1.")),
            Words::tr("%1 · %2", "date, page")
                .arg(dateText(m_sheet.printed), pageText(page, pages)),
            m_width);
    }

    /// The blocks on as few pages as possible, with pictures as large as that allows.
    [[nodiscard]] std::vector<Draft> fittedBlocks() const
    {
        // Beyond that, a page more or less matters less than the time.
        constexpr size_t mostBlocks = 6;
        size_t fewest = 0;
        double best = 0;
        for (const double pictures : pictureSizes) {
            const size_t pages = blocks(pictures, layOutBlock).size();
            if (fewest == 0 || pages < fewest) {
                fewest = pages;
                best = pictures;
            }
            if (fewest == 1 || m_sheet.blocks.size() > mostBlocks)
                break;
        }
        return blocks(best, layOutFilledBlock);
    }

    [[nodiscard]] std::vector<Draft> blocks(double pictures, decltype(layOutBlock) layOne) const
    {
        const double firstRoom = bodyHeight(true) - firstHead().height - blockGap;
        const double room =
            bodyHeight(false) - runningHead(m_type, m_sheet.title, m_width).height - blockGap;
        std::vector<Draft> drafts(1);
        const auto free = [&] {
            return (drafts.size() == 1 ? firstRoom : room) - drafts.back().height;
        };
        const auto fits = [&](const Piece &piece, double gap) {
            return (drafts.back().pieces.empty() ? 0 : gap) + piece.height <= free();
        };
        for (const SheetBlock &block : m_sheet.blocks) {
            const Piece whole = layOne(block, m_sheet, m_type, m_width, pictures);
            const bool newPage = !drafts.back().pieces.empty() || whole.height <= room;
            if (!fits(whole, blockGap) && newPage)
                drafts.emplace_back();
            if (fits(whole, blockGap)) {
                drafts.back().add(whole, blockGap);
                continue;
            }
            // Larger than a page: its parts one after the other, each page with the heading.
            const BlockParts split = layOutInParts(block, m_sheet, m_type, m_width, pictures);
            Piece column = split.parts.front();
            for (auto part = split.parts.begin() + 1; part != split.parts.end(); ++part) {
                if (column.height + partGap + part->height > free()) {
                    drafts.back().add(column, blockGap);
                    drafts.emplace_back();
                    column = split.again;
                }
                column.append(*part, partGap);
            }
            drafts.back().add(column, blockGap);
        }
        return drafts;
    }

    [[nodiscard]] Piece blockPage(const Draft &draft, bool first) const
    {
        Piece page = first ? firstHead() : runningHead(m_type, m_sheet.title, m_width);
        const double room = bodyHeight(first) - page.height - blockGap - draft.height;
        const auto gaps = static_cast<double>(draft.pieces.size());
        const double gap = std::min(widestGap, blockGap + std::max(0.0, room) / gaps);
        for (const Piece &piece : draft.pieces)
            page.append(piece, gap);
        return page;
    }

    static constexpr double partGap = 2.2 * mm;

    const Sheet &m_sheet;
    Typesetter m_type;
    QSizeF m_size;
    double m_width;
};

} // namespace

SheetPages layOut(const Sheet &sheet)
{
    return SheetLayout(sheet).pages();
}

} // namespace limber
