// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

namespace limber {

/// Why something was refused. The words for each code live in app/text/problem_text.
enum class ProblemCode {
    FileNotFound,
    FileIsDirectory,
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    DiskFull,
    NotText,
    InvalidUtf8,
    JsonSyntax,
    TooDeep,
    UnknownFormat,
    UnknownVersion,
    WrongType,
    MissingField,
    NotAllowedValue,
    OutOfRange,
    TooMany,
    TooFew,
    SchemaMismatch,
    BadIdentifier,
    MissingEnglish,
    DuplicateId,
    UnknownExercise,
    UnknownRegion,
    UnknownLandmark,
    BadPosition,
    ForbiddenZone,
    BeyondRegion,
    WrongOrientation,
    OutOfOrder,
    TooLong,
    NothingToDo,
    StoreUnavailable,
    StoreDamaged,
    StoreTooNew,
    StoreBusy,
    StoreFailed,
    SettingsDamaged,
    ShippedRoutineWins,
};

/// A place in a text file; both count from 1, the column in characters.
struct TextPlace {
    int line = 1;
    int column = 1;
    bool operator==(const TextPlace &) const = default;
};

/// One failure: what, where, and the values its sentence needs. Never translated here.
struct Problem {
    ProblemCode code{};
    /// JSON pointer (RFC 6901) into the file, empty for the file as a whole.
    QString pointer{};
    /// Set where the text itself could not be parsed.
    std::optional<TextPlace> place{};
    /// The values the sentence of `code` names, in its order (see problem_text.cpp).
    QStringList details{};
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

/// Either a value or at least one problem.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Problem problem) : m_content(Problems{std::move(problem)}) {}
    Result(Problems problems) : m_content(std::move(problems)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T &value() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &value() & { return std::get<T>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok(); never empty then.
    [[nodiscard]] const Problems &problems() const { return std::get<Problems>(m_content); }

    bool operator==(const Result &) const = default;

private:
    std::variant<T, Problems> m_content;
};

/// The value of an operation that returns nothing but may fail.
using Done = std::monostate;

} // namespace limber
