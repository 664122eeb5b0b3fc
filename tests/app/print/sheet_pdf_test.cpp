// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/print/sheet_pdf.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"
#include "tests/support/without_root.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedPdf()
{
    const LibraryEntry entry = RoutineLibrary::load({}).entries().front();
    const auto timeline = compile(entry.routine, RoutineLibrary::shippedCatalog(), {});
    return pdfOf(
        sheetFileOf(entry, composeSheet(*timeline, {}, allPersons().front(), {2026, 11, 23})));
}

} // namespace

TEST(SheetPdf, IsSmallAndDescribed)
{
    const QByteArray pdf = shippedPdf();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_LE(pdf.size(), 500'000);
    EXPECT_TRUE(pdf.contains("<dc:creator><rdf:Seq><rdf:li>Corinne Croce</rdf:li>"));
    EXPECT_TRUE(pdf.contains("<dc:language><rdf:Bag><rdf:li>en</rdf:li>"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST(SheetPdf, SavingWhereNothingCanBeWrittenLeavesNothing)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
    const QString path = dir.filePath(u"sheet.pdf"_s);
    {
        const WithoutRoot nobody;
        EXPECT_EQ(saveWhole(path, "%PDF-").problems(),
                  (Problems{{.code = ProblemCode::FileUnwritable, .details = {path}}}));
    }
    EXPECT_TRUE(QDir(dir.path()).isEmpty());
    EXPECT_FALSE(saveWhole(u"/nowhere/at/all.pdf"_s, "%PDF-"));
    EXPECT_FALSE(saveWhole(dir.path(), "%PDF-"));
    EXPECT_TRUE(
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST(SheetPdf, ANewSheetTakesThePlaceOfAnOlderOne)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"sheet.pdf"_s);
    ASSERT_TRUE(saveWhole(path, "old"));
    EXPECT_TRUE(saveWhole(path, "new"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "new");
}
