// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>

#include "app/text/translation.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

class Translation : public testing::Test {
protected:
    void TearDown() override { speak(u"en"_s); }
};

TEST_F(Translation, EveryLanguageOfTheFolderIsThere)
{
    QStringList files =
        QDir(u"" LIMBER_TEST_DATA "/../../translations"_s).entryList({u"limber_*.ts"_s});
    files.replaceInStrings(QRegularExpression(u"^limber_|\\.ts$"_s), {});
    EXPECT_GE(files.size(), 5);
    EXPECT_EQ(languages(), files);
}

TEST_F(Translation, ALanguageHasItsOwnNameWithoutACountry)
{
    EXPECT_EQ(ownName(u"en"_s), u"English"_s);
    EXPECT_EQ(ownName(u"es"_s), u"español"_s);
    EXPECT_EQ(ownName(u"de"_s), u"Deutsch"_s);
}

TEST_F(Translation, ALanguageThatIsChosenIsSpokenInAnyOfItsRegions)
{
    EXPECT_EQ(languageFor(u"de"_s), u"de"_s);
    EXPECT_EQ(languageFor(u"de-AT"_s), u"de-AT"_s);
}

TEST_F(Translation, ALanguageWithoutWordsIsNotSpoken)
{
    for (const QString &chosen : {u"tlh"_s, u"xx"_s, u"not a tag"_s})
        EXPECT_EQ(languageFor(chosen), languageFor({})) << chosen.toStdString();
}

TEST_F(Translation, KeysHaveNamesInEveryLanguage)
{
    for (const QString &language : languages()) {
        speak(language);
        const QString space = QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
        EXPECT_EQ(space == u"Space", language == u"en") << language.toStdString();
    }
    // Onward is to the left here, and so are its key and what tells of it.
    speak(u"ar"_s);
    const auto words = [](const char *text) {
        return QCoreApplication::translate("limber::SessionPage", text);
    };
    EXPECT_TRUE(words("On to the next set (Right arrow)").contains(u"الأيسر"));
    EXPECT_TRUE(words("Back to the start of this set (Left arrow)").contains(u"الأيمن"));
}

TEST_F(Translation, AnotherLanguageTakesThePlaceOfTheOneBefore)
{
    speak(u"de-AT"_s);
    EXPECT_EQ(spokenLanguage(), u"de"_s);
    EXPECT_EQ(QLocale().toString(2.5), u"2,5"_s);
    const QString german = QCoreApplication::translate("limber::MainWindow", "&History");
    EXPECT_NE(german, u"&History"_s);

    speak(u"en"_s);
    EXPECT_EQ(spokenLanguage(), u"en"_s);
    EXPECT_EQ(QLocale().toString(2.5), u"2.5"_s);
    EXPECT_EQ(QCoreApplication::translate("limber::MainWindow", "&History"), u"&History"_s);
}

TEST_F(Translation, TheLayoutGoesTheWayTheLanguageIsRead)
{
    speak(u"ar"_s);
    EXPECT_TRUE(QGuiApplication::isRightToLeft());
    // Beside counts drawn in these digits others would look like a mistake.
    EXPECT_EQ(QLocale().toString(12), u"12"_s);
    speak(u"de"_s);
    EXPECT_FALSE(QGuiApplication::isRightToLeft());
}
