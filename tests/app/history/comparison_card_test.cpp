// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>

#include "app/history/comparison_card.h"
#include "app/widgets/slim_scroll.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(ComparisonCard, CutsNoWordAtAnyWidth)
{
    const ComparedEnd then{.sessions = 8,
                           .before = 6,
                           .after = 4,
                           .change = -2,
                           .level = u"shoulder-blades-middle"_s,
                           .height = 300,
                           .sets = 64,
                           .skipped = 10};
    const ComparedEnd now{.sessions = 7,
                          .before = 3,
                          .after = 1,
                          .change = -2,
                          .level = u"shoulder-blades-top"_s,
                          .height = 400,
                          .sets = 56,
                          .skipped = 2};
    SlimScroll scroll;
    auto *card = new ComparisonCard;
    scroll.setWidget(card);
    scroll.show();
    card->showComparison({.trend = Comparison::Trend::Falling,
                          .sessions = 35,
                          .eased = 26,
                          .first = then,
                          .last = now});
    for (int width = 300; width < 700; width += 5) {
        scroll.resize(width, 400);
        // What wraps tells its height only once it knows its width.
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap()) {
                ASSERT_GE(label->height(), label->heightForWidth(label->width()))
                    << label->text().toStdString() << ", in " << width;
            }
        }
    }
}

TEST(ComparisonCard, ShowsOnlyWhatThereIs)
{
    ComparisonCard card;
    const auto shown = [&](const QString &name) {
        return !card.findChild<QLabel *>(name)->isHidden();
    };
    card.showComparison({.last = {.sets = 8, .skipped = 1}});
    EXPECT_FALSE(shown(u"comparisonChange"_s));
    EXPECT_FALSE(shown(u"comparisonLevel"_s));
    EXPECT_TRUE(shown(u"comparisonSkipped"_s));
}

} // namespace
} // namespace limber
