// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/task_walk.h"

#include "model/distribution/normal.h"
#include "model/simulate/random.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

// Where in the counter a draw stands. Stage-level draws use a call number no call reaches.
constexpr std::uint32_t stagePlace = 0xFFFFFFFFU;
constexpr std::uint32_t callSlot = 0xFFF; // tier and attempt of call-level draws

std::uint32_t place(std::uint32_t call, std::uint32_t tier, std::uint32_t attempt)
{
    return (call << 12) | (tier << 6) | attempt;
}
std::uint32_t callPlace(std::uint32_t call) { return (call << 12) | callSlot; }

/// Normal score with the loading: λZ + √(1−λ²) ε.
double score(double loading, double z, double u)
{
    const double e = normalQuantile(u);
    return loading == 0 ? e : loading * z + std::sqrt(1 - loading * loading) * e;
}
double tokensAt(const Law &law, double loading, double z, double u)
{
    if (law.isPoint())
        return std::max(0.0, law.mean());
    return std::max(0.0, law.atScore(score(loading, z, u)));
}
/// An event of marginal probability p with the failures loading: x > Φ⁻¹(1 − p).
bool fails(double p, double loading, double z, double u)
{
    if (p <= 0)
        return false;
    if (p >= 1)
        return true;
    if (loading == 0)
        return u > 1 - p;
    return score(loading, z, u) > normalQuantile(1 - p);
}
/// Draws until one works: 1 + geometric, by inversion.
double repeats(double failure, double u)
{
    if (failure <= 0)
        return 1;
    return 1 + std::floor(ownLog(u) / ownLog(failure));
}

} // namespace

struct TaskWalk::CallState {
    std::uint32_t number = 0;
    double prefix = 0, rest = 0;
};

void BlockSums::resize(std::size_t stageCount, std::size_t poolCount)
{
    cells.assign(stageCount * meterCount * reasonCount * 2, 0.0);
    cells2 = cells;
    stages.assign(stageCount, {});
    poolSeconds.assign(poolCount, 0.0);
}

void BlockSums::add(const BlockSums &o)
{
    cost += o.cost; cost2 += o.cost2; success += o.success; costSuccess += o.costSuccess; wrong += o.wrong;
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
}

TaskWalk::TaskWalk(const CompiledPlan &plan, std::uint64_t seed)
    : m_plan(plan), m_seed(seed), m_cells(plan.stages.size() * meterCount * reasonCount, 0.0)
{
    for (const CompiledStage &stage : plan.stages)
        m_keys.push_back(mixKey(mixKey(seed, hashName("stage")), stage.key));
}

void TaskWalk::book(std::size_t stage, Meter meter, Reason reason, double money)
{
    if (money == 0)
        return;
    const std::size_t cell = cellIndex(stage, meter, reason);
    if (m_cells[cell] == 0)
        m_touched.push_back(cell);
    m_cells[cell] += money;
    m_cost += money;
}

void TaskWalk::billAttempt(std::size_t stage, const CompiledTier &tier, Reason reason, const RequestTokens &t, double share,
                           BlockSums &sums)
{
    sums.tokens.input += t.input * share;
    sums.tokens.cachedRead += t.cachedRead * share;
    sums.tokens.cacheWrite += t.cacheWrite * share;
    sums.tokens.output += t.output * share;
    sums.tokens.reasoning += t.reasoning * share;
    if (tier.pool >= 0) {
        // A prefix already in the pool's cache costs no prefill.
        const double seconds = share * (t.input * tier.inputSeconds + (t.output + t.reasoning) * tier.outputSeconds);
        sums.poolSeconds[static_cast<std::size_t>(tier.pool)] += seconds;
        sums.stages[stage].poolSeconds += seconds;
        book(stage, Meter::Compute, reason, seconds * m_plan.computeRates[static_cast<std::size_t>(tier.pool)]);
        return;
    }
    const BilledMeters b = bill(tier.card, t);
    book(stage, Meter::Input, reason, b.input * share);
    book(stage, Meter::CachedRead, reason, b.cachedRead * share);
    book(stage, Meter::CacheWrite, reason, b.cacheWrite * share);
    book(stage, Meter::Output, reason, b.output * share);
    book(stage, Meter::Reasoning, reason, b.reasoning * share);
}

