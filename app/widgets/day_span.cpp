// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_span.h"

#include <algorithm>

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "app/style/theme.h"
#include "app/widgets/label.h"

namespace limber {

namespace {

constexpr int fieldHeight = 44;

QDateEdit *makeDate(const QString &name, const QString &label)
{
    auto *date = new QDateEdit;
    date->setObjectName(name);
    date->setAccessibleName(label);
    date->setCalendarPopup(true);
    date->setFixedHeight(fieldHeight);
    return date;
}

} // namespace

DaySpan::DaySpan(QWidget *parent)
    : QWidget(parent)
    , m_from(makeDate(QStringLiteral("firstDay"), tr("From")))
    , m_to(makeDate(QStringLiteral("lastDay"), tr("To")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    row->addWidget(m_from, 1);
    row->addWidget(makeLabel(QStringLiteral("–"), TypeRole::Body, Tone::Muted));
    row->addWidget(m_to, 1);
    setFocusProxy(m_from);
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &DaySpan::changed);
}

void DaySpan::setDays(QDate first, QDate last)
{
    const QSignalBlocker quiet(this);
    m_from->setDate(first);
    m_to->setDate(last);
}

std::pair<QDate, QDate> DaySpan::days() const
{
    return std::minmax(m_from->date(), m_to->date());
}

} // namespace limber
