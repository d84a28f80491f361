// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/call_given.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

double largest(const Law &law, double score) { return law.isPoint() ? law.mean() : law.isDiscrete() ? law.highest() : law.atScore(score); }

constexpr double rareHead = 1e-5, negligible = 1e-12;
constexpr std::size_t mostPieces = 60;
constexpr int outerNodes = 12; // of a part of the prompt, where a more variable one is integrated between thresholds

double smallest(const Law &law, double score) { return std::max(0.0, law.isPoint() ? law.mean() : law.isDiscrete() ? law.lowest() : law.atScore(-score)); }

/// An upper reach of a sum of n amounts given the difficulty.
double sumTop(double n, const TokenMoments &m, double single)
{
    const double sd = std::sqrt(std::max(0.0, m.second - m.mean * m.mean));
    return sd > 0 ? std::min(n * std::max(single, m.mean), n * m.mean + 6 * std::sqrt(n) * sd + single) : n * m.mean;
}

} // namespace

/// One part of the prompt given Z: prefix, fresh input, or retrieved chunks times tokens per chunk.
struct CallGiven::Part {
    const Law *law;
    std::vector<Node> counts{{1.0, 1.0}};      ///< chunks; one for the other parts
    std::vector<double> ownThresholds;         ///< of the part itself (the cacheable minimum)
    bool detailed = false;                     ///< nodes of the whole law even without thresholds
    double mean = 0, second = 0, top = 0;
    double variance() const { return second - mean * mean; }

    /// Nodes; panels break at the thresholds (of the part's whole amount) where any are given. With `smooth` 0: for what is a
    /// polynomial of degree two between them.
    std::vector<Node> nodes(Score score, const std::vector<double> &thresholds, int smooth) const
    {
        std::vector<Node> all;
        for (const Node &count : counts) {
            if (count.weight < 1e-9)
                continue;
            if (count.value == 0) {
                all.push_back({0.0, count.weight});
                continue;
            }
            std::vector<double> scaled;
            for (const double t : thresholds)
                scaled.push_back(t / count.value);
            for (const Node &n : smooth == 0 ? stretchNodes(*law, score, scaled) : lawNodes(*law, score, scaled, smooth))
                all.push_back({n.value * count.value, n.weight * count.weight, n.residual});
        }
        return all;
    }
};

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
    for (const Base &b : findBases(0)) { // before what depends on them
        heads.push_back({b.prefix + b.rest, b.weight});
        lowPrefix = std::min(lowPrefix, b.prefix);
        highPrefix = std::max(highPrefix, b.prefix);
        lowHead = std::min(lowHead, b.prefix + b.rest);
        highHead = std::max(highHead, b.prefix + b.rest);
    }
    if (!m_stage.carryFrom.empty())
        highHead += m_stage.carryShare * m_carriedTop;
    // Tables without breaks must not see the thresholds that only prompts beyond the reach meet: they go on as polynomials.
    if (m_thresholds.empty())
        highHead = std::max(lowHead, std::min(highHead, headTop(m_stage, m_accuracy.reachScore, m_carriedTop)));
    m_prefixes = highPrefix > lowPrefix * (1 + 1e-12) ? Grid(lowPrefix, highPrefix, 3, m_headThresholds) : Grid(lowPrefix);
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

/// Each base costs a conversation, which sees of it the head alone: those between two thresholds become a few that keep their
/// moments, over stretches of less than a standard deviation.
std::vector<CallGiven::Base> CallGiven::fewer(std::vector<Base> all, std::vector<double> cuts) const
{
    double total = 0, mean = 0, second = 0;
    for (const Base &b : all) {
        total += b.weight;
        mean += b.weight * (b.prefix + b.rest);
        second += b.weight * (b.prefix + b.rest) * (b.prefix + b.rest);
    }
    mean /= total;
    const double sd = std::sqrt(std::max(0.0, second / total - mean * mean));
    if (!(sd > 1e-9 * mean))
        return all;
    for (double at = -3; at < 12; at += m_accuracy.spacing * (at < 3 ? 0.75 : 3))
        cuts.push_back(mean + at * sd);
    std::sort(cuts.begin(), cuts.end());
    std::sort(all.begin(), all.end(), [](const Base &a, const Base &b) { return a.prefix + a.rest < b.prefix + b.rest; });
    const double prefix = all.front().prefix;
    std::vector<Base> few;
    std::vector<Node> piece;
    const auto settle = [&] {
        if (piece.size() <= 4)
            for (const Node &n : piece)
                few.push_back({prefix, n.value - prefix, n.weight, 0});
        else
            for (const Node &n : fewerNodes(piece, 4))
                few.push_back({prefix, n.value - prefix, n.weight, 0});
        piece.clear();
    };
    std::size_t next = 0;
    for (const Base &b : all) {
        const double head = b.prefix + b.rest;
        if (next < cuts.size() && head > cuts[next])
            settle();
        while (next < cuts.size() && head > cuts[next])
            ++next;
        piece.push_back({head, b.weight});
    }
    settle();
    return few;
}

const std::vector<CallGiven::Base> &CallGiven::bases(double carried)
{
    if (m_basesCarried != carried) {
        m_bases = findBases(carried);
        m_basesCarried = carried;
    }
    return m_bases;
}

