// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_scan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <set>

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include "core/store/big_endian.h"

// The file format: https://www.sqlite.org/fileformat.html

namespace limber {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype headerSize = 100;
constexpr quint64 mostBytes = 64 * 1024 * 1024;

/// Reads on and on through bytes; what lies beyond their end reads as nothing.
class Reader {
public:
    Reader(const QByteArray &bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] qsizetype at() const { return m_at; }

    std::optional<quint64> varint()
    {
        constexpr int longest = 9;
        quint64 value = 0;
        for (int i = 0; i < longest; ++i) {
            if (m_at >= m_bytes.size())
                return std::nullopt;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            if (i == longest - 1)
                return (value << 8U) | byte;
            value = (value << 7U) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0)
                return value;
        }
        return value;
    }

    std::optional<QByteArray> take(quint64 size)
    {
        if (size > static_cast<quint64>(m_bytes.size() - m_at))
            return std::nullopt;
        QByteArray taken = m_bytes.mid(m_at, static_cast<qsizetype>(size));
        m_at += static_cast<qsizetype>(size);
        return taken;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
};

qint64 integerFrom(const QByteArray &bytes)
{
    // The sign is that of the first byte.
    quint64 value = !bytes.isEmpty() && bytes[0] < 0 ? ~quint64{0} : 0;
    for (const char byte : bytes)
        value = (value << 8U) | static_cast<quint8>(byte);
    return static_cast<qint64>(value);
}

std::optional<QVariant> valueFrom(quint64 type, Reader &body)
{
    constexpr quint64 real = 7;
    constexpr quint64 zero = 8;
    constexpr quint64 one = 9;
    constexpr quint64 firstBlob = 12;
    constexpr std::array<quint64, 7> integerSizes{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return QVariant();
    if (type == zero || type == one)
        return QVariant(static_cast<qint64>(type - zero));
    if (type < real) {
        const auto bytes = body.take(integerSizes[type]);
        return bytes ? std::optional(QVariant(integerFrom(*bytes))) : std::nullopt;
    }
    if (type == real) {
        const auto bytes = body.take(sizeof(double));
        return bytes ? std::optional(QVariant(std::bit_cast<double>(integerFrom(*bytes))))
                     : std::nullopt;
    }
    if (type < firstBlob)
        return std::nullopt;
    const auto bytes = body.take((type - firstBlob) / 2);
    if (!bytes)
        return std::nullopt;
    return type % 2 == 0 ? QVariant(*bytes) : QVariant(QString::fromUtf8(*bytes));
}

std::optional<QVariantList> valuesFrom(const QByteArray &record)
{
    Reader header(record, 0);
    const auto size = header.varint();
    if (!size || *size > static_cast<quint64>(record.size()))
        return std::nullopt;
    Reader body(record, static_cast<qsizetype>(*size));
    QVariantList values;
    while (header.at() < static_cast<qsizetype>(*size)) {
        const auto type = header.varint();
        auto value = type ? valueFrom(*type, body) : std::nullopt;
        if (!value)
            return std::nullopt;
        values.append(std::move(*value));
    }
    return values;
}

class Scan {
public:
    Scan(QFile &file, const std::function<void(const ScannedRow &)> &take)
        : m_file(file)
        , m_take(take)
        , m_pages(file.size() / pageSize)
    {}

    void run()
    {
        findFreePages();
        for (qint64 number = 1; number <= m_pages; ++number) {
            if (!m_free.contains(number))
                scan(page(number), number == 1 ? headerSize : 0);
        }
    }

private:
    QByteArray page(qint64 number)
    {
        if (number < 1 || number > m_pages || !m_file.seek((number - 1) * pageSize))
            return {};
        return m_file.read(pageSize);
    }

    /// What was deleted must not come back.
    void findFreePages()
    {
        constexpr qsizetype firstTrunk = 32;
        constexpr qsizetype leaves = 8;
        const QByteArray first = page(1);
        if (first.size() < pageSize)
            return;
        qint64 trunk = wordAt(first, firstTrunk);
        while (trunk > 1 && trunk <= m_pages && m_free.insert(trunk).second) {
            const QByteArray list = page(trunk);
            const qsizetype count = std::min<qsizetype>(wordAt(list, 4), pageSize / 4 - 2);
            for (qsizetype i = 0; i < count; ++i)
                m_free.insert(wordAt(list, leaves + 4 * i));
            trunk = wordAt(list, 0);
        }
    }

    void scan(const QByteArray &bytes, qsizetype start)
    {
        constexpr char indexInner = 2;
        constexpr char indexLeaf = 10;
        constexpr char tableLeaf = 13;
        if (bytes.size() < pageSize)
            return;
        const char type = bytes[start];
        if (type != indexInner && type != indexLeaf && type != tableLeaf)
            return;
        const qsizetype childSize = type == indexInner ? 4 : 0;
        const qsizetype cells = qFromBigEndian<quint16>(bytes.constData() + start + 3);
        const qsizetype pointers = start + 8 + childSize;
        for (qsizetype cell = 0; cell < cells && pointers + 2 * cell + 1 < pageSize; ++cell) {
            const qsizetype at =
                qFromBigEndian<quint16>(bytes.constData() + pointers + 2 * cell) + childSize;
            if (at < pageSize)
                read(bytes, at, type == tableLeaf);
        }
    }

    void read(const QByteArray &bytes, qsizetype at, bool hasId)
    {
        Reader cell(bytes, at);
        const auto size = cell.varint();
        const auto id = hasId ? cell.varint() : 0;
        if (!size || !id || *size > mostBytes)
            return;
        const auto record = payload(bytes, cell.at(), static_cast<qsizetype>(*size), hasId);
        auto values = record ? valuesFrom(*record) : std::nullopt;
        if (values)
            m_take({.hasId = hasId, .id = static_cast<qint64>(*id), .values = std::move(*values)});
    }

    /// What does not fit on the page goes on in a chain of others.
    std::optional<QByteArray> payload(const QByteArray &bytes, qsizetype at, qsizetype size,
                                      bool hasId)
    {
        const qsizetype most = hasId ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
        const qsizetype least = (pageSize - 12) * 32 / 255 - 23;
        const qsizetype fitting = least + (size - least) % (pageSize - 4);
        const qsizetype here = size <= most ? size : fitting <= most ? fitting : least;
        if (at + here + (here < size ? 4 : 0) > pageSize)
            return std::nullopt;
        QByteArray record = bytes.mid(at, here);
        qint64 next = here < size ? wordAt(bytes, at + here) : 0;
        while (record.size() < size) {
            const QByteArray more = page(next);
            if (more.size() < pageSize)
                return std::nullopt;
            record += more.mid(4, std::min(size - record.size(), pageSize - 4));
            next = wordAt(more, 0);
        }
        return record;
    }

    QFile &m_file;
    const std::function<void(const ScannedRow &)> &m_take;
    qint64 m_pages;
    std::set<qint64> m_free;
};

} // namespace

void scanPages(const QString &file, const std::function<void(const ScannedRow &)> &take)
{
    QFile source(file);
    if (source.open(QIODevice::ReadOnly))
        Scan(source, take).run();
}

} // namespace limber
