// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStringList>

#include "app/application.h"
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "app/desktop/instance_channel.h"
#include "app/folders.h"
#include "app/log.h"
#include "app/settings.h"
#include "app/text/translation.h"

namespace {

using namespace limber;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// A closed standard stream would lend its number to the next file opened: the history would end up
/// where messages go.
void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) != stream)
            std::abort();
    }
}

QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

Folders foldersFor(const CommandLine &line)
{
    return line.dataDir.isEmpty() ? Folders::standard() : Folders::under(line.dataDir);
}

QString languageFor(const CommandLine &line, const Folders &folders)
{
    return limber::languageFor(
        line.language.isEmpty() ? Settings::languageIn(folders.settingsFile()) : line.language);
}

void logStart(const CommandLine &line)
{
    qCInfo(programLog, "Limber %s with Qt %s, %s, in %s", LIMBER_VERSION, qVersion(),
           line.command == CommandName::Window ? "window" : "terminal",
           line.dataDir.isEmpty() ? "the standard folders" : "a folder of its own");
}

QtMessageHandler logHandler = nullptr;

/// Qt ends the program where it finds no display. Told so that a person can go on from there.
void sayThereIsNoDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (logHandler)
        logHandler(type, context, message);
    if (type != QtFatalMsg)
        return;
    Output(STDERR_FILENO)
        .line(Words::tr("Limber cannot open its window: there is no display here. In this terminal "
                        "“limber guide upper-back-release” guides you without one."));
    std::_Exit(exit_code::environmentFailed);
}

int runWindow(const CommandLine &line, int &argc, char **argv)
{
    const Folders folders = foldersFor(line);
    startLog(folders.logFile(), line.logLevel);
    logStart(line);
    logHandler = qInstallMessageHandler(sayThereIsNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(logHandler);

    speak(languageFor(line, folders));

    const QString file =
        line.operands.isEmpty() ? QString{} : QFileInfo(line.operands.front()).absoluteFilePath();
    InstanceChannel channel(folders.data);
    // What waits in the background has nothing to hand over.
    const bool first = channel.claim();
    if (!first && line.background)
        return exit_code::done;
    if (!first && channel.handOver(file)) {
        qCInfo(programLog, "handed over to the window that is open");
        return exit_code::done;
    }
    Application limber(
        {.folders = folders, .speed = line.speed, .file = file, .background = line.background});
    QObject::connect(&channel, &InstanceChannel::raised, &application,
                     [&limber](const QString &other) { limber.raise(other); });
    return limber.run();
}

/// Letters and pictures need more than a terminal does, but no display.
std::unique_ptr<QCoreApplication> applicationFor(const CommandLine &line, int &argc, char **argv)
{
    const bool paints = line.command == CommandName::Print || !line.report.isEmpty();
    if (!paints || line.wish != CommandLine::Wish::Run || !line.complaint.isEmpty())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(const CommandLine &line, Console &console)
{
    const Folders folders = foldersFor(line);
    switch (line.command) {
    case CommandName::Guide:
        return runGuide(line, folders, console);
    case CommandName::List:
        return runList(line, folders, console);
    case CommandName::Validate:
        return runValidate(line, console);
    case CommandName::Print:
        return runPrint(line, folders, console);
    case CommandName::History:
        return runHistory(line, folders, console);
    case CommandName::Window:
        break;
    }
    return exit_code::wrongUsage;
}

int runCommand(const CommandLine &line, Console &console)
{
    if (!line.complaint.isEmpty()) {
        console.err.line(QStringLiteral("limber: %1").arg(line.complaint));
        console.err.line(Words::tr("“limber --help” tells more."));
        return exit_code::wrongUsage;
    }
    switch (line.wish) {
    case CommandLine::Wish::Help:
        console.out.write(helpText(line.command).toUtf8());
        return exit_code::done;
    case CommandLine::Wish::Version:
        console.out.line(QStringLiteral("limber %1").arg(QStringLiteral(LIMBER_VERSION)));
        return exit_code::done;
    case CommandLine::Wish::Run:
        break;
    }
    return run(line, console);
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));

    const QStringList arguments = argumentList(argc, argv);
    const CommandLine line = readCommandLine(arguments);
    const bool runs = line.complaint.isEmpty() && line.wish == CommandLine::Wish::Run;
    if (runs && line.command == CommandName::Window)
        return runWindow(line, argc, argv);

    const Folders folders = foldersFor(line);
    startLog(runs ? folders.logFile() : QString{}, line.logLevel);
    if (runs)
        logStart(line);
    const auto application = applicationFor(line, argc, argv);
    speak(languageFor(line, folders));

    Console console{.out = Output(STDOUT_FILENO), .err = Output(STDERR_FILENO)};
    // Read again, for its complaints can be worded now.
    const int code = runCommand(readCommandLine(arguments), console);
    if (console.out.failed() && code == exit_code::done) {
        console.err.line(Words::tr("The output could not be written."));
        return exit_code::environmentFailed;
    }
    return code;
}
