// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/timeline/pacing.h"

namespace limber {

/// A pacing as JSON, as the history keeps it.
[[nodiscard]] QJsonObject toJson(const Pacing &pacing);
[[nodiscard]] QString toText(const Pacing &pacing);
/// What is missing or wrong takes its default.
[[nodiscard]] Pacing pacingFrom(const QJsonObject &object);
[[nodiscard]] Pacing pacingFrom(const QString &text);

} // namespace limber
