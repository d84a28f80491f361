// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_month.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace farthing {

namespace {

/// Each number of replicas up to here, then every quarter more; between them the load is off by less than a hundredth of a
/// replica below 30 replicas and a tenth below 2,000. Beyond the last, its safety grows with the root of the number (Halfin
/// and Whitt 1981): with a wait above 0 less is needed, so it staffs more.
constexpr double singleSteps = 8, mostSlots = 16384;

std::vector<PoolTerms::Step> stepsOf(const PoolTerms &t, const std::string &path, Issues &issues)
{
    std::vector<PoolTerms::Step> steps;
    if (t.alone) { // each carries what one carries
        queueing::Fleet one = t.fleet;
        one.replicas = 1;
        const Result<double> load = queueing::fleetMostLoad(one, *t.objective);
        if (!load) {
            issues.push_back({Severity::Error, path, load.error().message});
            return {};
        }
        steps.push_back({1, *load});
        if (t.most > 1)
            steps.push_back({static_cast<double>(t.most), t.most * *load});
        return steps;
    }
    for (double n = 1; n <= t.most && (n <= singleSteps || n * t.fleet.atOnce <= mostSlots); n = n < singleSteps ? n + 1 : std::ceil(n * 1.25)) {
        queueing::Fleet fleet = t.fleet;
        fleet.replicas = n;
        const Result<double> load = queueing::fleetMostLoad(fleet, *t.objective);
        if (!load) {
            issues.push_back({Severity::Error, path, load.error().message});
            return {};
        }
        steps.push_back({n, *load});
    }
    return steps;
}

std::vector<PoolTerms::Hour> grouped(const std::vector<PoolTerms::Hour> &all)
{
    std::map<double, double> counts;
    for (const PoolTerms::Hour &hour : all)
        counts[hour.rate] += 1;
    std::vector<PoolTerms::Hour> hours;
    for (const auto &[rate, count] : counts)
        hours.push_back({rate, count / static_cast<double>(all.size())});
    return hours;
}

struct Wanted {
    double replicas = 0;
    bool late = false, overloaded = false;
};
/// `busy`: replicas' worth of work in the hour.
Wanted wantedFor(const PoolTerms &t, double busy)
{
    const double load = busy * t.peakFactor / t.hour.base.useful;
    double n = std::ceil(load / t.targetUtilisation - 1e-9);
    bool late = n > t.most;
    if (t.objective && load > 0) {
        double low = 0, high = t.most; // carried(low) < load
        late = late || t.carried(high) < load;
        while (high - low > 1) {
            const double middle = std::floor((low + high) / 2);
            (t.carried(middle) < load ? low : high) = middle;
        }
        n = std::max(n, high);
    }
    n = std::clamp(n, static_cast<double>(t.least), static_cast<double>(t.most));
    return {n, late, busy > t.most * t.hour.base.useful};
}

} // namespace

double PoolTerms::carried(double replicas) const
{
    if (replicas <= 0 || steps.empty())
        return replicas; // no objective: all that they can do
    const auto above = std::lower_bound(steps.begin(), steps.end(), replicas, [](const Step &s, double n) { return s.replicas < n; });
    if (above == steps.end()) {
        const Step &last = steps.back();
        return replicas - (last.replicas - last.load) * std::sqrt(replicas / last.replicas);
    }
    if (above->replicas == replicas || above == steps.begin())
        return above->load;
    const Step &below = *(above - 1);
    return below.load + (above->load - below.load) * (replicas - below.replicas) / (above->replicas - below.replicas);
}

