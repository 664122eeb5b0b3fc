// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include <QTemporaryDir>

#include "core/store/database.h"
#include "core/store/history_store.h"

namespace limber {

/// A connection of somebody else's; nothing when the file cannot be opened.
inline std::unique_ptr<Database> connectTo(const QString &file, Millis patience = Millis{30})
{
    auto opened = Database::open(file, Database::Access::ReadWrite, patience);
    return opened ? std::move(*opened) : nullptr;
}

/// Folders of a test's own, gone with it, and the history in them.
class TempDatabase {
public:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("data/history.db")); }
    [[nodiscard]] QString locks() const { return m_dir.filePath(QStringLiteral("state/locks")); }
    /// `patience` for tests in which somebody else writes for ever.
    [[nodiscard]] std::unique_ptr<HistoryStore> open(Millis patience = seconds{5}) const
    {
        return HistoryStore::open(file(), locks(), patience);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace limber
