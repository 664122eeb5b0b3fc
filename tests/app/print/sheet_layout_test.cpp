// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QTranslator>

#include "app/print/sheet_layout.h"
#include "app/text/translation.h"
#include "core/routine/routine_library.h"
#include "tests/support/print_qt.h"
#include "tests/support/sample_routine.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr double least = .1 * mm;

Sheet sheetOf(const Routine &routine, const SheetOptions &options = {},
              const QString &language = u"en"_s)
{
    const auto timeline = compile(routine, RoutineLibrary::shippedCatalog().with(routine.exercises),
                                  {.language = language});
    return composeSheet(*timeline, options, allPersons().front(), {2026, 11, 23});
}

Routine shippedRoutine()
{
    return RoutineLibrary::load({}).entries().front().routine;
}

Exercise wordy(const QString &id, const QString &word, int words)
{
    const QString text = QStringList(words, word).join(u' ');
    return {.id = ExerciseId{id},
            .name = LocalizedText{text.left(300)},
            .setUp = LocalizedText{text},
            .instructions = {LocalizedText{text}, LocalizedText{text}},
            .feel = LocalizedText{text},
            .avoid = {LocalizedText{text}}};
}

/// Steps of every kind, with words of their own.
Routine generated(int steps, const QString &word, int words)
{
    Routine routine = sample::upperBack();
    const std::vector<Step> kinds{sample::roll(), sample::extend(), sample::row()};
    routine.steps.clear();
    for (int i = 0; i < steps; ++i)
        routine.steps.push_back(kinds[static_cast<size_t>(i) % kinds.size()]);
    for (const char16_t *id : {u"roll", u"extend", u"row"})
        routine.exercises.push_back(wordy(QString::fromUtf16(id), word, words));
    return routine;
}

QRectF boxOf(const SheetItem &item)
{
    if (const auto *text = std::get_if<TextItem>(&item))
        return text->box;
    if (const auto *figure = std::get_if<FigureItem>(&item))
        return figure->box;
    if (const auto *map = std::get_if<MapItem>(&item))
        return map->box;
    return {};
}

/// Everything lies on the paper, no words are cut, and nothing lies on words.
void expectLegible(const Sheet &sheet)
{
    const Typesetter type(sheet.options.largePrint, sheet.rightToLeft);
    const SheetPages pages = layOut(sheet);
    const double margin = 10 * mm;
    const QRectF paper = QRectF({}, pages.size).adjusted(margin, margin, -margin, -margin);
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        std::vector<QRectF> taken;
        for (const SheetItem &item : pages.pages[page]) {
            const QRectF box = boxOf(item).adjusted(least, least, -least, -least);
            if (box.isEmpty())
                continue;
            const auto *text = std::get_if<TextItem>(&item);
            EXPECT_TRUE(paper.contains(box)) << page << ' ' << box.x() << ' ' << box.y();
            if (text) {
                EXPECT_LE(type.height(text->text, text->face, text->box.width()),
                          text->box.height() + least)
                    << text->text.toStdString();
            }
            for (const QRectF &other : taken)
                EXPECT_FALSE(other.intersects(box))
                    << page << ' ' << (text ? text->text.toStdString() : "a picture");
            taken.push_back(box);
        }
    }
}

QStringList textsOn(const SheetItems &page)
{
    QStringList texts;
    for (const SheetItem &item : page) {
        if (const auto *text = std::get_if<TextItem>(&item))
            texts << text->text;
    }
    return texts;
}

/// Every word of the program in another script that is read from the right, half as long again.
class PseudoLanguage : public QTranslator {
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        QString text;
        int letters = 0;
        bool place = false;
        for (const QChar letter : QString::fromUtf8(source)) {
            place = letter == u'%' || (place && letter.isDigit());
            const bool word = letter.isLetter() && !place;
            text += word ? QChar(0x05D0 + letter.unicode() % 27) : letter;
            if (word && ++letters % 2 == 0)
                text += QChar(0x05D0 + letters % 27);
        }
        return text;
    }
};

} // namespace

TEST(SheetLayout, TheShippedRoutineIsOnePageAndItsLog)
{
    for (const QString &language : languages()) {
        speak(language);
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const Sheet sheet = sheetOf(shippedRoutine(), {.paper = paper}, language);
            EXPECT_EQ(layOut(sheet).pages.size(), 2U) << language.toStdString();
            expectLegible(sheet);
        }
    }
    speak(u"en"_s);
}

TEST(SheetLayout, EveryOptionIsLegible)
{
    for (const bool large : {false, true}) {
        for (const bool pictures : {false, true}) {
            for (const int days : {0, 7, 14, 28})
                expectLegible(sheetOf(shippedRoutine(),
                                      {.largePrint = large,
                                       .pictures = pictures,
                                       .logDays = days,
                                       .preparedFor = u"Ada Lovelace"_s,
                                       .preparedBy = u"A practice with a rather long name"_s}));
        }
    }
}

