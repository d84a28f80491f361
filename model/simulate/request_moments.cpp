// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/request_moments.h"

#include <algorithm>
#include <cmath>
#include <vector>

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

constexpr int levels = 256;            // of the number of rounds
constexpr std::size_t mostRounds = 4096;

/// Shares of conversations that have a first, second, … round.
std::vector<double> reachedRounds(const Law &count)
{
    std::vector<double> reached;
    for (int i = 0; i < levels; ++i) {
        const auto rounds = static_cast<std::size_t>(std::max(1.0, std::round(count.quantile((i + 0.5) / levels))));
        reached.resize(std::max(reached.size(), std::min(rounds, mostRounds)));
        for (std::size_t k = 0; k < std::min(rounds, mostRounds); ++k)
            reached[k] += 1.0 / levels;
    }
    return reached;
}

/// What a round sends besides the head: the turns before it, by the policy, with their mean lengths.
struct History {
    double tokens = 0, turns = 0;
    bool follows = false;              ///< the previous prompt goes on, so that a warm cache has it
};
std::vector<History> histories(const CompiledRounds &rounds, double turn, std::size_t count)
{
    std::vector<History> all(count);
    for (std::size_t k = 1; k < count; ++k) {
        const History &before = all[k - 1];
        History &now = all[k];
        now = {before.tokens + turn, before.turns + 1, true};
        if (rounds.policy == HistoryPolicy::Window && now.turns > rounds.turns)
            now = {rounds.turns * turn, static_cast<double>(rounds.turns), false};
        else if (rounds.policy == HistoryPolicy::Summarise && now.tokens > rounds.budget)
            now = {rounds.summaryTokens.mean(), 0, false};
    }
    return all;
}

/// Makes `in`, the head of a request, that of any round; what is sent and read from a cache comes back.
double addRounds(const CompiledStage &stage, Amount &in)
{
    const CompiledRounds &rounds = *stage.rounds;
    const double warm = stage.prefixCache && !stage.prefixStored ? rounds.warm : 0, turn = rounds.newTokens.mean() + stage.visible.mean();
    const double turnVariance = rounds.newTokens.variance() + stage.visible.variance();
    const std::vector<double> reached = reachedRounds(rounds.count);
    const std::vector<History> before = histories(rounds, turn, reached.size());
    double weights = 0, first = 0, second = 0, cached = 0;
    const auto add = [&](double weight, double mean, double variance) {
        weights += weight;
        first += weight * mean;
        second += weight * (variance + mean * mean);
    };
    for (std::size_t k = 0; k < reached.size(); ++k) {
        const History &h = before[k];
        const double found = k > 0 ? warm * reached[k] : 0, whole = in.mean + h.tokens + rounds.newTokens.mean();
        const double rest = rounds.newTokens.mean() + (h.follows ? stage.visible.mean() : h.tokens); // only the head is found otherwise
        add(reached[k] - found, whole, in.variance + h.turns * turnVariance + rounds.newTokens.variance());
        add(found, rest, h.follows ? turnVariance : h.turns * turnVariance + rounds.newTokens.variance());
        cached += found * (whole - rest);
    }
    in.mean = first / weights;
    in.variance = std::max(0.0, second / weights - in.mean * in.mean);
    return cached / weights;
}

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
        m.requests *= stage.rounds->count.mean();
        cached += addRounds(stage, in);
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
