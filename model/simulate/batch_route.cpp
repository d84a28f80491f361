// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts, tier after tier.
#include "model/simulate/batch_walk.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farthing {

namespace {

std::size_t placeOf(Meter meter)
{
    return static_cast<std::size_t>(meter);
}

/// Draws until one works: 1 + geometric, by inversion.
double repeats(double failure, std::uint32_t word)
{
    return 1 + std::floor(ownLog((word + 0.5) / 4294967296.0) / ownLog(failure));
}

} // namespace

/// An output amount: beside the difficulty it may follow the own score of the request's input.
const double *BatchWalk::outputAmount(const BatchStage &stage, const BatchLaw &law, Draw draw, const float *residual, const Lanes &lanes,
                                      LaneDraws &of)
{
    if (law.isPoint() || !residual)
        return of.amounts(draw, law, stage.tokens);
    float *score = of.normals(draw);
    m_kernels.blend(stage.correlation, residual, stage.independent, score, lanes.n);
    if (!stage.tokens.none())
        m_kernels.blend(stage.tokens.shared, lanes.z, stage.tokens.own, score, lanes.n);
    double *out = m_scratch.numbers(lanes.n);
    law.at(m_kernels, score, out, lanes.n);
    return out;
}

/// Lanes of `mask` where an answer fails, at the rate before or after feedback; null where none can.
const double *BatchWalk::failures(const Tries &tries, Draw draw, const Chance &before, const Chance &after, const double *mask,
                                  const Narrowed &active, LaneDraws &of)
{
    if (!tries.fedBack || before.probability == after.probability)
        return of.events(draw, before, tries.plan.failures, mask);
    const int n = active.lanes.n;
    double *fed = m_scratch.numbers(n), *fresh = m_scratch.numbers(n);
    m_kernels.multiply(mask, active.gather(tries.fedBack, m_scratch), fed, n);
    m_kernels.subtract(mask, fed, fresh, n);
    const double *first = of.events(draw, before, tries.plan.failures, fresh);
    const double *later = of.events(draw, after, tries.plan.failures, fed);
    if (!first || !later)
        return first ? first : later;
    double *both = copy(first, n);
    m_kernels.add(later, both, n);
    return both;
}

/// What each request reads from its model's prefix cache and leaves there.
void BatchWalk::cacheTokens(const Tries &tries, const Request &request, const Narrowed &active, const double *asked, LaneDraws &of, Tokens &tokens)
{
    const BatchStage &stage = tries.plan;
    const Lanes &lanes = active.lanes;
    const bool stored = stage.prefixStored;
    if (!stage.prefixCache || (stored && tries.number > 0))
        return;
    const double ratio = tries.tier.tokenRatio;
    const double *prefix = times(ratio, active.gather(request.prefix, m_scratch), lanes.n);
    const double *cacheable = stored || request.cacheable == request.prefix
        ? prefix
        : times(ratio, active.gather(request.cacheable, m_scratch), lanes.n);
    const double *found = cacheable; // a later attempt at this tier finds what the first one read or wrote
    if (tries.attempt == 0) {
        double *read = m_scratch.numbers(lanes.n);
        if (const double *hit = of.events(Draw::PrefixHit, stage.prefixHit, lanes.live))
            m_kernels.multiply(prefix, hit, read, lanes.n);
        else
            m_kernels.fill(0, read, lanes.n);
        if (request.warm && tries.number == 0 && !stored) {
            const double *warm = active.gather(request.warm, m_scratch), *previous = active.gather(request.warmRead, m_scratch);
            for (int i = 0; i < lanes.n; ++i)
                read[i] = warm[i] != 0 ? previous[i] * ratio : read[i];
        }
        found = read;
    }
    kernels::CacheRules rules = tries.tier.card.cache;
    rules.steppedRead = tries.attempt == 0;
    double *input = m_scratch.numbers(lanes.n), *read = m_scratch.numbers(lanes.n), *write = m_scratch.numbers(lanes.n);
    m_sums->stages[tries.stage].prefixHits += m_kernels.cacheTokens(&rules, tokens.prompt, cacheable, found, asked, input, read, write, lanes.n);
    tokens.input = input;
    tokens.cachedRead = read;
    if (rules.writes)
        tokens.cacheWrite = write;
}

