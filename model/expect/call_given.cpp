// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/call_given.h"

#include "model/expect/law_reach.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

constexpr double rareHead = 1e-5;

/// An upper reach of a sum of n amounts given the difficulty.
double sumTop(double n, const TokenMoments &m, double single)
{
    const double sd = std::sqrt(std::max(0.0, m.second - m.mean * m.mean));
    return sd > 0 ? std::min(n * std::max(single, m.mean), n * m.mean + 6 * std::sqrt(n) * sd + single) : n * m.mean;
}

} // namespace

double CallGiven::headTop(const CompiledStage &s, double reach, double carriedTop)
{
    return largest(s.prefix, reach) + largest(s.fresh, reach) + largest(s.chunks, reach) * largest(s.chunkTokens, reach)
        + s.carryShare * carriedTop;
}

double CallGiven::promptTop(const CompiledStage &s, double z, double reach, double carriedTop)
{
    double top = headTop(s, reach, carriedTop);
    const Score score = scoreGiven(s.tokensLoading, z);
    double attempts = 0;
    bool carriesFailed = false;
    for (const CompiledTier &tier : s.tiers) {
        attempts += tier.attempts;
        carriesFailed = carriesFailed || tier.carryFailed;
    }
    top += largest(s.feedback, reach) * std::max(0.0, attempts - 1);
    const TokenMoments visible = tokenMoments(s.visible, score);
    if (carriesFailed)
        top += sumTop(attempts - 1, visible, largest(s.visible, reach));
    if (s.rounds) {
        const TokenMoments added = tokenMoments(s.rounds->newTokens, score);
        double rounds = 1, alive = 1;
        for (const Node &n : lawNodes(s.rounds->count, scoreGiven(s.countsLoading, z))) {
            alive -= n.weight;
            rounds = std::max(1.0, n.value);
            if (alive < 1e-9)
                break;
        }
        double history = sumTop(rounds, added, largest(s.rounds->newTokens, reach)) + sumTop(rounds - 1, visible, largest(s.visible, reach));
        if (s.rounds->policy == HistoryPolicy::Window) {
            const double turns = std::min(rounds, s.rounds->turns + 1.0);
            history = sumTop(turns, added, largest(s.rounds->newTokens, reach)) + sumTop(turns, visible, largest(s.visible, reach));
        } else if (s.rounds->policy == HistoryPolicy::Summarise) {
            history = std::min(history, s.rounds->budget + 2 * (largest(s.rounds->newTokens, reach) + largest(s.visible, reach))
                                            + largest(s.rounds->summaryTokens, reach));
        }
        top += history;
    }
    return top;
}

namespace {
std::vector<double> thresholdsBelow(const CompiledStage &stage, double top)
{
    std::vector<double> thresholds;
    for (const CompiledTier &tier : stage.tiers) {
        const auto add = [&](double tokens) {
            if (tokens > 0 && tokens < top * tier.tokenRatio)
                thresholds.push_back(tokens / tier.tokenRatio);
        };
        for (const RateBand &band : tier.card.bands)
            add(band.fromTokens);
        add(tier.card.contextWindow);
    }
    std::sort(thresholds.begin(), thresholds.end());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}
}

bool CallGiven::meetsThresholds(const CompiledStage &stage, double z, double reachScore, double carriedTop)
{
    return !thresholdsBelow(stage, promptTop(stage, z, reachScore, carriedTop)).empty();
}

CallGiven::CallGiven(const CompiledPlan &plan, const CompiledStage &stage, double z, const Accuracy &accuracy, double carriedTop, Grid answers,
                     std::stop_token stop)
    : m_stage(stage), m_z(z), m_accuracy(accuracy), m_carriedTop(carriedTop), m_answers(std::move(answers)),
      m_thresholds(thresholdsBelow(stage, promptTop(stage, z, accuracy.reachScore, carriedTop))),
      m_route(plan, stage, z, !m_thresholds.empty(), std::move(stop))
{
    const Score score = scoreGiven(stage.tokensLoading, z);
    bool carriesFailed = false;
    for (const CompiledTier &tier : stage.tiers) {
        carriesFailed = carriesFailed || tier.carryFailed;
        if (stage.prefixCache && tier.card.cacheMinTokens > 0)
            m_headThresholds.push_back(tier.card.cacheMinTokens / tier.tokenRatio * (1 - 1e-12)); // a head of just that length is cached
    }
    if (m_answers.size() > 1) {
        m_landing.total = &m_answers;
        if (stage.responseCache)
            m_cachedAnswers = lawNodes(stage.visible, score, {}, 16);
    }
    m_detailed = m_answers.size() > 1 || carriesFailed;
    // In a conversation the whole prompt is cacheable, and after a window has slid the head is: their least lengths count.
    const double lowest = smallest(stage.prefix, accuracy.reachScore) + smallest(stage.fresh, accuracy.reachScore);
    if (stage.rounds)
        for (const double least : m_headThresholds)
            if (lowest < least)
                m_thresholds.push_back(least);
    std::sort(m_thresholds.begin(), m_thresholds.end());
    start();
}

