// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include "app/print/attached_routine.h"
#include "app/print/sheet_pdf.h"
#include "core/routine/routine_file.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

class AttachedRoutineTest : public testing::Test {
protected:
    QString written(const QByteArray &bytes)
    {
        QFile file(dir.filePath(u"some.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QString pdfWith(const QString &name, const QByteArray &attachment)
    {
        const QString path = dir.filePath(u"made.pdf"_s);
        QPdfWriter writer(path);
        if (!name.isEmpty())
            writer.addFileAttachment(name, attachment, u"application/octet-stream"_s);
        QPainter painter(&writer);
        painter.drawText(100, 100, u"A page"_s);
        return path;
    }

    QString reasonFor(const QString &path)
    {
        const auto read = readRoutineOrSheet(path, catalog);
        EXPECT_FALSE(read);
        EXPECT_EQ(read.problems().front().code, ProblemCode::FileUnreadable);
        return read.problems().front().details.value(0);
    }

    QTemporaryDir dir;
    const Catalog &catalog = RoutineLibrary::shippedCatalog();
    const LibraryEntry shipped = RoutineLibrary::load({}).entries().front();
};

TEST_F(AttachedRoutineTest, ASheetGivesItsRoutineBack)
{
    const auto timeline = compile(shipped.routine, catalog, {});
    const Sheet sheet = composeSheet(*timeline, {}, allPersons().front(), {2026, 11, 23});
    const QString path = dir.filePath(u"sheet.pdf"_s);
    ASSERT_TRUE(saveWhole(path, pdfOf(sheetFileOf(shipped, sheet))));
    const auto read = readRoutineOrSheet(path, catalog);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->routine, shipped.routine);
    EXPECT_EQ(read->text, shipped.text);
    EXPECT_EQ(read->file, path);
}

TEST_F(AttachedRoutineTest, ARoutineFileIsReadAsItIs)
{
    EXPECT_TRUE(readRoutineOrSheet(written(shipped.text), catalog));
    const auto missing = readRoutineOrSheet(dir.filePath(u"none.limber"_s), catalog);
    EXPECT_EQ(missing.problems().front().code, ProblemCode::FileNotFound);
}

TEST_F(AttachedRoutineTest, APdfWithoutARoutineSaysSo)
{
    EXPECT_TRUE(reasonFor(pdfWith({}, {})).contains(u"no routine"_s));
    EXPECT_TRUE(reasonFor(pdfWith(u"other.txt"_s, shipped.text)).contains(u"no routine"_s));
}

TEST_F(AttachedRoutineTest, ADamagedPdfSaysSo)
{
    EXPECT_TRUE(reasonFor(written("%PDF-1.4\nthis is none")).contains(u"damaged"_s));
    QFile whole(pdfWith(u"a.limber"_s, shipped.text));
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype size = 5; size < bytes.size(); size += 97)
        std::ignore = readRoutineOrSheet(written(bytes.left(size)), catalog);
}

TEST_F(AttachedRoutineTest, WhatIsTooLargeIsRefusedUnread)
{
    EXPECT_TRUE(
        reasonFor(written("%PDF-1.4\n" + QByteArray(maxSheetBytes, ' '))).contains(u"at most"_s));
    // A few packed bytes may stand for many more.
    const auto read =
        readRoutineOrSheet(pdfWith(u"a.limber"_s, QByteArray(2 * maxRoutineBytes, ' ')), catalog);
    EXPECT_EQ(read.problems().front().code, ProblemCode::FileTooLarge);
}

TEST_F(AttachedRoutineTest, TheRoutineInsideIsCheckedAsAnyOther)
{
    const auto read = readRoutineOrSheet(pdfWith(u"a.limber"_s, "{}"), catalog);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.problems().front().code, ProblemCode::MissingField);
}