/// Adds the money of some requests, of which `share` is billed.
void BatchWalk::bill(std::size_t index, const BatchCard &card, const Tokens &tokens, const double *share, const Lanes &lanes, MeterMoney &money,
                     double *sum)
{
    const int n = lanes.n;
    TokenMeans &means = m_sums->tokens;
    if (card.pool >= 0) {
        // A prefix already in the pool's cache costs no prefill.
        double *seconds = m_scratch.numbers(n), *unused = zeros(n);
        means.input += m_kernels.charge(tokens.input, share, card.inputSeconds, seconds, unused, n);
        const auto decode = [&](const double *amount, double &mean) {
            if (!amount)
                return;
            double *more = m_scratch.numbers(n);
            mean += m_kernels.charge(amount, share, card.outputSeconds, more, seconds, n);
        };
        decode(tokens.output, means.output);
        decode(tokens.reasoning, means.reasoning);
        for (const auto &[amount, mean] : {std::pair{tokens.cachedRead, &means.cachedRead}, std::pair{tokens.cacheWrite, &means.cacheWrite}})
            if (amount)
                *mean += m_kernels.charge(amount, share, 0, m_scratch.numbers(n), unused, n);
        const double used = total(seconds, n);
        m_sums->poolSeconds[static_cast<std::size_t>(card.pool)] += used;
        m_sums->stages[index].poolSeconds += used;
        m_kernels.scale(m_plan.computeRates[static_cast<std::size_t>(card.pool)], seconds, n);
        m_kernels.add(seconds, sum, n);
        money[placeOf(Meter::Compute)] = seconds;
        return;
    }
    const bool oneBand = card.from.size() == 1 || !m_kernels.reaches(tokens.prompt, card.from[1], n);
    const auto charge = [&](const double *amount, const std::vector<double> &rates, Meter meter, double &mean) {
        if (!amount)
            return;
        double *paid = m_scratch.numbers(n);
        if (oneBand)
            mean += m_kernels.charge(amount, share, rates.front(), paid, sum, n);
        else
            mean += m_kernels.chargeInBands(amount, share, tokens.prompt, card.from.data(), rates.data(), static_cast<int>(card.from.size()),
                                            paid, sum, n);
        money[placeOf(meter)] = paid;
    };
    charge(tokens.input, card.input, Meter::Input, means.input);
    charge(tokens.cachedRead, card.cachedRead, Meter::CachedRead, means.cachedRead);
    charge(tokens.cacheWrite, card.cacheWrite, Meter::CacheWrite, means.cacheWrite);
    charge(tokens.output, card.output, Meter::Output, means.output);
    charge(tokens.reasoning, card.reasoning, Meter::Reasoning, means.reasoning);
}

/// Tools and fees of each attempt that yields an answer.
void BatchWalk::useTools(const Tries &tries, const double *answered, const Lanes &lanes, LaneDraws &of, MeterMoney &money, double *sum)
{
    const BatchStage &stage = tries.plan;
    const bool some = !stage.toolCalls.isZero();
    if ((!some || stage.toolFee == 0) && stage.answerFee == 0)
        return;
    const int n = lanes.n;
    double *paid = copy(answered, n);
    if (!some || (stage.toolCalls.isPoint() && !(stage.toolFailure > 0))) {
        m_kernels.scale((some ? stage.toolCalls.value : 0.0) * stage.toolFee + stage.answerFee, paid, n);
    } else {
        double *uses = of.amounts(Draw::ToolCalls, stage.toolCalls, Loading{});
        if (stage.toolFailure > 0) {
            const double most = *std::max_element(uses, uses + n);
            const double *wanted = copy(uses, n);
            std::fill(uses, uses + n, 0.0);
            for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(most); ++i) {
                const std::uint32_t *words = of.words(static_cast<std::uint32_t>(Draw::ToolRepeats) + i);
                for (int l = 0; l < n; ++l)
                    if (i < static_cast<std::uint32_t>(wanted[l]))
                        uses[l] += repeats(stage.toolFailure, words[l]);
            }
        }
        for (int l = 0; l < n; ++l)
            paid[l] *= uses[l] * stage.toolFee + stage.answerFee;
    }
    m_kernels.add(paid, sum, n);
    money[placeOf(Meter::Tools)] = paid;
}

