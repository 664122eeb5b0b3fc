// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/folders.h"

namespace limber {

/// What Limber is: its version, what it is made of and under which licences, where the data lies.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Folders &folders, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeFolders(const Folders &folders);
    [[nodiscard]] QWidget *makeParts();
};

} // namespace limber
