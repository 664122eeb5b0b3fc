// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace limber {

/// SQLite's files keep their numbers in this order. `offset` + 4 must not lie beyond the end.
[[nodiscard]] inline quint32 wordAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

} // namespace limber
