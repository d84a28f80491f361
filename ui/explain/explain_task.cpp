// SPDX-License-Identifier: GPL-3.0-or-later
// Why one task costs and succeeds as it does.
#include "model/plan/resolve.h"
#include "ui/charts/charts.h"
#include "ui/charts/stage_bars.h"
#include "ui/explain/explanation.h"
#include "ui/explain/input_words.h"
#include "ui/explain/price_sources.h"
#include "ui/i18n/language.h"
#include "ui/i18n/words.h"
#include "ui/widgets/number_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace farthing::ui {

namespace {

QString whole(double value) { return plainNumber(std::round(value)); }

const StageFigures *figuresOf(const TaskResult &task, const std::string &stage)
{
    for (const StageFigures &f : task.stages)
        if (f.stage == stage)
            return &f;
    return nullptr;
}

/// What a class of cost is made of at this stage.
QString classDetail(CostClass costClass, const StageFigures &f)
{
    const QString attempts = tr("%1 attempts per task").arg(localNumber(f.attempts, 'f', 2));
    switch (costClass) {
    case CostClass::Input: case CostClass::Output: case CostClass::Reasoning: return tr("first attempts of %1 calls per task").arg(localNumber(f.calls, 'f', 2));
    case CostClass::Cached: return tr("the prefix was read from the cache in %1 of attempts").arg(shareText(f.prefixHits));
    case CostClass::Retries: return tr("%1; %2 of calls go to a fallback").arg(attempts, shareText(f.escalated));
    case CostClass::Failed: return tr("spent on tasks that failed, shared out over those that succeeded");
    case CostClass::Tools: return tr("checker, tools, retrieval, response cache and human fees");
    case CostClass::Fixed: return tr("compute of own pools");
    }
    return {};
}

ExplainRow stageRow(const ExplainInput &in, const Stage &stage, const Stage &base, double perTask)
{
    const TaskResult &task = in.evaluation.simulated;
    const StagePriceWords prices = priceWords(in.plan, in.sheet, stage);
    ExplainRow row;
    row.label = QString::fromStdString(stage.name.empty() ? stage.id : stage.name);
    row.source = prices.brief;
    row.note = prices.full;
    row.path = "/pipeline/stages/" + stage.id + "/route/0/model";
    std::array<double, costClassCount> classes{};
    for (const Cell &cell : task.breakdown)
        if (cell.stage == stage.id)
            classes[static_cast<std::size_t>(costClassOf(cell))] += cell.mean.value * perTask;
    const StageFigures *figures = figuresOf(task, stage.id);
    for (int c = 0; c < costClassCount; ++c) {
        if (classes[static_cast<std::size_t>(c)] == 0)
            continue;
        ExplainRow part;
        part.label = costClassNames()[static_cast<std::size_t>(c)];
        part.detail = figures ? classDetail(static_cast<CostClass>(c), *figures) : QString();
        part.value = classes[static_cast<std::size_t>(c)];
        part.source = prices.brief;
        part.note = inputWords(stage, base, static_cast<CostClass>(c));
        part.note += (part.note.isEmpty() ? QString() : QString("\n")) + prices.full;
        const std::string at = "/pipeline/stages/" + stage.id;
        part.path = c == static_cast<int>(CostClass::Input) ? at + "/input/fresh" : c == static_cast<int>(CostClass::Cached) ? at + "/prefix_cache"
            : c == static_cast<int>(CostClass::Output) ? at + "/output/visible" : c == static_cast<int>(CostClass::Reasoning) ? at + "/output/reasoning" : at + "/route/0/malformed";
        row.value += part.value;
        row.children.push_back(std::move(part));
    }
    std::sort(row.children.begin(), row.children.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
    return row;
}

} // namespace

double sumOf(const std::vector<ExplainRow> &rows)
{
    double sum = 0;
    for (const ExplainRow &row : rows)
        sum += row.value;
    return sum;
}

Explanation explainCostPerSuccess(const ExplainInput &in)
{
    const TaskResult &task = in.evaluation.simulated;
    const QString currency = QString::fromStdString(in.plan.currency);
    const double error = 1.96 * task.costPerSuccess.se, n = static_cast<double>(task.tasks);
    Explanation e;
    e.total = task.costPerSuccess.value;
    e.totalText = moneyText(e.total, error, currency);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("mean of %1 simulated tasks, %2").arg(whole(n), errorText(e.total, error, currency));
    e.formula = {tr("cost of all attempts %1").arg(moneyText(task.cost.value * n, 1.96 * task.cost.se * n, currency)), QString(QChar(0xF7)), tr("successful tasks %1").arg(whole(task.success.value * n)), "=", e.totalText};
    e.rowsTitle = tr("Where it goes, per successful task");
    e.unit = currency;
    const double perTask = task.success.value > 0 ? 1 / task.success.value : 0;
    Issues said; // the evaluation has told them
    const Plan base = resolveBase(in.plan, said);
    for (std::size_t s = 0; s < in.plan.pipeline.stages.size(); ++s)
        e.rows.push_back(stageRow(in, in.plan.pipeline.stages[s], base.pipeline.stages[s], perTask));
    std::sort(e.rows.begin(), e.rows.end(), [](const ExplainRow &a, const ExplainRow &b) { return a.value > b.value; });
    e.error = tr("± is the 95 % error of the simulation (delta method over cost and success). The exact engine gives %1; the largest deviation of any figure is %2 standard errors. Values that are not known stand at their P50.")
                  .arg(moneyText(in.evaluation.exact.costPerSuccess.value, error, currency)).arg(localNumber(in.evaluation.worstZ, 'f', 1));
    return e;
}

/// Rows at the base values, where they add up, and what the draws add.
Explanation explainMeanCost(const ExplainInput &in)
{
    const Spread &spread = in.evaluation.month.costPerSuccess;
    const QString currency = QString::fromStdString(in.plan.currency);
    const double error = 1.96 * spread.se;
    Explanation e = explainCostPerSuccess(in);
    const double base = e.total;
    e.total = spread.mean;
    e.totalText = moneyText(e.total, error, currency);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("mean of %1 draws of what is not known").arg(in.evaluation.month.draws);
    e.formula = {tr("at the base values %1").arg(moneyText(base, error, currency)), "+", tr("what is not known %1").arg(moneyText(e.total - base, error, currency)), "=", e.totalText};
    e.rows.push_back({tr("What is not known"), tr("mean over the draws, less the base values"), e.total - base, tr("draws"), {}, {}, {}});
    e.error += ' ' + tr("Over the draws: P10 %1, P50 %2, P90 %3.").arg(moneyText(spread.p10, 0, currency), moneyText(spread.p50, 0, currency), moneyText(spread.p90, 0, currency));
    return e;
}

Explanation explainSuccess(const ExplainInput &in)
{
    const TaskResult &task = in.evaluation.simulated;
    const double n = static_cast<double>(task.tasks), error = 1.96 * task.success.se;
    Explanation e;
    e.rowUnit = RowUnit::Share;
    e.total = 1;
    e.totalText = shareText(task.success.value);
    e.title = tr("Why %1?").arg(e.totalText);
    e.subtitle = tr("of %1 simulated tasks, ±%2").arg(whole(n), shareText(error, 2));
    e.formula = {tr("tasks that end right %1").arg(whole(task.success.value * n)), QString(QChar(0xF7)), tr("started %1").arg(whole(n)), "=", e.totalText};
    e.rowsTitle = tr("How started tasks end");
    e.unit = tr("of tasks");
    ExplainRow right{tr("End right"), tr("not aborted, and every answer that matters is right"), task.success.value, tr("simulated"), {}, {}, {}};
    ExplainRow wrong{tr("Run through with a wrong answer"), tr("a wrong or missing answer that matters went unnoticed"), task.wrongNotAborted.value, tr("simulated"), {}, {}, {}};
    ExplainRow aborted{tr("Aborted"), tr("all attempts of a stage failed"), 1 - task.success.value - task.wrongNotAborted.value, tr("simulated"), {}, {}, {}};
    for (const Stage &stage : in.plan.pipeline.stages) {
        const StageFigures *f = figuresOf(task, stage.id);
        if (!f)
            continue;
        const QString name = QString::fromStdString(stage.name.empty() ? stage.id : stage.name);
        right.note += tr("%1: right in %2 of the tasks that run it\n").arg(name, shareText(f->okShare));
        QString rates = name + ":";
        for (const Tier &tier : stage.route)
            rates += tr(" %1 is right in %2 of valid answers, malformed %3;").arg(QString::fromStdString(tier.model), shareText(std::get_if<double>(&tier.correct.form) ? tier.correct.fixed() : std::nan("")), shareText(std::get_if<double>(&tier.malformed.form) ? tier.malformed.fixed() : std::nan("")));
        wrong.note += rates + "\n";
        aborted.note += tr("%1: %2 of tasks reach it\n").arg(name, shareText(f->reached, 2));
    }
    if (!in.plan.pipeline.stages.empty())
        right.path = wrong.path = aborted.path = "/pipeline/stages/" + in.plan.pipeline.stages.front().id + "/route/0/correct";
    e.rows = {right, wrong, aborted};
    e.error = tr("± is the 95 % error of the simulation. The exact engine gives %1.").arg(shareText(in.evaluation.exact.success.value, 2));
    return e;
}

} // namespace farthing::ui
