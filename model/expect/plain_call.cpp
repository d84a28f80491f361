// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/plain_call.h"

#include "model/distribution/normal.h"
#include "model/expect/call_given.h"
#include "model/expect/checker_rates.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace farthing {

namespace {
constexpr int mostAttempts = 8; // at one tier: so that a draw allocates nothing here
}

PlainCall::Tokens::Tokens(const Law &l, double lambda) : law(&l), loading(lambda), point(l.isPoint())
{
    if (point) {
        fixed = std::max(0.0, l.mean());
    } else if (const auto e = l.exponential(); e && std::isinf(e->cap)) {
        exponential = true;
        const double residual = e->sd * e->sd * (1 - lambda * lambda);
        logMean = e->mean + 0.5 * residual;
        slope = e->sd * lambda;
        spread = ownExp(residual);
    }
}

TokenMoments PlainCall::Tokens::at(double z) const
{
    if (point)
        return {fixed, fixed * fixed, fixed >= law->cap() ? 1.0 : 0.0, fixed >= law->cap() ? 0 : fixed, fixed >= law->cap() ? 0 : fixed * fixed};
    if (!exponential)
        return tokenMoments(*law, scoreGiven(loading, z));
    const double mean = ownExp(logMean + slope * z), second = spread * mean * mean;
    return {mean, second, 0, mean, second};
}

double PlainCall::Event::at(double z, double loading, double residualSd) const
{
    if (loading == 0 || p <= 0 || p >= 1)
        return std::clamp(p, 0.0, 1.0);
    return normalCdf((loading * z - quantile) / residualSd);
}

PlainCall::PlainCall(const CompiledStage &s)
    : m_stage(&s), m_prefix(s.prefix, s.tokensLoading), m_fresh(s.fresh, s.tokensLoading), m_chunks(s.chunks, s.countsLoading),
      m_chunkTokens(s.chunkTokens, s.tokensLoading), m_visible(s.visible, s.tokensLoading), m_reasoning(s.reasoning, s.tokensLoading),
      m_residualSd(std::sqrt(1 - s.failuresLoading * s.failuresLoading)), m_feedback(s.feedback.mean()), m_learns(m_feedback > 0),
      m_caps(s.cappedIsMalformed)
{
    for (const CompiledTier &t : s.tiers)
        m_learns = m_learns || t.malformedAfter != t.malformed || t.incorrectAfter != t.incorrect;
}

std::optional<PlainCall> PlainCall::of(const CompiledPlan &plan, const CompiledStage &s, double reachScore, int pool)
{
    if (s.rounds || s.carried || !s.carryFrom.empty() || s.correlation != 0 || !s.feedback.isPoint() || !s.states.empty())
        return {};
    for (const CompiledTier &tier : s.tiers)
        if (tier.carryFailed || tier.attempts > mostAttempts || (s.prefixCache && !s.prefix.isPoint()))
            return {};
    if (CallGiven::meetsThresholds(s, 0, reachScore, 0)) // without rounds and carried answers alike at every difficulty
        return {};
    PlainCall call(s);
    call.price(plan, pool);
    return call;
}

