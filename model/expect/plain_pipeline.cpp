// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/plain_pipeline.h"

#include "model/expect/pipeline_given.h"
#include "model/expect/plain_call.h"

#include <algorithm>

namespace farthing {

namespace {

using Calls = std::vector<PlainCall>;

std::optional<Calls> plainCalls(const CompiledPlan &plan, const std::vector<CompiledStage> &stages, double reachScore, int pool)
{
    Calls calls;
    calls.reserve(stages.size());
    for (const CompiledStage &stage : stages) {
        std::optional<PlainCall> call = PlainCall::of(plan, stage, reachScore, pool);
        if (!call)
            return {};
        calls.push_back(std::move(*call));
    }
    return calls;
}

TailGiven before(const PlainOutcome &call, const TailGiven &next)
{
    TailGiven t;
    t.cost = call.cost + call.alive * next.cost;
    t.cost2 = call.cost2 + 2 * call.aliveCost * next.cost + call.alive * next.cost2;
    t.ok = call.ok * next.ok;
    t.costOk = call.okCost * next.ok + call.ok * next.costOk;
    t.alive = call.alive * next.alive;
    return t;
}
void add(TailGiven &to, const TailGiven &from, double w)
{
    to.cost += w * from.cost;
    to.cost2 += w * from.cost2;
    to.ok += w * from.ok;
    to.costOk += w * from.costOk;
    to.alive += w * from.alive;
}

/// From the last stage to the first: what follows a task that is still whole, over its numbers of calls.
TailGiven taskGiven(const std::vector<CompiledStage> &stages, const Calls &calls, const std::vector<std::vector<Node>> &counts, double z)
{
    TailGiven task{0, 0, 1, 0, 1};
    for (std::size_t s = stages.size(); s-- > 0;) {
        const PlainOutcome call = calls[s].at(z);
        TailGiven whole, made = task;
        add(whole, task, 1 - stages[s].runs);
        double k = 0;
        for (const Node &count : counts[s]) {
            for (; k < count.value; ++k)
                made = before(call, made);
            add(whole, made, stages[s].runs * count.weight);
        }
        task = whole;
    }
    return task;
}

bool integrate(const CompiledPlan &plan, const std::vector<CompiledStage> &stages, double reachScore, int nodes, ExactMoments &m)
{
    const std::optional<Calls> calls = plainCalls(plan, stages, reachScore, -1);
    if (!calls)
        return false;
    std::vector<Calls> pools;
    for (std::size_t p = 0; p < plan.computeRates.size(); ++p)
        pools.push_back(*plainCalls(plan, stages, reachScore, static_cast<int>(p)));
    std::vector<std::vector<Node>> counts(stages.size());
    m.poolSeconds.assign(pools.size(), 0.0);
    const auto at = [&](double z, double weight) {
        for (std::size_t s = 0; s < stages.size(); ++s)
            if (counts[s].empty() || (stages[s].countsLoading != 0 && !stages[s].calls.isPoint()))
                counts[s] = lawNodes(stages[s].calls, scoreGiven(stages[s].countsLoading, z));
        const TailGiven t = taskGiven(stages, *calls, counts, z);
        m.cost += weight * t.cost;
        m.cost2 += weight * t.cost2;
        m.success += weight * t.ok;
        m.costSuccess += weight * t.costOk;
        m.wrongNotAborted += weight * (t.alive - t.ok);
        for (std::size_t p = 0; p < pools.size(); ++p)
            m.poolSeconds[p] += weight * taskGiven(stages, pools[p], counts, z).cost;
    };
    if (!plan.hasDifficulty)
        at(0, 1);
    else
        for (const Node &z : normalRule(nodes))
            if (z.weight > 1e-11)
                at(z.value, z.weight);
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
