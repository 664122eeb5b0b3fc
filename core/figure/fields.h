// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <vector>

#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

#include "core/base/result.h"
#include "core/figure/vec.h"

namespace limber {

/// The members of one JSON object, each read once with its bounds; what is wrong goes to a list.
class Fields {
public:
    Fields(const QJsonValue &value, QString pointer, Problems &problems);

    [[nodiscard]] bool has(const char16_t *key) const;
    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] const QJsonObject &members() const { return m_object; }

    /// Leaves the value alone when the member is missing or wrong.
    void number(const char16_t *key, double &value, double least = -1000, double most = 1000);
    void flag(const char16_t *key, bool &value);
    void text(const char16_t *key, QString &value);
    /// Exactly as many numbers as there are values.
    void numbers(const char16_t *key, std::initializer_list<double *> values);
    void vec(const char16_t *key, Vec &value);
    /// One of some words, by position.
    template <typename Choice>
    void choice(const char16_t *key, Choice &value, const QStringList &words)
    {
        QString word;
        text(key, word);
        if (word.isEmpty())
            return;
        const auto index = words.indexOf(word);
        if (index >= 0)
            value = static_cast<Choice>(index);
        else
            complain(ProblemCode::NotAllowedValue, key, {word, words.join(QStringLiteral(", "))});
    }

    [[nodiscard]] Fields object(const char16_t *key);
    [[nodiscard]] Fields object(const QString &key);
    [[nodiscard]] std::vector<Fields> list(const char16_t *key);

    void complain(ProblemCode code, QStringView key, QStringList details = {});
    /// Complains about every member that nobody asked for.
    void refuseOthers();

private:
    [[nodiscard]] QJsonValue take(QStringView key);

    QJsonObject m_object;
    QString m_pointer;
    Problems *m_problems;
    QSet<QString> m_taken;
};

} // namespace limber
