// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_scroll.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/style/margins.h"
#include "app/style/theme.h"

namespace limber {

PageScroll::PageScroll(QWidget *parent) : SlimScroll(parent), m_column(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(widestContent);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    middle->setLayout(m_column);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(mirroredMargins(space::gutter, 0, space::gutter - barRoom, 0));
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    setWidget(content);
}

} // namespace limber
