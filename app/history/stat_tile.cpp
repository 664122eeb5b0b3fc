// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/stat_tile.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/label.h"

namespace limber {

StatTile::StatTile(const QString &name, QWidget *parent)
    : Card(parent)
    , m_number(makeLabel({}, TypeRole::PageTitle))
    , m_caption(makeParagraph({}, TypeRole::Caption, Tone::Muted))
{
    setObjectName(name);
    m_number->setFont(displayFont(24, QFont::Bold));
    m_number->setObjectName(QStringLiteral("%1Number").arg(name));
    m_caption->setObjectName(QStringLiteral("%1Caption").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        mirroredMargins(space::small, space::small, space::tight, space::small));
    column->setSpacing(2);
    column->addWidget(m_number);
    column->addWidget(m_caption);
    column->addStretch();
}

void StatTile::showStat(const QString &number, const QString &caption)
{
    m_number->setText(number);
    m_caption->setText(caption);
}

} // namespace limber
