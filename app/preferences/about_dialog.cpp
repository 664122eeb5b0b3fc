// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/about_dialog.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/desktop/open_folder.h"
#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/app_mark.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"

namespace limber {

namespace {

constexpr QSize usual{640, 640}, smallest{420, 360};

struct Part {
    const char *name;
    const char *licence;
};

/// What is linked, loaded or shown; the licences by their SPDX names.
constexpr Part parts[]{
    {"Qt", "LGPL-3.0-only"},
    {"SQLite", "public domain"},
    {"spdlog, fmt", "MIT"},
    {"valijson", "BSD-2-Clause"},
    {"flite", "MIT-CMU"},
    {"espeak-ng", "GPL-3.0-or-later"},
    {"qpdf", "Apache-2.0"},
    {"PulseAudio", "LGPL-2.1-or-later"},
    {"Inter, Noto Sans", "OFL-1.1"},
};

QHBoxLayout *makeHead()
{
    auto *mark = new QLabel;
    mark->setPixmap(appMark(64, mark->devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(QStringLiteral("Limber"), TypeRole::PageTitle));
    auto *version = makeLabel(AboutDialog::tr("Version %1").arg(QStringLiteral(LIMBER_VERSION)),
                              TypeRole::Body, Tone::Muted);
    version->setObjectName(QStringLiteral("aboutVersion"));
    words->addWidget(version);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(mark);
    head->addLayout(words, 1);
    return head;
}

} // namespace

AboutDialog::AboutDialog(const Folders &folders, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Limber"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(smallest);
    resize(usual.boundedTo(parent->window()->size()));

    auto *page = new PageScroll;
    QVBoxLayout *column = page->column();
    column->setContentsMargins(0, space::session, 0, space::normal);
    column->setSpacing(space::small);
    column->addLayout(makeHead());
    column->addWidget(makeParagraph(tr("Guides you through a foam-rolling routine while you lie on "
                                       "the floor."),
                                    TypeRole::Body));
    column->addWidget(new NoteBox(
        Tone::Warn, tr("Guidance, not medical advice. A sharp pain, numbness or tingling means "
                       "stop.")));
    column->addWidget(makeFolders(folders));
    column->addWidget(makeParts());
    column->addStretch(1);

    auto *close = new PillButton(tr("&Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("aboutClose"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::gutter, 0, space::gutter, 0);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, space::wide);
    all->setSpacing(space::small);
    all->addWidget(page, 1);
    all->addLayout(foot);
    close->setFocus();
}

QWidget *AboutDialog::makeFolders(const Folders &folders)
{
    auto *card = new QWidget;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, space::tight, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(space::tight);
    grid->addWidget(makeLabel(tr("Where your data lies"), TypeRole::CardTitle), 0, 0, 1, 2);
    auto *trouble = makeParagraph({}, TypeRole::Caption, Tone::Warn);
    trouble->setObjectName(QStringLiteral("aboutTrouble"));
    trouble->hide();
    int line = 1;
    const auto add = [&](const char *name, const QString &what, const QString &folder) {
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeParagraph(what, TypeRole::BodyStrong));
        auto *path =
            makeParagraph(QDir::toNativeSeparators(folder), TypeRole::Caption, Tone::Muted);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(path);
        auto *open = new PillButton(tr("Open folder"), ButtonKind::Soft, ButtonSize::Small);
        open->setObjectName(QString::fromLatin1(name));
        open->setAccessibleDescription(what);
        connect(open, &QAbstractButton::clicked, this, [folder, trouble] {
            const bool opened = QDir().mkpath(folder) && openFolder(folder);
            trouble->setText(opened ? QString{}
                                    : tr("There is no program here that shows folders."));
            trouble->setVisible(!opened);
        });
        grid->addLayout(words, line, 0);
        grid->addWidget(open, line++, 1, Qt::AlignVCenter);
    };
    add("aboutData", tr("History and your own routines"), folders.data);
    add("aboutConfig", tr("Settings"), folders.config);
    add("aboutState", tr("Log"), folders.state);
    grid->addWidget(trouble, line, 0, 1, 2);
    grid->addWidget(
        makeParagraph(tr("Nothing leaves this computer."), TypeRole::Caption, Tone::Muted),
        line + 1, 0, 1, 2);
    return card;
}

QWidget *AboutDialog::makeParts()
{
    auto *card = new QWidget;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, space::tight, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::hair);
    grid->addWidget(makeLabel(tr("Licences"), TypeRole::CardTitle), 0, 0, 1, 2);
    auto *own = makeParagraph(tr("Limber is free software under the GNU General Public License, "
                                 "version 3 or later, and comes without any warranty."),
                              TypeRole::Body);
    grid->addWidget(own, 1, 0, 1, 2);
    int line = 2;
    for (const Part &part : parts) {
        grid->addWidget(makeLabel(QString::fromLatin1(part.name), TypeRole::Caption), line, 0);
        grid->addWidget(
            makeLabel(QString::fromLatin1(part.licence), TypeRole::Caption, Tone::Muted), line++,
            1);
    }
    return card;
}

} // namespace limber
