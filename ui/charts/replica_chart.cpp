// SPDX-License-Identifier: GPL-3.0-or-later
// The sawtooth of a pool: replicas as steps over the volume, and what each step does to the cost of a task.
#include "ui/charts/chart_table.h"
#include "ui/charts/linked_chart.h"
#include "ui/charts/plot.h"
#include "ui/charts/pool_charts.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"

#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

QString money(double value, const QString &currency) { return moneyText(value, value > 0 ? std::pow(10.0, std::floor(std::log10(value)) - 2) : 0, currency); }

struct StepsView {
    ReplicaSteps found;
    double planned = 0;
    QString currency;
};

PlotAxis tasksAxis(const StepsView &view)
{
    PlotAxis x;
    x.low = view.found.points.front().tasks;
    x.high = view.found.points.back().tasks;
    x.title = tr("Tasks per month");
    x.ticks = [low = x.low, high = x.high](int atMost) { return evenTicks(low, high, atMost, [](double v, double) { return countText(v); }); };
    return x;
}

std::vector<QPointF> line(const StepsView &view, double VolumeAt::*of)
{
    std::vector<QPointF> points;
    for (const VolumeAt &p : view.found.points)
        points.emplace_back(p.tasks, p.*of);
    return points;
}

void addPlan(Plot &plot, const StepsView &view, const ChartStyle &style, bool named)
{
    plot.addVerticalRule(view.planned, QPen(style.text3, 1, Qt::DotLine, Qt::FlatCap), named ? PlotText{tr("plan %1").arg(countText(view.planned)), {}, style.accent} : PlotText{});
    if (view.found.fullAt > 0)
        plot.addVerticalRule(view.found.fullAt, QPen(style.copper, 1.5, Qt::DashLine, Qt::FlatCap), named ? PlotText{tr("full from %1").arg(countText(view.found.fullAt)), {}, style.copper} : PlotText{});
}

QString tipOf(const StepsView &view, double at)
{
    const VolumeAt *nearest = nullptr;
    for (const VolumeAt &p : view.found.points)
        if (!nearest || std::abs(p.tasks - at) < std::abs(nearest->tasks - at))
            nearest = &p;
    return nearest ? tr("%1 tasks: %2 replicas at %3, %4 of the pool per task").arg(countText(nearest->tasks)).arg(nearest->replicas, 0, 'f', 0).arg(shareText(nearest->utilisation, 0), money(nearest->costPerTask, view.currency)) : QString();
}

QChart *makeReplicas(const StepsView &view)
{
    const ChartStyle style = chartStyle();
    const double top = view.found.points.back().replicas;
    auto *plot = new Plot(style, tasksAxis(view), risingAxis(top * 1.12, tr("Replicas at the busiest hour"), [](double v, double) { return v == std::round(v) ? localNumber(v, 'f', 0) : QString(); }, 4));
    plot->addLine(line(view, &VolumeAt::replicas), QPen(style.accent, 2));
    addPlan(*plot, view, style, true);
    for (const ReplicaStep &step : view.found.steps) { // where labels have no room, the tip and the table have the number
        plot->addMarker({step.tasks, step.replicas}, Plot::Shape::Diamond, style.copper);
        plot->addNote({step.tasks, step.replicas}, {localNumber(step.replicas, 'f', 0), tr(" from %1").arg(countText(step.tasks)), style.text});
    }
    plot->setCursorText([](double, double replicas) { return localNumber(replicas, 'f', 0); });
    plot->setTip([view](double at) { return tipOf(view, at); });
    return plot;
}

QChart *makeCost(const StepsView &view)
{
    const ChartStyle style = chartStyle();
    double top = 0;
    for (const VolumeAt &p : view.found.points)
        top = std::max(top, p.costPerTask);
    auto *plot = new Plot(style, tasksAxis(view), risingAxis(top, tr("The pool's cost per task (%1)").arg(view.currency), [currency = view.currency](double v, double s) { return axisMoney(v, s, currency); }, 4));
    plot->addLine(line(view, &VolumeAt::costPerTask), QPen(style.accent, 2));
    addPlan(*plot, view, style, false);
    plot->setCursorText([currency = view.currency](double, double cost) { return money(cost, currency); });
    plot->setTip([view](double at) { return tipOf(view, at); });
    return plot;
}

QString sentence(const StepsView &view)
{
    const auto next = std::find_if(view.found.steps.begin(), view.found.steps.end(), [&](const ReplicaStep &s) { return s.tasks > view.planned; });
    QString text;
    if (next == view.found.steps.end()) {
        text = tr("No further replica is due up to %1 tasks a month").arg(countText(view.found.points.back().tasks));
    } else {
        text = tr("%1 replicas are due from %2 tasks a month: there a task's part of the pool goes from %3 to %4")
                   .arg(next->replicas, 0, 'f', 0).arg(countText(next->tasks), money(next->costBefore, view.currency), money(next->costAfter, view.currency));
        if (next + 1 != view.found.steps.end())
            text += tr("; the next from %1").arg(countText((next + 1)->tasks));
    }
    if (view.found.fullAt > 0)
        text += tr("; from %1 on all replicas are above their target").arg(countText(view.found.fullAt));
    return text;
}

} // namespace

ChartContent replicaChart(const Evaluation &evaluation, const ChartContext &context, std::size_t pool, const std::shared_ptr<const PoolCurves> &curves, SharedCursor *cursor)
{
    ChartContent whole;
    whole.title = tr("When the next replica is due");
    whole.fileName = QStringLiteral("replicas-by-volume");
    whole.footer = context.footer;
    whole.table.columns = {tr("Tasks per month"), tr("Replicas"), tr("Utilisation (fraction of capacity)")};
    if (!evaluation.ok || pool >= evaluation.month.pools.size()) {
        whole.emptyText = noFiguresText();
        return whole;
    }
    if (!curves) {
        whole.emptyText = tr("Being computed…");
        return whole;
    }
    if (pool >= curves->steps.size() || curves->steps[pool].points.size() < 2) {
        whole.emptyText = tr("No stage uses this pool yet. Choose pool:%1 as a model on the Pipeline page.").arg(QString::fromStdString(evaluation.month.pools[pool].pool));
        return whole;
    }
    const StepsView view{curves->steps[pool], context.planVolume, context.currency};
    ChartContent cost = whole;
    cost.table.columns = {tr("Tasks per month"), tr("The pool's cost per task (%1)").arg(context.currency)};
    for (const VolumeAt &p : view.found.points) {
        whole.table.rows.push_back({numberCell(p.tasks), numberCell(p.replicas), numberCell(p.utilisation)});
        cost.table.rows.push_back({numberCell(p.tasks), numberCell(p.costPerTask)});
    }
    whole.make = inTheme([view] { return makeReplicas(view); });
    cost.make = inTheme([view] { return makeCost(view); });
    return linkedChart(whole.title, sentence(view), {whole, cost}, cursor);
}

} // namespace farthing::ui
