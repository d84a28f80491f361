// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/draws.h"

#include "model/core/team.h"
#include "model/expect/expect.h"
#include "model/plan/fallback.h"
#include "model/plan/resolve.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <mutex>

namespace farthing {

Spread spreadOf(std::vector<double> values)
{
    std::erase_if(values, [](double v) { return !std::isfinite(v); });
    Spread s;
    if (values.empty())
        return s;
    double sum = 0, squares = 0;
    for (const double v : values)
        sum += v;
    const double n = static_cast<double>(values.size());
    s.mean = sum / n;
    for (const double v : values)
        squares += (v - s.mean) * (v - s.mean);
    s.se = n > 1 ? std::sqrt(squares / (n - 1) / n) : 0;
    std::sort(values.begin(), values.end());
    const auto at = [&](double p) {
        const double position = p * (n - 1);
        const auto low = static_cast<std::size_t>(position);
        const std::size_t high = std::min(low + 1, values.size() - 1);
        return values[low] + (position - static_cast<double>(low)) * (values[high] - values[low]);
    };
    s.p10 = at(.10), s.p25 = at(.25), s.p50 = at(.50), s.p75 = at(.75), s.p90 = at(.90);
    return s;
}

namespace {

/// Of tasks whose cost is set.
void setRevenueOf(const Revenue &revenue, SegmentEconomics &g)
{
    g.perSuccess = revenue.perSuccessfulTask.fixed();
    g.perAttempt = revenue.perAttemptedTask.fixed();
    g.wrongPaid = revenue.undetectedWrongPaid.fixed();
    g.feeShare = revenue.paymentFeeShare.fixed();
    if (revenue.seats)
        if (const auto seat = margin::seatMargin(seatPlan(*revenue.seats, g.cost)))
            g.perAttempt += seat->revenuePerTask();
}

SegmentEconomics segmentEconomics(const Revenue &revenue, const ExactMoments &m)
{
    SegmentEconomics g;
    g.cost = m.cost;
    g.variance = m.variance();
    g.covarianceSuccess = m.costSuccess - m.cost * m.success;
    g.success = m.success;
    g.wrongNotAborted = m.wrongNotAborted;
    setRevenueOf(revenue, g);
    return g;
}

/// Of segment `g` of the plan; beyond the last one, of the tasks that belong to none.
Revenue revenueOf(const Plan &fixed, std::size_t g) { return g < fixed.segments.size() ? mergedRevenue(fixed.revenue, fixed.segments[g].revenue) : fixed.revenue; }

} // namespace

void setRevenue(const Plan &fixed, TaskEconomics &task)
{
    for (std::size_t g = 0; g < task.segments.size(); ++g)
        setRevenueOf(revenueOf(fixed, g), task.segments[g]);
    for (TaskEconomics &other : task.instead)
        setRevenue(fixed, other);
}

margin::SeatPlan seatPlan(const Seats &seats, double costPerTask)
{
    margin::SeatPlan plan;
    plan.price = seats.pricePerMonth.fixed();
    plan.costPerTask = costPerTask;
    plan.usage = seats.tasks;
    if (seats.included)
        plan.cap = seats.included->fixed();
    if (seats.overagePrice)
        plan.overagePrice = seats.overagePrice->fixed();
    return plan;
}

void setComputeRates(const Plan &fixed, const TaskEconomics &task, CompiledPlan &compiled)
{
    const double tasks = fixed.tasksPerMonth.fixed();
    const PoolsAtVolume at = poolsAtVolume(fixed, task, tasks);
    for (std::size_t p = 0; p < fixed.pools.size(); ++p) {
        const double load = at.of(task).poolSeconds[p] * tasks * at.served;
        if (load > 0)
            compiled.computeRates[p] = at.loads[p].cost / load;
    }
}

namespace {

/// Whether the caches of a plan depend on how many tasks come.
bool followsVolume(const Plan &plan)
{
    return std::any_of(plan.pipeline.stages.begin(), plan.pipeline.stages.end(),
                       [](const Stage &s) { return s.prefixTraffic || (s.responseCache && s.responseCache->traffic); });
}

/// Of one kind of task: `pools` gets the terms of the plan's pools.
TaskEconomics ownEconomics(const Plan &fixed, const CompiledPlan &compiled, Issues &issues, std::stop_token stop)
{
    std::optional<CompiledPlan> priced; // compute apart, where there is any
    if (!compiled.computeRates.empty()) {
        priced = compiled;
        std::fill(priced->computeRates.begin(), priced->computeRates.end(), 0.0);
    }
    ExactMoments m = expectMoments(priced ? *priced : compiled, stop);
    TaskEconomics t;
    t.apiCost = m.cost;
    t.success = m.success;
    t.poolSeconds = m.poolSeconds;
    for (const StoredPrefix &stored : compiled.stored)
        t.cacheStorage += stored.cost;
    if (!fixed.prices.commitments.empty())
        t.committed = {fixed.prices.commitments, compiled.units, hoursOf(fixed.hourlyProfile), m.offers,
                       m.cost > 0 ? std::sqrt(m.variance()) / m.cost : 0};
    for (std::size_t p = 0; p < fixed.pools.size(); ++p)
        t.pools.push_back(poolTerms(fixed, p, poolWork(compiled, p), issues));
    if (priced && std::any_of(t.poolSeconds.begin(), t.poolSeconds.end(), [](double s) { return s > 0; })) {
        setComputeRates(fixed, t, *priced);
        m = expectMoments(*priced, stop); // the spread from task to task includes compute
    }
    t.variance = m.variance();
    for (std::size_t g = 0; g < compiled.segments.size(); ++g) {
        t.segments.push_back(segmentEconomics(revenueOf(fixed, g), m.segments[g]));
        t.segments.back().share = compiled.segments[g].share;
    }
    if (t.segments.empty())
        t.segments.push_back(segmentEconomics(fixed.revenue, m));
    return t;
}

} // namespace

TaskEconomics taskEconomics(const Plan &fixed, const CompiledPlan &compiled, std::stop_token stop)
{
    Issues said;
    return ownEconomics(fixed, compiled, said, stop);
}

TaskEconomics taskEconomics(const Plan &fixed, const PlanPrices &prices, Issues &issues, std::optional<double> tasks, std::stop_token stop)
{
    const CompiledPlan compiled = compilePlan(fixed, prices, issues, tasks);
    if (hasErrors(issues))
        return {};
    TaskEconomics t = ownEconomics(fixed, compiled, issues, stop);
    if (prices.fallbacks.empty())
        return t;
    for (std::size_t p = 0; p < fixed.pools.size(); ++p) {
        t.instead.emplace_back();
        if (!leadsElsewhere(fixed.pools[p]))
            continue;
        const Plan other = fallbackPlan(fixed, p, issues);
        const CompiledPlan fallback = compilePlan(other, prices.fallbacks[p], issues, tasks);
        if (hasErrors(issues))
            return {};
        Issues said; // the pools' faults
        t.instead[p] = ownEconomics(other, fallback, said, stop);
    }
    return t;
}

Reserves settleReserves(std::span<const DrawEconomics> draws, std::optional<double> tasks)
{
    if (draws.empty())
        return {};
    Reserves reserves;
    for (std::size_t p = 0; p < draws.front().plan.pools.size(); ++p) {
        const Purchase &purchase = draws.front().plan.pools[p].purchase;
        reserves.push_back(purchase.reserved);
        if (purchase.kind != Purchase::Kind::Mixed || purchase.reserved)
            continue;
        std::map<double, double> needs; // replicas: share of all draws' hours
        double critical = 0;
        for (const DrawEconomics &d : draws) {
            const double v = tasks.value_or(d.plan.tasksPerMonth.fixed());
            const PoolTerms &terms = d.task.pools[p];
            const std::vector<double> replicas = poolLoad(terms, tasks ? d.at(v).poolSeconds[p] : d.task.poolSeconds[p], v, 0.0).byHour; // no base: what is needed
            const std::vector<PoolTerms::Hour> &hours = replicas.size() == terms.hours.size() ? terms.hours : terms.groups;
            for (std::size_t h = 0; h < replicas.size(); ++h)
                needs[replicas[h]] += hours[h].share / static_cast<double>(draws.size());
            critical += terms.hour.critical / static_cast<double>(draws.size());
        }
        reserves.back() = cheapestBase(needs, critical, draws.front().plan.pools[p].minReplicas);
    }
    return reserves;
}

std::vector<DrawEconomics> drawEconomics(const Plan &plan, const PlanPrices &prices, const DrawOptions &options, Issues &issues)
{
    const std::uint64_t count = std::max<std::uint64_t>(1, options.draws);
    const ParameterDraws parameters(plan, options.seed, count);
    issues.insert(issues.end(), parameters.issues().begin(), parameters.issues().end());
    if (hasErrors(parameters.issues()))
        return {};
    std::vector<DrawEconomics> draws(parameters.hasUncertainty() ? count : 1);
    const bool follows = followsVolume(plan);
    std::mutex mutex;
    Issues first;
    std::atomic<bool> failed = false;
    inParallel(options.threads, draws.size(), options.stop, [&](std::size_t d) {
        if (failed)
            return;
        Issues own;
        draws[d].plan = parameters.hasUncertainty() ? parameters.resolve(d, own) : resolveBase(plan, own);
        draws[d].task = taskEconomics(draws[d].plan, prices, own, {}, options.stop);
        if (hasErrors(own)) {
            const std::scoped_lock lock(mutex);
            if (first.empty())
                first = own;
            failed = true;
        } else if (follows && d < options.curves) {
            draws[d].curve = VolumeCurve(draws[d].plan, prices, own);
        }
    });
    for (Issue &issue : first) {
        issue.message += " (in some draws of the uncertain values)";
        issues.push_back(std::move(issue));
    }
    return draws;
}

} // namespace farthing
