// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/problem_text.h"

#include <QCoreApplication>

#include "app/text/body_text.h"
#include "core/body/region.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

/// The details of `problem` in `sentence`'s %1, %2 ...; those it does not have stay empty.
QString filled(QString sentence, const QStringList &details)
{
    // One pass: a detail comes from a file and may hold "%2" itself.
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (sentence[i] == u'%' && digit > 0) {
            text += details.value(digit - 1);
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

/// What is wrong, with %1 and so on for the details that result.h names for the code.
QString sentenceFor(ProblemCode code)
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
        return Words::tr("“%1” cannot be written; your choices hold until the program ends");
    case ProblemCode::FileTooLarge:
        return Words::tr("The file is too large for a routine (at most %1 bytes)");
    case ProblemCode::DiskFull:
        return Words::tr("The disk is full; what is done now cannot be kept until there is room");
    case ProblemCode::NotText:
        return Words::tr("This is not a text file");
    case ProblemCode::InvalidUtf8:
        return Words::tr("The text is not valid UTF-8");
    case ProblemCode::JsonSyntax:
        return Words::tr("This is not valid JSON: %1");
    case ProblemCode::TooDeep:
        return Words::tr("The values are nested too deeply");
    case ProblemCode::UnknownFormat:
        return Words::tr("This is not a Limber routine: the format is “%1”");
    case ProblemCode::UnknownVersion:
        return Words::tr("Version %1 of the format is not known to this program");
    case ProblemCode::WrongType:
        return Words::tr("Expected %1, found %2");
    case ProblemCode::MissingField:
        return Words::tr("“%1” is missing");
    case ProblemCode::MissingChoice:
        return Words::tr("One of these is missing: %1");
    case ProblemCode::Conflict:
        return Words::tr("These exclude each other: %1");
    case ProblemCode::NotAllowedValue:
        return Words::tr("“%1” is not allowed here; allowed: %2");
    case ProblemCode::OutOfRange:
        return Words::tr("%1 is out of range (%2 to %3)");
    case ProblemCode::TooMany:
        return Words::tr("Too many entries: %2 (at most %1)");
    case ProblemCode::TooFew:
        return Words::tr("Too few entries: %2 (at least %1)");
    case ProblemCode::TextTooLong:
        return Words::tr("The text is too long: %2 characters (at most %1)");
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
        return Words::tr(
            "“%1” is not a position: write a place, or two neighbours as “lower..upper@40”");
    case ProblemCode::ForbiddenZone:
        return Words::tr("No roller may be placed here");
    case ProblemCode::BeyondRegion:
        return Words::tr("“%1” is beyond “%2”, the highest place for this exercise");
    case ProblemCode::WrongOrientation:
        return Words::tr("The roller cannot lie this way here");
    case ProblemCode::OutOfOrder:
        return Words::tr("“%2” does not lie above “%1”: positions go from low to high");
    case ProblemCode::TooLong:
        return Words::tr("The routine is too long for one session");
    case ProblemCode::NothingToDo:
        return Words::tr("Every step is optional and switched off, so there is nothing to do");
    case ProblemCode::StoreUnavailable:
        return Words::tr(
            "The history “%1” cannot be used: %2. Sessions can be guided, but are not kept");
    case ProblemCode::StoreDamaged:
        return Words::tr(
            "The history “%1” was damaged. It is kept as “%2”, and a new history was begun");
    case ProblemCode::StoreTooNew:
        return Words::tr("The history “%1” was written by a newer Limber (its version %2, known "
                         "here up to %3). It is left untouched; sessions of this run are not kept");
    case ProblemCode::StoreBusy:
        return Words::tr("Another program is holding the history “%1”");
    case ProblemCode::StoreFailed:
        return Words::tr("The history could not be written or read: %1");
    case ProblemCode::SettingsDamaged:
        return Words::tr(
            "The settings “%1” were damaged. They are kept as “%2”, and the defaults hold");
    case ProblemCode::ShippedRoutineWins:
        return Words::tr(
            "A routine that ships with Limber has the id “%1” already, so this file is not used");
    }
    return {};
}

/// Details: the position as written, its landmark, its region.
QString forbiddenZoneText(const Problem &problem)
{
    const Region *region = findRegion(RegionId{problem.details.value(2)});
    const LandmarkId landmark{problem.details.value(1)};
    const auto rank = region ? region->rank(landmark) : std::nullopt;
    const auto zone = rank ? region->landmarks[static_cast<size_t>(*rank)].zone : std::nullopt;
    if (!zone)
        return sentenceFor(ProblemCode::ForbiddenZone);
    return Words::tr("“%1”: no roller may be placed here: %2")
        .arg(problem.details.value(0), zoneReason(*zone));
}

} // namespace

QString problemText(const Problem &problem)
{
    if (problem.code == ProblemCode::ForbiddenZone)
        return forbiddenZoneText(problem);
    return filled(sentenceFor(problem.code), problem.details);
}

QString placeText(const Problem &problem)
{
    if (problem.place) {
        return Words::tr("line %1, column %2").arg(problem.place->line).arg(problem.place->column);
    }
    return problem.pointer;
}

} // namespace limber
