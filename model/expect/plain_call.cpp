// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/plain_call.h"

#include "model/distribution/normal.h"
#include "model/expect/call_given.h"
#include "model/expect/checker_rates.h"

#include <algorithm>
#include <cmath>

namespace farthing {

using plain::Terms;
using plain::Tokens;

void PlainCall::setAmount(Tokens Terms::*amount, const Law &law, double loading)
{
    Tokens &t = m_terms.*amount;
    if (law.isPoint()) {
        const double v = std::max(0.0, law.mean());
        t.point = v >= law.cap() ? plain::Amounts{v, v * v, 1, 0, 0} : plain::Amounts{v, v * v, 0, v, v * v};
    } else if (const auto e = law.exponential()) {
        const double residual = e->sd * e->sd * (1 - loading * loading);
        t.kind = Tokens::Kind::Exponential;
        t.logMean = e->mean + 0.5 * residual;
        t.slope = e->sd * loading;
        t.spread = ownExp(residual);
        t.hasCap = !std::isinf(e->cap);
        if (t.hasCap) {
            t.cap = e->cap;
            t.sd = std::sqrt(residual);
            t.capScore = (ownLog(e->cap) - e->mean) / t.sd;
            t.capSlope = t.slope / t.sd;
        }
    } else {
        t.kind = Tokens::Kind::Table;
        m_integrated.push_back({law, loading, amount});
    }
}

PlainCall::PlainCall(const CompiledStage &s)
{
    setAmount(&Terms::prefix, s.prefix, s.tokensLoading);
    setAmount(&Terms::fresh, s.fresh, s.tokensLoading);
    setAmount(&Terms::chunks, s.chunks, s.countsLoading);
    setAmount(&Terms::chunkTokens, s.chunkTokens, s.tokensLoading);
    setAmount(&Terms::visible, s.visible, s.tokensLoading);
    setAmount(&Terms::reasoning, s.reasoning, s.tokensLoading);
    m_terms.failuresLoading = s.failuresLoading;
    m_terms.residualSd = std::sqrt(1 - s.failuresLoading * s.failuresLoading);
    m_terms.feedback = s.feedback.mean();
    m_terms.learns = m_terms.feedback > 0;
    for (const CompiledTier &t : s.tiers)
        m_terms.learns = m_terms.learns || t.malformedAfter != t.malformed || t.incorrectAfter != t.incorrect;
    m_terms.caps = s.cappedIsMalformed;
    m_terms.goesOn = s.onFailure != FailureAction::Abort;
    m_terms.goesOnWhole = s.onFailure == FailureAction::Human || !s.missingFailsTask;
    m_terms.wrongFailsTask = s.wrongFailsTask;
    m_terms.checker = s.checker;
    m_terms.catches = s.catches;
    m_terms.falseAlarm = s.falseAlarm;
    m_terms.hit = s.responseCache ? s.responseHit : 0;
    m_terms.wrongHit = s.wrongHit;
}

std::optional<PlainCall> PlainCall::of(const CompiledPlan &plan, const CompiledStage &s, double reachScore, int pool)
{
    if (s.rounds || s.carried || !s.carryFrom.empty() || s.correlation != 0 || !s.feedback.isPoint() || !s.states.empty())
        return {};
    for (const CompiledTier &tier : s.tiers)
        if (tier.carryFailed || tier.attempts > plain::mostAttempts || (s.prefixCache && !s.prefix.isPoint()))
            return {};
    if (CallGiven::meetsThresholds(s, 0, reachScore, 0)) // without rounds and carried answers alike at every difficulty
        return {};
    PlainCall call(s);
    call.priceTiers(plan, s, pool);
    call.priceChecker(plan, s, pool);
    if (pool < 0)
        call.priceRest(s);
    return call;
}

void PlainCall::priceTiers(const CompiledPlan &plan, const CompiledStage &s, int pool)
{
    const auto known = [](double rate) { return std::isnan(rate) ? 0.0 : rate; };
    const auto event = [&](double p) {
        const bool follows = s.failuresLoading != 0 && p > 0 && p < 1;
        return plain::Event{follows, std::clamp(p, 0.0, 1.0), follows ? normalQuantile(1 - p) : 0};
    };
    m_tiers.reserve(s.tiers.size());
    for (std::size_t t = 0; t < s.tiers.size(); ++t) {
        const CompiledTier &tier = s.tiers[t];
        const double ratio = tier.tokenRatio;
        plain::Tier c;
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
}

void PlainCall::priceChecker(const CompiledPlan &plan, const CompiledStage &s, int pool)
{
    if (!s.checker || (pool >= 0 && s.checkerPool != pool))
        return;
    std::vector<double> cliffs;
    for (const RateBand &band : s.checkerCard.bands)
        if (band.fromTokens > 0)
            cliffs.push_back(band.fromTokens);
    const TokenMoments out = tokenMoments(s.checkerOutput, {});
    for (const Node &n : lawNodes(s.checkerInput, {}, cliffs)) {
        const CheckerRates rates = pool >= 0 ? CheckerRates{s.checkerInputSeconds, s.checkerOutputSeconds} : checkerRates(s, plan, n.value);
        const double in = rates.input * n.value, o = rates.output * out.mean;
        m_terms.checkMean += n.weight * (in + o);
        m_terms.checkSecond += n.weight * (in * in + 2 * in * o + rates.output * rates.output * out.second);
    }
}

/// What costs money but no pool's time.
void PlainCall::priceRest(const CompiledStage &s)
{
    const double f = s.toolFailure;
    const TokenMoments n = tokenMoments(s.toolCalls, {});
    m_terms.toolMean = s.toolFee * n.mean / (1 - f);
    m_terms.toolSecond = s.toolFee * s.toolFee * (n.second + n.mean * f) / ((1 - f) * (1 - f));
    m_terms.toolSecond += s.answerFee * (2 * m_terms.toolMean + s.answerFee);
    m_terms.toolMean += s.answerFee;
    m_terms.human = s.onFailure == FailureAction::Human ? s.humanFee : 0;
    m_terms.retrieval = s.retrievalCost;
    m_terms.lookup = s.responseCache ? s.lookupCost : 0;
}

void PlainCall::at(const plain::Values &z, int nodes, kernels::Level level, plain::Outcomes &out) const
{
    Terms terms = m_terms;
    terms.tiers = m_tiers.data();
    terms.tierCount = static_cast<int>(m_tiers.size());
    std::vector<plain::AmountsAt> tables(m_integrated.size());
    for (std::size_t t = 0; t < tables.size(); ++t) {
        plain::AmountsAt &table = tables[t];
        for (int i = 0; i < plain::paddedTo(nodes); ++i) {
            const TokenMoments m = i < nodes ? tokenMoments(m_integrated[t].law, scoreGiven(m_integrated[t].loading, z.at[i])) : TokenMoments();
            table.mean.at[i] = m.mean;
            table.second.at[i] = m.second;
            table.capped.at[i] = m.capped;
            table.meanBelow.at[i] = m.meanBelow;
            table.secondBelow.at[i] = m.secondBelow;
        }
        (terms.*m_integrated[t].amount).table = &table;
    }
    plain::outcomesAt(level)(terms, z, nodes, out);
}

} // namespace farthing
