// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_pdf.h"

namespace limber {

PdfFile sheetFileOf(const LibraryEntry &entry, const Sheet &sheet)
{
    return {.pages = layOut(sheet),
            .title = sheet.title,
            .author = sheet.author,
            .language = sheet.language,
            .attachment = {{.name = QStringLiteral("%1.limber").arg(entry.routine.id.text()),
                            .bytes = entry.text,
                            .mimeType = QStringLiteral("application/vnd.limber.routine+json")}}};
}

} // namespace limber
