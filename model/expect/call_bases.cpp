// SPDX-License-Identifier: GPL-3.0-or-later
// The prompts that a call's parts make, as nodes.
#include "model/expect/call_given.h"

#include "model/expect/law_reach.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

constexpr double negligible = 1e-12, rareCount = 1e-9;
constexpr double same = 1e-7;                  // of a head: those nearer than this are one
constexpr std::size_t mostPieces = 60;
constexpr double narrow = 0.25;                // of the variance of the part that is integrated between thresholds
constexpr int outerNodes = 12, wideNodes = 40; // of a narrow part, and of others

} // namespace

/// One part of the prompt given Z: prefix, fresh input, or retrieved chunks times tokens per chunk.
struct CallGiven::Part {
    const Law *law;
    std::vector<Node> counts;                  ///< chunks; one for the other parts
    std::vector<double> ownThresholds;         ///< of the part itself (the cacheable minimum)
    bool detailed = false;                     ///< nodes of the whole law even without thresholds
    double mean = 0, second = 0, top = 0;
    double variance() const { return second - mean * mean; }

    Part(const Law &tokens, std::vector<Node> chunks, Score score, double reachScore) : law(&tokens), counts(std::move(chunks))
    {
        double countMean = 0, countSecond = 0, most = 0;
        for (const Node &n : counts) {
            countMean += n.weight * n.value;
            countSecond += n.weight * n.value * n.value;
            most = std::max(most, n.value);
        }
        const TokenMoments m = tokenMoments(tokens, score);
        mean = countMean * m.mean;
        second = countSecond * m.second;
        top = largest(tokens, reachScore) * most;
    }

