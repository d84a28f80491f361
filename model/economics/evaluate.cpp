// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/evaluate.h"

#include "model/caching/prefix_price.h"
#include "model/economics/draws.h"
#include "model/economics/latency_band.h"
#include "model/economics/margin_probability.h"
#include "model/economics/pool_report.h"
#include "model/economics/pool_waits.h"
#include "model/expect/expect.h"
#include "model/plan/numbers.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <span>
#include <sstream>

namespace farthing {

namespace {

/// Sweeps over volume of plans whose caches follow from traffic rest on this many draws: each needs its own curve.
constexpr std::uint64_t curveDraws = 300;

constexpr std::uint64_t firstTasks = 16384, firstDraws = 400;
/// A run that is to reach a precision takes Sobol points, so many sets of them: how much that saves is the plan's matter, see
/// tests/model/tst_points.cpp.
constexpr int preciseReplicates = 16;
/// A run that is to reach a precision ends here at the latest.
constexpr std::uint64_t mostPreciseTasks = 134'217'728; // 16 sets of 2²³

/// Half-width of the 95 % interval of cost per success, relative to it; infinite without a success.
double relativeHalfWidth(const TaskResult &r)
{
    return r.costPerSuccess.value > 0 ? (r.high95 - r.low95) / 2 / r.costPerSuccess.value : std::numeric_limits<double>::infinity();
}

std::vector<double> defaultVolumes(double volume)
{
    std::vector<double> volumes;
    if (volume > 0)
        for (int i = 0; i < 25; ++i)
            volumes.push_back(volume / 30 * std::pow(900.0, i / 24.0));
    return volumes;
}

std::vector<double> defaultUtilisations()
{
    std::vector<double> u;
    for (int i = 1; i <= 19; ++i)
        u.push_back(0.05 * i);
    return u;
}

/// Largest deviation in standard errors over mean, success, latency and the cells that rest on at least 100 events.
double worstDeviation(const TaskResult &simulated, const TaskResult &exact)
{
    double worst = 0;
    const auto compare = [&](const Estimate &s, double e) {
        if (s.se > 0)
            worst = std::max(worst, std::max(0.0, std::abs(s.value - e) - 1e-9 * std::abs(e)) / s.se);
    };
    compare(simulated.cost, exact.cost.value);
    compare(simulated.secondMoment, exact.secondMoment.value);
    compare(simulated.success, exact.success.value);
    compare(simulated.latency, exact.latency.value);
    std::map<std::tuple<std::string, Meter, Reason, bool>, double> cells;
    for (const Cell &cell : exact.breakdown)
        cells[{cell.stage, cell.meter, cell.reason, cell.wasted}] = cell.mean.value;
    for (const Cell &cell : simulated.breakdown)
        if (cell.mean.value > 10 * cell.mean.se) // (mean/se)² bounds the number of events from below
            compare(cell.mean, cells[{cell.stage, cell.meter, cell.reason, cell.wasted}]);
    return worst;
}

std::string shownRate(double value)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.precision(3);
    out << value;
    return out.str();
}

/// Seats that the month's tasks come from: every seat has some uses that are served.
void fillSeats(const Plan &base, const TaskEconomics &task, MonthResult &month)
{
    for (std::size_t g = 0; g < task.segments.size(); ++g) {
        const bool own = g < base.segments.size();
        const Revenue revenue = own ? mergedRevenue(base.revenue, base.segments[g].revenue) : base.revenue;
        if (!revenue.seats || !(task.segments[g].share > 0))
            continue;
        const auto seat = margin::seatMargin(seatPlan(*revenue.seats, task.segments[g].cost));
        if (!seat)
            continue; // checkPlan() has said so
        const double tasks = base.tasksPerMonth.fixed() * task.segments[g].share;
        month.seats.push_back({own ? base.segments[g].id : std::string(), tasks / (seat->served + seat->overage), seat->served, seat->overage,
                               seat->revenue, seat->margin, seat->breakevenUsage, seat->unprofitable});
    }
}

/// Money per attempted task with the effect of commitments and stored caches.
double paidPerTask(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation)
{
    const double list = costPerTask(plan, task, tasks, utilisation);
    if ((task.committed.empty() && task.cacheStorage == 0) || !(tasks > 0))
        return list;
    double effect = task.cacheStorage;
    for (const CommitmentFigures &figures : commitmentMonth(task.committed, tasks))
        effect += figures.effect();
    return list + effect / tasks;
}

void fillMonth(const DrawEconomics &baseDraw, const std::vector<DrawEconomics> &draws, MonthResult &month)
{
    const Plan &base = baseDraw.plan;
    const TaskEconomics &baseTask = baseDraw.task;
    const bool followsVolume = !baseDraw.curve.empty();
    const Reserves reserves = settleReserves(draws);
    const bool staffed = std::any_of(base.pools.begin(), base.pools.end(), [](const Pool &p) { return p.objective || p.overload.kind != Overload::Kind::None; });
    double searched = 0;
    std::vector<double> tasks, usage, list, effect, storage, total, revenue, margin, contribution, perTask, perSuccess, breakeven, noise;
    for (const DrawEconomics &d : draws) {
        const double v = d.plan.tasksPerMonth.fixed();
        const MonthFigures m = monthFigures(d.plan, d.task, v, {}, &reserves);
        tasks.push_back(v);
        usage.push_back(m.usageCost);
        list.push_back(m.listUsage);
        effect.push_back(m.commitmentEffect);
        storage.push_back(m.cacheStorage);
        total.push_back(m.totalCost());
        revenue.push_back(m.revenue);
        contribution.push_back(m.contribution());
        perTask.push_back(v > 0 ? m.contribution() / v : 0);
        perSuccess.push_back(m.success > 0 && v > 0 ? m.usageCost / v / m.success : std::nan(""));
        noise.push_back(v * d.task.variance);
        if (m.revenue > 0)
            margin.push_back(m.gross() / m.revenue);
        else
            month.marginDefined = false;
        if ((d.curve.empty() && followsVolume) || (staffed && searched >= static_cast<double>(curveDraws)))
            continue; // of these draws only the first have a curve, and hours that are staffed one by one take long
        ++searched;
        if (const auto b = d.curve.empty() ? breakevenTasks(d.plan, d.task) : breakevenTasks(d.plan, [&](double t) { return d.at(t); }))
            breakeven.push_back(*b);
    }
    month.draws = draws.size();
    month.tasks = spreadOf(tasks);
    month.usageCost = spreadOf(usage);
    month.totalCost = spreadOf(total);
    month.revenue = spreadOf(revenue);
    month.grossMargin = spreadOf(margin);
    month.contribution = spreadOf(contribution);
    month.marginPerTask = spreadOf(perTask);
    month.costPerSuccess = spreadOf(perSuccess);
    month.listUsage = spreadOf(list);
    month.commitmentEffect = spreadOf(effect);
    month.cacheStorage = spreadOf(storage);
    const std::vector<CommitmentFigures> agreed = commitmentMonth(baseTask.committed, base.tasksPerMonth.fixed());
    for (std::size_t i = 0; i < agreed.size(); ++i)
        month.commitments.push_back({agreed[i].id, base.prices.commitments[i].kind, agreed[i]});
    const MarginProbability p = marginProbability(draws, base.targets.grossMargin);
    month.pMarginAtLeastTarget = {p.value, p.se};
    month.pMarginLow95 = p.low95, month.pMarginHigh95 = p.high95;
    month.decision = decide(p, base.targets.confidence);
    month.breakevenTasks = spreadOf(breakeven);
    month.breakevenShare = static_cast<double>(breakeven.size()) / std::max(1.0, searched);
    month.breakevenBase = followsVolume ? breakevenTasks(base, [&](double t) { return baseDraw.at(t); }) : breakevenTasks(base, baseTask);
    fillSeats(base, baseTask, month);
    const MonthFigures now = monthFigures(base, baseTask, base.tasksPerMonth.fixed(), {}, &reserves);
    month.fixed = now.platform + now.overhead;
    month.split = monthBySegment(base, baseTask, now);
    month.spreadTaskToTask = std::sqrt(spreadOf(noise).mean);
    const Spread cost = month.usageCost;
    double spread = 0;
    for (const double u : usage)
        spread += (u - cost.mean) * (u - cost.mean);
    month.spreadUncertainty = std::sqrt(spread / static_cast<double>(draws.size()));
    for (std::size_t i = 0; i < base.pools.size(); ++i)
        month.pools.push_back(poolMonth(baseDraw, draws, reserves, i));
}

void fillSweeps(const DrawEconomics &baseDraw, std::span<const DrawEconomics> draws,
                const std::vector<double> &volumes, const std::vector<double> &utilisations, Evaluation &e)
{
    const Plan &base = baseDraw.plan;
    std::vector<double> margin, perSuccess, cost, perTask;
    for (const double v : volumes) {
        margin.clear(), perSuccess.clear(), cost.clear();
        double p = 0;
        const Reserves reserves = settleReserves(draws, v);
        for (const DrawEconomics &d : draws) {
            const TaskEconomics task = d.at(v);
            const MonthFigures m = monthFigures(d.plan, task, v, {}, &reserves);
            cost.push_back(m.totalCost());
            if (m.success > 0)
                perSuccess.push_back(m.usageCost / v / m.success);
            if (m.revenue > 0) {
                margin.push_back(m.gross() / m.revenue);
                p += probabilityOfMargin(d.plan, task, m, base.targets.grossMargin);
            }
        }
        VolumePoint point{v, spreadOf(margin), spreadOf(perSuccess), spreadOf(cost), p / static_cast<double>(draws.size()), {}, {}};
        for (const PoolLoad &load : poolsAtVolume(base, baseDraw.at(v), v, &reserves).loads) {
            point.utilisation.push_back(load.utilisation);
            point.replicas.push_back(load.replicas);
        }
        e.volumes.push_back(std::move(point));
    }
    if (base.pools.empty())
        return;
    for (const double u : utilisations) {
        margin.clear(), perSuccess.clear(), perTask.clear();
        for (const DrawEconomics &d : draws) {
            const double v = d.plan.tasksPerMonth.fixed();
            const double c = paidPerTask(d.plan, d.task, v, u);
            perTask.push_back(c);
            if (d.task.success > 0)
                perSuccess.push_back(c / d.task.success);
            const MonthFigures m = monthFigures(d.plan, d.task, v, u);
            if (m.revenue > 0)
                margin.push_back(m.gross() / m.revenue);
        }
        e.utilisation.push_back({u, spreadOf(perTask), spreadOf(perSuccess), spreadOf(margin)});
        for (const double v : volumes) {
            const TaskEconomics task = baseDraw.at(v);
            const MonthFigures m = monthFigures(base, task, v, u);
            e.surface.push_back({v, u, task.success > 0 ? m.usageCost / v / task.success : std::nan(""),
                                 m.revenue > 0 ? m.gross() / m.revenue : std::nan("")});
        }
    }
}

/// Says when keeping a prefix costs more than reading it saves.
void adviseOnStorage(const StoredPrefix &stored, double tasks, Issues &issues)
{
    const std::string path = "/pipeline/stages/" + stored.stage + "/prefix_cache/stored";
    const auto say = [&](const std::string &message) { issues.push_back({Severity::Warning, path, message}); };
    if (stored.tokens <= 0)
        return say("The prefix is too short for the model's cache, so nothing is stored and nothing read. Lengthen it, or turn the cache off.");
    const double hours = stored.prefixes * stored.hours;
    const double rate = hours > 0 ? tasks * stored.callsPerTask / hours : 0; // requests an hour while one prefix is kept
    const auto pays = caching::storedCache(stored.input, stored.cached, stored.price, rate);
    if (!pays)
        return say("The model's cached price is not below its input price, so that reading a stored prefix saves nothing. Turn the cache off.");
    if (pays->savingPerHour < 0)
        say("Storing costs more than it saves: a kept prefix is read " + shownRate(rate) + " times an hour, and it pays from "
            + shownRate(pays->breakevenRate) + " times on. Keep it for fewer hours, keep fewer prefixes, or turn the cache off.");
}

/// Loads that a pool cannot carry, or not in time.
void warnOfPool(const Pool &pool, const PoolMonth &month, Issues &issues)
{
    const std::string path = "/pools/" + pool.id, replicas = std::to_string(pool.maxReplicas) + (pool.maxReplicas == 1 ? " replica" : " replicas");
    if (month.overloaded && pool.overload.kind == Overload::Kind::None)
        issues.push_back({Severity::Warning, path + "/overload",
                          "Pool \"" + pool.id + "\" gets more load than its " + replicas + " can carry, and its queue would grow for ever. Raise the most "
                          "replicas, or choose what happens then: shed, degrade or spill."});
    else if (month.late && pool.overload.kind == Overload::Kind::None)
        issues.push_back({Severity::Warning, path + (pool.objective ? "/objective" : "/target_utilisation"),
                          "Pool \"" + pool.id + "\" misses " + (pool.objective ? "its wait objective" : "its target utilisation") + " at the busiest hour with all of its "
                              + replicas + ". Raise the most replicas, or ask for less."});
    const int years = pool.purchase.owned ? static_cast<int>(std::lround(pool.purchase.owned->lifeYears.fixed())) : 0;
    if (month.bestYears > 0 && month.bestYears != years)
        issues.push_back({Severity::Info, path + "/purchase/life_years",
                          "The hardware of pool \"" + pool.id + "\" has a life of " + std::to_string(years) + " years; with its upkeep and obsolescence it costs least when replaced after "
                              + std::to_string(month.bestYears) + "."});
}

/// A target that rests on part of the stages, or on queues that never end.
void warnOfLatency(const Plan &base, Evaluation &e)
{
    if (base.targets.latency)
        for (const Stage &stage : base.pipeline.stages)
            if (!stage.latency)
                e.issues.push_back({Severity::Warning, "/pipeline/stages/" + stage.id + "/latency",
                                    "Stage \"" + stage.id + "\" does not say how long its attempts take, so they count as no time and tasks look faster than they are. State its "
                                    "latency, or remove the plan's latency target."});
    if (std::isinf(e.simulated.latency.value))
        e.issues.push_back({Severity::Warning, "/targets/latency", "Requests wait without end for a pool in some hours, so the mean time of a task has no value. Raise the pool's most replicas, or give it a wait objective, "
                           "so that its overload rule takes what would wait longer."});
}

void warn(const Plan &base, Evaluation &e)
{
    for (std::size_t p = 0; p < e.month.pools.size(); ++p)
        warnOfPool(base.pools[p], e.month.pools[p], e.issues);
    for (const StoredPrefix &stored : e.month.stored)
        adviseOnStorage(stored, base.tasksPerMonth.fixed(), e.issues);
    if (e.simulated.contextOverruns > 0)
        e.issues.push_back({Severity::Warning, "/pipeline/stages",
                            "Some prompts overrun a model's context window; such attempts count as malformed and are not billed."});
    warnOfLatency(base, e);
    if (!e.month.marginDefined)
        e.issues.push_back({Severity::Info, "/revenue", "Without revenue there is no margin. Enter what a task earns."});
    if (e.simulated.success.value == 0)
        e.issues.push_back({Severity::Warning, "/pipeline/stages", "No simulated task succeeded, so there is no cost per successful task."});
}

} // namespace

