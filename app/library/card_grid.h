// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/figure/thumbnails.h"
#include "app/widgets/card.h"

class QGridLayout;

namespace limber {

/// Cards of equal width, three in a row, two where there is little room.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void add(QWidget *card);
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<QWidget *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 3;
};

/// A picture, a name with a line below it, and how long it takes.
class PictureCard : public CardButton {
    Q_OBJECT

public:
    /// An empty `time` leaves the chip out, no `picture` the picture's place. The thumbnails are
    /// lent and outlive the card.
    PictureCard(Thumbnails &thumbnails, const std::optional<Still> &picture, const QString &name,
                const QString &detail, const QString &time, QWidget *parent = nullptr);
};

} // namespace limber
