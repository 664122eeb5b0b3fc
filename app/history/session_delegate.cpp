// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/session_delegate.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "app/history/history_model.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/text/record_text.h"
#include "app/text/session_text.h"
#include "app/widgets/outcome_mark.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int rowHeight = 84;
/// Narrower rows leave the picture out, so that no word is cut.
constexpr int roomForPicture = 310;
constexpr QSize pictureSize{84, 62};
/// The sign of how the session ended, on the picture's corner, and the ring round it.
constexpr int disc = 22, ring = 3, overhang = 5;

SessionSummary summaryOf(const QModelIndex &index)
{
    return index.data(HistoryModel::summaryRole).value<SessionSummary>();
}

/// How it ended, in the few words a row has room for.
QString endText(const SessionSummary &session)
{
    if (session.outcome != Outcome::Stopped || !session.reason)
        return outcomeText(session.outcome, session.reason);
    switch (*session.reason) {
    case StopReason::Done:
        return SessionDelegate::tr("Stopped early");
    case StopReason::Pain:
        return SessionDelegate::tr("Stopped: pain");
    case StopReason::CalledAway:
        return SessionDelegate::tr("Called away");
    }
    Q_UNREACHABLE();
}

/// Paints one line into `line` and takes it off `box`.
class Lines {
public:
    Lines(QPainter &painter, QRect box, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_box(box)
        , m_direction(direction)
    {}

    void add(const QString &leading, const QFont &font, const QColor &color,
             const QString &trailing = {}, const QColor &trailingColor = {})
    {
        const QFontMetrics metrics(font);
        m_painter.setFont(font);
        const int trailingWidth =
            trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + space::tight;
        const QRect line(m_box.topLeft(), QSize(m_box.width(), metrics.height()));
        m_painter.setPen(color);
        draw(line.adjusted(0, 0, -trailingWidth, 0), Qt::AlignLeft,
             metrics.elidedText(leading, Qt::ElideRight, line.width() - trailingWidth));
        m_painter.setPen(trailingColor);
        draw(line, Qt::AlignRight, trailing);
        m_box.setTop(m_box.top() + line.height() + 2);
    }

private:
    void draw(const QRect &line, Qt::Alignment side, const QString &text)
    {
        const QRect box = QStyle::visualRect(m_direction, m_box, line);
        m_painter.drawText(box,
                           static_cast<int>(QStyle::visualAlignment(m_direction, side)) |
                               Qt::AlignVCenter | Qt::AlignAbsolute,
                           text);
    }

    QPainter &m_painter;
    QRect m_box;
    Qt::LayoutDirection m_direction;
};

} // namespace

SessionDelegate::SessionDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const SessionSummary session = summaryOf(index);
    const QDateTime lived = index.data(HistoryModel::livedRole).toDateTime();
    const QLocale locale;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const QRect box = option.rect;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = chosen                                           ? theme.accentSoft
                          : option.state.testFlag(QStyle::State_MouseOver) ? theme.surface2
                                                                           : theme.surface;
    fillRounded(*painter, box, 12, ground);
    if (option.widget && showsFocus(*option.widget) &&
        option.state.testFlag(QStyle::State_HasFocus))
        strokeRounded(*painter, box, 12, theme.accent, 3);

    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QPoint begin(box.left() + space::tight,
                       box.top() + (rowHeight - pictureSize.height()) / 2);
    const bool pictured = box.width() >= roomForPicture;
    const QRect picture(begin, pictured ? pictureSize : QSize(disc, pictureSize.height()));
    constexpr double corner = 10;
    const auto still = m_pictures.find(session.routine);
    if (!pictured)
        painter->setPen(Qt::NoPen);
    else if (still != m_pictures.end())
        m_thumbnails.paint(*painter, placed(picture).topLeft(), still->second,
                           {.size = pictureSize,
                            .ratio = painter->device()->devicePixelRatioF(),
                            .corner = corner,
                            .theme = theme,
                            .direction = option.direction});
    else
        fillRounded(*painter, placed(picture), corner, theme.backdrop);
    QRect mark(0, 0, disc, disc);
    if (pictured) {
        mark.moveBottomRight(picture.bottomRight() + QPoint(overhang, overhang));
        fillRounded(*painter, placed(mark.adjusted(-ring, -ring, ring, ring)), disc, ground);
    } else {
        mark.moveCenter(picture.center());
    }
    paintOutcome(*painter, placed(mark), session.outcome, session.reason, theme);

    const int left = mark.right() + space::small;
    const QRect words(left, box.top() + 11, box.right() - space::small - left, rowHeight - 22);
    Lines lines(*painter, placed(words), option.direction);
    // Muted text is too faint on the chosen row's ground.
    const QColor quiet = chosen ? theme.ink : theme.muted;
    lines.add(tr("%1, %2", "day, time")
                  .arg(locale.toString(lived.date(), tr("ddd d MMM", "format of a day")),
                       timeOfDayText(lived.time())),
              displayFont(16, QFont::DemiBold), theme.ink);
    lines.add(session.routineTitle, displayFont(14, QFont::Medium), quiet,
              tensionText(session.before, session.after), theme.ink);
    lines.add(endText(session), displayFont(14, QFont::Medium), quiet, minutesText(session.active),
              quiet);
    painter->restore();
}

} // namespace limber
