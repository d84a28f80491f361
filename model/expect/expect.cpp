// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/expect.h"

#include "model/expect/call_recursion.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

constexpr int difficultyNodes = 40;
// A task figure minds thresholds that one prompt in ten million meets; a month's draw those that one in 10,000 meets.
constexpr double taskReach = 5.2, drawReach = 3.7;

/// A stage given Z: n calls in a row that an abort cuts short.
struct StageGiven {
    CallOutlook call;
    CallCells cells;
    std::vector<Node> counts;  ///< law of n
    double ok = 0;             ///< P(leaves the task whole)
    double notAborted = 0;
    double callsMade = 0;      ///< expected calls started
    double okWeight = 0;       ///< E[n ok^(n-1)]: multiplies E[cell; call ok]
    double wholeCost = 0;      ///< E[cost; leaves the task whole]
};

double okShare(const CompiledStage &stage, const CallOutlook &o)
{
    return o.right + (stage.wrongFailsTask ? 0 : o.wrong) + (stage.missingFailsTask ? 0 : o.missing);
}

StageGiven stageGiven(const CompiledPlan &plan, const CompiledStage &stage, double z, double reach, bool withCells)
{
    StageGiven s;
    CallRecursion recursion(plan, stage, z, reach, withCells ? &s.cells : nullptr);
    if (!withCells && !plan.computeRates.empty())
        s.cells.poolSeconds.assign(plan.computeRates.size(), 0.0);
    s.call = recursion.run();
    s.counts = lawNodes(stage.calls, stage.countsLoading, z);
    const double okCall = okShare(stage, s.call);
    const double alive = 1 - s.call.aborted;
    for (const Node &n : s.counts) {
        const double made = alive >= 1 ? n.value : (1 - std::pow(alive, n.value)) / (1 - alive);
        s.callsMade += n.weight * made;
        s.ok += n.weight * std::pow(okCall, n.value);
        s.notAborted += n.weight * std::pow(alive, n.value);
        if (n.value > 0)
            s.okWeight += n.weight * n.value * std::pow(okCall, n.value - 1);
    }
    s.wholeCost = s.okWeight * s.call.costOk;
    return s;
}

/// First and second moment of the money still to be spent, backwards through the stages.
struct Tail {
    double mean = 0, second = 0;
};
Tail before(const StageGiven &stage, double runs, const Tail &next)
{
    double mean = (1 - runs) * next.mean;
    double second = (1 - runs) * next.second;
    const auto largest = static_cast<std::size_t>(stage.counts.back().value);
    std::vector<Tail> after(largest + 1);
    after[0] = next;
    const CallOutlook &c = stage.call;
    const double costAlive = c.cost - c.costAborted;
    for (std::size_t k = 1; k <= largest; ++k) {
        after[k].mean = c.cost + (1 - c.aborted) * after[k - 1].mean;
        after[k].second = c.cost2 + 2 * costAlive * after[k - 1].mean + (1 - c.aborted) * after[k - 1].second;
    }
    for (const Node &n : stage.counts) {
        mean += runs * n.weight * after[static_cast<std::size_t>(n.value)].mean;
        second += runs * n.weight * after[static_cast<std::size_t>(n.value)].second;
    }
    return {mean, second};
}

struct Totals {
    ExactMoments moments;
    std::vector<std::array<double, meterCount * reasonCount>> all, ok; ///< per stage
    std::vector<StageFigures> stages;
    std::vector<double> routed, escalated, prefixHits, stageOk;
    TokenMeans tokens;
    double calls = 0, attempts = 0, overruns = 0;
};

