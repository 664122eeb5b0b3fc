// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QJsonObject>

#include "core/base/result.h"

namespace valijson {
class Schema;
} // namespace valijson

namespace limber {

/// A JSON Schema (draft 7) that values are checked against.
class SchemaCheck {
public:
    /// `schema` is one of ours: a broken one throws.
    explicit SchemaCheck(const QJsonObject &schema);
    ~SchemaCheck();
    SchemaCheck(const SchemaCheck &) = delete;
    SchemaCheck &operator=(const SchemaCheck &) = delete;

    /// Everything about `document` that the schema does not allow, in no order. Patterns are not
    /// looked at: std::regex overflows the stack on long texts, so the reader checks identifiers.
    [[nodiscard]] Problems problemsOf(const QJsonObject &document) const;

private:
    QJsonObject m_schema;
    std::unique_ptr<valijson::Schema> m_compiled;
};

} // namespace limber
