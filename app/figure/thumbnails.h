// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <future>
#include <map>
#include <optional>
#include <set>

#include <QCache>
#include <QPixmap>
#include <QThreadPool>

#include "app/figure/map_state.h"
#include "app/figure/picture_cache.h"
#include "app/style/theme.h"
#include "core/figure/pose_book.h"

namespace limber {

/// What a still picture shows of an exercise.
struct Still {
    ExerciseId exercise{};
    PictureKind kind = PictureKind::Thumbnail;
    /// What is used; chooses between variants.
    std::set<EquipmentId> equipment{};
    /// Shown for an exercise that nobody drew.
    std::optional<BackMapState> map{};
    bool operator==(const Still &) const = default;
};

/// The pictures of exercises in lists and on cards, of the person chosen, kept from one start to
/// the next. For the GUI thread.
class Thumbnails {
public:
    /// The folder may not exist yet; an empty one keeps nothing.
    explicit Thumbnails(const QString &folder, const Person &person = allPersons().front());
    ~Thumbnails();
    Thumbnails(const Thumbnails &) = delete;
    Thumbnails &operator=(const Thumbnails &) = delete;

    /// Whom the pictures show from now on.
    void setPerson(const Person &person) { m_person = person; }
    [[nodiscard]] const Person &person() const { return m_person; }

    /// How a picture is to be seen.
    struct View {
        QSize size{};
        /// Pixels of the device to one of the picture's.
        double ratio = 1;
        double corner = 0;
        const Theme &theme;
        /// The figure looks the way the language is read.
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    /// Begins with a picture that paint() will be asked for.
    void prepare(const Still &still, const View &view);
    void paint(QPainter &painter, QPoint at, const Still &still, const View &view);

private:
    struct Order {
        QString name{};
        /// The name with size and scale.
        QString key{};
        std::function<QImage()> picture{};
    };
    [[nodiscard]] Order order(const Still &still, const View &view);

    PictureCache m_kept;
    Person m_person;
    /// By key, what is being painted and what was shown.
    std::map<QString, std::future<QImage>> m_coming;
    QCache<QString, QPixmap> m_shown;
    QThreadPool m_painters;
};

} // namespace limber
