// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/expect.h"

#include "model/core/team.h"
#include "model/expect/pipeline_given.h"
#include "model/expect/plain_nodes.h"
#include "model/expect/plain_pipeline.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace farthing {

namespace {

constexpr int plainNodes = 20; // where an evaluation costs next to nothing
static_assert(plainNodes <= plain::mostNodes);

struct Totals {
    ExactMoments moments;
    std::vector<StageGiven> stages;
};

/// One node of the difficulty in one segment.
struct DifficultyNode {
    std::size_t segment;
    double z, weight;
    TailGiven tail;
    std::vector<StageGiven> stages;
    std::vector<CallsMade> common;     ///< by stage: calls that are the same at every node
};

void addMoments(const TailGiven &t, double weight, ExactMoments &m)
{
    m.cost += weight * t.cost;
    m.cost2 += weight * t.cost2;
    m.success += weight * t.ok;
    m.costSuccess += weight * t.costOk;
    m.wrongNotAborted += weight * (t.alive - t.ok);
}

/// Nodes are evaluated on some threads and added in order, so that the figures do not depend on how many.
Totals integrate(const CompiledPlan &plan, const Accuracy &accuracy, bool withAmounts, int threads, const std::stop_token &stop)
{
    Totals totals;
    ExactMoments &m = totals.moments;
    m.poolSeconds.assign(plan.computeRates.size(), 0.0);
    totals.stages.resize(plan.stages.size());
    for (const std::string &model : plan.offers)
        m.offers.push_back({.model = model});
    for (StageGiven &stage : totals.stages) {
        stage.cells.poolSeconds = m.poolSeconds;
        stage.cells.offers = m.offers;
    }
    const std::vector<StageGiven> none = totals.stages;
    m.segments.resize(plan.segments.size());
    std::vector<CompiledPlan> alike; // each of one segment
    for (const CompiledSegment &segment : plan.segments) {
        alike.push_back(plan);
        alike.back().stages = segment.stages;
    }
    std::vector<DifficultyNode> nodes;
    for (std::size_t g = 0; g < std::max<std::size_t>(1, alike.size()); ++g) {
        if (!alike.empty() && plan.segments[g].share <= 0)
            continue;
        if (!plan.hasDifficulty)
            nodes.push_back({g, 0, 1, {}, {}, {}});
        else
            for (const Node &z : normalRule(accuracy.difficultyNodes))
                if (z.weight > 1e-11) // what is left out is below 1e-9 of the whole even for wide laws
                    nodes.push_back({g, z.value, z.weight, {}, {}, {}});
    }
    // What does not follow the difficulty is evaluated at the first node of a segment for all.
    std::vector<std::unique_ptr<PipelineGiven>> first(std::max<std::size_t>(1, alike.size()));
    std::vector<std::size_t> firsts;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (i == 0 || nodes[i].segment != nodes[i - 1].segment)
            firsts.push_back(i);
    const auto planOf = [&](const DifficultyNode &node) -> const CompiledPlan & { return alike.empty() ? plan : alike[node.segment]; };
    inParallel(threads, firsts.size(), stop, [&](std::size_t i) {
        const DifficultyNode &node = nodes[firsts[i]];
        first[node.segment] = std::make_unique<PipelineGiven>(planOf(node), node.z, accuracy, stop);
    });
    if (stop.stop_requested())
        return totals;
    inParallel(threads, nodes.size(), stop, [&](std::size_t i) {
        DifficultyNode &node = nodes[i];
        const PipelineGiven &alikeOne = *first[node.segment];
        std::optional<PipelineGiven> own;
        if (std::find(firsts.begin(), firsts.end(), i) == firsts.end())
            own.emplace(planOf(node), node.z, accuracy, stop, &alikeOne);
        const PipelineGiven &pipeline = own ? *own : alikeOne;
        node.tail = pipeline.moments();
        node.stages = none;
        if (withAmounts)
            pipeline.amounts((alike.empty() ? 1 : plan.segments[node.segment].share) * node.weight, node.stages, node.common);
    });
    if (stop.stop_requested())
        return totals;
    if (withAmounts) {
        std::vector<std::vector<CallsMade>> common(first.size(), std::vector<CallsMade>(plan.stages.size()));
        for (const DifficultyNode &node : nodes)
            for (std::size_t s = 0; s < plan.stages.size(); ++s)
                if (!node.common[s].times.empty())
                    common[node.segment][s].add(node.common[s]);
        for (const std::size_t i : firsts)
            first[nodes[i].segment]->commonAmounts(common[nodes[i].segment], totals.stages);
    }
    for (const DifficultyNode &node : nodes) {
        const double share = alike.empty() ? 1 : plan.segments[node.segment].share;
        addMoments(node.tail, share * node.weight, m);
        if (!alike.empty())
            addMoments(node.tail, node.weight, m.segments[node.segment]);
        for (std::size_t s = 0; s < totals.stages.size(); ++s)
            totals.stages[s].add(node.stages[s]);
    }
    for (const StageGiven &stage : totals.stages)
        for (std::size_t p = 0; p < m.poolSeconds.size(); ++p)
            m.poolSeconds[p] += stage.cells.poolSeconds[p];
    for (const StageGiven &stage : totals.stages)
        for (std::size_t o = 0; o < m.offers.size(); ++o)
            m.offers[o].add(stage.cells.offers[o], 1);
    return totals;
}

} // namespace

