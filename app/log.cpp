// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <algorithm>
#include <memory>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <string>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#include "app/text/problem_text.h"

namespace limber {

Q_LOGGING_CATEGORY(programLog, "limber.program")
Q_LOGGING_CATEGORY(settingsLog, "limber.settings")
Q_LOGGING_CATEGORY(routinesLog, "limber.routines")
Q_LOGGING_CATEGORY(historyLog, "limber.history")
Q_LOGGING_CATEGORY(sessionLog, "limber.session")

namespace {

constexpr size_t largestFile = 1024 * 1024;
constexpr size_t olderFiles = 2;

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        return spdlog::level::off;
    }
    return spdlog::level::info;
}

spdlog::level::level_enum spdlogLevel(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

void log(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const char *category = context.category ? context.category : "default";
    spdlog::log(spdlogLevel(type), "{}: {}", category, message.toStdString());
}

} // namespace

void startLog(const QString &file, LogLevel level)
{
    auto least = spdlogLevel(level);
    spdlog::sink_ptr sink;
    try {
        sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(file).toStdString(), largestFile, olderFiles);
    } catch (const spdlog::spdlog_ex &) {
        sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        least = std::max(least, spdlog::level::warn);
    }
    auto logger = std::make_shared<spdlog::logger>("limber", std::move(sink));
    logger->set_level(least);
    // Several programs may write to the file.
    logger->set_pattern("%Y-%m-%d %H:%M:%S.%e %P %l %v");
    // A program that is killed leaves its sessions behind.
    logger->flush_on(spdlog::level::info);
    // A full disk must not fill the terminal as well.
    logger->set_error_handler([](const std::string &) {});
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(log);
}

Result<Done> emptyLog()
{
    Problems left;
    const auto expect = [&left](const QString &file, bool gone) {
        if (!gone && QFile::exists(file))
            left.push_back({.code = ProblemCode::FileUnwritable, .details = {file}});
    };
    for (const spdlog::sink_ptr &sink : spdlog::default_logger()->sinks()) {
        const auto file = std::dynamic_pointer_cast<spdlog::sinks::rotating_file_sink_mt>(sink);
        if (!file)
            continue;
        const spdlog::filename_t name = file->filename();
        for (size_t older = 1; older <= olderFiles; ++older) {
            const QString rotated = QFile::decodeName(
                spdlog::sinks::rotating_file_sink_mt::calc_filename(name, older).c_str());
            expect(rotated, QFile::remove(rotated));
        }
        const QString current = QFile::decodeName(name.c_str());
        // Programs that write to it go on at its end.
        expect(current, QFile::resize(current, 0));
    }
    if (left.empty())
        return Done{};
    return left;
}

void logProblems(LogArea area, const Problems &problems)
{
    for (Problem problem : problems) {
        // A path may say who someone is.
        for (QString &detail : problem.details) {
            if (QDir::isAbsolutePath(detail))
                detail = QFileInfo(detail).fileName();
        }
        qCWarning(area).noquote() << problemText(problem);
    }
}

} // namespace limber
