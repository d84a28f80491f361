// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/surface_chart.h"

#include "ui/charts/chart_table.h"
#include "ui/charts/painted_chart.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

using Values = std::vector<double>;

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [&](float p, float q) { return static_cast<float>(p + part * (q - p)); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

double valueOf(const SurfaceCell &cell, SurfaceFigure figure)
{
    if (!cell.known)
        return std::nan("");
    switch (figure) {
    case SurfaceFigure::Margin: return cell.grossMargin.p50;
    case SurfaceFigure::CostPerSuccess: return cell.costPerSuccess.p50;
    case SurfaceFigure::Probability: break;
    }
    return cell.pMarginAtLeastTarget;
}

/// A short form for a cell, and a full one for tips.
QString figureText(double value, SurfaceFigure figure, const QString &currency)
{
    switch (figure) {
    case SurfaceFigure::Margin: return shareText(value, 0);
    case SurfaceFigure::CostPerSuccess: return moneyText(value, value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 1) : 0, currency);
    case SurfaceFigure::Probability: break;
    }
    return probabilityText(value);
}

struct Look {
    PlanSurface surface;
    SurfaceFigure figure = SurfaceFigure::Margin;
    QString currency;
    SurfaceSide x, y;
};

/// Where a value stands among the middles of the cells, which count from 0; absent outside of them.
std::optional<double> placeOf(const Values &values, const std::optional<double> &value)
{
    if (!value || values.size() < 2 || !(*value >= values.front() && *value <= values.back()))
        return std::nullopt;
    const auto above = std::max<std::size_t>(1, static_cast<std::size_t>(std::lower_bound(values.begin(), values.end(), *value) - values.begin()));
    const double low = values[above - 1], high = values[above];
    const bool byRatio = low > 0 && values.size() > 2 && std::abs(values[2] * values[0] / (values[1] * values[1]) - 1) < 1e-6;
    const double part = byRatio ? std::log(*value / low) / std::log(high / low) : (*value - low) / (high - low);
    return static_cast<double>(above - 1) + part;
}

class SurfaceMap : public PaintedChart {
public:
    SurfaceMap(const ChartStyle &style, Look look) : PaintedChart(style), m_look(std::move(look))
    {
        for (const SurfaceCell &cell : m_look.surface.cells)
            if (const double v = valueOf(cell, m_look.figure); std::isfinite(v)) {
                m_low = std::min(m_low, v);
                m_high = std::max(m_high, v);
            }
    }
    QString tipAt(QPointF point) const override
    {
        if (!m_plot.contains(point))
            return {};
        const auto i = static_cast<std::size_t>((point.x() - m_plot.left()) / m_plot.width() * columns());
        const auto j = static_cast<std::size_t>((m_plot.bottom() - point.y()) / m_plot.height() * rows());
        const SurfaceCell *cell = at(i, j);
        if (!cell || !cell->known)
            return {};
        const Spread &s = m_look.figure == SurfaceFigure::CostPerSuccess ? cell->costPerSuccess : cell->grossMargin;
        const auto text = [&](double v) { return figureText(v, m_look.figure == SurfaceFigure::CostPerSuccess ? m_look.figure : SurfaceFigure::Margin, m_look.currency); };
        return ui::tr("%1, %2: %3 (P10 %4, P90 %5); P(margin at least %6) = %7")
            .arg(m_look.y.text(cell->y), m_look.x.text(cell->x), text(s.p50), text(s.p10), text(s.p90), shareText(m_look.surface.target, 0), probabilityText(cell->pMarginAtLeastTarget));
    }
    void paintUnder(QPainter &painter) const override
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (std::size_t j = 0; j < m_look.surface.y.values.size(); ++j)
            for (std::size_t i = 0; i < m_look.surface.x.values.size(); ++i)
                paintCell(painter, i, j);
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintAxes(painter);
    }
    void paintOver(QPainter &painter) const override
    {
        if (m_look.figure != SurfaceFigure::CostPerSuccess)
            paintTarget(painter);
        paintPlan(painter);
    }

