// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/widgets/page_scroll.h"

class QVBoxLayout;

namespace limber {

/// A page of the preferences: rows of choices that hold as soon as they are made.
class PreferencesPage : public PageScroll {
    Q_OBJECT

public:
    explicit PreferencesPage(const QString &name);

    /// What stands beside "Close": what the choices lead to, or a try; null where there is nothing.
    /// Owned by the page until it is put into a layout.
    [[nodiscard]] QWidget *footer() const { return m_footer; }

protected:
    QWidget *addRow(const QString &label, const QString &explanation, QWidget *control);
    /// Something that takes the whole width.
    void addWide(QWidget *widget);
    void setFooter(QWidget *footer) { m_footer = footer; }

private:
    QVBoxLayout *m_rows;
    QWidget *m_footer = nullptr;
};

} // namespace limber
