// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/routine/routine_library.h"

namespace limber {

/// "/steps/1: There is no exercise …": the place, where there is one, and the reason.
[[nodiscard]] QString problemLine(const Problem &problem);
/// One a line: the first hundred, and how many there are where these are not all.
[[nodiscard]] QString problemLines(const Problems &problems);
/// That the file is not used.
[[nodiscard]] QString refusalText(const FileProblems &file);

/// Says why a file cannot be used: the file, and each problem with its place and reason; the first
/// hundred, and how many there are where these are not all.
class ProblemDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProblemDialog(const FileProblems &file, QWidget *parent = nullptr);
};

} // namespace limber
