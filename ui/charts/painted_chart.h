// SPDX-License-Identifier: GPL-3.0-or-later
// A QChart whose grid, axes and labels are painted by us, so that they are the same on screen and in every export.
#pragma once
#include "ui/charts/chart_style.h"

#include <QtCharts/QChart>

#include <optional>

namespace farthing::ui {

/// Leaves nothing of QChart's own look but a surface in the style's colour.
void makeBare(QChart &chart, const ChartStyle &style);

class PaintedChart : public QChart {
public:
    explicit PaintedChart(const ChartStyle &style);
    /// What lies under a point of the chart, for its tool tip; "" for nothing.
    virtual QString tipAt(QPointF) const { return {}; }
    /// The pointer is over a point of the chart, or has left it.
    virtual void pointAt(std::optional<QPointF>) {}
    virtual void paintUnder(QPainter &) const {} ///< below the series: grid and axes
    virtual void paintOver(QPainter &) const {}  ///< above the series: labels, markers, bars

protected:
    /// Fits everything to a new size; the plot area is free to be set here.
    virtual void arrange(QSizeF size) = 0;
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;
    const ChartStyle &style() const { return m_style; }

private:
    ChartStyle m_style;
};

} // namespace farthing::ui
