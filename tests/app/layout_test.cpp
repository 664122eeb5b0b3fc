// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include "app/application.h"
#include "app/library/home_page.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/text/translation.h"
#include "app/widgets/buttons.h"
#include "tests/support/painted_text.h"
#include "tests/support/print_qt.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

struct Dress {
    QString language;
    TextSize size;
};

void PrintTo(const Dress &dress, std::ostream *out)
{
    *out << dress.language.toStdString() << ", text size " << static_cast<int>(dress.size);
}

std::vector<Dress> everyDress()
{
    std::vector<Dress> all;
    for (const QString &language : languages())
        for (const TextSize size : {TextSize::Usual, TextSize::Large, TextSize::Larger})
            all.push_back({language, size});
    return all;
}

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (; widget && path.size() < 4; widget = widget->parentWidget())
        path.prepend(widget->objectName().isEmpty()
                         ? QString::fromLatin1(widget->metaObject()->className())
                         : widget->objectName());
    return path.join(u'/');
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        return choice->currentText();
    return {};
}

/// Whether of these letters some are left out, or stand where nobody sees them.
bool isCut(const PaintedText &painted, const QWidget *widget)
{
    // The last letter of an Arabic line swings out.
    constexpr double overhang = 4;
    const QString own = textOf(widget).remove(u'&');
    return (painted.text.contains(u'…') && !own.contains(painted.text)) ||
           painted.box.left() < -overhang || painted.box.right() > widget->width() + overhang;
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        const QSize needed = label->wordWrap() ? QSize(label->minimumSizeHint().width(),
                                                       label->heightForWidth(label->width()))
                                               : label->sizeHint();
        return needed.width() > label->width() || needed.height() > label->height();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty() &&
           button->minimumSizeHint().width() > button->width();
}

} // namespace

/// The window at its smallest, page after page.
class Layout : public testing::TestWithParam<Dress> {
protected:
    void SetUp() override
    {
        Settings settings(folders.settingsFile());
        settings.setLanguage(GetParam().language);
        settings.setTextSize(GetParam().size);
        settings.setSound({.voice = VoiceName::None});
        ASSERT_TRUE(settings.sync().ok());
        speak(GetParam().language);
        app = std::make_unique<Application>(Application::Options{.folders = folders});
        app->show();
        window()->resize(window()->minimumSize());
        ASSERT_TRUE(QTest::qWaitForWindowActive(window()));
    }

    void TearDown() override
    {
        app.reset();
        QApplication::setPalette({});
        setTextScale(1);
        speak(QStringLiteral("en"));
    }

    static QWidget *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->objectName() == QStringLiteral("mainWindow"))
                return widget;
        return nullptr;
    }

    static QWidget *seen(const QString &name)
    {
        for (QWidget *part : window()->findChildren<QWidget *>(name))
            if (part->isVisible())
                return part;
        return nullptr;
    }

    void press(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return seen(wanted); })) << name;
        QTest::mouseClick(seen(wanted), Qt::LeftButton);
    }

    void arrive(const char *name)
    {
        const QString wanted = QString::fromLatin1(name);
        ASSERT_TRUE(QTest::qWaitFor([&] { return seen(wanted); })) << name;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // A layout within a layout asks for its height only once its width is known.
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        examine(seen(wanted)->window(), name);
    }

    static void examine(QWidget *top, const char *page)
    {
        // The pages that are not shown do not count: only the shown one has its words of now.
        const auto *pages = top->findChild<QStackedWidget *>(QStringLiteral("pages"));
        const QWidget *shown = pages ? pages->currentWidget() : top;
        EXPECT_LE(shown->minimumSizeHint().width(), shown->width()) << page;
        EXPECT_LE(shown->minimumSizeHint().height(), shown->height()) << page;
        std::map<QString, QString> mnemonics;
        for (QWidget *widget : top->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != top)
                continue;
            const auto where = [&] {
                return std::string(page) + ": " + nameOf(widget).toStdString() + " '" +
                       textOf(widget).toStdString() + "' in " + std::to_string(widget->width()) +
                       "x" + std::to_string(widget->height());
            };
            EXPECT_FALSE(isCut(widget)) << where();
            for (const PaintedText &painted : textPaintedBy(widget))
                EXPECT_FALSE(isCut(painted, widget))
                    << where() << " paints '" << painted.text.toStdString() << "' from "
                    << painted.box.left() << " to " << painted.box.right();
            if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
                EXPECT_LE(area->widget()->width(), area->viewport()->width()) << where();
            }
            const QWidget *parent = widget->parentWidget();
            // The words of a link stand on the edge, its room for the focus beyond it.
            const int over = qobject_cast<const PillButton *>(widget) ? PillButton::linkPadding : 0;
            if (!qobject_cast<const QComboBox *>(parent)) {
                EXPECT_GE(widget->x(), -over) << where();
                EXPECT_LE(widget->x() + widget->width(), parent->width() + over) << where();
            }
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            for (const auto *other :
                 parent->findChildren<QAbstractButton *>(QString{}, Qt::FindDirectChildrenOnly)) {
                const QRect free = widget->geometry().adjusted(over, 0, -over, 0);
                if (button && other != button && other->isVisible()) {
                    EXPECT_FALSE(free.intersects(other->geometry()))
                        << where() << " and " << textOf(other).toStdString();
                }
            }
            const QString key =
                button ? QKeySequence::mnemonic(button->text()).toString() : QString{};
            if (key.isEmpty())
                continue;
            const auto [other, alone] = mnemonics.emplace(key, button->text());
            EXPECT_TRUE(alone) << where() << " and '" << other->second.toStdString() << "' bear "
                               << key.toStdString();
        }
    }

    void answerHealth()
    {
        for (size_t question = 0; question < allHealthQuestions.size(); ++question) {
            auto *no = qobject_cast<QAbstractButton *>(window()->focusWidget());
            ASSERT_TRUE(no) << question;
            QTest::sendKeyEvent(QTest::Click, no, Qt::Key_unknown, no->text().left(1),
                                Qt::NoModifier);
        }
    }

    /// The last question asks a clinician.
    void answerLast(bool yes)
    {
        auto *row = seen(QStringLiteral("question%1").arg(allHealthQuestions.size() - 1));
        ASSERT_TRUE(row);
        row->findChildren<QAbstractButton *>().at(yes ? 1 : 0)->click();
    }

    QTemporaryDir dir;
    Folders folders = Folders::under(dir.path());
    std::unique_ptr<Application> app;
};

