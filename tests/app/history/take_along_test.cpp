// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "app/history/take_along.h"
#include "app/report/report_dialog.h"
#include "tests/support/builders.h"
#include "tests/support/manual_clock.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class TakeAlongTest : public testing::Test {
protected:
    TakeAlongTest()
    {
        m_window.show();
        for (int number = 0; number < 3; ++number)
            m_history.save(build::finishedSession(number)).waitForFinished();
    }
    QDialog *dialog()
    {
        const auto dialogs = m_window.findChildren<QDialog *>();
        return dialogs.isEmpty() || !dialogs.back()->isVisible() ? nullptr : dialogs.back();
    }
    bool asked()
    {
        return QTest::qWaitFor([&] { return dialog() != nullptr; });
    }
    QString words() { return dialog()->findChild<QLabel *>(u"askWords"_s)->text(); }
    void press(const QString &name) { dialog()->findChild<QAbstractButton *>(name)->click(); }
    int sessions() { return *m_history.count({}).result(); }
    QString exportAll()
    {
        const QString file = m_folder.filePath(u"all.json"_s);
        const QSignalSpy exported(&m_button, &TakeAlong::exported);
        m_button.exportTo(file, ExportFormat::Json);
        EXPECT_TRUE(QTest::qWaitFor([&] { return exported.count() == 1; }));
        return file;
    }

    TempDatabase m_database;
    QTemporaryDir m_folder;
    HistoryService m_history{m_database.file(), m_database.locks()};
    ManualClock m_clock{{QDate(2024, 6, 1), QTime(12, 0), QTimeZone("Europe/Berlin")}};
    QWidget m_window;
    TakeAlong m_button{m_history, m_clock, &m_window};
};

TEST_F(TakeAlongTest, WhatWasExportedIsKnownWhenItIsImported)
{
    const QString file = exportAll();
    m_button.importFrom(file);
    ASSERT_TRUE(asked());
    EXPECT_TRUE(words().startsWith(u"No session in this file is new. 3 session"_s))
        << words().toStdString();
    EXPECT_FALSE(dialog()->findChild<QAbstractButton *>(u"askYes"_s));
    press(u"askNo"_s);
    EXPECT_EQ(sessions(), 3);
}

TEST_F(TakeAlongTest, AnImportIsShownBeforeItIsDone)
{
    const QString file = exportAll();
    ASSERT_TRUE(m_history.removeEverything().result().ok());
    m_history.save(build::finishedSession(1)).waitForFinished();
    m_button.importFrom(file);
    ASSERT_TRUE(asked());
    EXPECT_TRUE(words().contains(u"2 session"_s)) << words().toStdString();
    EXPECT_EQ(sessions(), 1) << "not yet";
    const QSignalSpy imported(&m_button, &TakeAlong::imported);
    press(u"askYes"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.count() == 1; }));
    EXPECT_EQ(imported[0][0].toInt(), 2);
    EXPECT_EQ(sessions(), 3);
}

TEST_F(TakeAlongTest, AnotherFileIsRefusedWithItsReason)
{
    QFile other(m_folder.filePath(u"other.json"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("[1, 2");
    other.close();
    const QSignalSpy failed(&m_button, &TakeAlong::failed);
    m_button.importFrom(other.fileName());
    EXPECT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }));
    EXPECT_FALSE(dialog());
}

TEST_F(TakeAlongTest, AReportIsMadeOfTheSessions)
{
    m_button.makeReport();
    ASSERT_TRUE(asked());
    auto *report = qobject_cast<ReportDialog *>(dialog());
    ASSERT_TRUE(report);
    EXPECT_TRUE(QTest::qWaitFor([&] { return report->options().to == m_clock.wall().date(); }));
    QTest::keyClick(report, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog(); }));
}

TEST_F(TakeAlongTest, WhatWasRemovedIsBroughtBack)
{
    ASSERT_TRUE(m_history.remove(build::session(1).id, m_clock.wall().addDays(-3)).result().ok());
    m_button.showRemoved();
    ASSERT_TRUE(asked());
    bool told = false;
    for (const QLabel *label : dialog()->findChildren<QLabel *>())
        told |= label->text().contains(u"27 day"_s);
    EXPECT_TRUE(told);
    const QSignalSpy back(&m_button, &TakeAlong::broughtBack);
    press(u"askLine1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return back.count() == 1; }));
    EXPECT_EQ(sessions(), 3);
}

TEST_F(TakeAlongTest, EverythingGoesOnlyWhenItIsWantedTwice)
{
    const QSignalSpy gone(&m_button, &TakeAlong::everythingRemoved);
    m_button.removeEverything();
    ASSERT_TRUE(asked());
    press(u"askNo"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog(); }));
    EXPECT_EQ(sessions(), 3);

    m_button.removeEverything();
    ASSERT_TRUE(asked());
    const QPointer<QDialog> first = dialog();
    press(u"askYes"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() && dialog() != first; }));
    EXPECT_EQ(sessions(), 3) << "asked once";
    press(u"askYes"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gone.count() == 1; }));
    EXPECT_EQ(sessions(), 0);
}

TEST_F(TakeAlongTest, RestoringABackupBringsItsSessions)
{
    ASSERT_TRUE(m_history.backUp(m_clock.wall().date()).result().ok());
    m_history.save(build::finishedSession(3)).waitForFinished();
    const auto backups = m_history.backups().result();
    ASSERT_EQ(backups.size(), 1U);
    const QSignalSpy restored(&m_button, &TakeAlong::restored);
    m_button.restoreFrom(backups.front().file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return restored.count() == 1; }));
    EXPECT_EQ(sessions(), 3);
    EXPECT_TRUE(QFile::exists(restored[0][0].toString()));
}

} // namespace
} // namespace limber
