// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/month.h"

#include "model/distribution/normal.h"
#include "model/economics/task_mix.h"

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
std::optional<double> firstCrossing(F result, const std::stop_token &stop)
{
    double low = 1;
    if (result(low) >= 0)
        return low;
    constexpr double ratio = 1.05;
    for (double high = low * ratio; high < 1e11 && !stop.stop_requested(); high *= ratio) {
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

PoolsAtVolume poolsAtVolume(const Plan &plan, const TaskEconomics &task, double tasks, const Reserves *reserves)
{
    PoolsAtVolume at;
    const auto loadOf = [&](std::size_t p, double seconds, double volume) {
        return poolLoad(task.pools[p], seconds, volume, reserves ? (*reserves)[p] : plan.pools[p].purchase.reserved);
    };
    bool full = false;
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        at.loads.push_back(loadOf(p, task.poolSeconds[p], tasks));
        full = full || at.loads[p].overflow > 0;
    }
    if (!full)
        return at;
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        const double overflow = at.loads[p].overflow;
        if (overflow > 0 && plan.pools[p].overload.kind == Overload::Kind::Shed)
            at.served *= 1 - overflow;
        else if (overflow > 0 && p < task.instead.size())
            at.mixed = mixOfTasks(at.of(task), task.instead[p], overflow);
    }
    for (std::size_t p = 0; p < plan.pools.size(); ++p)
        if (at.loads[p].overflow <= 0)
            at.loads[p] = loadOf(p, at.of(task).poolSeconds[p], tasks * at.served);
    return at;
}

namespace {

double usagePerTask(const Plan &plan, const TaskEconomics &task, double tasks, const PoolsAtVolume &at)
{
    double cost = at.served * at.of(task).apiCost;
    for (std::size_t p = 0; p < plan.pools.size(); ++p)
        if (task.poolSeconds[p] > 0 && tasks > 0)
            cost += at.loads[p].cost / tasks;
    return cost;
}

double usageAt(const TaskEconomics &task, double utilisation)
{
    double cost = task.apiCost;
    for (std::size_t p = 0; p < task.pools.size(); ++p)
        cost += task.poolSeconds[p] * pricePerSecond(task.pools[p], utilisation);
    return cost;
}

} // namespace

double costPerTask(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation, const Reserves *reserves)
{
    return utilisation ? usageAt(task, *utilisation) : usagePerTask(plan, task, tasks, poolsAtVolume(plan, task, tasks, reserves));
}

MonthFigures monthFigures(const Plan &plan, const TaskEconomics &own, double tasks, std::optional<double> utilisation, const Reserves *reserves)
{
    MonthFigures m;
    m.tasks = tasks;
    const PoolsAtVolume at = utilisation ? PoolsAtVolume() : poolsAtVolume(plan, own, tasks, reserves);
    const TaskEconomics &task = at.of(own);
    m.usageCost = m.listUsage = tasks * (utilisation ? usageAt(own, *utilisation) : usagePerTask(plan, own, tasks, at));
    const double served = tasks * at.served;
    for (const CommitmentFigures &figures : commitmentMonth(task.committed, served))
        m.commitmentEffect += figures.effect();
    m.cacheStorage = task.cacheStorage;
    m.usageCost += m.commitmentEffect + m.cacheStorage;
    for (const SegmentEconomics &segment : task.segments) {
        const double revenue = served * segment.share * segment.revenue();
        m.revenue += revenue;
        m.paymentFees += revenue * segment.feeShare;
    }
    m.success = at.served * task.success;
    m.shed = 1 - at.served;
    m.support = tasks * (1 - m.success) * plan.supportPerFailedTask.fixed();
    for (std::size_t p = 0; p < plan.pools.size(); ++p)
        if (!utilisation && own.poolSeconds[p] <= 0) // reserved, but no task uses it
            m.unbookedPools += at.loads[p].cost;
    for (const FixedCost &cost : plan.fixedCosts)
        (cost.kind == CostKind::Platform ? m.platform : m.overhead) += repeated(cost, tasks);
    return m;
}

double probabilityOfMargin(const Plan &plan, const TaskEconomics &own, const MonthFigures &month, double target)
{
    const PoolsAtVolume at = own.instead.empty() ? PoolsAtVolume() : poolsAtVolume(plan, own, month.tasks);
    const TaskEconomics &task = at.of(own); // its segments, all that is read here
    const double gap = month.gross() - target * month.revenue;
    // Per task: D = a·S − C + const, with a the value of one success at the target margin; a task is of a random segment.
    double mean = 0, square = 0;
    for (const SegmentEconomics &g : task.segments) {
        const double kept = 1 - g.feeShare - target;
        const double a = g.perSuccess * kept + plan.supportPerFailedTask.fixed();
        const double each = a * g.success - g.cost + (g.perAttempt + g.wrongPaid * g.wrongNotAborted * g.perSuccess) * kept;
        mean += g.share * each;
        square += g.share * (g.variance + a * a * g.success * (1 - g.success) - 2 * a * g.covarianceSuccess + each * each);
    }
    const double variance = square - mean * mean;
    const double sd = std::sqrt(std::max(0.0, variance * month.tasks * (1 - month.shed)));
    if (sd <= 0)
        return gap >= 0 ? 1 : 0;
    return normalCdf(gap / sd);
}

std::optional<double> breakevenTasks(const Plan &plan, const TaskEconomics &task, std::stop_token stop)
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
    return firstCrossing(result, stop);
}

std::optional<double> breakevenTasks(const Plan &plan, const std::function<TaskEconomics(double)> &taskAt, std::stop_token stop)
{
    return firstCrossing([&](double tasks) { return monthFigures(plan, taskAt(tasks), tasks).result(); }, stop);
}

} // namespace farthing
