// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stage_bars.h"

#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QFontMetricsF>
#include <cmath>
#include <numeric>

namespace farthing::ui {

namespace {

constexpr double swatch = 10;

QFont valueFont(const ChartStyle &style)
{
    return style.strongFont;
}

/// The smallest bars become one "n others" bar, so that rows stay readable; the order of the rest is kept.
std::vector<StageBar> merged(std::vector<StageBar> bars, std::size_t room)
{
    if (bars.size() <= room || room < 2)
        return bars;
    std::vector<std::size_t> order(bars.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return bars[a].total() > bars[b].total(); });
    std::vector<bool> keep(bars.size(), false);
    for (std::size_t i = 0; i + 1 < room; ++i)
        keep[order[i]] = true;
    std::vector<StageBar> result;
    StageBar others;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (keep[i])
            result.push_back(bars[i]);
        else
            for (std::size_t c = 0; c < costClassCount; ++c)
                others.parts[c] += bars[i].parts[c];
    }
    others.name = tr("%1 others").arg(bars.size() - room + 1);
    result.push_back(others);
    return result;
}

} // namespace

double StageBar::total() const
{
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

std::array<QString, costClassCount> costClassNames()
{
    return {tr("Input"), tr("Cached"), tr("Output"), tr("Reasoning"), tr("Retries"), tr("Failed"), tr("Tools"), tr("Compute")};
}

StageBars::StageBars(const ChartStyle &look, std::vector<StageBar> bars, double sum, QString axisTitle, QString currency)
    : PaintedChart(look), m_all(std::move(bars)), m_sum(sum), m_axisTitle(std::move(axisTitle)), m_currency(std::move(currency))
{
}

void StageBars::arrange(QSizeF size)
{
    const QFontMetricsF axis(style().axisFont), label(style().labelFont), strong(valueFont(style()));
    m_legend.clear();
    double x = 2, y = 0;
    const double legendRow = label.height() + 4;
    for (int c = 0; c < costClassCount; ++c) {
        const bool used = std::any_of(m_all.begin(), m_all.end(), [c](const StageBar &b) { return b.parts[static_cast<std::size_t>(c)] > 0; });
        if (!used)
            continue;
        const double width = swatch + 5 + label.horizontalAdvance(costClassNames()[static_cast<std::size_t>(c)]);
        if (x > 2 && x + width > size.width()) {
            x = 2;
            y += legendRow;
        }
        m_legend.push_back({c, {x, y}});
        x += width + 14;
    }
    const double top = y + legendRow + 6, bottom = size.height() - 2 * axis.height() - 12;
    m_bars = merged(m_all, static_cast<std::size_t>(std::max(2.0, (bottom - top) / (label.height() + 1))));
    double largest = 0;
    m_nameWidth = 0;
    for (const StageBar &bar : m_bars) {
        largest = std::max(largest, bar.total());
        m_nameWidth = std::max(m_nameWidth, label.horizontalAdvance(bar.name) + 10);
    }
    m_nameWidth = std::min(m_nameWidth, std::max(60.0, 0.3 * size.width()));
    m_step = std::pow(10.0, std::floor(std::log10(largest > 0 ? largest : 1)) - 2);
    m_valueWidth = m_shareWidth = 0;
    for (const StageBar &bar : m_bars) {
        m_valueWidth = std::max(m_valueWidth, strong.horizontalAdvance(moneyText(bar.total(), m_step, m_currency)));
        m_shareWidth = std::max(m_shareWidth, label.horizontalAdvance(shareText(bar.total() / m_sum)));
    }
    const double right = m_valueWidth + 10 + m_shareWidth + 14;
    // Few stages do not make fat bars: the axis moves up to them.
    const double height = std::clamp(bottom - top, 10.0, 56.0 * static_cast<double>(m_bars.size()));
    m_plot = QRectF(m_nameWidth, top, std::max(20.0, size.width() - right - m_nameWidth), height);
    m_high = largest > 0 ? largest * 1.02 : 1;
    for (int count = 6; count >= 1; --count) {
        m_ticks = evenTicks(0, m_high, count, [this](double v, double step) { return axisMoney(v, step, m_currency); });
        double end = -1e9;
        bool fits = true;
        for (const Tick &tick : m_ticks) {
            const double half = axis.horizontalAdvance(tick.text) / 2, at = m_plot.left() + tick.at / m_high * m_plot.width();
            fits = fits && at - half >= end + 12;
            end = at + half;
        }
        if (fits)
            break;
    }
}

QRectF StageBars::rowRect(std::size_t row) const
{
    const double pitch = m_plot.height() / static_cast<double>(m_bars.size());
    return QRectF(m_plot.left(), m_plot.top() + pitch * static_cast<double>(row), m_plot.width(), pitch);
}

std::vector<std::pair<QRectF, int>> StageBars::segments(std::size_t row) const
{
    std::vector<std::pair<QRectF, int>> result;
    const QRectF area = rowRect(row);
    const double height = std::clamp(area.height() * 0.6, 6.0, 28.0);
    double sum = 0;
    for (int c = 0; c < costClassCount; ++c) {
        const double part = m_bars[row].parts[static_cast<std::size_t>(c)];
        if (!(part > 0))
            continue;
        const double from = area.left() + sum / m_high * area.width();
        sum += part;
        const double to = area.left() + sum / m_high * area.width();
        result.push_back({QRectF(QPointF(from, area.center().y() - height / 2), QPointF(to, area.center().y() + height / 2)), c});
    }
    return result;
}

QString StageBars::tipAt(QPointF point) const
{
    for (std::size_t row = 0; row < m_bars.size(); ++row)
        for (const auto &[rect, c] : segments(row))
            if (rect.adjusted(0, -3, 0, 3).contains(point)) {
                const double part = m_bars[row].parts[static_cast<std::size_t>(c)];
                return ui::tr("%1, %2: %3 per successful task, %4 of all")
                    .arg(m_bars[row].name, inSentence(costClassNames()[static_cast<std::size_t>(c)]),
                         moneyText(part, m_step / 10, m_currency), shareText(part / m_sum));
            }
    return {};
}

void StageBars::paintUnder(QPainter &painter) const
{
    const QFontMetricsF metrics(style().axisFont);
    const double bottom = std::round(m_plot.bottom()) + 0.5;
    for (const Tick &tick : m_ticks) {
        const double x = std::round(m_plot.left() + tick.at / m_high * m_plot.width()) + 0.5;
        painter.setPen(QPen(tick.at > 0 ? style().line : style().axis, 1));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, bottom + 4));
        drawText(painter, style(), {x - metrics.horizontalAdvance(tick.text) / 2, bottom + 6 + metrics.ascent()}, tick.text,
                 style().axisFont, style().text3, false);
    }
    const QString title = metrics.elidedText(m_axisTitle, Qt::ElideRight, size().width() - 4);
    const double width = metrics.horizontalAdvance(title);
    drawText(painter, style(), {std::clamp(m_plot.center().x() - width / 2, 2.0, std::max(2.0, size().width() - width - 2)),
                                bottom + 10 + metrics.height() + metrics.ascent()},
             title, style().axisFont, style().text3, false);
}

