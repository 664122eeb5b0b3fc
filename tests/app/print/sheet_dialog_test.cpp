// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/print/attached_routine.h"
#include "app/print/sheet_dialog.h"
#include "app/print/sheet_preview.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "core/store/history_service.h"
#include "core/timeline/compile.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

class SheetDialogTest : public testing::Test {
protected:
    SheetDialogTest()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    template <typename T>
    T *part(const char *name)
    {
        return dialog.findChild<T *>(QString::fromLatin1(name));
    }

    QTemporaryDir dir;
    HistoryService history{dir.filePath(u"history.db"_s), dir.filePath(u"locks"_s)};
    const LibraryEntry entry = RoutineLibrary::load({}).entries().front();
    const Timeline timeline = *compile(entry.routine, RoutineLibrary::shippedCatalog(), {});
    SheetDialog dialog{entry, timeline, {}, allPersons().front(), history};
};

TEST_F(SheetDialogTest, ShowsThePagesOfTheSheet)
{
    auto *preview = part<SheetPreview>("sheetPreview");
    EXPECT_EQ(preview->pageCount(), 2);
    EXPECT_FALSE(part<QPushButton>("sheetPageBack")->isEnabled());
    part<QPushButton>("sheetPageNext")->click();
    EXPECT_EQ(preview->page(), 1);
    EXPECT_FALSE(part<QPushButton>("sheetPageNext")->isEnabled());
    // The page that is shown goes with the log.
    part<SegmentedChoice>("sheetLogDays")->segment(0)->click();
    EXPECT_EQ(preview->pageCount(), 1);
    EXPECT_EQ(preview->page(), 0);
    EXPECT_FALSE(preview->grab().toImage().isNull());
}

TEST_F(SheetDialogTest, EveryChoiceIsAnOptionOfTheSheet)
{
    QSignalSpy changed(&dialog, &SheetDialog::optionsChanged);
    part<SegmentedChoice>("sheetPaper")->segment(1)->click();
    part<SegmentedChoice>("sheetLogDays")->segment(3)->click();
    for (const char *name : {"sheetHistory", "sheetPictures", "sheetLarge", "sheetGrey"})
        part<Switch>(name)->click();
    QTest::keyClicks(part<QLineEdit>("sheetFor"), u"Ada"_s);
    QTest::keyClicks(part<QLineEdit>("sheetBy"), u"Bo"_s);
    EXPECT_EQ(dialog.options(), (SheetOptions{.paper = Paper::Letter,
                                              .largePrint = true,
                                              .pictures = false,
                                              .greyscale = true,
                                              .logDays = 28,
                                              .logFromHistory = true,
                                              .preparedFor = u"Ada"_s,
                                              .preparedBy = u"Bo"_s}));
    EXPECT_EQ(changed.size(), 11);
}

TEST_F(SheetDialogTest, SavesWhatItShows)
{
    const QString path = dir.filePath(u"sheet.pdf"_s);
    QSignalSpy saved(&dialog, &SheetDialog::saved);
    dialog.saveTo(path);
    ASSERT_TRUE(saved.wait());
    EXPECT_TRUE(saved.front().front().toBool());
    EXPECT_TRUE(part<NoteBox>("sheetNote")->text().contains(u"sheet.pdf"_s));
    const auto read = readRoutineOrSheet(path, RoutineLibrary::shippedCatalog());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->routine, entry.routine);
}

TEST_F(SheetDialogTest, SaysWhereItCannotSave)
{
    QSignalSpy saved(&dialog, &SheetDialog::saved);
    dialog.saveTo(u"/nowhere/sheet.pdf"_s);
    ASSERT_TRUE(saved.wait());
    EXPECT_FALSE(saved.front().front().toBool());
    EXPECT_TRUE(part<NoteBox>("sheetNote")->isVisible());
    EXPECT_TRUE(part<NoteBox>("sheetNote")->text().contains(u"/nowhere/sheet.pdf"_s));
}

TEST_F(SheetDialogTest, FitsOnASmallScreen)
{
    dialog.resize(dialog.minimumSizeHint());
    EXPECT_LE(dialog.width(), 960);
    EXPECT_LE(dialog.height(), 560);
    const auto *print = part<QPushButton>("sheetPrint");
    EXPECT_TRUE(dialog.rect().contains(QRect(print->mapTo(&dialog, QPoint()), print->size())));
}

TEST_F(SheetDialogTest, EveryControlHasANameAndTheKeyboard)
{
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << widget->metaObject()->className();
    }
}
