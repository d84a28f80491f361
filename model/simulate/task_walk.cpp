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
/// Which block of four uniforms at a place: one set per round of a conversation.
std::uint32_t group(std::uint32_t round, std::uint32_t block) { return (round << 12) | block; }
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
double countAt(const Law &law, double loading, double z, double u)
{
    return law.isPoint() ? law.mean() : std::max(0.0, law.atScore(score(loading, z, u)));
}
/// An output amount: beside the difficulty it may follow the residual score of the request's own input.
double outputAt(const CompiledStage &stage, const Law &law, double z, double residual, double u)
{
    if (law.isPoint() || stage.correlation == 0)
        return tokensAt(law, stage.tokensLoading, z, u);
    const double r = stage.correlation, l = stage.tokensLoading;
    const double own = r * residual + std::sqrt(1 - r * r) * normalQuantile(u);
    return std::max(0.0, law.atScore(l * z + std::sqrt(1 - l * l) * own));
}
/// Draws until one works: 1 + geometric, by inversion.
double repeats(double failure, double u)
{
    if (failure <= 0)
        return 1;
    return 1 + std::floor(ownLog(u) / ownLog(failure));
}

} // namespace

/// One request: the unit that a route answers. Token amounts are as stated, before a tier's token ratio.
struct TaskWalk::Request {
    std::uint32_t call = 0, round = 0;
    double prompt = 0;                 ///< without feedback and failed answers
    double prefix = 0;                 ///< read with the stage's share on a cold first attempt
    double cacheable = 0;              ///< what an attempt leaves in its model's cache
    double warmRead = -1;              ///< what the first tier's first attempt finds; below 0: cold
    bool judged = true;                ///< correctness and checker apply
    double residual = 0;               ///< residual score of the fresh or new input
    double answer = 0;                 ///< visible tokens of the last attempt, when the route has ended
};

void BlockSums::resize(const CompiledPlan &plan)
{
    cells.assign(plan.stages.size() * meterCount * reasonCount * 2, 0.0);
    cells2 = cells;
    stages.assign(plan.stages.size(), {});
    poolSeconds.assign(plan.computeRates.size(), 0.0);
    segments.assign(plan.segments.size(), {});
}

void BlockSums::add(const BlockSums &o)
{
    cost += o.cost; cost2 += o.cost2; cost4 += o.cost4; latency += o.latency; latency2 += o.latency2; success += o.success; costSuccess += o.costSuccess; wrong += o.wrong;
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

TaskWalk::TaskWalk(const CompiledPlan &plan, std::uint64_t seed)
    : m_plan(plan), m_stages(&plan.stages), m_seed(seed), m_cells(plan.stages.size() * meterCount * reasonCount, 0.0), m_carried(plan.stages.size(), 0.0)
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
    const CompiledStage &stage = stageAt(index);
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

void TaskWalk::useTools(std::size_t index, std::uint32_t where, std::uint32_t round, Reason reason)
{
    const CompiledStage &stage = stageAt(index);
    if (stage.toolCalls.mean() <= 0)
        return book(index, Meter::Tools, reason, stage.answerFee);
    const std::uint64_t key = m_keys[index];
    const double n = stage.toolCalls.isPoint()
        ? stage.toolCalls.mean()
        : std::max(0.0, stage.toolCalls.atScore(normalQuantile(philox(key, m_task, where, group(round, 2))[2])));
    double paid = 0;
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(n); ++i)
        paid += repeats(stage.toolFailure, philox(key, m_task, where, group(round, 16 + i / 4))[i % 4]);
    book(index, Meter::Tools, reason, paid * stage.toolFee + stage.answerFee);
}

bool TaskWalk::rejects(std::size_t index, double verdict, std::uint32_t where, std::uint32_t round, bool wrong, BlockSums &sums)
{
    const CompiledStage &stage = stageAt(index);
    const Uniforms w = philox(m_keys[index], m_task, where, group(round, 2));
    RequestTokens read;
    read.input = tokensAt(stage.checkerInput, 0, 0, w[0]);
    read.output = tokensAt(stage.checkerOutput, 0, 0, w[1]);
    const BilledMeters b = bill(stage.checkerCard, read);
    sums.tokens.input += read.input;
    sums.tokens.output += read.output;
    book(index, Meter::Input, Reason::Checker, b.input);
    book(index, Meter::Output, Reason::Checker, b.output);
    return verdict > 1 - (wrong ? stage.catches : stage.falseAlarm);
}

