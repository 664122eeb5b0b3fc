// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>
#include <QVariant>

#include "core/base/result.h"
#include "core/base/time.h"

class QSqlQuery;

namespace limber {

/// One connection to an SQLite file. Used on the thread that opened it, and on no other.
///
/// Every failure is one problem: StoreBusy {file}, StoreDamaged {file}, DiskFull {file} or
/// StoreFailed {reason}.
class Database {
public:
    enum class Access {
        ReadWrite,
        /// Takes part in the locking, writes nothing.
        ReadOnly,
        /// Looks at the file alone, past its log and without a lock; leaves no trace in the folder.
        Peek,
    };
    /// One row of an answer, while it is being read.
    class Row {
    public:
        explicit Row(const QSqlQuery &query) : m_query(query) {}
        [[nodiscard]] QVariant value(int column) const;

    private:
        const QSqlQuery &m_query;
    };

    /// `patience` is how long a statement waits for another program's lock. A missing file is
    /// created for writing; whether an existing one is a database shows with the first statement.
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access,
                                                  Millis patience);
    static Result<std::unique_ptr<Database>> openInMemory();
    /// From now on.
    Result<Done> setPatience(Millis patience);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement; `values` fill its question marks.
    Result<Done> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `take` for each row.
    Result<Done> read(const QString &sql, const QVariantList &values,
                      const std::function<void(const Row &)> &take);
    /// The first column of the first row; an invalid variant without a row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// How many of the steps in migrations.h it has taken: SQLite's user_version.
    Result<int> userVersion();

private:
    explicit Database(QString file);
    Result<Done> connect(const QString &name, const QString &options);

    QString m_file;
    QString m_connection;
};

/// What is done between begin() and commit() is done wholly or not at all: without a commit() it is
/// rolled back.
class Transaction {
public:
    enum class Kind {
        /// One unchanging view for several reads.
        Read,
        /// Takes the write lock at once, so that it never has to give up half-way.
        Write,
    };

    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<Done> begin(Kind kind);
    Result<Done> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace limber
