// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <set>

#include "app/text/health_text.h"
#include "tests/support/print_qt.h"

namespace limber {
namespace {

TEST(HealthText, EveryQuestionHasItsOwnWordsAndReason)
{
    std::set<QString> questions;
    std::set<QString> reasons;
    for (const HealthQuestion question : allHealthQuestions) {
        questions.insert(questionText(question));
        reasons.insert(concernText(question));
        EXPECT_FALSE(adviceText(question).isEmpty());
        // A row holds two lines of about 45 characters.
        EXPECT_LE(questionText(question).size(), 60);
    }
    EXPECT_EQ(questions.size(), allHealthQuestions.size());
    EXPECT_EQ(reasons.size(), allHealthQuestions.size());
    EXPECT_FALSE(questions.contains(QString()));
    EXPECT_FALSE(reasons.contains(QString()));
}

TEST(HealthText, TheHeadlineSaysWhatForbidsAndWhatWantsAClinician)
{
    EXPECT_EQ(verdictTitle(HealthQuestion::Fracture), QStringLiteral("Not with a fracture"));
    for (const HealthQuestion question : allHealthQuestions) {
        EXPECT_EQ(verdictTitle(question) == QStringLiteral("Ask your clinician first"),
                  !forbids(question));
    }
}

} // namespace
} // namespace limber