protected:
    void arrange(QSizeF size) override
    {
        const QFontMetricsF metrics(style().axisFont);
        double left = 0;
        for (const double v : m_look.surface.y.values)
            left = std::max(left, metrics.horizontalAdvance(m_look.y.text(v)) + 8);
        const double top = 2 * metrics.height() + 4, bottom = std::max(top + 20, size.height() - 2 * metrics.height() - 12);
        m_plot = QRectF(QPointF(std::ceil(left + 2), top), QPointF(std::max(left + 40, size.width() - 2), bottom));
        setPlotArea(m_plot);
    }

private:
    double columns() const { return static_cast<double>(m_look.surface.x.values.size()); }
    double rows() const { return static_cast<double>(m_look.surface.y.values.size()); }
    const SurfaceCell *at(std::size_t i, std::size_t j) const
    {
        const std::size_t k = j * m_look.surface.x.values.size() + i;
        return i < m_look.surface.x.values.size() && k < m_look.surface.cells.size() ? &m_look.surface.cells[k] : nullptr;
    }
    /// Of a place among the middles of the cells.
    QPointF map(double i, double j) const
    {
        return {m_plot.left() + (i + 0.5) / columns() * m_plot.width(), m_plot.bottom() - (j + 0.5) / rows() * m_plot.height()};
    }
    QRectF rectOf(std::size_t i, std::size_t j) const
    {
        const QPointF middle = map(static_cast<double>(i), static_cast<double>(j));
        const double w = m_plot.width() / columns(), h = m_plot.height() / rows();
        const double left = std::round(middle.x() - w / 2), top = std::round(middle.y() - h / 2);
        return QRectF(QPointF(left, top), QPointF(std::round(middle.x() + w / 2) - 1, std::round(middle.y() + h / 2) - 1));
    }
    /// Petrol the better a cell is; grey below the target, hatched where money is lost.
    QColor colorOf(double value) const
    {
        const ChartStyle &s = style();
        const QColor best = mixed(s.surface, s.accent, 0.55); // text on it keeps its contrast in both themes
        const double target = m_look.surface.target;
        switch (m_look.figure) {
        case SurfaceFigure::Margin:
            if (value < target)
                return mixed(s.surface, s.text3, 0.12 + 0.18 * std::clamp((target - value) / std::max(0.2, target - m_low), 0.0, 1.0));
            return mixed(s.fanOuter, best, (value - target) / std::max(0.02, m_high - target));
        case SurfaceFigure::CostPerSuccess: {
            const bool ratio = m_low > 0 && m_high / m_low > 4;
            const double part = !(m_high > m_low) ? 1 : ratio ? std::log(m_high / value) / std::log(m_high / m_low) : (m_high - value) / (m_high - m_low);
            return mixed(mixed(s.surface, s.text3, 0.10), best, part);
        }
        case SurfaceFigure::Probability: break;
        }
        return mixed(mixed(s.surface, s.text3, 0.16), best, value);
    }
    void paintCell(QPainter &painter, std::size_t i, std::size_t j) const
    {
        const SurfaceCell *cell = at(i, j);
        const QRectF rect = rectOf(i, j);
        const double value = cell ? valueOf(*cell, m_look.figure) : std::nan("");
        if (!std::isfinite(value)) {
            painter.setPen(QPen(style().line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
            return;
        }
        const QColor fill = colorOf(value);
        painter.fillRect(rect, fill);
        if (m_look.figure == SurfaceFigure::Margin && value < 0)
            painter.fillRect(rect, QBrush(mixed(fill, style().text3, 0.35), Qt::BDiagPattern));
        const QString text = figureText(value, m_look.figure, m_look.currency);
        const QFontMetricsF metrics(style().axisFont);
        const double width = metrics.horizontalAdvance(text);
        if (width + 4 > rect.width() || metrics.capHeight() + 4 > rect.height() || (m_look.figure == SurfaceFigure::Margin && value < -1) || isCrossed(i, j))
            return; // the line says it, and below −100 % the hatch does
        painter.setRenderHint(QPainter::Antialiasing, true);
        drawText(painter, style(), {rect.center().x() - width / 2, rect.center().y() + metrics.capHeight() / 2}, text, style().axisFont, style().text, false);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    /// Whether the target at P50 runs through a cell.
    bool isCrossed(std::size_t i, std::size_t j) const
    {
        if (m_look.figure == SurfaceFigure::CostPerSuccess)
            return false;
        const QRectF rect = rectOf(i, j).adjusted(6, 2, -6, -2);
        for (const QLineF &piece : contour([](const SurfaceCell &c) { return c.grossMargin.p50; }, m_look.surface.target, i, j))
            for (int k = 0; k <= 8; ++k)
                if (rect.contains(piece.pointAt(k / 8.0)))
                    return true;
        return false;
    }
    void paintAxes(QPainter &painter) const
    {
        const QFontMetricsF metrics(style().axisFont);
        double end = -1e9;
        for (std::size_t i = 0; i < m_look.surface.x.values.size(); ++i) {
            const QString text = m_look.x.text(m_look.surface.x.values[i]);
            const double width = metrics.horizontalAdvance(text), x = map(static_cast<double>(i), 0).x() - width / 2;
            if (x < end + 8 || x + width > size().width())
                continue;
            drawText(painter, style(), {x, m_plot.bottom() + 6 + metrics.ascent()}, text, style().axisFont, style().text3, false);
            end = x + width;
        }
        double above = 1e9;
        for (std::size_t j = 0; j < m_look.surface.y.values.size(); ++j) {
            const QString text = m_look.y.text(m_look.surface.y.values[j]);
            const double y = map(0, static_cast<double>(j)).y() + metrics.capHeight() / 2;
            if (y > above - metrics.height())
                continue;
            drawText(painter, style(), {m_plot.left() - 6 - metrics.horizontalAdvance(text), y}, text, style().axisFont, style().text3, false);
            above = y;
        }
        const QString below = metrics.elidedText(m_look.x.title, Qt::ElideRight, size().width() - 4);
        drawText(painter, style(), {std::max(2.0, m_plot.center().x() - metrics.horizontalAdvance(below) / 2), size().height() - 2 - metrics.descent()}, below, style().axisFont, style().text3, false);
        drawText(painter, style(), {2, metrics.ascent()}, metrics.elidedText(m_look.y.title, Qt::ElideRight, size().width() - 4), style().axisFont, style().text3, false);
    }
    /// Pieces of the line on which `of` meets the target, between the middles of neighbouring cells.
    std::vector<QLineF> contour(const std::function<double(const SurfaceCell &)> &of, double target) const
    {
        std::vector<QLineF> pieces;
        for (std::size_t j = 0; j + 1 < m_look.surface.y.values.size(); ++j)
            for (std::size_t i = 0; i + 1 < m_look.surface.x.values.size(); ++i)
                addPieces(of, target, i, j, pieces);
        return pieces;
    }
    /// Of the four squares around one cell's middle.
    std::vector<QLineF> contour(const std::function<double(const SurfaceCell &)> &of, double target, std::size_t i, std::size_t j) const
    {
        std::vector<QLineF> pieces;
        for (const std::size_t q : {j - 1, j})
            for (const std::size_t p : {i - 1, i})
                if (static_cast<double>(p) < columns() - 1 && static_cast<double>(q) < rows() - 1) // below 0 it wraps far above
                    addPieces(of, target, p, q, pieces);
        return pieces;
    }
    void addPieces(const std::function<double(const SurfaceCell &)> &of, double target, std::size_t i, std::size_t j, std::vector<QLineF> &pieces) const
    {
        const SurfaceCell *corner[] = {at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)};
        const double left = static_cast<double>(i), low = static_cast<double>(j);
        const QPointF place[] = {map(left, low), map(left + 1, low), map(left + 1, low + 1), map(left, low + 1)};
        std::vector<QPointF> crossings;
        bool known = true;
        for (const SurfaceCell *c : corner)
            known = known && c && c->known;
        for (int k = 0; known && k < 4; ++k) {
            const double a = of(*corner[k]) - target, b = of(*corner[(k + 1) % 4]) - target;
            if ((a < 0) != (b < 0))
                crossings.push_back(place[k] + a / (a - b) * (place[(k + 1) % 4] - place[k]));
        }
        for (std::size_t k = 0; k + 1 < crossings.size(); k += 2)
            pieces.emplace_back(crossings[k], crossings[k + 1]);
    }
    void paintTarget(QPainter &painter) const
    {
        const ChartStyle &s = style();
        struct Line {
            QString name;
            std::function<double(const SurfaceCell &)> of;
            Qt::PenStyle dash;
            double width;
        };
        const std::vector<Line> lines = {{QStringLiteral("P10"), [](const SurfaceCell &c) { return c.grossMargin.p10; }, Qt::DashLine, 1.3},
                                         {QStringLiteral("P90"), [](const SurfaceCell &c) { return c.grossMargin.p90; }, Qt::DotLine, 1.3},
                                         {QStringLiteral("P50"), [](const SurfaceCell &c) { return c.grossMargin.p50; }, Qt::SolidLine, 2.2}};
        const QFontMetricsF metrics(s.axisFont);
        double right = m_plot.right();
        for (const Line &line : lines) {
            const std::vector<QLineF> pieces = contour(line.of, m_look.surface.target);
            if (pieces.empty())
                continue;
            for (const auto &[color, width, dash] : {std::tuple{s.surface, line.width + 2.5, Qt::SolidLine}, {s.copper, line.width, line.dash}}) {
                painter.setPen(QPen(color, width, dash, Qt::RoundCap));
                painter.drawLines(pieces.data(), static_cast<int>(pieces.size()));
            }
            // The key stands above the plot, from the right.
            const QString text = line.name == QLatin1String("P50") ? ui::tr("target %1 at P50").arg(shareText(m_look.surface.target, 0)) : line.name;
            const double width = metrics.horizontalAdvance(text), y = m_plot.top() - 5 - metrics.capHeight() / 2;
            drawText(painter, s, {right - width, m_plot.top() - 5}, text, s.axisFont, s.copper, false);
            painter.setPen(QPen(s.copper, line.width, line.dash, Qt::FlatCap));
            painter.drawLine(QPointF(right - width - 26, y), QPointF(right - width - 5, y));
            right -= width + 38;
        }
        paintLossKey(painter, right);
    }
    /// What the hatch means, where there is any.
    void paintLossKey(QPainter &painter, double right) const
    {
        const auto &cells = m_look.surface.cells;
        if (m_look.figure != SurfaceFigure::Margin || std::none_of(cells.begin(), cells.end(), [this](const SurfaceCell &c) { return valueOf(c, m_look.figure) < 0; }))
            return;
        const QFontMetricsF metrics(style().axisFont);
        const QString text = ui::tr("a loss");
        const double left = right - metrics.horizontalAdvance(text);
        const QRectF patch(left - 19, m_plot.top() - 5 - metrics.capHeight() - 1, 14, metrics.capHeight() + 2);
        if (patch.left() < m_plot.left())
            return;
        const QColor fill = colorOf(-0.5);
        painter.fillRect(patch, fill);
        painter.fillRect(patch, QBrush(mixed(fill, style().text3, 0.35), Qt::BDiagPattern));
        drawText(painter, style(), {left, m_plot.top() - 5}, text, style().axisFont, style().text3, false);
    }
    void paintPlan(QPainter &painter) const
    {
        const auto i = placeOf(m_look.surface.x.values, m_look.x.planned), j = placeOf(m_look.surface.y.values, m_look.y.planned);
        if (!i || !j)
            return;
        const QPointF at = map(*i, *j);
        painter.setBrush(style().text);
        painter.setPen(QPen(style().surface, 2));
        painter.drawEllipse(at, 5.5, 5.5);
        const QFontMetricsF metrics(style().strongFont);
        const QString text = ui::tr("the plan");
        const double width = metrics.horizontalAdvance(text);
        const double x = at.x() + 10 + width < m_plot.right() ? at.x() + 10 : at.x() - 10 - width;
        drawText(painter, style(), {x, at.y() + metrics.capHeight() / 2}, text, style().strongFont, style().text, true);
    }

    Look m_look;
    QRectF m_plot;
    double m_low = INFINITY, m_high = -INFINITY;
};

/// Where along the plan's row the median margin crosses the target.
QString messageOf(const PlanSurface &s, const SurfaceSide &x, const SurfaceSide &y)
{
    const std::size_t columns = s.x.values.size();
    const std::optional<double> place = placeOf(s.y.values, y.planned);
    const auto row = static_cast<std::size_t>(std::lround(place.value_or(static_cast<double>(s.y.values.size() / 2))));
    std::optional<double> up, down;
    for (std::size_t i = 0; i + 1 < columns; ++i) {
        const SurfaceCell &a = s.cells[row * columns + i], &b = s.cells[row * columns + i + 1];
        if (!a.known || !b.known)
            continue;
        const double p = a.grossMargin.p50 - s.target, q = b.grossMargin.p50 - s.target;
        if ((p < 0) == (q < 0))
            continue;
        (q > p ? up : down) = a.x + (b.x - a.x) * p / (p - q);
    }
    const SurfaceCell &middle = s.cells[row * columns + columns / 2];
    const QString at = y.text(s.y.values[row]), target = shareText(s.target, 0);
    if (up && down)
        return tr("At %1 the margin reaches %2 at the median between %3 and %4").arg(at, target, x.text(std::min(*up, *down)), x.text(std::max(*up, *down)));
    if (up)
        return tr("At %1 the margin reaches %2 at the median from %3 on").arg(at, target, x.text(*up));
    if (down)
        return tr("At %1 the margin reaches %2 at the median up to %3").arg(at, target, x.text(*down));
    return middle.grossMargin.p50 >= s.target ? tr("At %1 the margin stays above %2 at the median all across").arg(at, target) : tr("At %1 the margin stays below %2 at the median all across").arg(at, target);
}

} // namespace

