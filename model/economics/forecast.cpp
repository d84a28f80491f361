// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/forecast.h"

#include "model/economics/forecast_prices.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

using Kind = HorizonEvent::Kind;

constexpr std::uint64_t mostDraws = 400;

/// t += w·(to − from) in everything that prices move.
void shift(TaskEconomics &t, const TaskEconomics &from, const TaskEconomics &to, double w)
{
    t.apiCost += w * (to.apiCost - from.apiCost);
    t.variance = std::max(0.0, t.variance + w * (to.variance - from.variance));
    for (std::size_t g = 0; g < t.segments.size(); ++g) {
        t.segments[g].cost += w * (to.segments[g].cost - from.segments[g].cost);
        t.segments[g].variance = std::max(0.0, t.segments[g].variance + w * (to.segments[g].variance - from.segments[g].variance));
        t.segments[g].covarianceSuccess += w * (to.segments[g].covarianceSuccess - from.segments[g].covarianceSuccess);
    }
    for (std::size_t o = 0; o < t.committed.use.size(); ++o)
        t.committed.use[o].spend += w * (to.committed.use[o].spend - from.committed.use[o].spend);
    for (std::size_t p = 0; p < t.instead.size(); ++p)
        shift(t.instead[p], from.instead[p], to.instead[p], w);
}

void scaleWork(TaskEconomics &t, double factor)
{
    for (double &seconds : t.poolSeconds)
        seconds *= factor;
    for (OfferUse &use : t.committed.use) {
        use.input *= factor;
        use.cached *= factor;
        use.output *= factor;
    }
    for (TaskEconomics &other : t.instead)
        scaleWork(other, factor);
}

/// Segments that grow on their own take other shares.
void reweigh(TaskEconomics &t, const std::vector<double> &weights)
{
    double before = 0, after = 0, sum = 0, success = 0;
    for (std::size_t g = 0; g < t.segments.size(); ++g)
        sum += weights[g] * t.segments[g].share;
    for (std::size_t g = 0; g < t.segments.size(); ++g) {
        SegmentEconomics &s = t.segments[g];
        before += s.share * s.cost;
        s.share *= weights[g] / sum;
        after += s.share * s.cost;
        success += s.share * s.success;
    }
    const double ratio = before > 0 ? after / before : 1;
    t.apiCost *= ratio;
    for (double &seconds : t.poolSeconds)
        seconds *= ratio;
    t.success = success;
    for (TaskEconomics &other : t.instead)
        reweigh(other, weights);
}

/// What commitments hold in a month: one that has a start event waits for it, and an end event ends it.
void keepCommitments(Committed &committed, const Horizon &horizon, int month)
{
    std::vector<Commitment> kept;
    std::vector<UnitOffer> units;
    for (std::size_t i = 0; i < committed.commitments.size(); ++i) {
        bool holds = true;
        for (const HorizonEvent &event : horizon.events) {
            if (event.commitment != committed.commitments[i].id)
                continue;
            if (event.kind == Kind::CommitmentStart && month < event.month)
                holds = false;
            if (event.kind == Kind::CommitmentEnd && month >= event.month)
                holds = false;
        }
        if (!holds)
            continue;
        kept.push_back(committed.commitments[i]);
        if (i < committed.units.size())
            units.push_back(committed.units[i]);
    }
    committed.commitments = std::move(kept);
    committed.units = std::move(units);
}

int calendarMonth(const std::string &date) { return date.size() >= 7 ? std::clamp((date[5] - '0') * 10 + date[6] - '0', 1, 12) - 1 : 0; }

/// A pool's price of an hour times `factor`, at fixed values.
void scalePrice(Pool &pool, double factor)
{
    const auto times = [factor](Number &number) { number = number.fixed() * factor; };
    times(pool.pricePerHour);
    if (pool.purchase.reservedPrice)
        times(*pool.purchase.reservedPrice);
    if (pool.purchase.owned) {
        times(pool.purchase.owned->capex);
        times(pool.purchase.owned->residual);
    }
}

/// Work that takes 1/speed of its seconds.
PoolWork faster(PoolWork work, double speed)
{
    work.seconds /= speed;
    for (PoolClass &each : work.classes)
        each.seconds /= speed;
    return work;
}

void speedUp(TaskEconomics &t, std::size_t pool, double speed)
{
    t.poolSeconds[pool] /= speed;
    for (TaskEconomics &other : t.instead)
        if (!other.poolSeconds.empty())
            speedUp(other, pool, speed);
}

