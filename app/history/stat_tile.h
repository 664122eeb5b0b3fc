// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

class QLabel;

namespace limber {

/// A number and what it counts.
class StatTile : public Card {
    Q_OBJECT

public:
    explicit StatTile(const QString &name, QWidget *parent = nullptr);

    void showStat(const QString &number, const QString &caption);

private:
    QLabel *m_number;
    QLabel *m_caption;
};

} // namespace limber
