// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTest>

#include "app/figure/figure_view.h"
#include "app/library/try_move.h"
#include "app/widgets/buttons.h"
#include "tests/support/print_qt.h"

using namespace Qt::StringLiterals;

namespace limber {
namespace {

std::vector<Phase> rowing()
{
    return {{.exercise = ExerciseId{u"row"_s}, .kind = u"pull"_s, .seconds = 1.5},
            {.exercise = ExerciseId{u"row"_s}, .kind = u"release"_s, .seconds = 2.5}};
}

TEST(TryMove, playsFromOnePressToTheNext)
{
    QWidget window;
    auto *move = new TryMove(&window);
    auto *view = move->findChild<FigureView *>();
    auto *button = move->findChild<PillButton *>(u"tryMoveButton"_s);
    move->setMovement(rowing(), allPersons().front(), false);
    window.show();
    EXPECT_TRUE(view->scene().isDrawn());
    EXPECT_FALSE(view->isPlaying());
    const QString invitation = button->text();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(view->isPlaying());
    EXPECT_NE(button->text(), invitation);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_FALSE(view->isPlaying());
    EXPECT_EQ(button->text(), invitation);
    button->click();
    window.hide();
    EXPECT_FALSE(view->isPlaying());
}

TEST(TryMove, isNotThereWithoutAMovement)
{
    QWidget window;
    auto *move = new TryMove(&window);
    window.show();
    EXPECT_FALSE(move->isVisible());
    move->setMovement(rowing(), allPersons().front(), false);
    EXPECT_TRUE(move->isVisible());
    move->setMovement({}, allPersons().front(), false);
    EXPECT_FALSE(move->isVisible());
}

} // namespace
} // namespace limber