/// Hardware as cash: what is needed beyond what stands there is bought, and replaced at the end of its life.
class Fleet {
public:
    /// Money paid in a month for so many accelerators, residual values off.
    double buy(int month, double needed, const Owned &owned)
    {
        double paid = 0, standing = 0;
        for (auto cohort = m_cohorts.begin(); cohort != m_cohorts.end();) {
            if (month - cohort->month >= 12 * owned.lifeYears.fixed()) {
                paid -= cohort->count * owned.residual.fixed();
                cohort = m_cohorts.erase(cohort);
            } else {
                standing += cohort->count;
                ++cohort;
            }
        }
        if (needed > standing) {
            m_cohorts.push_back({month, needed - standing});
            paid += (needed - standing) * owned.capex.fixed();
        }
        return paid;
    }

    /// All that stands there is sold: for what it is worth on the way from its price to its residual value.
    double sell(int month, const Owned &owned)
    {
        double got = 0;
        for (const Cohort &cohort : m_cohorts) {
            const double age = std::min(1.0, (month - cohort.month) / (12 * owned.lifeYears.fixed()));
            got += cohort.count * (owned.capex.fixed() + age * (owned.residual.fixed() - owned.capex.fixed()));
        }
        m_cohorts.clear();
        return got;
    }

private:
    struct Cohort {
        int month;
        double count;
    };
    std::vector<Cohort> m_cohorts;
};

struct Refreshed { ///< a pool after its refreshes so far
    std::size_t events = 0;
    PoolTerms terms;
};
struct Path { ///< of one draw
    std::vector<Refreshed> refreshed;
    double cash = 0, gross = 0, result = 0;
    std::vector<Fleet> fleets;
    std::vector<double> results, cashes;
};

class Run {
public:
    Run(const Plan &plan, const PriceSheet &sheet, const ForecastOptions &options) : m_plan(plan), m_sheet(sheet), m_options(options), m_horizon(plan.horizon.value_or(Horizon{})) {}
    Forecast run()
    {
        m_out.issues = checkPlan(m_plan, m_sheet);
        if (hasErrors(m_out.issues))
            return m_out;
        m_stretches = stretchesOf(m_plan, m_sheet, m_horizon, m_out.issues);
        if (!m_plan.season.empty() && !(m_plan.season[static_cast<std::size_t>(calendarMonth(m_plan.prices.asOf))] > 0))
            m_out.issues.push_back({Severity::Error, "/demand/season", "The month of the plan's prices has no weight, and the tasks per month are that month's. Give it one."});
        for (std::size_t s = 0; s < m_stretches.size() && !hasErrors(m_out.issues) && !stopped(); ++s) {
            const int end = s + 1 < m_stretches.size() ? m_stretches[s + 1].month : m_horizon.months + 1;
            if (!stretch(m_stretches[s], end))
                break;
        }
        if (stopped() || hasErrors(m_out.issues)) {
            m_out.cancelled = stopped();
            m_out.months.clear();
            return m_out;
        }
        finish();
        return m_out;
    }

private:
    bool stopped() const { return m_options.stop.stop_requested(); }
    void progress(double share)
    {
        if (m_options.progress)
            m_options.progress(share);
    }

    std::vector<DrawEconomics> drawsAt(const Plan &plan, const PlanPrices &prices)
    {
        DrawOptions options;
        options.draws = m_options.draws.value_or(std::min(mostDraws, m_plan.simulation.draws));
        options.seed = m_options.seed.value_or(m_plan.simulation.seed);
        options.threads = m_options.threads;
        options.stop = m_options.stop;
        options.curves = options.draws;
        return drawEconomics(plan, prices, options, m_out.issues);
    }

    bool stretch(const Stretch &s, int end)
    {
        const std::vector<DrawEconomics> base = drawsAt(s.plan, s.prices);
        std::vector<std::vector<DrawEconomics>> halved;
        for (const PlanPrices &prices : s.halved) {
            halved.push_back(drawsAt(s.plan, prices));
            progress((s.month + 1.0) / (m_horizon.months + 1.0));
        }
        if (hasErrors(m_out.issues) || stopped())
            return false;
        if (m_paths.empty())
            m_paths.resize(base.size());
        for (Path &path : m_paths) {
            path.fleets.resize(m_plan.pools.size());
            path.refreshed.assign(m_plan.pools.size(), {}); // a stretch has its own work per request
        }
        for (int month = s.month; month < end && !stopped(); ++month)
            addMonth(month, s, base, halved);
        return !stopped();
    }