void StageBars::paintSegment(QPainter &painter, const QRectF &rect, int costClass) const
{
    const QColor color = style().cost[static_cast<std::size_t>(costClass)];
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, color);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (costClass != static_cast<int>(CostClass::Failed))
        return;
    // The stripes of Qt::BDiagPattern, as lines: SVG has no brush patterns and no clipping in Qt 6.4.
    painter.setPen(QPen(style().surface, 1.3, Qt::SolidLine, Qt::FlatCap));
    for (double c = rect.left() + rect.top(); c < rect.right() + rect.bottom(); c += 5) { // x + y = c
        const double left = std::max(rect.left(), c - rect.bottom()), right = std::min(rect.right(), c - rect.top());
        if (right > left)
            painter.drawLine(QPointF(left, c - left), QPointF(right, c - right));
    }
}

void StageBars::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(style().labelFont);
    for (const LegendEntry &entry : m_legend) {
        const double top = entry.at.y() + std::round((metrics.height() - swatch) / 2);
        paintSegment(painter, QRectF(entry.at.x(), top, swatch, swatch), entry.costClass);
        drawText(painter, style(), {entry.at.x() + swatch + 5, entry.at.y() + metrics.ascent()},
                 costClassNames()[static_cast<std::size_t>(entry.costClass)], style().labelFont, style().text2, false);
    }
}

void StageBars::paintOver(QPainter &painter) const
{
    paintLegend(painter);
    const QFontMetricsF label(style().labelFont), strong(valueFont(style()));
    for (std::size_t row = 0; row < m_bars.size(); ++row) {
        const StageBar &bar = m_bars[row];
        for (auto [rect, c] : segments(row)) {
            if (rect.width() > 2) // 1 px of surface between segments
                rect.setRight(rect.right() - 1);
            paintSegment(painter, rect, c);
        }
        const double baseline = rowRect(row).center().y() + label.capHeight() / 2;
        const QString name = label.elidedText(bar.name, Qt::ElideRight, m_nameWidth - 8);
        drawText(painter, style(), {m_plot.left() - 8 - label.horizontalAdvance(name), baseline}, name, style().labelFont, style().text, false);
        const QString value = moneyText(bar.total(), m_step, m_currency), share = shareText(bar.total() / m_sum);
        const double right = size().width() - 2;
        drawText(painter, style(), {right - label.horizontalAdvance(share), baseline}, share, style().labelFont, style().text2, false);
        drawText(painter, style(), {right - m_shareWidth - 10 - strong.horizontalAdvance(value), baseline}, value, valueFont(style()),
                 style().text, false);
    }
}

} // namespace farthing::ui
