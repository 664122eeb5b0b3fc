// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "app/widgets/key_help.h"

namespace limber {

/// All keys, by where they hold.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const std::vector<KeyGroup> &groups, QWidget *parent);

    /// What the keyboard does in any window.
    [[nodiscard]] static std::vector<KeyHelp> commonKeys();
};

} // namespace limber