    /// The draw's plan and task in a month, and how many tasks come.
    DrawEconomics drawAt(int month, const Stretch &s, const DrawEconomics &base, const std::vector<std::vector<DrawEconomics>> &halved, std::size_t d, double &tasks)
    {
        const Plan &fixed = base.plan;
        const Horizon horizon = fixed.horizon.value_or(Horizon{});
        std::vector<double> weights(base.task.segments.size(), 1.0);
        double grown = 0;
        for (std::size_t g = 0; g < weights.size(); ++g) {
            const bool own = g < fixed.segments.size() && fixed.segments[g].growthPerMonth;
            weights[g] = std::pow(1 + (own ? fixed.segments[g].growthPerMonth->fixed() : fixed.growthPerMonth.fixed()), month);
            grown += weights[g] * base.task.segments[g].share;
        }
        tasks = fixed.tasksPerMonth.fixed() * grown;
        if (!m_plan.season.empty()) {
            const auto weight = [&](int m) { return m_plan.season[static_cast<std::size_t>(calendarMonth(addMonths(m_plan.prices.asOf, m)))]; };
            tasks *= weight(month) / weight(0);
        }
        DrawEconomics at;
        at.plan = fixed;
        at.task = base.at(tasks);
        refresh(month, horizon, at, d);
        for (std::size_t k = 0; k < s.groups.size(); ++k) // what the group's prices cost is twice what halving them saves
            shift(at.task, base.at(tasks), halved[k][d].at(tasks), 2 * (1 - priceFactor(s.groups[k], horizon, month)));
        if (const double growth = std::pow(1 + horizon.tokensGrowth.fixed(), month / 12.0); growth != 1)
            scaleWork(at.task, growth);
        if (std::any_of(weights.begin(), weights.end(), [&](double w) { return w != weights.front(); }))
            reweigh(at.task, weights);
        keepCommitments(at.task.committed, horizon, month);
        const double kept = std::pow(1 - horizon.revenueDecline.fixed(), month / 12.0);
        const auto decline = [&](TaskEconomics &t) {
            for (SegmentEconomics &segment : t.segments) {
                segment.perSuccess *= kept;
                segment.perAttempt *= kept;
            }
        };
        decline(at.task);
        for (TaskEconomics &other : at.task.instead)
            decline(other);
        return at;
    }

    /// Pools whose hardware has been replaced by then: their speed, their prices, and what follows for replicas and waits.
    void refresh(int month, const Horizon &horizon, DrawEconomics &at, std::size_t d)
    {
        for (std::size_t p = 0; p < at.plan.pools.size(); ++p) {
            Pool &pool = at.plan.pools[p];
            double speed = 1, price = 1;
            std::size_t count = 0;
            for (const HorizonEvent &event : horizon.events)
                if (event.kind == Kind::Refresh && event.pool == pool.id && event.month <= month) {
                    speed *= event.speed.fixed();
                    price *= event.factor.fixed();
                    ++count;
                }
            if (count == 0)
                continue;
            speedUp(at.task, p, speed);
            scalePrice(pool, price);
            Refreshed &kept = m_paths[d].refreshed[p];
            if (kept.events != count) {
                Issues said;
                kept = {count, poolTerms(at.plan, p, faster(at.task.pools[p].work, speed), said)};
            }
            at.task.pools[p] = kept.terms;
        }
    }

    /// Migrations, shadow traffic and single costs of a month.
    double paidOnce(int month, const DrawEconomics &at, double tasks) const
    {
        double money = 0;
        const Horizon horizon = at.plan.horizon.value_or(Horizon{});
        for (const HorizonEvent &event : horizon.events) {
            if (event.month == month && (event.kind == Kind::Cost || event.kind == Kind::Retire || event.kind == Kind::Refresh))
                money += event.amount.fixed();
            // The candidate answers as well, at what an answered task costs now.
            if (event.kind == Kind::Retire && month < event.month && month >= event.month - event.shadowMonths)
                money += event.shadowShare.fixed() * tasks * at.task.apiCost;
        }
        return money;
    }

