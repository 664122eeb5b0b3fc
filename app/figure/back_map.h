// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/figure/map_layout.h"
#include "app/figure/map_paint.h"
#include "app/figure/map_state.h"

class QLabel;

namespace limber {

/// A map as a picture of its own, with every level readable by assistive technology.
class BackMap : public QWidget {
    Q_OBJECT

public:
    explicit BackMap(QWidget *parent = nullptr);

    void setState(const BackMapState &state);
    [[nodiscard]] const BackMapState &state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void placeParts();

    BackMapState m_state;
    std::vector<QLabel *> m_parts;
};

} // namespace limber
