// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/request_moments.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

struct Amount {
    double mean = 0, variance = 0;
    void add(const Law &law, double weight = 1)
    {
        mean += weight * law.mean();
        variance += weight * weight * law.variance();
    }
    /// A product of independent draws.
    void add(const Law &a, const Law &b)
    {
        const double ma = a.mean(), mb = b.mean(), va = a.variance(), vb = b.variance();
        mean += ma * mb;
        variance += va * vb + va * mb * mb + vb * ma * ma;
    }
};

} // namespace

RequestMoments requestMoments(const CompiledPlan &compiled, const CompiledStage &stage)
{
    RequestMoments m;
    m.requests = stage.runs * stage.calls.mean() * (1 - (stage.responseCache ? stage.responseHit : 0));
    Amount in, out;
    in.add(stage.fresh);
    in.add(stage.chunks, stage.chunkTokens);
    for (const std::size_t from : stage.carryFrom)
        in.add(compiled.stages[from].visible, stage.carryShare);
    out.add(stage.visible);
    out.add(stage.reasoning);
    double cached = stage.prefixCache ? stage.prefixHit * stage.prefix.mean() : 0;
    in.mean += stage.prefix.mean() - cached;
    in.variance += stage.prefix.variance();
    if (stage.rounds) {
        const double rounds = std::max(1.0, stage.rounds->count.mean());
        m.requests *= stage.rounds->count.mean();
        in.add(stage.rounds->newTokens);
        // On average half of all rounds stand in the history; warm rounds find it in the cache.
        const double history = (rounds - 1) / 2 * (stage.rounds->newTokens.mean() + stage.visible.mean());
        in.mean += (1 - stage.rounds->warm) * history;
        cached += stage.rounds->warm * history;
    }
    m.input = in.mean;
    m.inputVariance = in.variance;
    m.context = in.mean + cached;
    m.output = out.mean;
    m.outputVariance = out.variance;
    return m;
}

SideRequests checksOf(const CompiledPlan &compiled, const CompiledStage &stage)
{
    SideRequests checks;
    if (!stage.checker)
        return checks;
    double requests = requestMoments(compiled, stage).requests;
    if (stage.rounds && stage.rounds->count.mean() > 0)
        requests /= stage.rounds->count.mean();
    for (const CompiledTier &tier : stage.tiers) {
        checks.requests += requests * (1 - leavesTier(tier));
        requests *= leavesTier(tier);
    }
    checks.input = stage.checkerInput.mean();
    checks.inputVariance = stage.checkerInput.variance();
    checks.output = stage.checkerOutput.mean();
    checks.outputVariance = stage.checkerOutput.variance();
    return checks;
}

SideRequests summariesOf(const CompiledPlan &compiled, const CompiledStage &stage)
{
    SideRequests summaries;
    if (!stage.rounds || stage.rounds->policy != HistoryPolicy::Summarise)
        return summaries;
    const CompiledRounds &rounds = *stage.rounds;
    const double count = rounds.count.mean(), turn = rounds.newTokens.mean() + stage.visible.mean(), summary = rounds.summaryTokens.mean();
    const double read = rounds.budget + turn / 2, every = std::max(1.0, turn > 0 ? (read - summary) / turn : count); // rounds
    if (count > 1 && (count - 1) * turn > rounds.budget)
        summaries.requests = requestMoments(compiled, stage).requests / count * (count - 1) / every;
    summaries.input = rounds.summaryRatio * read;
    summaries.output = rounds.summaryRatio * summary;
    summaries.outputVariance = rounds.summaryRatio * rounds.summaryRatio * rounds.summaryTokens.variance();
    return summaries;
}

double leavesTier(const CompiledTier &tier)
{
    return std::pow(tier.malformed + tier.transient * (1 - tier.malformed), tier.attempts);
}

} // namespace farthing
