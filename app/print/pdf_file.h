// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "app/print/sheet_layout.h"
#include "core/base/result.h"

namespace limber {

/// Pages with what a PDF says about itself.
struct PdfFile {
    struct Attachment {
        QString name{};
        QByteArray bytes{};
        QString mimeType{};
    };

    SheetPages pages{};
    QString title{};
    /// Who wrote what is on them; empty when that is nobody's to say.
    QString author{};
    QString language{};
    std::optional<Attachment> attachment{};
};

/// The file itself, of vectors. Needs a QGuiApplication; any thread.
[[nodiscard]] QByteArray pdfOf(const PdfFile &file);

/// Writes the bytes to a file, whole or not at all. Fails with FileUnwritable {file} or DiskFull.
[[nodiscard]] Result<Done> saveWhole(const QString &path, const QByteArray &bytes);

} // namespace limber