TaskWalk::Answer TaskWalk::route(std::size_t index, Request &request, BlockSums &sums)
{
    const CompiledStage &stage = stageAt(index);
    const std::uint64_t key = m_keys[index];
    StageCounts &counts = sums.stages[index];
    counts.routed += 1;
    double failedAnswers = 0;
    for (std::uint32_t t = 0; t < stage.tiers.size(); ++t) {
        const CompiledTier &tier = stage.tiers[t];
        if (t == 1)
            counts.escalated += 1;
        double feedback = 0;
        bool fedBack = false;
        for (std::uint32_t a = 0; a < static_cast<std::uint32_t>(tier.attempts); ++a) {
            const std::uint32_t where = place(request.call, t, a);
            const Uniforms u = philox(key, m_task, where, group(request.round, 0));
            const Uniforms v = philox(key, m_task, where, group(request.round, 1));
            const Reason reason = t > 0 ? Reason::Escalation : a > 0 ? Reason::Retry : Reason::FirstAttempt;
            m_attemptCount += 1;
            counts.attempts += 1;
            if (a > 0)
                counts.retries += 1;

            const double ratio = tier.tokenRatio;
            RequestTokens tokens;
            tokens.input = (request.prompt + feedback + (tier.carryFailed ? failedAnswers : 0.0)) * ratio;
            const double visible = outputAt(stage, stage.visible, m_z, request.residual, v[0]);
            const double reasoning = outputAt(stage, stage.reasoning, m_z, request.residual, v[1]);
            request.answer = visible;
            bool malformed = false;
            if (tier.card.contextWindow > 0 && tokens.input > tier.card.contextWindow) {
                sums.overruns += 1; // refused by the provider: malformed and unbilled
                malformed = true;
            } else {
                const bool transient = u[0] > 1 - tier.transient;
                const bool stored = stage.prefixStored;
                const double cacheable = tier.card.inSteps((stored ? request.prefix : request.cacheable) * ratio);
                if (stage.prefixCache && (!stored || t == 0) && cacheable > 0 && cacheable >= tier.card.cacheMinTokens) {
                    // A later attempt at this tier finds what the first one read or wrote.
                    const bool warm = t == 0 && !stored && request.warmRead >= 0;
                    double read = a > 0 ? cacheable : warm ? request.warmRead * ratio : u[3] > 1 - stage.prefixHit ? request.prefix * ratio : 0.0;
                    if (a == 0)
                        read = tier.card.inSteps(read);
                    if (read < tier.card.cacheMinTokens)
                        read = 0;
                    tokens.cachedRead = read;
                    const bool writes = !tier.card.bands.front().rates.cacheWriteIsInput;
                    if (writes)
                        tokens.cacheWrite = cacheable - read;
                    tokens.input -= writes ? cacheable : read;
                    if (read > 0)
                        counts.prefixHits += 1;
                }
                tokens.output = visible * ratio;
                tokens.reasoning = reasoning * ratio;
                billAttempt(index, tier, reason, tokens, transient ? tier.transientBilled : 1.0, sums);
                if (stage.firstToken) {
                    const double u3 = philox(key, m_task, where, group(request.round, 3))[0];
                    m_latency += tokensAt(*stage.firstToken, 0, 0, u3) + (tokens.output + tokens.reasoning) * stage.secondsPerToken;
                }
                if (transient)
                    continue; // no answer: nothing learnt, the same attempt again
                const bool capped = stage.cappedIsMalformed && (visible >= stage.visible.cap() || reasoning >= stage.reasoning.cap());
                malformed = capped
                    || fails(fedBack ? tier.malformedAfter : tier.malformed, stage.failuresLoading, m_z, u[1]);
                useTools(index, where, request.round, reason);
                if (!malformed) {
                    if (!request.judged)
                        return Answer::Right;
                    const bool wrong = fails(fedBack ? tier.incorrectAfter : tier.incorrect, stage.failuresLoading, m_z, u[2]);
                    if (!stage.checker || !rejects(index, v[2], where, request.round, wrong, sums))
                        return wrong ? Answer::Wrong : Answer::Right;
                }
                failedAnswers += visible;
            }
            feedback += tokensAt(stage.feedback, stage.tokensLoading, m_z, v[3]);
            fedBack = true;
        }
    }
    return exhausted(index);
}

