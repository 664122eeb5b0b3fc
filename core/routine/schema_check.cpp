// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/schema_check.h"

// g++ 12 sees endless copies in valijson's handling of "~1".
#pragma GCC diagnostic ignored "-Wrestrict"
#pragma GCC diagnostic ignored "-Wstringop-overflow"

#include <set>
#include <string>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QJsonArray>

#include "core/base/json_value.h"
#include "core/routine/json_text.h"

namespace limber {

namespace {

QJsonValue withoutPatterns(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : schema.toArray())
            items.append(withoutPatterns(item));
        return items;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject members;
    const QJsonObject object = schema.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != QStringLiteral("pattern"))
            members.insert(member.key(), withoutPatterns(member.value()));
    }
    return members;
}

/// The texts of an array, or the one text.
QStringList strings(const QJsonValue &list)
{
    if (list.isUndefined())
        return {};
    QStringList texts;
    for (const QJsonValue text : list.isArray() ? list.toArray() : QJsonArray{list})
        texts.append(shownValue(text));
    return texts;
}

/// Words what the validator refused: it says where, this says what, from the schema's own keywords.
class Explainer {
public:
    explicit Explainer(const QJsonObject &schema) : m_schema(schema) {}

    /// Problems of the value at `path` itself, not of its parts.
    Problems problemsAt(const QJsonValue &document, const QStringList &path)
    {
        QJsonObject schema = m_schema;
        QJsonValue value = document;
        m_pointer.clear();
        for (const QString &token : path) {
            if (value.isArray()) {
                schema = resolved(schema.value(u"items"));
                value = value.toArray().at(token.toInt());
            } else {
                const QJsonObject properties = schema.value(u"properties").toObject();
                schema =
                    resolved(properties.contains(token) ? properties.value(token)
                                                        : schema.value(u"additionalProperties"));
                value = value.toObject().value(token);
            }
            m_pointer = pointerTo(m_pointer, token);
        }
        m_problems.clear();
        explain(schema, value);
        return m_problems;
    }

private:
    [[nodiscard]] QJsonObject resolved(const QJsonValue &schema) const
    {
        const QJsonObject object = schema.toObject();
        const QString reference = object.value(u"$ref").toString();
        if (reference.isEmpty())
            return object;
        const QString name = reference.section(u'/', -1);
        return resolved(m_schema.value(u"definitions").toObject().value(name));
    }

    void add(ProblemCode code, QStringList details = {})
    {
        m_problems.push_back({.code = code, .pointer = m_pointer, .details = std::move(details)});
    }

    void explain(const QJsonObject &schema, const QJsonValue &value)
    {
        const QStringList types = strings(schema.value(u"type"));
        const QString type = jsonTypeName(value);
        const bool wholeNumber = isWhole(value) && types.contains(QStringLiteral("integer"));
        if (schema.contains(u"type") && !types.contains(type) && !wholeNumber)
            return add(ProblemCode::WrongType, {types.join(u", "), type});
        if (schema.contains(u"const") && schema.value(u"const") != value)
            return add(ProblemCode::NotAllowedValue,
                       {shownValue(value), shownValue(schema.value(u"const"))});
        if (schema.contains(u"enum") && !schema.value(u"enum").toArray().contains(value))
            return add(ProblemCode::NotAllowedValue,
                       {shownValue(value), strings(schema.value(u"enum")).join(u", ")});
        if (value.isDouble())
            explainNumber(schema, value.toDouble());
        else if (value.isString())
            explainLength(schema, value.toString().toUcs4().size());
        else if (value.isArray())
            explainCount(schema, value.toArray().size(), u"minItems", u"maxItems");
        else if (value.isObject())
            explainMembers(schema, value.toObject());
    }

    void explainNumber(const QJsonObject &schema, double number)
    {
        const QJsonValue least = schema.value(u"minimum");
        const QJsonValue most = schema.value(u"maximum");
        if (number < least.toDouble(number) || number > most.toDouble(number))
            add(ProblemCode::OutOfRange, {shownValue(number), shownValue(least), shownValue(most)});
    }

    void explainLength(const QJsonObject &schema, qsizetype length)
    {
        const auto most = schema.value(u"maxLength").toInteger(length);
        if (length < schema.value(u"minLength").toInteger(0))
            add(ProblemCode::EmptyText);
        else if (length > most)
            add(ProblemCode::TextTooLong, {QString::number(most), QString::number(length)});
    }

    void explainCount(const QJsonObject &schema, qsizetype count, QStringView leastKey,
                      QStringView mostKey)
    {
        const auto least = schema.value(leastKey).toInteger(0);
        const auto most = schema.value(mostKey).toInteger(count);
        if (count < least)
            add(ProblemCode::TooFew, {QString::number(least), QString::number(count)});
        else if (count > most)
            add(ProblemCode::TooMany, {QString::number(most), QString::number(count)});
    }

    void explainMembers(const QJsonObject &schema, const QJsonObject &object)
    {
        explainCount(schema, object.size(), u"minProperties", u"maxProperties");
        for (const QString &name : strings(schema.value(u"required"))) {
            if (object.contains(name))
                continue;
            if (name == QStringLiteral("en"))
                add(ProblemCode::MissingEnglish);
            else
                add(ProblemCode::MissingField, {name});
        }
        explainChoice(schema.value(u"oneOf").toArray(), object);
    }

    /// Our only use of oneOf: exactly one of some keys.
    void explainChoice(const QJsonArray &branches, const QJsonObject &object)
    {
        QStringList names;
        QStringList present;
        for (const QJsonValue branch : branches) {
            for (const QString &name : strings(branch.toObject().value(u"required"))) {
                names.append(name);
                if (object.contains(name))
                    present.append(name);
            }
        }
        if (!names.isEmpty() && present.isEmpty())
            add(ProblemCode::MissingChoice, {names.join(u", ")});
        else if (present.size() > 1)
            add(ProblemCode::Conflict, {present.join(u", ")});
    }

    const QJsonObject &m_schema;
    QString m_pointer;
    Problems m_problems;
};

/// The validator's "<root>", "[steps]", "[0]" without their decoration.
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (size_t i = 1; i < context.size(); ++i)
        path.append(QString::fromStdString(context[i]).mid(1).chopped(1));
    return path;
}

} // namespace

SchemaCheck::SchemaCheck(const QJsonObject &schema)
    : m_schema(withoutPatterns(schema).toObject())
    , m_compiled(std::make_unique<valijson::Schema>())
{
    valijson::SchemaParser parser;
    const QJsonValue root(m_schema);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), *m_compiled);
}

SchemaCheck::~SchemaCheck() = default;

Problems SchemaCheck::problemsOf(const QJsonObject &document) const
{
    const QJsonValue value(document);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const bool good =
        validator.validate(*m_compiled, valijson::adapters::QtJsonAdapter(value), &results);

    Problems problems;
    Explainer explainer(m_schema);
    std::set<QStringList> seen;
    for (const auto &error : results) {
        const QStringList path = pathOf(error.context);
        if (!seen.insert(path).second)
            continue;
        const Problems found = explainer.problemsAt(value, path);
        problems.insert(problems.end(), found.begin(), found.end());
    }
    if (!good && problems.empty())
        problems.push_back(
            {.code = ProblemCode::SchemaMismatch,
             .details = {QString::fromStdString(
                 results.numErrors() > 0 ? results.begin()->description : std::string{})}});
    return problems;
}

} // namespace limber
