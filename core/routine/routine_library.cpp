// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/routine_library.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/base/bytes_of.h"
#include "core/routine/routine_file.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QStringList routineFiles(const QString &folder)
{
    QStringList files;
    const auto found =
        QDir(folder).entryInfoList({u"*.limber"_s}, QDir::AllEntries | QDir::System, QDir::Name);
    for (const QFileInfo &file : found)
        files.append(file.filePath());
    return files;
}

QByteArray shippedBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not part of this program", qPrintable(path));
    return file.readAll();
}

/// Nothing when a folder can be listed, or is not there.
std::optional<Problem> folderProblem(const QString &folder)
{
    const int descriptor =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT ? std::nullopt
                               : std::optional(Problem{.code = ProblemCode::FileUnreadable,
                                                       .details = {qt_error_string(errno)}});
    close(descriptor);
    return std::nullopt;
}

} // namespace

RoutineLibrary RoutineLibrary::load(const QString &folder)
{
    RoutineLibrary library;
    library.m_catalog = shippedCatalog();
    for (const QString &path : routineFiles(u":/routines"_s)) {
        const QByteArray bytes = shippedBytes(path);
        if (auto routine = readShippedRoutine(bytes, library.m_catalog))
            library.m_entries.push_back({std::move(*routine), bytes, {}});
        else
            library.m_refused.push_back({path, routine.problems()});
    }

    const auto shippedCount = static_cast<std::ptrdiff_t>(library.m_entries.size());
    if (const auto problem = folderProblem(folder))
        library.m_refused.push_back({folder, {*problem}});
    for (const QString &path : folder.isEmpty() ? QStringList{} : routineFiles(folder)) {
        auto entry = read(path, library.m_catalog);
        if (!entry) {
            library.m_refused.push_back({path, entry.problems()});
            continue;
        }
        const RoutineId id = entry->routine.id;
        if (const LibraryEntry *other = library.find(id))
            library.m_refused.push_back(
                {path,
                 {{.code = other->shipped() ? ProblemCode::ShippedRoutineWins
                                            : ProblemCode::DuplicateId,
                   .pointer = u"/id"_s,
                   .details = {id.text()}}}});
        else
            library.m_entries.push_back(std::move(*entry));
    }
    std::stable_sort(library.m_entries.begin() + shippedCount, library.m_entries.end(),
                     [](const LibraryEntry &a, const LibraryEntry &b) {
                         return a.routine.title.in({}).compare(b.routine.title.in({}),
                                                               Qt::CaseInsensitive) < 0;
                     });
    return library;
}

const LibraryEntry *RoutineLibrary::find(const RoutineId &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&](const LibraryEntry &entry) { return entry.routine.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

RoutineLibrary::Adding RoutineLibrary::adding(const LibraryEntry &entry) const
{
    const LibraryEntry *known = find(entry.routine.id);
    if (!known)
        return Adding::AddsIt;
    if (known->text == entry.text)
        return Adding::IsThere;
    return known->shipped() ? Adding::ShippedWins : Adding::ReplacesOwn;
}

Result<Done> RoutineLibrary::add(const LibraryEntry &entry, const QString &folder) const
{
    const QString id = entry.routine.id.text();
    const LibraryEntry *known = find(entry.routine.id);
    if (known && known->shipped())
        return Problem{.code = ProblemCode::ShippedRoutineWins, .details = {id}};
    QString path = known ? known->file : QDir(folder).filePath(u"%1.limber"_s.arg(id));
    // A file that could not be read is kept.
    for (int number = 2; !known && QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1-%2.limber"_s.arg(id).arg(number));
    QSaveFile file(path);
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                         file.write(entry.text) == entry.text.size() && file.commit();
    return written ? Result<Done>(Done{})
                   : Problem{.code = ProblemCode::FileUnwritable, .details = {path}};
}

Result<LibraryEntry> RoutineLibrary::read(const QString &path, const Catalog &catalog)
{
    const auto bytes = bytesOf(path, maxRoutineBytes);
    if (!bytes)
        return bytes.problems();
    return read(*bytes, path, catalog);
}

Result<LibraryEntry> RoutineLibrary::read(const QByteArray &text, const QString &path,
                                          const Catalog &catalog)
{
    auto routine = readRoutine(text, catalog);
    if (!routine)
        return routine.problems();
    return LibraryEntry{std::move(*routine), text, path};
}

const Catalog &RoutineLibrary::shippedCatalog()
{
    static const Catalog catalog = [] {
        const auto exercises = readShippedExercises(shippedBytes(u":/exercises/exercises.json"_s));
        return exercises ? Catalog(*exercises) : Catalog();
    }();
    return catalog;
}

} // namespace limber