PoolTerms poolTerms(const Plan &fixed, std::size_t index, const PoolWork &work, Issues &issues)
{
    const Pool &pool = fixed.pools[index];
    PoolTerms t;
    t.hour = poolHour(pool, issues);
    t.work = work;
    t.least = pool.minReplicas;
    t.most = pool.maxReplicas;
    t.accelerators = pool.accelerators;
    t.targetUtilisation = pool.targetUtilisation.fixed();
    t.peakFactor = pool.peakFactor.fixed();
    t.fleet.atOnce = pool.concurrency.value_or(work.atOnce);
    t.fleet.secondsPerRequest = work.seconds > 0 ? work.seconds : 1;
    t.scaling = pool.scaling;
    t.overloadRule = pool.overload.kind != Overload::Kind::None;
    t.alone = pool.purchase.kind == Purchase::Kind::Edge;
    if (!fixed.hourlyProfile.empty()) {
        const double sum = std::accumulate(fixed.hourlyProfile.begin(), fixed.hourlyProfile.end(), 0.0);
        const double mean = sum / static_cast<double>(fixed.hourlyProfile.size());
        for (const double weight : fixed.hourlyProfile)
            t.hours.push_back({weight / mean, 1 / static_cast<double>(fixed.hourlyProfile.size())});
    } else {
        t.hours = {{1, 1}};
    }
    t.groups = grouped(t.hours);
    const PoolObjective objective = pool.objective.value_or(PoolObjective{});
    if (objective.method == PoolObjective::Method::AllenCunneen)
        t.variation = std::max(0.01, (1 + work.scv) / 2);
    if (objective.method == PoolObjective::Method::ProcessorSharing && (pool.halfBatch || work.halfBatch > 0))
        t.fleet.halfBatch = pool.halfBatch.value_or(work.halfBatch);
    if (pool.objective && work.seconds > 0) {
        t.objective = queueing::WaitObjective{objective.waitSeconds, 1 - objective.share, t.variation};
        t.steps = stepsOf(t, "/pools/" + pool.id + "/objective", issues);
    }
    if (pool.classes == Pool::Classes::Apart && work.classes.size() > 1)
        t.apart = classTerms(t, "/pools/" + pool.id + "/objective", issues);
    return t;
}

std::vector<PoolTerms> classTerms(const PoolTerms &mixed, const std::string &path, Issues &issues)
{
    double all = 0;
    for (const PoolClass &each : mixed.work.classes)
        all += each.requests * each.seconds;
    std::vector<PoolTerms> terms;
    for (const PoolClass &each : mixed.work.classes) {
        PoolTerms t = mixed;
        t.apart.clear();
        t.stage = each.stage;
        t.part = each.requests * each.seconds / all;
        t.work.classes = {each};
        t.work.requestsPerTask = each.requests;
        t.work.seconds = t.fleet.secondsPerRequest = each.seconds;
        t.work.scv = each.scv;
        if (t.variation != 1)
            t.variation = std::max(0.01, (1 + each.scv) / 2);
        if (t.objective) {
            t.objective->variation = t.variation;
            t.steps = stepsOf(t, path, issues);
        }
        terms.push_back(std::move(t));
    }
    return terms;
}

namespace {

/// Classes with replicas of their own: the sum of what each needs.
PoolLoad loadApart(const PoolTerms &t, double secondsPerTask, double tasks)
{
    PoolLoad sum;
    double capacity = 0;
    for (const PoolTerms &each : t.apart) {
        const PoolLoad own = poolLoad(each, secondsPerTask * each.part, tasks);
        sum.replicas += own.replicas;
        sum.meanReplicas += own.meanReplicas;
        sum.baseCost += own.baseCost;
        sum.powerCost += own.powerCost;
        sum.startCost += own.startCost;
        sum.paidHours += own.paidHours;
        sum.overflow += each.part * own.overflow;
        sum.overloaded = sum.overloaded || own.overloaded;
        sum.late = sum.late || own.late;
        sum.utilisation += own.utilisation * own.meanReplicas;
        capacity += own.meanReplicas;
        sum.byHour.resize(own.byHour.size());
        for (std::size_t h = 0; h < own.byHour.size(); ++h)
            sum.byHour[h] += own.byHour[h];
    }
    sum.cost = sum.baseCost + sum.powerCost + sum.startCost;
    sum.utilisation = capacity > 0 ? sum.utilisation / capacity : 0;
    return sum;
}

} // namespace

double mostServed(const PoolTerms &t)
{
    const double most = t.most * t.hour.base.useful;
    return t.objective ? std::min(most, t.carried(t.most) * t.hour.base.useful / t.peakFactor) : most;
}

double cheapestBase(const std::map<double, double> &needs, double critical, double least)
{
    double base = 0, above = 1;
    for (const auto &[replicas, share] : needs) {
        if (!(above > critical))
            break;
        base = replicas;
        above -= share;
    }
    return std::max(base, least);
}

