// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QFileInfo>

#include "core/store/backups.h"
#include "core/store/history_service.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/support/temp_database.h"

using namespace limber;
using testing::IsEmpty;

TEST(HistoryService, OpensNothingBeforeItIsAsked)
{
    const TempDatabase temp;
    HistoryService service(temp.file(), temp.locks());
    EXPECT_FALSE(QFileInfo::exists(temp.folder()));
}

TEST(HistoryService, AnswersInTheOrderOfTheQuestions)
{
    const TempDatabase temp;
    HistoryService service(temp.file(), temp.locks());
    const auto opened = service.open();
    std::vector<QFuture<Result<Done>>> saves;
    for (int sets = 0; sets < 20; ++sets)
        saves.push_back(service.save(build::session(1, sets)));
    const auto loaded = service.load(build::session(1).id);

    EXPECT_TRUE(opened.result().persistent);
    EXPECT_THAT(opened.result().problems, IsEmpty());
    EXPECT_EQ(*loaded.result(), build::session(1, 19));
    for (const auto &save : saves) {
        EXPECT_TRUE(save.isFinished());
        EXPECT_TRUE(save.result().ok());
    }
}

TEST(HistoryService, CopiesAHistoryOnceItStands)
{
    const TempDatabase temp;
    HistoryService service(temp.file(), temp.locks());
    service.save(build::finishedSession(1));
    EXPECT_TRUE(service.backUp(build::now.date()).result().ok());
    EXPECT_EQ(backupsOf(temp.file()).size(), 1U);
}

TEST(HistoryService, FinishesWhatItWasAskedBeforeItEnds)
{
    const TempDatabase temp;
    {
        HistoryService service(temp.file(), temp.locks());
        for (int number = 0; number < 50; ++number)
            service.save(build::finishedSession(number));
    }
    EXPECT_EQ(temp.open()->list({}, 100, {})->size(), 50U);
}

TEST(HistoryService, HandsProblemsOn)
{
    const TempDatabase temp;
    HistoryService service(QStringLiteral("/proc/limber/history.db"), temp.locks());
    const auto report = service.open().result();
    EXPECT_FALSE(report.persistent);
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems.front().code, ProblemCode::StoreUnavailable);
    EXPECT_TRUE(service.save(build::finishedSession(1)).result().ok());
}
