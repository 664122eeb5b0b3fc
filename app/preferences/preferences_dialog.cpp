// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/preferences/appearance_preferences.h"
#include "app/preferences/figure_preferences.h"
#include "app/preferences/health_preferences.h"
#include "app/preferences/history_preferences.h"
#include "app/preferences/pacing_preferences.h"
#include "app/preferences/reminder_preferences.h"
#include "app/preferences/sound_preferences_page.h"
#include "app/settings.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/text/translation.h"
#include "app/widgets/buttons.h"
#include "app/widgets/label.h"
#include "app/widgets/rail_item.h"
#include "app/widgets/surface.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"

namespace limber {

namespace {

constexpr QSize usual{880, 628}, smallest{720, 440};
constexpr int listWidth = 240, itemHeight = 44;

/// The ground of the list, or of the page beside it.
class Ground : public QWidget {
public:
    explicit Ground(QPalette::ColorRole role) : m_role(role) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(m_role));
        outlineInContrast(painter, Theme::of(palette()), rect(), 0);
    }

private:
    QPalette::ColorRole m_role;
};

/// Of the routine that reminders are about.
CalendarEntry calendarEntry(const RoutineLibrary &library, const Pacing &pacing)
{
    const Routine &plan = library.entries().front().routine;
    const auto timeline = compile(plan, library.catalog(), pacing);
    const Millis length = timeline ? timeline->length() : Millis{};
    return {.uid = QStringLiteral("org.limber.Limber.%1").arg(plan.id.text()),
            .summary = plan.title.in(spokenLanguage()),
            .description = aboutText(length),
            .length = length};
}

} // namespace

PreferencesDialog::PreferencesDialog(const Lent &lent, QWidget *parent)
    : QDialog(parent)
    , m_lent(lent)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_KeyboardFocusChange, goesByKeyboard(*parent));
    setMinimumSize(smallest);
    resize(usual.boundedTo(parent->size()));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    furnish();
}

void PreferencesDialog::furnish()
{
    setWindowTitle(tr("Preferences"));
    m_list = makeList();
    m_sheet = makeSheet();
    layout()->addWidget(m_list);
    layout()->addWidget(m_sheet);
    addPages();
    m_items->addStretch();
    findChildren<RailItem *>().front()->setChecked(true);
}

void PreferencesDialog::renew()
{
    const int page = m_pages->currentIndex();
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString{};
    const QWidget *holder = focusWidget() ? focusWidget()->parentWidget() : nullptr;
    const QString around = holder ? holder->objectName() : QString{};
    delete m_list;
    delete m_sheet;
    furnish();
    m_list->show();
    m_sheet->show();
    findChildren<RailItem *>().at(page)->setChecked(true);
    for (QWidget *again : findChildren<QWidget *>(focus)) {
        if (!focus.isEmpty() && again->parentWidget()->objectName() == around)
            again->setFocus();
    }
}

QWidget *PreferencesDialog::makeList()
{
    auto *list = new Ground(QPalette::Window);
    list->setFixedWidth(textScaled(listWidth));
    auto *title = makeLabel(tr("Preferences"), TypeRole::SectionTitle);
    title->setFont(displayFont(22, QFont::Bold));
    title->setContentsMargins(mirroredMargins(space::small, 0, 0, 0));
    const auto makeLink = [this](const char *name, const QString &text,
                                 void (PreferencesDialog::*request)()) {
        auto *link = new PillButton(text, ButtonKind::Link, ButtonSize::Small);
        link->setObjectName(QString::fromLatin1(name));
        connect(link, &QAbstractButton::clicked, this, request);
        return link;
    };
    auto *note = makeParagraph(tr("Changes apply at once"), TypeRole::Caption, Tone::Muted);
    note->setContentsMargins(mirroredMargins(space::small, space::hair, 0, 0));
    m_items = new QVBoxLayout;
    m_items->setSpacing(1);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::small, space::session, space::small, space::small);
    column->setSpacing(0);
    column->addWidget(title);
    column->addSpacing(space::tight);
    column->addLayout(m_items, 1);
    column->addWidget(
        makeLink("preferencesKeys", tr("All &keys"), &PreferencesDialog::keysRequested), 0,
        Qt::AlignLeading);
    column->addWidget(
        makeLink("preferencesAbout", tr("A&bout Limber"), &PreferencesDialog::aboutRequested), 0,
        Qt::AlignLeading);
    column->addWidget(note);
    return list;
}

