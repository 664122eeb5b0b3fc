// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include "core/routine/json_text.h"

namespace limber {

/// A value of a file together with where it stands. A missing member is an undefined value.
struct JsonPlace {
    QJsonValue value{};
    QString pointer{};

    [[nodiscard]] bool has(QStringView key) const { return value.toObject().contains(key); }

    [[nodiscard]] JsonPlace operator[](const QString &key) const
    {
        return {value.toObject().value(key), pointerTo(pointer, key)};
    }

    /// The entries of an array; none when it is not one.
    [[nodiscard]] std::vector<JsonPlace> items() const
    {
        std::vector<JsonPlace> places;
        for (const QJsonValue item : value.toArray())
            places.push_back({item, pointerTo(pointer, static_cast<qsizetype>(places.size()))});
        return places;
    }

    /// The members of an object; none when it is not one.
    [[nodiscard]] std::vector<std::pair<QString, JsonPlace>> members() const
    {
        std::vector<std::pair<QString, JsonPlace>> places;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            places.emplace_back(member.key(),
                                JsonPlace{member.value(), pointerTo(pointer, member.key())});
        return places;
    }
};

} // namespace limber
