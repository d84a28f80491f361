// SPDX-License-Identifier: GPL-3.0-or-later
// A chart that is looked at closely: a crosshair under the pointer; wheel, keys or a drawn box to zoom; dragging to move along.
#pragma once
#include <QtCharts/QChartView>

#include <optional>
#include <vector>

namespace farthing::ui {

class Plot;

class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    /// As setChart(), with the part of the axes that the old one shows; the old one is deleted.
    void replaceChart(QChart *chart);
    void setBehind(bool behind);       ///< pale: the figures are of an earlier plan
    std::vector<Plot *> plots() const; ///< one, or those that stand above each other; none in charts of bars

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void zoom(double factor, Qt::Orientation axis, std::optional<QPointF> at = std::nullopt);
    void pan(double share, Qt::Orientation axis);
    void walk(int steps);
    void showAll();
    void zoomToBox();
    Plot *plotAt(QPoint point) const;  ///< the nearest when several stand above each other; null without plots
    bool m_behind = false;
    std::optional<double> m_cursor;    ///< of the keys
    QString m_description;             ///< while the crosshair of the keys says something else
    std::optional<QPoint> m_dragged;
    std::optional<QRect> m_box;        ///< drawn with the pointer: from where it was pressed
};

} // namespace farthing::ui
