// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/batch_plan.h"

#include "model/simulate/random.h"

#include <cmath>
#include <limits>

namespace farthing {

namespace {

double known(double rate)
{
    return std::isnan(rate) ? 0.0 : rate;
}

BatchCard batchCard(const RateCard &card, int pool = -1, double inputSeconds = 0, double outputSeconds = 0)
{
    BatchCard b;
    b.pool = pool;
    b.inputSeconds = inputSeconds;
    b.outputSeconds = outputSeconds;
    b.contextWindow = card.contextWindow;
    b.cache = {card.cacheMinTokens, card.cacheStepTokens, true, !card.bands.empty() && !card.bands.front().rates.cacheWriteIsInput};
    for (const RateBand &band : card.bands) {
        const TokenRates &r = band.rates;
        b.from.push_back(band.fromTokens);
        b.input.push_back(known(r.input));
        b.cachedRead.push_back(known(r.cachedRead));
        b.cacheWrite.push_back(known(r.cacheWriteIsInput ? r.input : r.cacheWrite));
        b.output.push_back(known(r.output));
        b.reasoning.push_back(known(r.reasoning));
    }
    return b;
}

BatchTier batchTier(const CompiledTier &tier)
{
    BatchTier b;
    b.card = batchCard(tier.card, tier.pool, tier.inputSeconds, tier.outputSeconds);
    b.attempts = tier.attempts;
    b.queue = tier.queue;
    b.transient = Chance::of(tier.transient);
    b.malformed = Chance::of(tier.malformed);
    b.malformedAfter = Chance::of(tier.malformedAfter);
    b.incorrect = Chance::of(tier.incorrect);
    b.incorrectAfter = Chance::of(tier.incorrectAfter);
    b.transientBilled = tier.transientBilled;
    b.tokenRatio = tier.tokenRatio;
    b.carryFailed = tier.carryFailed;
    b.learns = tier.malformedAfter != tier.malformed || tier.incorrectAfter != tier.incorrect;
    return b;
}

/// The bill of a tier's attempts in one loop, where its parts allow it.
std::optional<kernels::BillRules> billOf(const BatchStage &stage, const BatchTier &tier, const RateCard &prices, bool first)
{
    const BatchCard &card = tier.card;
    const bool caches = stage.prefixCache && (first || !stage.prefixStored);
    const bool chance = !stage.toolCalls.isPoint() || (!stage.toolCalls.isZero() && stage.toolFailure > 0);
    if (card.pool >= 0 || card.from.size() > 2 || chance || (caches && (stage.rounds || !stage.prefix.isPoint())))
        return {};
    kernels::BillRules rules;
    const auto both = [](const std::vector<double> &rates, double *to) {
        to[0] = rates.front();
        to[1] = rates.back();
    };
    both(card.input, rules.input);
    both(card.cachedRead, rules.cachedRead);
    both(card.cacheWrite, rules.cacheWrite);
    both(card.output, rules.output);
    both(card.reasoning, rules.reasoning);
    rules.from = card.from.size() > 1 ? card.from.back() : 0;
    const double prefix = caches ? tier.tokenRatio * stage.prefix.value : 0;
    rules.head = prefix >= prices.cacheMinTokens ? prices.inSteps(prefix) : 0;
    rules.writes = card.cache.writes;
    rules.fee = stage.toolCalls.value * stage.toolFee + stage.answerFee;
    return rules;
}

BatchRounds batchRounds(const CompiledRounds &rounds)
{
    BatchRounds b;
    b.count = BatchLaw::of(rounds.count);
    b.newTokens = BatchLaw::of(rounds.newTokens);
    b.summaryTokens = BatchLaw::of(rounds.summaryTokens);
    b.warm = Chance::of(rounds.warm);
    b.policy = rounds.policy;
    b.turns = rounds.turns;
    b.budget = rounds.budget;
    b.summaryRatio = rounds.summaryRatio;
    b.summaryCard = batchCard(rounds.summaryCard, rounds.summaryPool, rounds.summaryInputSeconds, rounds.summaryOutputSeconds);
    return b;
}

BatchStage batchStage(const CompiledStage &stage, std::uint64_t seed)
{
    BatchStage b;
    b.key = mixKey(mixKey(seed, hashName("stage")), stage.key);
    b.runs = Chance::of(stage.runs);
    b.calls = BatchLaw::of(stage.calls);
    if (stage.rounds)
        b.rounds = batchRounds(*stage.rounds);
    b.carryFrom = stage.carryFrom;
    b.carryShare = stage.carryShare;
    b.carried = stage.carried;
    b.correlation = static_cast<float>(stage.correlation);
    b.independent = static_cast<float>(std::sqrt(1 - stage.correlation * stage.correlation));
    if (stage.firstToken)
        b.firstToken = BatchLaw::of(*stage.firstToken);
    b.secondsPerToken = stage.secondsPerToken;
    for (const CompiledTier &tier : stage.tiers) {
        b.tiers.push_back(batchTier(tier));
        b.mayBeWrong = b.mayBeWrong || tier.incorrect > 0 || tier.incorrectAfter > 0;
        b.carriesFailed = b.carriesFailed || tier.carryFailed;
    }
    b.prefix = BatchLaw::of(stage.prefix);
    b.fresh = b.prefix.isPoint() ? BatchLaw::of(stage.fresh).plus(b.prefix.value) : BatchLaw::of(stage.fresh);
    b.chunks = BatchLaw::of(stage.chunks);
    b.chunkTokens = BatchLaw::of(stage.chunkTokens);
    b.feedback = BatchLaw::of(stage.feedback);
    b.visible = BatchLaw::of(stage.visible);
    b.reasoning = BatchLaw::of(stage.reasoning);
    b.visibleCap = stage.visible.cap();
    b.reasoningCap = stage.reasoning.cap();
    const double none = std::numeric_limits<double>::infinity();
    b.cappedIsMalformed = stage.cappedIsMalformed && (b.visibleCap < none || b.reasoningCap < none);
    b.tokens = Loading::of(stage.tokensLoading);
    b.failures = Loading::of(stage.failuresLoading);
    b.counts = Loading::of(stage.countsLoading);
    b.prefixCache = stage.prefixCache;
    b.prefixStored = stage.prefixStored;
    b.prefixHit = Chance::of(stage.prefixHit);
    b.responseCache = stage.responseCache;
    b.responseHit = Chance::of(stage.responseHit);
    b.wrongHit = Chance::of(stage.wrongHit);
    b.lookupCost = stage.lookupCost;
    b.checker = stage.checker;
    if (stage.checker) {
        b.checkerCard = batchCard(stage.checkerCard, stage.checkerPool, stage.checkerInputSeconds, stage.checkerOutputSeconds);
        b.checkerInput = BatchLaw::of(stage.checkerInput);
        b.checkerOutput = BatchLaw::of(stage.checkerOutput);
    }
    b.catches = Chance::of(stage.catches);
    b.falseAlarm = Chance::of(stage.falseAlarm);
    b.retrievalCost = stage.retrievalCost;
    b.toolCalls = BatchLaw::of(stage.toolCalls);
    b.toolFee = stage.toolFee;
    b.toolFailure = stage.toolFailure;
    b.answerFee = stage.answerFee;
    for (std::size_t t = 0; t < b.tiers.size(); ++t)
        b.tiers[t].bill = billOf(b, b.tiers[t], stage.tiers[t].card, t == 0);
    b.onFailure = stage.onFailure;
    b.humanFee = stage.humanFee;
    b.wrongFailsTask = stage.wrongFailsTask;
    b.missingFailsTask = stage.missingFailsTask;
    for (const CompiledStage &state : stage.states) {
        b.states.push_back(batchStage(state, seed));
        b.shares.push_back(state.share);
    }
    return b;
}

} // namespace

BatchPlan::BatchPlan(const CompiledPlan &plan, std::uint64_t seed)
    : computeRates(plan.computeRates), waits(plan.waits), latencyTarget(plan.latencyTarget), difficultyKey(mixKey(seed, hashName("difficulty"))),
      segmentKey(mixKey(seed, hashName("segment"))), hourKey(mixKey(seed, hashName("hour"))),
      hasDifficulty(plan.hasDifficulty), hasSegments(!plan.segments.empty()), stages(plan.stages.size()), pools(plan.computeRates.size())
{
    const auto compiled = [&](const std::vector<CompiledStage> &from) {
        std::vector<BatchStage> out;
        for (const CompiledStage &stage : from) {
            out.push_back(batchStage(stage, seed));
            hasLatency = hasLatency || stage.firstToken;
        }
        return out;
    };
    if (!hasSegments) {
        segments.push_back(compiled(plan.stages));
        shares.push_back(1);
    }
    for (const CompiledSegment &segment : plan.segments) {
        segments.push_back(compiled(segment.stages));
        shares.push_back(segment.share);
    }
}

SobolWords BatchPlan::points(std::uint64_t seed) const
{
    std::vector<std::uint64_t> keys;
    for (const BatchStage &stage : segments.front())
        keys.push_back(stage.key);
    return SobolWords(seed, difficultyKey, segmentKey, keys);
}

} // namespace farthing
