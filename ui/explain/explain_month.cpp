// SPDX-License-Identifier: GPL-3.0-or-later
// Why a month costs, earns and breaks even as it does. The rows stand at the base values, where they add up; the step
// from there to the median over what is not known is a row of its own.
#include "model/economics/month.h"
#include "model/plan/resolve.h"
#include "ui/explain/explanation.h"
#include "ui/explain/price_sources.h"
#include "ui/i18n/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

struct Base {
    Plan plan;
    TaskEconomics task;
};

Base baseOf(const ExplainInput &in)
{
    Issues ignored;
    return {resolveBase(in.plan, ignored), in.evaluation.baseTask};
}

ExplainRow row(const QString &label, double value, const char *path, const QString &detail = {}, const QString &source = {})
{
    return {label, detail, value, source.isEmpty() ? tr("typed in") : source, {}, path, {}};
}

/// The lines of the month, costs negative.
std::vector<ExplainRow> monthRows(const MonthFigures &m)
{
    std::vector<ExplainRow> rows = {
        row(tr("Revenue"), m.revenue, "/revenue/per_successful_task", tr("successful and attempted tasks at their prices")),
        row(tr("Usage"), -m.usageCost, "/pipeline/stages", tr("every attempt, tool, check and pool hour of the month"), tr("price sheet")),
        row(tr("Payment fees"), -m.paymentFees, "/revenue/payment_fee_share", tr("share of revenue")),
        row(tr("Support of failed tasks"), -m.support, "/failure_costs/support_per_failed_task", tr("failed tasks times their cost")),
        row(tr("Unused pools"), -m.unbookedPools, "/pools", tr("reserved, but no task uses them")),
        row(tr("Platform costs"), -m.platform, "/fixed_costs", tr("fixed costs of kind platform")),
    };
    std::erase_if(rows, [](const ExplainRow &r) { return r.value == 0; });
    return rows;
}

QString percentiles(const Spread &s, const QString &currency)
{
    return tr("P10 %1, P50 %2, P90 %3").arg(moneyText(s.p10, 0, currency), moneyText(s.p50, 0, currency), moneyText(s.p90, 0, currency));
}

} // namespace

Explanation explainMargin(const ExplainInput &in)
{
    const Base base = baseOf(in);
    const MonthFigures m = monthFigures(base.plan, base.task, base.plan.tasksPerMonth.fixed());
    const MonthResult &month = in.evaluation.month;
    const QString currency = QString::fromStdString(in.plan.currency);
    Explanation e;
    e.totalText = month.marginDefined ? shareText(month.grossMargin.p50) : QString(QChar(0x2013));
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("median of %1 draws of what is not known; %2 at the base values").arg(month.draws).arg(m.revenue > 0 ? shareText(m.gross() / m.revenue) : QString(QChar(0x2013)));
    e.formula = {tr("gross profit %1").arg(moneyText(m.gross(), 0, currency)), QString(QChar(0xF7)), tr("revenue %1").arg(moneyText(m.revenue, 0, currency)), "=", m.revenue > 0 ? shareText(m.gross() / m.revenue) : QString(QChar(0x2013))};
    e.rowsTitle = tr("Gross profit of the month at %1 tasks").arg(countText(m.tasks));
    e.unit = currency;
    e.rows = monthRows(m);
    e.total = m.gross();
    e.error = tr("Over the draws the margin is P10 %1, P90 %2; it reaches the target of %3 in %4 of them (95 % interval %5 to %6). Overhead stands below the gross margin.")
                  .arg(shareText(month.grossMargin.p10), shareText(month.grossMargin.p90), shareText(in.plan.targets.grossMargin, 0), probabilityText(month.pMarginAtLeastTarget.value))
                  .arg(shareText(month.pMarginLow95), shareText(month.pMarginHigh95));
    return e;
}

