// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/problem_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/text/body_text.h"
#include "core/body/region.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// A detail may be any text of a file.
QString shortened(const QString &detail)
{
    constexpr qsizetype longest = 300;
    return detail.size() <= longest ? detail : QStringLiteral("%1…").arg(detail.left(longest));
}

/// The sentence with the details in place of %1, %2 ...; those that are missing stay empty.
QString filled(const QString &sentence, const QStringList &details)
{
    // One pass: a detail comes from a file and may hold "%2" itself.
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (sentence[i] == u'%' && digit > 0) {
            text += shortened(details.value(digit - 1));
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

QString jsonReasonText(const QString &reason)
{
    if (reason == json_reason::empty)
        return Words::tr("the text is empty");
    if (reason == json_reason::unexpectedEnd)
        return Words::tr("the text ends too early");
    if (reason == json_reason::valueExpected)
        return Words::tr("a value is expected here");
    if (reason == json_reason::keyExpected)
        return Words::tr("a key in quotes is expected here");
    if (reason == json_reason::colonExpected)
        return Words::tr("a colon is expected here");
    if (reason == json_reason::commaExpected)
        return Words::tr("a comma or the closing bracket is expected here");
    if (reason == json_reason::illegalNumber)
        return Words::tr("this is not a number as JSON writes it");
    if (reason == json_reason::illegalEscape)
        return Words::tr("this escape is not allowed in a text");
    if (reason == json_reason::controlCharacter)
        return Words::tr("a control character is not allowed in a text");
    if (reason == json_reason::unterminatedString)
        return Words::tr("the text in quotes has no end");
    if (reason == json_reason::textAfterEnd)
        return Words::tr("there is more text after the end");
    return reason;
}

/// A type of JSON in words.
QString typeText(const QString &type)
{
    if (type == QStringLiteral("object"))
        return Words::tr("an object in braces");
    if (type == QStringLiteral("array"))
        return Words::tr("a list in brackets");
    if (type == QStringLiteral("string"))
        return Words::tr("a text in quotes");
    if (type == QStringLiteral("number"))
        return Words::tr("a number");
    if (type == QStringLiteral("integer"))
        return Words::tr("a whole number");
    if (type == QStringLiteral("boolean"))
        return Words::tr("true or false");
    return type;
}

/// One of several types, listed as in ProblemCode::WrongType.
QString typesText(const QString &types)
{
    QString text;
    for (const QString &type : types.split(QStringLiteral(", ")))
        text = text.isEmpty() ? typeText(type)
                              : Words::tr("%1 or %2", "types").arg(text, typeText(type));
    return text;
}

/// Why no roller may go to `landmark` of `region`.
QString reasonAgainst(const QString &landmark, const QString &region)
{
    const Region *known = findRegion(RegionId{region});
    const auto rank = known ? known->rank(LandmarkId{landmark}) : std::nullopt;
    const auto zone = rank ? known->landmarks[static_cast<size_t>(*rank)].zone : std::nullopt;
    return zone ? zoneReason(*zone) : QString{};
}

/// What is wrong, with %1 and so on for the details.
QString sentenceFor(ProblemCode code, const QStringList &details)
{
    switch (code) {
    case ProblemCode::FileNotFound:
        return Words::tr("There is no such file");
    case ProblemCode::FileIsDirectory:
        return Words::tr("This is a folder, not a file");
    case ProblemCode::FileNotRegular:
        return Words::tr("This is a pipe, socket or device, not a file");
    case ProblemCode::FileUnreadable:
        return Words::tr("The file cannot be read: %1");
    case ProblemCode::FileUnwritable:
        return Words::tr("“%1” cannot be written");
    case ProblemCode::FileTooLarge:
        return Words::tr("The file is too large to be a routine: at most %1");
    case ProblemCode::DiskFull:
        return Words::tr("The disk is full; nothing more can be kept until there is room");
    case ProblemCode::NotText:
        return Words::tr("This is a binary file, not text");
    case ProblemCode::InvalidUtf8:
        return Words::tr("The text is not valid UTF-8");
    case ProblemCode::JsonSyntax:
        return Words::tr("This is not valid JSON: %1");
    case ProblemCode::TooDeep:
        return Words::tr("The values are nested too deeply: at most %1 levels");
    case ProblemCode::UnknownFormat:
        return Words::tr("The format is “%1”; known is “%2”");
    case ProblemCode::UnknownVersion:
        return Words::tr("Version %1 of the format is not known to this program; known is %2");
    case ProblemCode::WrongType:
        return Words::tr("Expected %1, found %2");
    case ProblemCode::MissingField:
        return Words::tr("“%1” is missing");
    case ProblemCode::MissingChoice:
        return Words::tr("One of these must be here: %1");
    case ProblemCode::Conflict:
        return Words::tr("These exclude one another: %1");
    case ProblemCode::NotAllowedValue:
        return Words::tr("“%1” is not allowed here; allowed: %2");
    case ProblemCode::OutOfRange:
        return Words::tr("%1 is out of range: from %2 to %3");
    case ProblemCode::TooMany:
        return Words::tr("%2 entries are too many: at most %1");
    case ProblemCode::TooFew:
        return Words::tr("%2 entries are too few: at least %1");
    case ProblemCode::TextTooLong:
        return Words::tr("The text has %2 characters: at most %1");
    case ProblemCode::EmptyText:
        return Words::tr("The text is empty");
    case ProblemCode::SchemaMismatch:
        return Words::tr("%1");
    case ProblemCode::DuplicateKey:
        return Words::tr("“%1” stands twice in one object");
    case ProblemCode::BadIdentifier:
        return Words::tr("“%1” is not an identifier: lower-case letters, digits and single dashes");
    case ProblemCode::BadLanguage:
        return Words::tr("“%1” is not a language: write it like “de” or “pt-BR”");
    case ProblemCode::MissingEnglish:
        return Words::tr("The English wording (“en”) is missing");
    case ProblemCode::DuplicateId:
        return Words::tr("“%1” stands here twice");
    case ProblemCode::UnknownExercise:
        return Words::tr("There is no exercise “%1”");
    case ProblemCode::UnknownRegion:
        return Words::tr("There is no region “%1” of the body");
    case ProblemCode::UnknownLandmark:
        return Words::tr("There is no place “%1” on the region “%2”");
    case ProblemCode::BadPosition:
        return Words::tr("“%1” is not a position: a place, or a point between two like "
                         "“belly-button..lower-ribs@40”");
    case ProblemCode::ForbiddenZone:
        return Words::tr("“%1”: no roller may be placed here: %4");
    case ProblemCode::BeyondRegion:
        return details.value(1).isEmpty()
                   ? Words::tr("“%1”: extensions are not possible on the region “%3”")
                   : Words::tr("“%1” is too high for an extension: at most “%2”");
    case ProblemCode::WrongOrientation:
        return Words::tr("The roller cannot lie “%1” here, only “%2”");
    case ProblemCode::OutOfOrder:
        return Words::tr("“%2” must be above “%1”");
    case ProblemCode::TooLong:
        return Words::tr("The routine is too long: at most six hours and 20,000 parts");
    case ProblemCode::NothingToDo:
        return Words::tr("Every step is optional and switched off, so there is nothing to do");
    case ProblemCode::StoreUnavailable:
        return Words::tr(
            "The history “%1” cannot be used: %2. Sessions can be guided, but are not kept");
    case ProblemCode::StoreDamaged:
        if (details.value(1).isEmpty())
            return Words::tr("The history “%1” is damaged. It is left as it is, and sessions of "
                             "this run are not kept");
        return details.value(2).toInt() > 0
                   ? Words::tr("The history “%1” was damaged. It is kept aside as “%2”. What could "
                               "be read of it was recovered: sessions: %3, complete: %4")
                   : Words::tr("The history “%1” was damaged. It is kept aside as “%2”, and a new "
                               "history was begun");
    case ProblemCode::StoreLogTorn:
        return Words::tr("The end of what was written to the history “%1” is damaged and could not "
                         "be read. Everything before it is there; the rest is kept aside as “%2”");
    case ProblemCode::StoreTooNew:
        return Words::tr("The history “%1” was written by a newer Limber (its version %2, known "
                         "here up to %3). It is left untouched; sessions of this run are not kept");
    case ProblemCode::StoreBusy:
        return Words::tr("Another program is holding the history “%1”");
    case ProblemCode::StoreWaits:
        return Words::tr("Another program is holding the history “%1”. What you record meanwhile "
                         "is kept and goes into it as soon as it is free");
    case ProblemCode::StoreFailed:
        return Words::tr("The history could not be written or read: %1");
    case ProblemCode::NotInterrupted:
        return Words::tr("This session went on, ended or was discarded elsewhere in the meantime; "
                         "nothing was changed");
    case ProblemCode::BackupUnusable:
        return Words::tr("“%1” is not a copy of a history that can be restored; nothing was "
                         "changed");
    case ProblemCode::SettingsDamaged:
        return details.value(1).isEmpty()
                   ? Words::tr("The settings “%1” are damaged. They are left as they are, and "
                               "choices of this run are not kept")
                   : Words::tr("The settings “%1” were damaged. They are kept aside as “%2”, and "
                               "everything is at its default");
    case ProblemCode::ShippedRoutineWins:
        return Words::tr(
            "A routine that ships with Limber has the id “%1” already, so this file is not used");
    }
    return {};
}

} // namespace

QString problemText(const Problem &problem)
{
    QStringList details = problem.details;
    switch (problem.code) {
    case ProblemCode::FileTooLarge:
        details = {QLocale().formattedDataSize(details.value(0).toLongLong(), 0)};
        break;
    case ProblemCode::JsonSyntax:
        details = {jsonReasonText(details.value(0))};
        break;
    case ProblemCode::WrongType: {
        const bool fraction = details.value(0).contains(QStringLiteral("integer")) &&
                              details.value(1) == QStringLiteral("number");
        details = {typesText(details.value(0)),
                   fraction ? Words::tr("a fraction") : typeText(details.value(1))};
        break;
    }
    case ProblemCode::ForbiddenZone:
        details = {details.value(0), details.value(1), details.value(2),
                   reasonAgainst(details.value(1), details.value(2))};
        break;
    default:
        break;
    }
    return filled(sentenceFor(problem.code, details), details);
}

QString placeText(const Problem &problem)
{
    if (problem.place) {
        return Words::tr("line %1, column %2").arg(problem.place->line).arg(problem.place->column);
    }
    return problem.pointer;
}

} // namespace limber
