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
    // Weeks begin on Monday.
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void TearDown() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

Report reportOf(const std::vector<SessionSummary> &sessions, int days,
                std::optional<int> planned = 3, const std::set<SessionId> &noted = {})
{
    const QDate to = monday.addDays(days);
    return composeReport(sessions, {.from = monday, .to = to, .noted = noted}, planned, to);
}

QStringList textsOn(const SheetItems &page)
{
    QStringList texts;
    for (const SheetItem &item : page) {
        if (const auto *text = std::get_if<TextItem>(&item))
            texts << text->text;
    }
    return texts;
}

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
    // Stopped before anything was done.
    sessions.push_back(session(9, 5));
    sessions.back().outcome = Outcome::Interrupted;
    sessions.back().active = {};

    const Report report = reportOf(sessions, 13);
    EXPECT_EQ(lineOf(report, u"Sessions"_s), u"5 (finished 3, stopped 1, interrupted 1)"_s);
    EXPECT_EQ(lineOf(report, u"Stopped because of pain"_s), u"1"_s);
    EXPECT_EQ(lineOf(report, u"Time moved"_s), u"40\u00a0min"_s);
    EXPECT_EQ(lineOf(report, u"Days practised"_s), u"3 of about 6 planned"_s);
    EXPECT_EQ(lineOf(report, u"Tension, the middle of all answers"_s),
              u"6 before, 4 after a session (0 none, 10 most)"_s);
    EXPECT_THAT(report.weeks,
                ElementsAre(Report::Week{monday, 2}, Report::Week{monday.addDays(7), 1}));
    EXPECT_THAT(report.tensions, SizeIs(5));
    EXPECT_EQ(report.tensions.front(), (Report::Tensions{.day = monday, .before = 8, .after = 5}));
    EXPECT_THAT(report.notes, IsEmpty());
}

TEST_F(ReportTest, PrintsTheNotesChosenAndNoOthers)
{
    const Report report =
        reportOf({session(1, 0), session(2, 1), session(3, 2)}, 6, {}, {SessionId{u"2"_s}});
    EXPECT_THAT(report.notes, ElementsAre(std::pair(u"Tuesday, 3 November 2026"_s, u"Note 2"_s)));
    EXPECT_EQ(lineOf(report, u"Days practised"_s), u"3"_s);
}

TEST_F(ReportTest, ManySessionsAreShownByTheWeek)
{
    std::vector<SessionSummary> sessions;
    for (int number = 0; number < 61; ++number)
        sessions.push_back(session(number, number, number % 7, std::nullopt));
    const Report report = reportOf(sessions, 60);
    EXPECT_TRUE(report.byWeek);
    ASSERT_THAT(report.tensions, SizeIs(9));
    EXPECT_EQ(report.tensions.front(),
              (Report::Tensions{.day = monday, .before = 3, .after = std::nullopt}));
}

TEST_F(ReportTest, WeeksBeginWhereTheyDoForThePerson)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_THAT(
        reportOf({session(1, 0)}, 6).weeks,
        ElementsAre(Report::Week{monday.addDays(-1), 1}, Report::Week{monday.addDays(6), 0}));
}

TEST_F(ReportTest, NotesGoOnOnTheNextPage)
{
    std::vector<SessionSummary> sessions;
    std::set<SessionId> noted;
    for (int number = 0; number < 40; ++number) {
        sessions.push_back(session(number, number));
        noted.insert(sessions.back().id);
    }
    EXPECT_THAT(reportFileOf(reportOf(sessions, 40)).pages.pages, SizeIs(1));
    const auto pages = reportFileOf(reportOf(sessions, 40, 3, noted)).pages.pages;
    ASSERT_GE(pages.size(), 2U);
    EXPECT_TRUE(textsOn(pages.front()).contains(u"Note 0"_s));
    EXPECT_TRUE(textsOn(pages.back()).contains(u"Note 39"_s));
    EXPECT_TRUE(textsOn(pages.back()).contains(u"Page %1 of %1"_s.arg(pages.size())));
}

TEST_F(ReportTest, ANoteLargerThanAPageIsNotCut)
{
    std::vector<SessionSummary> sessions{session(1, 0)};
    sessions.front().note = QStringList(4'000, u"word"_s).join(u' ');
    const auto file = reportFileOf(reportOf(sessions, 6, 3, {sessions.front().id}));
    qsizetype words = 0;
    for (const SheetItems &page : file.pages.pages) {
        for (const SheetItem &item : page) {
            const auto *text = std::get_if<TextItem>(&item);
            if (!text)
                continue;
            words += text->text.count(u"word"_s);
            EXPECT_LE(text->box.bottom(), file.pages.size.height() - 12 * mm);
        }
    }
    EXPECT_EQ(words, 4'000);
}

TEST_F(ReportTest, BeginsAtTheRightWhereTheLanguageDoes)
{
    const auto titleOf = [](const Report &report) {
        const auto pages = reportFileOf(report).pages;
        return std::pair(std::get<TextItem>(pages.pages.front().front()), pages.size.width());
    };
    const auto [left, wide] = titleOf(reportOf({session(1, 0)}, 6));
    EXPECT_EQ(left.box.left(), 12 * mm);
    EXPECT_EQ(left.align, Qt::AlignLeft);
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const auto [right, sameWide] = titleOf(reportOf({session(1, 0)}, 6));
    EXPECT_EQ(right.box.right(), sameWide - 12 * mm);
    EXPECT_EQ(right.align, Qt::AlignRight);
}

TEST_F(ReportTest, ANoteIsReadInItsOwnDirection)
{
    const auto noteOf = [](const QString &note) {
        std::vector<SessionSummary> sessions{session(1, 0)};
        sessions.front().note = note;
        const auto pages = reportFileOf(reportOf(sessions, 6, 3, {sessions.front().id})).pages;
        for (const SheetItem &item : pages.pages.front()) {
            const auto *text = std::get_if<TextItem>(&item);
            if (text && text->text == note)
                return *text;
        }
        return TextItem{};
    };
    const auto expectRead = [&](const QString &note, Qt::LayoutDirection direction) {
        const TextItem item = noteOf(note);
        EXPECT_EQ(item.direction, direction) << note.toStdString();
        EXPECT_EQ(item.align, direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
            << note.toStdString();
    };
    const QString english = u"Left shoulder, better."_s, arabic = u"الكتف اليسرى أفضل."_s;
    for (const auto language : {QLocale::English, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        expectRead(english, Qt::LeftToRight);
        expectRead(arabic, Qt::RightToLeft);
    }
    expectRead(u"3/10"_s, Qt::RightToLeft);
}

TEST_F(ReportTest, IsPrintedOnThePaperAsked)
{
    const auto pageOf = [](Paper paper) {
        const QByteArray pdf = pdfOf(reportFileOf(composeReport(
            {}, {.from = monday, .to = monday, .person = u"Ada"_s, .paper = paper}, 3, monday)));
        const auto at = pdf.indexOf("/MediaBox");
        return pdf.mid(at, pdf.indexOf(']', at) - at);
    };
    EXPECT_TRUE(pageOf(Paper::A4).contains("595."));
    EXPECT_TRUE(pageOf(Paper::Letter).contains("612."));
}

TEST_F(ReportTest, APeriodWithoutSessionsIsStillAReport)
{
    for (const int days : {0, 6, -3}) {
        const auto pages = reportFileOf(reportOf({}, days)).pages.pages;
        ASSERT_THAT(pages, SizeIs(1));
        EXPECT_FALSE(textsOn(pages.front()).contains(u"Tension, 0 to 10: each session"_s));
    }
}
