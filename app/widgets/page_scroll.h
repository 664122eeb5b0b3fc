// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/slim_scroll.h"

class QVBoxLayout;

namespace limber {

/// A page's content: at most 1240 wide and centred between gutters of 32, scrolled up and down
/// where it does not fit, never sideways.
class PageScroll : public SlimScroll {
    Q_OBJECT

public:
    static constexpr int widestContent = 1240;

    explicit PageScroll(QWidget *parent = nullptr);

    /// What the page fills.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace limber
