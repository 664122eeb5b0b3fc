// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/note_list.h"

#include <utility>

#include <QAbstractListModel>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include "app/style/theme.h"
#include "app/text/record_text.h"
#include "app/widgets/icons.h"
#include "app/widgets/slim_scroll.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int rowHeight = 52, box = 22, dayRole = Qt::UserRole;

} // namespace

class NoteList::Notes : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const std::vector<SessionSummary> &sessions)
    {
        beginResetModel();
        m_sessions.clear();
        for (const SessionSummary &session : sessions) {
            if (!session.note.trimmed().isEmpty())
                m_sessions.push_back(session);
        }
        endResetModel();
    }

    [[nodiscard]] const std::set<SessionId> &ticked() const { return m_ticked; }

    void tickAll(bool on)
    {
        m_ticked.clear();
        for (const SessionSummary &session : m_sessions) {
            if (on)
                m_ticked.insert(session.id);
        }
        if (!m_sessions.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }

    void turn(int row)
    {
        const SessionId &id = m_sessions[static_cast<size_t>(row)].id;
        if (m_ticked.erase(id) == 0)
            m_ticked.insert(id);
        Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const SessionSummary &session = m_sessions[static_cast<size_t>(index.row())];
        const auto day = [&session] {
            return dayText(asLived(session.started, session.zone));
        };
        switch (role) {
        case Qt::DisplayRole:
            return session.note.simplified();
        case dayRole:
            return day();
        case Qt::AccessibleTextRole:
            return NoteList::tr("%1: %2", "day, note").arg(day(), session.note.simplified());
        case Qt::CheckStateRole:
            return m_ticked.contains(session.id) ? Qt::Checked : Qt::Unchecked;
        default:
            return {};
        }
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &) const override
    {
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    }

private:
    std::vector<SessionSummary> m_sessions;
    std::set<SessionId> m_ticked;
};

class NoteList::Row : public QStyledItemDelegate {
public:
    Row(Notes &notes, QObject *parent) : QStyledItemDelegate(parent), m_notes(notes) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const QRect row = option.rect;
        const auto placed = [&](const QRect &part) {
            return QStyle::visualRect(option.direction, row, part);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_MouseOver))
            fillRounded(*painter, row, 10, theme.surface2);
        if (option.widget && showsFocus(*option.widget) &&
            option.state.testFlag(QStyle::State_HasFocus))
            strokeRounded(*painter, row, 10, theme.accent, 3);

        const QRect sign =
            placed({row.left() + space::tight, row.top() + (rowHeight - box) / 2, box, box});
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
            fillRounded(*painter, sign, 6, theme.accent);
            paintIcon(*painter, Icon::Check, QRectF(sign).adjusted(4, 4, -4, -4), theme.onAccent);
        } else {
            strokeRounded(*painter, sign, 6, theme.muted, 2);
        }

        QRect line = row.adjusted(space::tight + box + space::small, 6, -space::tight, 0);
        const auto draw = [&](const QString &text, const QFont &font, const QColor &color) {
            const QFontMetrics metrics(font);
            line.setHeight(metrics.height());
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(
                placed(line),
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                    Qt::AlignVCenter | Qt::AlignAbsolute,
                metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, line.height() + 1);
        };
        draw(index.data(dayRole).toString(), displayFont(14, QFont::DemiBold), theme.ink);
        draw(index.data().toString(), displayFont(14, QFont::Medium), theme.muted);
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &,
                     const QModelIndex &index) override
    {
        const bool pressed = event->type() == QEvent::KeyPress &&
                             static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                             static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        if (pressed || clicked)
            m_notes.turn(index.row());
        return pressed || clicked;
    }

private:
    Notes &m_notes;
};

NoteList::NoteList(QWidget *parent) : QListView(parent), m_notes(new Notes(this))
{
    setAccessibleName(tr("Notes to print"));
    setModel(m_notes);
    setItemDelegate(new Row(*m_notes, this));
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar);
    viewport()->setAutoFillBackground(false);
    connect(m_notes, &QAbstractItemModel::dataChanged, this, &NoteList::tickedChanged);
}

void NoteList::showNotes(const std::vector<SessionSummary> &sessions)
{
    m_notes->set(sessions);
}

const std::set<SessionId> &NoteList::ticked() const
{
    return m_notes->ticked();
}

void NoteList::tickAll(bool on)
{
    m_notes->tickAll(on);
}

} // namespace limber