PoolLoad poolLoad(const PoolTerms &t, double secondsPerTask, double tasks, std::optional<double> reserved)
{
    if (!t.apart.empty())
        return loadApart(t, secondsPerTask, tasks);
    const double busy = secondsPerTask * tasks / secondsPerMonth; // replicas kept busy all month
    PoolLoad load;
    // Hours one after another only where replicas follow them with a lag or pay for starts.
    const bool ordered = t.scaling && (t.scaling->lagHours > 0 || t.scaling->startSeconds > 0);
    const std::vector<PoolTerms::Hour> &hours = ordered ? t.hours : t.groups;
    std::vector<double> wanted;
    double served = 0;
    const double limit = mostServed(t);
    for (const PoolTerms::Hour &h : hours) {
        const double work = busy * h.rate;
        const Wanted w = wantedFor(t, work);
        wanted.push_back(w.replicas);
        load.replicas = std::max(load.replicas, w.replicas);
        load.late = load.late || w.late;
        load.overloaded = load.overloaded || w.overloaded;
        served += h.share * (t.overloadRule ? std::min(work, limit) : work);
    }
    load.overflow = busy > 0 ? std::max(0.0, 1 - served / busy) : 0;
    if (load.overflow < 1e-12)
        load.overflow = 0;

    double starts = 0; // of replicas, an hour
    if (t.scaling) {
        std::vector<double> kept = wanted;
        if (ordered)
            for (std::size_t h = 0; h < hours.size(); ++h) {
                for (int k = 1; k <= t.scaling->lagHours; ++k)
                    kept[h] = std::max(kept[h], wanted[(h + static_cast<std::size_t>(k)) % hours.size()]);
            }
        if (ordered)
            for (std::size_t h = 0; h < hours.size(); ++h)
                starts += hours[h].share * std::max(0.0, kept[h] - kept[(h + hours.size() - 1) % hours.size()]);
        wanted = std::move(kept);
    } else if (!t.hour.mixed) {
        std::fill(wanted.begin(), wanted.end(), load.replicas);
    }
    double burst = 0, base = 0;
    if (t.hour.mixed) {
        std::map<double, double> needs;
        for (std::size_t h = 0; h < hours.size(); ++h)
            needs[wanted[h]] += hours[h].share;
        base = reserved ? *reserved : cheapestBase(needs, t.hour.critical, t.least);
        load.reserved = base;
        for (std::size_t h = 0; h < hours.size(); ++h)
            burst += hours[h].share * std::max(0.0, wanted[h] - base);
        load.replicas = std::max(load.replicas, base);
        for (double &n : wanted)
            n = std::max(n, base);
    } else {
        for (std::size_t h = 0; h < hours.size(); ++h)
            base += hours[h].share * wanted[h];
    }
    if (!t.scaling && !t.hour.mixed)
        base = load.replicas; // no sum of shares in a constant
    load.meanReplicas = base + burst;
    const HourPrice &price = t.hour.base;
    const double startHours = starts * hoursPerMonth * (t.scaling ? t.scaling->startSeconds / 3600 : 0);
    const double startPrice = t.hour.mixed ? t.hour.burst.kept() : price.kept();
    load.baseCost = base * price.kept() * hoursPerMonth * t.accelerators;
    load.burstCost = burst * t.hour.burst.kept() * hoursPerMonth * t.accelerators;
    load.startCost = startHours * startPrice * t.accelerators;
    if (price.idlePower > 0 || price.loadPower > 0) {
        double here = served / price.useful;
        if (t.hour.mixed) { // what exceeds the base runs, and draws its power, elsewhere
            here = 0;
            for (const PoolTerms::Hour &h : hours)
                here += h.share * std::min(busy * h.rate / price.useful, base);
        }
        load.powerCost = (base * price.idlePower + here * price.loadPower) * hoursPerMonth * t.accelerators;
    }
    load.cost = load.baseCost + load.burstCost + load.startCost + load.powerCost;
    load.paidHours = load.meanReplicas * hoursPerMonth + startHours;
    const double capacity = base * price.useful + burst * (t.hour.mixed ? t.hour.burst.useful : price.useful);
    load.utilisation = capacity > 0 ? served / capacity : 0;
    load.byHour = std::move(wanted);
    return load;
}

std::vector<double> replicasByHour(const PoolTerms &t, double secondsPerTask, double tasks)
{
    const double busy = secondsPerTask * tasks / secondsPerMonth;
    std::vector<double> replicas(t.apart.empty() ? 0 : t.hours.size());
    for (const PoolTerms &each : t.apart) {
        const std::vector<double> own = replicasByHour(each, secondsPerTask * each.part, tasks);
        for (std::size_t h = 0; h < own.size(); ++h)
            replicas[h] += own[h];
    }
    if (!t.apart.empty())
        return replicas;
    for (const PoolTerms::Hour &hour : t.hours)
        replicas.push_back(wantedFor(t, busy * hour.rate).replicas);
    return replicas;
}

double pricePerSecond(const PoolTerms &t, double utilisation)
{
    return t.accelerators * t.hour.base.at(utilisation) / (3600 * t.hour.base.useful * utilisation);
}

} // namespace farthing
