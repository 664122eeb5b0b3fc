// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/figure/thumbnails.h"
#include "core/timeline/timeline.h"

class QLabel;

namespace limber {

struct NextItem {
    QString text;
    Still picture;
    bool operator==(const NextItem &) const = default;
};

/// The next set, and what comes after the present step: at most two items.
[[nodiscard]] std::vector<NextItem> nextItems(const Timeline &timeline, int segment);

/// What comes next, with small pictures. Shows as many items as there is room for.
class NextUp : public QWidget {
    Q_OBJECT

public:
    /// The thumbnails are lent and outlive it.
    explicit NextUp(Thumbnails &thumbnails, QWidget *parent = nullptr);

    void setItems(const std::vector<NextItem> &items);
    void setUnit(double unit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int shownItems() const;
    [[nodiscard]] QRectF itemBox(int index) const;
    void placeParts();

    Thumbnails &m_thumbnails;
    std::vector<NextItem> m_items;
    double m_unit = 1;
    std::vector<QLabel *> m_parts;
};

} // namespace limber
