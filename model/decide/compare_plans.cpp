// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/compare_plans.h"

#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "model/economics/month.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"

#include <algorithm>
#include <cmath>

namespace farthing::decide {
namespace {

struct Draw {
    double costPerSuccess, margin, reaches, monthCost;
};
struct Side {
    std::vector<Draw> draws;
    TaskResult base;
    bool hasRevenue = true;
};

/// The exact figures at the base values, each task carrying its share of the pools.
TaskResult baseTask(const Plan &base, const PlanPrices &prices, Issues &issues)
{
    CompiledPlan compiled = compilePlan(base, prices, issues);
    setComputeRates(base, taskEconomics(base, prices, issues), compiled);
    return expectTask(compiled);
}

/// False: stopped, or errors stand in `issues`.
bool computeSide(const PricedPlan &priced, const DrawOptions &options, Side &side, Issues &issues)
{
    issues = checkPlan(priced.plan, priced.sheet);
    if (hasErrors(issues))
        return false;
    Issues said;
    const PlanPrices prices = findPrices(priced.plan, priced.sheet, said);
    side.base = baseTask(resolveBase(priced.plan, said), prices, said);
    const std::vector<DrawEconomics> draws = drawEconomics(priced.plan, prices, options, issues);
    if (options.stop.stop_requested() || hasErrors(issues))
        return false;
    const Reserves reserves = settleReserves(draws);
    for (const DrawEconomics &d : draws) {
        const double tasks = d.plan.tasksPerMonth.fixed();
        const MonthFigures m = monthFigures(d.plan, d.task, tasks, {}, &reserves);
        side.hasRevenue = side.hasRevenue && m.revenue > 0;
        side.draws.push_back({m.success > 0 ? costPerTask(d.plan, d.task, tasks, {}, &reserves) / m.success : std::nan(""),
                              m.revenue > 0 ? m.gross() / m.revenue : std::nan(""),
                              m.revenue > 0 ? probabilityOfMargin(d.plan, d.task, m, priced.plan.targets.grossMargin) : 0, m.usageCost});
    }
    return true;
}

double at(const Side &side, std::size_t draw, double Draw::*field) { return side.draws[side.draws.size() == 1 ? 0 : draw].*field; }

PairedFigure paired(const Side &a, const Side &b, double Draw::*field)
{
    PairedFigure f;
    const std::size_t count = std::max(a.draws.size(), b.draws.size());
    std::vector<double> differences;
    const std::size_t blocks = ParameterDraws::blocksOf(count);
    std::vector<double> sum(blocks, 0.0), size(blocks, 0.0);
    for (std::size_t d = 0; d < count; ++d) {
        const double difference = at(b, d, field) - at(a, d, field);
        if (!std::isfinite(difference))
            continue;
        f.a += at(a, d, field);
        f.b += at(b, d, field);
        differences.push_back(difference);
        sum[d % blocks] += difference;
        size[d % blocks] += 1;
    }
    if (differences.empty()) {
        f.a = f.b = f.difference = f.low95 = f.high95 = f.low80 = f.high80 = std::nan("");
        return f;
    }
    const double n = static_cast<double>(differences.size());
    f.a /= n;
    f.b /= n;
    const Spread spread = spreadOf(differences);
    f.difference = spread.mean;
    f.low80 = spread.p10;
    f.high80 = spread.p90;
    double half = 1.959963984540054 * spread.se;
    if (blocks > 1 && std::all_of(size.begin(), size.end(), [](double s) { return s > 0; })) {
        double between = 0;
        for (std::size_t i = 0; i < blocks; ++i)
            between += (sum[i] / size[i] - f.difference) * (sum[i] / size[i] - f.difference);
        constexpr double t19 = 2.0930240544083; // Student's 97.5 % point for 20 blocks
        half = t19 * std::sqrt(between / static_cast<double>(blocks * (blocks - 1)));
    }
    f.low95 = f.difference - half;
    f.high95 = f.difference + half;
    return f;
}

void fillStages(const PricedPlan &plan, const TaskResult &task, bool isB, std::vector<StageCosts> &stages)
{
    for (const Stage &stage : plan.plan.pipeline.stages) {
        auto found = std::find_if(stages.begin(), stages.end(), [&](const StageCosts &s) { return s.id == stage.id; });
        if (found == stages.end())
            found = stages.insert(stages.end(), {stage.id, stage.name});
        (isB ? found->inB : found->inA) = true;
    }
    for (const Cell &cell : task.breakdown)
        for (StageCosts &stage : stages)
            if (stage.id == cell.stage && task.success.value > 0)
                (isB ? stage.b : stage.a) += cell.mean.value / task.success.value;
}

} // namespace

PlanComparison comparePlans(const PricedPlan &a, const PricedPlan &b, const CompareOptions &options)
{
    PlanComparison out;
    DrawOptions draws;
    draws.draws = std::max<std::uint64_t>(1, options.draws.value_or(std::min(a.plan.simulation.draws, b.plan.simulation.draws)));
    draws.seed = a.plan.simulation.seed;
    draws.threads = options.threads;
    draws.stop = options.stop;
    Side sideA, sideB;
    out.okA = computeSide(a, draws, sideA, out.issuesA);
    if (&a.plan == &b.plan && &a.sheet == &b.sheet) {
        out.okB = out.okA;
        out.issuesB = out.issuesA;
        sideB = sideA;
    } else {
        out.okB = computeSide(b, draws, sideB, out.issuesB);
    }
    out.cancelled = options.stop.stop_requested();
    if (out.cancelled)
        return out;
    out.baseA = sideA.base.costPerSuccess.value;
    out.baseB = sideB.base.costPerSuccess.value;
    out.successA = sideA.base.success.value;
    out.successB = sideB.base.success.value;
    out.targetA = a.plan.targets.grossMargin;
    out.targetB = b.plan.targets.grossMargin;
    const auto median = [](const Side &side) {
        std::vector<double> margins;
        for (const Draw &d : side.draws)
            margins.push_back(d.margin);
        return spreadOf(std::move(margins)).p50;
    };
    out.medianMarginA = median(sideA);
    out.medianMarginB = median(sideB);
    if (!out.okA || !out.okB)
        return out;
    out.draws = std::max(sideA.draws.size(), sideB.draws.size());
    out.marginDefined = sideA.hasRevenue && sideB.hasRevenue;
    out.costPerSuccess = paired(sideA, sideB, &Draw::costPerSuccess);
    out.monthCost = paired(sideA, sideB, &Draw::monthCost);
    if (out.marginDefined) {
        out.grossMargin = paired(sideA, sideB, &Draw::margin);
        out.pMargin = paired(sideA, sideB, &Draw::reaches);
    }
    fillStages(a, sideA.base, false, out.stages);
    fillStages(b, sideB.base, true, out.stages);
    out.ok = true;
    return out;
}

} // namespace farthing::decide
