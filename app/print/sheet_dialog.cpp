// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_dialog.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEngine>
#include <QVBoxLayout>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>

#include "app/print/printing.h"
#include "app/print/sheet_pdf.h"
#include "app/text/problem_text.h"
#include "app/widgets/choices.h"
#include "app/widgets/line_field.h"
#include "core/base/when_done.h"
#include "core/store/history_service.h"

namespace limber {

SheetDialog::SheetDialog(const LibraryEntry &entry, const Timeline &timeline,
                         const SheetOptions &options, const Person &person, HistoryService &history,
                         QWidget *parent)
    : PagesDialog(tr("Routine sheet"), parent)
    , m_entry(entry)
    , m_timeline(timeline)
    , m_options(options)
    , m_person(person)
    , m_history(history)
{
    setObjectName(QStringLiteral("sheetDialog"));
    addChoices(choices());
    choices()->addStretch(1);

    auto *look = new PillButton(tr("Print pre&view…"));
    look->setObjectName(QStringLiteral("sheetPreviewButton"));
    connect(look, &QAbstractButton::clicked, this, &SheetDialog::preview);
    auto *print = new PillButton(tr("&Print…"), ButtonKind::Primary);
    print->setObjectName(QStringLiteral("sheetPrint"));
    print->setDefault(true);
    connect(print, &QAbstractButton::clicked, this, &SheetDialog::print);
    auto *others = new QHBoxLayout;
    others->setSpacing(space::tight);
    others->addWidget(
        makeSave(QStringLiteral("%1.pdf").arg(entry.routine.id.text()), ButtonKind::Soft), 1);
    others->addWidget(look, 1);
    actions()->addLayout(others);
    actions()->addWidget(print);

    refresh();
    if (m_options.logFromHistory)
        readHistory();
    print->setFocus();
}

void SheetDialog::addChoices(QVBoxLayout *column)
{
    auto *paper = makePaper(m_options.paper);
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
    row->addWidget(makeParagraph(words, TypeRole::Body), 1);
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
    showPages(layOut(m_sheet));
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

std::function<QByteArray()> SheetDialog::pdf() const
{
    return pdf(m_sheet);
}

std::function<QByteArray()> SheetDialog::pdf(Sheet sheet) const
{
    return [entry = m_entry, sheet = std::move(sheet)] {
        return pdfOf(sheetFileOf(entry, sheet));
    };
}

void SheetDialog::preview()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, m_sheet);
    auto *dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, printer](QPrinter *) {
        // The preview itself paints too.
        if (printer->paintEngine()->type() != QPaintEngine::Picture)
            return printNow(*printer);
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
            [this, printer](QPrinter *) { printNow(*printer); });
    dialog->open();
}

void SheetDialog::printNow(QPrinter &printer)
{
    // Qt would write a PDF in place, without the routine in it, and say nothing of a full disk.
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()) {
        Sheet sheet = m_sheet;
        sheet.options.paper = paperIn(printer);
        return save(printer.outputFileName(), pdf(std::move(sheet)));
    }
    auto trouble = printerTrouble(printer);
    if (!trouble)
        trouble = printOn(printer, m_sheet);
    say(trouble ? Tone::Warn : Tone::Accent,
        trouble.value_or(tr("Sent to %1.", "a printer").arg(printer.printerName())));
}

} // namespace limber
