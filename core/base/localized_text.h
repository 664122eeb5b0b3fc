// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace limber {

/// A text as the content carries it: one wording per language, English always among them.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> wordings) : m_wordings(std::move(wordings)) {}
    /// English only.
    explicit LocalizedText(const QString &english) : m_wordings{{QStringLiteral("en"), english}} {}

    /// The wording for a language tag ("de", "de_AT", "de-AT"); falls back from region to language
    /// to English, and to an empty string only when the text itself is empty.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] bool isEmpty() const { return m_wordings.isEmpty(); }
    [[nodiscard]] const QMap<QString, QString> &wordings() const { return m_wordings; }

    bool operator==(const LocalizedText &) const = default;

private:
    QMap<QString, QString> m_wordings;
};

} // namespace limber
