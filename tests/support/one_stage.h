// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest plan, compiled and costed: tests add to it what they are about.
#pragma once
#include "model/expect/expect.h"
#include "model/simulate/simulate.h"

#include <QTest>
#include <cmath>
#include <map>

namespace farthing::test {

/// One stage of 1,000 tokens in and 1,000 out.
inline Plan oneStage(const char *model)
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1000.0;
    Stage s;
    s.id = s.name = "ask";
    Tier tier;
    tier.model = model;
    s.route = {tier};
    s.input.fresh = 1000.0;
    s.output.visible = 1000.0;
    plan.pipeline.stages = {s};
    return plan;
}

inline std::string allText(const Issues &issues)
{
    std::string out;
    for (const Issue &issue : issues)
        out += issue.path + ": " + issue.message + "\n";
    return out;
}

inline CompiledPlan compiledPlan(const Plan &plan, const PriceSheet &sheet)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    CompiledPlan compiled = compilePlan(plan, prices, issues);
    if (hasErrors(issues))
        qFatal("%s", allText(issues).c_str());
    return compiled;
}

inline double exactCost(const Plan &plan, const PriceSheet &sheet) { return expectTask(compiledPlan(plan, sheet)).cost.value; }

inline void compareMoney(double calculated, double expected)
{
    QVERIFY2(std::abs(calculated - expected) <= 1e-12 * std::abs(expected),
             qPrintable(QString("calculated %1 expected %2 tolerance 1e-12").arg(calculated, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

/// Both engines on one plan: cost, second moment, success and cells within `most` standard errors; both reconcile.
inline void compareEngines(const CompiledPlan &plan, std::uint64_t tasks, double most)
{
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = 20261128;
    const TaskResult a = *simulate(plan, options), b = expectTask(plan);
    const auto compare = [&](const char *what, const Estimate &s, double e) {
        QVERIFY2(std::abs(s.value - e) <= most * s.se + 1e-9 * std::abs(e),
                 qPrintable(QString("%1: simulated %2 exact %3 tolerance %4 x %5").arg(what).arg(s.value, 0, 'g', 12).arg(e, 0, 'g', 12).arg(most).arg(s.se)));
    };
    compare("cost", a.cost, b.cost.value);
    compare("second moment", a.secondMoment, b.secondMoment.value);
    compare("success", a.success, b.success.value);
    std::map<std::tuple<std::string, Meter, Reason, bool>, double> cells;
    double sum = 0, simulated = 0;
    for (const Cell &cell : b.breakdown) {
        cells[{cell.stage, cell.meter, cell.reason, cell.wasted}] = cell.mean.value;
        sum += cell.mean.value;
    }
    for (const Cell &cell : a.breakdown) {
        simulated += cell.mean.value;
        if (cell.mean.value > 10 * cell.mean.se) // at least 100 events
            compare(meterName(cell.meter), cell.mean, cells[{cell.stage, cell.meter, cell.reason, cell.wasted}]);
    }
    QVERIFY(std::abs(sum - b.cost.value) <= 1e-9 * b.cost.value && std::abs(simulated - a.cost.value) <= 1e-9 * a.cost.value);
}

} // namespace farthing::test
