// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/fields.h"

#include <algorithm>
#include <cmath>

#include <QJsonArray>

#include "core/base/json_value.h"

namespace limber {

Fields::Fields(const QJsonValue &value, QString pointer, Problems &problems)
    : m_object(value.toObject())
    , m_pointer(std::move(pointer))
    , m_problems(&problems)
{
    if (!value.isObject())
        problems.push_back({.code = ProblemCode::WrongType,
                            .pointer = m_pointer,
                            .details = {QStringLiteral("object"), jsonTypeName(value)}});
}

bool Fields::has(const char16_t *key) const
{
    return m_object.contains(QStringView{key});
}

QJsonValue Fields::take(QStringView key)
{
    m_taken.insert(key.toString());
    return m_object.value(key);
}

void Fields::complain(ProblemCode code, QStringView key, QStringList details)
{
    m_problems->push_back({.code = code,
                           .pointer = QStringLiteral("%1/%2").arg(m_pointer, key),
                           .details = std::move(details)});
}

void Fields::number(const char16_t *key, double &value, double least, double most)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (!found.isDouble())
        return complain(ProblemCode::WrongType, key,
                        {QStringLiteral("number"), jsonTypeName(found)});
    if (found.toDouble() < least || found.toDouble() > most)
        return complain(
            ProblemCode::OutOfRange, key,
            {QString::number(found.toDouble()), QString::number(least), QString::number(most)});
    value = found.toDouble();
}

void Fields::flag(const char16_t *key, bool &value)
{
    const QJsonValue found = take(key);
    if (found.isBool())
        value = found.toBool();
    else if (!found.isUndefined())
        complain(ProblemCode::WrongType, key, {QStringLiteral("boolean"), jsonTypeName(found)});
}

void Fields::text(const char16_t *key, QString &value)
{
    const QJsonValue found = take(key);
    if (found.isString())
        value = found.toString();
    else if (!found.isUndefined())
        complain(ProblemCode::WrongType, key, {QStringLiteral("string"), jsonTypeName(found)});
}

void Fields::numbers(const char16_t *key, std::initializer_list<double *> values)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const QJsonArray array = found.toArray();
    const bool fits = found.isArray() && array.size() == static_cast<qsizetype>(values.size()) &&
                      std::all_of(array.begin(), array.end(), [](const QJsonValue &number) {
                          return number.isDouble() && std::abs(number.toDouble()) <= 1000;
                      });
    if (!fits)
        return complain(ProblemCode::WrongType, key,
                        {QStringLiteral("array"), jsonTypeName(found)});
    qsizetype i = 0;
    for (double *value : values)
        *value = array.at(i++).toDouble();
}

void Fields::vec(const char16_t *key, Vec &value)
{
    double x = value.real(), y = value.imag();
    numbers(key, {&x, &y});
    value = {x, y};
}

Fields Fields::object(const char16_t *key)
{
    return object(QString::fromUtf16(key));
}

Fields Fields::object(const QString &key)
{
    const QJsonValue found = take(key);
    return {found.isUndefined() ? QJsonValue{QJsonObject{}} : found,
            QStringLiteral("%1/%2").arg(m_pointer, key), *m_problems};
}

std::vector<Fields> Fields::list(const char16_t *key)
{
    std::vector<Fields> items;
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return items;
    if (!found.isArray()) {
        complain(ProblemCode::WrongType, key, {QStringLiteral("array"), jsonTypeName(found)});
        return items;
    }
    const QJsonArray array = found.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        items.emplace_back(array.at(i),
                           QStringLiteral("%1/%2/%3").arg(m_pointer, QStringView{key}).arg(i),
                           *m_problems);
    return items;
}

void Fields::refuseOthers()
{
    for (const QString &key : m_object.keys()) {
        if (!m_taken.contains(key))
            complain(ProblemCode::NotAllowedValue, key, {key});
    }
}

} // namespace limber
