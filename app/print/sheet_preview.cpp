// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_preview.h"

#include <algorithm>

#include <QPainter>

#include "app/print/sheet_painter.h"
#include "app/style/theme.h"

namespace limber {

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetPreview"));
    setMinimumSize(220, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::setPages(const SheetPages &pages)
{
    m_pages = pages;
    showPage(std::min(m_page, pageCount() - 1));
}

void SheetPreview::showPage(int page)
{
    m_page = page;
    m_kept = {};
    setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    update();
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    if (m_pages.pages.empty())
        return;
    const double scale = std::min(width() / m_pages.size.width(), height() / m_pages.size.height());
    const QSizeF paper = m_pages.size * scale;
    const double ratio = devicePixelRatioF();
    const QSize pixels = (paper * ratio).toSize();
    if (m_kept.size() != pixels) {
        m_kept = QPixmap(pixels);
        m_kept.fill(Qt::white);
        QPainter painter(&m_kept);
        painter.scale(scale * ratio, scale * ratio);
        paintPage(painter, m_pages, static_cast<size_t>(m_page));
        painter.end();
        m_kept.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    const QRectF box{(width() - paper.width()) / 2, (height() - paper.height()) / 2, paper.width(),
                     paper.height()};
    painter.drawPixmap(box.topLeft(), m_kept);
    painter.setPen(Theme::of(palette()).line);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

} // namespace limber
