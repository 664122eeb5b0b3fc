// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translation.h"

#include <optional>

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace limber {

namespace {

const auto ownWords = QStringLiteral(":/i18n");

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder) ||
        !QCoreApplication::installTranslator(translator))
        delete translator;
}

/// The one of languages() that a locale speaks, or nothing.
std::optional<QString> wordsFor(const QLocale &locale)
{
    for (const QString &tag : languages()) {
        if (QLocale(tag).language() == locale.language())
            return tag;
    }
    return std::nullopt;
}

} // namespace

QStringList languages()
{
    QStringList tags;
    for (const QString &file : QDir(ownWords).entryList({QStringLiteral("limber_*.qm")}))
        tags.append(file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-'));
    return tags;
}

QString ownName(const QString &language)
{
    // Qt names a language with the country it stands for: American English, español de España.
    //: What the language of this file calls itself.
    const char *english = QT_TRANSLATE_NOOP("Translation", "English");
    QTranslator words;
    const bool found =
        words.load(QLocale(language), QStringLiteral("limber"), QStringLiteral("_"), ownWords);
    const QString own = found ? words.translate("Translation", english) : QString{};
    return own.isEmpty() ? QString::fromLatin1(english) : own;
}

QString languageFor(const QString &chosen)
{
    for (const QString &tag : QStringList{chosen} + QLocale::system().uiLanguages()) {
        if (wordsFor(QLocale(tag)) || tag == u"C")
            return tag;
    }
    return QStringLiteral("en");
}

QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    const bool ownDigits = locale.zeroDigit() != QStringLiteral("0");
    return ownDigits && locale.language() == QLocale::Arabic
               ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
               : locale;
}

void speak(const QString &language)
{
    const auto earlier = QCoreApplication::instance()->findChildren<QTranslator *>(
        QString{}, Qt::FindDirectChildrenOnly);
    qDeleteAll(earlier);
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(locale.textDirection());
    // English has a translation too: its plural forms. It fills in for every other language.
    install(QLocale(QLocale::English), QStringLiteral("limber"), ownWords);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("limber"), ownWords);
}

QString spokenLanguage()
{
    return wordsFor(QLocale()).value_or(QStringLiteral("en"));
}

} // namespace limber
