// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts, tier after tier.
#include "model/simulate/batch_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farthing {

/// An output amount: beside the difficulty it may follow the own score of the request's input.
const float *BatchWalk::outputAmount(const BatchStage &stage, const BatchLaw &law, Draw draw, const float *residual, const Lanes &lanes,
                                      LaneDraws &of)
{
    if (law.isPoint() || !residual)
        return of.amounts(draw, law, stage.tokens);
    float *score = of.normals(draw), *out = m_scratch.amounts(lanes.n);
    if (stage.tokens.none()) {
        law.at(m_kernels, stage.correlation, residual, stage.independent, score, out, lanes.n);
    } else {
        m_kernels.blend(stage.correlation, residual, stage.independent, score, lanes.n);
        law.at(m_kernels, stage.tokens.shared, lanes.z, stage.tokens.own, score, out, lanes.n);
    }
    return out;
}

/// Lanes of `mask` where an answer fails, at the rate before or after feedback; null where none can.
Events BatchWalk::failures(const Tries &tries, Draw draw, const Chance &before, const Chance &after, const float *mask,
                                  const Narrowed &active, LaneDraws &of, float *to)
{
    if (!tries.fedBack || before.probability == after.probability)
        return of.events(draw, before, tries.plan.failures, mask, to);
    const int n = active.lanes.n;
    float *fed = m_scratch.amounts(n), *fresh = m_scratch.amounts(n);
    m_kernels.multiply(mask, active.gather(tries.fedBack, m_scratch), fed, n);
    m_kernels.subtract(mask, fed, fresh, n);
    const Events first = of.events(draw, before, tries.plan.failures, fresh);
    const Events later = of.events(draw, after, tries.plan.failures, fed);
    if (!first || !later)
        return first ? first : later;
    float *both = copy(first.mask, n);
    m_kernels.add(later.mask, both, n);
    return {both, first.count + later.count};
}

/// Pays the checker of the answers in `judged`; the lanes it rejects, or null.
const float *BatchWalk::checked(const Tries &tries, const float *judged, const float *wrong, const Lanes &lanes, LaneDraws &of)
{
    const BatchStage &stage = tries.plan;
    const int n = lanes.n;
    double *sum = noMoney(n);
    MeterMoney money{};
    Tokens tokens;
    tokens.input = of.amounts(Draw::CheckerInput, stage.checkerInput, Loading{});
    tokens.output = of.amounts(Draw::CheckerOutput, stage.checkerOutput, Loading{});
    tokens.prompt = tokens.input;
    bill(tries.stage, stage.checkerCard, tokens, judged, lanes, money, sum);
    m_ledger.book(tries.stage, Reason::Checker, money, sum, lanes);
    const float *right = judged;
    if (wrong) {
        float *rest = m_scratch.amounts(n);
        m_kernels.subtract(judged, wrong, rest, n);
        right = rest;
    }
    const float *alarms = of.events(Draw::Verdict, stage.falseAlarm, right).mask;
    const float *caught = wrong ? of.events(Draw::Verdict, stage.catches, wrong).mask : nullptr;
    if (!alarms || !caught)
        return alarms ? alarms : caught;
    float *both = copy(alarms, n);
    m_kernels.add(caught, both, n);
    return both;
}

