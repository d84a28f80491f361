// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plot puts its axes and labels in the room it has.
#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <cmath>

namespace farthing::ui {

namespace {

bool overlaps(const QRectF &rect, const std::vector<QRectF> &others)
{
    for (const QRectF &other : others)
        if (rect.intersects(other))
            return true;
    return false;
}

} // namespace

double Plot::textWidth(const PlotText &label) const
{
    return std::ceil(QFontMetricsF(style().strongFont).horizontalAdvance(label.strong)
                     + QFontMetricsF(style().labelFont).horizontalAdvance(label.plain));
}

void Plot::arrange(QSizeF size)
{
    for (int rows = 1; rows <= 3; ++rows) { // as few rows above the plot as its labels need
        const QFontMetricsF axis(style().axisFont), label(style().labelFont);
        placeAxes(size, std::max(axis.height() + 8, rows * (label.height() + 2) + 2));
        m_placed.clear();
        if (placeHeader(size, rows))
            break;
    }
    placeEndLabels(size);
    placeAround(size);
    setPlotArea(m_plot);
}

void Plot::placeAxes(QSizeF size, double top)
{
    const QFontMetricsF metrics(style().axisFont);
    double right = m_leastRight;
    for (const EndLabel &end : m_ends)
        right = std::max(right, textWidth(end.label) + 8);
    const double bottom = std::max(top + 10, size.height() - (m_xTitled ? 2 : 1) * metrics.height() - 12);
    m_yTicks = ticks(Qt::Vertical, std::clamp(static_cast<int>((bottom - top) / 18), 2, 6));
    double left = 0;
    for (const Tick &tick : m_yTicks)
        left = std::max(left, metrics.horizontalAdvance(tick.text) + 8);
    left = std::max(m_leastLeft, std::ceil(left + 2));
    const double gap = 12;
    for (int count = 9; count >= 1; --count) { // the most labels that keep clear of each other
        m_xTicks = ticks(Qt::Horizontal, count);
        const double last = m_xTicks.empty() ? 0 : metrics.horizontalAdvance(m_xTicks.back().text) / 2 + 2;
        m_plot = QRectF(QPointF(left, top), QPointF(std::max(left + 20, size.width() - std::max(right, last) - 1), bottom));
        bool fits = true;
        double end = -1e9;
        for (const Tick &tick : m_xTicks) {
            const double half = metrics.horizontalAdvance(tick.text) / 2, x = map({tick.at, m_y.low}).x();
            fits = fits && x - half >= end + gap;
            end = x + half;
        }
        if (fits)
            break;
    }
}

bool Plot::placeHeader(QSizeF size, int rows)
{
    const QFontMetricsF axis(style().axisFont), metrics(style().labelFont);
    const double rowHeight = metrics.height() + 2;
    std::vector<QRectF> taken = {QRectF(0, 0, axis.horizontalAdvance(m_y.title) + 14, axis.height())};
    bool good = true;
    for (const Rule &rule : m_rules)
        if (rule.vertical && !rule.label.strong.isEmpty()) // no label across another rule's stem
            taken.push_back(QRectF(map({rule.at, 0}).x() - 1, (rows - 1) * rowHeight, 2, rowHeight));
    for (const Rule &rule : m_rules) {
        if (!rule.vertical || rule.label.strong.isEmpty() || !sees(rule.at))
            continue;
        const double x = map({rule.at, 0}).x(), width = textWidth(rule.label);
        std::optional<QRectF> best;
        for (int row = rows - 1; row >= 0 && !best; --row)
            for (const double left : {x + 5, x - 5 - width}) {
                const QRectF rect(left, row * rowHeight, width, rowHeight);
                if (left >= 0 && left + width <= size.width() && !overlaps(rect.adjusted(-2, 1, 2, -1), taken)) {
                    best = rect;
                    break;
                }
            }
        good = good && best;
        if (!best)
            best = QRectF(std::clamp(x + 5, 0.0, std::max(0.0, size.width() - width)), 0, width, rowHeight);
        taken.push_back(*best);
        m_placed.push_back({*best, rule.label, false});
    }
    return good;
}

void Plot::placeEndLabels(QSizeF size)
{
    const double height = QFontMetricsF(style().labelFont).height() + 1;
    std::vector<EndLabel> ends = m_ends;
    if (isZoomed(Qt::Vertical)) // those of lines that end in view
        std::erase_if(ends, [this](const EndLabel &end) { return !sees(end.y, Qt::Vertical); });
    std::sort(ends.begin(), ends.end(), [](const EndLabel &a, const EndLabel &b) { return a.y > b.y; });
    std::vector<double> tops;
    for (const EndLabel &end : ends) { // down from the top, then back up from the bottom
        const double wanted = map({m_x.high, std::clamp(end.y, m_y.low, m_y.high)}).y() - height / 2;
        tops.push_back(tops.empty() ? wanted : std::max(wanted, tops.back() + height));
    }
    double limit = std::min(m_plot.bottom() + height / 2, size.height()) - height;
    for (std::size_t i = tops.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], limit);
        limit = tops[i] - height;
    }
    // Shifting all of a crowded group down looks lopsided: move it up by half of what it was pushed.
    if (tops.size() > 1) {
        double push = 0;
        for (std::size_t i = 0; i < tops.size(); ++i)
            push += tops[i] - (map({m_x.high, std::clamp(ends[i].y, m_y.low, m_y.high)}).y() - height / 2);
        push = std::clamp(push / static_cast<double>(tops.size()), 0.0, std::max(0.0, tops.front() - (m_plot.top() - height / 2)));
        for (double &top : tops)
            top -= push;
    }
    for (std::size_t i = 0; i < ends.size(); ++i)
        m_placed.push_back({QRectF(m_plot.right() + 6, tops[i], textWidth(ends[i].label), height), ends[i].label, false});
}

