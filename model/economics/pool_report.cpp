// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_report.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farthing {

namespace {

struct HourWait {
    double weight, waits, decay; ///< P(W > t) = waits·e^(−decay·t)
};

HourWait hourWait(const PoolTerms &t, double replicas, double load, double weight)
{
    queueing::Fleet fleet = t.fleet;
    fleet.replicas = std::max(1.0, replicas);
    if (!(load < fleet.replicas))
        return {weight, 1, 0};
    const Result<double> waits = queueing::fleetWaits(fleet, load);
    return {weight, waits ? *waits : 1, (fleet.replicas - load) / (fleet.secondsPerRequest * t.variation)};
}

double longerThan(const std::vector<HourWait> &hours, double seconds)
{
    double share = 0, all = 0;
    for (const HourWait &h : hours) {
        share += h.weight * h.waits * std::exp(-h.decay * seconds);
        all += h.weight;
    }
    return all > 0 ? share / all : 0;
}

double quantile(const std::vector<HourWait> &hours, double share)
{
    if (longerThan(hours, 0) <= 1 - share)
        return 0;
    double low = 0, high = 1;
    while (longerThan(hours, high) > 1 - share) {
        low = high;
        high *= 2;
        if (high > 1e12)
            return std::numeric_limits<double>::infinity();
    }
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (longerThan(hours, middle) > 1 - share ? low : high) = middle;
    }
    return high;
}

} // namespace

PoolWaits poolWaits(const PoolTerms &t, double secondsPerTask, double tasks, const PoolLoad &load)
{
    const double busy = secondsPerTask * tasks / secondsPerMonth;
    const double most = t.overloadRule && load.overflow > 0 ? mostServed(t) : std::numeric_limits<double>::infinity();
    const std::vector<PoolTerms::Hour> &hours = load.byHour.size() == t.hours.size() ? t.hours : t.groups;
    std::vector<HourWait> waits;
    for (std::size_t h = 0; h < hours.size() && h < load.byHour.size(); ++h) {
        const double work = std::min(busy * hours[h].rate, most);
        if (work > 0)
            waits.push_back(hourWait(t, load.byHour[h], work / t.hour.base.useful, work * hours[h].share));
    }
    return {quantile(waits, 0.95), longerThan(waits, t.objective ? t.objective->seconds : 1.0)};
}

double waitQuantile(const PoolTerms &t, double replicas, double utilisation, double share)
{
    return quantile({hourWait(t, replicas, replicas * utilisation, 1)}, share);
}

PoolMonth poolMonth(const DrawEconomics &base, std::span<const DrawEconomics> draws, const Reserves &reserves, std::size_t p)
{
    const double tasks = base.plan.tasksPerMonth.fixed();
    const PoolsAtVolume at = poolsAtVolume(base.plan, base.task, tasks, &reserves);
    const PoolLoad &load = at.loads[p];
    const PoolTerms &terms = base.task.pools[p];
    PoolMonth m;
    m.pool = base.plan.pools[p].id;
    m.replicas = load.replicas;
    m.utilisation = load.utilisation;
    m.cost = load.cost;
    m.overloaded = load.overloaded;
    m.late = load.late;
    m.overflow = load.overflow;
    m.load = load;
    const double seconds = load.overflow > 0 ? base.task.poolSeconds[p] : at.of(base.task).poolSeconds[p];
    const PoolWaits waits = poolWaits(terms, seconds, tasks, load);
    m.p95Wait = waits.p95;
    m.waitsLonger = waits.longer;
    m.requestSeconds = terms.work.seconds;
    m.requestVariation = terms.work.scv;
    m.requestsPerSecond = terms.work.seconds > 0 ? seconds * tasks / secondsPerMonth / terms.work.seconds : 0;
    m.outputPerMonth = terms.work.seconds > 0 ? terms.work.output * seconds / terms.work.seconds * tasks * (1 - load.overflow) : 0;
    const std::vector<double> replicas = replicasByHour(terms, seconds, tasks);
    for (std::size_t h = 0; h < terms.hours.size(); ++h)
        m.hours.push_back({m.requestsPerSecond * terms.hours[h].rate, terms.scaling || terms.hour.mixed ? replicas[h] : load.replicas});
    std::vector<double> cost, busy, count;
    double overloaded = 0, late = 0;
    for (const DrawEconomics &d : draws) {
        const PoolsAtVolume own = poolsAtVolume(d.plan, d.task, d.plan.tasksPerMonth.fixed(), &reserves);
        cost.push_back(own.loads[p].cost);
        busy.push_back(own.loads[p].utilisation);
        count.push_back(own.loads[p].replicas);
        overloaded += own.loads[p].overloaded;
        late += own.loads[p].late;
    }
    m.costSpread = spreadOf(cost);
    m.utilisationSpread = spreadOf(busy);
    m.replicasSpread = spreadOf(count);
    const double n = std::max<double>(1, static_cast<double>(draws.size()));
    m.overloadedShare = overloaded / n;
    m.lateShare = late / n;
    return m;
}

} // namespace farthing
