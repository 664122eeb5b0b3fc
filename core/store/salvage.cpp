// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include "core/store/database.h"
#include "core/store/database_file.h"
#include "core/store/migrations.h"

namespace limber {

namespace {

constexpr qint64 headerSize = 100;
constexpr qint64 pageSize = 4096;

/// Gives a file whose header is no SQLite's one of `good`, so that its pages are looked at.
void mendHeader(const QString &file, const QString &good)
{
    constexpr int journalModes = 18;
    constexpr int changeCounter = 24;
    constexpr int pages = 28;
    constexpr int firstFreePage = 32;
    constexpr int freePages = 36;
    constexpr int sizeValidFor = 92;
    QFile target(file);
    QFile model(good);
    if (!target.open(QIODevice::ReadWrite) || !model.open(QIODevice::ReadOnly))
        return;
    QByteArray header = model.read(headerSize);
    if (header.size() < headerSize || target.peek(journalModes) == header.left(journalModes))
        return;
    const auto put = [&header](int offset, quint32 value) {
        qToBigEndian(value, header.data() + offset);
    };
    put(changeCounter, 1);
    put(sizeValidFor, 1);
    put(pages, static_cast<quint32>(target.size() / pageSize));
    put(firstFreePage, 0);
    put(freePages, 0);
    const char mode = hasLog(file) ? 2 : 1;
    header[journalModes] = mode;
    header[journalModes + 1] = mode;
    target.write(header);
}

class Salvage {
public:
    Salvage(Database &from, Database &to) : m_from(from), m_to(to) {}

    Salvaged run()
    {
        Transaction transaction(m_to);
        if (!transaction.begin(Transaction::Kind::Write))
            return {};
        for (const char16_t *table : {u"import", u"routine_text"}) {
            const QString name = QString::fromUtf16(table);
            for (const qint64 id : idsOf(name))
                copyRow(name, id);
        }
        std::vector<qint64> sessions;
        for (const qint64 id : idsOf(QStringLiteral("session"))) {
            if (copyRow(QStringLiteral("session"), id))
                sessions.push_back(id);
        }
        qsizetype whole = 0;
        for (const qint64 id : sessions) {
            const bool allRead = copySets(id);
            whole += isWhole(id, allRead) ? 1 : 0;
        }
        if (!mendReferences() || !transaction.commit())
            return {};
        return {.sessions = static_cast<int>(sessions.size()), .whole = static_cast<int>(whole)};
    }

private:
    /// The rows of `table` that may be there: those that can be listed and, when that broke off,
    /// every number between.
    std::set<qint64> idsOf(const QString &table)
    {
        std::set<qint64> ids;
        bool whole = false;
        const auto list = [&](const QString &sql) {
            const auto listed = m_from.read(sql, {}, [&ids](const Database::Row &row) {
                ids.insert(row.value(0).toLongLong());
            });
            return listed.ok();
        };
        for (const char16_t *order : {u"ASC", u"DESC"})
            whole =
                whole || list(QStringLiteral("SELECT rowid FROM %1 NOT INDEXED ORDER BY rowid %2")
                                  .arg(table, QString::fromUtf16(order)));
        if (whole)
            return ids;
        QStringList indexes;
        static_cast<void>(m_from.read(
            QStringLiteral("SELECT name FROM pragma_index_list(?) WHERE NOT partial"), {table},
            [&indexes](const Database::Row &row) { indexes.append(row.value(0).toString()); }));
        for (const QString &index : indexes)
            list(QStringLiteral("SELECT rowid FROM %1 INDEXED BY \"%2\"").arg(table, index));
        if (table == u"session")
            list(QStringLiteral("SELECT DISTINCT session FROM set_record"));
        constexpr qint64 most = 1'000'000;
        const qint64 last = ids.empty() ? 0 : std::min(*ids.rbegin(), most);
        for (qint64 id = 1; id <= last; ++id)
            ids.insert(id);
        return ids;
    }

    bool copyRow(const QString &table, qint64 id)
    {
        bool copied = false;
        const auto read =
            m_from.read(QStringLiteral("SELECT * FROM %1 NOT INDEXED WHERE rowid = ?").arg(table),
                        {id}, [&](const Database::Row &row) { copied = write(table, row); });
        return read.ok() && copied;
    }

