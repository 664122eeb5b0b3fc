// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_dialog.h"

#include <algorithm>
#include <memory>

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

#include "app/log.h"
#include "app/print/printing.h"
#include "app/print/sheet_preview.h"
#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/line_field.h"
#include "core/base/when_done.h"
#include "core/store/history_service.h"

namespace limber {

namespace {

constexpr int choicesWidth = 360;

QFuture<Result<Done>> saveInBackground(const SheetFile &file, const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file, path] {
        promise->addResult(saveWhole(path, pdfOf(file)));
        promise->finish();
    });
    return promise->future();
}

} // namespace

SheetDialog::SheetDialog(const LibraryEntry &entry, const Timeline &timeline,
                         const SheetOptions &options, const Person &person, HistoryService &history,
                         QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_timeline(timeline)
    , m_options(options)
    , m_person(person)
    , m_history(history)
{
    setObjectName(QStringLiteral("sheetDialog"));
    setWindowTitle(tr("Routine sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 680);

    auto *choices = new QWidget;
    choices->setFixedWidth(choicesWidth);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    addChoices(column);
    column->addStretch(1);

    m_note = new NoteBox(Tone::Accent, {});
    m_note->setObjectName(QStringLiteral("sheetNote"));
    m_note->hide();
    column->addWidget(m_note);

    auto *save = new PillButton(tr("&Save as PDF…"));
    save->setObjectName(QStringLiteral("sheetSave"));
    connect(save, &QAbstractButton::clicked, this, &SheetDialog::chooseFile);
    auto *look = new PillButton(tr("Print pre&view…"));
    look->setObjectName(QStringLiteral("sheetPreviewButton"));
    connect(look, &QAbstractButton::clicked, this, &SheetDialog::preview);
    auto *print = new PillButton(tr("&Print…"), ButtonKind::Primary);
    print->setObjectName(QStringLiteral("sheetPrint"));
    print->setDefault(true);
    connect(print, &QAbstractButton::clicked, this, &SheetDialog::print);
    auto *others = new QHBoxLayout;
    others->setSpacing(space::tight);
    others->addWidget(save, 1);
    others->addWidget(look, 1);
    column->addLayout(others);
    column->addWidget(print);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::session, space::session, space::session, space::wide);
    all->setSpacing(space::session);
    all->addWidget(makePages(), 1);
    all->addWidget(choices);
    refresh();
    if (m_options.logFromHistory)
        readHistory();
    print->setFocus();
}

QWidget *SheetDialog::makePages()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_preview = new SheetPreview;
    column->addWidget(m_preview, 1);

    auto *back = new RoundButton(Icon::ChevronLeft, tr("Page before"));
    back->setObjectName(QStringLiteral("sheetPageBack"));
    connect(back, &QAbstractButton::clicked, this, [this] { showPage(m_preview->page() - 1); });
    auto *next = new RoundButton(Icon::ChevronRight, tr("Next page"));
    next->setObjectName(QStringLiteral("sheetPageNext"));
    connect(next, &QAbstractButton::clicked, this, [this] { showPage(m_preview->page() + 1); });
    m_back = back;
    m_next = next;
    m_page = makeLabel({}, TypeRole::Body, Tone::Muted);
    m_page->setObjectName(QStringLiteral("sheetPage"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(m_page);
    row->addWidget(next);
    row->addStretch();
    column->addLayout(row);
    return pages;
}

void SheetDialog::addChoices(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Routine sheet"), TypeRole::SectionTitle));

    auto *paper = new SegmentedChoice(tr("Paper"), {tr("A4"), tr("Letter", "a size of paper")});
    paper->setObjectName(QStringLiteral("sheetPaper"));
    paper->setChosen(m_options.paper == Paper::A4 ? 0 : 1);
    connect(paper, &SegmentedChoice::chose, this, [this](int index) {
        m_options.paper = index == 0 ? Paper::A4 : Paper::Letter;
        change();
    });
    column->addWidget(paper);

    QStringList texts;
    for (const int days : sheetLogDays)
        texts << (days == 0 ? tr("No log") : QString::number(days));
    column->addWidget(makeLabel(tr("Days of the log"), TypeRole::Caption, Tone::Muted));
    auto *days = new SegmentedChoice(tr("Days of the log"), texts);
    days->setObjectName(QStringLiteral("sheetLogDays"));
    const auto found = std::find(sheetLogDays.begin(), sheetLogDays.end(), m_options.logDays);
    days->setChosen(static_cast<int>(found - sheetLogDays.begin()));
    connect(days, &SegmentedChoice::chose, this, [this](int index) {
        m_options.logDays = sheetLogDays[static_cast<size_t>(index)];
        change();
    });
    column->addWidget(days);

    addSwitch(column, QStringLiteral("sheetHistory"), tr("Fill the log with the last days"),
              &SheetOptions::logFromHistory);
    addSwitch(column, QStringLiteral("sheetPictures"), tr("Pictures"), &SheetOptions::pictures);
    addSwitch(column, QStringLiteral("sheetLarge"), tr("Large print"), &SheetOptions::largePrint);
    addSwitch(column, QStringLiteral("sheetGrey"), tr("Greys only"), &SheetOptions::greyscale);

    auto *names = new QHBoxLayout;
    names->setSpacing(space::tight);
    names->addWidget(makeName(QStringLiteral("sheetFor"), tr("For"), &SheetOptions::preparedFor));
    names->addWidget(
        makeName(QStringLiteral("sheetBy"), tr("Prepared by"), &SheetOptions::preparedBy));
    column->addLayout(names);
}

void SheetDialog::addSwitch(QVBoxLayout *column, const QString &objectName, const QString &words,
                            bool SheetOptions::*option)
{
    auto *control = new Switch(words);
    control->setObjectName(objectName);
    control->setChecked(m_options.*option);
    connect(control, &QAbstractButton::toggled, this, [this, option](bool on) {
        m_options.*option = on;
        if (m_options.logFromHistory && !m_sessions)
            readHistory();
        change();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(words, TypeRole::Body), 1);
    row->addWidget(control);
    column->addLayout(row);
}

QWidget *SheetDialog::makeName(const QString &objectName, const QString &words,
                               QString SheetOptions::*option)
{
    auto *field = new LineField(words);
    field->setText(m_options.*option);
    field->setObjectName(objectName);
    field->setMaxLength(120);
    connect(field, &QLineEdit::textEdited, this, [this, option](const QString &text) {
        m_options.*option = text.simplified();
        change();
    });
    return field;
}

void SheetDialog::change()
{
    refresh();
    Q_EMIT optionsChanged(m_options);
}

void SheetDialog::refresh()
{
    m_sheet = composeSheet(m_timeline, m_options, m_person, QDate::currentDate(),
                           m_sessions.value_or(std::vector<SessionRecord>{}));
    m_preview->setSheet(m_sheet);
    showPage(m_preview->page());
    m_note->hide();
}

void SheetDialog::showPage(int page)
{
    m_preview->showPage(page);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_preview->pageCount());
    m_page->setText(m_preview->accessibleName());
}

void SheetDialog::readHistory()
{
    m_sessions.emplace();
    whenDone(m_history.loadAll(), this, [this](const auto &sessions) {
        if (sessions)
            m_sessions = *sessions;
        refresh();
        if (!sessions)
            say(Tone::Warn, problemText(sessions.problems().front()));
    });
}

void SheetDialog::say(Tone tone, const QString &text)
{
    m_note->setTone(tone);
    m_note->setText(text);
    m_note->show();
}

void SheetDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QStringLiteral("%1.pdf").arg(m_entry.routine.id.text()));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetDialog::saveTo);
    dialog->open();
}

void SheetDialog::saveTo(const QString &path)
{
    whenDone(saveInBackground(sheetFileOf(m_entry, m_sheet), path), this,
             [this, path](const Result<Done> &done) {
                 if (!done)
                     logProblems(programLog, done.problems());
                 say(done ? Tone::Accent : Tone::Warn,
                     done ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                          : problemText(done.problems().front()));
                 Q_EMIT saved(done.ok());
             });
}

void SheetDialog::preview()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, m_sheet);
    auto *dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, printer](QPrinter *) {
        if (const auto trouble = printOn(*printer, m_sheet))
            say(Tone::Warn, *trouble);
    });
    dialog->open();
}

void SheetDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (const auto trouble = printerTrouble(*printer))
        return say(Tone::Warn, *trouble);
    prepare(*printer, m_sheet);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer](QPrinter *) {
                auto trouble = printerTrouble(*printer);
                if (!trouble)
                    trouble = printOn(*printer, m_sheet);
                say(trouble ? Tone::Warn : Tone::Accent,
                    trouble.value_or(tr("Sent to %1.", "a printer").arg(printer->printerName())));
            });
    dialog->open();
}

} // namespace limber
