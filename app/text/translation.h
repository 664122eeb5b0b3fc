// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace limber {

// Which languages there are is decided by the files in translations/ alone.

/// The tags of the languages there are words for, English among them.
[[nodiscard]] QStringList languages();

/// What a language of languages() calls itself.
[[nodiscard]] QString ownName(const QString &language);

/// The tag of the language to speak: `chosen`, else the first that the system asks for and there
/// are words for, else English.
[[nodiscard]] QString languageFor(const QString &chosen);

/// How a language writes numbers and dates, in the digits that all our numbers have.
[[nodiscard]] QLocale localeOf(const QString &language);

/// Has tr(), the numbers and dates, and the layout of the running application speak a language that
/// languageFor() gave. What is already worded stays as it is; widgets get a LanguageChange.
void speak(const QString &language);

/// The one of languages() that is spoken, for texts of the content and for the voice.
[[nodiscard]] QString spokenLanguage();

} // namespace limber
