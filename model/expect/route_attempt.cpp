// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt: what its prompt costs, and its outcomes.
#include "model/expect/attempt_facts.h"

#include <algorithm>
#include <cmath>

namespace farthing {

RouteGiven::Facts RouteGiven::factsAt(const RequestGiven &request, const Level &level, int fed, double prompt) const
{
    Facts f{};
    const CompiledTier &tier = m_stage.tiers[level.tier];
    const double ratio = tier.tokenRatio;
    f.tier = &tier;
    f.overrun = tier.card.contextWindow > 0 && prompt > tier.card.contextWindow;
    f.rates = &tier.card.bandFor(prompt).rates;
    f.pool = tier.pool >= 0;
    f.poolRate = f.pool ? m_plan.computeRates[static_cast<std::size_t>(tier.pool)] : 0;
    const TierEvents &events = m_events[level.tier];
    f.malformed = events.malformed[fed > 0 ? 1 : 0];
    f.incorrect = events.incorrect[fed > 0 ? 1 : 0];
    // Without an output price there is no output: an unpriced use is refused before a run.
    const auto known = [](double rate) { return std::isnan(rate) ? 0.0 : rate; };
    f.outRate = (f.pool ? f.poolRate * tier.outputSeconds : known(f.rates->output)) * ratio;
    f.reasoningRate = (f.pool ? f.poolRate * tier.outputSeconds : known(f.rates->reasoning)) * ratio;
    if (f.overrun)
        return f;
    const double least = tier.card.cacheMinTokens, step = tier.card.cacheStepTokens;
    const bool stored = m_stage.prefixStored, fixedHead = stored ? request.fixedPrefix : request.fixedCacheable;
    const double whole = (stored ? request.prefix : request.cacheable) * ratio;
    const bool caches = m_stage.prefixCache && (!stored || level.tier == 0) && whole > 0 && whole >= least;
    const bool writes = caches && !tier.card.bands.front().rates.cacheWriteIsInput;
    const auto cached = [&](double tokens, bool fixed) {
        if (!(step > 0))
            return tokens;
        // Amounts that came here over a grid may be a rounding short of a whole step.
        if (fixed)
            return std::min(tokens, tier.card.inSteps(tokens * (1 + 1e-12)));
        // Linear, so that tables stay exact at corners that never happen; without a minimum, what happens may be shorter.
        return least >= step / 2 ? tokens - step / 2 : std::max(0.0, tokens - step / 2);
    };
    const double cacheable = cached(whole, fixedHead);
    const auto add = [&](double p, double head, bool counts, bool fixed) {
        if (p <= 0)
            return;
        counts = caches && (counts || (head > 0 && head >= least));
        const double read = counts ? cached(head, fixed) : 0;
        const double write = writes ? cacheable - read : 0;
        const double input = prompt - read - write;
        const double money = f.pool ? f.poolRate * tier.inputSeconds * input
                                    : input * f.rates->input + (read != 0 ? read * f.rates->cachedRead : 0) + (write != 0 ? write * f.rates->cacheWrite : 0);
        f.promptMean += p * money;
        f.promptSecond += p * money * money;
        if (step > 0 && caches && !f.pool) {
            const double in = f.rates->input, hit = counts ? f.rates->cachedRead : 0, miss = writes ? f.rates->cacheWrite : in;
            const bool together = counts && head == whole; // one remainder for both
            double slope = 0;
            if (together)
                slope = fixed ? 0 : (hit - in) * (hit - in);
            else
                slope = (counts && !fixed ? (hit - miss) * (hit - miss) : 0) + (fixedHead ? 0 : (miss - in) * (miss - in));
            f.promptSecond += p * slope * step * step / 12;
        }
        f.inputTokens += p * input;
        f.readTokens += p * read;
        f.writeTokens += p * write;
        f.hits += counts ? p : 0;
    };
    if (!caches) {
        add(1, 0, false, true);
    } else if (level.attempt > 0) { // a later attempt finds what the first one at this tier read or wrote
        add(1, whole, false, fixedHead);
    } else {
        const double warm = level.tier == 0 && !stored ? request.warm : 0;
        add(warm, request.warmRead * ratio, request.warmCounts, request.fixedCacheable);
        add((1 - warm) * m_stage.prefixHit, request.prefix * ratio, false, request.fixedPrefix);
        add((1 - warm) * (1 - m_stage.prefixHit), 0, false, true);
    }
    return f;
}

RouteGiven::Judgement RouteGiven::judgementAt(const Facts &f, bool judged) const
{
    if (!judged)
        return {};
    Judgement j{1 - f.incorrect, f.incorrect, 0};
    if (m_stage.checker) {
        j.right *= 1 - m_stage.falseAlarm;
        j.wrong *= 1 - m_stage.catches;
    }
    j.rejected = std::max(0.0, 1 - j.right - j.wrong);
    return j;
}

RouteGiven::Branches RouteGiven::branchesAt(const Facts &f, const OutputGiven &output, const AnswerSums &answers, bool judged) const
{
    Branches b;
    if (f.overrun) { // refused by the provider: malformed and unbilled
        b.failed.p = answers.all[0];
        return b;
    }
    // Prompt and visible output, then reasoning: over all of it, or restricted to what leaves the answer usable.
    const double rate = f.reasoningRate;
    const auto spent = [&](const double *sizes, double p, double mean, double second) {
        const double head = sizes[0] * f.promptMean + f.outRate * sizes[1];
        const double head2 = sizes[0] * f.promptSecond + 2 * f.promptMean * f.outRate * sizes[1] + f.outRate * f.outRate * sizes[2];
        return Branches::Branch{sizes[0] * p, head * p + rate * mean * sizes[0],
                                head2 * p + 2 * head * rate * mean + rate * rate * second * sizes[0]};
    };
    const auto withTools = [&](const Branches::Branch &to) {
        return Branches::Branch{to.p, to.mean + to.p * m_toolMean, to.second + 2 * m_toolMean * to.mean + to.p * m_toolSecond};
    };
    const Branches::Branch any = spent(answers.all, 1, output.reasoningMean, output.reasoningSecond);
    const double transient = f.tier->transient, billed = f.tier->transientBilled;
    b.transient = {transient * any.p, transient * billed * any.mean, transient * billed * billed * any.second};
    const Branches::Branch answered = withTools(any);
    const Branches::Branch usable = withTools(spent(answers.free, output.free, output.freeMean, output.freeSecond));
    const double valid = (1 - transient) * (1 - f.malformed);
    const Branches::Branch good{valid * usable.p, valid * usable.mean, valid * usable.second};
    b.failed = {(1 - transient) * answered.p - good.p, (1 - transient) * answered.mean - good.mean,
                (1 - transient) * answered.second - good.second};
    if (!judged) {
        b.right = good;
        return b;
    }
    Branches::Branch checked = good;
    if (m_stage.checker)
        checked = {good.p, good.mean + good.p * m_checkMean, good.second + 2 * good.mean * m_checkMean + good.p * m_checkSecond};
    const Judgement j = judgementAt(f, judged);
    const auto share = [&](double s) { return Branches::Branch{s * checked.p, s * checked.mean, s * checked.second}; };
    b.right = share(j.right);
    b.wrong = share(j.wrong);
    b.rejected = share(j.rejected);
    return b;
}

} // namespace farthing
