// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace limber {

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder) ||
        !QCoreApplication::installTranslator(translator))
        delete translator;
}

} // namespace

QString languageFor(const QString &chosen)
{
    return chosen.isEmpty() ? QLocale::system().uiLanguages().value(0) : chosen;
}

void speak(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    // English has a translation too: its plural forms. It fills in for every other language.
    install(QLocale(QLocale::English), QStringLiteral("limber"), QStringLiteral(":/i18n"));
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("limber"), QStringLiteral(":/i18n"));
}

} // namespace limber
