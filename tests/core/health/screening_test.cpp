// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/health/screening.h"

using namespace limber;

namespace {

const QDate today{2030, 6, 1};

Screening answered(QDate on)
{
    Screening screening{.answeredOn = on};
    for (const HealthQuestion question : allHealthQuestions)
        screening.answers[question] = false;
    return screening;
}

} // namespace

TEST(Screening, AsksWhenNothingOrNotEverythingWasAnswered)
{
    EXPECT_EQ(verdict({}, today), Verdict::AskAgain);
    Screening partial = answered(today);
    partial.answers.erase(HealthQuestion::Pregnancy);
    EXPECT_EQ(verdict(partial, today), Verdict::AskAgain);
}

TEST(Screening, HoldsForNinetyDays)
{
    EXPECT_EQ(verdict(answered(today.addDays(-90)), today), Verdict::Clear);
    EXPECT_EQ(verdict(answered(today.addDays(-91)), today), Verdict::AskAgain);
}

TEST(Screening, SomethingChangedAsksAgainButLiftsNothing)
{
    Screening screening = answered(today);
    EXPECT_EQ(verdict(outdated(screening), today), Verdict::AskAgain);
    screening.answers[HealthQuestion::Fracture] = true;
    EXPECT_EQ(verdict(outdated(screening), today), Verdict::Forbidden);
}

TEST(Screening, AnswersFromTheFutureDoNotCount)
{
    EXPECT_EQ(verdict(answered(today.addDays(30)), today), Verdict::AskAgain);
}

TEST(Screening, IsDueWhateverTheAnswersSay)
{
    Screening screening = answered(today.addDays(-91));
    screening.answers[HealthQuestion::Fracture] = true;
    EXPECT_TRUE(isDue(screening, today));
    screening.answeredOn = today.addDays(-90);
    EXPECT_FALSE(isDue(screening, today));
    EXPECT_TRUE(isDue(Screening{}, today));
}

TEST(Screening, AForbiddingYesBlocksHoweverOld)
{
    Screening screening = answered(today.addDays(-400));
    screening.answers[HealthQuestion::Fracture] = true;
    screening.askedClinicianOn = today;
    EXPECT_EQ(verdict(screening, today), Verdict::Forbidden);
}

TEST(Screening, AClinicianFirstYesWantsTheWord)
{
    Screening screening = answered(today);
    screening.answers[HealthQuestion::BloodThinners] = true;
    EXPECT_EQ(verdict(screening, today), Verdict::ClinicianFirst);
    screening.askedClinicianOn = today;
    EXPECT_EQ(verdict(screening, today), Verdict::Clear);
}

TEST(Screening, NamesForbiddingConcernsFirst)
{
    Screening screening = answered(today);
    screening.answers[HealthQuestion::Pregnancy] = true;
    screening.answers[HealthQuestion::OpenWound] = true;
    EXPECT_EQ(concerns(screening),
              (std::vector{HealthQuestion::OpenWound, HealthQuestion::Pregnancy}));
}
