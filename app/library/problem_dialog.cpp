// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/problem_dialog.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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

/// A file may have tens of thousands; as many widgets would hold the window up for minutes.
constexpr size_t mostShown = 100;

Problems shownOf(const Problems &problems)
{
    const auto count = static_cast<std::ptrdiff_t>(std::min(problems.size(), mostShown));
    return {problems.begin(), problems.begin() + count};
}

/// Empty when all are shown.
QString restText(const Problems &problems)
{
    if (problems.size() <= mostShown)
        return {};
    return Words::tr("Problems in all: %1. “limber validate” names them all.")
        .arg(QLocale().toString(static_cast<qulonglong>(problems.size())));
}

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
    for (const Problem &problem : shownOf(problems))
        lines << problemLine(problem);
    if (const QString rest = restText(problems); !rest.isEmpty())
        lines << rest;
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
    for (const Problem &problem : shownOf(file.problems)) {
        auto *note = new NoteBox(Tone::Warn, problemText(problem));
        const QString place = placeText(problem);
        if (!place.isEmpty())
            note->setHeading(place);
        note->setObjectName(QStringLiteral("problem%1").arg(list->column()->count()));
        list->column()->addWidget(note);
    }
    if (const QString rest = restText(file.problems); !rest.isEmpty()) {
        auto *note = new NoteBox(Tone::Warn, rest);
        note->setObjectName(QStringLiteral("problemRest"));
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