void PlainCall::price(const CompiledPlan &plan, int pool)
{
    const CompiledStage &s = *m_stage;
    const auto known = [](double rate) { return std::isnan(rate) ? 0.0 : rate; };
    const auto event = [&](double p) {
        return Event{p, s.failuresLoading != 0 && p > 0 && p < 1 ? normalQuantile(1 - p) : 0};
    };
    m_tiers.reserve(s.tiers.size());
    for (std::size_t t = 0; t < s.tiers.size(); ++t) {
        const CompiledTier &tier = s.tiers[t];
        const double ratio = tier.tokenRatio;
        Tier c{};
        c.attempts = tier.attempts;
        c.transient = tier.transient;
        c.billed = tier.transientBilled;
        c.malformed[0] = event(tier.malformed);
        c.malformed[1] = event(tier.malformedAfter);
        c.incorrect[0] = event(tier.incorrect);
        c.incorrect[1] = event(tier.incorrectAfter);
        c.sameMalformed = tier.malformedAfter == tier.malformed;
        c.sameIncorrect = tier.incorrectAfter == tier.incorrect;
        TokenRates rates = tier.card.bands.front().rates;
        if (tier.pool >= 0 || pool >= 0) {
            const double perSecond = pool >= 0 ? (tier.pool == pool ? 1.0 : 0.0) : plan.computeRates[static_cast<std::size_t>(tier.pool)];
            rates.input = perSecond * tier.inputSeconds;
            rates.output = rates.reasoning = perSecond * tier.outputSeconds;
            rates.cachedRead = rates.cacheWrite = 0;
        }
        c.in = rates.input * ratio;
        c.out = known(rates.output) * ratio;
        c.reasoning = known(rates.reasoning) * ratio;
        const double whole = s.prefix.isPoint() ? s.prefix.mean() * ratio : 0;
        if (s.prefixCache && (!s.prefixStored || t == 0) && whole > 0 && whole >= tier.card.cacheMinTokens) {
            const double held = tier.card.cacheStepTokens > 0 ? std::min(whole, tier.card.inSteps(whole * (1 + 1e-12))) : whole;
            const double read = held != 0 ? held * (rates.cachedRead - rates.input) : 0;
            const double write = tier.card.bands.front().rates.cacheWriteIsInput || held == 0 ? 0 : held * (rates.cacheWrite - rates.input);
            c.first = s.prefixHit * read + (1 - s.prefixHit) * write;
            c.first2 = s.prefixHit * read * read + (1 - s.prefixHit) * write * write;
            c.later = read;
            c.later2 = read * read;
        }
        m_tiers.push_back(c);
    }
    if (s.checker && (pool < 0 || s.checkerPool == pool)) {
        std::vector<double> cliffs;
        for (const RateBand &band : s.checkerCard.bands)
            if (band.fromTokens > 0)
                cliffs.push_back(band.fromTokens);
        const TokenMoments out = tokenMoments(s.checkerOutput, {});
        for (const Node &n : lawNodes(s.checkerInput, {}, cliffs)) {
            const CheckerRates rates = pool >= 0 ? CheckerRates{s.checkerInputSeconds, s.checkerOutputSeconds} : checkerRates(s, plan, n.value);
            const double in = rates.input * n.value, o = rates.output * out.mean;
            m_checkMean += n.weight * (in + o);
            m_checkSecond += n.weight * (in * in + 2 * in * o + rates.output * rates.output * out.second);
        }
    }
    if (pool >= 0)
        return;
    const double f = s.toolFailure;
    const TokenMoments n = tokenMoments(s.toolCalls, {});
    m_toolMean = s.toolFee * n.mean / (1 - f);
    m_toolSecond = s.toolFee * s.toolFee * (n.second + n.mean * f) / ((1 - f) * (1 - f));
    m_toolSecond += s.answerFee * (2 * m_toolMean + s.answerFee);
    m_toolMean += s.answerFee;
    m_human = s.humanFee;
    m_retrieval = s.retrievalCost;
    m_lookup = s.responseCache ? s.lookupCost : 0;
}

namespace {

/// The same number for two prompts, beside each other in a register.
using Pair = double __attribute__((vector_size(16)));
Pair both(double x) { return Pair{x, x}; }

/// Probability, money and squared money of a branch of an attempt.
template <typename T> struct Branch {
    double p = 0;
    T mean{}, second{};
    Branch scaled(double s) const { return {s * p, s * mean, s * second}; }
    template <typename M> auto plus(M moneyMean, M moneySecond) const
    {
        return Branch<decltype(mean + moneyMean)>{p, mean + p * moneyMean, second + 2 * moneyMean * mean + p * moneySecond};
    }
    friend Branch operator+(const Branch &a, const Branch &b) { return {a.p + b.p, a.mean + b.mean, a.second + b.second}; }
    friend Branch operator-(const Branch &a, const Branch &b) { return {a.p - b.p, a.mean - b.mean, a.second - b.second}; }
};

/// What follows from either prompt. Who gets through does not depend on it.
struct Outcomes {
    double alive = 0, ok = 0;
    Pair cost{}, cost2{}, aliveCost{}, okCost{};
    void follow(const Outcomes &next, const Branch<Pair> &b)
    {
        const double p = b.p;
        cost += b.mean + p * next.cost;
        cost2 += b.second + 2 * b.mean * next.cost + p * next.cost2;
        alive += b.p * next.alive;
        aliveCost += b.mean * next.alive + p * next.aliveCost;
        ok += b.p * next.ok;
        okCost += b.mean * next.ok + p * next.okCost;
    }
    void land(const Branch<Pair> &b, bool whole)
    {
        cost += b.mean;
        cost2 += b.second;
        alive += b.p;
        aliveCost += b.mean;
        if (whole) {
            ok += b.p;
            okCost += b.mean;
        }
    }
};

void land(PlainOutcome &to, const Branch<double> &b, bool whole)
{
    to.cost += b.mean;
    to.cost2 += b.second;
    to.alive += b.p;
    to.aliveCost += b.mean;
    if (whole) {
        to.ok += b.p;
        to.okCost += b.mean;
    }
}

} // namespace

