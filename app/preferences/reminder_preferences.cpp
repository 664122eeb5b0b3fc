// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/reminder_preferences.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/desktop/autostart.h"
#include "app/desktop/notification.h"
#include "app/settings.h"
#include "app/style/theme.h"
#include "app/text/format.h"
#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/picker.h"
#include "app/widgets/surface.h"
#include "core/base/when_done.h"

namespace limber {

namespace {

constexpr std::array laterMinutes{15, 30, 60, 120};
constexpr int minutesApart = 30;

/// In the order of the place.
std::vector<Qt::DayOfWeek> daysOfWeek()
{
    const int first = QLocale().firstDayOfWeek();
    std::vector<Qt::DayOfWeek> days;
    for (int step = 0; step < 7; ++step)
        days.push_back(static_cast<Qt::DayOfWeek>((first - 1 + step) % 7 + 1));
    return days;
}

/// Also a time that is not among those offered.
void choose(Picker &picker, QTime time)
{
    int index = 0;
    while (index < picker.count() && picker.itemData(index).toTime() < time)
        ++index;
    if (index == picker.count() || picker.itemData(index).toTime() != time)
        picker.insertItem(index, timeOfDayText(time), time);
    picker.setCurrentIndex(index);
}

/// A day of the week as a disc that is on or off.
class DayButton : public QCheckBox {
public:
    explicit DayButton(int day)
    {
        const QLocale locale;
        setObjectName(QStringLiteral("day%1").arg(day));
        setText(locale.standaloneDayName(day, QLocale::NarrowFormat));
        setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        setToolTip(accessibleName());
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {44, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        const QRectF shape = drawFocus(painter, *this, rect(), 22);
        fillRounded(painter, shape, 22, isChecked() ? theme.accent : theme.track());
        outlineInContrast(painter, theme, shape, 22);
        painter.setPen(isChecked() ? theme.onAccent : theme.ink);
        painter.setFont(displayFont(15, isChecked() ? QFont::Bold : QFont::Medium));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

ReminderPreferences::ReminderPreferences(Settings &settings, const Clock &clock,
                                         const QString &autostartFile, const CalendarEntry &entry,
                                         const QFuture<Buses> &buses)
    : PreferencesPage(QStringLiteral("reminderPreferences"))
    , m_settings(settings)
    , m_clock(clock)
    , m_entry(entry)
    , m_next(new NoteBox(Tone::Accent, {}))
{
    m_next->setObjectName(QStringLiteral("reminderNext"));
    setFooter(m_next);
    auto *on = new Switch(tr("Remind me"));
    on->setObjectName(QStringLiteral("reminderOn"));
    on->setChecked(settings.reminders().on);
    connect(on, &QCheckBox::toggled, this,
            [this](bool yes) { turn([yes](ReminderPlan &plan) { plan.on = yes; }); });
    addRow(tr("Remind me"), tr("A quiet note on the desktop while Limber runs; once a day at most"),
           on);
    addDesktopNote(buses);
    addRow(tr("On", "days of the week"), {}, makeDays());
    addTimes();
    auto *later = new Picker(tr("“Later” means"));
    later->setObjectName(QStringLiteral("reminderLater"));
    for (const int minutes : laterMinutes)
        later->addItem(tr("in %n minute(s)", nullptr, minutes), minutes);
    later->setCurrentIndex(
        std::max(0, later->findData(static_cast<int>(settings.reminders().later.count()))));
    connect(later, &QComboBox::activated, this, [this, later] {
        turn([later](ReminderPlan &plan) {
            plan.later = std::chrono::minutes{later->currentData().toInt()};
        });
    });
    addRow(tr("“Later” means"), {}, later);
    addAutostart(autostartFile);
    auto *calendar =
        new PillButton(tr("Save calen&dar file…"), ButtonKind::Soft, ButtonSize::Small);
    calendar->setObjectName(QStringLiteral("reminderCalendar"));
    connect(calendar, &QAbstractButton::clicked, this, &ReminderPreferences::saveCalendar);
    addRow(tr("In your calendar"), tr("Reminds you where Limber does not run"), calendar);
    showNext();
}

void ReminderPreferences::addAutostart(const QString &file)
{
    auto *starts = new Switch(tr("Start with the desktop"));
    starts->setObjectName(QStringLiteral("autostart"));
    starts->setChecked(startsWithDesktop(file));
    connect(starts, &QCheckBox::toggled, this, [this, starts, file](bool on) {
        const QStringList command{QCoreApplication::applicationFilePath(),
                                  QStringLiteral("--background")};
        const auto done = setStartsWithDesktop(file, command, on);
        if (done)
            return;
        const QSignalBlocker quiet(starts);
        starts->setChecked(!on);
        m_next->setText(problemText(done.problems().front()));
    });
    addRow(tr("Start with the desktop"), tr("Without its window, ready to remind"), starts);
}

void ReminderPreferences::addDesktopNote(const QFuture<Buses> &buses)
{
    auto *none = new NoteBox(
        Tone::Warm, tr("This desktop shows no notes. A reminder waits on the first page of Limber "
                       "instead, and in the tray; where there is no tray, the window opens by "
                       "itself."));
    auto *around = new QWidget;
    around->setObjectName(QStringLiteral("reminderNoNotes"));
    auto *column = new QVBoxLayout(around);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->addWidget(none);
    around->hide();
    addWide(around);
    whenDone(buses, around, [around](const Buses &found) {
        askForNotes(found.session, around, [around](bool shown) { around->setVisible(!shown); });
    });
}

QWidget *ReminderPreferences::makeDays()
{
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const Qt::DayOfWeek day : daysOfWeek()) {
        auto *button = new DayButton(day);
        button->setChecked(m_settings.reminders().days.contains(day));
        connect(button, &QCheckBox::toggled, this, [this, day](bool on) {
            turn([day, on](ReminderPlan &plan) {
                on ? void(plan.days.insert(day)) : void(plan.days.erase(day));
            });
        });
        row->addWidget(button);
    }
    return days;
}

void ReminderPreferences::addTimes()
{
    const ReminderPlan plan = m_settings.reminders();
    const QString at = tr("At", "a time of day");
    m_oneTime = addRow(at, {},
                       makeTime(QStringLiteral("reminderTime"), at, plan.at,
                                [](ReminderPlan &turned, QTime time) { turned.at = time; }));
    auto *each = new Switch(tr("A time for each day"));
    each->setObjectName(QStringLiteral("reminderEachDay"));
    each->setChecked(!plan.times.empty());
    addRow(tr("A time for each day"), {}, each);
    std::vector<Picker *> pickers;
    for (const Qt::DayOfWeek day : daysOfWeek()) {
        QString name = QLocale().standaloneDayName(day, QLocale::LongFormat);
        name[0] = name[0].toUpper();
        auto *picker =
            makeTime(QStringLiteral("reminderTime%1").arg(day), name, plan.timeOn(day),
                     [day](ReminderPlan &turned, QTime time) { turned.times[day] = time; });
        pickers.push_back(picker);
        m_ownTimes[day] = addRow(name, {}, picker);
    }
    connect(each, &QCheckBox::toggled, this, [this, pickers](bool on) {
        turn([on](ReminderPlan &turned) {
            turned.times.clear();
            for (const Qt::DayOfWeek day : daysOfWeek()) {
                if (on)
                    turned.times[day] = turned.at;
            }
        });
        for (Picker *picker : pickers)
            choose(*picker, m_settings.reminders().at);
    });
    showTimes();
}

Picker *ReminderPreferences::makeTime(const QString &name, const QString &label, QTime chosen,
                                      std::function<void(ReminderPlan &, QTime)> set)
{
    auto *time = new Picker(label);
    time->setObjectName(name);
    for (int minutes = 0; minutes < 24 * 60; minutes += minutesApart) {
        const QTime at = QTime(0, 0).addSecs(minutes * 60);
        time->addItem(timeOfDayText(at), at);
    }
    choose(*time, chosen);
    connect(time, &QComboBox::activated, this, [this, time, set = std::move(set)] {
        turn([&](ReminderPlan &plan) { set(plan, time->currentData().toTime()); });
    });
    return time;
}

void ReminderPreferences::showTimes()
{
    const ReminderPlan plan = m_settings.reminders();
    const bool each = !plan.times.empty();
    m_oneTime->setVisible(!each);
    for (const auto &[day, row] : m_ownTimes)
        row->setVisible(each && plan.days.contains(day));
}

void ReminderPreferences::turn(const std::function<void(ReminderPlan &)> &turn)
{
    ReminderPlan plan = m_settings.reminders();
    turn(plan);
    m_settings.setReminders(plan);
    showTimes();
    showNext();
    Q_EMIT changed();
}

void ReminderPreferences::saveCalendar()
{
    const QByteArray calendar = calendarOf(m_entry, m_settings.reminders(), m_clock.wall());
    if (calendar.isEmpty()) {
        m_next->setText(tr("Choose a day first."));
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save a calendar file"), QStringLiteral("limber.ics"),
                                     tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(calendar) == calendar.size() && file.commit();
    m_next->setText(
        written ? tr("Saved. Open the file with your calendar.")
                : problemText(Problem{.code = ProblemCode::FileUnwritable, .details = {path}}));
}

void ReminderPreferences::showNext()
{
    const auto next =
        nextReminder(m_settings.reminders(), m_settings.reminderState(), m_clock.wall());
    const QLocale locale;
    m_next->setText(next ? tr("Next: %1, %2", "a day, a time")
                               .arg(locale.standaloneDayName(next->date().dayOfWeek()),
                                    timeOfDayText(next->time()))
                         : tr("No reminder will come."));
}

} // namespace limber
