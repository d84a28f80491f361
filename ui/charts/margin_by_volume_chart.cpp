// SPDX-License-Identifier: GPL-3.0-or-later
// From which volume on the plan earns what it should.
#include "ui/charts/chart_table.h"
#include "ui/charts/charts.h"
#include "ui/charts/fan.h"
#include "ui/i18n/words.h"

#include <cmath>

namespace farthing::ui {

namespace {

struct MarginView {
    std::vector<FanPoint> fan; ///< x: log10 of tasks a month
    std::vector<FanPoint> ghost; ///< of the base case, while a scenario is shown
    QString ghostName;
    double target = 0, planX = 0, planMargin = 0;
    std::optional<double> plan, breakevenX;
    double breakeven = 0;
};

QString percent(double share)
{
    return shareText(share, std::abs(share * 100 - std::round(share * 100)) < 1e-6 ? 0 : 1);
}

/// The last volume at which the median crosses the target, in log10 of tasks.
std::optional<double> lastCrossing(const std::vector<FanPoint> &fan, double target)
{
    for (std::size_t i = fan.size(); i-- > 1;) {
        const double a = fan[i - 1].y.p50 - target, b = fan[i].y.p50 - target;
        if ((a < 0) != (b < 0))
            return fan[i - 1].x + (fan[i].x - fan[i - 1].x) * a / (a - b);
    }
    return {};
}

QString messageOf(const std::vector<FanPoint> &fan, double target)
{
    const QString goal = percent(target);
    const bool passesAtEnd = fan.back().y.p50 >= target;
    if (const auto x = lastCrossing(fan, target))
        return (passesAtEnd ? tr("Above %1 tasks a month the median plan passes the %2 target")
                            : tr("Above %1 tasks a month the median plan falls below the %2 target"))
            .arg(countText(std::pow(10.0, *x)), goal);
    if (passesAtEnd)
        return tr("The median plan passes the %1 target at every volume from %2 to %3 tasks a month")
            .arg(goal, countText(std::pow(10.0, fan.front().x)), countText(std::pow(10.0, fan.back().x)));
    double best = fan.front().y.p50;
    for (const FanPoint &p : fan)
        best = std::max(best, p.y.p50);
    return tr("Up to %1 tasks a month the median plan never passes the %2 target; its best is %3")
        .arg(countText(std::pow(10.0, fan.back().x)), goal, shareText(best));
}

PlotAxis marginAxis(const MarginView &view)
{
    double low = std::min(0.0, view.target), high = std::max(0.0, view.target), bestMedian = -1e300;
    for (const FanPoint &p : view.fan) {
        low = std::min(low, p.y.p10);
        high = std::max(high, p.y.p90);
        bestMedian = std::max(bestMedian, p.y.p50);
    }
    // The steep fall at small volumes would flatten all that matters: cut it, and say so.
    double floor = -0.4;
    if (bestMedian < -0.2 || (view.plan && *view.plan < -0.3))
        floor = std::min(bestMedian, view.plan.value_or(bestMedian)) < -0.9 ? std::min(bestMedian, view.plan.value_or(bestMedian)) * 1.5 : -1;
    const bool cut = low < floor;
    low = std::max(low, floor);
    high = std::min(high, 1.0);
    const double step = niceStep(low, high, 6);
    PlotAxis y;
    y.low = step * std::floor(low / step + 1e-9);
    y.high = step * std::ceil(high / step - 1e-9);
    if (y.high - high < 0.15 * step) // room for the target's and the plan's labels
        y.high = std::min(y.high + step, std::max(1.0, y.high));
    if (!(y.high > y.low))
        y.high = y.low + step;
    y.title = cut ? tr("Gross margin (% of revenue), cut at %1").arg(axisShare(y.low, step)) : tr("Gross margin (% of revenue)");
    y.ticks = [low = y.low, high = y.high](int atMost) { return evenTicks(low, high, atMost, axisShare); };
    return y;
}

QChart *makeChart(const MarginView &view)
{
    const ChartStyle style = chartStyle();
    PlotAxis x;
    x.low = view.fan.front().x;
    x.high = view.fan.back().x;
    if (view.fan.size() == 1) {
        x.low -= 0.5;
        x.high += 0.5;
    }
    x.title = tr("Tasks per month (log scale)");
    x.ticks = [low = x.low, high = x.high](int atMost) { return logTicks(low, high, atMost); };
    const PlotAxis y = marginAxis(view);
    auto *plot = new Plot(style, x, y);
    addFan(*plot, view.fan);
    if (view.ghost.size() > 1) {
        std::vector<QPointF> line;
        for (const FanPoint &p : view.ghost)
            if (p.x >= x.low && p.x <= x.high)
                line.push_back({p.x, p.y.p50});
        plot->addLine(line, QPen(style.text3, 1.5, Qt::DashLine));
        if (!line.empty() && line.back().y() >= y.low)
            plot->addEndLabel(line.back().y(), {{}, view.ghostName, style.text2});
    }

    plot->addHorizontalRule(view.target, QPen(style.copper, 1.5, Qt::DashLine, Qt::FlatCap));
    plot->addEndLabel(view.target, {{}, tr("Target %1").arg(percent(view.target)), style.copper});
    const bool single = view.fan.size() == 1;
    if (!single)
        plot->addEndLabel(view.fan.back().y.p50 + 1e-6, {QStringLiteral("P50"), {}, style.accent});
    if (!single && hasWidth(view.fan))
        plot->addEndLabel(view.fan.back().y.p90, {{}, QStringLiteral("P10–P90"), style.text2});
    const auto inside = [&y](double value) { return value >= y.low && value <= y.high; };
    if (single && inside(view.fan.front().y.p50) && !view.plan)
        plot->addMarker({view.fan.front().x, view.fan.front().y.p50}, Plot::Shape::Circle, style.accent,
                        {QStringLiteral("P50"), QLatin1Char(' ') + shareText(view.fan.front().y.p50), style.text});
    if (view.breakevenX && *view.breakevenX >= x.low && *view.breakevenX <= x.high) {
        const auto at = spreadAt(view.fan, *view.breakevenX);
        if (at && inside(at->p50))
            plot->addMarker({*view.breakevenX, at->p50}, Plot::Shape::Diamond, style.copper,
                            {tr("Break-even %1").arg(countText(view.breakeven)),
                             at->p50 < 0.005 ? tr(" tasks / month") : tr(" tasks / month, overhead paid too"), style.text}); // the axis leaves overhead out
    }
    if (view.plan && view.planX >= x.low && view.planX <= x.high) {
        plot->addVerticalRule(view.planX, QPen(style.text3, 1, Qt::DotLine, Qt::FlatCap));
        if (inside(*view.plan))
            plot->addMarker({view.planX, *view.plan}, Plot::Shape::Circle, style.accent,
                            {tr("Plan %1").arg(shareText(view.planMargin)), {}, style.text});
    }
    plot->setTip([fan = view.fan](double at) {
        const auto s = spreadAt(fan, at);
        return s ? tr("%1 tasks a month: margin P50 %2, P10 %3, P90 %4")
                       .arg(countText(std::pow(10.0, at)), shareText(s->p50), shareText(s->p10), shareText(s->p90))
                 : QString();
    });
    return plot;
}

} // namespace

ChartContent marginByVolumeChart(const Evaluation &evaluation, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Margin by volume");
    content.fileName = QStringLiteral("margin-by-volume");
    content.footer = context.footer;
    content.table.columns = {tr("Tasks per month")};
    for (const char *p : {"mean", "P10", "P25", "P50", "P75", "P90"})
        content.table.columns << tr("Gross margin %1 (fraction)").arg(QLatin1String(p));
    content.table.columns << tr("Probability of reaching the target")
                          << tr("Cost per successful task P50 (%1)").arg(context.currency)
                          << tr("Total cost P50 (%1 per month)").arg(context.currency);
    if (!evaluation.ok || !evaluation.month.marginDefined) {
        content.emptyText = !evaluation.ok ? noFiguresText()
                                           : tr("Without revenue there is no margin. Enter what a task earns on the Demand & revenue page.");
        return content;
    }
    MarginView view;
    std::vector<FanPoint> points;
    for (const VolumePoint &v : evaluation.volumes) {
        const Spread &m = v.grossMargin;
        content.table.rows.push_back({numberCell(v.tasks), numberCell(m.mean), numberCell(m.p10), numberCell(m.p25), numberCell(m.p50),
                                      numberCell(m.p75), numberCell(m.p90), numberCell(v.pMarginAtLeastTarget),
                                      numberCell(v.costPerSuccess.p50), numberCell(v.totalCost.p50)});
        if (v.tasks > 0)
            points.push_back({std::log10(v.tasks), m});
    }
    view.fan = fanOf(std::move(points));
    if (view.fan.empty()) {
        content.emptyText = tr("No volumes to compare yet. Enter the tasks per month on the Demand & revenue page.");
        return content;
    }
    if (context.baseline && context.baseline->month.marginDefined) {
        std::vector<FanPoint> before;
        for (const VolumePoint &v : context.baseline->volumes)
            if (v.tasks > 0)
                before.push_back({std::log10(v.tasks), v.grossMargin});
        view.ghost = fanOf(std::move(before));
        view.ghostName = context.baselineName;
    }
    view.target = std::isfinite(context.targetMargin) ? context.targetMargin : 0;
    if (context.planVolume > 0) {
        view.planX = std::log10(context.planVolume);
        if (const auto here = spreadAt(view.fan, view.planX))
            view.plan = here->p50; // on the line, also when the month spreads over volumes
        // The words are those of the headline, unless the point would visibly stand elsewhere.
        const double month = evaluation.month.grossMargin.p50;
        view.planMargin = view.plan && std::abs(month - *view.plan) >= 0.01 ? *view.plan : month;
    }
    const Spread &b = evaluation.month.breakevenTasks;
    if (evaluation.month.breakevenShare >= 0.5 && b.p50 > 0 && std::isfinite(b.p50)) {
        view.breakeven = b.p50;
        view.breakevenX = std::log10(b.p50);
    }
    content.message = messageOf(view.fan, view.target);
    content.make = inTheme([view] { return makeChart(view); });
    return content;
}

} // namespace farthing::ui
