// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with two numeric axes: bands and lines as series, rules, markers and direct labels around them.
// Labels find a free place by themselves: they neither clip nor lie on one another.
#pragma once
#include "ui/charts/painted_chart.h"

namespace farthing::ui {

struct PlotAxis {
    double low = 0, high = 1;
    QString title; ///< with its unit
    TickMaker ticks;
};
/// From 0 to a round number at or above `top`, in about so many steps.
PlotAxis risingAxis(double top, const QString &title, std::function<QString(double value, double step)> text, int steps = 5);
struct PlotText {
    QString strong, plain; ///< "P50" and " $0.0418"
    QColor color;
};

class Plot : public PaintedChart {
public:
    Plot(const ChartStyle &style, PlotAxis x, PlotAxis y);

    /// Points are sorted in x and finite. What is outside the y axis is cut, not drawn beside the chart.
    void addLine(const std::vector<QPointF> &points, const QPen &pen);
    void addBand(const std::vector<QPointF> &lower, const std::vector<QPointF> &upper, const QBrush &fill);
    void addVerticalRule(double x, const QPen &pen, const PlotText &label = {}); ///< label above the plot
    void addHorizontalRule(double y, const QPen &pen);
    enum class Shape { Circle, Diamond };
    void addMarker(QPointF at, Shape shape, const QColor &color, const PlotText &label = {});
    void addNote(QPointF at, const PlotText &label);          ///< left out when there is no room
    void addEndLabel(double y, const PlotText &label);        ///< to the right of the plot
    void setTip(std::function<QString(double x)> tip);
    /// A line that moves, with a dot and a label where it meets the first curve. Without setPointed() it follows the pointer.
    void setCursor(std::optional<double> x);
    void setCursorText(std::function<QString(double x, double y)> text);
    /// Told where the pointer is on the x axis; absent once it leaves.
    void setPointed(std::function<void(std::optional<double>)> pointed);
    QRectF plotRect() const { return m_plot; }
    using Range = std::pair<double, double>;
    /// Shows a part of an axis, within the whole; the other axis stays.
    void showRange(double low, double high, Qt::Orientation axis = Qt::Horizontal);
    void showAll();
    Range range(Qt::Orientation axis = Qt::Horizontal) const { return axis == Qt::Horizontal ? Range{m_x.low, m_x.high} : Range{m_y.low, m_y.high}; }
    Range whole(Qt::Orientation axis = Qt::Horizontal) const { return axis == Qt::Horizontal ? m_whole : m_wholeHeight; }
    bool isZoomed(Qt::Orientation axis) const { return range(axis) != whole(axis); }
    bool isZoomed() const { return isZoomed(Qt::Horizontal) || isZoomed(Qt::Vertical); }
    std::optional<double> xAt(QPointF point) const; ///< absent beside the plot
    QPointF dataAt(QPointF point) const;            ///< beside the plot: of its edge
    QString textAt(double x) const;    ///< what the crosshair says there
    /// At least so much room beside the plot, so that several stand in line.
    void keepRoom(double left, double right);
    void hideXTitle() { m_xTitled = false; } ///< where a plot below states it

    QString tipAt(QPointF point) const override;
    void pointAt(std::optional<QPointF> point) override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;

protected:
    void arrange(QSizeF size) override;

private:
    struct Rule {
        bool vertical;
        double at;
        QPen pen;
        PlotText label;
    };
    struct Mark {
        QPointF at;
        Shape shape;
        QColor color;
        PlotText label;
        bool drawn;
    };
    struct EndLabel {
        double y;
        PlotText label;
    };
    struct Placed {
        QRectF rect;
        PlotText label;
        bool halo;
    };
    QPointF map(QPointF data) const;
    double textWidth(const PlotText &label) const;
    void attach(QAbstractSeries *series);
    void placeAxes(QSizeF size, double top);
    bool placeHeader(QSizeF size, int rows);
    void placeEndLabels(QSizeF size);
    void placeAround(QSizeF size);
    void paintCursor(QPainter &painter) const;
    bool shows(const Mark &mark) const { return sees(mark.at.x()) && (!isZoomed(Qt::Vertical) || sees(mark.at.y(), Qt::Vertical)); }
    bool sees(double at, Qt::Orientation axis = Qt::Horizontal) const;
    std::vector<Tick> ticks(Qt::Orientation axis, int atMost) const;
    std::optional<double> curveAt(double x) const;

    PlotAxis m_x, m_y;
    Range m_whole, m_wholeHeight;      ///< of the x and of the y axis
    std::vector<Rule> m_rules;
    std::vector<Mark> m_marks;
    std::vector<EndLabel> m_ends;
    std::vector<std::vector<QPointF>> m_curves; ///< what labels keep away from
    std::function<QString(double)> m_tip;
    std::optional<double> m_cursor;
    std::function<QString(double, double)> m_cursorText;
    std::function<void(std::optional<double>)> m_pointed;
    double m_leastLeft = 0, m_leastRight = 0;
    bool m_xTitled = true;
    QRectF m_plot;
    std::vector<Tick> m_xTicks, m_yTicks;
    std::vector<Placed> m_placed;
};

} // namespace farthing::ui