std::vector<UncertainField> uncertainFields(const Plan &plan)
{
    std::vector<UncertainField> fields;
    forEachNumber(plan, [&](const std::string &path, const Number &number, Scale) {
        if (!number.isFixed() && !std::holds_alternative<Ref>(number.form))
            fields.push_back({path});
    });
    return fields;
}

Issues checkPlan(const Plan &plan, const PriceSheet &sheet)
{
    Issues issues;
    if (plan.pipeline.stages.empty())
        issues.push_back({Severity::Error, "/pipeline/stages", "The pipeline has no stage. Add one."});
    // Documents cannot hold these; a caller may.
    forEachNumber(plan, [&](const std::string &path, const Number &number, Scale) {
        if (number.isFixed() && !std::isfinite(number.fixed()))
            issues.push_back({Severity::Error, path, "This is no finite number. Enter one."});
    });
    if (hasErrors(issues))
        return issues;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    if (hasErrors(issues))
        return issues;
    for (std::size_t s = 0; s < plan.pipeline.stages.size(); ++s)
        for (std::size_t t = 0; t < prices.stages[s].tiers.size(); ++t) {
            const double limit = prices.stages[s].tiers[t].maxOutput;
            const auto *law = std::get_if<Distribution>(&plan.pipeline.stages[s].output.visible.form);
            if (limit > 0 && law && law->caps.contains("max") && law->caps.at("max").fixed() > limit)
                issues.push_back({Severity::Warning, "/pipeline/stages/" + plan.pipeline.stages[s].id + "/output/visible/max",
                                  "The cap is above the " + std::to_string(static_cast<long long>(limit)) + " tokens that "
                                      + plan.pipeline.stages[s].route[t].model + " can write."});
        }
    const Plan base = resolveBase(plan, issues);
    if (!hasErrors(issues)) {
        const CompiledPlan compiled = compilePlan(base, prices, issues);
        for (std::size_t p = 0; p < base.pools.size() && !hasErrors(issues); ++p)
            poolTerms(base, p, poolWork(compiled, p), issues);
    }
    const auto checkSeats = [&](const std::optional<Seats> &seats, const std::string &path) {
        if (!seats)
            return;
        if (const auto seat = margin::seatMargin(seatPlan(*seats, 0)); !seat)
            issues.push_back({Severity::Error, path, seat.error().message});
    };
    checkSeats(base.revenue.seats, "/revenue/seats");
    for (const Segment &segment : base.segments)
        checkSeats(segment.revenue.seats, "/demand/segments/" + segment.id + "/revenue/seats");
    return issues;
}

