// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

namespace limber {

/// Why something was refused. The words for each code live in app/text/problem_text; behind each
/// code stand the details it comes with, in their order. A detail that is a list is joined by ", ".
enum class ProblemCode {
    /// The file as a whole.
    FileNotFound,    // {}
    FileIsDirectory, // {}
    FileNotRegular,  // {}: a pipe, socket or device
    FileUnreadable,  // {the system's reason}
    FileUnwritable,  // {file}
    FileTooLarge,    // {most bytes allowed}
    DiskFull,        // {}

    /// Its text; these have a place.
    NotText,     // {}: a binary file
    InvalidUtf8, // {}
    JsonSyntax,  // {reason}: one of json_reason below
    TooDeep,     // {most levels allowed}

    /// Its shape; from here on problems have a pointer.
    UnknownFormat,   // {found, known}
    UnknownVersion,  // {found, known}
    WrongType,       // {expected types, found type}: JSON's names and "integer"
    MissingField,    // {name}: the pointer is that of the object that lacks it
    MissingChoice,   // {names}: one of several fields must be there
    Conflict,        // {names}: fields of one object that exclude each other
    NotAllowedValue, // {found, allowed values}
    OutOfRange,      // {found, least, most}
    TooMany,         // {most entries allowed, found}
    TooFew,          // {least entries allowed, found}
    TextTooLong,     // {most characters allowed, found}
    EmptyText,       // {}
    SchemaMismatch,  // {the validator's own words}: only where no other code fits
    DuplicateKey,    // {key}: twice in one object; the pointer is that of the object

    /// Its meaning.
    BadIdentifier,    // {found}: not lower-case letters, digits and single dashes
    BadLanguage,      // {found}: not a language tag like "de" or "pt-BR"
    MissingEnglish,   // {}
    DuplicateId,      // {id}
    UnknownExercise,  // {id}
    UnknownRegion,    // {region}
    UnknownLandmark,  // {landmark, region}
    BadPosition,      // {position}
    ForbiddenZone,    // {position, landmark in the zone, region}
    BeyondRegion,     // {position, highest landmark for extensions or "" where none may be, region}
    WrongOrientation, // {found, the only one possible}
    OutOfOrder,       // {lower, upper}: the second must be above the first; positions or numbers
    TooLong,          // {}
    NothingToDo,      // {}

    /// The history.
    StoreUnavailable, // {file, reason}
    StoreDamaged,     // {file, kept aside as, sessions recovered, how many of these are whole}
    StoreLogTorn,     // {file, its log kept aside as}: what was written last is lost
    StoreTooNew,      // {file, its version, ours}
    StoreBusy,        // {file}
    StoreWaits,       // {file}: busy; what is recorded is kept until it is free
    StoreFailed,      // {reason}
    NotInterrupted,   // {}: the session went on or ended elsewhere, or was discarded
    BackupUnusable,   // {backup}

    SettingsDamaged,    // {file, kept aside as}
    ShippedRoutineWins, // {id}
};

/// Why a text is not JSON: the detail of ProblemCode::JsonSyntax.
namespace json_reason {
inline constexpr auto empty = u"empty";
inline constexpr auto unexpectedEnd = u"unexpected-end";
inline constexpr auto valueExpected = u"value-expected";
inline constexpr auto keyExpected = u"key-expected";
inline constexpr auto colonExpected = u"colon-expected";
inline constexpr auto commaExpected = u"comma-expected";
inline constexpr auto illegalNumber = u"illegal-number";
inline constexpr auto illegalEscape = u"illegal-escape";
inline constexpr auto controlCharacter = u"control-character";
inline constexpr auto unterminatedString = u"unterminated-string";
inline constexpr auto textAfterEnd = u"text-after-end";
} // namespace json_reason

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
    /// The values the sentence of `code` names, as listed at the code.
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
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace limber
