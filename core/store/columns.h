// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include "core/base/time.h"
#include "core/history/codes.h"

/// Values as columns of the history, and back.
namespace limber::columns {

/// A null string would be written as NULL.
[[nodiscard]] inline QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

[[nodiscard]] inline QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

[[nodiscard]] inline QVariant orNull(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

template <typename Value>
[[nodiscard]] QVariant codeOrNull(const std::optional<Value> &value)
{
    return value ? QVariant(codeOf(*value)) : QVariant(QMetaType::fromType<QString>());
}

[[nodiscard]] inline std::optional<int> optionalInt(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

[[nodiscard]] inline Millis millis(const QVariant &value)
{
    return Millis{value.toLongLong()};
}

[[nodiscard]] inline QDateTime instant(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

[[nodiscard]] inline QDate day(const QVariant &julianDay)
{
    return QDate::fromJulianDay(julianDay.toLongLong());
}

[[nodiscard]] inline Outcome outcome(const QVariant &code)
{
    return fromCode<Outcome>(code.toString()).value_or(Outcome::Interrupted);
}

} // namespace limber::columns
