// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include "core/history/record.h"

namespace limber {

enum class ExportFormat {
    /// `{"format": "limber-history", "version": 1, "sessions": [...], "routine_texts": {...}}`, a
    /// session a line: everything there is of it, to be read again by readHistory().
    Json,
    /// A row a set, after RFC 4180, below a row of names; sessions without sets have none.
    Csv,
};

inline constexpr auto historyFormat = u"limber-history";
inline constexpr int historyFormatVersion = 1;

/// Sessions as a file, a piece at a time: begin(), each session, end().
class HistoryWriter {
public:
    explicit HistoryWriter(ExportFormat format) : m_format(format) {}

    [[nodiscard]] QByteArray begin() const;
    [[nodiscard]] QByteArray add(const SessionRecord &session);
    [[nodiscard]] QByteArray end() const;

private:
    ExportFormat m_format;
    bool m_any = false;
    /// The routines' texts by the names the sessions give them.
    QMap<QString, QByteArray> m_texts;
};

} // namespace limber
