// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>
#include <gtest/gtest.h>
#include <memory>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/desktop/instance_channel.h"
#include "tests/support/print_qt.h"

using namespace limber;

namespace {

class InstanceChannelTest : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }

    /// What a second program does, while the first one's event loop runs.
    static bool handOverTo(InstanceChannel &first, const QString &folder, const QString &file)
    {
        QSignalSpy raised(&first, &InstanceChannel::raised);
        auto second = std::async(std::launch::async, [&] {
            InstanceChannel channel(folder);
            return !channel.claim() && channel.handOver(file);
        });
        raised.wait(3'000);
        return second.get();
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(InstanceChannelTest, ASecondStartRaisesTheFirstAndHandsItsFileOver)
{
    InstanceChannel first(folder());
    ASSERT_TRUE(first.claim());
    QSignalSpy raised(&first, &InstanceChannel::raised);

    EXPECT_TRUE(handOverTo(first, folder(), QStringLiteral("/a b/ä\n.limber")));
    EXPECT_TRUE(handOverTo(first, folder(), QString{}));

    ASSERT_EQ(raised.size(), 2);
    EXPECT_EQ(raised.at(0).at(0).toString(), QStringLiteral("/a b/ä\n.limber"));
    EXPECT_EQ(raised.at(1).at(0).toString(), QString{});
}

TEST_F(InstanceChannelTest, ARelativeFileIsHandedOverAsAbsolute)
{
    InstanceChannel first(folder());
    ASSERT_TRUE(first.claim());
    QSignalSpy raised(&first, &InstanceChannel::raised);
    EXPECT_TRUE(handOverTo(first, folder(), QStringLiteral("mine.limber")));
    ASSERT_EQ(raised.size(), 1);
    EXPECT_EQ(raised.at(0).at(0).toString(),
              QDir::current().filePath(QStringLiteral("mine.limber")));
}

TEST_F(InstanceChannelTest, TheSameFolderWrittenOtherwiseIsTheSameChannel)
{
    InstanceChannel first(folder());
    ASSERT_TRUE(first.claim());
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_TRUE(QFile::link(m_dir.path(), m_dir.filePath(QStringLiteral("link"))));

    EXPECT_FALSE(InstanceChannel(folder()).claim());
    EXPECT_FALSE(InstanceChannel(m_dir.filePath(QStringLiteral("link/./data/"))).claim());
    EXPECT_TRUE(InstanceChannel(m_dir.filePath(QStringLiteral("other"))).claim());
}

TEST_F(InstanceChannelTest, AnEndedFirstLeavesNothingBehind)
{
    auto first = std::make_unique<InstanceChannel>(folder());
    ASSERT_TRUE(first->claim());
    first.reset();
    EXPECT_TRUE(InstanceChannel(folder()).claim());
}

TEST_F(InstanceChannelTest, OfManyAtOnceOneClaims)
{
    std::vector<std::unique_ptr<InstanceChannel>> starts;
    int claimed = 0;
    for (int i = 0; i < 8; ++i)
        claimed += starts.emplace_back(std::make_unique<InstanceChannel>(folder()))->claim();
    EXPECT_EQ(claimed, 1);
}

TEST_F(InstanceChannelTest, AFirstThatHangsDoesNotHoldTheSecondForEver)
{
    InstanceChannel first(folder());
    ASSERT_TRUE(first.claim());
    // No event loop runs for the first one here: it hangs.
    InstanceChannel second(folder());
    ASSERT_FALSE(second.claim());
    EXPECT_FALSE(second.handOver(QString{}, Millis{100}));
}

TEST_F(InstanceChannelTest, AFirstThatHasJustEndedIsFollowedAtOnce)
{
    auto first = std::make_unique<InstanceChannel>(folder());
    ASSERT_TRUE(first->claim());
    InstanceChannel second(folder());
    ASSERT_FALSE(second.claim());
    first.reset();
    EXPECT_FALSE(second.handOver(QString{}));
    EXPECT_FALSE(InstanceChannel(folder()).claim());
}