/// P(gross margin ≥ target), over the draws.
Explanation explainMarginTarget(const ExplainInput &in)
{
    const MonthResult &month = in.evaluation.month;
    const double p = month.pMarginAtLeastTarget.value;
    const QString target = shareText(in.plan.targets.grossMargin, 0), draws = countText(static_cast<double>(month.draws));
    Explanation e;
    e.rowUnit = RowUnit::Share;
    e.total = 1;
    e.totalText = probabilityText(p);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("P(margin at least %1), 95 % interval %2 to %3").arg(target, shareText(month.pMarginLow95), shareText(month.pMarginHigh95));
    e.formula = {tr("draws that reach %1: %2").arg(target, countText(p * static_cast<double>(month.draws))), QString(QChar(0xF7)), tr("all draws %1").arg(draws), "=", e.totalText};
    e.rowsTitle = tr("The draws of what is not known");
    e.unit = tr("of draws");
    const QString spread = tr("The margin is P10 %1, P50 %2, P90 %3").arg(shareText(month.grossMargin.p10), shareText(month.grossMargin.p50), shareText(month.grossMargin.p90));
    ExplainRow reach = row(tr("Reach the target"), p, "/targets/gross_margin", tr("gross margin at least %1").arg(target), tr("draws"));
    ExplainRow miss = row(tr("Miss it"), 1 - p, "/revenue/per_successful_task", tr("gross margin below it"), tr("draws"));
    reach.note = miss.note = spread;
    e.rows = {reach, miss};
    e.error = tr("Each draw takes one value of everything that is not known and computes the month by the exact engine; within a draw the month differs by chance from task to task, which is counted as normal.");
    return e;
}

/// What a task leaves before fixed costs.
Explanation explainTaskMargin(const ExplainInput &in)
{
    const Base base = baseOf(in);
    const double tasks = base.plan.tasksPerMonth.fixed();
    const MonthFigures m = monthFigures(base.plan, base.task, tasks);
    const Spread &spread = in.evaluation.month.marginPerTask;
    const QString currency = QString::fromStdString(in.plan.currency);
    Explanation e;
    e.total = spread.p50;
    e.totalText = moneyText(e.total, 0, currency);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("per attempted task before fixed costs; median of %1 draws").arg(in.evaluation.month.draws);
    e.formula = {tr("revenue less costs of the tasks %1").arg(moneyText(m.contribution(), 0, currency)), QString(QChar(0xF7)), tr("%1 tasks").arg(countText(tasks)), "=", moneyText(tasks > 0 ? m.contribution() / tasks : 0, 0, currency)};
    e.rowsTitle = tr("What a task brings and costs");
    e.unit = currency;
    for (ExplainRow &each : monthRows(m)) {
        if (each.path == "/pools" || each.path == "/fixed_costs")
            continue; // below what a task leaves
        each.value = tasks > 0 ? each.value / tasks : 0;
        e.rows.push_back(std::move(each));
    }
    e.rows.push_back(row(tr("What is not known"), e.total - sumOf(e.rows), "/demand/tasks_per_month", tr("median over the draws, less the base values"), tr("draws")));
    e.error = tr("Over the draws: %1.").arg(percentiles(spread, currency));
    return e;
}

