// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/preferences_page.h"

#include <QVBoxLayout>

#include "app/style/theme.h"
#include "app/widgets/choice_row.h"

namespace limber {

PreferencesPage::PreferencesPage(const QString &name) : m_rows(new QVBoxLayout)
{
    setObjectName(name);
    m_rows->setSpacing(0);
    column()->setContentsMargins(0, 0, 0, space::normal);
    column()->addLayout(m_rows);
    column()->addStretch(1);
}

QWidget *PreferencesPage::addRow(const QString &label, const QString &explanation, QWidget *control)
{
    auto *row = new ChoiceRow(label, explanation, control, ChoiceRow::Line::Below);
    row->setMinimumHeight(62);
    m_rows->addWidget(row);
    return row;
}

void PreferencesPage::addWide(QWidget *widget)
{
    m_rows->addWidget(widget);
}

} // namespace limber
