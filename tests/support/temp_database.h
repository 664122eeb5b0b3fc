// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <memory>
#include <utility>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include "core/store/database.h"
#include "core/store/history_store.h"
#include "tests/support/builders.h"

namespace limber {

/// Patience with a writer who never ends.
inline constexpr Millis impatient{30};

/// A connection of somebody else's; nothing when the file cannot be opened.
inline std::unique_ptr<Database> connectTo(const QString &file, Millis patience = impatient)
{
    auto opened = Database::open(file, Database::Access::ReadWrite, patience);
    return opened ? std::move(*opened) : nullptr;
}

/// The texts of routines that are kept in `file`.
inline int textsIn(const QString &file)
{
    return connectTo(file)->value(QStringLiteral("SELECT count(*) FROM routine_text"))->toInt();
}

/// How SQLite would answer `query`, a line a step.
inline QString planOf(Database &database, const QString &query, const QVariantList &values)
{
    constexpr int detail = 3;
    QString plan;
    const auto explained = database.read(
        QStringLiteral("EXPLAIN QUERY PLAN ") + query, values,
        [&](const Database::Row &row) { plan += row.value(detail).toString() + u'\n'; });
    return explained ? plan : QStringLiteral("failed");
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

    /// Makes a healthy history of `sessions` sessions.
    void fill(int sessions) const
    {
        const auto store = open();
        for (int number = 0; number < sessions; ++number)
            ASSERT_TRUE(store->save(build::finishedSession(number)).ok());
    }

    /// Name and hash of every file in folder().
    [[nodiscard]] QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> contents;
        for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(QDir(folder()).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                contents.insert(
                    name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
        return contents;
    }

private:
    QTemporaryDir m_dir;
};

} // namespace limber
