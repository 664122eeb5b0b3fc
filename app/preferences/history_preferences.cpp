// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/history_preferences.h"

#include <utility>

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_row.h"
#include "app/widgets/label.h"
#include "core/base/when_done.h"
#include "core/store/history_service.h"

namespace limber {

HistoryPreferences::HistoryPreferences(HistoryService &history,
                                       std::function<Result<Done>()> forgetTheRest)
    : PreferencesPage(QStringLiteral("historyPreferences"))
    , m_history(history)
    , m_forgetTheRest(std::move(forgetTheRest))
    , m_question(new QWidget)
    , m_asking(new QVBoxLayout(m_question))
    , m_told(new NoteBox(Tone::Accent, {}))
    , m_list(new QVBoxLayout)
{
    m_question->setObjectName(QStringLiteral("historyQuestion"));
    m_asking->setContentsMargins(0, space::tight, 0, space::normal);
    m_told->setObjectName(QStringLiteral("historyTold"));
    m_question->hide();
    m_told->hide();
    addWide(makeParagraph(tr("Limber copies the history each day you use it, and keeps the newest "
                             "seven copies and one for each of the four weeks before."),
                          TypeRole::Body, Tone::Muted));
    addWide(m_told);
    addWide(m_question);
    auto *list = new QWidget;
    list->setLayout(m_list);
    m_list->setContentsMargins(0, space::tight, 0, 0);
    m_list->setSpacing(0);
    addWide(list);
    auto *end = makeAction(QStringLiteral("historyRemove"), tr("&Delete…"));
    connect(end, &QAbstractButton::clicked, this, [this] {
        ask(tr("Delete every session and every copy? Nothing brings them back."),
            tr("Delete everyt&hing"), [this] {
                // The button whose click this is goes with the question.
                QTimer::singleShot(0, this, &HistoryPreferences::askOnceMore);
            });
    });
    addRow(tr("All sessions"), tr("The history with its copies"), end);
}

PillButton *HistoryPreferences::makeAction(const QString &name, const QString &text)
{
    auto *button = new PillButton(text, ButtonKind::Soft, ButtonSize::Small);
    button->setObjectName(name);
    return button;
}

void HistoryPreferences::showEvent(QShowEvent *event)
{
    PreferencesPage::showEvent(event);
    whenDone(m_history.backups(), this,
             [this](const std::vector<Backup> &backups) { showBackups(backups); });
}

void HistoryPreferences::showBackups(const std::vector<Backup> &backups)
{
    while (QLayoutItem *old = m_list->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    if (backups.empty())
        m_list->addWidget(makeParagraph(tr("There is no copy yet."), TypeRole::BodyStrong));
    int number = 0;
    for (const Backup &backup : backups) {
        const QString day = QLocale().toString(backup.day, QLocale::LongFormat);
        auto *restoring =
            makeAction(QStringLiteral("historyRestore%1").arg(++number), tr("Go back to it"));
        restoring->setAccessibleDescription(day);
        connect(restoring, &QAbstractButton::clicked, this, [this, backup, day] {
            ask(tr("Go back to the history of %1? What stands there now is kept in a file beside "
                   "it.")
                    .arg(day),
                tr("&Go back"), [this, backup] { restore(backup); });
        });
        m_list->addWidget(new ChoiceRow(day, {}, restoring, ChoiceRow::Line::Below));
    }
}

void HistoryPreferences::ask(const QString &question, const QString &yes, std::function<void()> act)
{
    while (QLayoutItem *old = m_asking->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    auto *note = new NoteBox(Tone::Warn, question);
    auto *sure = new PillButton(yes, Icon::Warning, ButtonKind::Warn, ButtonSize::Small);
    sure->setObjectName(QStringLiteral("historySure"));
    auto *no = makeAction(QStringLiteral("historyNotSure"), tr("&No"));
    connect(sure, &QAbstractButton::clicked, m_question, &QWidget::hide);
    connect(sure, &QAbstractButton::clicked, this, std::move(act));
    connect(no, &QAbstractButton::clicked, m_question, &QWidget::hide);
    note->addAction(no);
    note->addAction(sure);
    m_asking->addWidget(note);
    m_told->hide();
    m_question->show();
    no->setFocus(Qt::OtherFocusReason);
}

void HistoryPreferences::restore(const Backup &backup)
{
    whenDone(m_history.restore(backup.file, QDateTime::currentDateTime()), this,
             [this](const Result<QString> &aside) {
                 tell(aside ? tr("The history is back as it was.")
                            : problemText(aside.problems().front()));
             });
}

void HistoryPreferences::askOnceMore()
{
    ask(tr("There is no way back and no undo. Your answers about your health go too."),
        tr("Delete everyt&hing"), [this] { removeEverything(); });
}

void HistoryPreferences::removeEverything()
{
    whenDone(m_history.removeEverything(), this, [this](const Result<Done> &done) {
        const Result<Done> all = done ? m_forgetTheRest() : done;
        tell(all ? tr("Every session and every copy is gone.")
                 : problemText(all.problems().front()));
    });
}

void HistoryPreferences::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
    whenDone(m_history.backups(), this,
             [this](const std::vector<Backup> &backups) { showBackups(backups); });
    Q_EMIT changed();
}

} // namespace limber