/// Pays the checker of the answers in `judged`; the lanes it rejects, or null.
const double *BatchWalk::checked(const Tries &tries, const double *judged, const double *wrong, const Lanes &lanes, LaneDraws &of)
{
    const BatchStage &stage = tries.plan;
    const int n = lanes.n;
    double *sum = zeros(n);
    MeterMoney money{};
    Tokens tokens;
    tokens.input = of.amounts(Draw::CheckerInput, stage.checkerInput, Loading{});
    tokens.output = of.amounts(Draw::CheckerOutput, stage.checkerOutput, Loading{});
    tokens.prompt = tokens.input;
    bill(tries.stage, stage.checkerCard, tokens, judged, lanes, money, sum);
    m_ledger.book(tries.stage, Reason::Checker, money, sum, lanes);
    const double *right = judged;
    if (wrong) {
        double *rest = m_scratch.numbers(n);
        m_kernels.subtract(judged, wrong, rest, n);
        right = rest;
    }
    const double *alarms = of.events(Draw::Verdict, stage.falseAlarm, right);
    const double *caught = wrong ? of.events(Draw::Verdict, stage.catches, wrong) : nullptr;
    if (!alarms || !caught)
        return alarms ? alarms : caught;
    double *both = copy(alarms, n);
    m_kernels.add(caught, both, n);
    return both;
}

/// One attempt in each active lane; the lanes that go on trying, or null.
const double *BatchWalk::attempt(Tries &tries, Request &request, const Narrowed &active)
{
    const BatchStage &stage = tries.plan;
    const BatchTier &tier = tries.tier;
    const Lanes &lanes = active.lanes;
    const int n = lanes.n;
    double *again = m_scratch.numbers(n);
    Scratch::Frame frame(m_scratch);
    LaneDraws of = draws(lanes, Place::attempt(stage.key, request.call, request.round, tries.number, tries.attempt));
    StageCounts &counts = m_sums->stages[tries.stage];
    counts.attempts += lanes.alive;
    if (tries.attempt > 0)
        counts.retries += lanes.alive;
    addToTasks(lanes.live, lanes, m_attempts);

    Tokens tokens;
    tokens.prompt = active.gather(request.prompt, m_scratch);
    if (tries.feedback || tier.carryFailed) {
        double *longer = copy(tokens.prompt, n);
        if (tries.feedback)
            m_kernels.add(active.gather(tries.feedback, m_scratch), longer, n);
        if (tier.carryFailed)
            m_kernels.add(active.gather(tries.failed, m_scratch), longer, n);
        tokens.prompt = longer;
    }
    tokens.input = tokens.prompt = times(tier.tokenRatio, tokens.prompt, n);
    const float *residual = active.gather(request.residual, m_scratch);
    const double *visible = outputAmount(stage, stage.visible, Draw::Visible, residual, lanes, of);
    const double *reasoning = stage.reasoning.isZero() ? nullptr : outputAmount(stage, stage.reasoning, Draw::Reasoning, residual, lanes, of);
    if (request.answer)
        active.scatter(visible, request.answer);

    bool some = false; // some lane goes on
    const auto goOn = [&](const double *mask) {
        if (some)
            m_kernels.add(mask, again, n);
        else
            std::copy(mask, mask + kernels::paddedTo(n), again);
        some = true;
    };
    const auto without = [&](const double *mask, const double *taken) {
        double *rest = m_scratch.numbers(n);
        m_kernels.subtract(mask, taken, rest, n);
        return static_cast<const double *>(rest);
    };

    const double *asked = lanes.live, *refused = nullptr;
    if (tier.card.contextWindow > 0) {
        double *over = m_scratch.numbers(n);
        m_kernels.atLeast(tokens.input, std::nextafter(tier.card.contextWindow, std::numeric_limits<double>::infinity()), lanes.live, over, n);
        if (const double overruns = total(over, n); overruns > 0) {
            m_sums->overruns += overruns; // refused by the provider: malformed and unbilled
            refused = over;
            asked = without(lanes.live, over);
            goOn(over);
        }
    }
    const double *answered = asked, *share = asked;
    if (const double *transient = of.events(Draw::Transient, tier.transient, asked)) {
        // No answer: nothing learnt, the same attempt again.
        answered = without(asked, transient);
        double *billed = copy(answered, n);
        m_kernels.addScaled(transient, tier.transientBilled, billed, n);
        share = billed;
        goOn(transient);
    }
    cacheTokens(tries, request, active, asked, of, tokens);
    tokens.output = stage.visible.isZero() ? nullptr : times(tier.tokenRatio, visible, n);
    tokens.reasoning = times(tier.tokenRatio, reasoning, n);
    double *sum = zeros(n);
    MeterMoney money{};
    bill(tries.stage, tier.card, tokens, share, lanes, money, sum);
    if (stage.firstToken)
        takeTime(tries, tokens, asked, lanes, of);
    useTools(tries, answered, lanes, of, money, sum);
    m_ledger.book(tries.stage, tries.reason(), money, sum, lanes);

    const double *malformed = failures(tries, Draw::Malformed, tier.malformed, tier.malformedAfter, answered, active, of);
    if (stage.cappedIsMalformed) {
        double *bad = malformed ? copy(malformed, n) : zeros(n);
        for (int i = 0; i < n; ++i)
            if (visible[i] >= stage.visibleCap || (reasoning ? reasoning[i] : 0.0) >= stage.reasoningCap)
                bad[i] = answered[i];
        malformed = bad;
    }
    const double *failed = malformed;
    const double *valid = malformed ? without(answered, malformed) : answered;
    const double *judged = valid;
    if (request.judged) {
        double *both = m_scratch.numbers(n);
        m_kernels.multiply(valid, active.gather(request.judged, m_scratch), both, n);
        judged = both;
    }
    const double *wrong = failures(tries, Draw::Incorrect, tier.incorrect, tier.incorrectAfter, judged, active, of);
    if (stage.checker) {
        if (const double *rejected = checked(tries, judged, wrong, lanes, of)) {
            if (wrong) {
                double *kept = m_scratch.numbers(n);
                for (int i = 0; i < kernels::paddedTo(n); ++i)
                    kept[i] = rejected[i] != 0 ? 0 : wrong[i];
                wrong = kept;
            }
            if (failed) {
                double *both = copy(failed, n);
                m_kernels.add(rejected, both, n);
                failed = both;
            } else {
                failed = rejected;
            }
        }
    }
    if (wrong) {
        active.raise(m_kernels, wrong, request.outcome.wrong);
        request.outcome.anyWrong = true;
    }
    if (failed)
        goOn(failed);
    const bool last = tries.attempt + 1 == static_cast<std::uint32_t>(tier.attempts);
    if (failed && tries.failed) {
        double *more = m_scratch.numbers(n);
        m_kernels.multiply(visible, failed, more, n);
        active.scatterAdd(m_kernels, more, tries.failed);
    }
    for (const double *mask : {failed, refused}) {
        if (!mask || last)
            continue;
        if (tries.feedback) {
            double *more = m_scratch.numbers(n);
            m_kernels.multiply(of.amounts(Draw::Feedback, stage.feedback, stage.tokens), mask, more, n);
            active.scatterAdd(m_kernels, more, tries.feedback);
        }
        if (tries.fedBack)
            active.raise(m_kernels, mask, tries.fedBack);
    }
    return some ? again : nullptr;
}