void TaskWalk::summarise(std::size_t index, double history, double summary, BlockSums &sums)
{
    const CompiledRounds &rounds = *stageAt(index).rounds;
    RequestTokens tokens;
    tokens.input = history * rounds.summaryRatio;
    tokens.output = summary * rounds.summaryRatio;
    CompiledTier tier;
    tier.card = rounds.summaryCard;
    tier.pool = rounds.summaryPool;
    tier.inputSeconds = rounds.summaryInputSeconds;
    tier.outputSeconds = rounds.summaryOutputSeconds;
    billAttempt(index, tier, Reason::FirstAttempt, tokens, 1, sums);
}

TaskWalk::Answer TaskWalk::conversation(std::size_t index, std::uint32_t number, double prefix, double head, BlockSums &sums)
{
    const CompiledStage &stage = stageAt(index);
    const CompiledRounds &rounds = *stage.rounds;
    const std::uint64_t key = m_keys[index];
    const double n = countAt(rounds.count, stage.countsLoading, m_z, philox(key, m_task, callPlace(number), group(0, 2))[0]);
    m_turns.clear();
    double history = 0, previousPrompt = 0;
    Answer answer = Answer::Right;
    const auto last = static_cast<std::uint32_t>(n);
    for (std::uint32_t k = 1; k <= last; ++k) {
        const Uniforms u = philox(key, m_task, callPlace(number), group(k, 3));
        bool headOnly = false; // what the cache still holds of the previous prompt
        if (rounds.policy == HistoryPolicy::Summarise && history > rounds.budget) {
            const double summary = tokensAt(rounds.summaryTokens, stage.tokensLoading, m_z, u[2]);
            summarise(index, history, summary, sums);
            history = summary;
            headOnly = true;
        }
        const bool slid = rounds.policy == HistoryPolicy::Window && k - 1 > static_cast<std::uint32_t>(rounds.turns);
        const double added = tokensAt(rounds.newTokens, stage.tokensLoading, m_z, u[0]);
        Request request;
        request.call = number;
        request.round = k;
        request.prompt = head + history + added;
        request.prefix = prefix;
        request.cacheable = slid ? head : request.prompt;
        if (k > 1 && u[1] > 1 - rounds.warm)
            request.warmRead = slid || headOnly ? head : previousPrompt;
        request.judged = k == last;
        request.residual = stage.correlation == 0 ? 0 : normalQuantile(u[0]);
        previousPrompt = request.prompt;
        m_callCount += 1;
        sums.stages[index].calls += 1;
        answer = route(index, request, sums);
        if (answer == Answer::Aborted)
            return answer;
        const double visible = answer == Answer::Missing ? 0.0 : request.answer;
        if (k == last) {
            keep(index, visible);
            break;
        }
        history += added + visible;
        if (rounds.policy == HistoryPolicy::Window) {
            m_turns.push_back(added + visible);
            if (m_turns.size() > static_cast<std::size_t>(rounds.turns))
                history -= m_turns[m_turns.size() - 1 - static_cast<std::size_t>(rounds.turns)];
        }
    }
    return answer;
}

/// Sets the prices of the hour at which a call comes.
void TaskWalk::choosePrices(const CompiledStage &stage, std::uint64_t key, std::uint32_t number)
{
    double u = philox(key, m_task, callPlace(number), group(0, 5))[0];
    std::size_t i = 0;
    while (i + 1 < stage.states.size() && u >= stage.states[i].share)
        u -= stage.states[i++].share;
    m_priced = &stage.states[i];
}

TaskWalk::Answer TaskWalk::call(std::size_t index, std::uint32_t number, BlockSums &sums)
{
    const std::uint64_t key = m_keys[index];
    m_priced = nullptr;
    if (!stageAt(index).states.empty())
        choosePrices(stageAt(index), key, number);
    const Answer answer = pricedCall(index, number, sums);
    m_priced = nullptr;
    return answer;
}

