// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pages_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "app/log.h"
#include "app/print/pdf_file.h"
#include "app/print/sheet_preview.h"
#include "app/text/problem_text.h"
#include "app/widgets/card.h"
#include "app/widgets/choices.h"
#include "app/widgets/slim_scroll.h"
#include "core/base/in_background.h"
#include "core/base/when_done.h"

namespace limber {

namespace {

constexpr int choicesWidth = 360;
constexpr QSize largest{960, 680};

} // namespace

PagesDialog::PagesDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QVBoxLayout)
    , m_actions(new QVBoxLayout)
    , m_note(new NoteBox(Tone::Accent, {}))
    , m_preview(new SheetPreview)
    , m_page(makeLabel({}, TypeRole::Body, Tone::Muted))
    , m_back(new RoundButton(Icon::ChevronLeft, tr("Page before")))
    , m_next(new RoundButton(Icon::ChevronRight, tr("Next page")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(largest.boundedTo(screen()->availableSize()));
    m_note->setObjectName(QStringLiteral("sheetNote"));
    m_note->hide();

    // What does not fit on a small screen is scrolled to; what there is to do stays in sight.
    auto *scrolled = new QWidget;
    scrolled->setLayout(m_choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new SlimScroll;
    scroll->setWidget(scrolled);

    auto *aside = new QWidget;
    aside->setFixedWidth(textScaled(choicesWidth) + SlimScroll::barRoom);
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(makeLabel(title, TypeRole::SectionTitle));
    column->addWidget(scroll, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, 0, SlimScroll::barRoom, 0);
    below->addWidget(m_note);
    below->addLayout(m_actions);
    column->addLayout(below);
    for (QVBoxLayout *part : {m_choices, m_actions, below})
        part->setSpacing(space::tight);

    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::session, space::session, space::session - SlimScroll::barRoom,
                            space::wide);
    all->setSpacing(space::session);
    all->addWidget(makePages(), 1);
    all->addWidget(aside);
}

QWidget *PagesDialog::makePages()
{
    m_back->setObjectName(QStringLiteral("sheetPageBack"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { showPage(m_preview->page() - 1); });
    m_next->setObjectName(QStringLiteral("sheetPageNext"));
    connect(m_next, &QAbstractButton::clicked, this, [this] { showPage(m_preview->page() + 1); });
    m_page->setObjectName(QStringLiteral("sheetPage"));

    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_preview, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_page);
    row->addWidget(m_next);
    row->addStretch();
    column->addLayout(row);
    return pages;
}

void PagesDialog::showPages(const SheetPages &pages)
{
    m_preview->setPages(pages);
    showPage(m_preview->page());
    m_note->hide();
}

void PagesDialog::showPage(int page)
{
    m_preview->showPage(page);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_preview->pageCount());
    m_page->setText(m_preview->accessibleName());
}

void PagesDialog::say(Tone tone, const QString &text)
{
    m_note->setTone(tone);
    m_note->setText(text);
    m_note->show();
}

PillButton *PagesDialog::makeSave(const QString &fileName, ButtonKind kind)
{
    auto *save = new PillButton(tr("&Save as PDF…"), kind);
    save->setObjectName(QStringLiteral("sheetSave"));
    connect(save, &QAbstractButton::clicked, this, [this, fileName] { chooseFile(fileName); });
    return save;
}

SegmentedChoice *PagesDialog::makePaper(Paper chosen)
{
    auto *paper = new SegmentedChoice(tr("Paper"), {tr("A4"), tr("Letter", "a size of paper")});
    paper->setObjectName(QStringLiteral("sheetPaper"));
    paper->setChosen(chosen == Paper::A4 ? 0 : 1);
    return paper;
}

void PagesDialog::chooseFile(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &PagesDialog::saveTo);
    dialog->open();
}

void PagesDialog::saveTo(const QString &path)
{
    save(path, pdf());
}

void PagesDialog::save(const QString &path, const std::function<QByteArray()> &make)
{
    const auto saving = inBackground([path, make] { return saveWhole(path, make()); });
    whenDone(saving, this, [this, path](const Result<Done> &done) {
        if (!done)
            qCWarning(programLog, "a file could not be saved");
        say(done ? Tone::Accent : Tone::Warn,
            done ? tr("Saved: %1").arg(QDir::toNativeSeparators(path))
                 : problemText(done.problems().front()));
        Q_EMIT saved(done.ok());
    });
}

} // namespace limber