TEST(SheetLayout, TheRulesAreOnPage1WhateverTheOptions)
{
    for (const bool large : {false, true}) {
        const Sheet sheet =
            sheetOf(shippedRoutine(), {.largePrint = large, .pictures = false, .logDays = 0});
        const QStringList first = textsOn(layOut(sheet).pages.front());
        for (const QString &rule : sheet.stopRules)
            EXPECT_TRUE(first.contains(rule));
    }
}

TEST(SheetLayout, LargePrintGoesOnOverMorePagesWithWholeBlocks)
{
    const Sheet sheet = sheetOf(shippedRoutine(), {.largePrint = true, .logDays = 0});
    const SheetPages pages = layOut(sheet);
    EXPECT_GT(pages.pages.size(), 1U);
    for (const SheetBlock &block : sheet.blocks) {
        int found = 0;
        for (const SheetItems &page : pages.pages) {
            const QStringList texts = textsOn(page);
            if (!texts.contains(block.name))
                continue;
            ++found;
            for (const QString &step : block.instructions)
                EXPECT_TRUE(texts.contains(step)) << step.toStdString();
            EXPECT_TRUE(texts.contains(block.avoid.back()));
        }
        EXPECT_EQ(found, 1) << block.name.toStdString();
    }
}

TEST(SheetLayout, SixtyStepsFlowOverPages)
{
    const Sheet sheet = sheetOf(generated(60, u"word"_s, 12));
    EXPECT_GT(layOut(sheet).pages.size(), 10U);
    expectLegible(sheet);
}

TEST(SheetLayout, LongNamesAndWordsAreBroken)
{
    expectLegible(sheetOf(generated(3, u"name"_s, 100)));
    expectLegible(sheetOf(generated(3, QString(300, u'W'), 1)));
    expectLegible(sheetOf(generated(3, QString(300, u'W'), 1), {.largePrint = true}));
}

TEST(SheetLayout, ABlockLargerThanAPageIsSplitBetweenItsLinesUnderItsName)
{
    Routine routine = generated(1, u"漢字漢字漢"_s, 333);
    routine.exercises.front().name = LocalizedText{u"Very long"_s};
    const Sheet sheet = sheetOf(routine, {.largePrint = true, .logDays = 0});
    expectLegible(sheet);
    const SheetPages pages = layOut(sheet);
    ASSERT_GT(pages.pages.size(), 2U);
    for (size_t i = 1; i < pages.pages.size(); ++i) {
        const QStringList texts = textsOn(pages.pages[i]);
        const auto name = std::find_if(texts.begin(), texts.end(), [](const QString &text) {
            return text.startsWith(u"Very long"_s);
        });
        ASSERT_NE(name, texts.end());
        // A heading, and more below it than the footer.
        EXPECT_GT(texts.end() - name, 3);
    }
}

TEST(SheetLayout, ReadsFromTheRightInALanguageThatDoes)
{
    const PseudoLanguage language;
    Routine routine = generated(4, u"תרגיל"_s, 20);
    routine.title = LocalizedText{u"שחרור הגב"_s};
    for (const bool large : {false, true}) {
        const Sheet sheet = sheetOf(routine, {.largePrint = large}, u"he"_s);
        ASSERT_TRUE(sheet.rightToLeft);
        expectLegible(sheet);
        const SheetPages pages = layOut(sheet);
        const auto &title = std::get<TextItem>(pages.pages.front().front());
        EXPECT_EQ(title.text, u"שחרור הגב"_s);
        EXPECT_TRUE(title.align & Qt::AlignRight);
        EXPECT_GT(title.box.center().x(), pages.size.width() / 2);
    }
}

TEST(SheetLayout, EveryLogHasLinesForNotes)
{
    const Sheet sheet = sheetOf(
        shippedRoutine(),
        {.logDays = 7, .preparedBy = u"A practice with a name that takes three whole lines"_s});
    EXPECT_TRUE(textsOn(layOut(sheet).pages.back()).contains(u"What I noticed"_s));
}

TEST(SheetLayout, NoPictureIsSmallerThanTheWordsBesideItAllow)
{
    for (const QString &language : languages()) {
        speak(language);
        const SheetPages pages =
            layOut(sheetOf(shippedRoutine(), {.paper = Paper::Letter}, language));
        double ofTheRows = 0;
        for (const SheetItem &item : pages.pages.front()) {
            if (const auto *figure = std::get_if<FigureItem>(&item))
                ofTheRows = figure->box.height();
        }
        EXPECT_GE(ofTheRows, 20 * mm) << language.toStdString();
    }
    speak(u"en"_s);
}

TEST(SheetLayout, LargePrintIsLegibleInEveryLanguage)
{
    for (const QString &language : languages()) {
        speak(language);
        expectLegible(sheetOf(shippedRoutine(), {.largePrint = true}, language));
    }
    speak(u"en"_s);
}
