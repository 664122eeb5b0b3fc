// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include <QFile>
#include <QStringList>
#include <QtEndian>

#include "core/store/database.h"
#include "core/store/database_file.h"
#include "core/store/log_check.h"
#include "core/store/migrations.h"
#include "core/store/page_scan.h"

namespace limber {

namespace {

bool isWhole(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

/// The table `row` is of, by the look of it; empty when it is of none that is wanted.
QString tableOf(const ScannedRow &row)
{
    constexpr qsizetype setColumns = 12;
    constexpr qsizetype leastSessionColumns = 17;
    constexpr qsizetype uuidLength = 36;
    constexpr qsizetype hashLength = 32;
    const QVariantList &values = row.values;
    if (!row.hasId)
        return values.size() == setColumns && isWhole(values[0]) && isWhole(values[1]) &&
                       isText(values[3])
                   ? QStringLiteral("set_record")
                   : QString();
    if (values.size() >= leastSessionColumns && isText(values[1]) &&
        values[1].toString().size() == uuidLength)
        return QStringLiteral("session");
    if (values.size() == 3 && values[1].toByteArray().size() == hashLength)
        return QStringLiteral("routine_text");
    if (values.size() == 2 && values[0].isNull() && isWhole(values[1]))
        return QStringLiteral("import");
    return {};
}

/// Fills a new history with the rows of a damaged one.
class Salvage {
public:
    explicit Salvage(Database &to) : m_to(to) {}

    Salvaged run(const QString &from)
    {
        Transaction transaction(m_to);
        if (!transaction.begin(Transaction::Kind::Write))
            return {};
        scanPages(from, [this](const ScannedRow &row) {
            if (const QString table = tableOf(row); !table.isEmpty())
                insert(table, row);
        });
        if (!mendReferences())
            return {};
        const Salvaged salvaged = count();
        closeGaps();
        return transaction.commit() ? salvaged : Salvaged{};
    }

private:
    /// What an older schema wrote lacks the last columns, which have defaults.
    void insert(const QString &table, const ScannedRow &row)
    {
        const QStringList columns =
            columnsOf(table).first(std::min(row.values.size(), columnsOf(table).size()));
        QVariantList values = row.values.first(columns.size());
        if (row.hasId)
            values[0] = row.id;
        for (QVariant &value : values) {
            // An empty one would be written as NULL.
            if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isEmpty())
                value = QByteArray("");
        }
        const QStringList marks(columns.size(), QStringLiteral("?"));
        // One that no history could hold is damaged itself.
        static_cast<void>(m_to.execute(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                           .arg(table, columns.join(u','), marks.join(u',')),
                                       values));
    }

    const QStringList &columnsOf(const QString &table)
    {
        QStringList &columns = m_columns[table];
        if (columns.isEmpty())
            static_cast<void>(m_to.read(
                QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
                [&columns](const Database::Row &row) { columns += row.value(0).toString(); }));
        return columns;
    }

    bool mendReferences()
    {
        // The oldest schema knows no imports.
        static_cast<void>(m_to.execute(QStringLiteral(
            "UPDATE session SET import = NULL WHERE import NOT IN (SELECT id FROM import)")));
        const bool known = m_to.execute(QStringLiteral("DELETE FROM set_record WHERE session NOT IN"
                                                       " (SELECT id FROM session)"))
                               .ok();
        return known && m_to.execute(QStringLiteral(
                                         "INSERT INTO routine_text (id, sha256, bytes)"
                                         " SELECT routine_text, randomblob(32), x'' FROM session"
                                         " WHERE routine_text NOT IN (SELECT id FROM routine_text)"
                                         " GROUP BY routine_text"))
                            .ok();
    }

    Salvaged count()
    {
        const auto number = [this](const QString &condition) -> std::optional<int> {
            const auto found =
                m_to.value(QStringLiteral("SELECT count(*) FROM session WHERE ") + condition);
            return found ? std::optional(found->toInt()) : std::nullopt;
        };
        const QString withText = QStringLiteral("EXISTS (SELECT 1 FROM routine_text WHERE id = "
                                                "routine_text AND length(bytes) > 0) AND ");
        const auto counted =
            number(withText + QStringLiteral("sets = (SELECT count(DISTINCT plan_index)"
                                             " FROM set_record WHERE session = session.id)"));
        // Older schemas do not know how many sets there should be.
        const auto withoutGaps =
            number(withText + QStringLiteral("(SELECT count(*) = coalesce(max(position) + 1, 0)"
                                             " FROM set_record WHERE session = session.id)"));
        return {.sessions = number(QStringLiteral("true")).value_or(0),
                .whole = counted ? *counted : withoutGaps.value_or(0)};
    }

    /// Who goes on with a session counts on it that its sets are numbered without a gap.
    void closeGaps()
    {
        std::vector<qint64> sessions;
        static_cast<void>(m_to.read(QStringLiteral("SELECT session FROM set_record GROUP BY session"
                                                   " HAVING count(*) < max(position) + 1"),
                                    {}, [&sessions](const Database::Row &row) {
                                        sessions.push_back(row.value(0).toLongLong());
                                    }));
        for (const qint64 session : sessions) {
            std::vector<qint64> positions;
            static_cast<void>(
                m_to.read(QStringLiteral("SELECT position FROM set_record WHERE session = ?"
                                         " ORDER BY position"),
                          {session}, [&positions](const Database::Row &row) {
                              positions.push_back(row.value(0).toLongLong());
                          }));
            for (size_t place = 0; place < positions.size(); ++place)
                static_cast<void>(
                    m_to.execute(QStringLiteral("UPDATE set_record SET position = ?"
                                                " WHERE session = ? AND position = ?"),
                                 {static_cast<qint64>(place), session, positions[place]}));
        }
    }

    Database &m_to;
    std::map<QString, QStringList> m_columns;
};

/// The schema the header of `file` names; the present one when that makes no sense.
int versionOf(const QString &file, int ours)
{
    constexpr qsizetype offset = 60;
    QFile source(file);
    const QByteArray header = source.open(QIODevice::ReadOnly) ? source.read(100) : QByteArray();
    if (!header.startsWith("SQLite format 3"))
        return ours;
    const auto version = qFromBigEndian<qint32>(header.constData() + offset);
    return version >= 1 && version <= ours ? version : ours;
}

void removeDatabase(const QString &file)
{
    for (const char16_t *suffix : {u"", u"-wal", u"-shm", u"-journal"})
        QFile::remove(file + QString::fromUtf16(suffix));
}

Salvaged salvageCopy(const QString &copy, const QString &target)
{
    const QStringList steps = schemaSteps();
    const int version = versionOf(copy, static_cast<int>(steps.size()));
    const auto to = Database::open(target, Database::Access::ReadWrite, {});
    if (!to || !migrate(**to, target, steps.first(version)))
        return {};
    return Salvage(**to).run(copy);
}

} // namespace

Salvaged salvage(const QString &file, const QString &target)
{
    const QString copy = file + QStringLiteral(".examined");
    removeDatabase(copy);
    removeDatabase(target);
    Salvaged salvaged;
    if (QFile::copy(file, copy)) {
        applyLog(file, copy);
        salvaged = salvageCopy(copy, target);
    }
    removeDatabase(copy);
    if (salvaged.sessions == 0 || !flushToDisk(target))
        removeDatabase(target);
    return salvaged;
}

} // namespace limber