TaskWalk::Answer TaskWalk::exhausted(std::size_t index)
{
    const CompiledStage &stage = m_plan.stages[index];
    switch (stage.onFailure) {
    case FailureAction::Human:
        book(index, Meter::Human, Reason::Human, stage.humanFee);
        return Answer::Right;
    case FailureAction::Continue:
        return Answer::Missing;
    case FailureAction::Abort:
        break;
    }
    return Answer::Aborted;
}

TaskWalk::Answer TaskWalk::route(std::size_t index, CallState &state, BlockSums &sums)
{
    const CompiledStage &stage = m_plan.stages[index];
    const std::uint64_t key = m_keys[index];
    StageCounts &counts = sums.stages[index];
    for (std::uint32_t t = 0; t < stage.tiers.size(); ++t) {
        const CompiledTier &tier = stage.tiers[t];
        if (t == 1)
            counts.escalated += 1;
        double feedback = 0;
        bool fedBack = false;
        for (std::uint32_t a = 0; a < static_cast<std::uint32_t>(tier.attempts); ++a) {
            const std::uint32_t where = place(state.number, t, a);
            const Uniforms u = philox(key, m_task, where, 0);
            const Uniforms v = philox(key, m_task, where, 1);
            const Reason reason = t > 0 ? Reason::Escalation : a > 0 ? Reason::Retry : Reason::FirstAttempt;
            m_attemptCount += 1;
            counts.attempts += 1;
            if (a > 0)
                counts.retries += 1;

            const double ratio = tier.tokenRatio;
            const double prefix = state.prefix * ratio;
            RequestTokens tokens;
            tokens.input = (state.prefix + state.rest + feedback) * ratio;
            const double prompt = tokens.input;
            bool malformed = false;
            bool answered = true;
            const bool transient = u[0] > 1 - tier.transient;
            if (tier.card.contextWindow > 0 && prompt > tier.card.contextWindow) {
                sums.overruns += 1; // refused by the provider: malformed and unbilled
                malformed = true;
                answered = false;
            } else {
                if (stage.prefixCache && prefix > 0 && prefix >= tier.card.cacheMinTokens) {
                    // A later attempt at this tier finds what the first one read or wrote.
                    if (a > 0 || u[3] > 1 - stage.prefixHit) {
                        tokens.cachedRead = prefix;
                        tokens.input -= prefix;
                        counts.prefixHits += 1;
                    } else if (!tier.card.bands.front().rates.cacheWriteIsInput) {
                        tokens.cacheWrite = prefix;
                        tokens.input -= prefix;
                    }
                }
                const double visible = tokensAt(stage.visible, stage.tokensLoading, m_z, v[0]);
                const double reasoning = tokensAt(stage.reasoning, stage.tokensLoading, m_z, v[1]);
                tokens.output = visible * ratio;
                tokens.reasoning = reasoning * ratio;
                billAttempt(index, tier, reason, tokens, transient ? tier.transientBilled : 1.0, sums);
                if (transient)
                    continue; // no answer: nothing learnt, the same attempt again
                const bool capped = stage.cappedIsMalformed && (visible >= stage.visible.cap() || reasoning >= stage.reasoning.cap());
                malformed = capped
                    || fails(fedBack ? tier.malformedAfter : tier.malformed, stage.failuresLoading, m_z, u[1]);
            }
            if (answered && !stage.toolCalls.isPoint() ) {
                const Uniforms w = philox(key, m_task, where, 2);
                double n = std::max(0.0, stage.toolCalls.atScore(normalQuantile(w[2])));
                double paid = 0;
                for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(n); ++i)
                    paid += repeats(stage.toolFailure, philox(key, m_task, where, 16 + i / 4)[i % 4]);
                book(index, Meter::Tools, reason, paid * stage.toolFee);
            } else if (answered && stage.toolCalls.mean() > 0) {
                double paid = 0;
                for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(stage.toolCalls.mean()); ++i)
                    paid += repeats(stage.toolFailure, philox(key, m_task, where, 16 + i / 4)[i % 4]);
                book(index, Meter::Tools, reason, paid * stage.toolFee);
            }
            if (!malformed) {
                const bool wrong = fails(fedBack ? tier.incorrectAfter : tier.incorrect, stage.failuresLoading, m_z, u[2]);
                bool rejected = false;
                if (stage.checker) {
                    const Uniforms w = philox(key, m_task, where, 2);
                    RequestTokens read;
                    read.input = tokensAt(stage.checkerInput, 0, 0, w[0]);
                    read.output = tokensAt(stage.checkerOutput, 0, 0, w[1]);
                    const BilledMeters b = bill(stage.checkerCard, read);
                    sums.tokens.input += read.input;
                    sums.tokens.output += read.output;
                    book(index, Meter::Input, Reason::Checker, b.input);
                    book(index, Meter::Output, Reason::Checker, b.output);
                    rejected = v[2] > 1 - (wrong ? stage.catches : stage.falseAlarm);
                }
                if (!rejected)
                    return wrong ? Answer::Wrong : Answer::Right;
            }
            feedback += tokensAt(stage.feedback, stage.tokensLoading, m_z, v[3]);
            fedBack = true;
        }
    }
    return exhausted(index);
}