TEST_P(Layout, NothingIsCutAndNoMnemonicIsThereTwiceOnTheWayToASessionAndBack)
{
    arrive("homePage");
    press("railHistory");
    arrive("historyEmpty");
    press("railRoutines");
    arrive("homePage");
    press("heroDetails");
    arrive("routinePage");
    press("routineStart");
    arrive("healthPage");
    answerHealth();
    arrive("healthPage");
    answerLast(true);
    arrive("healthPage");
    answerLast(false);
    press("healthStart");
    arrive("soundPage");
    press("soundNotHeard");
    arrive("soundPage");
    press("soundHeard");
    arrive("tensionPage");
    press("tensionStart");
    arrive("sessionPage");
    // On to the work of a set, and to the next one's set-up; its letters fit the window.
    const int parts = GetParam().size == TextSize::Usual ? 15 : 0;
    for (int part = 0; part < parts; ++part) {
        press("nextButton");
        arrive("sessionPage");
    }
    QTest::keyClick(window()->focusWidget(), Qt::Key_Space);
    arrive("pausePanel");
    QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
    arrive("reasonCalledAway");
    press("reasonCalledAway");
    arrive("summaryPage");
    press("summaryClose");
    arrive("homePage");
    press("railHistory");
    arrive("historyPage");
    press("filterFold");
    arrive("historyPage");
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen(u"historyList"_s); }));
    QTest::keyClick(seen(u"historyList"_s), Qt::Key_Home);
    arrive("historyDetails");
}

TEST_P(Layout, NothingIsCutOfWhatIsOffered)
{
    press("railRoutines");
    app->raise(QStringLiteral(LIMBER_TEST_DATA "/routines/twenty-seconds.limber"));
    arrive("routinePage");
    press("routineStart");
    answerHealth();
    press("healthStart");
    arrive("soundPage");
    press("soundHeard");
    arrive("tensionPage");
    press("tensionStart");
    arrive("sessionPage");
    // Another start finds what this one leaves.
    app.reset();
    app = std::make_unique<Application>(Application::Options{.folders = folders});
    app->show();
    window()->resize(window()->minimumSize());
    ASSERT_TRUE(QTest::qWaitForWindowActive(window()));
    arrive("resumeBanner");
    press("resumeDiscard");
    arrive("resumeDiscardSure");
    window()->findChild<HomePage *>()->offerReminder(QStringLiteral("Upper-Back Release"));
    arrive("homeReminder");
}

TEST_P(Layout, NothingIsCutInAnyDialog)
{
    press("heroDetails");
    press("routinePrint");
    arrive("sheetDialog");
    QTest::keyClick(seen(QStringLiteral("sheetDialog")), Qt::Key_Escape);
    press("railPreferences");
    for (const char *page :
         {"pacingPreferences", "soundPreferences", "figurePreferences", "appearancePreferences",
          "reminderPreferences", "healthPreferences", "historyPreferences"}) {
        press((QByteArray(page) + "Item").constData());
        arrive(page);
    }
    press("reminderPreferencesItem");
    press("reminderEachDay");
    arrive("reminderTime1");
    press("preferencesAbout");
    arrive("aboutDialog");
    press("aboutClose");
    press("preferencesKeys");
    arrive("keysDialog");
    press("keysClose");
}

INSTANTIATE_TEST_SUITE_P(EveryLanguageAndSize, Layout, testing::ValuesIn(everyDress()),
                         [](const auto &dress) {
                             return QString(dress.param.language).remove(u'-').toStdString() +
                                    std::to_string(static_cast<int>(dress.param.size));
                         });
