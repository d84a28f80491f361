// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_breakeven.h"

#include "model/economics/commitment_month.h"
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

bool isUnits(const Commitment &c) { return c.kind == Commitment::Kind::Units; }

void dropUnits(Committed &committed)
{
    for (std::size_t i = committed.commitments.size(); i-- > 0;)
        if (isUnits(committed.commitments[i])) {
            committed.commitments.erase(committed.commitments.begin() + static_cast<std::ptrdiff_t>(i));
            if (i < committed.units.size())
                committed.units.erase(committed.units.begin() + static_cast<std::ptrdiff_t>(i));
        }
}

/// The task with the units of each such commitment set to a share of what its busiest hour needs, in whole steps; their sum.
double reserveUnits(TaskEconomics &task, double tasks, double part)
{
    double sum = 0;
    const std::vector<CommitmentFigures> figures = commitmentMonth(task.committed, tasks);
    for (std::size_t i = 0; i < task.committed.commitments.size(); ++i) {
        Commitment &c = task.committed.commitments[i];
        if (!isUnits(c))
            continue;
        const rateplans::UnitRules &rules = task.committed.units[i].rules;
        const double step = std::max(1e-9, c.step.value_or(rules.step)), fewest = c.fewest.value_or(rules.minimum);
        c.units = std::max(fewest, std::ceil(part * figures[i].needed / step - 1e-9) * step);
        sum += c.units;
    }
    return sum;
}

constexpr double unitParts[] = {0, 0.25, 0.5, 0.75, 1.0, 1.25};

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
    const bool reserved = std::any_of(other.prices.commitments.begin(), other.prices.commitments.end(), isUnits);
    std::vector<double> first(count, std::nan("")); // own is cheaper from here to the end
    double last = -1;
    for (const double v : volumes) {
        VersusApi point;
        point.tasks = v;
        std::vector<double> ours, theirs, replicas;
        std::vector<std::vector<double>> withUnits(reserved ? std::size(unitParts) : 0);
        const Reserves reserves = settleReserves(own, v);
        for (std::size_t d = 0; d < count; ++d) {
            const DrawEconomics &a = at(own, d), &b = at(api, d);
            TaskEconomics task = a.at(v), byToken = b.at(v);
            for (std::size_t k = 0; k < withUnits.size(); ++k) {
                TaskEconomics with = byToken;
                reserveUnits(with, v, unitParts[k]);
                const MonthFigures u = monthFigures(b.plan, with, v);
                withUnits[k].push_back(u.success > 0 ? u.usageCost / v / u.success : INFINITY);
            }
            dropUnits(task.committed);
            dropUnits(byToken.committed);
            const MonthFigures m = monthFigures(a.plan, task, v, {}, &reserves), n = monthFigures(b.plan, byToken, v);
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
        if (reserved) { // agreed before a draw is known
            std::size_t best = 0;
            for (std::size_t k = 1; k < withUnits.size(); ++k)
                if (spreadOf(withUnits[k]).mean < spreadOf(withUnits[best]).mean)
                    best = k;
            point.provisioned = spreadOf(withUnits[best]);
            TaskEconomics base = at(api, 0).at(v);
            point.units = reserveUnits(base, v, unitParts[best]);
            for (std::size_t d = 0; d < count; ++d) {
                const double least = std::min({ours[d], theirs[d], withUnits[best][d]});
                point.pProvisionedCheapest += (withUnits[best][d] == least && withUnits[best][d] < theirs[d] && withUnits[best][d] < ours[d]) / static_cast<double>(count);
                point.pOwnCheapest += (ours[d] == least && ours[d] < theirs[d]) / static_cast<double>(count);
            }
        } else {
            point.pOwnCheapest = point.pOwnCheaper;
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
