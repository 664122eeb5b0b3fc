// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtPrintSupport/QPrinter>

#include "app/print/printing.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

class PrintingTest : public testing::Test {
protected:
    PrintingTest()
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    }

    static Sheet sheetWith(const SheetOptions &options)
    {
        const auto timeline = compile(RoutineLibrary::load({}).entries().front().routine,
                                      RoutineLibrary::shippedCatalog(), {});
        return composeSheet(*timeline, options, allPersons().front(), {2026, 11, 23});
    }

    QByteArray printed()
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    QTemporaryDir dir;
    QString path = dir.filePath(u"printed.pdf"_s);
    QPrinter printer{QPrinter::HighResolution};
};

TEST_F(PrintingTest, BeginsWithThePaperAndTheColoursOfTheSheet)
{
    prepare(printer, sheetWith({.paper = Paper::Letter, .greyscale = true}));
    EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::Letter);
    EXPECT_EQ(printer.colorMode(), QPrinter::GrayScale);
    EXPECT_EQ(printer.docName(), u"Upper-Back Release"_s);
    prepare(printer, sheetWith({}));
    EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::A4);
    EXPECT_EQ(printer.colorMode(), QPrinter::Color);
}

TEST_F(PrintingTest, PrintsEveryPage)
{
    const Sheet sheet = sheetWith({});
    prepare(printer, sheet);
    EXPECT_EQ(printOn(printer, sheet), std::nullopt);
    EXPECT_TRUE(printed().startsWith("%PDF-"));
    EXPECT_TRUE(printed().contains("/Count 2"));
}

TEST_F(PrintingTest, FollowsThePaperChosenInTheDialog)
{
    const Sheet sheet = sheetWith({});
    prepare(printer, sheet);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    EXPECT_EQ(printOn(printer, sheet), std::nullopt);
    EXPECT_TRUE(printed().contains("/MediaBox [0 0 612"));
}

TEST_F(PrintingTest, SaysThatThePrinterDidNotTakeTheSheet)
{
    printer.setOutputFileName(u"/nowhere/printed.pdf"_s);
    const Sheet sheet = sheetWith({});
    prepare(printer, sheet);
    EXPECT_NE(printOn(printer, sheet), std::nullopt);
}
