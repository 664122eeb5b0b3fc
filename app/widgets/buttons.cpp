// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttons.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "app/style/theme.h"
#include "app/widgets/surface.h"

namespace limber {

namespace {

constexpr int smallestTarget = 44;
// The same with and without the ring, so that the focus cuts no word.
constexpr int edge = 4;

/// Between a sign and its word.
int signGap(const QFontMetrics &metrics)
{
    return std::max(12, qRound(metrics.height() * .35));
}

struct Look {
    QColor fill = Qt::transparent;
    QColor line = Qt::transparent;
    QColor text;
    double lineWidth = 0;
};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) {
        return qRound(from + (to - from) * share);
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

Look lookOf(const QPushButton &button, ButtonKind kind)
{
    const Theme &theme = Theme::of(button.palette());
    const bool hovered = button.isEnabled() && button.underMouse();
    const double shift = button.isDown() ? .16 : hovered ? .08 : 0;
    Look look;
    switch (kind) {
    case ButtonKind::Primary:
        look = {.fill = mixed(theme.accent, theme.ink, shift), .text = theme.onAccent};
        break;
    case ButtonKind::Soft:
        look = {.fill = mixed(theme.track(), theme.ink, shift * .7), .text = theme.ink};
        break;
    case ButtonKind::Ghost:
        look = {.fill = shift > 0 ? mixed(theme.surface, theme.ink, shift * .7) : Qt::transparent,
                .line = theme.line,
                .text = theme.ink,
                .lineWidth = 1};
        break;
    case ButtonKind::Warn:
        look = {.fill = mixed(theme.surface, theme.warn, shift),
                .line = theme.warn,
                .text = theme.warn,
                .lineWidth = 2.5};
        break;
    case ButtonKind::Link:
        look = {.fill = shift > 0 ? mixed(theme.surface, theme.accent, shift) : Qt::transparent,
                .text = theme.accent};
        break;
    }
    if (theme.contrast && look.lineWidth < 1 && kind != ButtonKind::Link) {
        look.line = theme.ink;
        look.lineWidth = 2;
    }
    if (!button.isEnabled()) {
        look.text = theme.muted;
        if (kind == ButtonKind::Primary)
            look.fill = theme.track();
        if (kind == ButtonKind::Warn)
            look.line = theme.line;
    }
    return look;
}

void paintShape(QPainter &painter, const QRectF &shape, const Look &look)
{
    const double radius = shape.height() / 2;
    if (look.fill.alpha() > 0)
        fillRounded(painter, shape, radius, look.fill);
    if (look.lineWidth > 0)
        strokeRounded(painter, shape, radius, look.line, look.lineWidth);
}

int heightOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
        return smallestTarget;
    case ButtonSize::Normal:
        return 48;
    case ButtonSize::Large:
        return 60;
    case ButtonSize::Huge:
        return 72;
    }
    Q_UNREACHABLE();
}

QFont fontOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Small:
    case ButtonSize::Normal:
        return typeFont(TypeRole::Button);
    case ButtonSize::Large:
        return displayFont(19, QFont::Bold);
    case ButtonSize::Huge:
        return displayFont(21, QFont::Bold);
    }
    Q_UNREACHABLE();
}

} // namespace

PillButton::PillButton(const QString &text, ButtonKind kind, ButtonSize size, QWidget *parent)
    : PillButton(text, Icon::None, kind, size, parent)
{}

PillButton::PillButton(const QString &text, Icon icon, ButtonKind kind, ButtonSize size,
                       QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
    , m_kind(kind)
    , m_size(size)
{
    setFont(fontOf(size));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // Enter presses the focused button, as Space does, in and out of dialogs.
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void PillButton::setSign(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void PillButton::setSignAfter(bool after)
{
    m_signAfter = after;
    update();
}

int PillButton::iconSide() const
{
    return qRound(fontInfo().pixelSize() * 1.15);
}

int PillButton::sidePadding() const
{
    return m_kind == ButtonKind::Link ? linkPadding : heightOf(m_size) / 2;
}

QSize PillButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    if (m_icon != Icon::None)
        width += iconSide() + (text().isEmpty() ? 0 : signGap(metrics));
    return {std::max(width + 2 * sidePadding(), smallestTarget), heightOf(m_size)};
}

QSize PillButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    // The narrowest that cuts no word.
    return {std::max(whole.width() - 2 * (sidePadding() - edge), smallestTarget), whole.height()};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(*this, m_kind);
    const QRectF shape = drawFocus(painter, *this, rect(), height() / 2.0);
    paintShape(painter, shape, look);

    const int mnemonic = goesByKeyboard(*this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QFontMetricsF metrics(font());
    const double side = m_icon == Icon::None ? 0 : iconSide();
    const int gap = m_icon == Icon::None || text().isEmpty() ? 0 : signGap(QFontMetrics(font()));
    const double room = width() - side - gap - 2 * edge;
    QString word = text();
    double wordWidth = metrics.size(Qt::TextShowMnemonic, word).width();
    if (wordWidth > room) {
        word = metrics.elidedText(word, Qt::ElideRight, room, Qt::TextShowMnemonic);
        wordWidth = std::min(wordWidth, room);
    }

    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double left = shape.center().x() - (side + gap + wordWidth) / 2;
    const bool signLeft = rightToLeft == m_signAfter;
    const double signX = signLeft ? left : left + wordWidth + gap;
    const double wordX = signLeft ? left + side + gap : left;
    paintIcon(painter, rightToLeft ? mirrored(m_icon) : m_icon,
              QRectF(signX, shape.center().y() - side / 2, side, side), look.text);
    painter.setPen(look.text);
    painter.setFont(font());
    painter.drawText(
        QRectF(wordX, shape.top(), wordWidth + 1, shape.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine | mnemonic, word);
}

RoundButton::RoundButton(Icon icon, const QString &name, int diameter, ButtonKind kind,
                         QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
    , m_kind(kind)
    , m_diameter(std::max(diameter, smallestTarget))
{
    setAccessibleName(name);
    setToolTip(name);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RoundButton::setSign(Icon icon)
{
    m_icon = icon;
    update();
}

QSize RoundButton::sizeHint() const
{
    return {m_diameter, m_diameter};
}

void RoundButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(*this, m_kind);
    const QRectF shape = drawFocus(painter, *this, rect(), height() / 2.0);
    paintShape(painter, shape, look);
    const double side = height() * .38;
    const QPointF half(side / 2, side / 2);
    const Icon icon = layoutDirection() == Qt::RightToLeft ? mirrored(m_icon) : m_icon;
    paintIcon(painter, icon, QRectF(shape.center() - half, shape.center() + half), look.text);
}

} // namespace limber
