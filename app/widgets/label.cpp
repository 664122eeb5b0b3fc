// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/label.h"

#include <QGuiApplication>
#include <QLabel>

namespace limber {

QColor toneColor(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return theme.ink;
    case Tone::Muted:
        return theme.muted;
    case Tone::Accent:
        return theme.accent;
    case Tone::Warm:
        return theme.warm;
    case Tone::Warn:
        return theme.warn;
    }
    Q_UNREACHABLE();
}

void setTone(QLabel *label, Tone tone)
{
    // The roles that Theme::palette() fills with these colours: a new palette then recolours the
    // label without a word to it.
    const auto role = [tone] {
        switch (tone) {
        case Tone::Ink:
            return QPalette::WindowText;
        case Tone::Muted:
            return QPalette::PlaceholderText;
        case Tone::Accent:
            return QPalette::Link;
        case Tone::Warm:
            return QPalette::LinkVisited;
        case Tone::Warn:
            return QPalette::BrightText;
        }
        Q_UNREACHABLE();
    };
    label->setForegroundRole(role());
}

QLabel *makeLabel(const QString &text, TypeRole role, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(typeFont(role));
    // By itself a label begins where its text would: a number on the left of Arabic ones.
    label->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter |
                        (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    setTone(label, tone);
    return label;
}

QLabel *makeParagraph(const QString &text, TypeRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace limber
