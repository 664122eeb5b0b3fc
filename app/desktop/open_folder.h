// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace limber {

/// Has the desktop show a folder, and waits for nobody: false only when no program could be started
/// for it.
bool openFolder(const QString &path);

} // namespace limber