Evaluation evaluate(const Plan &plan, const PriceSheet &sheet, const RunOptions &options)
{
    const auto started = std::chrono::steady_clock::now();
    Evaluation e;
    e.planName = plan.name;
    e.seed = options.seed.value_or(plan.simulation.seed);
    e.issues = checkPlan(plan, sheet);
    const double precision = options.precision.value_or(plan.simulation.precision.value_or(0)); // 0: not asked for
    const std::uint64_t tasks = options.tasks.value_or(plan.simulation.tasks);
    if (tasks > maxTasks)
        e.issues.push_back({Severity::Error, "/simulation/tasks", "At most 2,000,000,000 tasks can be simulated in one run."});
    if (hasErrors(e.issues))
        return e;
    Issues found; // checkPlan() has said these
    const PlanPrices prices = findPrices(plan, sheet, found);
    const Plan base = resolveBase(plan, found);
    CompiledPlan compiled = compilePlan(base, prices, found);
    const TaskEconomics baseTask = options.earlier ? options.earlier->baseTask : taskEconomics(base, prices, found, {}, options.stop);
    setComputeRates(base, baseTask, compiled);
    setPoolWaits(base, baseTask, compiled);
    e.baseTask = baseTask;

    SimulateOptions run;
    run.tasks = precision > 0 ? std::min(tasks, firstTasks) : tasks;
    run.replicates = precision > 0 ? preciseReplicates : 0;
    run.seed = e.seed;
    run.threads = options.threads;
    run.stop = options.stop;
    if (options.progress)
        run.progress = [&](double share) { options.progress(0.6 * share); };
    std::optional<TaskResult> simulated = simulate(compiled, run);
    if (!simulated) {
        e.cancelled = true;
        return e;
    }
    while (precision > 0 && relativeHalfWidth(*simulated) > precision && run.tasks < mostPreciseTasks) {
        const double wanted = relativeHalfWidth(*simulated) / precision;
        const double more = std::clamp(1.05 * wanted * wanted, 1.5, 32.0); // the error of points falls faster than that of chance
        run.tasks = static_cast<std::uint64_t>(std::min(static_cast<double>(mostPreciseTasks), more * static_cast<double>(simulated->tasks)));
        simulated = simulate(compiled, run);
        if (!simulated) {
            e.cancelled = true;
            return e;
        }
    }
    if (precision > 0 && !(relativeHalfWidth(*simulated) <= precision))
        e.issues.push_back({Severity::Warning, "/simulation/precision", "The precision is not reached: see the interval of the cost per successful task. Ask for less, or cost tails are too long for the 134,217,728 tasks that such a run may take."});
    e.simulated = std::move(*simulated);
    e.exact = options.earlier ? options.earlier->exact : expectTask(compiled, options.stop);
    if (options.stop.stop_requested()) {
        e.cancelled = true;
        return e;
    }
    e.worstZ = worstDeviation(e.simulated, e.exact);
    // An error from 16 sets has Student's law of 15 degrees of freedom: 5.6 is as rare as 4 of a normal one.
    e.agrees = e.worstZ <= (run.replicates > 0 ? 5.6 : 4.0);

    DrawOptions drawOptions;
    const std::uint64_t mostDraws = options.draws.value_or(plan.simulation.draws);
    const bool untilSettled = options.untilSettled.value_or(plan.simulation.untilSettled);
    drawOptions.draws = untilSettled ? std::min(mostDraws, firstDraws) : mostDraws;
    drawOptions.seed = e.seed;
    drawOptions.threads = options.threads;
    drawOptions.stop = options.stop;
    drawOptions.curves = curveDraws;
    std::vector<DrawEconomics> draws = drawEconomics(plan, prices, drawOptions, e.issues);
    while (untilSettled && draws.size() > 1 && drawOptions.draws < mostDraws && !options.stop.stop_requested() && !hasErrors(e.issues)
           && decide(marginProbability(draws, plan.targets.grossMargin), plan.targets.confidence) == Decision::Open) {
        drawOptions.draws = std::min(mostDraws, 2 * drawOptions.draws);
        draws = drawEconomics(plan, prices, drawOptions, e.issues);
    }
    if (options.stop.stop_requested()) {
        e.cancelled = true;
        return e;
    }
    if (hasErrors(e.issues))
        return e;
    if (e.simulated.latencySpread && options.latencyBand)
        e.latencyBand = latencyBand(base, compiled, prices, draws, {e.simulated.latencySpread->within.value, e.seed, options.threads, options.stop});
    DrawEconomics baseDraw{base, baseTask, {}};
    std::span<const DrawEconomics> swept = draws;
    if (compiled.followsVolume) {
        Issues own;
        baseDraw.curve = VolumeCurve(base, prices, own);
        swept = swept.first(std::min<std::size_t>(draws.size(), curveDraws));
    }
    fillMonth(baseDraw, draws, e.month);
    e.month.stored = compiled.stored;
    if (options.sweeps)
        fillSweeps(baseDraw, swept, options.volumes.empty() ? defaultVolumes(base.tasksPerMonth.fixed()) : options.volumes,
                   options.utilisations.empty() ? defaultUtilisations() : options.utilisations, e);
    warn(base, e);
    e.ok = true;
    if (options.progress)
        options.progress(1);
    e.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    return e;
}

} // namespace farthing
