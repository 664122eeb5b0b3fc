// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace limber {

/// JSON to be written whose objects keep the order they are built in; QJsonObject sorts its keys.
class OrderedJson {
public:
    using Members = std::vector<std::pair<QString, OrderedJson>>;
    using Items = std::vector<OrderedJson>;

    OrderedJson(const QJsonValue &value);
    OrderedJson(Members members) : m_content(std::move(members)) {}
    OrderedJson(Items items) : m_content(std::move(items)) {}

    /// Indented by two spaces, ending in a line feed. An array or object that fits into 100 columns
    /// stands in one line.
    [[nodiscard]] QByteArray text() const;

private:
    [[nodiscard]] QString inOneLine() const;
    /// `indent` is that of the line it begins on, `before` what stands on that line already.
    [[nodiscard]] QString laidOut(qsizetype indent, qsizetype before) const;

    std::variant<QJsonValue, Members, Items> m_content;
};

} // namespace limber
