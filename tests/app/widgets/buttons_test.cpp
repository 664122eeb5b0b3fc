// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "tests/support/print_qt.h"

using namespace limber;

TEST(PillButton, IsLargeEnoughToHit)
{
    for (const auto size :
         {ButtonSize::Small, ButtonSize::Normal, ButtonSize::Large, ButtonSize::Huge}) {
        const PillButton button(QStringLiteral("A"), ButtonKind::Soft, size);
        EXPECT_GE(button.sizeHint().width(), 44);
        EXPECT_GE(button.sizeHint().height(), 44);
    }
}

TEST(PillButton, TakesItsColoursFromThePalette)
{
    PillButton button(QStringLiteral("Start"), ButtonKind::Primary);
    button.resize(200, 60);
    for (const Theme *theme : {&Theme::light(), &Theme::darkScheme()}) {
        button.setPalette(theme->palette());
        EXPECT_EQ(button.grab().toImage().pixelColor(100, 6), theme->accent);
    }
}

TEST(PillButton, EnterPressesTheFocusedOne)
{
    PillButton button(QStringLiteral("Start"));
    button.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&button));
    button.setFocus();
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    EXPECT_EQ(clicked.size(), 2);
}

TEST(PillButton, TheFocusCutsNoWord)
{
    PillButton button(QStringLiteral("Discard"), ButtonKind::Link);
    button.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&button));
    button.setFocus();
    const auto word = [&] {
        // Inside the ring, whose ends are round.
        constexpr int ring = 6, high = 10;
        return button.grab({ring, (button.height() - high) / 2, button.width() - 2 * ring, high})
            .toImage();
    };
    const QImage plain = word();
    button.setAttribute(Qt::WA_KeyboardFocusChange);
    EXPECT_EQ(word(), plain);
}

TEST(RoundButton, HasANameForThoseWhoDoNotSeeTheSign)
{
    RoundButton button(Icon::Pause, QStringLiteral("Pause"), 20);
    EXPECT_GE(button.sizeHint().width(), 44);
    auto *accessible = QAccessible::queryAccessibleInterface(&button);
    EXPECT_EQ(accessible->role(), QAccessible::Button);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Pause"));
}

TEST(Icon, EverySignPaintsSomething)
{
    for (int icon = static_cast<int>(Icon::Home); icon <= static_cast<int>(Icon::ChevronDown);
         ++icon) {
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, static_cast<Icon>(icon), QRectF(0, 0, 24, 24), Qt::black);
        painter.end();
        QImage empty(image.size(), image.format());
        empty.fill(Qt::transparent);
        EXPECT_NE(image, empty) << icon;
    }
}
