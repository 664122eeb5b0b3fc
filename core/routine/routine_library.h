// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/exercise/catalog.h"
#include "core/routine/routine.h"

namespace limber {

struct LibraryEntry {
    Routine routine{};
    /// The file it was read from, kept with every session.
    QByteArray text{};
    /// Path of the file; empty for a shipped routine.
    QString file{};
    [[nodiscard]] bool shipped() const { return file.isEmpty(); }
};

/// A file that could not be used, and why.
struct FileProblems {
    QString file{};
    Problems problems{};
    bool operator==(const FileProblems &) const = default;
};

/// The routines a person can choose: the shipped ones first, then those of a folder of `*.limber`
/// files in the order of their titles. A shipped id wins over an own one; that is reported as
/// ShippedRoutineWins among refused().
class RoutineLibrary {
public:
    /// `folder` may be missing; then there are only the shipped routines. One that cannot be listed
    /// is among refused() itself.
    static RoutineLibrary load(const QString &folder);

    [[nodiscard]] const std::vector<LibraryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<FileProblems> &refused() const { return m_refused; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    /// Null when unknown; valid as long as this library.
    [[nodiscard]] const LibraryEntry *find(const RoutineId &id) const;

    /// What adding a routine would mean.
    enum class Adding { AddsIt, ReplacesOwn, IsThere, ShippedWins };
    [[nodiscard]] Adding adding(const LibraryEntry &entry) const;
    /// Copies a routine as it was read into `folder`, in place of an own one with its id; load()
    /// then finds it. Fails with ShippedRoutineWins {id} or FileUnwritable {file}, and then nothing
    /// has changed.
    Result<Done> add(const LibraryEntry &entry, const QString &folder) const;

    /// Reads one routine from any file: missing, directory, unreadable, not regular (a pipe is not
    /// waited for), over maxRoutineBytes (refused unread) and every problem of its content.
    [[nodiscard]] static Result<LibraryEntry> read(const QString &path, const Catalog &catalog);
    /// The same from what was read of `path`, or carried by it.
    [[nodiscard]] static Result<LibraryEntry> read(const QByteArray &text, const QString &path,
                                                   const Catalog &catalog);
    /// The exercises that ship with the program.
    [[nodiscard]] static const Catalog &shippedCatalog();

private:
    std::vector<LibraryEntry> m_entries;
    std::vector<FileProblems> m_refused;
    Catalog m_catalog;
};

} // namespace limber
