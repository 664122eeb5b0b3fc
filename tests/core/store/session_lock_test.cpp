// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <optional>

#include <QDir>
#include <QTemporaryDir>

#include "core/store/session_lock.h"

using namespace limber;

namespace {

const SessionId mine{QStringLiteral("mine")};

} // namespace

TEST(SessionLock, HasOneHolder)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("state/locks"));
    std::optional<SessionLock> first(std::in_place, folder, mine);
    EXPECT_EQ(first->state(), SessionLock::State::Held);
    EXPECT_EQ(SessionLock(folder, mine).state(), SessionLock::State::HeldElsewhere);
    EXPECT_EQ(SessionLock(folder, SessionId{QStringLiteral("other")}).state(),
              SessionLock::State::Held);

    const SessionLock moved(std::move(*first));
    first.reset();
    EXPECT_EQ(SessionLock(folder, mine).state(), SessionLock::State::HeldElsewhere);
}

TEST(SessionLock, LeavesNothingBehind)
{
    const QTemporaryDir dir;
    EXPECT_EQ(SessionLock(dir.path(), mine).state(), SessionLock::State::Held);
    EXPECT_TRUE(QDir(dir.path()).isEmpty());
    EXPECT_EQ(SessionLock(dir.path(), mine).state(), SessionLock::State::Held);
}

TEST(SessionLock, StaysInItsFolder)
{
    const QTemporaryDir dir;
    const SessionLock lock(dir.filePath(QStringLiteral("locks")),
                           SessionId{QStringLiteral("../outside")});
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
              QStringList{QStringLiteral("locks")});
}

TEST(SessionLock, IsImpossibleWhereNothingCanBeWritten)
{
    EXPECT_EQ(SessionLock(QStringLiteral("/proc/limber"), mine).state(),
              SessionLock::State::Impossible);
}
