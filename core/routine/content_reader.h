// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <vector>

#include <QJsonObject>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/body/roller.h"
#include "core/exercise/exercise.h"
#include "core/routine/json_place.h"

namespace limber {

/// Turns values that a schema has seen into content and collects what they get wrong in meaning.
/// What the schema refused already (wrong type, missing) is passed over in silence, so that one
/// mistake is told once; whatever is built then must not be used.
class ContentReader {
public:
    [[nodiscard]] const Problems &problems() const { return m_problems; }

protected:
    void add(ProblemCode code, const QString &pointer, QStringList details = {});
    /// Problems that know no place.
    void addAll(const Problems &problems, const QString &pointer);

    [[nodiscard]] LocalizedText text(const JsonPlace &place);
    [[nodiscard]] std::vector<LocalizedText> texts(const JsonPlace &place);
    /// Nothing, and told why, where no roller may lie.
    [[nodiscard]] std::optional<RollerPosition> position(const RegionId &region,
                                                         const JsonPlace &place);
    [[nodiscard]] Exercise exercise(const JsonPlace &place);
    /// Adds DuplicateId for those that share an id.
    [[nodiscard]] std::vector<Exercise> exercises(const JsonPlace &place);

    template <typename AnyId>
    [[nodiscard]] AnyId id(const JsonPlace &place)
    {
        checkIdentifier(place.value, place.pointer);
        return AnyId{place.value.toString()};
    }

    /// Nothing when it is no number, or one that a day does not hold.
    [[nodiscard]] static Millis span(const JsonPlace &place);
    /// The members of an object beside `known`.
    [[nodiscard]] static QJsonObject extra(const JsonPlace &place,
                                           std::initializer_list<QString> known);

private:
    void checkIdentifier(const QJsonValue &value, const QString &pointer);
    [[nodiscard]] CueText cue(const JsonPlace &place);

    Problems m_problems;
};

} // namespace limber
