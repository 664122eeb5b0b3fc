// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <algorithm>

namespace limber {

void Table::print(Output &out) const
{
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (size_t column = 0; column < static_cast<size_t>(row.size()); ++column)
            widths[column] =
                std::max(widths[column], columnsOf(row[static_cast<qsizetype>(column)]));
    }
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (size_t column = 0; column < static_cast<size_t>(row.size()); ++column)
            cells.append(padded(row[static_cast<qsizetype>(column)], widths[column]));
        out.line(cells.join(QStringLiteral("  ")).trimmed());
    }
}

} // namespace limber