    void addMonth(int month, const Stretch &s, const std::vector<DrawEconomics> &base, const std::vector<std::vector<DrawEconomics>> &halved)
    {
        std::vector<DrawEconomics> at;
        std::vector<double> tasks(base.size());
        for (std::size_t d = 0; d < base.size(); ++d) {
            at.push_back(drawAt(month, s, base[d], halved, d, tasks[d]));
            at.back().plan.tasksPerMonth = tasks[d];
        }
        const Reserves reserves = settleReserves(at);
        ForecastMonth out;
        out.month = month;
        out.date = addMonths(m_plan.prices.asOf, month);
        std::vector<double> revenue, usage, total, gross, margin, result, cash;
        std::vector<std::vector<double>> replicas(m_plan.pools.size()), busy(m_plan.pools.size()), poolCost(m_plan.pools.size());
        for (std::size_t d = 0; d < at.size(); ++d) {
            const MonthFigures m = monthFigures(at[d].plan, at[d].task, tasks[d], {}, &reserves);
            const PoolsAtVolume pools = poolsAtVolume(at[d].plan, at[d].task, tasks[d], &reserves);
            Path &path = m_paths[d];
            const double once = paidOnce(month, at[d], tasks[d]);
            double hardware = 0; // paid less what it wears
            for (std::size_t p = 0; p < pools.loads.size(); ++p) {
                replicas[p].push_back(pools.loads[p].replicas);
                busy[p].push_back(pools.loads[p].utilisation);
                poolCost[p].push_back(pools.loads[p].cost);
                const Pool &pool = at[d].plan.pools[p];
                if (!pool.purchase.owned)
                    continue;
                if (std::any_of(m_horizon.events.begin(), m_horizon.events.end(), [&](const HorizonEvent &e) { return e.kind == Kind::Refresh && e.pool == pool.id && e.month == month; }))
                    hardware -= path.fleets[p].sell(month, *base[d].plan.pools[p].purchase.owned);
                const double owned = (at[d].task.pools[p].hour.mixed ? pools.loads[p].reserved : pools.loads[p].replicas) * pool.accelerators;
                hardware += path.fleets[p].buy(month, owned, *pool.purchase.owned) - owned * at[d].task.pools[p].hour.base.capital * hoursPerMonth;
            }
            revenue.push_back(m.revenue);
            usage.push_back(m.usageCost);
            total.push_back(m.totalCost() + once);
            gross.push_back(m.gross());
            result.push_back(m.result() - once);
            path.cash += m.result() - once - hardware;
            path.gross += m.gross();
            path.result += m.result() - once;
            path.results.push_back(m.result() - once);
            path.cashes.push_back(path.cash);
            cash.push_back(path.cash);
            out.paidOnce += once / static_cast<double>(at.size());
            if (m.revenue > 0) {
                margin.push_back(m.gross() / m.revenue);
                out.pMarginAtLeastTarget += probabilityOfMargin(at[d].plan, at[d].task, m, m_plan.targets.grossMargin) / static_cast<double>(at.size());
            }
        }
        out.tasks = spreadOf(tasks);
        out.revenue = spreadOf(revenue);
        out.usageCost = spreadOf(usage);
        out.totalCost = spreadOf(total);
        out.gross = spreadOf(gross);
        out.grossMargin = spreadOf(margin);
        out.result = spreadOf(result);
        out.cash = spreadOf(cash);
        for (std::size_t p = 0; p < m_plan.pools.size(); ++p)
            out.pools.push_back({spreadOf(replicas[p]), spreadOf(busy[p]), spreadOf(poolCost[p])});
        for (const HorizonEvent &event : m_horizon.events)
            if (event.month == month)
                out.events.push_back(wordsOf(event));
        m_out.months.push_back(std::move(out));
        progress((month + 1.0) / (m_horizon.months + 1.0));
    }

    static std::string wordsOf(const HorizonEvent &event)
    {
        if (!event.name.empty())
            return event.name;
        switch (event.kind) {
        case Kind::Retire: return event.model + " retires";
        case Kind::PriceChange: return "prices of " + event.model + " change";
        case Kind::Cost: return "a single cost";
        case Kind::CommitmentStart: return event.commitment + " starts";
        case Kind::CommitmentEnd: return event.commitment + " ends";
        case Kind::Refresh: return "hardware of " + event.pool + " is replaced";
        }
        return {};
    }

    void finish()
    {
        std::vector<double> gross, result, breaks, paybacks;
        for (const Path &path : m_paths) {
            gross.push_back(path.gross);
            result.push_back(path.result);
            std::size_t first = path.results.size();
            while (first > 0 && path.results[first - 1] >= 0)
                --first;
            if (first < path.results.size())
                breaks.push_back(static_cast<double>(first));
            const auto paid = std::find_if(path.cashes.begin(), path.cashes.end(), [](double c) { return c >= 0; });
            if (paid != path.cashes.end())
                paybacks.push_back(static_cast<double>(paid - path.cashes.begin()));
        }
        m_out.draws = m_paths.size();
        m_out.totalGross = spreadOf(gross);
        m_out.totalResult = spreadOf(result);
        m_out.breakShare = static_cast<double>(breaks.size()) / static_cast<double>(m_paths.size());
        m_out.paybackShare = static_cast<double>(paybacks.size()) / static_cast<double>(m_paths.size());
        m_out.breakMonth = spreadOf(breaks);
        m_out.paybackMonth = spreadOf(paybacks);
        m_out.ok = true;
    }

    const Plan &m_plan;
    const PriceSheet &m_sheet;
    const ForecastOptions &m_options;
    const Horizon m_horizon;
    std::vector<Stretch> m_stretches;
    std::vector<Path> m_paths;
    Forecast m_out;
};

} // namespace

Forecast forecast(const Plan &plan, const PriceSheet &sheet, const ForecastOptions &options) { return Run(plan, sheet, options).run(); }

} // namespace farthing
