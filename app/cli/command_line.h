// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "app/log.h"
#include "app/print/sheet_options.h"

namespace limber {

enum class CommandName { Window, Guide, List, Validate, Print, History };
enum class HistoryFormat { Table, Json, Csv };

/// What the person typed, understood.
struct CommandLine {
    enum class Wish { Run, Help, Version };

    CommandName command = CommandName::Window;
    Wish wish = Wish::Run;
    /// Not empty when it was typed wrongly; nothing else holds then but `command`.
    QString complaint;

    /// Routines, files, the copy to restore.
    QStringList operands;
    /// Empty: the standard folders.
    QString dataDir;
    /// A language tag; empty: as the settings say.
    QString language;
    LogLevel logLevel = LogLevel::Info;
    double speed = 1.0;
    bool startHigher = false;
    bool healthChanged = false;
    bool sound = false;
    bool background = false;
    std::optional<int> repetitions;
    HistoryFormat format = HistoryFormat::Table;
    std::optional<QDate> since;
    /// The file of a progress report to write.
    QString report;
    bool withNotes = false;
    QString importFile;
    bool undoImport = false;
    bool restore = false;
    bool dryRun = false;
    SheetOptions sheet;
    /// Where the sheet goes.
    QString output;
};

/// What a shell can put in place of a command's operands or an option's value.
enum class Offer { Nothing, Routines, RoutineFiles, Files, Folders };

/// A command as the help, the manual page and the completions tell about it.
struct CommandRow {
    CommandName name{};
    /// Empty: no command, the window.
    QString word{};
    QString operands{};
    QString summary{};
    QStringList examples{};
    Offer offer = Offer::Nothing;
};

struct OptionRow {
    /// Without dashes, the long one last.
    QStringList names{};
    QString description{};
    QString value{};
    /// Those that take it; empty: all.
    std::vector<CommandName> takenBy{};
    /// All its value can be, where that is a list.
    QStringList choices{};
    Offer offer = Offer::Nothing;
};

/// The one table of commands and options; readCommandLine() knows no other. The window comes first.
[[nodiscard]] std::vector<CommandRow> commandTable();
[[nodiscard]] std::vector<OptionRow> optionTable();
[[nodiscard]] bool takes(CommandName command, const OptionRow &option);

/// `arguments` begin with the program's name.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

/// Whether a word on the command line can be meant as a file.
[[nodiscard]] bool looksLikeFile(const QString &operand);

/// The help of one command; Window stands for the program as a whole. Needs the application object.
[[nodiscard]] QString helpText(CommandName command);

} // namespace limber
