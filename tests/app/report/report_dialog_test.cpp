// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/print/sheet_preview.h"
#include "app/report/note_list.h"
#include "app/report/report_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/day_span.h"
#include "app/widgets/picker.h"
#include "core/store/history_service.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// Sessions on Sunday, 31 March 2024 and every seventh day after it, the last on the day itself.
const QDate firstDay(2024, 3, 31);
constexpr int lived = 6;
const QDate today = firstDay.addDays(7 * (lived - 1));

enum Period { fourWeeks, twelveWeeks, everything, anyDays };

class ReportDialogTest : public testing::Test {
protected:
    ReportDialogTest()
    {
        for (int number = 0; number < lived; ++number) {
            SessionRecord record = build::finishedSession(7 * number);
            record.speed = 1;
            record.note = number % 2 == 0 ? u"Note %1"_s.arg(number) : QString{};
            history.save(record).waitForFinished();
        }
    }

    void open()
    {
        dialog = std::make_unique<ReportDialog>(history, 3, today);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy composed(dialog.get(), &ReportDialog::composed);
        dialog->show();
        ASSERT_TRUE(composed.wait());
    }

    template <typename T>
    T *part(const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }

    void choose(Period period)
    {
        QSignalSpy composed(dialog.get(), &ReportDialog::composed);
        auto *picker = part<Picker>("reportPeriod");
        picker->setCurrentIndex(period);
        Q_EMIT picker->activated(period);
        ASSERT_TRUE(composed.wait());
    }

    void saveTo(const QString &path)
    {
        QSignalSpy saved(dialog.get(), &ReportDialog::saved);
        dialog->saveTo(path);
        ASSERT_TRUE(saved.wait());
    }

    int notes() { return part<NoteList>("reportNotes")->model()->rowCount(); }
    QAbstractButton *saveButton() { return part<QAbstractButton>("sheetSave"); }

    TempDatabase database;
    QTemporaryDir dir;
    HistoryService history{database.file(), database.locks()};
    std::unique_ptr<ReportDialog> dialog;
};

} // namespace

TEST_F(ReportDialogTest, BeginsWithFourWeeksAndNoNotes)
{
    open();
    EXPECT_EQ(dialog->options().from, today.addDays(-27));
    EXPECT_EQ(dialog->options().to, today);
    EXPECT_THAT(dialog->options().noted, IsEmpty());
    EXPECT_EQ(notes(), 2);
    EXPECT_TRUE(part<QWidget>("reportNotes")->isVisible());
    EXPECT_FALSE(part<QWidget>("reportDays")->isVisible());
    EXPECT_EQ(part<SheetPreview>("sheetPreview")->pageCount(), 1);
}

TEST_F(ReportDialogTest, NothingIsSavedBeforeItsSessionsAreRead)
{
    open();
    auto *period = part<Picker>("reportPeriod");
    QSignalSpy composed(dialog.get(), &ReportDialog::composed);
    Q_EMIT period->activated(period->currentIndex());
    EXPECT_FALSE(saveButton()->isEnabled());
    ASSERT_TRUE(composed.wait());
    EXPECT_TRUE(saveButton()->isEnabled());
}

TEST_F(ReportDialogTest, EverythingBeginsWithTheFirstSession)
{
    open();
    choose(everything);
    EXPECT_EQ(dialog->options().from, firstDay) << "the day it was lived on, not that of UTC";
    EXPECT_EQ(notes(), 3);
    choose(twelveWeeks);
    EXPECT_EQ(dialog->options().from, today.addDays(-83));
}

TEST_F(ReportDialogTest, AnyDaysCanBeChosenInWhicheverOrder)
{
    open();
    choose(anyDays);
    auto *days = part<DaySpan>("reportDays");
    EXPECT_TRUE(days->isVisible());
    QSignalSpy composed(dialog.get(), &ReportDialog::composed);
    days->setDays(firstDay.addDays(7), firstDay);
    Q_EMIT days->changed();
    ASSERT_TRUE(composed.wait());
    EXPECT_EQ(dialog->options().from, firstDay);
    EXPECT_EQ(dialog->options().to, firstDay.addDays(7));
    EXPECT_EQ(notes(), 1);
}

TEST_F(ReportDialogTest, ATickIsMadeWithTheMouseAndTheKeyboard)
{
    open();
    auto *list = part<NoteList>("reportNotes");
    const auto row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_THAT(list->ticked(), SizeIs(1));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_THAT(dialog->options().noted, SizeIs(2));
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_THAT(dialog->options().noted, testing::ElementsAre(build::session(7 * (lived - 2)).id));
}

TEST_F(ReportDialogTest, AllAndNoneTickWhatIsShown)
{
    open();
    part<QAbstractButton>("reportAll")->click();
    EXPECT_THAT(dialog->options().noted, SizeIs(2));
    part<QAbstractButton>("reportNone")->click();
    EXPECT_THAT(dialog->options().noted, IsEmpty());
}

TEST_F(ReportDialogTest, WithoutASessionThereIsNothingToSave)
{
    open();
    choose(anyDays);
    auto *days = part<DaySpan>("reportDays");
    QSignalSpy composed(dialog.get(), &ReportDialog::composed);
    days->setDays(firstDay.addYears(-1), firstDay.addYears(-1));
    Q_EMIT days->changed();
    ASSERT_TRUE(composed.wait());
    EXPECT_FALSE(saveButton()->isEnabled());
    EXPECT_TRUE(part<NoteBox>("sheetNote")->isVisible());
    EXPECT_TRUE(part<QLabel>("reportNoNotes")->isVisible());
    choose(fourWeeks);
    EXPECT_TRUE(saveButton()->isEnabled());
    EXPECT_FALSE(part<NoteBox>("sheetNote")->isVisible());
}

TEST_F(ReportDialogTest, SavesWhatIsChosen)
{
    open();
    part<SegmentedChoice>("sheetPaper")->segment(1)->click();
    QTest::keyClicks(part<QLineEdit>("reportName"), u"Ada"_s);
    EXPECT_EQ(dialog->options().person, u"Ada"_s);
    const QString path = dir.filePath(u"report.pdf"_s);
    saveTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("612.")) << "Letter";
    EXPECT_TRUE(part<NoteBox>("sheetNote")->text().contains(u"report.pdf"_s));
}

TEST_F(ReportDialogTest, SaysWhereItCannotSave)
{
    open();
    saveTo(u"/nowhere/report.pdf"_s);
    EXPECT_TRUE(part<NoteBox>("sheetNote")->text().contains(u"/nowhere/report.pdf"_s));
}

TEST_F(ReportDialogTest, SessionsAtAnotherSpeedBringNoNotes)
{
    SessionRecord fast = build::finishedSession(7 * lived - 8);
    fast.note = u"Only a try"_s;
    fast.speed = 20;
    history.save(fast).waitForFinished();
    open();
    EXPECT_EQ(notes(), 2);
}

TEST_F(ReportDialogTest, EveryControlHasANameAndTheKeyboard)
{
    open();
    choose(anyDays);
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
            widget->objectName() == u"qt_spinbox_lineedit")
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << widget->metaObject()->className();
    }
    for (const char *name : {"reportPeriod", "firstDay", "lastDay", "reportName", "reportAll",
                             "reportNone", "reportNotes", "sheetSave"})
        EXPECT_TRUE(part<QWidget>(name)->focusPolicy() & Qt::TabFocus) << name;
}