TaskWalk::Answer TaskWalk::pricedCall(std::size_t index, std::uint32_t number, BlockSums &sums)
{
    const CompiledStage &stage = stageAt(index);
    const std::uint64_t key = m_keys[index];
    const Uniforms u = philox(key, m_task, callPlace(number), 0);
    if (stage.responseCache) {
        book(index, Meter::ResponseCache, Reason::FirstAttempt, stage.lookupCost);
        if (u[0] > 1 - stage.responseHit) {
            m_callCount += 1;
            sums.stages[index].calls += 1;
            if (stage.carried) // an answer of the usual size
                keep(index, tokensAt(stage.visible, stage.tokensLoading, m_z, philox(key, m_task, callPlace(number), group(0, 4))[0]));
            return u[1] > 1 - stage.wrongHit ? Answer::Wrong : Answer::Right;
        }
    }
    book(index, Meter::Retrieval, Reason::FirstAttempt, stage.retrievalCost);
    const double prefix = tokensAt(stage.prefix, stage.tokensLoading, m_z, u[2]);
    double rest = tokensAt(stage.fresh, stage.tokensLoading, m_z, u[3]);
    if (stage.chunks.mean() > 0) {
        const Uniforms v = philox(key, m_task, callPlace(number), 1);
        rest += countAt(stage.chunks, stage.countsLoading, m_z, v[0]) * tokensAt(stage.chunkTokens, stage.tokensLoading, m_z, v[1]);
    }
    double carried = 0;
    for (const std::size_t from : stage.carryFrom)
        carried += m_carried[from];
    rest += stage.carryShare * carried;
    if (stage.rounds)
        return conversation(index, number, prefix, prefix + rest, sums);
    m_callCount += 1;
    sums.stages[index].calls += 1;
    Request request;
    request.call = number;
    request.prompt = prefix + rest;
    request.prefix = request.cacheable = prefix;
    request.residual = stage.correlation == 0 ? 0 : normalQuantile(u[3]);
    const Answer answer = route(index, request, sums);
    if (answer == Answer::Right || answer == Answer::Wrong)
        keep(index, request.answer);
    return answer;
}

std::size_t TaskWalk::chooseSegment()
{
    double u = philox(mixKey(m_seed, hashName("segment")), m_task, 0, 0)[0];
    std::size_t i = 0;
    while (i + 1 < m_plan.segments.size() && u >= m_plan.segments[i].share)
        u -= m_plan.segments[i++].share;
    m_stages = &m_plan.segments[i].stages;
    return i;
}

double TaskWalk::run(std::uint64_t task, BlockSums &sums)
{
    m_task = task;
    const std::size_t segment = m_plan.segments.empty() ? 0 : chooseSegment();
    m_cost = m_latency = m_callCount = m_attemptCount = 0;
    std::fill(m_carried.begin(), m_carried.end(), 0.0);
    m_z = m_plan.hasDifficulty ? normalQuantile(philox(mixKey(m_seed, hashName("difficulty")), task, 0, 0)[0]) : 0.0;
    bool aborted = false;
    bool wrong = false;
    for (std::size_t s = 0; s < m_plan.stages.size() && !aborted; ++s) {
        const CompiledStage &stage = stageAt(s);
        const Uniforms u = philox(m_keys[s], task, stagePlace, 0);
        if (!(u[0] > 1 - stage.runs))
            continue;
        sums.stages[s].ran += 1;
        const double n = countAt(stage.calls, stage.countsLoading, m_z, u[1]);
        bool stageFails = false;
        for (std::uint32_t c = 0; c < static_cast<std::uint32_t>(n) && !aborted; ++c) {
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
    sums.cost4 += m_cost * m_cost * m_cost * m_cost;
    sums.latency += m_latency;
    sums.latency2 += m_latency * m_latency;
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
    if (!m_plan.segments.empty()) {
        BlockSums::Segment &own = sums.segments[segment];
        own.tasks += 1;
        own.cost += m_cost;
        own.cost2 += m_cost * m_cost;
        own.success += success ? 1 : 0;
        own.costSuccess += success ? m_cost : 0;
    }
    return m_cost;
}

} // namespace farthing