/// Tables of requests or conversations, over the prompts that the call's parts can make.
void CallGiven::start()
{
    double lowPrefix = 1e300, highPrefix = 0, lowHead = 1e300, highHead = 0;
    std::vector<std::pair<double, double>> heads; // with weights
    const std::vector<double> met = metBy();
    std::vector<Base> bases = eachBase(0, met); // before what depends on them
    for (const Base &b : bases) {
        lowPrefix = std::min(lowPrefix, b.prefix);
        highPrefix = std::max(highPrefix, b.prefix);
    }
    // Without a cache it is part of the prompt like any other.
    m_prefixes = m_stage.prefixCache && highPrefix > lowPrefix * (1 + 1e-12) ? Grid(lowPrefix, highPrefix, 3, m_headThresholds) : Grid(lowPrefix);
    if (m_stage.rounds)
        bases = fewer(std::move(bases), met);
    for (const Base &b : bases) {
        heads.push_back({b.prefix + b.rest, b.weight});
        lowHead = std::min(lowHead, b.prefix + b.rest);
        highHead = std::max(highHead, b.prefix + b.rest);
    }
    if (!m_stage.carryFrom.empty())
        highHead += m_stage.carryShare * m_carriedTop;
    // Tables without breaks must not see the thresholds that only prompts beyond the reach meet: they go on as polynomials.
    if (m_thresholds.empty())
        highHead = std::max(lowHead, std::min(highHead, headTop(m_stage, m_accuracy.reachScore, m_carriedTop)));
    if (!m_stage.rounds) {
        const Score score = scoreGiven(m_stage.tokensLoading, m_z);
        const bool correlates = m_stage.correlation != 0;
        const bool detailed = m_detailed, fixed = m_prefixes.size() == 1;
        const auto output = [this, score, correlates, detailed](double residual) -> const OutputGiven & {
            const auto [found, isNew] = m_outputs.try_emplace(residual);
            if (isNew) {
                const double r = m_stage.correlation;
                const Score own = correlates ? Score{score.mean + score.sd * r * residual, score.sd * std::sqrt(1 - r * r)} : score;
                found->second = outputGiven(m_stage, own, detailed, m_route.failedCuts());
            }
            return found->second;
        };
        highHead = m_route.within(exactCliffs(), lowHead, highHead);
        m_table = std::make_unique<RouteTable>(m_route, m_prefixes,
                                               highHead > lowHead * (1 + 1e-12) ? Grid(lowHead, highHead, 3, m_route.breaks(exactCliffs())) : Grid(lowHead),
                                               correlates ? Grid(-7, 7, 29) : Grid(0), output,
                                               [fixed](double prompt, double prefix) {
                                                   return RequestGiven{.prompt = prompt, .prefix = prefix, .cacheable = prefix,
                                                                       .fixedPrefix = fixed, .fixedCacheable = fixed};
                                               },
                                               m_landing);
        return;
    }
    ConversationGiven::Heads range{lowHead, highHead, lowHead, highHead};
    std::sort(heads.begin(), heads.end());
    double below = 0;
    for (const auto &[head, weight] : heads) {
        if (below < rareHead)
            range.bulkLow = head;
        if (below < 1 - rareHead)
            range.bulkHigh = std::min(highHead, head + m_stage.carryShare * m_carriedTop);
        below += weight;
    }
    // Given the head, a prefix matters to a conversation only through cold reads, which are linear in it.
    for (std::size_t i = 0; i < m_prefixes.size(); ++i)
        m_conversations.push_back(std::make_unique<ConversationGiven>(m_route, m_stage, m_z, m_accuracy.spacing, exactCliffs(), m_thresholds,
                                                                      ConversationGiven::Prefix{m_prefixes[i], m_prefixes.size() == 1}, range, m_landing));
    m_headBreaks = m_conversations.front()->headBreaks();
}

std::vector<double> CallGiven::carriedBreaks() const
{
    std::vector<double> breaks;
    const CompiledStage &s = m_stage;
    if (!s.prefix.isPoint() || !s.fresh.isPoint() || !s.chunks.isPoint() || !s.chunkTokens.isPoint() || s.carryShare <= 0)
        return breaks;
    const double base = s.prefix.mean() + s.fresh.mean() + s.chunks.mean() * s.chunkTokens.mean();
    for (const double t : m_thresholds)
        breaks.push_back((t - base) / s.carryShare * (1 - 1e-12));
    return breaks;
}

