// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QPainter;

namespace limber {

/// Still pictures that are painted once and then kept as PNG files. What goes wrong with the files
/// costs time, nothing else: a picture that cannot be read is painted again.
class PictureCache : public QObject {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter &painter, const QRectF &box)>;

    /// The folder may not exist yet; an empty one keeps nothing. Pictures of another `drawer` are
    /// never shown: it names the program that paints, as it is now.
    PictureCache(const QString &folder, const QString &drawer);
    /// Keeps what was painted last.
    ~PictureCache() override;

    /// A picture of `size` with `ratio` pixels of the device to one of its own. `name` says all
    /// that it shows, and in which colours. Any thread.
    [[nodiscard]] QImage picture(const QString &name, const QSize &size, double ratio,
                                 const Paint &paint);

    /// The files that stay when new ones come.
    static constexpr int mostBytes = 16 << 20;

private:
    struct Painted {
        QString key{};
        QImage image{};
    };

    [[nodiscard]] QString fileOf(const QString &key) const;
    void keep(const QString &name, const QString &key, const QImage &image);
    void keepPainted();

    QString m_folder;
    QString m_drawer;
    /// By name: while a window is being resized, only the last size is worth keeping.
    std::map<QString, Painted> m_painted;
    QTimer m_settled;
    QThreadPool m_writer;
};

/// Names the running program: another build is another drawer.
[[nodiscard]] QString thisProgram();

} // namespace limber
