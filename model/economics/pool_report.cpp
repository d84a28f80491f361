// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_report.h"

#include "model/economics/pool_waits.h"
#include "model/serving/hour_cost.h"

#include <cmath>

#include <algorithm>

namespace farthing {

PoolWaits poolWaits(const PoolTerms &t, double secondsPerTask, double tasks, const PoolLoad &load)
{
    const std::vector<HourWait> waits = hourWaits(t, secondsPerTask, tasks, load);
    return {waitQuantile(waits, 0.95), waitsLonger(waits, t.objective ? t.objective->seconds : 1.0)};
}

double waitQuantile(const PoolTerms &t, double replicas, double utilisation, double share)
{
    return waitQuantile({hourWait(t, replicas, replicas * utilisation, 1)}, share);
}

namespace {

/// Each stage's requests on replicas of their own, whether or not the plan keeps them apart.
void addClasses(const PoolTerms &terms, double seconds, double tasks, PoolMonth &m)
{
    if (terms.work.classes.size() < 2 || terms.hour.mixed || terms.alone)
        return;
    Issues said;
    for (const PoolTerms &each : terms.apart.empty() ? classTerms(terms, "", said) : terms.apart) {
        const PoolLoad own = poolLoad(each, seconds * each.part, tasks);
        m.classes.push_back({each.stage, each.part, each.work.seconds, own.replicas, own.cost, poolWaits(each, seconds * each.part, tasks, own).p95});
    }
}

/// When replacing costs least: economics 3.12. The resale value falls evenly in ratio from the price to the residual value.
void addRefresh(const Pool &pool, const PoolTerms &terms, double utilisation, PoolMonth &m)
{
    const auto &owned = pool.purchase.owned;
    if (!owned || (owned->obsolescence.fixed() == 0 && owned->upkeepGrowth.fixed() == 0) || !(owned->capex.fixed() > 0))
        return;
    serving::RefreshPlan plan;
    plan.price = owned->capex.fixed();
    plan.discount = owned->costOfCapital.fixed();
    plan.valueLoss = 1 - std::pow(std::max(0.001, owned->residual.fixed() / plan.price), 1 / owned->lifeYears.fixed());
    const HourPrice &hour = terms.hour.base;
    plan.yearlyCost = (hour.staff + hour.other + hour.idlePower + hour.loadPower * std::min(1.0, utilisation)) * serving::hoursPerYear;
    plan.yearlyGrowth = owned->upkeepGrowth.fixed();
    plan.obsolescence = owned->obsolescence.fixed();
    plan.obsolescenceShare = 1;
    plan.years = 10;
    if (const auto found = serving::refreshLife(plan)) {
        m.keptYears = found->annualCost;
        m.bestYears = found->best;
    }
}

} // namespace

std::vector<PoolMonth::Hour> poolHours(const PoolTerms &t, double secondsPerTask, double tasks, const PoolLoad &load)
{
    const double requests = t.work.seconds > 0 ? secondsPerTask * tasks / secondsPerMonth / t.work.seconds : 0;
    const std::vector<double> replicas = t.scaling || t.hour.mixed ? replicasByHour(t, secondsPerTask, tasks) : std::vector<double>(t.hours.size(), load.replicas);
    std::vector<PoolMonth::Hour> hours;
    for (std::size_t h = 0; h < t.hours.size(); ++h)
        hours.push_back({requests * t.hours[h].rate, replicas[h]});
    return hours;
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
    m.hours = poolHours(terms, seconds, tasks, load);
    addClasses(terms, seconds, tasks, m);
    addRefresh(base.plan.pools[p], terms, load.utilisation, m);
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
