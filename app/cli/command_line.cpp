// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/output.h"
#include "app/text/translation.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList formatNames()
{
    return {u"table"_s, u"json"_s, u"csv"_s};
}

QStringList levelNames()
{
    QStringList names;
    for (const QStringView name : logLevelNames)
        names.append(name.toString());
    return names;
}

QStringList paperNames()
{
    return {u"a4"_s, u"letter"_s};
}

QStringList dayNumbers()
{
    QStringList numbers;
    for (const int days : sheetLogDays)
        numbers.append(QString::number(days));
    return numbers;
}

} // namespace

std::vector<CommandRow> commandTable()
{
    return {
        {CommandName::Window,
         {},
         Words::tr("[FILE]"),
         Words::tr("Opens Limber's window, with a routine file if one is given. The commands below "
                   "need no window; “limber COMMAND --help” tells about each."),
         {u"limber"_s, u"limber my-routine.limber"_s},
         Offer::RoutineFiles},
        {CommandName::Guide,
         u"guide"_s,
         Words::tr("ROUTINE|FILE"),
         Words::tr("Guides you through a routine in the terminal and records the session. Keys: "
                   "space pauses and goes on, n next set, b back, r repeat the set, q stop, "
                   "p stop because of pain. Ctrl-C stops too and is recorded as called away."),
         {u"limber guide upper-back-release"_s,
          u"limber guide upper-back-release --start-higher --repetitions 3"_s,
          u"limber guide ./my-routine.limber --speed 20"_s},
         Offer::Routines},
        {CommandName::List,
         u"list"_s,
         {},
         Words::tr("Lists the routines you can be guided through."),
         {u"limber list"_s}},
        {CommandName::Validate,
         u"validate"_s,
         Words::tr("FILE..."),
         Words::tr("Checks routine files and names every problem with its place. Exits with 1 if "
                   "any file is refused."),
         {u"limber validate my-routine.limber"_s, u"limber validate *.limber"_s},
         Offer::RoutineFiles},
        {CommandName::Print,
         u"print"_s,
         Words::tr("ROUTINE|FILE"),
         Words::tr("Makes a routine sheet to hand out, as a PDF. It carries the routine itself: "
                   "Limber opens the PDF as it opens the routine's file."),
         {u"limber print upper-back-release -o sheet.pdf"_s,
          u"limber print upper-back-release -o sheet.pdf --large-print --log-days 28"_s,
          u"limber print ./my-routine.limber -o sheet.pdf --for Ada --language de"_s},
         Offer::Routines},
        {CommandName::History,
         u"history"_s,
         Words::tr("[COPY]"),
         Words::tr("Shows the recorded sessions, the newest first. Takes them along as a file, "
                   "brings them in from one, and goes back to a copy; what is replaced is kept."),
         {u"limber history --since 2030-01-01"_s, u"limber history --format csv > sessions.csv"_s,
          u"limber history --format json > sessions.json"_s,
          u"limber history --report progress.pdf --since 2030-01-01"_s,
          u"limber history --import sessions.json --dry-run"_s, u"limber history --restore"_s},
         Offer::Files},
    };
}

