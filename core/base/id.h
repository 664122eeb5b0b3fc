// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <utility>

#include <QHashFunctions>
#include <QString>

namespace limber {

/// An identifier that cannot be mistaken for another kind of identifier.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_text < other.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using RegionId = Id<struct RegionTag>;
using LandmarkId = Id<struct LandmarkTag>;
using ExerciseId = Id<struct ExerciseTag>;
using RoutineId = Id<struct RoutineTag>;
using EquipmentId = Id<struct EquipmentTag>;
/// A UUID without braces.
using SessionId = Id<struct SessionTag>;

/// True for identifiers as files write them: lower-case letters, digits and single dashes,
/// a letter first, at most 64 characters.
[[nodiscard]] bool isSlug(QStringView text);

} // namespace limber
