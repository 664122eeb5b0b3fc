// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <utility>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/guidance/sound.h"
#include "app/preferences/sound_page.h"
#include "app/preferences/sound_scene.h"
#include "app/settings.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class SoundPageTest : public testing::Test {
protected:
    SoundPageTest()
    {
        page.resize(1100, 720);
        page.ask();
        page.show();
        QApplication::setActiveWindow(&page);
    }

    template <typename T = QWidget>
    T *child(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { child<QAbstractButton>(name)->click(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"limber.ini"_s)};
    Sound sound{{.muted = true, .voice = VoiceName::None}};
    SoundPage page{settings, sound};
    QSignalSpy answered{&page, &SoundPage::answered};
    QSignalSpy cancelled{&page, &SoundPage::cancelled};
};

TEST_F(SoundPageTest, YesLeadsOnAndIsNotAskedAgain)
{
    EXPECT_FALSE(settings.soundChecked());
    click("soundPlay");
    click("soundHeard");
    EXPECT_EQ(answered.size(), 1);
    EXPECT_EQ(cancelled.size(), 0);
    EXPECT_TRUE(settings.soundChecked());
    EXPECT_EQ(sound.state(), Sound::State::Closed);
}

TEST_F(SoundPageTest, PlayingItTurnsTheSoundOn)
{
    EXPECT_TRUE(sound.isSilent());
    click("soundPlay");
    EXPECT_FALSE(sound.preferences().muted);
    EXPECT_EQ(sound.state(), Sound::State::Opening);
}

TEST_F(SoundPageTest, NoShowsTheCausesAndPlaysItAgain)
{
    EXPECT_FALSE(child("soundCauses")->isVisible());
    click("soundNotHeard");
    EXPECT_TRUE(child("soundCauses")->isVisible());
    EXPECT_EQ(sound.state(), Sound::State::Opening);
    EXPECT_EQ(answered.size() + cancelled.size(), 0);
    EXPECT_FALSE(settings.soundChecked());
}

TEST_F(SoundPageTest, LeavingAndEscapeStartNothingAndItIsAskedAgain)
{
    click("soundBack");
    EXPECT_EQ(cancelled.size(), 1);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(cancelled.size(), 2);
    EXPECT_EQ(answered.size(), 0);
    EXPECT_FALSE(settings.soundChecked());
}

TEST_F(SoundPageTest, GoingOnWithoutSoundLeadsOnToo)
{
    click("soundWithout");
    EXPECT_EQ(answered.size(), 1);
    EXPECT_TRUE(settings.soundChecked());
}

TEST_F(SoundPageTest, WhatIsSaidOfTheSoundMovesNothing)
{
    auto *scene = page.findChild<SoundScene *>();
    const auto places = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return std::pair{QRect(scene->mapTo(&page, QPoint()), scene->size()),
                         child("soundVoice")->mapTo(&page, QPoint())};
    };
    const auto before = places();
    click("soundPlay");
    EXPECT_FALSE(child<QLabel>("soundState")->text().isEmpty());
    EXPECT_EQ(places(), before);
}

TEST_F(SoundPageTest, NothingPlaysOnceItIsHidden)
{
    click("soundPlay");
    page.hide();
    EXPECT_EQ(sound.state(), Sound::State::Closed);
}

TEST_F(SoundPageTest, SaysWhyNothingIsHeard)
{
    click("soundPlay");
    ASSERT_TRUE(QTest::qWaitFor([&] { return sound.state() == Sound::State::NoDevice; }));
    EXPECT_EQ(child<QLabel>("soundState")->text(), sound.trouble());
    EXPECT_FALSE(sound.trouble().isEmpty());
}

} // namespace
} // namespace limber
