// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt: what its prompt costs, and its outcomes.
#include "model/expect/attempt_given.h"

#include <algorithm>
#include <cmath>

namespace farthing {

RouteGiven::Facts RouteGiven::factsAt(const RequestGiven &request, const Level &level, int fed, double prompt) const
{
    Facts f{};
    const CompiledTier &tier = m_stage.tiers[level.tier];
    const double ratio = tier.tokenRatio;
    f.tier = &tier;
    f.overrun = tier.card.contextWindow > 0 && prompt > tier.card.contextWindow * windowRounding;
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

RouteGiven::Outcomes RouteGiven::outcomesAt(const Facts &f, const OutputGiven &output, bool judged) const
{
    Outcomes out;
    if (f.overrun) { // refused by the provider: malformed and unbilled
        out.given.p = 1;
        return out;
    }
    // Prompt and visible output, then reasoning: over all of it, or restricted to what leaves the answer usable.
    const auto spent = [&](double p, double reasoning, double reasoning2) {
        const double prompt = f.promptMean, out1 = f.outRate, rest = f.reasoningRate * reasoning;
        return Outcomes::Polynomial{p, {prompt * p + rest, out1 * p},
                                    {f.promptSecond * p + 2 * prompt * rest + f.reasoningRate * f.reasoningRate * reasoning2,
                                     2 * out1 * (prompt * p + rest), out1 * out1 * p}};
    };
    const Outcomes::Polynomial any = spent(1, output.reasoningMean, output.reasoningSecond);
    const double transient = f.tier->transient, billed = f.tier->transientBilled;
    out.lost = any.times(transient);
    for (double &m : out.lost.mean)
        m *= billed;
    for (double &m : out.lost.second)
        m *= billed * billed;
    out.given = any.with(m_toolMean, m_toolSecond).times(1 - transient);
    const Outcomes::Polynomial usable = spent(output.free, output.freeMean, output.freeSecond).with(m_toolMean, m_toolSecond)
                                            .times((1 - transient) * (1 - f.malformed));
    const Judgement j = judgementAt(f, judged);
    const Outcomes::Polynomial checked = judged && m_stage.checker ? usable.with(m_checkMean, m_checkSecond) : usable;
    out.right = checked.times(j.right);
    out.wrong = checked.times(j.wrong);
    out.kept = usable.times(-1);
    const Outcomes::Polynomial rejected = checked.times(j.rejected);
    out.kept.p += rejected.p;
    for (int k = 0; k < 2; ++k)
        out.kept.mean[k] += rejected.mean[k];
    for (int k = 0; k < 3; ++k)
        out.kept.second[k] += rejected.second[k];
    return out;
}

} // namespace farthing