void addGiven(const CompiledPlan &plan, double z, double weight, double reach, bool withCells, Totals &totals)
{
    std::vector<StageGiven> given;
    given.reserve(plan.stages.size());
    for (const CompiledStage &stage : plan.stages)
        given.push_back(stageGiven(plan, stage, z, reach, withCells));

    Tail tail;
    for (std::size_t s = plan.stages.size(); s-- > 0;)
        tail = before(given[s], plan.stages[s].runs, tail);
    double success = 1, notAborted = 1;
    for (std::size_t s = 0; s < given.size(); ++s) {
        success *= 1 - plan.stages[s].runs + plan.stages[s].runs * given[s].ok;
        notAborted *= 1 - plan.stages[s].runs + plan.stages[s].runs * given[s].notAborted;
    }
    ExactMoments &m = totals.moments;
    m.cost += weight * tail.mean;
    m.cost2 += weight * tail.second;
    m.success += weight * success;
    m.wrongNotAborted += weight * (notAborted - success);

    double reached = 1;
    for (std::size_t s = 0; s < given.size(); ++s) {
        const StageGiven &g = given[s];
        const double runs = plan.stages[s].runs;
        double others = 1; // every other stage leaves the task whole
        for (std::size_t o = 0; o < given.size(); ++o)
            if (o != s)
                others *= 1 - plan.stages[o].runs + plan.stages[o].runs * given[o].ok;
        m.costSuccess += weight * runs * others * g.wholeCost;
        const double times = weight * reached * runs * g.callsMade;
        const double okTimes = weight * runs * others * g.okWeight;
        if (withCells) {
            for (std::size_t i = 0; i < totals.all[s].size(); ++i) {
                totals.all[s][i] += times * g.cells.all[i];
                totals.ok[s][i] += okTimes * g.cells.ok[i];
            }
            StageFigures &f = totals.stages[s];
            f.reached += weight * reached * runs;
            f.calls += times;
            f.attempts += times * g.cells.attempts;
            f.retries += times * g.cells.retries;
            totals.routed[s] += times * g.cells.routed;
            totals.escalated[s] += times * g.cells.escalated;
            totals.prefixHits[s] += times * g.cells.prefixHits;
            totals.stageOk[s] += weight * reached * runs * g.ok;
            totals.calls += times;
            totals.attempts += times * g.cells.attempts;
            totals.overruns += times * g.cells.overruns;
            totals.tokens.input += times * g.cells.tokens.input;
            totals.tokens.cachedRead += times * g.cells.tokens.cachedRead;
            totals.tokens.cacheWrite += times * g.cells.tokens.cacheWrite;
            totals.tokens.output += times * g.cells.tokens.output;
            totals.tokens.reasoning += times * g.cells.tokens.reasoning;
            for (std::size_t p = 0; p < m.poolSeconds.size(); ++p) {
                m.poolSeconds[p] += times * g.cells.poolSeconds[p];
                f.poolSeconds += times * g.cells.poolSeconds[p];
            }
        }
        reached *= 1 - runs + runs * g.notAborted;
    }
}

Totals integrate(const CompiledPlan &plan, double reach, bool withCells)
{
    Totals totals;
    const std::size_t n = plan.stages.size();
    totals.moments.poolSeconds.assign(plan.computeRates.size(), 0.0);
    totals.all.resize(n);
    totals.ok.resize(n);
    totals.stages.resize(n);
    totals.routed.assign(n, 0.0);
    totals.escalated = totals.prefixHits = totals.stageOk = totals.routed;
    if (!plan.hasDifficulty) {
        addGiven(plan, 0, 1, reach, withCells, totals);
    } else {
        for (const Node &z : normalRule(difficultyNodes))
            if (z.weight > 1e-18)
                addGiven(plan, z.value, z.weight, reach, withCells, totals);
    }
    return totals;
}

} // namespace

ExactMoments expectMoments(const CompiledPlan &plan)
{
    // Pool seconds live in the cells; without pools they are not needed.
    return integrate(plan, drawReach, !plan.computeRates.empty()).moments;
}

TaskResult expectTask(const CompiledPlan &plan)
{
    const Totals t = integrate(plan, taskReach, true);
    TaskResult r;
    r.cost = {t.moments.cost, 0};
    r.variance = t.moments.variance();
    r.success = {t.moments.success, 0};
    r.costPerSuccess = {t.moments.success > 0 ? t.moments.cost / t.moments.success : std::nan(""), 0};
    r.low95 = r.high95 = r.costPerSuccess.value;
    r.wrongNotAborted = {t.moments.wrongNotAborted, 0};
    r.calls = {t.calls, 0};
    r.attempts = {t.attempts, 0};
    r.tokens = t.tokens;
    r.contextOverruns = t.overruns;
    r.poolSeconds = t.moments.poolSeconds;
    for (std::size_t s = 0; s < plan.stages.size(); ++s) {
        for (int m = 0; m < meterCount; ++m)
            for (int q = 0; q < reasonCount; ++q) {
                const auto i = static_cast<std::size_t>(m * reasonCount + q);
                const double wasted = t.all[s][i] - t.ok[s][i];
                if (t.ok[s][i] > 0)
                    r.breakdown.push_back({plan.stages[s].id, static_cast<Meter>(m), static_cast<Reason>(q), false, {t.ok[s][i], 0}});
                if (wasted > 1e-12 * t.all[s][i])
                    r.breakdown.push_back({plan.stages[s].id, static_cast<Meter>(m), static_cast<Reason>(q), true, {wasted, 0}});
            }
        StageFigures f = t.stages[s];
        f.stage = plan.stages[s].id;
        f.escalated = t.routed[s] > 0 ? t.escalated[s] / t.routed[s] : 0;
        f.prefixHits = f.attempts > 0 ? t.prefixHits[s] / f.attempts : 0;
        f.okShare = f.reached > 0 ? t.stageOk[s] / f.reached : 0;
        r.stages.push_back(f);
    }
    return r;
}

} // namespace farthing
