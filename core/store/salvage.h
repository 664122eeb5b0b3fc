// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

struct Salvaged {
    int sessions = 0;
    /// Of these, with all their sets and their routine's text.
    int whole = 0;
};

/// Writes what can still be read of the damaged history `file` to the new database `target`, which
/// has the schema `file` had. Leaves `file` as it is, and no `target` when nothing was found.
Salvaged salvage(const QString &file, const QString &target);

} // namespace limber
