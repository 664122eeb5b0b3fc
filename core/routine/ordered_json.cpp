// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routine/ordered_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "core/base/overload.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 100;
constexpr qsizetype step = 2;

QString scalarText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QString keyText(const QString &key)
{
    return scalarText(key) + u": "_s;
}

QString spaces(qsizetype count)
{
    return QString(count, u' ');
}

} // namespace

OrderedJson::OrderedJson(const QJsonValue &value) : m_content(value)
{
    if (value.isObject()) {
        Members members;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.emplace_back(member.key(), OrderedJson(QJsonValue(member.value())));
        m_content = std::move(members);
    } else if (value.isArray()) {
        Items items;
        for (const QJsonValue item : value.toArray())
            items.emplace_back(item);
        m_content = std::move(items);
    }
}

QByteArray OrderedJson::text() const
{
    return laidOut(0, 0).toUtf8() + '\n';
}

QString OrderedJson::inOneLine() const
{
    return std::visit(Overload{
                          [](const QJsonValue &value) { return scalarText(value); },
                          [](const Members &members) {
                              QStringList parts;
                              for (const auto &[key, value] : members)
                                  parts.append(keyText(key) + value.inOneLine());
                              return QString(u'{' + parts.join(u", "_s) + u'}');
                          },
                          [](const Items &items) {
                              QStringList parts;
                              for (const OrderedJson &item : items)
                                  parts.append(item.inOneLine());
                              return QString(u'[' + parts.join(u", "_s) + u']');
                          },
                      },
                      m_content);
}

QString OrderedJson::laidOut(qsizetype indent, qsizetype before) const
{
    const QString line = inOneLine();
    const bool scalar = std::holds_alternative<QJsonValue>(m_content);
    // The comma that may follow has its column too.
    if (scalar || before + line.size() < columns)
        return line;

    const qsizetype inner = indent + step;
    QStringList parts;
    if (const auto *members = std::get_if<Members>(&m_content)) {
        for (const auto &[key, value] : *members) {
            const QString start = spaces(inner) + keyText(key);
            parts.append(start + value.laidOut(inner, start.size()));
        }
        return u"{\n"_s + parts.join(u",\n"_s) + u'\n' + spaces(indent) + u'}';
    }
    for (const OrderedJson &item : std::get<Items>(m_content))
        parts.append(spaces(inner) + item.laidOut(inner, inner));
    return u"[\n"_s + parts.join(u",\n"_s) + u'\n' + spaces(indent) + u']';
}

} // namespace limber
