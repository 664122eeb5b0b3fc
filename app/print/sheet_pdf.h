// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/print/sheet.h"
#include "core/base/result.h"
#include "core/routine/routine_library.h"

namespace limber {

/// A sheet with the routine it was made from.
struct SheetFile {
    Sheet sheet{};
    /// The routine's file, which rides along as an attachment of the PDF.
    QByteArray routine{};
    /// What the attachment is called, as "upper-back-release.limber".
    QString name{};
};

[[nodiscard]] SheetFile sheetFileOf(const LibraryEntry &entry, const Sheet &sheet);

/// The sheet as a PDF. Any thread.
[[nodiscard]] QByteArray pdfOf(const SheetFile &file);

/// Writes the bytes to a file, whole or not at all. Fails with FileUnwritable {file} or DiskFull.
[[nodiscard]] Result<Done> saveWhole(const QString &path, const QByteArray &bytes);

} // namespace limber
