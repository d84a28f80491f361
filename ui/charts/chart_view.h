// SPDX-License-Identifier: GPL-3.0-or-later
// A chart that is looked at closely: a crosshair under the pointer, wheel and keys to zoom, dragging to move along.
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
    /// As setChart(), with the part of the x axis that the old one shows; the old one is deleted.
    void replaceChart(QChart *chart);
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
    void zoom(double factor, std::optional<double> at);
    void pan(double share);
    void walk(int steps);
    std::optional<double> m_cursor;    ///< of the keys
    std::optional<QPoint> m_dragged;
};

} // namespace farthing::ui