TaskWalk::Answer TaskWalk::call(std::size_t index, std::uint32_t number, BlockSums &sums)
{
    const CompiledStage &stage = m_plan.stages[index];
    const std::uint64_t key = m_keys[index];
    const Uniforms u = philox(key, m_task, callPlace(number), 0);
    m_callCount += 1;
    sums.stages[index].calls += 1;
    if (stage.responseCache) {
        book(index, Meter::ResponseCache, Reason::FirstAttempt, stage.lookupCost);
        if (u[0] > 1 - stage.responseHit)
            return u[1] > 1 - stage.wrongHit ? Answer::Wrong : Answer::Right;
    }
    sums.stages[index].routed += 1;
    book(index, Meter::Retrieval, Reason::FirstAttempt, stage.retrievalCost);
    CallState state;
    state.number = number;
    state.prefix = tokensAt(stage.prefix, stage.tokensLoading, m_z, u[2]);
    state.rest = tokensAt(stage.fresh, stage.tokensLoading, m_z, u[3]);
    if (stage.chunks.mean() > 0) {
        const Uniforms v = philox(key, m_task, callPlace(number), 1);
        const double chunks = stage.chunks.isPoint() ? stage.chunks.mean()
                                                     : std::max(0.0, stage.chunks.atScore(score(stage.countsLoading, m_z, v[0])));
        state.rest += chunks * tokensAt(stage.chunkTokens, stage.tokensLoading, m_z, v[1]);
    }
    return route(index, state, sums);
}

double TaskWalk::run(std::uint64_t task, BlockSums &sums)
{
    m_task = task;
    m_cost = m_callCount = m_attemptCount = 0;
    m_z = m_plan.hasDifficulty ? normalQuantile(philox(mixKey(m_seed, hashName("difficulty")), task, 0, 0)[0]) : 0.0;
    bool aborted = false;
    bool wrong = false;
    for (std::size_t s = 0; s < m_plan.stages.size() && !aborted; ++s) {
        const CompiledStage &stage = m_plan.stages[s];
        const Uniforms u = philox(m_keys[s], task, stagePlace, 0);
        if (!(u[0] > 1 - stage.runs))
            continue;
        sums.stages[s].ran += 1;
        const double n = stage.calls.isPoint() ? stage.calls.mean()
                                               : stage.calls.atScore(score(stage.countsLoading, m_z, u[1]));
        bool stageFails = false;
        for (std::uint32_t c = 0; c < static_cast<std::uint32_t>(std::max(0.0, n)) && !aborted; ++c) {
            switch (call(s, c, sums)) {
            case Answer::Right: break;
            case Answer::Wrong: stageFails = stageFails || stage.wrongFailsTask; break;
            case Answer::Missing: stageFails = stageFails || stage.missingFailsTask; break;
            case Answer::Aborted: aborted = true; break;
            }
        }
        if (!aborted && !stageFails)
            sums.stages[s].ok += 1;
        wrong = wrong || stageFails;
    }
    const bool success = !aborted && !wrong;
    const std::size_t wasted = success ? 0 : 1;
    for (const std::size_t cell : m_touched) {
        const double money = m_cells[cell];
        sums.cells[cell * 2 + wasted] += money;
        sums.cells2[cell * 2 + wasted] += money * money;
        m_cells[cell] = 0;
    }
    m_touched.clear();
    sums.cost += m_cost;
    sums.cost2 += m_cost * m_cost;
    sums.calls += m_callCount;
    sums.calls2 += m_callCount * m_callCount;
    sums.attempts += m_attemptCount;
    sums.attempts2 += m_attemptCount * m_attemptCount;
    if (success) {
        sums.success += 1;
        sums.costSuccess += m_cost;
    } else if (!aborted) {
        sums.wrong += 1;
    }
    return m_cost;
}

} // namespace farthing
