// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_breakeven.h"

#include "model/economics/way_costs.h"
#include "model/plan/fallback.h"
#include "model/plan/resolve.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farthing {

namespace {

std::vector<double> spacedVolumes(const Plan &plan, std::size_t count)
{
    Issues said;
    const double volume = resolveBase(plan, said).tasksPerMonth.fixed();
    std::vector<double> volumes;
    for (std::size_t i = 0; i < count && volume > 0; ++i)
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

/// The plan without its pools, each tier given to `model`, else to the pool's spill model, or left out.
Plan withoutPools(const Plan &plan, const std::string &model, std::string &instead, Issues &issues)
{
    Plan other = plan;
    std::vector<std::string> words;
    const auto ruleOf = [&](const Pool &pool) {
        if (!model.empty())
            return Overload{Overload::Kind::Spill, model};
        return pool.overload.kind == Overload::Kind::Spill ? pool.overload : Overload{Overload::Kind::Degrade, ""};
    };
    for (std::size_t p = 0; p < plan.pools.size(); ++p) {
        other.pools[p].overload = ruleOf(plan.pools[p]);
        words.push_back(other.pools[p].overload.kind == Overload::Kind::Spill ? other.pools[p].overload.model : "the next tiers");
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

/// Costs over the range in each draw, and what can be read off them.
class Range {
public:
    Range(const WayCosts &costs, const std::vector<double> &volumes, const std::stop_token &stop) : m_costs(costs), m_volumes(volumes)
    {
        for (const double v : volumes) {
            if (stop.stop_requested())
                return;
            m_agreed.push_back(costs.agree(v, m_agreed.empty() ? Agreed() : m_agreed.back()));
            m_at.emplace_back();
            for (std::size_t d = 0; d < costs.draws(); ++d)
                m_at.back().push_back(costs.at(d, v, m_agreed.back()));
        }
    }
    VersusApi point(std::size_t i) const;
    Crossover crossover(Way to, const std::vector<Way> &over) const;

private:
    double start(std::size_t draw, Way to, const std::vector<Way> &over) const;

    const WayCosts &m_costs;
    const std::vector<double> &m_volumes;
    std::vector<Agreed> m_agreed;                ///< [volume]
    std::vector<std::vector<CostOfWays>> m_at;   ///< [volume][draw]
};

VersusApi Range::point(std::size_t i) const
{
    VersusApi point;
    point.tasks = m_volumes[i];
    const double n = static_cast<double>(m_at[i].size());
    std::vector<double> own, byToken, provisioned, replicas;
    double possible = 0, cheaper = 0, ownFirst = 0, unitsFirst = 0;
    for (const CostOfWays &c : m_at[i]) {
        own.push_back(c.own);
        byToken.push_back(c.byToken);
        provisioned.push_back(c.provisioned);
        replicas.push_back(c.replicas);
        possible += std::isfinite(c.own);
        cheaper += c.own < c.byToken;
        const bool units = m_costs.hasUnits() && c.provisioned < c.byToken;
        const bool first = c.own < c.byToken && (!units || c.own < c.provisioned);
        ownFirst += first;
        unitsFirst += units && !first;
    }
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    point.own = possible > 0 ? spreadOf(own) : Spread{none, none, none, none, none, none, none};
    point.api = spreadOf(byToken);
    point.replicas = spreadOf(replicas).p50;
    point.pOwnPossible = possible / n;
    point.pOwnCheaper = cheaper / n;
    point.pOwnCheapest = ownFirst / n;
    point.pProvisionedCheapest = unitsFirst / n;
    point.pApiCheapest = (n - ownFirst - unitsFirst) / n;
    if (m_costs.hasUnits()) {
        point.provisioned = spreadOf(provisioned);
        point.units = m_agreed[i].allUnits;
    }
    return point;
}

bool below(const CostOfWays &cost, Way to, const std::vector<Way> &over)
{
    return std::all_of(over.begin(), over.end(), [&](Way way) { return cost.of(to) < cost.of(way); });
}

/// The volume from which `to` stays cheaper in a draw; infinite where it does not get there.
double Range::start(std::size_t draw, Way to, const std::vector<Way> &over) const
{
    std::size_t i = m_volumes.size();
    while (i > 0 && !std::isfinite(m_at[i - 1][draw].of(to)))
        --i;
    if (i == 0 || !below(m_at[i - 1][draw], to, over))
        return std::numeric_limits<double>::infinity();
    for (--i; i > 0 && below(m_at[i - 1][draw], to, over);)
        --i;
    if (i == 0)
        return m_volumes.front();
    double low = m_volumes[i - 1], high = m_volumes[i];
    while (high > 1.001 * low) {
        const double middle = std::sqrt(low * high);
        (below(m_costs.at(draw, middle, m_agreed[i]), to, over) ? high : low) = middle;
    }
    return high;
}

/// Type 7 over draws of which some do not get there; absent where it falls among those.
std::optional<double> percentile(const std::vector<double> &sorted, double p)
{
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(position);
    const double part = position - static_cast<double>(low);
    const double above = part > 0 ? sorted[low + 1] : sorted[low];
    if (!std::isfinite(above))
        return std::nullopt;
    return sorted[low] + part * (above - sorted[low]);
}

Crossover Range::crossover(Way to, const std::vector<Way> &over) const
{
    Crossover out;
    out.to = to;
    out.over = over;
    std::vector<double> starts;
    for (std::size_t d = 0; d < m_costs.draws(); ++d)
        starts.push_back(start(d, to, over));
    std::sort(starts.begin(), starts.end());
    const auto shareOf = [&](const auto &counts) { return static_cast<double>(std::count_if(starts.begin(), starts.end(), counts)) / static_cast<double>(starts.size()); };
    out.share = shareOf([](double v) { return std::isfinite(v); });
    out.already = shareOf([&](double v) { return v <= m_volumes.front(); });
    out.p10 = percentile(starts, .10);
    out.p50 = percentile(starts, .50);
    out.p90 = percentile(starts, .90);
    return out;
}

/// Says from where on own cannot be compared any more.
void warnOfCapacity(const Plan &plan, PoolBreakeven &out)
{
    const auto found = std::find_if(out.volumes.begin(), out.volumes.end(), [](const VersusApi &v) { return v.pOwnPossible < 1; });
    if (found == out.volumes.end())
        return;
    for (const Pool &pool : plan.pools)
        if (pool.overload.kind == Overload::Kind::None) {
            out.issues.push_back({Severity::Warning, "/pools/" + pool.id + "/count/max",
                                  "Within the range of volumes the load exceeds what the most replicas of the pools can do, and there own hardware counts as not possible. Raise "
                                  "the most replicas, or choose what happens to the rest: degrade or spill."});
            return;
        }
}

} // namespace

PoolBreakeven poolBreakeven(const Plan &plan, const PriceSheet &sheet, const BreakevenOptions &options)
{
    PoolBreakeven out;
    out.issues = checkPlan(plan, sheet);
    if (!hasErrors(out.issues) && plan.pools.empty())
        out.issues.push_back({Severity::Error, "/pools", "This plan has no pool, so there is nothing of one's own to compare with an API. Add one."});
    if (hasErrors(out.issues))
        return out;
    const Plan other = withoutPools(plan, options.instead, out.instead, out.issues);
    Issues said;
    const PlanPrices prices = findPrices(plan, sheet, said), otherPrices = hasErrors(out.issues) ? PlanPrices() : findPrices(other, sheet, out.issues);
    const std::vector<double> volumes = options.volumes.empty() ? spacedVolumes(plan, 61) : options.volumes;
    if (volumes.empty())
        out.issues.push_back({Severity::Error, "/demand/tasks_per_month", "The plan has no tasks, so there is no volume to look around. Enter some."});
    if (hasErrors(out.issues))
        return out;
    std::vector<DrawEconomics> own = drawsOf(plan, prices, options, out.issues), api = drawsOf(other, otherPrices, options, out.issues);
    out.cancelled = options.stop.stop_requested();
    if (out.cancelled || hasErrors(out.issues))
        return out;
    const WayCosts costs(std::move(own), std::move(api));
    out.draws = costs.draws();
    const Range range(costs, volumes, options.stop);
    if ((out.cancelled = options.stop.stop_requested()))
        return out;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        out.volumes.push_back(range.point(i));
        if (i > 0 && out.volumes[i].replicas > out.volumes[i - 1].replicas + 0.5 && out.due.size() < 20)
            out.due.push_back(volumes[i]);
    }
    out.ownPays = range.crossover(Way::Own, {Way::ByToken});
    if (costs.hasUnits())
        out.withUnits = {range.crossover(Way::Provisioned, {Way::ByToken}), range.crossover(Way::Own, {Way::ByToken, Way::Provisioned})};
    warnOfCapacity(plan, out);
    out.ok = true;
    return out;
}

} // namespace farthing
