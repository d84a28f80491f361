// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <cmath>

namespace farthing::ui {

PlotAxis risingAxis(double top, const QString &title, std::function<QString(double value, double step)> text, int steps)
{
    const double step = niceStep(0, top > 0 ? top : 1, steps);
    PlotAxis y;
    y.high = step * std::max(1.0, std::ceil((top > 0 ? top : 1) / step - 1e-9));
    y.title = title;
    y.ticks = [high = y.high, text = std::move(text)](int atMost) { return evenTicks(0, high, atMost, text); };
    return y;
}

namespace {

QLineSeries *lineOf(const std::vector<QPointF> &points, QObject *parent)
{
    auto *series = new QLineSeries(parent);
    series->replace(QList<QPointF>(points.begin(), points.end()));
    return series;
}

/// The parts of a line inside low ≤ y ≤ high, with its crossings added.
std::vector<std::vector<QPointF>> clipped(const std::vector<QPointF> &points, double low, double high)
{
    std::vector<std::vector<QPointF>> parts(1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF p = points[i];
        if (i > 0) {
            const QPointF q = points[i - 1];
            std::vector<double> cuts;
            for (const double edge : {low, high})
                if ((q.y() - edge) * (p.y() - edge) < 0)
                    cuts.push_back((edge - q.y()) / (p.y() - q.y()));
            std::sort(cuts.begin(), cuts.end());
            for (const double t : cuts) {
                const QPointF crossing(q.x() + t * (p.x() - q.x()), std::clamp(q.y() + t * (p.y() - q.y()), low, high));
                parts.back().push_back(crossing);
                if (parts.back().size() > 1) // it left; when it comes back, it begins anew
                    parts.emplace_back();
            }
        }
        if (p.y() >= low && p.y() <= high)
            parts.back().push_back(p);
    }
    std::erase_if(parts, [](const auto &part) { return part.size() < 2; });
    return parts;
}

std::vector<QPointF> clamped(std::vector<QPointF> points, double low, double high)
{
    for (QPointF &p : points)
        p.setY(std::clamp(p.y(), low, high));
    return points;
}

} // namespace

Plot::Plot(const ChartStyle &look, PlotAxis x, PlotAxis y) : PaintedChart(look), m_x(std::move(x)), m_y(std::move(y)), m_whole(m_x.low, m_x.high), m_wholeHeight(m_y.low, m_y.high)
{
    const auto axis = [this](const PlotAxis &from, Qt::Alignment side) {
        auto *a = new QValueAxis(this);
        a->setRange(from.low, from.high);
        a->setTitleText(from.title);
        a->setVisible(false); // painted in paintUnder()
        addAxis(a, side);
    };
    axis(m_x, Qt::AlignBottom);
    axis(m_y, Qt::AlignLeft);
}

void Plot::attach(QAbstractSeries *series)
{
    addSeries(series);
    for (QAbstractAxis *axis : axes())
        series->attachAxis(axis);
}

void Plot::addLine(const std::vector<QPointF> &points, const QPen &pen)
{
    for (const auto &part : clipped(points, m_y.low, m_y.high)) {
        QLineSeries *series = lineOf(part, this);
        attach(series);
        series->setPen(pen);
        m_curves.push_back(part);
    }
}

void Plot::addBand(const std::vector<QPointF> &lower, const std::vector<QPointF> &upper, const QBrush &fill)
{
    if (lower.size() < 2 || lower.size() != upper.size())
        return;
    // Cut where an edge crosses the limits of the axis, so that clamping does not bend the band.
    std::vector<QPointF> low, high;
    for (std::size_t i = 0; i < lower.size(); ++i) {
        if (i > 0) {
            std::vector<double> cuts;
            for (const auto *line : {&lower, &upper})
                for (const double edge : {m_y.low, m_y.high}) {
                    const double a = (*line)[i - 1].y() - edge, b = (*line)[i].y() - edge;
                    if (a * b < 0)
                        cuts.push_back(a / (a - b));
                }
            std::sort(cuts.begin(), cuts.end());
            for (const double t : cuts) {
                low.push_back(lower[i - 1] + t * (lower[i] - lower[i - 1]));
                high.push_back(upper[i - 1] + t * (upper[i] - upper[i - 1]));
            }
        }
        low.push_back(lower[i]);
        high.push_back(upper[i]);
    }
    low = clamped(std::move(low), m_y.low, m_y.high);
    high = clamped(std::move(high), m_y.low, m_y.high);
    auto *series = new QAreaSeries(lineOf(high, this), lineOf(low, this));
    attach(series);
    series->setPen(Qt::NoPen);
    series->setBrush(fill);
}

void Plot::addVerticalRule(double x, const QPen &pen, const PlotText &label)
{
    m_rules.push_back({true, x, pen, label});
}

void Plot::addHorizontalRule(double y, const QPen &pen)
{
    m_rules.push_back({false, y, pen, {}});
}

void Plot::addMarker(QPointF at, Shape shape, const QColor &color, const PlotText &label)
{
    m_marks.push_back({at, shape, color, label, true});
}

void Plot::addNote(QPointF at, const PlotText &label)
{
    m_marks.push_back({at, Shape::Circle, {}, label, false});
}

void Plot::addEndLabel(double y, const PlotText &label)
{
    m_ends.push_back({y, label});
}

void Plot::setTip(std::function<QString(double)> tip)
{
    m_tip = std::move(tip);
}

/// What the crosshair says already; for plots whose crosshair somebody else moves, the tip is all there is.
QString Plot::tipAt(QPointF point) const
{
    const std::optional<double> x = xAt(point);
    return m_tip && m_pointed && !m_cursorText && x ? m_tip(*x) : QString();
}

void Plot::setCursorText(std::function<QString(double, double)> text)
{
    m_cursorText = std::move(text);
}

void Plot::setPointed(std::function<void(std::optional<double>)> pointed)
{
    m_pointed = std::move(pointed);
}

void Plot::keepRoom(double left, double right)
{
    m_leastLeft = left;
    m_leastRight = right;
    if (!size().isEmpty())
        arrange(size());
}

QPointF Plot::map(QPointF data) const
{
    return {m_plot.left() + (data.x() - m_x.low) / (m_x.high - m_x.low) * m_plot.width(),
            m_plot.bottom() - (data.y() - m_y.low) / (m_y.high - m_y.low) * m_plot.height()};
}

void Plot::paintUnder(QPainter &painter) const
{
    const QFontMetricsF metrics(style().axisFont);
    for (const Tick &tick : m_yTicks) {
        const double y = std::round(map({m_x.low, tick.at}).y()) + 0.5;
        const bool zero = std::abs(tick.at) < 1e-12;
        painter.setPen(QPen(zero ? style().axis : style().line, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const QPointF at(m_plot.left() - 6 - metrics.horizontalAdvance(tick.text), y + metrics.capHeight() / 2);
        drawText(painter, style(), at, tick.text, style().axisFont, style().text3, false);
    }
    const double bottom = std::round(m_plot.bottom()) + 0.5;
    painter.setPen(QPen(style().axis, 1));
    painter.drawLine(QPointF(m_plot.left(), bottom), QPointF(m_plot.right(), bottom));
    for (const Tick &tick : m_xTicks) {
        const double x = map({tick.at, m_y.low}).x();
        painter.setPen(QPen(style().axis, 1));
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 4));
        drawText(painter, style(), {x - metrics.horizontalAdvance(tick.text) / 2, bottom + 6 + metrics.ascent()}, tick.text,
                 style().axisFont, style().text3, false);
    }
    const QString below = metrics.elidedText(m_x.title, Qt::ElideRight, size().width() - 4);
    const double width = metrics.horizontalAdvance(below);
    const double x = std::clamp(m_plot.center().x() - width / 2, 2.0, std::max(2.0, size().width() - width - 2));
    if (m_xTitled)
        drawText(painter, style(), {x, size().height() - 2 - metrics.descent()}, below, style().axisFont, style().text3, false);
    drawText(painter, style(), {2, metrics.ascent()}, m_y.title, style().axisFont, style().text3, false);
}

void Plot::paintOver(QPainter &painter) const
{
    for (const Rule &rule : m_rules) {
        if (!sees(rule.at, rule.vertical ? Qt::Horizontal : Qt::Vertical) && (rule.vertical || isZoomed(Qt::Vertical)))
            continue;
        painter.setPen(rule.pen);
        const QPointF at = map({rule.at, rule.at});
        if (rule.vertical) {
            double top = m_plot.top();
            for (const Placed &p : m_placed) // up to its label
                if (!rule.label.strong.isEmpty() && p.label.strong == rule.label.strong && p.label.plain == rule.label.plain)
                    top = std::min(top, p.rect.top() + 1);
            painter.drawLine(QPointF(at.x(), top), QPointF(at.x(), m_plot.bottom()));
        } else {
            painter.drawLine(QPointF(m_plot.left(), at.y()), QPointF(m_plot.right(), at.y()));
        }
    }
    for (const Mark &mark : m_marks) {
        if (!mark.drawn || !shows(mark))
            continue;
        const QPointF at = map(mark.at);
        painter.setBrush(mark.color);
        painter.setPen(QPen(style().surface, 1.5));
        if (mark.shape == Shape::Circle)
            painter.drawEllipse(at, 5, 5);
        else
            painter.drawPolygon(QPolygonF{at + QPointF(0, -6.5), at + QPointF(6.5, 0), at + QPointF(0, 6.5), at + QPointF(-6.5, 0)});
    }
    paintCursor(painter);
    const QFontMetricsF strong(style().strongFont), plain(style().labelFont);
    for (const Placed &p : m_placed) {
        const QPointF at(p.rect.left(), p.rect.top() + plain.ascent());
        drawText(painter, style(), at, p.label.strong, style().strongFont, p.label.color, p.halo);
        drawText(painter, style(), at + QPointF(strong.horizontalAdvance(p.label.strong), 0), p.label.plain, style().labelFont,
                 p.label.color, p.halo);
    }
}

} // namespace farthing::ui
