// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/style/look.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>

#include "app/style/theme.h"

namespace limber {

namespace {

/// Fusion's, but the border of a menu is seen in every theme, and a finger finds its rows.
class Style : public QProxyStyle {
public:
    Style() : QProxyStyle(QStringLiteral("fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element != PE_PanelMenu)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const Theme &theme = Theme::of(option->palette);
        painter->fillRect(option->rect, theme.contrast ? theme.ink : theme.line);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), theme.surface);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (type == CT_MenuItem && item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), menuRow));
        return size;
    }

private:
    static constexpr int menuRow = 40;
};

} // namespace

DesktopLook desktopLook()
{
    return {.dark = Theme::of(QApplication::palette()).dark,
            .reducedMotion =
                QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0};
}

void wear(const Look &look)
{
    if (!dynamic_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    const Theme &theme = look.contrast
                             ? (look.dark ? Theme::contrastDark() : Theme::contrastLight())
                             : (look.dark ? Theme::darkScheme() : Theme::light());
    setTextScale(look.textScale);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(typeFont(TypeRole::Body));
}

} // namespace limber
