// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/plain_pipeline.h"

#include "model/expect/conditional.h"
#include "model/expect/plain_call.h"

#include <algorithm>

namespace farthing {

namespace {

using plain::Outcomes;
using plain::Values;

/// The nodes of the difficulty that count, in lanes; one at 0 where nothing follows it.
struct Difficulty {
    Values z{}, weight{};
    int count = 0, padded = 0;
    Difficulty(bool any, int nodes)
    {
        if (!any)
            weight.at[count++] = 1;
        else
            for (const Node &node : normalRule(nodes))
                if (node.weight > 1e-11) {
                    z.at[count] = node.value;
                    weight.at[count++] = node.weight;
                }
        padded = plain::paddedTo(count);
    }
};

/// Numbers of calls: alike at all nodes, or a list for each.
using Counts = std::vector<std::vector<Node>>;

Counts countsOf(const CompiledStage &stage, const Difficulty &difficulty)
{
    const bool moves = stage.countsLoading != 0 && !stage.calls.isPoint();
    Counts counts;
    for (int i = 0; i < (moves ? difficulty.count : 1); ++i)
        counts.push_back(lawNodes(stage.calls, scoreGiven(stage.countsLoading, difficulty.z.at[i])));
    return counts;
}

struct Tails {
    Values cost, cost2, ok, costOk, alive;
};

/// One more call in front of what follows.
void putBefore(const Outcomes &call, int padded, Tails &t)
{
    for (int i = 0; i < padded; ++i) {
        const double cost = t.cost.at[i], ok = t.ok.at[i], alive = call.alive.at[i];
        t.cost2.at[i] = call.cost2.at[i] + 2 * call.aliveCost.at[i] * cost + alive * t.cost2.at[i];
        t.cost.at[i] = call.cost.at[i] + alive * cost;
        t.costOk.at[i] = call.okCost.at[i] * ok + call.ok.at[i] * t.costOk.at[i];
        t.ok.at[i] = call.ok.at[i] * ok;
        t.alive.at[i] = alive * t.alive.at[i];
    }
}
void add(const Tails &from, const Values &weight, int padded, Tails &to)
{
    const auto sum = [&](const Values &x, Values &y) {
        for (int i = 0; i < padded; ++i)
            y.at[i] += weight.at[i] * x.at[i];
    };
    sum(from.cost, to.cost);
    sum(from.cost2, to.cost2);
    sum(from.ok, to.ok);
    sum(from.costOk, to.costOk);
    sum(from.alive, to.alive);
}

/// Puts a stage, over its numbers of calls, in front of what follows a task that is still whole.
void putStage(const Outcomes &call, double runs, const Counts &counts, const Difficulty &difficulty, Tails &task)
{
    const int padded = difficulty.padded;
    Tails whole{}, made = task;
    Values weight{};
    std::fill_n(weight.at, padded, 1 - runs);
    add(task, weight, padded, whole);
    double k = 0;
    for (std::size_t c = 0; c < counts.front().size(); ++c) {
        for (; k < counts.front()[c].value; ++k)
            putBefore(call, padded, made);
        for (int i = 0; i < difficulty.count; ++i)
            weight.at[i] = runs * counts[counts.size() == 1 ? 0 : static_cast<std::size_t>(i)][c].weight;
        add(made, weight, padded, whole);
    }
    task = whole;
}

/// From the last stage to the first, in money or in seconds of a pool. False: some stage is not plain.
bool putStages(const CompiledPlan &plan, const std::vector<CompiledStage> &stages, const std::vector<Counts> &counts, const Difficulty &difficulty,
               double reachScore, int pool, Tails &task)
{
    task = {};
    std::fill_n(task.ok.at, difficulty.padded, 1.0);
    std::fill_n(task.alive.at, difficulty.padded, 1.0);
    Outcomes call;
    for (std::size_t s = stages.size(); s-- > 0;) {
        const std::optional<PlainCall> terms = PlainCall::of(plan, stages[s], reachScore, pool);
        if (!terms)
            return false;
        terms->at(difficulty.z, difficulty.count, kernels::bestLevel(), call);
        putStage(call, stages[s].runs, counts[s], difficulty, task);
    }
    return true;
}

bool integrate(const CompiledPlan &plan, const std::vector<CompiledStage> &stages, double reachScore, int nodes, ExactMoments &m)
{
    const Difficulty difficulty(plan.hasDifficulty, nodes);
    std::vector<Counts> counts;
    for (const CompiledStage &stage : stages)
        counts.push_back(countsOf(stage, difficulty));
    Tails task;
    if (!putStages(plan, stages, counts, difficulty, reachScore, -1, task))
        return false;
    for (int i = 0; i < difficulty.count; ++i) {
        const double weight = difficulty.weight.at[i];
        m.cost += weight * task.cost.at[i];
        m.cost2 += weight * task.cost2.at[i];
        m.success += weight * task.ok.at[i];
        m.costSuccess += weight * task.costOk.at[i];
        m.wrongNotAborted += weight * (task.alive.at[i] - task.ok.at[i]);
    }
    m.poolSeconds.assign(plan.computeRates.size(), 0.0);
    for (std::size_t p = 0; p < m.poolSeconds.size(); ++p) {
        putStages(plan, stages, counts, difficulty, reachScore, static_cast<int>(p), task);
        for (int i = 0; i < difficulty.count; ++i)
            m.poolSeconds[p] += difficulty.weight.at[i] * task.cost.at[i];
    }
    return true;
}

} // namespace

std::optional<ExactMoments> plainMoments(const CompiledPlan &plan, double reachScore, int nodes)
{
    if (!plan.offers.empty()) // what each of them is paid needs the cells
        return {};
    ExactMoments m;
    if (plan.segments.empty()) {
        if (!integrate(plan, plan.stages, reachScore, nodes, m))
            return {};
        return m;
    }
    m.poolSeconds.assign(plan.computeRates.size(), 0.0);
    for (const CompiledSegment &segment : plan.segments) {
        ExactMoments &own = m.segments.emplace_back();
        if (segment.share <= 0)
            continue;
        if (!integrate(plan, segment.stages, reachScore, nodes, own))
            return {};
        m.cost += segment.share * own.cost;
        m.cost2 += segment.share * own.cost2;
        m.success += segment.share * own.success;
        m.costSuccess += segment.share * own.costSuccess;
        m.wrongNotAborted += segment.share * own.wrongNotAborted;
        for (std::size_t p = 0; p < own.poolSeconds.size(); ++p)
            m.poolSeconds[p] += segment.share * own.poolSeconds[p];
        own.poolSeconds.clear();
    }
    return m;
}

} // namespace farthing
