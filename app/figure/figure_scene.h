// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <set>
#include <variant>

#include <QMarginsF>
#include <QPixmap>

#include "app/figure/figure_painter.h"
#include "core/figure/pose_book.h"

class QPainter;

namespace limber {

/// A phase of a movement at an instant.
struct SceneState {
    Phase phase{};
    /// What was shown until this phase began; where the body does not go on from there, the one
    /// picture fades into the other.
    std::optional<Phase> before{};
    /// Since the phase began.
    double seconds = 0;
    /// The other side of the body.
    bool mirrored = false;
    bool operator==(const SceneState &) const = default;
};

/// The moving figure on its card: mat, floor, roller and person, seen from as near as no movement
/// leaves the card: nearer at work than on the way there. What stands still is kept as a pixmap.
/// Holds no clock: it shows the instant it is given.
class FigureScene {
public:
    /// The book is lent and outlives the scene.
    explicit FigureScene(const PoseBook &book = PoseBook::shipped());

    void setPerson(const Person &person);
    [[nodiscard]] const Person &person() const { return *m_person; }
    void setLook(FigureLook look);
    /// Key poses that fade into one another, instead of movement.
    void setReducedMotion(bool reduced);
    /// The card turned round for languages that read from right to left.
    void setMirrored(bool mirrored);
    /// Pixels of the card to keep free of the figure.
    void setMargins(const QMarginsF &margins);
    /// Radius of the card's corners, in pixels.
    void setCorner(double corner);

    /// Whether the picture now looks different.
    bool show(const SceneState &state);
    /// Whether there is a picture at all; an exercise nobody drew has none.
    [[nodiscard]] bool isDrawn() const { return m_motion.has_value(); }
    /// Whether it is seen from behind, where the side view cannot show the movement.
    [[nodiscard]] bool isSeenFromBehind() const;
    /// The breath, 0 out to 1 in, as the figure breathes; nothing where it shows none.
    [[nodiscard]] std::optional<double> breath() const;

    /// Nothing while not isDrawn().
    void paint(QPainter &painter, const QRectF &card, const Theme &theme);

private:
    /// A picture and the one it fades out of.
    struct Blend {
        Moment now{};
        Moment under{};
        /// Of `now`: 1 when nothing fades.
        double share = 1;
        bool operator==(const Blend &) const = default;
    };
    /// The surface that kept pixmaps were made for.
    struct Surface {
        QRectF card{};
        double ratio = 1;
        bool dark = false;
        bool contrast = false;
        bool operator==(const Surface &) const = default;
    };
    /// What the reach was found for.
    struct Measured {
        ExerciseId exercise{};
        std::set<EquipmentId> equipment{};
        const Person *person = nullptr;
        bool operator==(const Measured &) const = default;
    };
    struct Kept {
        Moment moment{};
        QPixmap pixmap{};
    };

    [[nodiscard]] Blend blendAt(double at) const;
    [[nodiscard]] const Reach &reachOf(const Phase &phase) const;
    [[nodiscard]] Reach cameraAt(double at) const;
    [[nodiscard]] FigureFrame frameFor(const Moment &moment, const QRectF &card) const;
    [[nodiscard]] const QPixmap &ground(const Moment &moment, const QRectF &card,
                                        const FigureTheme &theme);
    [[nodiscard]] const QPixmap &kept(const Moment &moment, const QRectF &card, const Theme &theme);
    void paintMoment(QPainter &painter, const Moment &moment, const QRectF &card,
                     const Theme &theme);
    void measure();
    /// Whether the camera has moved.
    bool aim();
    void forget();

    const PoseBook &m_book;
    const Person *m_person;
    FigureLook m_look = FigureLook::Color;
    bool m_reduced = false;
    bool m_mirrored = false;
    QMarginsF m_margins{24, 24, 24, 24};
    double m_corner = 0;

    SceneState m_state;
    std::optional<Motion> m_motion;
    std::optional<Moment> m_endBefore;
    Measured m_measured;
    Reach m_whole;
    Reach m_work;
    /// What is seen now.
    Reach m_camera;
    Blend m_blend;

    Surface m_surface;
    std::optional<FigureTheme> m_colors;
    /// By view, as Moment counts them.
    std::array<QPixmap, std::variant_size_v<Moment>> m_grounds;
    std::vector<Kept> m_kept;
};

} // namespace limber
