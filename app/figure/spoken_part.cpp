// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/spoken_part.h"

#include <QLabel>
#include <QString>

namespace limber {

QLabel *addSpokenPart(QWidget *parent, const QString &objectName)
{
    auto *part = new QLabel(parent);
    part->setObjectName(objectName);
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
    part->setTextFormat(Qt::PlainText);
    part->show();
    return part;
}

void setSpoken(QWidget *part, const QString &name)
{
    if (part->accessibleName() != name)
        part->setAccessibleName(name);
}

} // namespace limber