QWidget *PreferencesDialog::makeSheet()
{
    m_pages = new QStackedWidget;
    m_footers = new QStackedWidget;
    m_footers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_pages, &QStackedWidget::currentChanged, m_footers, &QStackedWidget::setCurrentIndex);
    auto *close = new PillButton(tr("&Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("preferencesClose"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::gutter, space::small, space::gutter, space::wide);
    foot->setSpacing(space::session);
    foot->addWidget(m_footers, 1);
    foot->addWidget(close);
    auto *sheet = new Ground(QPalette::Base);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, space::session, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    return sheet;
}

void PreferencesDialog::add(Icon icon, const QString &word, PreferencesPage *page)
{
    auto *item = new RailItem(icon, word);
    item->setObjectName(page->objectName() + QStringLiteral("Item"));
    item->setAutoExclusive(true);
    item->setFixedHeight(itemHeight);
    m_items->addWidget(item);

    auto *title = makeLabel(QString(word).remove(u'&'), TypeRole::PageTitle);
    title->setFont(displayFont(24, QFont::Bold));
    title->setContentsMargins(mirroredMargins(space::gutter, 0, space::gutter, 0));
    page->setAccessibleName(title->text());
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(page, 1);
    const int index = m_pages->addWidget(whole);
    m_footers->addWidget(page->footer() ? page->footer() : new QWidget);
    connect(item, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            m_pages->setCurrentIndex(index);
    });
}

void PreferencesDialog::addPages()
{
    auto *pacing = new PacingPreferences(m_lent.settings, m_lent.library.entries().front().routine,
                                         m_lent.library.catalog());
    connect(pacing, &PacingPreferences::changed, this, &PreferencesDialog::pacingChanged);
    add(Icon::Clock, tr("&Pacing"), pacing);

    add(Icon::Sound, tr("&Sound and voice"),
        new SoundPreferencesPage(m_lent.settings, m_lent.sound));

    auto *figure = new FigurePreferences(m_lent.settings);
    connect(figure, &FigurePreferences::changed, this, &PreferencesDialog::figuresChanged);
    add(Icon::Person, tr("&Figure"), figure);

    auto *look = new AppearancePreferences(m_lent.settings);
    connect(look, &AppearancePreferences::colorsChanged, this, &PreferencesDialog::colorsChanged);
    connect(look, &AppearancePreferences::lettersChanged, this, &PreferencesDialog::lettersChanged);
    connect(look, &AppearancePreferences::languageChosen, this, &PreferencesDialog::languageChosen);
    add(Icon::Moon, tr("App&earance"), look);

    auto *reminders = new ReminderPreferences(
        m_lent.settings, m_lent.clock, m_lent.autostartFile,
        calendarEntry(m_lent.library, m_lent.settings.pacingIn(spokenLanguage())),
        m_lent.findBuses());
    connect(reminders, &ReminderPreferences::changed, this, &PreferencesDialog::remindersChanged);
    add(Icon::Bell, tr("&Reminders"), reminders);

    auto *health = new HealthPreferences(m_lent.settings, m_lent.clock.wall().date());
    connect(health, &HealthPreferences::askRequested, this, [this] {
        close();
        Q_EMIT healthRequested();
    });
    add(Icon::Shield, tr("&Health"), health);

    auto *history = new HistoryPreferences(m_lent.history, m_lent.forgetTheRest);
    connect(history, &HistoryPreferences::changed, this, &PreferencesDialog::historyChanged);
    add(Icon::Archive, tr("H&istory"), history);
}

} // namespace limber
