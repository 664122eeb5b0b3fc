// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/keys_dialog.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/label.h"
#include "app/widgets/page_scroll.h"

namespace limber {

namespace {

constexpr QSize usual{620, 640}, smallest{420, 360};

} // namespace

KeysDialog::KeysDialog(const std::vector<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(smallest);
    resize(usual.boundedTo(parent->window()->size()));

    auto *list = new PageScroll;
    list->setFocusPolicy(Qt::StrongFocus);
    list->setAccessibleName(windowTitle());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const KeyGroup &group : groups) {
        auto *place = makeLabel(group.place, TypeRole::CardTitle);
        place->setContentsMargins(0, line == 0 ? 0 : space::normal, 0, 0);
        grid->addWidget(place, line++, 0, 1, 2);
        for (const KeyHelp &key : group.keys) {
            grid->addWidget(new Chip(key.keys), line, 0, Qt::AlignTop | Qt::AlignLeading);
            auto *meaning = makeParagraph(key.meaning, TypeRole::Body);
            meaning->setContentsMargins(0, 6, 0, 0);
            grid->addWidget(meaning, line++, 1);
        }
    }
    list->column()->setContentsMargins(0, space::session, 0, space::normal);
    list->column()->addLayout(grid);
    list->column()->addStretch(1);

    auto *close = new PillButton(tr("&Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("keysClose"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::wide);
    column->setSpacing(space::small);
    column->addWidget(list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::gutter, 0, space::gutter, 0);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    close->setFocus();
}

std::vector<KeyHelp> KeysDialog::commonKeys()
{
    const auto name = [](int key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    return {{name(Qt::Key_Tab), tr("To the next control; with Shift to the one before")},
            {name(Qt::Key_Space), tr("Press, switch or choose what has the focus")},
            {tr("Arrow keys"), tr("Within a choice, a list or a scale")},
            {tr("Alt and a letter"), tr("Press what bears the underlined letter")},
            {name(Qt::Key_Escape), tr("Back, or close")}};
}

} // namespace limber