/// One attempt in each active lane; the lanes that go on trying.
Events BatchWalk::attempt(Tries &tries, Request &request, const Narrowed &active)
{
    const BatchStage &stage = tries.plan;
    const BatchTier &tier = tries.tier;
    const Lanes &lanes = active.lanes;
    const int n = lanes.n;
    float *again = m_scratch.amounts(n);
    Scratch::Frame frame(m_scratch);
    LaneDraws of = draws(lanes, Place::attempt(stage.key, request.call, request.round, tries.number, tries.attempt));
    StageCounts &counts = m_sums->stages[tries.stage];
    counts.attempts += lanes.alive;
    if (tries.attempt > 0)
        counts.retries += lanes.alive;
    m_attempts.add(m_kernels, lanes);

    Tokens tokens;
    tokens.prompt = active.gather(request.prompt, m_scratch);
    if (tries.feedback || tier.carryFailed) {
        float *longer = copy(tokens.prompt, n);
        if (tries.feedback)
            m_kernels.add(active.gather(tries.feedback, m_scratch), longer, n);
        if (tier.carryFailed)
            m_kernels.add(active.gather(tries.failed, m_scratch), longer, n);
        tokens.prompt = longer;
    }
    tokens.input = tokens.prompt = times(tier.tokenRatio, tokens.prompt, n);
    const float *residual = active.gather(request.residual, m_scratch);
    if (tries.attempt > 0 && !stage.mayBeWrong)
        of.firstTwoOfBlock(Draw::Malformed); // neither is a prefix hit drawn nor a wrong answer
    const float *visible = outputAmount(stage, stage.visible, Draw::Visible, residual, lanes, of);
    const float *reasoning = stage.reasoning.isZero() ? nullptr : outputAmount(stage, stage.reasoning, Draw::Reasoning, residual, lanes, of);
    if (request.answer)
        active.scatter(visible, request.answer);

    bool some = false; // some lane goes on
    const auto goOn = [&](const float *mask) {
        if (some)
            m_kernels.add(mask, again, n);
        else
            std::copy(mask, mask + kernels::paddedTo(n), again);
        some = true;
    };
    const auto without = [&](const float *mask, const float *taken) {
        float *rest = m_scratch.amounts(n);
        m_kernels.subtract(mask, taken, rest, n);
        return static_cast<const float *>(rest);
    };

    const float *asked = lanes.live, *refused = nullptr;
    if (tier.card.contextWindow > 0) {
        const float tooLong = std::nextafter(single(tier.card.contextWindow), std::numeric_limits<float>::infinity());
        float *over = m_scratch.amounts(n);
        double overruns = 0;
        if (m_kernels.reaches(tokens.input, tooLong, n)) {
            m_kernels.atLeast(tokens.input, tooLong, lanes.live, over, n);
            overruns = total(over, n);
        }
        if (overruns > 0) {
            m_sums->overruns += overruns; // refused by the provider: malformed and unbilled
            refused = over;
            asked = without(lanes.live, over);
            goOn(over);
        }
    }
    const float *answered = asked, *share = asked;
    if (const float *transient = of.events(Draw::Transient, tier.transient, asked).mask) {
        // No answer: nothing learnt, the same attempt again.
        answered = without(asked, transient);
        float *billed = copy(answered, n);
        m_kernels.addScaled(transient, single(tier.transientBilled), billed, n);
        share = billed;
        goOn(transient);
    }
    tokens.output = times(tier.tokenRatio, visible, n);
    tokens.reasoning = times(tier.tokenRatio, reasoning, n);
    float *alone = some || stage.cappedIsMalformed || stage.checker ? nullptr : again; // malformed answers are all that goes on
    if (alone && !tries.fedBack && stage.failures.none())
        of.foresee(tier.malformed, answered, alone);
    if (tier.bill && !refused) {
        billAtOnce(tries, tokens, share, answered, lanes, of);
    } else {
        if (stage.visible.isZero())
            tokens.output = nullptr;
        cacheTokens(tries, request, active, asked, of, tokens);
        double *sum = noMoney(n);
        MeterMoney money{};
        bill(tries.stage, tier.card, tokens, share, lanes, money, sum);
        useTools(tries, answered, lanes, of, money, sum);
        m_ledger.book(tries.stage, tries.reason(), money, sum, lanes);
    }
    if (stage.firstToken)
        takeTime(tries, tokens, asked, lanes, of);

    const Events unreadable = failures(tries, Draw::Malformed, tier.malformed, tier.malformedAfter, answered, active, of, alone);
    const float *malformed = unreadable.mask;
    if (stage.cappedIsMalformed) {
        const auto visibleCap = single(stage.visibleCap), reasoningCap = single(stage.reasoningCap);
        float *bad = malformed ? copy(malformed, n) : zeros(n);
        for (int i = 0; i < n; ++i)
            if (visible[i] >= visibleCap || (reasoning ? reasoning[i] : 0.0F) >= reasoningCap)
                bad[i] = answered[i];
        malformed = bad;
    }
    const float *failed = malformed;
    const float *judged = answered; // valid, and of a conversation the last
    if (stage.mayBeWrong || stage.checker) {
        if (malformed)
            judged = without(answered, malformed);
        if (request.judged) {
            float *both = m_scratch.amounts(n);
            m_kernels.multiply(judged, active.gather(request.judged, m_scratch), both, n);
            judged = both;
        }
    }
    const float *wrong = failures(tries, Draw::Incorrect, tier.incorrect, tier.incorrectAfter, judged, active, of).mask;
    if (stage.checker) {
        if (const float *rejected = checked(tries, judged, wrong, lanes, of)) {
            if (wrong) {
                float *kept = m_scratch.amounts(n);
                for (int i = 0; i < kernels::paddedTo(n); ++i)
                    kept[i] = rejected[i] != 0 ? 0 : wrong[i];
                wrong = kept;
            }
            if (failed) {
                float *both = copy(failed, n);
                m_kernels.add(rejected, both, n);
                failed = both;
            } else {
                failed = rejected;
            }
        }
    }
    if (wrong)
        request.outcome.wrong.raise(m_kernels, active, wrong);
    if (failed && failed == again)
        some = true;
    else if (failed)
        goOn(failed);
    const bool last = tries.attempt + 1 == static_cast<std::uint32_t>(tier.attempts);
    if (failed && tries.failed) {
        float *more = m_scratch.amounts(n);
        m_kernels.multiply(visible, failed, more, n);
        active.scatterAdd(m_kernels, more, tries.failed);
    }
    for (const float *mask : {failed, refused}) {
        if (!mask || last)
            continue;
        if (tries.feedback) {
            float *more = m_scratch.amounts(n);
            m_kernels.multiply(of.amounts(Draw::Feedback, stage.feedback, stage.tokens), mask, more, n);
            active.scatterAdd(m_kernels, more, tries.feedback);
        }
        if (tries.fedBack)
            active.raise(m_kernels, mask, tries.fedBack);
    }
    if (!some)
        return {};
    return {again, failed == again ? unreadable.count : total(again, n)};
}