    /// Nodes; panels break at the thresholds (of the part's whole amount) where any are given. With `smooth` 0: for what is a
    /// polynomial of degree two between them.
    std::vector<Node> nodes(Score score, const std::vector<double> &thresholds, int smooth) const
    {
        std::vector<Node> all;
        for (const Node &count : counts) {
            if (count.weight < rareCount)
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

/// Each base costs a conversation, which sees of it the head, and the prefix as its grid has it: those with heads between two
/// thresholds become a few that keep their moments, over stretches of less than a standard deviation. What follows from a prefix
/// is a combination of its grid's points; each point's share as a function of the head is taken as a cubic on such a stretch. Against
/// every base by itself, figures of the random plans move by less than 1e-8 of them (of draws, whose stretches are twice as long, 3e-6).
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
    std::vector<Base> few, piece;
    std::vector<double> shares;
    const auto settle = [&] {
        std::vector<Node> heads;
        for (const Base &b : piece) {
            const double head = b.prefix + b.rest;
            if (heads.empty() || head - heads.back().value > same * head)
                heads.push_back({head, 0});
            heads.back().weight += b.weight;
        }
        if (heads.size() > 4)
            heads = fewerNodes(heads, 4);
        const std::size_t prefixes = m_prefixes.size();
        shares.assign(heads.size() * prefixes, 0.0);
        for (const Base &b : piece) {
            const Grid::Weights w = m_prefixes.at(b.prefix);
            for (std::size_t j = 0; j < heads.size(); ++j) {
                double basis = b.weight; // Lagrange's, on the heads that are kept
                for (std::size_t k = 0; k < heads.size(); ++k)
                    if (k != j)
                        basis *= (b.prefix + b.rest - heads[k].value) / (heads[j].value - heads[k].value);
                for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
                    shares[j * prefixes + w.index[i]] += basis * w.weight[i];
            }
        }
        for (std::size_t j = 0; j < heads.size(); ++j)
            for (std::size_t i = 0; i < prefixes; ++i)
                if (const double share = shares[j * prefixes + i]; std::abs(share) > negligible)
                    few.push_back({m_prefixes[i], heads[j].value - m_prefixes[i], share, 0});
        piece.clear();
    };
    std::size_t next = 0;
    for (const Base &b : all) {
        const double head = b.prefix + b.rest;
        if (next < cuts.size() && head > cuts[next])
            settle();
        while (next < cuts.size() && head > cuts[next])
            ++next;
        piece.push_back(b);
    }
    settle();
    return few;
}

/// Adds the bases of calls with these parts (prefix, fresh input, retrieved chunks), of weight `share`. The most variable part is
/// integrated innermost, between the values at which the whole prompt meets a threshold.
void CallGiven::integrate(const std::array<const Part *, 3> &parts, const std::vector<double> &thresholds, double shift, double share,
                          std::vector<Base> &all) const
{
    const CompiledStage &s = m_stage;
    const Score score = scoreGiven(s.tokensLoading, m_z);
    const bool correlates = s.correlation != 0 && !s.rounds;
    const auto [prefix, fresh, retrieved] = parts;
    std::array<const Part *, 3> order = parts;
    std::sort(order.begin(), order.end(), [](const Part *a, const Part *b) { return a->variance() < b->variance(); });
    // A residual score that the output follows needs nodes of its own, so its part is best an outer one.
    if (correlates && order[2] == fresh && order[1]->variance() > narrow * fresh->variance())
        std::swap(order[1], order[2]);
    const Part &inner = *order[2];
    // What follows from a request is quadratic between the breaks of its table, but for failed answers, whose sums are on a grid.
    std::vector<double> breaks;
    const bool carriesFailed = std::any_of(s.tiers.begin(), s.tiers.end(), [](const CompiledTier &tier) { return tier.carryFailed; });
    bool pieces = !s.rounds && !carriesFailed && !(correlates && &inner == fresh);
    if (pieces) {
        breaks = m_route.breaks(true);
        std::sort(breaks.begin(), breaks.end());
        breaks.erase(std::unique(breaks.begin(), breaks.end(), [&](double x, double y) { return y - x < 1e-9 * y; }), breaks.end());
        pieces = breaks.size() <= mostPieces;
    }
    if (!pieces) {
        const double feedback = s.feedback.mean();
        breaks.clear();
        for (const double threshold : thresholds)
            for (int k = 0; k < (feedback > 0 ? s.tiers.front().attempts : 1); ++k)
                breaks.push_back(threshold - k * feedback);
    }
    const auto outer = [&](const Part &p) {
        // One that varies like the inner part steps over what the inner one blurs unless its nodes stand close.
        const bool wide = p.variance() > narrow * inner.variance();
        std::vector<Node> nodes = p.nodes(score, p.ownThresholds, wide ? wideNodes : outerNodes);
        std::erase_if(nodes, [](const Node &n) { return n.weight < negligible; });
        return nodes.size() > std::size_t{outerNodes} && &p == retrieved && !wide ? fewerNodes(nodes, outerNodes) : nodes;
    };
    const std::vector<Node> firsts = outer(*order[0]), seconds = outer(*order[1]);
    for (const Node &a : firsts)
        for (const Node &b : seconds) {
            std::vector<double> cuts = inner.ownThresholds;
            for (const double at : breaks)
                if (const double own = at - shift - a.value - b.value; own > 0 && own < inner.top)
                    cuts.push_back(own);
            const bool whole = !cuts.empty() || inner.detailed;
            for (const Node &n : whole ? inner.nodes(score, cuts, pieces ? 0 : smoothNodes) : twoNodes(inner.mean, inner.second)) {
                const double weight = share * a.weight * b.weight * n.weight;
                if (s.rounds && weight < negligible) // each costs a conversation
                    continue;
                const double head = &inner == prefix ? n.value : order[0] == prefix ? a.value : b.value;
                const double residual = &inner == fresh ? n.residual : order[0] == fresh ? a.residual : b.residual;
                all.push_back({head, a.value + b.value + n.value - head + shift, weight, correlates ? residual : 0});
            }
        }
}

/// Heads at which prompts meet a threshold, in the first round or where that is known in later ones.
std::vector<double> CallGiven::metBy() const
{
    const CompiledStage &s = m_stage;
    if (!s.rounds || m_thresholds.empty())
        return m_thresholds;
    // The first prompt holds new tokens; where every turn is the same, so do later ones.
    const double added = s.rounds->newTokens.mean(), turn = added + s.visible.mean();
    const int turns = ConversationGiven::isLattice(s) ? static_cast<int>(std::min(12.0, largest(s.rounds->count, 3))) : 1;
    // With what feedback adds to later attempts, unless failed answers multiply that.
    std::vector<double> met = m_thresholds;
    if (const std::vector<double> breaks = m_route.breaks(true); breaks.size() <= mostPieces)
        met.insert(met.end(), breaks.begin(), breaks.end());
    std::vector<double> thresholds;
    for (const double t : met)
        for (int k = 0; k < turns; ++k)
            thresholds.push_back(t - added - k * turn);
    thresholds.insert(thresholds.end(), m_headBreaks.begin(), m_headBreaks.end());
    thresholds.insert(thresholds.end(), m_headThresholds.begin(), m_headThresholds.end());
    return thresholds;
}

std::vector<CallGiven::Base> CallGiven::eachBase(double carried, const std::vector<double> &thresholds) const
{
    const CompiledStage &s = m_stage;
    const Score score = scoreGiven(s.tokensLoading, m_z);
    const bool correlates = s.correlation != 0 && !s.rounds;
    const std::vector<Node> one{{1.0, 1.0}};
    const bool whole = s.rounds && !m_thresholds.empty();
    const double reach = m_accuracy.reachScore;
    Part prefix(s.prefix, one, score, reach), fresh(s.fresh, one, score, reach);
    Part retrieved(s.chunkTokens, lawNodes(s.chunks, scoreGiven(s.countsLoading, m_z)), score, reach);
    prefix.ownThresholds = m_headThresholds;
    prefix.detailed = retrieved.detailed = whole;
    fresh.detailed = whole || correlates;
    const double shift = s.carryShare * carried;

    std::vector<Base> all;
    const auto add = [&](double head, double rest, double weight, double residual) {
        if (!s.rounds || weight >= negligible) // each costs a conversation
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
    // Whether there are chunks decides which part blurs a threshold, so each count has its own order of the parts.
    const double others = std::max(prefix.variance(), fresh.variance());
    if (retrieved.counts.size() == 1 || retrieved.variance() <= narrow * others) {
        integrate({&prefix, &fresh, &retrieved}, thresholds, shift, 1, all);
    } else {
        for (const Node &count : retrieved.counts)
            if (count.weight >= rareCount) {
                Part given(s.chunkTokens, {{count.value, 1.0}}, score, reach);
                given.detailed = whole;
                integrate({&prefix, &fresh, &given}, thresholds, shift, count.weight, all);
            }
    }
    return all;
}

} // namespace farthing
