// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/look.h"

#include <QApplication>
#include <QStyle>

#include "app/style/theme.h"

namespace limber {

DesktopLook desktopLook()
{
    return {.dark = Theme::of(QApplication::palette()).dark,
            .reducedMotion =
                QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0};
}

void wear(const Look &look)
{
    const auto fusion = QStringLiteral("fusion");
    if (QApplication::style()->name() != fusion)
        QApplication::setStyle(fusion);
    const Theme &theme = look.contrast
                             ? (look.dark ? Theme::contrastDark() : Theme::contrastLight())
                             : (look.dark ? Theme::darkScheme() : Theme::light());
    setTextScale(look.textScale);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(typeFont(TypeRole::Body));
}

} // namespace limber
