// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "app/print/sheet_layout.h"

namespace limber {

/// One of the pages as it will be printed, as large as there is room.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setPages(const SheetPages &pages);
    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.pages.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SheetPages m_pages;
    int m_page = 0;
    /// The page as it was painted last.
    QPixmap m_kept;
};

} // namespace limber
