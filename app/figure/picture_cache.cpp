// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/picture_cache.h"

#include <chrono>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

namespace limber {

namespace {

/// A file says what it shows, so that a foreign one is not taken for it.
const QString keyField = QStringLiteral("Limber");

QImage read(const QString &file, const QString &key, const QSize &pixels)
{
    QImageReader reader(file, "png");
    if (reader.size() != pixels || reader.text(keyField) != key)
        return {};
    return reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

void write(const QString &path, const QString &key, const QImage &image)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QImageWriter writer(&file, "png");
    writer.setText(keyField, key);
    if (writer.write(image))
        file.commit();
}

/// Removes the oldest files until the rest takes up no more than `bytes`.
void prune(const QDir &folder, qint64 bytes)
{
    const auto files = folder.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        bytes -= file.size();
        if (bytes < 0)
            QFile::remove(file.filePath());
    }
}

} // namespace

PictureCache::PictureCache(const QString &folder, const QString &drawer)
    : m_folder(folder)
    , m_drawer(drawer)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(0);
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::seconds(1));
    connect(&m_settled, &QTimer::timeout, this, &PictureCache::keepPainted);
}

PictureCache::~PictureCache()
{
    keepPainted();
    m_writer.waitForDone();
}

QImage PictureCache::picture(const QString &name, const QSize &size, double ratio,
                             const Paint &paint)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const QString key = QStringLiteral("%1 %2x%3 %4 %5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ratio)
                            .arg(m_drawer);
    QImage image = read(fileOf(key), key, pixels);
    const bool kept = !image.isNull();
    if (!kept)
        image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    if (kept)
        return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF({}, QSizeF(size)));
    painter.end();
    QMetaObject::invokeMethod(this, [this, name, key, image] { keep(name, key, image); });
    return image;
}

void PictureCache::keep(const QString &name, const QString &key, const QImage &image)
{
    m_painted[name] = {key, image};
    m_settled.start();
}

QString PictureCache::fileOf(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return QDir(m_folder).filePath(QString::fromLatin1(hash.toHex()) + QStringLiteral(".png"));
}

void PictureCache::keepPainted()
{
    if (m_painted.empty() || m_folder.isEmpty())
        return;
    std::vector<std::pair<QString, Painted>> files;
    for (const auto &[name, painted] : std::exchange(m_painted, {}))
        files.emplace_back(fileOf(painted.key), painted);
    m_writer.start([folder = m_folder, files = std::move(files)] {
        QDir().mkpath(folder);
        for (const auto &[file, painted] : files)
            write(file, painted.key, painted.image);
        prune(QDir(folder), mostBytes);
    });
}

QString thisProgram()
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(qVersion()))
        .arg(program.lastModified().toMSecsSinceEpoch())
        .arg(program.size());
}

} // namespace limber
