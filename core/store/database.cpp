// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <atomic>
#include <utility>

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUrl>

namespace limber {

namespace {

// SQLite's primary result codes, which QtSql hands on as text.
enum SqliteCode { Busy = 5, Locked = 6, IoError = 10, Corrupt = 11, Full = 13, NotADatabase = 26 };

/// SQLite reports a full disk as a plain I/O error where it grows its shared memory.
bool diskIsFull(const QString &file)
{
    constexpr qint64 sharedMemory = 32 * 1024;
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < sharedMemory;
}

Problem problemOf(const QSqlError &error, const QString &file)
{
    constexpr int primaryCode = 0xff;
    switch (error.nativeErrorCode().toInt() & primaryCode) {
    case Busy:
    case Locked:
        return {.code = ProblemCode::StoreBusy, .details = {file}};
    case Corrupt:
    case NotADatabase:
        return {.code = ProblemCode::StoreDamaged, .details = {file}};
    case Full:
        return {.code = ProblemCode::DiskFull, .details = {file}};
    case IoError:
        if (diskIsFull(file))
            return {.code = ProblemCode::DiskFull, .details = {file}};
        break;
    default:
        break;
    }
    const QString reason = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return {.code = ProblemCode::StoreFailed, .details = {reason}};
}

QString freshConnectionName()
{
    static std::atomic<int> count{0};
    return QStringLiteral("limber-history-%1").arg(++count);
}

} // namespace

QVariant Database::Row::value(int column) const
{
    return m_query.value(column);
}

Database::Database(QString file) : m_file(std::move(file)), m_connection(freshConnectionName()) {}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> Database::connect(const QString &name, const QString &options)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (!connection.open())
        return problemOf(connection.lastError(), m_file);
    return Done{};
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access,
                                                 Millis patience)
{
    QString name = file;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Peek) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        name = QString::fromLatin1(url.toEncoded()) + QStringLiteral("?immutable=1");
    }
    std::unique_ptr<Database> database{new Database(file)};
    if (const auto connected = database->connect(name, options); !connected)
        return connected.problems();
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    const QString name = QStringLiteral(":memory:");
    std::unique_ptr<Database> database{new Database(name)};
    if (const auto connected = database->connect(name, {}); !connected)
        return connected.problems();
    return database;
}

Result<Done> Database::setPatience(Millis patience)
{
    return execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience.count()));
}

Result<Done> Database::execute(const QString &sql, const QVariantList &values)
{
    return read(sql, values, [](const Row &) {});
}

Result<Done> Database::read(const QString &sql, const QVariantList &values,
                            const std::function<void(const Row &)> &take)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return problemOf(query.lastError(), m_file);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problemOf(query.lastError(), m_file);
    while (query.next())
        take(Row(query));
    if (query.lastError().isValid())
        return problemOf(query.lastError(), m_file);
    return Done{};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    bool taken = false;
    const auto done = read(sql, values, [&](const Row &row) {
        if (!std::exchange(taken, true))
            first = row.value(0);
    });
    if (!done)
        return done.problems();
    return first;
}

Result<int> Database::userVersion()
{
    const auto version = value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.problems();
    return version->toInt();
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(m_database.execute(QStringLiteral("ROLLBACK")));
}

Result<Done> Transaction::begin(Kind kind)
{
    auto begun = m_database.execute(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                        : QStringLiteral("BEGIN"));
    m_open = begun.ok();
    return begun;
}

Result<Done> Transaction::commit()
{
    auto committed = m_database.execute(QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    return committed;
}

} // namespace limber
