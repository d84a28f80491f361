// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_breakeven.h"

#include "model/economics/draws.h"
#include "model/plan/fallback.h"
#include "model/plan/resolve.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

std::vector<double> spacedVolumes(const Plan &plan, std::size_t count)
{
    Issues said;
    const double volume = resolveBase(plan, said).tasksPerMonth.fixed();
    std::vector<double> volumes;
    for (std::size_t i = 0; i < count; ++i)
        volumes.push_back(volume / 30 * std::pow(900.0, static_cast<double>(i) / static_cast<double>(count - 1)));
    return volumes;
}

std::vector<DrawEconomics> drawsOf(const Plan &plan, const PlanPrices &prices, const BreakevenOptions &options, Issues &issues)
{
    DrawOptions draws;
    draws.draws = std::min(options.draws, plan.simulation.draws);
    draws.seed = options.seed.value_or(plan.simulation.seed);
    draws.threads = options.threads;
    draws.stop = options.stop;
    draws.curves = draws.draws;
    return drawEconomics(plan, prices, draws, issues);
}

/// The plan without its pools, each tier given to the pool's spill model or left out.
Plan withoutPools(const Plan &plan, std::string &instead, Issues &issues)
{
    Plan other = plan;
    std::vector<std::string> words;
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        const Overload &rule = plan.pools[p].overload;
        other.pools[p].overload = rule.kind == Overload::Kind::Spill ? rule : Overload{Overload::Kind::Degrade, ""};
        words.push_back(rule.kind == Overload::Kind::Spill ? rule.model : "the next tiers");
        Plan next = fallbackPlan(other, p, issues);
        for (std::size_t q = 0; q < plan.pools.size(); ++q)
            next.pools[q].overload = plan.pools[q].overload;
        other = std::move(next);
    }
    for (Pool &pool : other.pools) { // they are not there: no hour is paid
        pool.minReplicas = pool.maxReplicas = 0;
        pool.overload = {};
        pool.objective.reset();
        pool.purchase.reserved = 0;
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::string &word : words)
        instead += (instead.empty() ? "" : ", ") + word;
    return other;
}

} // namespace

PoolBreakeven poolBreakeven(const Plan &plan, const PriceSheet &sheet, const BreakevenOptions &options)
{
    PoolBreakeven out;
    out.issues = checkPlan(plan, sheet);
    if (hasErrors(out.issues) || plan.pools.empty())
        return out;
    const Plan other = withoutPools(plan, out.instead, out.issues);
    Issues said;
    const PlanPrices prices = findPrices(plan, sheet, said), otherPrices = hasErrors(out.issues) ? PlanPrices() : findPrices(other, sheet, out.issues);
    if (hasErrors(out.issues))
        return out;
    const std::vector<DrawEconomics> own = drawsOf(plan, prices, options, out.issues), api = drawsOf(other, otherPrices, options, out.issues);
    out.cancelled = options.stop.stop_requested();
    if (out.cancelled || hasErrors(out.issues))
        return out;
    const std::vector<double> volumes = options.volumes.empty() ? spacedVolumes(plan, 61) : options.volumes;
    const std::size_t count = std::max(own.size(), api.size());
    const auto at = [](const std::vector<DrawEconomics> &draws, std::size_t d) -> const DrawEconomics & { return draws[draws.size() == 1 ? 0 : d]; };
    std::vector<double> first(count, std::nan("")); // own is cheaper from here to the end
    double last = -1;
    for (const double v : volumes) {
        VersusApi point;
        point.tasks = v;
        std::vector<double> ours, theirs, replicas;
        const Reserves reserves = settleReserves(own, v);
        for (std::size_t d = 0; d < count; ++d) {
            const DrawEconomics &a = at(own, d), &b = at(api, d);
            const TaskEconomics task = a.at(v);
            const MonthFigures m = monthFigures(a.plan, task, v, {}, &reserves), n = monthFigures(b.plan, b.at(v), v);
            const double c = m.success > 0 ? (m.usageCost + m.unbookedPools) / v / m.success : INFINITY, e = n.success > 0 ? n.usageCost / v / n.success : INFINITY;
            ours.push_back(c);
            theirs.push_back(e);
            point.pOwnCheaper += (c < e) / static_cast<double>(count);
            if (c >= e)
                first[d] = std::nan("");
            else if (std::isnan(first[d]))
                first[d] = v;
            double all = 0;
            for (const PoolLoad &load : poolsAtVolume(a.plan, task, v, &reserves).loads)
                all += load.replicas;
            replicas.push_back(all);
        }
        point.own = spreadOf(ours);
        point.api = spreadOf(theirs);
        point.replicas = spreadOf(replicas).p50;
        if (last >= 0 && point.replicas > last + 0.5 && out.due.size() < 20)
            out.due.push_back(v);
        last = point.replicas;
        out.volumes.push_back(std::move(point));
    }
    std::erase_if(first, [](double v) { return std::isnan(v); });
    out.breakevenShare = static_cast<double>(first.size()) / static_cast<double>(count);
    out.breakeven = spreadOf(first);
    out.ok = true;
    return out;
}

} // namespace farthing
