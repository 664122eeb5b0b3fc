// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/line_field.h"

#include <QPainter>

#include "app/style/margins.h"
#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int fieldHeight = 44;

} // namespace

LineField::LineField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setFrame(false);
    setFont(typeFont(TypeRole::Body));
    setFixedHeight(fieldHeight);
    setClearButtonEnabled(true);
    setTextMargins(mirroredMargins(space::small, 0, space::hair, 0));
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void LineField::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    fillRounded(painter, rect(), fieldHeight / 2.0, theme.bg);
    strokeRounded(painter, rect(), fieldHeight / 2.0, hasFocus() ? theme.accent : theme.muted,
                  hasFocus() ? 2 : 1);
    painter.end();
    QLineEdit::paintEvent(event);
}

} // namespace limber