PlainOutcome PlainCall::at(double z) const
{
    const CompiledStage &s = *m_stage;
    const TokenMoments prefix = m_prefix.at(z), fresh = m_fresh.at(z), chunks = m_chunks.at(z), chunk = m_chunkTokens.at(z);
    const TokenMoments v = m_visible.at(z), r = m_reasoning.at(z);
    const double retrieved = chunks.mean * chunk.mean;
    const double mean = prefix.mean + fresh.mean + retrieved;
    const double variance = std::max(0.0, prefix.second - prefix.mean * prefix.mean) + std::max(0.0, fresh.second - fresh.mean * fresh.mean)
        + std::max(0.0, chunks.second * chunk.second - retrieved * retrieved);
    const double sd = std::sqrt(variance);
    const Pair prompts{mean - sd, mean + sd};
    // Of the output, over all answers and restricted to usable ones.
    const double below = m_caps ? 1 - v.capped : 1, free = m_caps ? 1 - r.capped : 1;
    const double v1 = m_caps ? v.meanBelow : v.mean, v2 = m_caps ? v.secondBelow : v.second;
    const double r1 = m_caps ? r.meanBelow : r.mean, r2 = m_caps ? r.secondBelow : r.second;

    Outcomes tierAfter; // what follows when a tier's last attempt fails; at first, all of them
    if (s.onFailure != FailureAction::Abort) {
        const double fee = s.onFailure == FailureAction::Human ? m_human : 0;
        tierAfter.land({1, both(fee), both(fee * fee)}, s.onFailure == FailureAction::Human || !s.missingFailsTask);
    }
    std::array<Outcomes, mostAttempts + 1> next; // by failed answers so far at this tier
    for (std::size_t t = m_tiers.size(); t-- > 0;) {
        const Tier &tier = m_tiers[t];
        const Branch<double> output{1, tier.out * v.mean + tier.reasoning * r.mean,
                                    tier.out * tier.out * v.second + 2 * tier.out * tier.reasoning * v.mean * r.mean + tier.reasoning * tier.reasoning * r.second};
        const Branch<double> usable{below * free, tier.out * v1 * free + tier.reasoning * below * r1,
                                    tier.out * tier.out * v2 * free + 2 * tier.out * tier.reasoning * v1 * r1 + tier.reasoning * tier.reasoning * below * r2};
        std::array<double, 2> malformed, incorrect;
        malformed[0] = tier.malformed[0].at(z, s.failuresLoading, m_residualSd);
        incorrect[0] = tier.incorrect[0].at(z, s.failuresLoading, m_residualSd);
        malformed[1] = tier.sameMalformed || tier.attempts < 2 ? malformed[0] : tier.malformed[1].at(z, s.failuresLoading, m_residualSd);
        incorrect[1] = tier.sameIncorrect || tier.attempts < 2 ? incorrect[0] : tier.incorrect[1].at(z, s.failuresLoading, m_residualSd);
        std::fill_n(next.begin(), m_learns ? tier.attempts + 1 : 1, tierAfter);
        for (int a = tier.attempts; a-- > 0;) {
            const double cached = a == 0 ? tier.first : tier.later, cached2 = a == 0 ? tier.first2 : tier.later2;
            const int mostFed = m_learns ? a : 0;
            for (int fed = 0; fed <= mostFed; ++fed) { // upward: what follows a failure stands above, still of the next attempt
                const std::size_t learnt = fed > 0 ? 1 : 0;
                double right = 1 - incorrect[learnt], wrong = incorrect[learnt];
                if (s.checker) {
                    right *= 1 - s.falseAlarm;
                    wrong *= 1 - s.catches;
                }
                const double rejected = std::max(0.0, 1 - right - wrong), answered = 1 - tier.transient, valid = answered * (1 - malformed[learnt]);
                const Pair in = tier.in * (prompts + fed * m_feedback), head = in + cached, head2 = in * in + 2 * cached * in + cached2;
                const Branch<Pair> all = output.plus(head, head2);
                const Branch<Pair> good = usable.plus(head, head2).plus(m_toolMean, m_toolSecond).scaled(valid);
                const Branch<Pair> failed = all.plus(m_toolMean, m_toolSecond).scaled(answered) - good;
                const Branch<Pair> checked = s.checker ? good.plus(m_checkMean, m_checkSecond) : good;
                Outcomes outcome;
                outcome.land(checked.scaled(right), true);
                outcome.land(checked.scaled(wrong), !s.wrongFailsTask);
                outcome.follow(next[static_cast<std::size_t>(m_learns ? fed + 1 : 0)], failed + checked.scaled(rejected));
                if (tier.transient > 0) {
                    const double billed = tier.transient * tier.billed;
                    outcome.follow(next[static_cast<std::size_t>(fed)], {tier.transient, billed * all.mean, billed * tier.billed * all.second});
                }
                next[static_cast<std::size_t>(fed)] = outcome;
            }
        }
        tierAfter = next.front();
    }
    // Either prompt is as likely. Retrieval is paid once by routed calls; the cache lookup by all.
    const auto half = [](Pair x) { return 0.5 * x[0] + 0.5 * x[1]; };
    const double cost = half(tierAfter.cost), cost2 = half(tierAfter.cost2), aliveCost = half(tierAfter.aliveCost), okCost = half(tierAfter.okCost);
    const double hit = s.responseCache ? s.responseHit : 0, paid = m_lookup + m_retrieval, routed = 1 - hit;
    PlainOutcome call{routed * (paid + cost), routed * (paid * paid + 2 * paid * cost + cost2), routed * tierAfter.alive,
                      routed * (paid * tierAfter.alive + aliveCost), routed * tierAfter.ok, routed * (paid * tierAfter.ok + okCost)};
    if (hit > 0) {
        const Branch<double> answer{hit, hit * m_lookup, hit * m_lookup * m_lookup};
        land(call, answer.scaled(1 - s.wrongHit), true);
        land(call, answer.scaled(s.wrongHit), !s.wrongFailsTask);
    }
    return call;
}

} // namespace farthing
