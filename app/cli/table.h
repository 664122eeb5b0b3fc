// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "app/cli/output.h"

namespace limber {

/// Rows of cells, printed in columns as wide as their widest cell.
class Table {
public:
    void add(const QStringList &row) { m_rows.push_back(row); }
    void print(Output &out) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace limber