void Plot::placeAround(QSizeF size)
{
    std::vector<QRectF> taken;
    for (const Placed &p : m_placed)
        taken.push_back(p.rect);
    for (const Mark &mark : m_marks)
        if (mark.drawn && shows(mark))
            taken.push_back(QRectF(map(mark.at) - QPointF(7, 7), QSizeF(14, 14)));
    std::vector<QPointF> ink; // points along curves and rules, every few pixels
    const auto trace = [&ink](QPointF a, QPointF b) {
        const int n = std::max(1, static_cast<int>(QLineF(a, b).length() / 4));
        for (int i = 0; i <= n; ++i)
            ink.push_back(a + (b - a) * (static_cast<double>(i) / n));
    };
    for (const auto &curve : m_curves)
        for (std::size_t i = 1; i < curve.size(); ++i)
            trace(map(curve[i - 1]), map(curve[i]));
    for (const Rule &rule : m_rules)
        if (rule.vertical)
            trace({map({rule.at, 0}).x(), m_plot.top()}, {map({rule.at, 0}).x(), m_plot.bottom()});
        else
            trace({m_plot.left(), map({0, rule.at}).y()}, {m_plot.right(), map({0, rule.at}).y()});
    for (const Tick &tick : m_yTicks)
        if (std::abs(tick.at) < 1e-12)
            trace({m_plot.left(), map({0, 0}).y()}, {m_plot.right(), map({0, 0}).y()});
    const double height = QFontMetricsF(style().labelFont).height();
    const QRectF room = QRectF(QPointF(m_plot.left() + 2, m_plot.top() - 2), QPointF(size.width(), m_plot.bottom() - 2));
    for (const Mark &mark : m_marks) {
        if ((mark.label.strong.isEmpty() && mark.label.plain.isEmpty()) || !shows(mark))
            continue;
        const QPointF at = map(mark.at);
        const double width = textWidth(mark.label);
        std::optional<QRectF> best;
        double bestScore = 1e9;
        for (const double dy : {-height / 2, 8.0, -8 - height, 16.0, -16 - height, 28.0, -28 - height})
            for (const double dx : {10.0, -10 - width, -width / 2}) {
                const QRectF rect(at.x() + dx, at.y() + dy, width, height);
                if (!room.contains(rect) || overlaps(rect.adjusted(-3, 0, 3, 0), taken))
                    continue;
                double score = 0.15 * (std::abs(dy + height / 2) + (dx < 0 ? 4 : 0));
                for (const QPointF &p : ink)
                    score += rect.adjusted(-3, -1, 3, 1).contains(p) ? 3 : 0;
                if (score < bestScore) {
                    bestScore = score;
                    best = rect;
                }
            }
        if (!best && mark.drawn) { // a marker keeps its label: at the least bad place
            const double x = std::clamp(at.x() + 10, room.left(), std::max(room.left(), room.right() - width));
            best = QRectF(x, std::clamp(at.y() + 8, room.top(), std::max(room.top(), room.bottom() - height)), width, height);
        }
        if (!best)
            continue;
        taken.push_back(*best);
        m_placed.push_back({*best, mark.label, true});
    }
}

} // namespace farthing::ui
