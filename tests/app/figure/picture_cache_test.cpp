// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <memory>

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include "app/figure/picture_cache.h"
#include "tests/support/print_qt.h"
#include "tests/support/without_root.h"

using namespace limber;

namespace {

class PictureCacheTest : public testing::Test {
protected:
    /// A start of the program; what it painted is kept at its end.
    void start(const QString &drawer = QStringLiteral("first build"))
    {
        m_cache.reset();
        m_cache = std::make_unique<PictureCache>(m_folder, drawer);
    }

    void end() { m_cache.reset(); }

    QImage picture(const QString &name, QSize size = {40, 30}, double ratio = 1)
    {
        return m_cache->picture(name, size, ratio, [&](QPainter &painter, const QRectF &box) {
            ++m_paintings;
            painter.fillRect(QRectF(box.topLeft(), box.size() / 2), m_color);
        });
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList paths;
        for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
            paths << file.filePath();
        return paths;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    QTemporaryDir m_dir;
    QString m_folder = m_dir.filePath(QStringLiteral("cache/pictures"));
    std::unique_ptr<PictureCache> m_cache;
    int m_paintings = 0;
    QColor m_color = Qt::red;
};

const QString roll = QStringLiteral("roll"), row = QStringLiteral("row");

} // namespace

TEST_F(PictureCacheTest, ThePictureOfTheNextStartIsTheSameAndNotPaintedAgain)
{
    start();
    const QImage first = picture(roll, {40, 30}, 2);
    EXPECT_EQ(first.size(), QSize(80, 60));
    EXPECT_EQ(first.devicePixelRatio(), 2);
    EXPECT_EQ(first.pixelColor(39, 29), QColor(Qt::red));
    EXPECT_EQ(first.pixelColor(41, 31).alpha(), 0);
    start();
    EXPECT_EQ(picture(roll, {40, 30}, 2), first);
    EXPECT_EQ(m_paintings, 1);
}

TEST_F(PictureCacheTest, AnotherNameSizeOrScaleIsAnotherPicture)
{
    start();
    (void)picture(roll);
    start();
    (void)picture(row);
    (void)picture(roll, {41, 30});
    (void)picture(roll, {40, 30}, 2);
    // As many pixels, of another scale.
    (void)picture(roll, {20, 15}, 2);
    EXPECT_EQ(m_paintings, 5);
}

TEST_F(PictureCacheTest, AnotherBuildShowsNothingOfTheOneBefore)
{
    start();
    (void)picture(roll);
    start(QStringLiteral("second build"));
    m_color = Qt::blue;
    EXPECT_EQ(picture(roll).pixelColor(1, 1), QColor(Qt::blue));
}

TEST_F(PictureCacheTest, WhileItIsResizedOnlyTheLastSizeIsKept)
{
    start();
    for (int width = 40; width < 60; ++width)
        (void)picture(roll, {width, 30});
    (void)picture(row);
    end();
    EXPECT_EQ(files().size(), 2);
}

TEST_F(PictureCacheTest, DamagedAndForeignFilesArePaintedAnew)
{
    start();
    const QImage good = picture(roll);
    (void)picture(row);
    end();
    ASSERT_EQ(files().size(), 2);

    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    };
    QByteArray one = bytesOf(files()[0]), other = bytesOf(files()[1]);
    // Cut off, no picture at all, and a picture of something else.
    const std::vector<std::pair<QByteArray, QByteArray>> contents{
        {one.left(60), other.left(other.size() - 20)}, {"foreign", {}}, {other, one}};
    for (const auto &[first, second] : contents) {
        write(files()[0], first);
        write(files()[1], second);
        m_paintings = 0;
        start();
        EXPECT_EQ(picture(roll), good);
        (void)picture(row);
        EXPECT_EQ(m_paintings, 2);
        start();
        (void)picture(roll);
        EXPECT_EQ(m_paintings, 2) << "not kept anew";
        end();
    }
}

TEST_F(PictureCacheTest, AFolderThatCannotBeWrittenCostsPaintingOnly)
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner);
    const WithoutRoot plain;
    start();
    const QImage first = picture(roll);
    start();
    EXPECT_EQ(picture(roll), first);
    EXPECT_EQ(m_paintings, 2);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(PictureCacheTest, AFileInPlaceOfTheFolderCostsPaintingOnly)
{
    m_folder = m_dir.filePath(QStringLiteral("file"));
    write(m_folder, "mine");
    start();
    (void)picture(roll);
    start();
    (void)picture(roll);
    EXPECT_EQ(m_paintings, 2);
}

TEST_F(PictureCacheTest, TheOldestFilesGoWhenThereAreTooMany)
{
    QDir().mkpath(m_folder);
    const QString old = QDir(m_folder).filePath(QStringLiteral("old.png"));
    const QString mine = QDir(m_folder).filePath(QStringLiteral("mine.txt"));
    write(old, QByteArray(PictureCache::mostBytes, 'x'));
    write(mine, QByteArray(PictureCache::mostBytes, 'x'));
    QFile file(old);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime);
    file.close();
    start();
    (void)picture(roll);
    end();
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(mine));
    start();
    (void)picture(roll);
    EXPECT_EQ(m_paintings, 1);
}
