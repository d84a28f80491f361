// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/month.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

double repeated(const FixedCost &cost, double tasks)
{
    if (!cost.stepEveryTasks)
        return cost.perMonth.fixed();
    return cost.perMonth.fixed() * std::max(1.0, std::ceil(tasks / *cost.stepEveryTasks));
}

/// Steps make a sawtooth: the first crossing on a fine grid, then bisected.
template <typename F>
std::optional<double> firstCrossing(F result)
{
    double low = 1;
    if (result(low) >= 0)
        return low;
    constexpr double ratio = 1.05;
    for (double high = low * ratio; high < 1e11; high *= ratio) {
        if (result(high) >= 0) {
            for (int i = 0; i < 50; ++i) {
                const double middle = std::sqrt(low * high);
                (result(middle) >= 0 ? high : low) = middle;
            }
            return high;
        }
        low = high;
    }
    return std::nullopt;
}

bool usesPools(const TaskEconomics &task)
{
    return std::any_of(task.poolSeconds.begin(), task.poolSeconds.end(), [](double s) { return s > 0; });
}

} // namespace

PoolLoad poolLoad(const Pool &pool, double secondsPerTask, double tasks)
{
    PoolLoad load;
    const double busy = secondsPerTask * tasks / secondsPerMonth; // replicas kept busy all month
    const double wanted = std::ceil(busy / pool.targetUtilisation.fixed() - 1e-9);
    load.replicas = std::clamp(wanted, static_cast<double>(pool.minReplicas), static_cast<double>(pool.maxReplicas));
    load.utilisation = load.replicas > 0 ? busy / load.replicas : 0;
    load.cost = load.replicas * pool.pricePerHour.fixed() * hoursPerMonth;
    load.overloaded = busy > load.replicas;
    return load;
}

double costPerTask(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation)
{
    double cost = task.apiCost;
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        const double seconds = task.poolSeconds[p];
        if (seconds <= 0)
            continue;
        if (utilisation)
            cost += seconds * plan.pools[p].pricePerHour.fixed() / (3600 * *utilisation);
        else if (tasks > 0)
            cost += poolLoad(plan.pools[p], seconds, tasks).cost / tasks;
    }
    return cost;
}

MonthFigures monthFigures(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation)
{
    MonthFigures m;
    m.tasks = tasks;
    m.usageCost = m.listUsage = tasks * costPerTask(plan, task, tasks, utilisation);
    for (const CommitmentFigures &figures : commitmentMonth(task.committed, tasks))
        m.commitmentEffect += figures.effect();
    m.cacheStorage = task.cacheStorage;
    m.usageCost += m.commitmentEffect + m.cacheStorage;
    for (const SegmentEconomics &segment : task.segments) {
        const double revenue = tasks * segment.share * segment.revenue();
        m.revenue += revenue;
        m.paymentFees += revenue * segment.feeShare;
    }
    m.support = tasks * (1 - task.success) * plan.supportPerFailedTask.fixed();
    for (std::size_t p = 0; p < plan.pools.size(); ++p)
        if (!utilisation && task.poolSeconds[p] <= 0) // reserved, but no task uses it
            m.unbookedPools += poolLoad(plan.pools[p], 0, tasks).cost;
    for (const FixedCost &cost : plan.fixedCosts)
        (cost.kind == CostKind::Platform ? m.platform : m.overhead) += repeated(cost, tasks);
    return m;
}

double probabilityOfMargin(const Plan &plan, const TaskEconomics &task, const MonthFigures &month, double target)
{
    const double gap = month.gross() - target * month.revenue;
    // Per task: D = a·S − C + const, with a the value of one success at the target margin; a task is of a random segment.
    double mean = 0, square = 0;
    for (const SegmentEconomics &g : task.segments) {
        const double kept = 1 - g.feeShare - target;
        const double a = g.perSuccess * kept + plan.supportPerFailedTask.fixed();
        const double own = a * g.success - g.cost + (g.perAttempt + g.wrongPaid * g.wrongNotAborted * g.perSuccess) * kept;
        mean += g.share * own;
        square += g.share * (g.variance + a * a * g.success * (1 - g.success) - 2 * a * g.covarianceSuccess + own * own);
    }
    const double variance = square - mean * mean;
    const double sd = std::sqrt(std::max(0.0, variance * month.tasks));
    if (sd <= 0)
        return gap >= 0 ? 1 : 0;
    return normalCdf(gap / sd);
}

std::optional<double> breakevenTasks(const Plan &plan, const TaskEconomics &task)
{
    const auto result = [&](double tasks) { return monthFigures(plan, task, tasks).result(); };
    const bool steps = usesPools(task) || !task.committed.empty()
        || std::any_of(plan.fixedCosts.begin(), plan.fixedCosts.end(), [](const FixedCost &c) { return c.stepEveryTasks.has_value(); });
    if (!steps) {
        const double perTask = result(1e6) / 1e6 - result(0) / 1e6;
        const double fixed = -result(0);
        if (perTask <= 0)
            return fixed <= 0 && perTask >= 0 ? std::optional<double>(0.0) : std::nullopt;
        return std::max(0.0, fixed / perTask);
    }
    return firstCrossing(result);
}

std::optional<double> breakevenTasks(const Plan &plan, const std::function<TaskEconomics(double)> &taskAt)
{
    return firstCrossing([&](double tasks) { return monthFigures(plan, taskAt(tasks), tasks).result(); });
}

} // namespace farthing
