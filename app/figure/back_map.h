// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/figure/body_picture.h"
#include "core/body/roller.h"
#include "core/timeline/timeline.h"

class QLabel;

namespace limber {

enum class MapLabels { None, Numbers, Names };

/// What a map of the body shows. A plain value; unset parts are not drawn.
struct BackMapState {
    RegionId region{QStringLiteral("back")};
    BackPose pose = BackPose::ArmsDown;
    /// The side worked on, of a region with two.
    std::optional<Side> side{};

    /// The levels of a step from low to high, numbered from 1.
    std::vector<RollerPosition> levels{};
    /// Index into levels: where the roller lies now.
    std::optional<int> current{};
    /// Index into levels: where it comes from, while it is being moved.
    std::optional<int> previous{};
    /// How many levels, from the first, are behind the person.
    int done = 0;

    /// A roll, with the roller this far up it, 0 to 1.
    std::optional<Travel> travel{};
    double along = 0.5;
    StrokeKind stroke = StrokeKind::Along;
    /// The body's turn on the roller, -1 (left) to 1 (right).
    double sway = 0;
    /// How far the roller has turned, in turns.
    double spin = 0;

    /// The roller lies along the spine.
    bool lengthwise = false;
    /// How strongly the worked muscles glow, 0 to 1.
    double effort = 0;
    /// Whether the forbidden zones are hatched and named.
    bool zones = true;
    MapLabels labels = MapLabels::Names;

    bool operator==(const BackMapState &) const = default;
};

/// Where things of a map lie in a rectangle, for painting, for assistive technology and for tests.
struct BackMapLayout {
    struct Mark {
        /// Counted from 1; 0 for a mark that is not a level.
        int number = 0;
        QString name;
        bool current = false;
        bool done = false;
        /// The middle of the roller at this mark, and how far to its side it reaches.
        QPointF bar;
        double reach = 0;
        /// The middle of the number beside it, and the text beside that.
        QPointF dot;
        QRectF text;
    };
    /// Pixels of one body height, and where the spine meets the floor.
    double scale = 1;
    QPointF origin;
    std::vector<Mark> marks;
    double dotRadius = 0;
    double textPixels = 0;
    /// The hatched zones and the text for the lowest of them.
    std::vector<QRectF> zones;
    QRectF zoneText;
    /// The middle of the roller as it lies now; nothing without one.
    std::optional<QPointF> roller;
};

[[nodiscard]] BackMapLayout layoutBackMap(const QRectF &bounds, const BackMapState &state);

/// Paints a map into the rectangle. On screens the body is kept as a pixmap, so that a frame is
/// cheap; on paper everything stays a vector.
void paintBackMap(QPainter &painter, const QRectF &bounds, const BackMapState &state,
                  const Theme &theme);

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