const std::vector<CallGiven::Base> &CallGiven::bases(double carried)
{
    const auto [found, isNew] = m_bases.try_emplace(carried);
    if (isNew) {
        const std::vector<double> met = metBy();
        found->second = eachBase(carried, met);
        if (m_stage.rounds)
            found->second = fewer(std::move(found->second), met);
    }
    return found->second;
}

template <typename F>
void CallGiven::eachConversation(const Base &base, F f)
{
    const Grid::Weights w = m_prefixes.at(base.prefix);
    for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
        if (w.weight[i] != 0)
            f(*m_conversations[w.index[i]], w.weight[i]);
}

std::vector<double> CallGiven::outlook(double carried)
{
    const CompiledStage &s = m_stage;
    const std::size_t n = landings(), size = outlook::size(n);
    std::vector<double> routed(size, 0.0), out(size, 0.0);
    for (const Base &b : bases(carried)) {
        if (m_route.stopped())
            break;
        if (s.rounds)
            eachConversation(b, [&](ConversationGiven &c, double w) { c.outlook(b.prefix + b.rest, w * b.weight, routed.data()); });
        else
            m_table->outlook(b.prefix, b.prefix + b.rest, b.residual, b.weight, routed.data());
    }
    // Retrieval is paid once by routed calls; the cache lookup by all.
    const double hit = s.responseCache ? s.responseHit : 0, lookup = s.responseCache ? s.lookupCost : 0;
    const double paid = lookup + s.retrievalCost;
    outlook::follow(out.data(), routed.data(), 1 - hit, (1 - hit) * paid, (1 - hit) * paid * paid, n);
    if (hit > 0) {
        const auto answered = [&](double visible, double weight) {
            const double p = hit * weight, wrong = p * s.wrongHit;
            outlook::land(out.data(), m_landing, visible, p - wrong, (p - wrong) * lookup, (p - wrong) * lookup * lookup, true);
            outlook::land(out.data(), m_landing, visible, wrong, wrong * lookup, wrong * lookup * lookup, !s.wrongFailsTask);
        };
        if (m_cachedAnswers.empty())
            answered(0, 1);
        for (const Node &node : m_cachedAnswers)
            answered(node.value, node.weight);
    }
    return out;
}

void CallGiven::amounts(double carried, double reach, const double *after, CallCells &cells)
{
    const CompiledStage &s = m_stage;
    const std::size_t n = landings();
    const double hit = s.responseCache ? s.responseHit : 0;
    const double routed = 1 - hit;
    std::vector<double> scaled(n);
    for (const Base &b : bases(carried)) {
        if (m_route.stopped())
            break;
        for (std::size_t j = 0; j < n; ++j)
            scaled[j] = routed * b.weight * after[j];
        if (s.rounds)
            eachConversation(b, [&](ConversationGiven &c, double w) {
                std::vector<double> share = scaled;
                for (double &a : share)
                    a *= w;
                c.begin(b.prefix + b.rest, w * reach * routed * b.weight, share.data());
            });
        else
            m_table->gather(b.prefix, b.prefix + b.rest, b.residual, reach * routed * b.weight, scaled.data());
    }
    cells.requests += reach * hit;
    cells.pay(s.retrievalOffer, reach * routed * s.retrievalEmbedding, 0, 0, 0);
    cells.pay(s.responseOffer, reach * s.responseEmbedding, 0, 0, 0);
    if (s.retrievalCost > 0 || s.lookupCost > 0) {
        const std::vector<double> whole = outlook(carried);
        const double ok = outlook::okAfter(whole.data(), after, n);
        double okHit = 0;
        if (hit > 0) {
            const auto answered = [&](double visible, double weight) {
                m_landing.each(visible, [&](std::size_t j, double w) {
                    okHit += hit * weight * w * after[j] * (1 - (s.wrongFailsTask ? s.wrongHit : 0));
                });
            };
            if (m_cachedAnswers.empty())
                answered(0, 1);
            for (const Node &node : m_cachedAnswers)
                answered(node.value, node.weight);
        }
        cells.book(Meter::Retrieval, Reason::FirstAttempt, reach * routed * s.retrievalCost, s.retrievalCost * (ok - okHit));
        if (s.responseCache)
            cells.book(Meter::ResponseCache, Reason::FirstAttempt, reach * s.lookupCost, s.lookupCost * ok);
    }
}

void CallGiven::finish(CallCells &cells)
{
    for (const auto &conversation : m_conversations)
        conversation->finish(cells);
    if (m_table)
        m_table->finish(cells);
}

} // namespace farthing
