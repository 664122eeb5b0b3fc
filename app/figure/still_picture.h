// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/figure/thumbnails.h"

namespace limber {

/// A still picture of an exercise that fills its room.
class StillPicture : public QWidget {
    Q_OBJECT

public:
    /// The thumbnails are lent and outlive the picture.
    StillPicture(Thumbnails &thumbnails, const Still &still, double corner,
                 QWidget *parent = nullptr);

    void setStill(const Still &still);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Thumbnails::View view() const;

    Thumbnails &m_thumbnails;
    Still m_still;
    double m_corner;
};

} // namespace limber
