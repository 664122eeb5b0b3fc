// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pdf.h"

#include <algorithm>
#include <functional>

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPolygonF>

namespace limber {

namespace {

// Lengths are tenths of a millimetre.
constexpr int unitsAnInch = 254;
constexpr QRectF content{200, 180, 1700, 2590};
constexpr double footerTop = 2810;
constexpr double gap = 40;
constexpr double axisWidth = 90;
constexpr QColor ink{0x1a, 0x1a, 0x1a};
constexpr QColor muted{0x55, 0x55, 0x55};
constexpr QColor rule{0xbb, 0xbb, 0xbb};
constexpr QColor accent{0x1f, 0x5f, 0x8b};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The letters of a role: Inter's signs cannot be taken out of a PDF as text.
QFont letters(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

class ReportPainter {
public:
    ReportPainter(QPdfWriter &writer, const Report &report)
        : m_writer(writer)
        , m_report(report)
        , m_painter(&writer)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paint()
    {
        constexpr double title = 20;
        constexpr double heading = 13;
        footer();
        text(m_report.title, letters(title, QFont::DemiBold), ink);
        text(m_report.period, letters(heading), muted);
        m_top += gap;
        lines();
        chart(m_report.byWeek ? Words::tr("Tension, 0 to 10: the middle of each week")
                              : Words::tr("Tension, 0 to 10: each session"),
              480, [this](const QRectF &box) { tensions(box); });
        chart(m_report.planned
                  ? Words::tr("Days practised in each week, %n planned", nullptr, *m_report.planned)
                  : Words::tr("Days practised in each week"),
              330, [this](const QRectF &box) { weeks(box); });
        notes();
    }

private:
    void newPage()
    {
        m_writer.newPage();
        m_top = content.top();
        footer();
    }

    void reserve(double height)
    {
        if (m_top + height > content.bottom() && m_top > content.top())
            newPage();
    }

    void footer()
    {
        constexpr double small = 8;
        m_painter.setFont(letters(small));
        m_painter.setPen(muted);
        m_painter.drawText(QRectF(content.left(), footerTop, content.width(), 60),
                           Qt::AlignVCenter | Qt::AlignHCenter, m_report.footer);
    }

    /// Below what was written last, broken between words.
    void text(const QString &words, const QFont &font, const QColor &colour)
    {
        m_painter.setFont(font);
        QRectF box(content.left(), 0, content.width(), content.height());
        box = m_painter.boundingRect(box, Qt::TextWordWrap, words);
        reserve(box.height());
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(content.left(), m_top, content.width(), box.height()),
                           Qt::TextWordWrap, words);
        m_top += box.height();
    }

    void lines()
    {
        constexpr double body = 10.5;
        constexpr double pitch = 62;
        const QRectF label(0, 0, content.width() * 0.4, pitch);
        const QRectF value(0, 0, content.width() * 0.6, pitch);
        const bool fromRight = QGuiApplication::isRightToLeft();
        for (const auto &[name, said] : m_report.lines) {
            const double right = content.right();
            m_painter.setFont(letters(body));
            m_painter.setPen(muted);
            m_painter.drawText(
                label.translated(fromRight ? right - label.width() : content.left(), m_top),
                Qt::AlignLeading | Qt::AlignVCenter, name);
            m_painter.setFont(letters(body, QFont::DemiBold));
            m_painter.setPen(ink);
            m_painter.drawText(
                value.translated(fromRight ? content.left() : right - value.width(), m_top),
                Qt::AlignLeading | Qt::AlignVCenter, said);
            m_top += pitch;
        }
    }

    void chart(const QString &title, double height, const std::function<void(QRectF)> &draw)
    {
        constexpr double heading = 12;
        constexpr double legend = 160;
        reserve(height + legend + 3 * gap);
        m_top += gap;
        text(title, letters(heading, QFont::DemiBold), ink);
        m_top += gap / 2;
        draw(QRectF(content.left() + axisWidth, m_top, content.width() - axisWidth, height));
        m_top += height + legend;
    }

    void caption(const QRectF &box, int align, const QString &words)
    {
        constexpr double small = 9;
        m_painter.setFont(letters(small));
        m_painter.setPen(muted);
        m_painter.drawText(box, align | Qt::AlignVCenter | Qt::TextDontClip, words);
    }

    void level(const QRectF &box, double value, double most, Qt::PenStyle style = Qt::SolidLine)
    {
        constexpr double thin = 2;
        constexpr double lineHeight = 40;
        const double y = box.bottom() - box.height() * value / most;
        m_painter.setPen(QPen(style == Qt::SolidLine ? rule : ink, thin, style));
        m_painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        caption(QRectF(content.left(), y - lineHeight / 2, axisWidth - gap / 2, lineHeight),
                Qt::AlignRight, QLocale().toString(value));
    }

    void ends(const QRectF &box)
    {
        constexpr double lineHeight = 50;
        const QRectF below(box.left(), box.bottom() + gap / 4, box.width(), lineHeight);
        const QLocale locale;
        caption(below, Qt::AlignLeft, locale.toString(m_report.from, QLocale::ShortFormat));
        caption(below, Qt::AlignRight, locale.toString(m_report.to, QLocale::ShortFormat));
    }

    void mark(QPointF at, bool before)
    {
        constexpr double half = 9;
        constexpr double width = 5;
        m_painter.setPen(QPen(before ? ink : accent, width));
        m_painter.setBrush(before ? ink : QColor(Qt::white));
        if (before)
            m_painter.drawEllipse(at, half, half);
        else
            m_painter.drawRect(QRectF(at - QPointF(half, half), at + QPointF(half, half)));
    }

    void curve(const QRectF &box, bool before)
    {
        constexpr double most = 10;
        constexpr double thin = 4;
        const auto length =
            static_cast<double>(std::max<qint64>(1, m_report.from.daysTo(m_report.to)));
        QPolygonF points;
        for (const Report::Tensions &said : m_report.tensions) {
            const auto &value = before ? said.before : said.after;
            if (!value)
                continue;
            const auto day =
                static_cast<double>(std::max<qint64>(0, m_report.from.daysTo(said.day)));
            points.append({box.left() + box.width() * day / length,
                           box.bottom() - box.height() * *value / most});
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(before ? ink : accent, thin, before ? Qt::SolidLine : Qt::DashLine));
        m_painter.drawPolyline(points);
        for (const QPointF &point : points)
            mark(point, before);
    }

    void tensions(const QRectF &box)
    {
        constexpr double most = 10;
        constexpr double lineHeight = 50;
        for (const double value : {0.0, most / 2, most})
            level(box, value, most);
        curve(box, true);
        curve(box, false);
        ends(box);
        QRectF key(box.left(), box.bottom() + lineHeight + gap / 2, box.width() / 2, lineHeight);
        for (const bool before : {true, false}) {
            mark({key.left() + gap / 2, key.center().y()}, before);
            caption(key.adjusted(gap * 1.5, 0, 0, 0), Qt::AlignLeft,
                    before ? Words::tr("before a session") : Words::tr("after it"));
            key.translate(box.width() / 4, 0);
        }
    }

    void weeks(const QRectF &box)
    {
        constexpr double most = 7;
        constexpr double share = 0.7;
        level(box, 0, most);
        level(box, most, most);
        const double step = box.width() / static_cast<double>(m_report.weeks.size());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(accent);
        double left = box.left() + step * (1 - share) / 2;
        for (const Report::Week &week : m_report.weeks) {
            const double height = box.height() * week.days / most;
            m_painter.drawRect(QRectF(left, box.bottom() - height, step * share, height));
            left += step;
        }
        if (m_report.planned)
            level(box, *m_report.planned, most, Qt::DashLine);
        ends(box);
    }

    void notes()
    {
        constexpr double heading = 12;
        constexpr double body = 10;
        constexpr double firstLines = 200;
        if (m_report.notes.empty())
            return;
        reserve(firstLines);
        text(Words::tr("Notes"), letters(heading, QFont::DemiBold), ink);
        for (const auto &[day, note] : m_report.notes) {
            m_top += gap / 2;
            text(day, letters(body), muted);
            for (const QString &line : note.split(u'\n'))
                text(line, letters(body), ink);
        }
    }

    QPdfWriter &m_writer;
    const Report &m_report;
    QPainter m_painter;
    double m_top = content.top();
};

} // namespace

QByteArray pdfOf(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsAnInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Limber"));
    ReportPainter(writer, report).paint();
    return bytes;
}

} // namespace limber
