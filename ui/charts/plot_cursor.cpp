// SPDX-License-Identifier: GPL-3.0-or-later
// A plot looked at closely: the part of its axes that is shown, and the crosshair.
#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace farthing::ui {

namespace {

constexpr double closest = 1e-3;       // of the whole axis: nearer there is nothing to see

} // namespace

void Plot::showRange(double low, double high, Qt::Orientation axis)
{
    const Range all = whole(axis);
    const double span = std::clamp(high - low, closest * (all.second - all.first), all.second - all.first);
    low = std::clamp(low, all.first, all.second - span);
    PlotAxis &shown = axis == Qt::Horizontal ? m_x : m_y;
    if (low == shown.low && low + span == shown.high)
        return;
    shown.low = low;
    shown.high = span == all.second - all.first ? all.second : low + span;
    for (QAbstractAxis *each : axes(axis))
        each->setRange(shown.low, shown.high);
    if (!size().isEmpty())
        arrange(size());
    update();
    for (QGraphicsItem *item : childItems())
        item->update();
}

void Plot::showAll()
{
    for (const Qt::Orientation axis : {Qt::Horizontal, Qt::Vertical})
        showRange(whole(axis).first, whole(axis).second, axis);
}

bool Plot::sees(double at, Qt::Orientation axis) const
{
    const auto [low, high] = range(axis);
    return at >= low - 1e-9 * (high - low) && at <= high + 1e-9 * (high - low);
}

/// Those of the whole axis, finer the less of it is seen.
std::vector<Tick> Plot::ticks(Qt::Orientation axis, int atMost) const
{
    const auto [low, high] = range(axis);
    const auto [least, most] = whole(axis);
    const PlotAxis &shown = axis == Qt::Horizontal ? m_x : m_y;
    std::vector<Tick> made = shown.ticks(static_cast<int>(std::lround(std::min(atMost * (most - least) / (high - low), 9.0 / closest))));
    std::erase_if(made, [&](const Tick &tick) { return !sees(tick.at, axis); });
    return made;
}

std::optional<double> Plot::xAt(QPointF point) const
{
    if (!m_plot.contains(point))
        return std::nullopt;
    return dataAt(point).x();
}

QPointF Plot::dataAt(QPointF point) const
{
    return {m_x.low + (std::clamp(point.x(), m_plot.left(), m_plot.right()) - m_plot.left()) / m_plot.width() * (m_x.high - m_x.low),
            m_y.low + (m_plot.bottom() - std::clamp(point.y(), m_plot.top(), m_plot.bottom())) / m_plot.height() * (m_y.high - m_y.low)};
}

std::optional<double> Plot::curveAt(double x) const
{
    for (const std::vector<QPointF> &curve : m_curves)
        for (std::size_t i = 0; i + 1 < curve.size(); ++i)
            if (curve[i].x() <= x && curve[i + 1].x() >= x)
                return curve[i].y() + (curve[i + 1].y() - curve[i].y()) * (x - curve[i].x()) / std::max(1e-12, curve[i + 1].x() - curve[i].x());
    return std::nullopt;
}

QString Plot::textAt(double x) const
{
    const std::optional<double> y = curveAt(x);
    return m_cursorText && y ? m_cursorText(x, *y) : m_tip ? m_tip(x) : QString();
}

void Plot::setCursor(std::optional<double> x)
{
    m_cursor = x;
    update();
    for (QGraphicsItem *item : childItems())
        item->update();
}

void Plot::pointAt(std::optional<QPointF> point)
{
    const std::optional<double> x = point ? xAt(*point) : std::nullopt;
    if (m_pointed)
        m_pointed(x);
    else if (x != m_cursor)
        setCursor(x);
}

void Plot::paintCursor(QPainter &painter) const
{
    if (!m_cursor || !sees(*m_cursor))
        return;
    std::optional<double> y = curveAt(*m_cursor);
    if (y && isZoomed(Qt::Vertical) && !sees(*y, Qt::Vertical))
        y.reset(); // the curve is not in view here
    const double x = map({*m_cursor, m_y.low}).x();
    painter.setPen(QPen(style().accent, m_pointed ? 1.5 : 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    const QPointF at = y ? map({*m_cursor, std::clamp(*y, m_y.low, m_y.high)}) : QPointF(x, m_plot.top() + 16);
    if (y) {
        painter.setPen(QPen(style().text3, 1, Qt::DotLine));
        painter.drawLine(QPointF(m_plot.left(), at.y()), QPointF(m_plot.right(), at.y()));
        painter.setBrush(style().accent);
        painter.setPen(QPen(style().surface, 1.5));
        painter.drawEllipse(at, 5, 5);
    }
    const QStringList lines = textAt(*m_cursor).split('\n', Qt::SkipEmptyParts);
    const QFontMetricsF metrics(style().strongFont);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double tall = metrics.height() * static_cast<double>(lines.size());
    const double left = std::clamp(at.x() + 9 + width < m_plot.right() ? at.x() + 9 : at.x() - 9 - width, 0.0, std::max(0.0, size().width() - width));
    double base = std::clamp(at.y() - 7 - tall + metrics.height(), m_plot.top() + metrics.ascent(), std::max(m_plot.top() + metrics.ascent(), m_plot.bottom() - 3 - tall + metrics.height()));
    for (const QString &line : lines) {
        drawText(painter, style(), {left, base}, line, style().strongFont, style().text, true);
        base += metrics.height();
    }
}

} // namespace farthing::ui
