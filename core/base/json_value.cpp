// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_value.h"

#include <cmath>

#include <QLocale>

namespace limber {

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

QString jsonTypeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    }
    return {};
}

QString shownValue(const QJsonValue &value)
{
    constexpr qsizetype longest = 60;
    if (value.isString()) {
        const QString text = value.toString();
        return text.size() <= longest ? text : text.left(longest) + u'…';
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble()) {
        const double number = value.toDouble();
        return isWhole(value) && std::abs(number) < 1e15
                   ? QString::number(number, 'f', 0)
                   : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    return value.isNull() ? QStringLiteral("null") : QStringLiteral("...");
}

} // namespace limber
