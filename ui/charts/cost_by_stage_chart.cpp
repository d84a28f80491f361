// SPDX-License-Identifier: GPL-3.0-or-later
// Where the money of one successful task goes: stages by classes of cost.
#include "ui/charts/chart_table.h"
#include "ui/charts/charts.h"
#include "ui/charts/stage_bars.h"
#include "ui/i18n/words.h"

#include <cmath>

namespace farthing::ui {

CostClass costClassOf(const Cell &cell)
{
    if (cell.wasted)
        return CostClass::Failed;
    if (cell.reason == Reason::Retry || cell.reason == Reason::Escalation)
        return CostClass::Retries;
    if (cell.reason == Reason::Checker || cell.reason == Reason::Human)
        return CostClass::Tools;
    switch (cell.meter) {
    case Meter::Input:
        return CostClass::Input;
    case Meter::CachedRead:
    case Meter::CacheWrite:
        return CostClass::Cached;
    case Meter::Output:
        return CostClass::Output;
    case Meter::Reasoning:
        return CostClass::Reasoning;
    case Meter::Compute:
        return CostClass::Fixed;
    case Meter::Tools:
    case Meter::Retrieval:
    case Meter::ResponseCache:
    case Meter::Human:
        break;
    }
    return CostClass::Tools;
}

namespace {

std::vector<StageBar> barsOf(const TaskResult &task, const ChartContext &context)
{
    std::vector<std::string> order; // as in the pipeline, then what is not a stage
    for (const StageFigures &stage : task.stages)
        order.push_back(stage.stage);
    std::map<std::string, std::array<double, costClassCount>> parts;
    for (const Cell &cell : task.breakdown) {
        const double money = cell.mean.value / task.success.value;
        if (!std::isfinite(money))
            continue;
        if (std::find(order.begin(), order.end(), cell.stage) == order.end())
            order.push_back(cell.stage);
        parts[cell.stage][static_cast<std::size_t>(costClassOf(cell))] += money;
    }
    std::vector<StageBar> bars;
    for (const std::string &id : order) {
        const auto name = context.stageNames.find(id);
        StageBar bar{name != context.stageNames.end() && !name->second.isEmpty() ? name->second : QString::fromStdString(id), {}};
        if (const auto found = parts.find(id); found != parts.end())
            bar.parts = found->second;
        bars.push_back(std::move(bar));
    }
    return bars;
}

QString messageOf(const std::vector<StageBar> &bars, double sum)
{
    const auto largest = std::max_element(bars.begin(), bars.end(), [](const StageBar &a, const StageBar &b) { return a.total() < b.total(); });
    double repeats = 0;
    for (const StageBar &bar : bars)
        repeats += bar.parts[static_cast<std::size_t>(CostClass::Retries)] + bar.parts[static_cast<std::size_t>(CostClass::Failed)];
    QString text = bars.size() == 1 ? tr("%1 is the only stage").arg(largest->name)
                                    : tr("%1 carries %2 of the cost").arg(largest->name, shareText(largest->total() / sum));
    if (repeats > 0)
        text += tr("; retries and failures add %1").arg(shareText(repeats / sum));
    return text;
}

} // namespace

ChartContent costByStageChart(const Evaluation &evaluation, const ChartContext &context)
{
    ChartContent content;
    content.title = tr("Cost by stage");
    content.fileName = QStringLiteral("cost-by-stage");
    content.footer = context.footer;
    const QString unit = tr("%1 per successful task").arg(context.currency);
    content.table.columns = {tr("Stage")};
    for (const QString &name : costClassNames())
        content.table.columns << QStringLiteral("%1 (%2)").arg(name, unit);
    content.table.columns << tr("Total (%1)").arg(unit) << tr("Share of cost (fraction)");

    if (!evaluation.ok) {
        content.emptyText = noFiguresText();
        return content;
    }
    const TaskResult &task = evaluation.simulated.breakdown.empty() ? evaluation.exact : evaluation.simulated;
    if (!(task.success.value > 0)) {
        content.emptyText = tr("No task of this plan succeeds, so there is no cost per successful task. "
                                           "Look on the Pipeline page for the stage that never passes.");
        return content;
    }
    const std::vector<StageBar> bars = barsOf(task, context);
    double sum = 0;
    for (const StageBar &bar : bars)
        sum += bar.total();
    if (!(sum > 0)) {
        content.emptyText = tr("Nothing in this plan costs money yet. Add a stage on the Pipeline page or check its prices.");
        return content;
    }
    for (const StageBar &bar : bars) {
        std::vector<QVariant> row{bar.name};
        for (const double part : bar.parts)
            row.push_back(numberCell(part));
        row.push_back(numberCell(bar.total()));
        row.push_back(numberCell(bar.total() / sum));
        content.table.rows.push_back(std::move(row));
    }
    content.message = messageOf(bars, sum);
    content.make = inTheme([bars, sum, unit, currency = context.currency]() -> QChart * {
        return new StageBars(chartStyle(), bars, sum, unit, currency);
    });
    return content;
}

} // namespace farthing::ui
