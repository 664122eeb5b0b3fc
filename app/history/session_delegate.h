// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QStyledItemDelegate>

#include "app/figure/thumbnails.h"

namespace limber {

/// Paints a session of a HistoryModel as a row; all are of one height.
class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The thumbnails are lent and outlive the delegate.
    explicit SessionDelegate(Thumbnails &thumbnails, QObject *parent = nullptr);

    /// What stands for each routine; a session of another one has a blank picture.
    void setPictures(const std::map<RoutineId, Still> &pictures) { m_pictures = pictures; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Thumbnails &m_thumbnails;
    std::map<RoutineId, Still> m_pictures;
};

} // namespace limber
