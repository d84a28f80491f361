// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_curves.h"

#include "model/economics/draws.h"
#include "model/economics/pool_report.h"
#include "model/plan/resolve.h"

#include <cmath>

namespace farthing {

double costPerMillionTokens(const PoolTerms &terms, double utilisation)
{
    return terms.work.output > 0 ? pricePerSecond(terms, utilisation) * terms.work.seconds / terms.work.output * 1e6 : std::nan("");
}

namespace {

std::vector<PoolHourPoint> hoursOver(const std::vector<DrawEconomics> &draws, std::size_t pool, std::stop_token stop)
{
    const Reserves reserves = settleReserves(draws);
    std::vector<std::vector<double>> requests, replicas; // by the hour
    for (const DrawEconomics &d : draws) {
        if (stop.stop_requested())
            return {};
        const double tasks = d.plan.tasksPerMonth.fixed();
        const PoolsAtVolume at = poolsAtVolume(d.plan, d.task, tasks, &reserves);
        const double seconds = at.loads[pool].overflow > 0 ? d.task.poolSeconds[pool] : at.of(d.task).poolSeconds[pool];
        const std::vector<PoolMonth::Hour> hours = poolHours(d.task.pools[pool], seconds, tasks, at.loads[pool]);
        requests.resize(hours.size());
        replicas.resize(hours.size());
        for (std::size_t h = 0; h < hours.size(); ++h) {
            requests[h].push_back(hours[h].requestsPerSecond);
            replicas[h].push_back(hours[h].replicas);
        }
    }
    std::vector<PoolHourPoint> out;
    for (std::size_t h = 0; h < requests.size(); ++h)
        out.push_back({spreadOf(requests[h]), spreadOf(replicas[h])});
    return out;
}

} // namespace

PoolCurves poolCurves(const Plan &plan, const PriceSheet &sheet, const CurveOptions &options)
{
    PoolCurves out;
    Issues issues = checkPlan(plan, sheet);
    if (hasErrors(issues) || plan.pools.empty())
        return out;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    const Plan base = resolveBase(plan, issues);
    const TaskEconomics task = taskEconomics(base, prices, issues, {}, options.stop);
    DrawOptions few;
    few.draws = std::min(options.draws, plan.simulation.draws);
    few.seed = options.seed.value_or(plan.simulation.seed);
    few.threads = options.threads;
    few.stop = options.stop;
    const std::vector<DrawEconomics> draws = drawEconomics(plan, prices, few, issues);
    if (hasErrors(issues))
        return out;
    const PoolsAtVolume at = options.stop.stop_requested() ? PoolsAtVolume() : poolsAtVolume(base, task, base.tasksPerMonth.fixed());
    std::vector<double> wait, cost;
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        out.pools.emplace_back();
        const bool used = task.pools[p].work.seconds > 0;
        out.hours.push_back(used ? hoursOver(draws, p, options.stop) : std::vector<PoolHourPoint>());
        out.steps.push_back(replicaSteps(base, task, p, options.stop));
        for (int i = 1; i <= 49; ++i) {
            if (options.stop.stop_requested()) {
                out.cancelled = true;
                return out;
            }
            if (!used)
                break;
            const double u = 0.02 * i;
            wait.clear(), cost.clear();
            for (const DrawEconomics &d : draws) {
                wait.push_back(waitQuantile(d.task.pools[p], at.loads[p].replicas, u, 0.95));
                cost.push_back(costPerMillionTokens(d.task.pools[p], u));
            }
            out.pools.back().push_back({u, spreadOf(wait), spreadOf(cost)});
        }
    }
    out.ok = true;
    return out;
}

} // namespace farthing
