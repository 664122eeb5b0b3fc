// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>
#include <QVariantList>

namespace limber {

/// A row as it stands on a page of a database file.
struct ScannedRow {
    /// Of a table with row ids; else of an index, or of a table WITHOUT ROWID.
    bool hasId = false;
    qint64 id = 0;
    /// A column that is the row id is null.
    QVariantList values{};
};

/// Gives every row that stands on a page of the database `file` which is in use as far as its
/// header tells, past the pages that should lead there. What makes no sense is passed over.
void scanPages(const QString &file, const std::function<void(const ScannedRow &)> &take);

} // namespace limber
