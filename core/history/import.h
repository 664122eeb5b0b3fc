// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>

#include "core/base/result.h"
#include "core/history/record.h"

namespace limber {

/// Reads what HistoryWriter wrote as JSON, in the order of the file. A session that was Open is
/// Interrupted: nobody lives it here.
///
/// Fails with what parseJson() fails with, or with up to 100 of UnknownFormat, UnknownVersion,
/// WrongType, MissingField, NotAllowedValue, OutOfRange, EmptyText, TextTooLong, DuplicateKey and
/// DuplicateId (of a session, twice in the file), in the order of the file.
[[nodiscard]] Result<std::vector<SessionRecord>> readHistory(const QByteArray &bytes);

} // namespace limber
