// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/base/result.h"

namespace limber {

/// Values nested deeper, or more of them where nothing else is said, are refused unread; so are
/// longer keys.
inline constexpr int maxJsonDepth = 32;
inline constexpr int maxJsonValues = 50'000;
inline constexpr int maxJsonKeyLength = 256;

/// A JSON text as a person wrote it: what QJsonDocument forgets stands beside its value.
struct JsonText {
    QJsonObject root{};
    /// DuplicateKey with the place of the second, in the order of the text.
    Problems problems{};
};

/// Stricter than QJsonDocument, which takes "\q" or a line break inside a string as they come.
/// Fails with the first of NotText, InvalidUtf8, JsonSyntax, TooDeep or OutOfRange (a number no
/// double holds), at its line and column, or with TooMany, TextTooLong (a key) or WrongType (not an
/// object).
[[nodiscard]] Result<JsonText> parseJson(const QByteArray &bytes, int mostValues = maxJsonValues);

/// `problems` in the order in which the values they point to begin in `bytes`, which parseJson()
/// accepted.
[[nodiscard]] Problems inFileOrder(Problems problems, const QByteArray &bytes);

/// A pointer one step further into an object or an array.
[[nodiscard]] QString pointerTo(const QString &parent, const QString &key);
[[nodiscard]] QString pointerTo(const QString &parent, qsizetype index);

} // namespace limber