Explanation explainMonthlyCost(const ExplainInput &in)
{
    const Base base = baseOf(in);
    const double tasks = base.plan.tasksPerMonth.fixed();
    const MonthFigures m = monthFigures(base.plan, base.task, tasks);
    const MonthResult &month = in.evaluation.month;
    const QString currency = QString::fromStdString(in.plan.currency);
    Explanation e;
    e.total = month.usageCost.p50;
    const double error = 1.96 * month.usageCost.se;
    e.totalText = moneyText(e.total, error, currency);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("median of %1 draws").arg(month.draws);
    e.formula = {tr("%1 tasks").arg(countText(tasks)), QString(QChar(0xD7)), tr("%1 per attempted task").arg(moneyText(tasks > 0 ? m.usageCost / tasks : 0, 0, currency)), "=", moneyText(m.usageCost, 0, currency)};
    e.rowsTitle = tr("Usage cost of the month by stage");
    e.unit = currency;
    double stages = 0;
    for (const Stage &stage : in.plan.pipeline.stages) {
        const StagePriceWords prices = priceWords(in.plan, in.sheet, stage);
        ExplainRow r{QString::fromStdString(stage.name.empty() ? stage.id : stage.name), {}, 0, prices.brief, prices.full, "/pipeline/stages/" + stage.id + "/route/0/model", {}};
        for (const Cell &cell : in.evaluation.exact.breakdown)
            if (cell.stage == stage.id)
                r.value += cell.mean.value * tasks;
        r.detail = tr("%1 per task").arg(moneyText(tasks > 0 ? r.value / tasks : 0, 0, currency));
        stages += r.value;
        e.rows.push_back(std::move(r));
    }
    std::sort(e.rows.begin(), e.rows.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
    if (m.commitmentEffect != 0)
        e.rows.push_back(row(tr("Commitments"), m.commitmentEffect, "/prices/commitments", tr("what is agreed with providers adds to the list prices above, or saves")));
    if (m.cacheStorage != 0)
        e.rows.push_back(row(tr("Stored prefixes"), m.cacheStorage, "/pipeline/stages", tr("kept by the hour, whatever the volume")));
    if (std::abs(m.listUsage - stages) > 1e-9 * std::abs(m.listUsage))
        e.rows.push_back(row(tr("Whole replicas of own pools"), m.listUsage - stages, "/pools", tr("reserved by the hour, not by the second"), tr("own pool")));
    e.rows.push_back(row(tr("What is not known"), e.total - m.usageCost, "/demand/tasks_per_month", tr("median over the draws, less the base values"), tr("draws")));
    e.error = tr("Over the draws: %1. Standard deviation from what is not known %2, from task to task %3.")
                  .arg(percentiles(month.usageCost, currency), moneyText(month.spreadUncertainty, 0, currency), moneyText(month.spreadTaskToTask, 0, currency));
    return e;
}

Explanation explainBreakeven(const ExplainInput &in)
{
    const Base base = baseOf(in);
    const MonthResult &month = in.evaluation.month;
    const QString currency = QString::fromStdString(in.plan.currency);
    Explanation e;
    e.unit = currency;
    e.totalText = month.breakevenShare > 0 ? countText(month.breakevenTasks.p50) : tr("none");
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("tasks a month; median of the %1 of draws that break even").arg(probabilityText(month.breakevenShare));
    const double at = month.breakevenBase.value_or(base.plan.tasksPerMonth.fixed());
    const MonthFigures m = monthFigures(base.plan, base.task, at);
    const double each = at > 0 ? m.contribution() / at : 0;
    if (month.breakevenBase)
        e.formula = {tr("fixed costs and overhead %1").arg(moneyText(m.platform + m.overhead + m.unbookedPools, 0, currency)), QString(QChar(0xF7)), tr("each task leaves %1").arg(moneyText(each, 0, currency)), "=", tr("%1 tasks").arg(countText(at))};
    else
        e.formula = {tr("each task leaves %1: no volume covers the fixed costs").arg(moneyText(each, 0, currency))};
    e.rowsTitle = month.breakevenBase ? tr("The month at %1 tasks, base values: revenue covers every cost").arg(countText(at)) : tr("The month at %1 tasks, base values").arg(countText(at));
    e.rows = monthRows(m);
    if (m.overhead != 0)
        e.rows.push_back(row(tr("Overhead"), -m.overhead, "/fixed_costs", tr("fixed costs of kind overhead")));
    e.total = m.result();
    e.error = tr("Over the draws: P10 %1, P90 %2 tasks a month.").arg(countText(month.breakevenTasks.p10), countText(month.breakevenTasks.p90));
    return e;
}

Explanation explainFigure(const Asked &asked, const ExplainInput &in)
{
    switch (asked.figure) {
    case Figure::CostPerSuccess: return explainCostPerSuccess(in);
    case Figure::Success: return explainSuccess(in);
    case Figure::Margin: return explainMargin(in);
    case Figure::MonthlyCost: return explainMonthlyCost(in);
    case Figure::Breakeven: return explainBreakeven(in);
    case Figure::MeanCost: return explainMeanCost(in);
    case Figure::TaskCost: return explainTaskCost(in, asked.level);
    case Figure::TaskTime: return explainTaskTime(in, asked.level);
    case Figure::InTime: return explainInTime(in);
    case Figure::MarginTarget: return explainMarginTarget(in);
    case Figure::TaskMargin: return explainTaskMargin(in);
    case Figure::PoolCost: case Figure::PoolTokens: case Figure::PoolUse: case Figure::PoolReplicas: case Figure::PoolWait: return explainPool(in, asked);
    }
    return {};
}

} // namespace farthing::ui