    /// False when not all could be read.
    bool copySets(qint64 session)
    {
        constexpr int positionColumn = 1;
        qint64 position = 0;
        const auto read = m_from.read(
            QStringLiteral("SELECT * FROM set_record WHERE session = ?"
                           " ORDER BY position"),
            {session}, [&](const Database::Row &row) {
                if (write(QStringLiteral("set_record"), row, {{positionColumn, position}}))
                    ++position;
            });
        return read.ok();
    }

    bool write(const QString &table, const Database::Row &row,
               const std::vector<std::pair<int, QVariant>> &changed = {})
    {
        QVariantList values;
        for (int column = 0; column < columnsOf(table); ++column) {
            QVariant value = row.value(column);
            // An empty blob comes as a null one, which would be written as NULL.
            if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
                value = QByteArray("");
            values.append(value);
        }
        for (const auto &[column, value] : changed)
            values[column] = value;
        const QStringList marks(values.size(), QStringLiteral("?"));
        return m_to
            .execute(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks.join(u',')),
                     values)
            .ok();
    }

    int columnsOf(const QString &table)
    {
        const auto known = m_columns.find(table);
        if (known != m_columns.end())
            return known->second;
        const auto count =
            m_to.value(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"), {table});
        return m_columns.emplace(table, count ? count->toInt() : 0).first->second;
    }

    /// Older schemas do not know how many sets there should be; there `allRead` must do.
    bool isWhole(qint64 session, bool allRead)
    {
        const auto text = m_to.value(
            QStringLiteral("SELECT 1 FROM session JOIN routine_text"
                           " ON routine_text.id = session.routine_text WHERE session.id = ?"),
            {session});
        const auto missing = m_to.value(
            QStringLiteral("SELECT sets - (SELECT count(DISTINCT plan_index) FROM set_record"
                           " WHERE session = session.id) FROM session WHERE id = ?"),
            {session});
        return text && !text->isNull() && (missing ? missing->toInt() == 0 : allRead);
    }

    bool mendReferences()
    {
        static_cast<void>(m_to.execute(QStringLiteral(
            "UPDATE session SET import = NULL WHERE import NOT IN (SELECT id FROM import)")));
        return m_to
            .execute(
                QStringLiteral("INSERT INTO routine_text (id, sha256, bytes)"
                               " SELECT DISTINCT routine_text, randomblob(32), x'' FROM session"
                               " WHERE routine_text NOT IN (SELECT id FROM routine_text)"))
            .ok();
    }

    Database &m_from;
    Database &m_to;
    std::map<QString, int> m_columns;
};

/// The schema `database` says it has; the present one when that makes no sense.
int versionOf(Database &database, int ours)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    return version && version->toInt() >= 1 && version->toInt() <= ours ? version->toInt() : ours;
}

Salvaged salvageCopy(const QString &copy, const QString &target)
{
    const QStringList steps = schemaSteps();
    const auto ours = static_cast<int>(steps.size());
    const auto open = [](const QString &file) {
        auto opened = Database::open(file, Database::Access::ReadWrite, {});
        return opened ? std::move(*opened) : nullptr;
    };
    // A header that is none says no version; then this one is given it, with the present one.
    if (auto model = open(target); !model || !migrate(*model, target, steps))
        return {};
    mendHeader(copy, target);
    const auto from = open(copy);
    if (!from)
        return {};
    // Makes SQLite read a file also that is shorter than it says.
    if (!from->execute(QStringLiteral("PRAGMA writable_schema = ON")))
        return {};
    const int version = versionOf(*from, ours);
    QFile::remove(target);
    const auto to = open(target);
    if (!to || !migrate(*to, target, steps.first(version)))
        return {};
    return Salvage(*from, *to).run();
}

void removeDatabase(const QString &file)
{
    QFile::remove(file);
    QFile::remove(file + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    QFile::remove(file + QStringLiteral("-journal"));
}

} // namespace

Salvaged salvage(const QString &file, const QString &target)
{
    const QString copy = file + QStringLiteral(".examined");
    removeDatabase(copy);
    removeDatabase(target);
    Salvaged salvaged;
    if (QFile::copy(file, copy)) {
        // What was in the log of a damaged file is as good as what is in the file.
        QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
        salvaged = salvageCopy(copy, target);
    }
    removeDatabase(copy);
    if (salvaged.sessions == 0 || !flushToDisk(target))
        removeDatabase(target);
    return salvaged;
}

} // namespace limber