std::vector<OptionRow> optionTable()
{
    return {
        {{u"speed"_s},
         Words::tr("Lets time run N times as fast. Such sessions stay out of statistics."),
         u"N"_s,
         {CommandName::Window, CommandName::Guide}},
        {{u"background"_s},
         Words::tr("Starts without the window, to remind you on the days you chose."),
         {},
         {CommandName::Window}},
        {{u"start-higher"_s},
         Words::tr("Leaves the lowest level out, as in your choices."),
         {},
         {CommandName::Guide}},
        {{u"sound"_s},
         Words::tr("Lets you hear it: signals, breath and voice, as chosen in the window."),
         {},
         {CommandName::Guide}},
        {{u"repetitions"_s},
         Words::tr("Repetitions at each level, within the routine's range."),
         u"N"_s,
         {CommandName::Guide, CommandName::Print}},
        {{u"health-changed"_s},
         Words::tr("Asks the health questions again, because something changed."),
         {},
         {CommandName::Guide}},
        {{u"format"_s},
         Words::tr("table for people; json or csv for programs."),
         u"FORMAT"_s,
         {CommandName::History},
         formatNames()},
        {{u"since"_s},
         Words::tr("Only sessions of that day (YYYY-MM-DD) and after it."),
         u"DAY"_s,
         {CommandName::History}},
        {{u"report"_s},
         Words::tr("Writes a progress report for your therapist as a PDF."),
         u"FILE.pdf"_s,
         {CommandName::History},
         {},
         Offer::Files},
        {{u"notes"_s}, Words::tr("Prints your notes on the report."), {}, {CommandName::History}},
        {{u"import"_s},
         Words::tr("Brings in the sessions of a file that --format json wrote, all or none."),
         u"FILE"_s,
         {CommandName::History},
         {},
         Offer::Files},
        {{u"undo-import"_s},
         Words::tr("Takes out again what the last import brought."),
         {},
         {CommandName::History}},
        {{u"restore"_s},
         Words::tr("Goes back to COPY, or to the newest automatic copy."),
         {},
         {CommandName::History}},
        {{u"dry-run"_s},
         Words::tr("With --import, says what it would do; with --restore, lists the copies."),
         {},
         {CommandName::History}},
        {{u"o"_s, u"output"_s},
         Words::tr("Writes the sheet to FILE."),
         u"FILE"_s,
         {CommandName::Print},
         {},
         Offer::Files},
        {{u"paper"_s}, Words::tr("a4 or letter."), u"PAPER"_s, {CommandName::Print}, paperNames()},
        {{u"large-print"_s}, Words::tr("Letters of 14 points."), {}, {CommandName::Print}},
        {{u"no-pictures"_s}, Words::tr("Leaves the pictures out."), {}, {CommandName::Print}},
        {{u"greyscale"_s}, Words::tr("Greys only, for a black printer."), {}, {CommandName::Print}},
        {{u"log-days"_s},
         Words::tr("Days of the log to fill in: 0, 7, 14 or 28."),
         u"DAYS"_s,
         {CommandName::Print},
         dayNumbers()},
        {{u"log-history"_s},
         Words::tr("Fills the log from your history of the last days."),
         {},
         {CommandName::Print}},
        {{u"for"_s}, Words::tr("Whom the sheet is for."), u"NAME"_s, {CommandName::Print}},
        {{u"by"_s}, Words::tr("Who prepared it."), u"NAME"_s, {CommandName::Print}},
        {{u"data-dir"_s},
         Words::tr("Keeps everything below the folder D instead of the standard folders."),
         u"D"_s,
         {},
         {},
         Offer::Folders},
        {{u"language"_s},
         Words::tr("Speaks the language L this time, whatever is chosen."),
         u"L"_s,
         {},
         languages()},
        {{u"log-level"_s},
         Words::tr("How much is written to the log: debug, info, warning, error or off."),
         u"LEVEL"_s,
         {},
         levelNames()},
        {{u"h"_s, u"help"_s}, Words::tr("Shows this help."), {}, {}},
        {{u"v"_s, u"version"_s}, Words::tr("Shows the version."), {}, {}},
    };
}

bool takes(CommandName command, const OptionRow &option)
{
    const auto &takers = option.takenBy;
    return takers.empty() || std::find(takers.begin(), takers.end(), command) != takers.end();
}

