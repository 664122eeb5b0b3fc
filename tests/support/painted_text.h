// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <private/qtextengine_p.h>
#include <vector>

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace limber {

struct PaintedText {
    QString text;
    QRectF box; ///< in the widget's pixels
};

/// Takes in letters and nothing else.
class LetterEngine : public QPaintEngine {
public:
    explicit LetterEngine(std::vector<PaintedText> &painted)
        : QPaintEngine(AllFeatures)
        , m_painted(painted)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const double width = static_cast<const QTextItemInt &>(item).width.toReal();
        const QRectF box(baseline.x(), baseline.y() - item.ascent(), width,
                         item.ascent() + item.descent());
        m_painted.push_back({item.text(), m_transform.mapRect(box)});
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {}
    void drawPath(const QPainterPath &) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}

private:
    std::vector<PaintedText> &m_painted;
    QTransform m_transform;
};

class LetterCanvas : public QPaintDevice {
public:
    LetterCanvas(const QWidget &like, std::vector<PaintedText> &painted)
        : m_like(like)
        , m_engine(painted)
    {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    const QWidget &m_like;
    mutable LetterEngine m_engine;
};

/// What a widget paints in letters by itself, without those it holds.
inline std::vector<PaintedText> textPaintedBy(QWidget *widget)
{
    std::vector<PaintedText> painted;
    LetterCanvas canvas(*widget, painted);
    widget->render(&canvas, {}, {}, QWidget::RenderFlags{});
    return painted;
}

} // namespace limber