ExactMoments expectMoments(const CompiledPlan &plan, std::stop_token stop)
{
    if (std::optional<ExactMoments> plain = plainMoments(plan, drawAccuracy.reachScore, plainNodes))
        return *plain;
    // Pool seconds and what offers are paid live in the cells; without them those are not needed.
    return integrate(plan, drawAccuracy, !plan.computeRates.empty() || !plan.offers.empty(), 1, stop).moments;
}

TaskResult expectTask(const CompiledPlan &plan, std::stop_token stop)
{
    const Totals t = integrate(plan, taskAccuracy, true, 0, stop);
    TaskResult r;
    r.cost = {t.moments.cost, 0};
    r.variance = t.moments.variance();
    r.secondMoment = {t.moments.cost2, 0};
    r.success = {t.moments.success, 0};
    r.costPerSuccess = {t.moments.success > 0 ? t.moments.cost / t.moments.success : std::nan(""), 0};
    r.low95 = r.high95 = r.costPerSuccess.value;
    r.wrongNotAborted = {t.moments.wrongNotAborted, 0};
    r.poolSeconds = t.moments.poolSeconds;
    for (std::size_t g = 0; g < plan.segments.size(); ++g) {
        const ExactMoments &own = t.moments.segments[g];
        if (plan.segments[g].share > 0)
            r.segments.push_back({plan.segments[g].id, plan.segments[g].share, {own.cost, 0}, {own.success, 0},
                                  {own.success > 0 ? own.cost / own.success : std::nan(""), 0}});
    }
    for (std::size_t s = 0; s < plan.stages.size(); ++s) {
        const StageGiven &stage = t.stages[s];
        const CallCells &c = stage.cells;
        for (int m = 0; m < meterCount; ++m)
            for (int q = 0; q < reasonCount; ++q) {
                const auto i = static_cast<std::size_t>(m * reasonCount + q);
                const double kept = std::clamp(c.ok[i], 0.0, std::max(0.0, c.all[i])); // interpolation may overshoot by a rounding
                const double wasted = c.all[i] - kept;
                if (kept > 0)
                    r.breakdown.push_back({plan.stages[s].id, static_cast<Meter>(m), static_cast<Reason>(q), false, {kept, 0}});
                if (wasted > 1e-12 * c.all[i])
                    r.breakdown.push_back({plan.stages[s].id, static_cast<Meter>(m), static_cast<Reason>(q), true, {wasted, 0}});
            }
        r.calls.value += c.requests;
        r.attempts.value += c.attempts;
        r.latency.value += c.latency;
        r.contextOverruns += c.overruns;
        r.tokens.input += c.tokens.input;
        r.tokens.cachedRead += c.tokens.cachedRead;
        r.tokens.cacheWrite += c.tokens.cacheWrite;
        r.tokens.output += c.tokens.output;
        r.tokens.reasoning += c.tokens.reasoning;
        StageFigures f;
        f.stage = plan.stages[s].id;
        f.reached = stage.reached;
        f.calls = c.requests;
        f.attempts = c.attempts;
        f.retries = c.retries;
        f.escalated = c.routed > 0 ? c.escalated / c.routed : 0;
        f.okShare = stage.reached > 0 ? stage.stageOk / stage.reached : 0;
        f.prefixHits = c.attempts > 0 ? c.prefixHits / c.attempts : 0;
        for (const double seconds : c.poolSeconds)
            f.poolSeconds += seconds;
        r.stages.push_back(f);
    }
    return r;
}

} // namespace farthing