/// Lanes that have used up all tiers.
void BatchWalk::exhausted(std::size_t index, const BatchStage &stage, Request &request, const Narrowed &left)
{
    switch (stage.onFailure) {
    case FailureAction::Human: return bookConstant(index, Meter::Human, Reason::Human, stage.humanFee, left.lanes);
    case FailureAction::Continue: return request.outcome.missing.raise(m_kernels, left, left.lanes.live);
    case FailureAction::Abort:
        request.outcome.aborts += left.lanes.alive;
        if (left.from && left.lanes.alive == static_cast<double>(left.lanes.n))
            request.outcome.abortedLanes = {left.from, static_cast<std::size_t>(left.lanes.n)};
        return request.outcome.aborted.raise(m_kernels, left, left.lanes.live);
    }
}

void BatchWalk::route(std::size_t index, const BatchStage &stage, Request &request)
{
    const int n = request.lanes.n;
    StageCounts &counts = m_sums->stages[index];
    counts.routed += request.lanes.alive;
    float *failed = stage.carriesFailed ? zeros(n) : nullptr;
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
            const Events again = attempt(tries, request, active);
            if (again.count <= 0)
                return;
            const Narrowed part = narrowed(active.lanes, again.mask, again.count);
            const std::uint32_t *from = active.from && !part.from ? active.from : part.from;
            if (active.from && part.from) {
                auto *both = m_scratch.take<std::uint32_t>(part.lanes.n);
                for (int i = 0; i < kernels::paddedTo(part.lanes.n); ++i)
                    both[i] = active.from[part.from[i]];
                from = both;
            }
            active = {part.lanes, from};
        }
    }
    exhausted(index, stage, request, active);
}

} // namespace farthing
