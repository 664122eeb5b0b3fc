// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_check.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include "core/store/big_endian.h"
#include "core/store/database_file.h"

// The file formats: https://www.sqlite.org/walformat.html

namespace limber {

namespace {

constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype saltOffset = 16;
constexpr qsizetype saltSize = 8;

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

class Checksum {
public:
    explicit Checksum(bool bigEndian) : m_bigEndian(bigEndian) {}

    void add(const QByteArray &bytes, qsizetype offset, qsizetype size)
    {
        constexpr qsizetype pair = 8;
        for (qsizetype at = offset; at < offset + size; at += pair) {
            m_sums[0] += word(bytes, at) + m_sums[1];
            m_sums[1] += word(bytes, at + 4) + m_sums[0];
        }
    }

    [[nodiscard]] bool equals(const QByteArray &bytes, qsizetype offset) const
    {
        return wordAt(bytes, offset) == m_sums[0] && wordAt(bytes, offset + 4) == m_sums[1];
    }

private:
    [[nodiscard]] quint32 word(const QByteArray &bytes, qsizetype at) const
    {
        return m_bigEndian ? wordAt(bytes, at) : qFromLittleEndian<quint32>(bytes.constData() + at);
    }

    bool m_bigEndian;
    std::array<quint32, 2> m_sums{};
};

/// What SQLite makes of a log.
struct Reading {
    /// Frames up to the last that ends a transaction.
    quint32 committed = 0;
    /// Frames were found behind the last of these.
    bool more = false;
    qsizetype pageSize = 0;
    /// The page each intact frame holds, and where it stands in the log.
    std::vector<std::pair<quint32, qsizetype>> frames{};
};

/// Nothing when the header is broken.
std::optional<Reading> readLog(const QByteArray &log)
{
    constexpr qsizetype checked = 24;
    constexpr quint32 magic = 0x377f0682;
    if (log.size() < logHeaderSize || (wordAt(log, 0) & ~1U) != magic)
        return std::nullopt;
    Checksum checksum((wordAt(log, 0) & 1U) != 0);
    checksum.add(log, 0, checked);
    if (!checksum.equals(log, checked))
        return std::nullopt;

    const auto pageSize = static_cast<qsizetype>(wordAt(log, 8));
    const QByteArray salt = log.mid(saltOffset, saltSize);
    Reading reading{.pageSize = pageSize};
    bool intact = true;
    quint32 frames = 0;
    for (qsizetype at = logHeaderSize; at + frameHeaderSize <= log.size();
         at += frameHeaderSize + pageSize) {
        // Frames of another salt were left behind when the log was begun anew.
        if (log.mid(at + 8, saltSize) != salt)
            break;
        const bool whole = at + frameHeaderSize + pageSize <= log.size();
        if (intact && whole) {
            checksum.add(log, at, 8);
            checksum.add(log, at + frameHeaderSize, pageSize);
            intact = checksum.equals(log, at + saltOffset);
        } else {
            intact = false;
        }
        ++frames;
        if (intact)
            reading.frames.emplace_back(wordAt(log, at), at + frameHeaderSize);
        const bool endsTransaction = wordAt(log, at + 4) != 0;
        if (intact && endsTransaction)
            reading.committed = frames;
    }
    reading.more = frames > reading.committed;
    return reading;
}

/// What the index of the log says; nothing when it is of another log.
std::optional<quint32> committedByIndex(const QByteArray &index, const QByteArray &log)
{
    constexpr qsizetype lastFrame = 16;
    constexpr qsizetype salt = 32;
    constexpr qsizetype inDatabase = 96;
    if (index.size() < inDatabase + 4)
        return std::nullopt;
    const bool sameLog =
        log.size() < logHeaderSize || index.mid(salt, saltSize) == log.mid(saltOffset, saltSize);
    quint32 last = 0;
    quint32 copied = 0;
    std::memcpy(&last, index.constData() + lastFrame, sizeof last);
    std::memcpy(&copied, index.constData() + inDatabase, sizeof copied);
    if (!sameLog)
        return std::nullopt;
    return last > copied ? last : 0;
}

/// Also true when it cannot be told.
bool isLocked(const QString &file)
{
    const auto identity = identityOf(file);
    QFile locks(QStringLiteral("/proc/locks"));
    if (!identity || !locks.open(QIODevice::ReadOnly))
        return true;
    return locks.readAll().contains(':' + QByteArray::number(identity->number) + ' ');
}

} // namespace

bool logIsTorn(const QString &file)
{
    const QString indexFile = file + QStringLiteral("-shm");
    const bool indexed = QFile::exists(indexFile);
    // To close a file gives up the locks this program has on it: so it is not even opened then.
    if (indexed && isLocked(indexFile))
        return false;
    const QByteArray log = contentOf(file + QStringLiteral("-wal"));
    const auto found = readLog(log);
    if (indexed) {
        if (const auto expected = committedByIndex(contentOf(indexFile), log))
            return *expected > (found ? found->committed : 0);
    }
    return found ? found->more : !log.isEmpty();
}

void applyLog(const QString &file, const QString &copy)
{
    const QByteArray log = contentOf(file + QStringLiteral("-wal"));
    const auto reading = readLog(log);
    QFile target(copy);
    if (!reading || !target.open(QIODevice::ReadWrite))
        return;
    for (quint32 frame = 0; frame < reading->committed; ++frame) {
        const auto &[page, offset] = reading->frames[frame];
        if (page > 0 && target.seek((qint64{page} - 1) * reading->pageSize))
            target.write(log.mid(offset, reading->pageSize));
    }
}

} // namespace limber
