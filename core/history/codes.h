// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/history/record.h"

namespace limber {

// The words the history is written with, on disk and for other programs: the same in every
// language and for ever.

[[nodiscard]] QString codeOf(Outcome outcome);
[[nodiscard]] QString codeOf(StopReason reason);
[[nodiscard]] QString codeOf(Side side);

/// The value whose code is `code`; nothing when it is none.
template <typename Value>
[[nodiscard]] std::optional<Value> fromCode(const QString &code);

template <>
std::optional<Outcome> fromCode<Outcome>(const QString &code);
template <>
std::optional<StopReason> fromCode<StopReason>(const QString &code);
template <>
std::optional<Side> fromCode<Side>(const QString &code);

} // namespace limber