ChartContent surfaceChart(const PlanSurface &surface, const ChartContext &context, SurfaceFigure figure, const SurfaceSide &x, const SurfaceSide &y)
{
    ChartContent content;
    content.title = figure == SurfaceFigure::Margin ? tr("Gross margin over two numbers") : figure == SurfaceFigure::CostPerSuccess ? tr("Cost per success over two numbers") : tr("P(margin at least target) over two numbers");
    content.fileName = QStringLiteral("surface");
    content.footer = context.footer;
    content.table.columns = {y.title, x.title, tr("Cost per success (%1) P10").arg(context.currency), tr("Cost per success (%1) P50").arg(context.currency), tr("Cost per success (%1) P90").arg(context.currency),
                             tr("Gross margin P10 (fraction)"), tr("Gross margin P50 (fraction)"), tr("Gross margin P90 (fraction)"), tr("P(margin at least target)")};
    for (const SurfaceCell &c : surface.cells)
        if (c.known)
            content.table.rows.push_back({numberCell(c.y), numberCell(c.x), numberCell(c.costPerSuccess.p10), numberCell(c.costPerSuccess.p50), numberCell(c.costPerSuccess.p90),
                                          numberCell(c.grossMargin.p10), numberCell(c.grossMargin.p50), numberCell(c.grossMargin.p90), numberCell(c.pMarginAtLeastTarget)});
    if (surface.cells.empty() || hasErrors(surface.issues)) {
        content.emptyText = hasErrors(surface.issues) ? messageText(surface.issues.back().message) : tr("Being computed…");
        return content;
    }
    content.message = surface.ok ? messageOf(surface, x, y) : tr("Being computed…");
    content.make = inTheme([look = Look{surface, figure, context.currency, x, y}]() -> QChart * { return new SurfaceMap(chartStyle(), look); });
    return content;
}

} // namespace farthing::ui
