// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QLocale>

#include "app/report/report.h"
#include "app/report/report_pdf.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

// A Monday.
const QDate monday(2026, 11, 2);

SessionSummary session(int number, int day, Tension before = {}, Tension after = {})
{
    return {.id = SessionId{QString::number(number)},
            .started = QDateTime(monday.addDays(day), QTime(8, number % 60), Qt::UTC),
            .zone = "UTC",
            .outcome = Outcome::Finished,
            .active = Millis{600'000},
            .before = before,
            .after = after,
            .note = u"Note %1"_s.arg(number)};
}

QString lineOf(const Report &report, const QString &label)
{
    for (const auto &[name, value] : report.lines) {
        if (name == label)
            return value;
    }
    return {};
}

class ReportTest : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English)); }
    void TearDown() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

} // namespace

TEST_F(ReportTest, CountsWhatWasDoneInThePeriod)
{
    std::vector<SessionSummary> sessions{session(1, 0, 8, 5), session(2, 0, 6, {}),
                                         session(3, 2, 4, 3), session(4, 13),
                                         session(5, -1),      session(6, 20)};
    sessions[3].outcome = Outcome::Stopped;
    sessions[3].reason = StopReason::Pain;
    sessions.push_back(session(7, 3));
    sessions.back().speed = 20;
    sessions.push_back(session(8, 4));
    sessions.back().outcome = Outcome::Open;

    const Report report = composeReport(sessions, monday, monday.addDays(13), 3, {});
    EXPECT_EQ(lineOf(report, u"Sessions"_s), u"4 (finished 3, stopped 1, interrupted 0)"_s);
    EXPECT_EQ(lineOf(report, u"Stopped because of pain"_s), u"1"_s);
    EXPECT_EQ(lineOf(report, u"Time moved"_s), u"40 min"_s);
    EXPECT_EQ(lineOf(report, u"Days practised"_s), u"3 of about 6 planned"_s);
    EXPECT_EQ(lineOf(report, u"Tension, the middle of all answers"_s),
              u"6 before, 4 after a session (0 none, 10 most)"_s);
    EXPECT_THAT(report.weeks,
                ElementsAre(Report::Week{monday, 2}, Report::Week{monday.addDays(7), 1}));
    EXPECT_THAT(report.tensions, SizeIs(4));
    EXPECT_EQ(report.tensions.front(), (Report::Tensions{.day = monday, .before = 8, .after = 5}));
    EXPECT_THAT(report.notes, IsEmpty());
}

TEST_F(ReportTest, PrintsTheNotesChosenAndNoOthers)
{
    const Report report = composeReport({session(1, 0), session(2, 1), session(3, 2)}, monday,
                                        monday.addDays(6), {}, {SessionId{u"2"_s}});
    EXPECT_THAT(report.notes, ElementsAre(std::pair(u"Tuesday, November 3, 2026"_s, u"Note 2"_s)));
    EXPECT_EQ(lineOf(report, u"Days practised"_s), u"3"_s);
}

TEST_F(ReportTest, ManySessionsAreShownByTheWeek)
{
    std::vector<SessionSummary> sessions;
    for (int number = 0; number < 61; ++number)
        sessions.push_back(session(number, number, number % 7, std::nullopt));
    const Report report = composeReport(sessions, monday, monday.addDays(60), 3, {});
    EXPECT_TRUE(report.byWeek);
    ASSERT_THAT(report.tensions, SizeIs(9));
    EXPECT_EQ(report.tensions.front(),
              (Report::Tensions{.day = monday, .before = 3, .after = std::nullopt}));
}

TEST_F(ReportTest, NotesGoOnOnTheNextPage)
{
    std::vector<SessionSummary> sessions;
    std::set<SessionId> noted;
    for (int number = 0; number < 40; ++number) {
        sessions.push_back(session(number, number));
        noted.insert(sessions.back().id);
    }
    const auto pages = [](const Report &report) {
        return pdfOf(report).count("/Type /Page\n");
    };
    EXPECT_EQ(pages(composeReport(sessions, monday, monday.addDays(40), 3, {})), 1);
    EXPECT_GE(pages(composeReport(sessions, monday, monday.addDays(40), 3, noted)), 2);
}

TEST_F(ReportTest, APeriodWithoutSessionsIsStillAReport)
{
    for (const QDate to : {monday, monday.addDays(-3)})
        EXPECT_TRUE(pdfOf(composeReport({}, monday, to, 3, {})).startsWith("%PDF-"));
}
