// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace limber {

/// JSON's name for the type of a value, as a problem's detail names it; "null" for a missing one.
[[nodiscard]] QString jsonTypeName(const QJsonValue &value);
[[nodiscard]] bool isWhole(const QJsonValue &value);
/// A value as a problem's detail names it; long texts are cut, arrays and objects are "...".
[[nodiscard]] QString shownValue(const QJsonValue &value);

} // namespace limber
