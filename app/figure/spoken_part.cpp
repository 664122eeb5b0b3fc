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
    part->hide();
    return part;
}

void setSpoken(QWidget *part, const QString &name)
{
    if (part->accessibleName() == name)
        return;
    part->setAccessibleName(name);
    part->setVisible(!name.isEmpty());
}

} // namespace limber
