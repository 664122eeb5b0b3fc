// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/problem_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/text/problem_text.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/page_scroll.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProblemDialog)
};

} // namespace

QString problemLine(const Problem &problem)
{
    const QString place = placeText(problem);
    return place.isEmpty()
               ? problemText(problem)
               : Words::tr("%1: %2", "a place, a reason").arg(place, problemText(problem));
}

QString problemLines(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << problemLine(problem);
    return lines.join(u'\n');
}

QString refusalText(const FileProblems &file)
{
    return Words::tr("The routine file “%1” is not used.").arg(QDir::toNativeSeparators(file.file));
}

ProblemDialog::ProblemDialog(const FileProblems &file, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("problemDialog"));
    setWindowTitle(tr("This file cannot be used"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);

    auto *path = makeParagraph(QDir::toNativeSeparators(file.file), TypeRole::Body, Tone::Muted);
    path->setObjectName(QStringLiteral("problemFile"));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *list = new PageScroll;
    for (const Problem &problem : file.problems) {
        auto *note = new NoteBox(Tone::Warn, problemText(problem));
        const QString place = placeText(problem);
        if (!place.isEmpty())
            note->setHeading(place);
        note->setObjectName(QStringLiteral("problem%1").arg(list->column()->count()));
        list->column()->addWidget(note);
    }
    list->column()->setSpacing(space::tight);
    list->column()->addStretch(1);

    auto *close = new PillButton(tr("&Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("problemClose"));
    close->setMinimumWidth(120);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::gutter, 0, space::gutter, 0);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::gutter, 0, space::gutter, 0);
    head->setSpacing(space::hair);
    head->addWidget(makeParagraph(tr("This file cannot be used"), TypeRole::SectionTitle));
    head->addWidget(path);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::session, 0, space::wide);
    column->setSpacing(space::normal);
    column->addLayout(head);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    close->setFocus();
}

} // namespace limber
