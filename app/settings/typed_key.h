// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <utility>

#include <QDate>
#include <QLocale>
#include <QSettings>
#include <QString>
#include <QTime>

namespace limber {

template <typename T>
using Bounds = std::optional<std::pair<T, T>>;

/// One key of the file, what holds while it is not written, and what it may be.
template <typename T>
struct Setting {
    QStringView key;
    T fallback;
    Bounds<T> bounds{};
};

/// One key that has no value until it is written.
template <typename T>
struct OptionalSetting {
    QStringView key;
    Bounds<T> bounds{};
};

/// How the file names the values of a choice, in their order.
template <typename T>
struct Names {};

/// Nothing for text that makes no sense.
template <typename T>
std::optional<T> parsed(const QString &text)
{
    const auto &names = Names<T>::names;
    const auto found = std::find_if(names.begin(), names.end(), [&](const char16_t *name) {
        return text == QStringView(name);
    });
    if (found == names.end())
        return std::nullopt;
    return static_cast<T>(found - names.begin());
}

template <>
inline std::optional<QString> parsed(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional{text};
}

template <>
inline std::optional<bool> parsed(const QString &text)
{
    if (text == QStringLiteral("true"))
        return true;
    return text == QStringLiteral("false") ? std::optional{false} : std::nullopt;
}

template <>
inline std::optional<int> parsed(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? std::optional{number} : std::nullopt;
}

template <>
inline std::optional<double> parsed(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional{number} : std::nullopt;
}

template <>
inline std::optional<QDate> parsed(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

template <>
inline std::optional<QTime> parsed(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional{time} : std::nullopt;
}

inline QString written(const QString &value)
{
    return value;
}

inline QString written(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

inline QString written(int value)
{
    return QString::number(value);
}

inline QString written(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

inline QString written(QDate value)
{
    return value.toString(Qt::ISODate);
}

inline QString written(QTime value)
{
    return value.toString(QStringLiteral("HH:mm"));
}

template <typename T>
QString written(T value)
{
    return QString::fromUtf16(Names<T>::names[static_cast<size_t>(value)]);
}

template <typename T>
std::optional<T> read(const QSettings &store, const OptionalSetting<T> &setting)
{
    const auto value = parsed<T>(store.value(setting.key).toString());
    const auto &bounds = setting.bounds;
    // Asked this way round, a NaN is out of bounds.
    const bool sensible =
        value && (!bounds || (*value >= bounds->first && *value <= bounds->second));
    return sensible ? value : std::nullopt;
}

template <typename T>
T read(const QSettings &store, const Setting<T> &setting)
{
    return read(store, OptionalSetting<T>{setting.key, setting.bounds}).value_or(setting.fallback);
}

template <typename T>
void write(QSettings &store, const OptionalSetting<T> &setting, const std::optional<T> &value)
{
    if (value == read(store, setting))
        return;
    if (value)
        store.setValue(setting.key, written(*value));
    else
        store.remove(setting.key);
}

template <typename T>
void write(QSettings &store, const Setting<T> &setting, const T &value)
{
    // What makes no sense stays until another value is chosen.
    if (value != read(store, setting))
        write(store, OptionalSetting<T>{setting.key},
              value == setting.fallback ? std::nullopt : std::optional{value});
}

} // namespace limber
