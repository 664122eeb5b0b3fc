// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "app/figure/map_state.h"
#include "app/print/sheet_log.h"
#include "app/print/sheet_options.h"
#include "core/figure/pose_book.h"
#include "core/timeline/timeline.h"

namespace limber {

/// One part of a dose: "Tempo", "in 3 s, arch 4 s, back 2.5 s".
struct DoseField {
    QString label{};
    QString value{};
    bool operator==(const DoseField &) const = default;
};

/// An exercise on the sheet. What is empty is not printed.
struct SheetBlock {
    int number = 1;
    QString name{};
    /// In the fixed order: sets and repetitions, hold, tempo, rest, levels, days a week.
    std::vector<DoseField> dose{};
    /// Start and end.
    std::vector<Picture> pictures{};
    /// Where the roller goes.
    std::optional<BackMapState> map{};
    /// The names beside the numbers of the map, from low to high.
    QStringList levels{};
    QStringList instructions{};
    QString feel{};
    QStringList avoid{};
};

/// A routine as a therapist hands it out: everything that is printed, worded, before it is laid
/// out on pages.
struct Sheet {
    SheetOptions options{};
    /// The content's language; it decides on which side a line begins.
    QString language{};
    bool rightToLeft = false;

    QString title{};
    QString subtitle{};
    /// Printed first, whatever the options.
    QStringList stopRules{};
    /// The routine's own cautions, as far as the rules do not say them already.
    QStringList cautions{};
    std::vector<SheetBlock> blocks{};
    std::optional<SheetLog> log{};
    /// How to come off the roller, where somebody lies on it.
    std::optional<Picture> comingOff{};

    /// Whose routine it is, and which version of it.
    QString source{};
    QString author{};
    QString disclaimer{};
    QDate printed{};
    /// Who is drawn.
    Person person{};
};

/// The sheet of a routine, worded in the language of its pacing. `history` fills the log where the
/// options ask for it.
[[nodiscard]] Sheet composeSheet(const Timeline &timeline, const SheetOptions &options,
                                 const Person &person, QDate today,
                                 const std::vector<SessionRecord> &history = {});

/// How many repetitions a set of a step has; a range unless a number was chosen.
[[nodiscard]] QString repetitionsText(const Timeline &timeline, int step);

/// The amount of a step in numbers; a range of repetitions unless one was chosen. Levels are
/// `named` where no map tells what their numbers mean.
[[nodiscard]] std::vector<DoseField> doseOf(const Timeline &timeline, int step, bool named);

} // namespace limber