std::vector<CallGiven::Base> CallGiven::findBases(double carried) const
{
    const CompiledStage &s = m_stage;
    const Score score = scoreGiven(s.tokensLoading, m_z);
    const bool correlates = s.correlation != 0 && !s.rounds;
    std::vector<double> thresholds = m_thresholds;
    if (s.rounds && !thresholds.empty()) { // the first prompt holds new tokens; where every turn is the same, so do later ones
        const double added = s.rounds->newTokens.mean(), turn = added + s.visible.mean();
        const int turns = ConversationGiven::isLattice(s) ? static_cast<int>(std::min(12.0, largest(s.rounds->count, 3))) : 1;
        thresholds.clear();
        for (const double t : m_thresholds)
            for (int k = 0; k < turns; ++k)
                thresholds.push_back(t - added - k * turn);
        thresholds.insert(thresholds.end(), m_headBreaks.begin(), m_headBreaks.end());
        thresholds.insert(thresholds.end(), m_headThresholds.begin(), m_headThresholds.end());
    }
    const auto part = [&](const Law &law, std::vector<Node> counts) {
        Part p{.law = &law, .counts = std::move(counts)};
        double countMean = 0, countSecond = 0;
        for (const Node &n : p.counts) {
            countMean += n.weight * n.value;
            countSecond += n.weight * n.value * n.value;
        }
        const TokenMoments m = tokenMoments(law, score);
        p.mean = countMean * m.mean;
        p.second = countSecond * m.second;
        p.top = largest(law, m_accuracy.reachScore) * (p.counts.size() == 1 ? p.counts.front().value : largest(s.chunks, m_accuracy.reachScore));
        p.detailed = s.rounds && !m_thresholds.empty();
        return p;
    };
    Part prefix = part(s.prefix, {{1.0, 1.0}});
    prefix.ownThresholds = m_headThresholds;
    Part fresh = part(s.fresh, {{1.0, 1.0}});
    fresh.detailed = fresh.detailed || correlates;
    const Part retrieved = part(s.chunkTokens, lawNodes(s.chunks, scoreGiven(s.countsLoading, m_z)));
    const double shift = s.carryShare * carried;

    std::vector<Base> all;
    const auto add = [&](double head, double rest, double weight, double residual) {
        if (s.rounds && weight < negligible) // each costs a conversation
            return;
        all.push_back({head, rest + shift, weight, correlates ? residual : 0});
    };
    const auto simple = [&](const Part &p, int smooth) {
        return p.detailed ? p.nodes(score, p.ownThresholds, smooth) : !p.ownThresholds.empty() ? p.nodes(score, p.ownThresholds, smoothNodes)
                                                                                               : twoNodes(p.mean, p.second);
    };
    if (thresholds.empty()) {
        const std::vector<Node> heads = simple(prefix, 8);
        if (fresh.detailed) {
            const std::vector<Node> freshNodes = simple(fresh, s.rounds ? 6 : 12), retrievedNodes = simple(retrieved, 6);
            for (const Node &p : heads)
                for (const Node &r : retrievedNodes)
                    for (const Node &f : freshNodes)
                        add(p.value, f.value + r.value, p.weight * f.weight * r.weight, f.residual);
        } else {
            const double mean = fresh.mean + retrieved.mean;
            const double second = fresh.second + retrieved.second + 2 * fresh.mean * retrieved.mean;
            for (const Node &p : heads)
                for (const Node &r : twoNodes(mean, second))
                    add(p.value, r.value, p.weight * r.weight, 0);
        }
        return all;
    }
    // The most variable part is integrated innermost, with panels broken where the whole prompt meets a threshold.
    std::array<const Part *, 3> order{&prefix, &fresh, &retrieved};
    std::sort(order.begin(), order.end(), [](const Part *a, const Part *b) { return a->variance() < b->variance(); });
    const Part &inner = *order[2];
    const double feedback = s.feedback.mean();
    const int shifts = feedback > 0 ? s.tiers.front().attempts : 1;
    // What follows from a request is quadratic between the breaks of its table, which failed answers and feedback multiply.
    std::vector<double> breaks;
    bool pieces = !s.rounds && !(correlates && &inner == &fresh);
    if (pieces) {
        breaks = m_route.breaks(true);
        std::sort(breaks.begin(), breaks.end());
        breaks.erase(std::unique(breaks.begin(), breaks.end(), [&](double x, double y) { return y - x < 1e-9 * y; }), breaks.end());
        pieces = breaks.size() <= mostPieces;
    }
    if (!pieces) {
        breaks.clear();
        for (const double threshold : thresholds)
            for (int k = 0; k < shifts; ++k)
                breaks.push_back(threshold - k * feedback);
    }
    const auto outer = [&](const Part &p) {
        std::vector<Node> nodes = p.nodes(score, p.ownThresholds, outerNodes);
        return &p == &retrieved && nodes.size() > std::size_t{outerNodes} ? fewerNodes(nodes, outerNodes) : nodes;
    };
    const std::vector<Node> firsts = outer(*order[0]), seconds = outer(*order[1]);
    for (const Node &a : firsts)
        for (const Node &b : seconds) {
            std::vector<double> shifted = inner.ownThresholds;
            for (const double at : breaks)
                if (const double own = at - shift - a.value - b.value; own > 0 && own < inner.top)
                    shifted.push_back(own);
            const bool whole = !shifted.empty() || inner.detailed;
            for (const Node &n : whole ? inner.nodes(score, shifted, pieces ? 0 : smoothNodes) : twoNodes(inner.mean, inner.second)) {
                const double head = &inner == &prefix ? n.value : order[0] == &prefix ? a.value : b.value;
                const double residual = &inner == &fresh ? n.residual : order[0] == &fresh ? a.residual : b.residual;
                add(head, a.value + b.value + n.value - head, a.weight * b.weight * n.weight, residual);
            }
        }
    if (s.rounds && s.prefix.isPoint())
        all = fewer(std::move(all), thresholds);
    return all;
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
