// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "app/widgets/icons.h"

namespace limber {

/// Primary: the one thing to do. Soft: the others. Ghost: a line only. Warn: stops or destroys.
/// Link: a word.
enum class ButtonKind { Primary, Soft, Ghost, Warn, Link };
/// Heights 44, 48, 60 and 72.
enum class ButtonSize { Small, Normal, Large, Huge };

/// A pill with a word and perhaps a sign before it, centred as one group. The text may carry a
/// mnemonic. Grows with its layout; setFixedHeight() for a height of its own.
class PillButton : public QPushButton {
    Q_OBJECT

public:
    /// What a link has beside its word; a negative spacing of it aligns the word with an edge.
    static constexpr int linkPadding = 8;

    explicit PillButton(const QString &text, ButtonKind kind = ButtonKind::Soft,
                        ButtonSize size = ButtonSize::Normal, QWidget *parent = nullptr);
    explicit PillButton(const QString &text, Icon icon, ButtonKind kind = ButtonKind::Soft,
                        ButtonSize size = ButtonSize::Normal, QWidget *parent = nullptr);

    void setSign(Icon icon);
    /// Puts the sign behind the word.
    void setSignAfter(bool after);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int sidePadding() const;

    Icon m_icon = Icon::None;
    ButtonKind m_kind;
    ButtonSize m_size;
    bool m_signAfter = false;
};

/// A disc with a sign; `name` is its accessible name and its tool tip.
class RoundButton : public QPushButton {
    Q_OBJECT

public:
    /// `diameter` is at least 44.
    RoundButton(Icon icon, const QString &name, int diameter = 44,
                ButtonKind kind = ButtonKind::Soft, QWidget *parent = nullptr);

    void setSign(Icon icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Icon m_icon;
    ButtonKind m_kind;
    int m_diameter;
};

} // namespace limber
