// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printing.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

#include "app/print/sheet_painter.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

std::optional<QString> printerTrouble(const QPrinter &printer)
{
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return std::nullopt;
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Words::tr("No printer is set up on this computer. Save the sheet as a PDF and print "
                         "it elsewhere.");
    const auto info = QPrinterInfo::printerInfo(printer.printerName());
    if (info.isNull())
        return Words::tr("The printer “%1” is not there any more.").arg(printer.printerName());
    if (info.state() == QPrinter::Error)
        return Words::tr("The printer “%1” is offline or stopped. Nothing was printed.")
            .arg(printer.printerName());
    return std::nullopt;
}

void prepare(QPrinter &printer, const Sheet &sheet)
{
    printer.setPageSize(
        QPageSize(sheet.options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(sheet.title);
    printer.setCreator(QStringLiteral("Limber"));
    printer.setColorMode(sheet.options.greyscale ? QPrinter::GrayScale : QPrinter::Color);
}

Paper paperIn(const QPrinter &printer)
{
    return printer.pageLayout().pageSize().id() == QPageSize::Letter ? Paper::Letter : Paper::A4;
}

std::optional<QString> printOn(QPrinter &printer, Sheet sheet)
{
    sheet.options.paper = paperIn(printer);
    printer.setFullPage(true);
    if (paintPages(printer, layOut(sheet)) && printer.printerState() != QPrinter::Error)
        return std::nullopt;
    return Words::tr("The printer “%1” did not take the sheet.").arg(printer.printerName());
}

} // namespace limber