namespace {

QCommandLineOption asQtOption(const OptionRow &row)
{
    return {row.names, row.description, row.value};
}

CommandRow rowOf(CommandName command)
{
    for (const CommandRow &row : commandTable()) {
        if (row.name == command)
            return row;
    }
    return {};
}

/// Reads one option's value into `line`; false when it makes no sense.
bool take(const QString &option, const QString &value, CommandLine &line)
{
    constexpr double slowest = 0.1;
    constexpr double fastest = 1'000;
    bool ok = true;
    if (option == u"speed") {
        line.speed = value.toDouble(&ok);
        return ok && line.speed >= slowest && line.speed <= fastest;
    }
    if (option == u"repetitions") {
        line.repetitions = value.toInt(&ok);
        return ok && *line.repetitions >= 1;
    }
    if (option == u"format") {
        const QStringList formats = formatNames();
        line.format = static_cast<HistoryFormat>(std::max<qsizetype>(0, formats.indexOf(value)));
        return formats.contains(value);
    }
    if (option == u"paper") {
        line.sheet.paper = value == paperNames().back() ? Paper::Letter : Paper::A4;
        return paperNames().contains(value);
    }
    if (option == u"log-days") {
        line.sheet.logDays = value.toInt();
        return dayNumbers().contains(value);
    }
    if (option == u"output") {
        line.output = value;
        return !value.isEmpty();
    }
    if (option == u"log-level") {
        const auto found = std::find(logLevelNames.begin(), logLevelNames.end(), value);
        if (found != logLevelNames.end())
            line.logLevel = static_cast<LogLevel>(found - logLevelNames.begin());
        return found != logLevelNames.end();
    }
    if (option == u"language") {
        line.language = value;
        return languages().contains(value);
    }
    if (option == u"data-dir") {
        line.dataDir = value;
        return !value.isEmpty();
    }
    if (option == u"since") {
        line.since = QDate::fromString(value, Qt::ISODate);
        return line.since->isValid();
    }
    if (option == u"report") {
        line.report = value;
        return !value.isEmpty();
    }
    if (option == u"import") {
        line.importFile = value;
        return !value.isEmpty();
    }
    if (option == u"undo-import")
        line.undoImport = true;
    else if (option == u"restore")
        line.restore = true;
    else if (option == u"dry-run")
        line.dryRun = true;
    else if (option == u"notes")
        line.withNotes = true;
    else if (option == u"start-higher")
        line.startHigher = true;
    else if (option == u"health-changed")
        line.healthChanged = true;
    else if (option == u"background")
        line.background = true;
    else if (option == u"sound")
        line.sound = true;
    else if (option == u"large-print")
        line.sheet.largePrint = true;
    else if (option == u"no-pictures")
        line.sheet.pictures = false;
    else if (option == u"greyscale")
        line.sheet.greyscale = true;
    else if (option == u"log-history")
        line.sheet.logFromHistory = true;
    else if (option == u"for")
        line.sheet.preparedFor = value;
    else if (option == u"by")
        line.sheet.preparedBy = value;
    else if (option == u"help")
        line.wish = CommandLine::Wish::Help;
    else if (option == u"version")
        line.wish = CommandLine::Wish::Version;
    return true;
}

QString complaintAboutOperands(const CommandLine &line)
{
    switch (line.command) {
    case CommandName::Window:
        if (line.operands.size() > 1)
            return Words::tr("The window opens one file at a time");
        if (line.operands.size() == 1 && !looksLikeFile(line.operands.front()))
            return Words::tr("There is no command “%1”").arg(line.operands.front());
        return {};
    case CommandName::Guide:
        return line.operands.size() == 1 ? QString{} : Words::tr("Name one routine or file");
    case CommandName::Print:
        if (line.operands.size() != 1)
            return Words::tr("Name one routine or file");
        return line.output.isEmpty() ? Words::tr("Name the file to write: -o sheet.pdf")
                                     : QString{};
    case CommandName::Validate:
        return line.operands.isEmpty() ? Words::tr("Name at least one file") : QString{};
    case CommandName::History:
        if (line.restore)
            return line.operands.size() <= 1 ? QString{} : Words::tr("Name one copy");
        [[fallthrough]];
    case CommandName::List:
        return line.operands.isEmpty()
                   ? QString{}
                   : Words::tr("“%1” is too much here").arg(line.operands.front());
    }
    return {};
}

QString complaintAboutHistory(const CommandLine &line)
{
    const bool imports = !line.importFile.isEmpty();
    const bool reports = !line.report.isEmpty();
    const auto tasks = {imports, reports, line.undoImport, line.restore};
    if (std::count(tasks.begin(), tasks.end(), true) > 1)
        return Words::tr("Only one of --report, --import, --undo-import and --restore at a time");
    if (line.withNotes && !reports)
        return Words::tr("--notes goes with --report");
    if (line.dryRun && !imports && !line.restore)
        return Words::tr("--dry-run goes with --import or --restore");
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    const auto rows = optionTable();
    QCommandLineParser parser;
    for (const OptionRow &row : rows)
        parser.addOption(asQtOption(row));

    CommandLine line;
    if (!parser.parse(arguments)) {
        line.complaint = parser.errorText();
        return line;
    }
    line.operands = parser.positionalArguments();
    for (const CommandRow &row : commandTable()) {
        if (!line.operands.isEmpty() && !row.word.isEmpty() && line.operands.front() == row.word) {
            line.command = row.name;
            line.operands.removeFirst();
            break;
        }
    }

    for (const OptionRow &row : rows) {
        const QString &name = row.names.back();
        if (!parser.isSet(name))
            continue;
        if (!takes(line.command, row))
            line.complaint = Words::tr("--%1 does not belong here").arg(name);
        else if (!take(name, row.value.isEmpty() ? QString{} : parser.value(name), line))
            line.complaint = Words::tr("--%1 %2 makes no sense").arg(name, parser.value(name));
    }
    if (line.complaint.isEmpty() && line.wish == CommandLine::Wish::Run)
        line.complaint = complaintAboutOperands(line);
    if (line.complaint.isEmpty())
        line.complaint = complaintAboutHistory(line);
    return line;
}

bool looksLikeFile(const QString &operand)
{
    return operand.contains(u'/') || operand.endsWith(u".limber") || QFileInfo::exists(operand);
}

QString helpText(CommandName command)
{
    const CommandRow about = rowOf(command);
    QCommandLineParser parser;
    parser.setApplicationDescription(wrapped(about.summary, 79).join(u'\n'));
    for (const OptionRow &row : optionTable()) {
        if (takes(command, row))
            parser.addOption(asQtOption(row));
    }

    QStringList usage{u"limber"_s, about.word, Words::tr("[options]"), about.operands};
    usage.removeAll(QString{});
    QString text = parser.helpText();
    // Qt's first line names the program by its path and knows no command.
    text.replace(0, text.indexOf(u'\n'), Words::tr("Usage: %1").arg(usage.join(u' ')));

    if (command == CommandName::Window) {
        text += u"\n%1\n"_s.arg(Words::tr("Commands:"));
        for (const CommandRow &row : commandTable()) {
            if (!row.word.isEmpty())
                text +=
                    u"  %1 %2\n"_s.arg(row.word.leftJustified(10), row.summary.section(u'.', 0, 0));
        }
    }
    text += u"\n%1\n"_s.arg(Words::tr("Examples:"));
    for (const QString &example : about.examples)
        text += u"  %1\n"_s.arg(example);
    return text;
}

} // namespace limber
