// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QLocale>
#include <QString>

namespace limber {

enum class Paper { A4, Letter };

/// The days a log may have; none leaves it out.
inline constexpr std::array sheetLogDays{0, 7, 14, 28};

/// What a person chooses about a printed sheet.
struct SheetOptions {
    Paper paper = Paper::A4;
    bool largePrint = false;
    bool pictures = true;
    /// Greys only, for whoever prints in black.
    bool greyscale = false;
    /// One of sheetLogDays.
    int logDays = 14;
    /// The log shows the last days as the history knows them, instead of those to come.
    bool logFromHistory = false;
    /// Who it is for and who prepared it; empty leaves a line to write on.
    QString preparedFor{};
    QString preparedBy{};
    bool operator==(const SheetOptions &) const = default;
};

/// The paper that is sold where the person lives.
[[nodiscard]] inline Paper usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter
                                                                              : Paper::A4;
}

} // namespace limber
