// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "app/figure/figure_cue.h"
#include "app/figure/figure_picture.h"
#include "app/text/body_text.h"
#include "app/text/format.h"
#include "app/text/session_text.h"
#include "core/base/overload.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSheet)
};

std::set<QString> wordsOf(const QString &sentence)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    const QStringList words = sentence.toLower().split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Whether a sentence among `said` has every word of this one.
bool isSaid(const QString &sentence, const QStringList &said)
{
    const auto words = wordsOf(sentence);
    return std::any_of(said.begin(), said.end(), [&](const QString &other) {
        const auto known = wordsOf(other);
        return std::includes(known.begin(), known.end(), words.begin(), words.end());
    });
}

bool liesOnBack(const Timeline &timeline)
{
    for (const StepPlan &step : timeline.steps) {
        const auto &set = timeline.sets[static_cast<size_t>(step.firstSet)];
        if (wayOff(timeline, set.first).lying)
            return true;
    }
    return false;
}

/// Whether the roller touches nothing but the back.
bool staysOnBack(const Timeline &timeline)
{
    return std::all_of(timeline.steps.begin(), timeline.steps.end(), [](const StepPlan &step) {
        const auto region = rollerRegion(step.prescription);
        return !region || region->text() == u"back";
    });
}

QStringList stopRules(const Timeline &timeline)
{
    return {
        liesOnBack(timeline)
            ? Words::tr("Stop at sharp pain, numbness, tingling or dizziness: roll to one "
                        "side, hands down.")
            : Words::tr("Stop at sharp pain, numbness, tingling or dizziness."),
        staysOnBack(timeline)
            ? Words::tr("Never place the roller below belly-button height, and never on the neck.")
            : Words::tr("Never place the roller behind the knee, on a joint, on the abdomen, on "
                        "the neck, or on the low back below belly-button height.")};
}

QStringList equipmentNames(const Timeline &timeline)
{
    const auto used = equipmentOf(timeline);
    QStringList names;
    for (const auto &choice : timeline.routine.equipment) {
        const auto mine = std::find_if(choice.begin(), choice.end(),
                                       [&](const EquipmentId &id) { return used.contains(id); });
        names << equipmentName(mine == choice.end() ? choice.front() : *mine);
    }
    return names;
}

QString subtitle(const Timeline &timeline)
{
    QStringList parts{aboutText(timeline.length())};
    if (const auto days = daysPerWeek(timeline.routine, timeline.pacing))
        parts << Words::tr("%n day(s) a week", nullptr, *days);
    parts << equipmentNames(timeline);
    parts.front() = parts.front().left(1).toUpper() + parts.front().mid(1);
    return parts.join(Words::tr(" · ", "between facts of a routine"));
}

QString sourceText(const Timeline &timeline)
{
    const Routine &routine = timeline.routine;
    const QString version = Words::tr("%1, version %2. Printed with Limber %3.", "a routine")
                                .arg(routine.title.in(timeline.pacing.language))
                                .arg(routine.revision)
                                .arg(QCoreApplication::applicationVersion());
    const QString note = routine.credit.note.in(timeline.pacing.language);
    QStringList parts;
    if (!routine.credit.author.isEmpty() && !note.contains(routine.credit.author))
        parts << Words::tr("After %1.", "a therapist's name").arg(routine.credit.author);
    parts << note << version;
    parts.removeAll(QString{});
    return parts.join(u' ');
}

std::vector<Picture> picturesOf(const Timeline &timeline, const StepPlan &step)
{
    const auto equipment = equipmentOf(timeline);
    std::vector<Picture> pictures;
    for (const PictureKind kind : {PictureKind::Start, PictureKind::End}) {
        if (auto picture = PoseBook::shipped().picture(step.exercise.id, kind, equipment))
            pictures.push_back(*picture);
    }
    return pictures;
}

/// Where a step's roller goes: the levels it visits, or the stretch it covers.
std::optional<BackMapState> mapOf(const StepPlan &step, const Person &person)
{
    BackMapState map{.look = backLookOf(person), .labels = MapLabels::None};
    return std::visit(Overload{
                          [&](const Extension &extension) -> std::optional<BackMapState> {
                              map.region = extension.levels.front().region();
                              map.levels = extension.levels;
                              return map;
                          },
                          [&](const Roll &roll) -> std::optional<BackMapState> {
                              map.region = roll.travel.from().region();
                              map.levels = {roll.travel.from(), roll.travel.to()};
                              return map;
                          },
                          [&](const Hold &hold) -> std::optional<BackMapState> {
                              if (!hold.position)
                                  return std::nullopt;
                              map.region = hold.position->region();
                              map.levels = {*hold.position};
                              return map;
                          },
                          [](const Sets &) -> std::optional<BackMapState> { return std::nullopt; },
                      },
                      step.prescription);
}

QStringList textsIn(const std::vector<LocalizedText> &texts, const QString &language)
{
    QStringList found;
    for (const LocalizedText &text : texts)
        found << text.in(language);
    return found;
}

SheetBlock blockOf(const Timeline &timeline, int step, const SheetOptions &options,
                   const Person &person)
{
    const StepPlan &plan = timeline.steps[static_cast<size_t>(step)];
    const QString &language = timeline.pacing.language;
    SheetBlock block{.number = step + 1,
                     .name = plan.exercise.name.in(language),
                     .dose = doseOf(timeline, step, !options.pictures),
                     .instructions = textsIn(plan.exercise.instructions, language),
                     .feel = plan.exercise.feel.in(language),
                     .avoid = textsIn(plan.exercise.avoid, language)};
    // What nobody wrote down in steps is still said before the work starts.
    if (block.instructions.isEmpty()) {
        const SetPlan &first = timeline.sets[static_cast<size_t>(plan.firstSet)];
        block.instructions << speechOf(timeline, first.first);
    }
    if (options.pictures)
        block.pictures = picturesOf(timeline, plan);
    const bool levels = std::holds_alternative<Extension>(plan.prescription);
    if (levels || (options.pictures && block.pictures.empty()))
        block.map = mapOf(plan, person);
    if (block.map) {
        for (const RollerPosition &position : block.map->levels)
            block.levels << positionName(position);
    }
    if (!options.pictures)
        block.map.reset();
    return block;
}

} // namespace

Sheet composeSheet(const Timeline &timeline, const SheetOptions &options, const Person &person,
                   QDate today, const std::vector<SessionRecord> &history)
{
    const Routine &routine = timeline.routine;
    const QString &language = timeline.pacing.language;
    Sheet sheet{.options = options,
                .language = language,
                .rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft,
                .title = routine.title.in(language),
                .subtitle = subtitle(timeline),
                .stopRules = stopRules(timeline),
                .source = sourceText(timeline),
                .author = routine.credit.author,
                .disclaimer = Words::tr("Guidance, not medical advice."),
                .printed = today,
                .person = person};
    for (const QString &caution : textsIn(routine.cautions, language)) {
        if (!isSaid(caution, sheet.stopRules))
            sheet.cautions << caution;
    }
    if (options.pictures && liesOnBack(timeline))
        sheet.comingOff = comingOff();
    for (int step = 0; step < static_cast<int>(timeline.steps.size()); ++step)
        sheet.blocks.push_back(blockOf(timeline, step, options, person));
    if (options.logDays > 0)
        sheet.log = options.logFromHistory ? composeLog(timeline, options.logDays, today, history)
                                           : composeLog(timeline, options.logDays, today);
    return sheet;
}

} // namespace limber