/// Lanes that have used up all tiers.
void BatchWalk::exhausted(std::size_t index, const BatchStage &stage, Request &request, const Narrowed &left)
{
    switch (stage.onFailure) {
    case FailureAction::Human: return bookConstant(index, Meter::Human, Reason::Human, stage.humanFee, left.lanes);
    case FailureAction::Continue:
        request.outcome.anyMissing = true;
        return left.raise(m_kernels, left.lanes.live, request.outcome.missing);
    case FailureAction::Abort:
        request.outcome.anyAborted = true;
        return left.raise(m_kernels, left.lanes.live, request.outcome.aborted);
    }
}

void BatchWalk::route(std::size_t index, const BatchStage &stage, Request &request)
{
    const int n = request.lanes.n;
    StageCounts &counts = m_sums->stages[index];
    counts.routed += request.lanes.alive;
    double *failed = stage.carriesFailed ? zeros(n) : nullptr;
    Narrowed active{request.lanes, nullptr};
    for (std::uint32_t t = 0; t < stage.tiers.size(); ++t) {
        if (t == 1)
            counts.escalated += active.lanes.alive;
        const BatchTier &tier = stage.tiers[t];
        Tries tries{index, stage, tier, t, 0, nullptr, failed, nullptr};
        if (tier.attempts > 1) {
            tries.feedback = stage.feedback.isZero() ? nullptr : zeros(n);
            tries.fedBack = tier.learns ? zeros(n) : nullptr;
        }
        for (; tries.attempt < static_cast<std::uint32_t>(tier.attempts); ++tries.attempt) {
            const double *again = attempt(tries, request, active);
            const double alive = again ? total(again, active.lanes.n) : 0;
            if (alive <= 0)
                return;
            const Narrowed part = narrowed(active.lanes, again, alive);
            const std::uint32_t *from = active.from;
            if (part.from) {
                auto *both = m_scratch.take<std::uint32_t>(part.lanes.n);
                for (int i = 0; i < kernels::paddedTo(part.lanes.n); ++i)
                    both[i] = from ? from[part.from[i]] : part.from[i];
                from = both;
            }
            active = {part.lanes, from};
        }
    }
    exhausted(index, stage, request, active);
}

} // namespace farthing
