// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/store/history_store.h"

namespace limber {

/// Folders of a test's own, gone with it, and the history in them.
class TempDatabase {
public:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("data/history.db")); }
    [[nodiscard]] QString locks() const { return m_dir.filePath(QStringLiteral("state/locks")); }
    [[nodiscard]] std::unique_ptr<HistoryStore> open() const
    {
        return HistoryStore::open(file(), locks());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace limber
