// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_waits.h"

#include "model/economics/month.h"
#include "model/simulate/compiled_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace farthing {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Work that a pool takes on at most, in replicas; what exceeds it is refused or goes elsewhere.
double mostTaken(const PoolTerms &t, const PoolLoad &load)
{
    return t.overloadRule && load.overflow > 0 ? mostServed(t) : infinity;
}

bool byTheHour(const PoolTerms &t, const PoolLoad &load) { return load.byHour.size() == t.hours.size(); }

/// Replicas in an hour of the profile.
double replicasAt(const PoolTerms &t, const PoolLoad &load, std::size_t hour)
{
    if (byTheHour(t, load))
        return load.byHour[hour];
    for (std::size_t g = 0; g < t.groups.size(); ++g)
        if (t.groups[g].rate == t.hours[hour].rate)
            return load.byHour[g];
    return load.replicas;
}

void mark(const std::vector<CompiledStage> &stages, std::set<int> &pools)
{
    for (const CompiledStage &stage : stages) {
        if (stage.firstToken)
            for (const CompiledTier &tier : stage.tiers)
                if (tier.pool >= 0)
                    pools.insert(tier.pool);
        mark(stage.states, pools);
    }
}

/// One line of requests: all of a pool, or those of one stage in it.
struct Queue {
    int pool;
    std::string stage;                 ///< empty: of all stages
    double mean = 0;                   ///< seconds
};

void setQueues(std::vector<CompiledStage> &stages, const std::vector<Queue> &queues)
{
    for (CompiledStage &stage : stages) {
        for (CompiledTier &tier : stage.tiers)
            for (std::size_t q = 0; q < queues.size(); ++q)
                if (tier.pool == queues[q].pool && (queues[q].stage.empty() || queues[q].stage == stage.id)) {
                    tier.queue = static_cast<int>(q);
                    tier.waitSeconds = queues[q].mean;
                }
        setQueues(stage.states, queues);
    }
}

} // namespace

HourWait hourWait(const PoolTerms &t, double replicas, double load, double weight)
{
    queueing::Fleet fleet = t.fleet;
    fleet.replicas = std::max(1.0, replicas);
    if (t.alone) { // each has its share of the arrivals, and helps no other
        load /= fleet.replicas;
        fleet.replicas = 1;
    }
    if (!(load < fleet.replicas))
        return {weight, 1, 0};
    const Result<double> waits = queueing::fleetWaits(fleet, load);
    return {weight, waits ? *waits : 1, (fleet.replicas - load) / (fleet.secondsPerRequest * t.variation)};
}

std::vector<HourWait> hourWaits(const PoolTerms &t, double secondsPerTask, double tasks, const PoolLoad &load)
{
    std::vector<HourWait> waits;
    for (const PoolTerms &each : t.apart) { // weights in requests
        const PoolLoad own = poolLoad(each, secondsPerTask * each.part, tasks);
        for (HourWait wait : hourWaits(each, secondsPerTask * each.part, tasks, own)) {
            wait.weight /= each.work.seconds;
            waits.push_back(wait);
        }
    }
    if (!t.apart.empty())
        return waits;
    const double busy = secondsPerTask * tasks / secondsPerMonth, most = mostTaken(t, load);
    const std::vector<PoolTerms::Hour> &hours = byTheHour(t, load) ? t.hours : t.groups;
    for (std::size_t h = 0; h < hours.size() && h < load.byHour.size(); ++h) {
        const double work = std::min(busy * hours[h].rate, most);
        if (work > 0)
            waits.push_back(hourWait(t, load.byHour[h], work / t.hour.base.useful, work * hours[h].share));
    }
    return waits;
}

double waitsLonger(const std::vector<HourWait> &hours, double seconds)
{
    double share = 0, all = 0;
    for (const HourWait &h : hours) {
        share += h.weight * h.waits * std::exp(-h.decay * seconds);
        all += h.weight;
    }
    return all > 0 ? share / all : 0;
}

double waitQuantile(const std::vector<HourWait> &hours, double share)
{
    if (waitsLonger(hours, 0) <= 1 - share)
        return 0;
    double low = 0, high = 1;
    while (waitsLonger(hours, high) > 1 - share) {
        low = high;
        high *= 2;
        if (high > 1e12)
            return infinity;
    }
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (waitsLonger(hours, middle) > 1 - share ? low : high) = middle;
    }
    return high;
}

void setPoolWaits(const Plan &fixed, const TaskEconomics &task, CompiledPlan &compiled)
{
    std::set<int> pools;
    mark(compiled.stages, pools);
    for (const CompiledSegment &segment : compiled.segments)
        mark(segment.stages, pools);
    if (pools.empty())
        return;
    const double tasks = fixed.tasksPerMonth.fixed();
    const PoolsAtVolume at = poolsAtVolume(fixed, task, tasks);
    const std::vector<PoolTerms::Hour> &hours = task.pools[static_cast<std::size_t>(*pools.begin())].hours;
    CompiledWaits waits;
    for (const PoolTerms::Hour &hour : hours)
        waits.hours.push_back(hour.rate * hour.share);
    const auto secondsOf = [&](std::size_t p) { return at.loads[p].overflow > 0 ? task.poolSeconds[p] * tasks : at.of(task).poolSeconds[p] * tasks * at.served; };
    // The tasks that stay are those for which the fullest of the pools has room.
    for (std::size_t h = 0; h < hours.size(); ++h) {
        double stay = 1;
        for (const int pool : pools) {
            const auto p = static_cast<std::size_t>(pool);
            const double work = secondsOf(p) / secondsPerMonth * hours[h].rate;
            if (work > 0)
                stay = std::min(stay, mostTaken(task.pools[p], at.loads[p]) / work);
        }
        waits.hours[h] *= stay;
    }
    double sum = 0;
    for (const double share : waits.hours)
        sum += share;
    if (!(sum > 0))
        return;
    for (double &share : waits.hours)
        share /= sum;
    std::vector<Queue> queues;
    const auto addQueue = [&](int pool, const PoolTerms &terms, const PoolLoad &load, double seconds) {
        Queue queue{pool, terms.stage};
        waits.queues.emplace_back();
        for (std::size_t h = 0; h < hours.size(); ++h) {
            const double work = std::min(seconds / secondsPerMonth * hours[h].rate, mostTaken(terms, load));
            const HourWait w = work > 0 ? hourWait(terms, replicasAt(terms, load, h), work / terms.hour.base.useful, 1) : HourWait{1, 0, 1};
            const CompiledWaits::Hour hour{w.waits, w.waits <= 0 ? 0 : w.decay > 0 ? 1 / w.decay : infinity};
            waits.queues.back().push_back(hour);
            if (waits.hours[h] > 0 && hour.waits > 0)
                queue.mean += waits.hours[h] * hour.waits * hour.scale;
        }
        queues.push_back(queue);
    };
    for (const int pool : pools) {
        const auto p = static_cast<std::size_t>(pool);
        if (task.pools[p].apart.empty())
            addQueue(pool, task.pools[p], at.loads[p], secondsOf(p));
        for (const PoolTerms &each : task.pools[p].apart)
            addQueue(pool, each, poolLoad(each, secondsOf(p) * each.part, 1), secondsOf(p) * each.part);
    }
    compiled.waits = std::move(waits);
    setQueues(compiled.stages, queues);
    for (CompiledSegment &segment : compiled.segments)
        setQueues(segment.stages, queues);
}

} // namespace farthing
