// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/block_sums.h"

namespace farthing {

void BlockSums::resize(const CompiledPlan &plan, bool breakdown)
{
    cells.assign(breakdown ? plan.stages.size() * meterCount * reasonCount * 2 : 0, 0.0);
    cells2 = cells;
    stages.assign(plan.stages.size(), {});
    poolSeconds.assign(plan.computeRates.size(), 0.0);
    segments.assign(plan.segments.size(), {});
}

void BlockSums::add(const BlockSums &o)
{
    cost += o.cost; cost2 += o.cost2; cost4 += o.cost4; latency += o.latency; latency2 += o.latency2; success += o.success; costSuccess += o.costSuccess; wrong += o.wrong;
    waiting += o.waiting; inTime += o.inTime;
    calls += o.calls; calls2 += o.calls2; attempts += o.attempts; attempts2 += o.attempts2; overruns += o.overruns;
    tokens.input += o.tokens.input; tokens.cachedRead += o.tokens.cachedRead; tokens.cacheWrite += o.tokens.cacheWrite;
    tokens.output += o.tokens.output; tokens.reasoning += o.tokens.reasoning;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] += o.cells[i];
        cells2[i] += o.cells2[i];
    }
    for (std::size_t i = 0; i < stages.size(); ++i) {
        StageCounts &a = stages[i];
        const StageCounts &b = o.stages[i];
        a.ran += b.ran; a.calls += b.calls; a.attempts += b.attempts; a.retries += b.retries; a.routed += b.routed;
        a.escalated += b.escalated; a.ok += b.ok; a.prefixHits += b.prefixHits; a.poolSeconds += b.poolSeconds;
    }
    for (std::size_t i = 0; i < poolSeconds.size(); ++i)
        poolSeconds[i] += o.poolSeconds[i];
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Segment &a = segments[i];
        const Segment &b = o.segments[i];
        a.tasks += b.tasks; a.cost += b.cost; a.cost2 += b.cost2; a.success += b.success; a.costSuccess += b.costSuccess;
    }
}

} // namespace farthing
