// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/conversation_given.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {
constexpr int addedNodes = 6, correlatedNodes = 10, summaryNodes = 8; // fewer where the spacing is wider
constexpr int pieceNodes = 4;              // on each side of a threshold
constexpr double headSpacing = 0.6, summarySpacing = 0.5; // of the standard deviation of what blurs a threshold
constexpr double margin = 1e-6;            // tokens: wider than roundings of sums that meet a threshold exactly
constexpr double negligible = 1e-13;       // of calls that last longer are folded into the last round

double valueAt(const Law &law, Score score, double residual)
{
    return std::max(0.0, law.isPoint() ? law.mean() : law.atScore(score.mean + score.sd * residual));
}
}

bool ConversationGiven::isLattice(const CompiledStage &stage) { return stage.visible.isPoint() && stage.rounds->newTokens.isPoint(); }

std::vector<double> ConversationGiven::headBreaks() const
{
    std::vector<double> breaks = m_heads.cuts();
    const double added = tokenMoments(m_rounds.newTokens, m_score).mean; // the first prompt holds new tokens
    for (const double t : m_thresholds) {
        if (!m_exactCliffs)
            break;
        if (m_correlates)
            for (const Amount &a : m_amounts)
                breaks.push_back(t - a.tokens);
        else if (m_newSd > 0) {
            breaks.push_back(t - added - 2.5 * m_newSd);
            breaks.push_back(t - added + 2.5 * m_newSd);
        }
        if (m_shared && m_turnVariance > 0) // and the second one a turn
            for (const double sds : {-2.0, 0.0, 2.0})
                breaks.push_back(t - added - m_turnMean - sds * std::sqrt(m_turnVariance));
    }
    return breaks;
}

ConversationGiven::ConversationGiven(RouteGiven &route, const CompiledStage &stage, double z, double spacing, bool exactCliffs,
                                     std::vector<double> thresholds, Prefix prefix, Heads heads, Landing answers)
    : m_route(route), m_stage(stage), m_rounds(*stage.rounds), m_spacing(spacing), m_exactCliffs(exactCliffs), m_thresholds(std::move(thresholds)),
      m_prefix(prefix), m_lowHead(heads.low), m_highHead(heads.high), m_oneHead(heads.high <= heads.low * (1 + 1e-12)), m_heads(heads.low),
      m_answers(answers)
{
    for (const CompiledTier &tier : stage.tiers)
        if (stage.prefixCache && tier.card.cacheStepTokens > 0 && m_oneHead && isLattice(stage) && !summarises())
            m_pointwise = m_exactCliffs = true;
    for (const CompiledTier &tier : stage.tiers)
        if (stage.prefixCache && m_lowHead * tier.tokenRatio < tier.card.cacheMinTokens) {
            m_meetsMinimum = m_exactCliffs = true;
            m_thresholds.push_back(tier.card.cacheMinTokens / tier.tokenRatio * (1 - 1e-12)); // a head of just that length is cached
        }
    m_reads = stage.prefixCache && !stage.prefixStored && m_rounds.warm > 0;
    m_least = stage.tiers.front().card.cacheMinTokens / stage.tiers.front().tokenRatio * (1 - 1e-12);
    std::sort(m_thresholds.begin(), m_thresholds.end());
    m_thresholds.erase(std::unique(m_thresholds.begin(), m_thresholds.end()), m_thresholds.end());
    m_shared = m_rounds.policy == HistoryPolicy::All && !(m_exactCliffs && isLattice(stage));
    m_score = scoreGiven(stage.tokensLoading, z);
    const Score score = m_score;
    const double r = stage.correlation;
    const TokenMoments added = tokenMoments(m_rounds.newTokens, score);
    if (r != 0) {
        m_correlates = true;
        for (const Node &n : lawNodes(m_rounds.newTokens, score, {}, fewer(correlatedNodes))) {
            const Score own{score.mean + score.sd * r * n.residual, score.sd * std::sqrt(1 - r * r)};
            m_amounts.push_back({n.value, n.weight, m_kinds.size()});
            m_kinds.push_back({outputGiven(stage, own, true), stage.visible, own});
        }
    } else {
        m_kinds.push_back({outputGiven(stage, score, true), stage.visible, score});
        for (const Node &n : m_exactCliffs || summarises() ? lawNodes(m_rounds.newTokens, score, {}, fewer(addedNodes)) : twoNodes(added.mean, added.second))
            m_amounts.push_back({n.value, n.weight, 0});
    }
    using namespace outlook;
    m_classes = {Sizes::free0, Sizes::free1};
    m_ends = {Sizes::free0};
    if (stage.onFailure == FailureAction::Human) {
        m_classes.insert(m_classes.end(), {Sizes::any0, Sizes::any1});
        m_ends.push_back(Sizes::any0);
    } else if (stage.onFailure == FailureAction::Continue) {
        m_classes.push_back(Sizes::none);
        m_ends.push_back(Sizes::none);
    }
    double addedLeast = m_rounds.newTokens.isPoint() ? added.mean : 0;
    double usable = 0, turn = 0, turn2 = 0;
    for (const Amount &a : m_amounts) {
        m_addedTop = std::max(m_addedTop, a.tokens);
        for (const OutputGiven::Visible &v : m_kinds[a.kind].output.visible) {
            const double w = v.capped ? 0 : a.weight * v.weight, t = a.tokens + v.value;
            m_allUsable = m_allUsable && !v.capped;
            usable += w;
            turn += w * t;
            turn2 += w * t * t;
        }
    }
    if (summarises())
        addedLeast = 0; // a summary leaves the head alone in the cache
    m_minds = m_reads && m_lowHead + addedLeast < m_least;
    double alive = 1;
    for (const Node &n : lawNodes(m_rounds.count, scoreGiven(stage.countsLoading, z))) {
        if (n.value < 1) {
            m_none = n.weight;
            alive -= n.weight;
            continue;
        }
        const auto round = static_cast<std::size_t>(n.value);
        m_hazard.resize(round, 0.0);
        m_hazard[round - 1] = alive > negligible ? std::min(1.0, n.weight / alive) : 1.0;
        alive -= n.weight;
        if (alive <= negligible)
            break;
    }
    if (!m_hazard.empty())
        m_hazard.back() = 1;

    const TokenMoments answer = tokenMoments(stage.visible, score);
    const double answerVariance = std::max(0.0, answer.second - answer.mean * answer.mean);
    m_turnMean = usable > 0 ? turn / usable : added.mean + answer.mean;
    m_turnVariance = usable > 0 ? std::max(0.0, turn2 / usable - m_turnMean * m_turnMean) : 0;
    if (m_turnVariance < 1e-12 * m_turnMean * m_turnMean)
        m_turnVariance = 0;
    const double rounds = static_cast<double>(std::max<std::size_t>(2, m_hazard.size()));
    const double turns = m_rounds.policy == HistoryPolicy::Window ? std::min(rounds, m_rounds.turns + 1.0) : rounds;
    m_historyTop = turns * m_turnMean + 6 * std::sqrt(turns * m_turnVariance);
    if (m_rounds.policy == HistoryPolicy::Summarise)
        m_historyTop = std::max(m_rounds.budget, lawNodes(m_rounds.summaryTokens, score, {}, summaryNodes).back().value);
    m_reachTop = m_historyTop + m_addedTop + route.laterTop();
    m_answerTop = answer.mean + 4 * std::sqrt(answerVariance);
    m_newSd = std::sqrt(std::max(0.0, added.second - added.mean * added.mean));
    if (!m_shared && !m_oneHead) {
        std::vector<double> breaks{heads.bulkLow, heads.bulkHigh}; // beyond the history's reach of a threshold the heads are smooth
        for (const double t : m_thresholds) {
            breaks.push_back(t - m_reachTop);
            breaks.push_back(t);
        }
        std::vector<std::pair<double, double>> summed; // heads where the prompt after a summary may meet a threshold
        const double apart = m_spacing * headSpacing * std::sqrt(m_turnVariance);
        double near = apart;
        if (summarises()) {
            const auto after = [&](double e) { return valueAt(m_rounds.summaryTokens, score, e) + valueAt(m_rounds.newTokens, score, e); };
            near = std::min(apart, m_spacing * summarySpacing * std::hypot(valueAt(m_rounds.summaryTokens, score, 0) - valueAt(m_rounds.summaryTokens, score, -1),
                                                   valueAt(m_rounds.newTokens, score, 0) - valueAt(m_rounds.newTokens, score, -1)));
            for (const double t : m_thresholds) {
                summed.push_back({t - after(2.5) - margin, t - after(-2.5) - margin});
                breaks.push_back(summed.back().first);
                breaks.push_back(summed.back().second);
            }
        }
        if (m_exactCliffs)
            m_heads = Grid(m_lowHead, m_highHead, 5, breaks, [&](double from, double to) {
                if (to <= heads.bulkLow || from >= heads.bulkHigh)
                    return 0.0;
                const double middle = (from + to) / 2;
                if (std::any_of(summed.begin(), summed.end(), [=](const auto &s) { return middle > s.first && middle < s.second; }))
                    return std::max(near, (to - from) / 40);
                const bool meets = std::any_of(m_thresholds.begin(), m_thresholds.end(), [&](double t) { return middle > t - m_reachTop && middle < t; });
                return meets ? std::max(apart, (to - from) / 40) : 0.0;
            });
        else
            m_heads = Grid(m_lowHead, m_highHead, 3);
    }
}

std::vector<ConversationGiven::Amount> ConversationGiven::amountsAfter(double before) const
{
    if (!m_exactCliffs || m_correlates || m_newSd <= 0 || m_rounds.newTokens.isDiscrete())
        return m_amounts;
    std::vector<double> breaks;
    for (const double t : m_thresholds)
        if (t > before)
            breaks.push_back(t - before);
    std::vector<Node> nodes = lawNodes(m_rounds.newTokens, m_score, breaks), piece;
    std::sort(nodes.begin(), nodes.end(), [](const Node &a, const Node &b) { return a.value < b.value; });
    std::vector<Amount> amounts;
    std::vector<std::vector<Node>> pieces(1);
    std::size_t next = 0;
    for (const Node &n : nodes) {
        if (next < breaks.size() && n.value > breaks[next] && !pieces.back().empty())
            pieces.emplace_back();
        while (next < breaks.size() && n.value > breaks[next])
            ++next;
        pieces.back().push_back(n);
    }
    for (const std::vector<Node> &some : pieces) {
        double weight = 0;
        for (const Node &n : some)
            weight += n.weight;
        if (weight > 1e-12)
            for (const Node &n : fewerNodes(some, fewer(pieces.size() == 1 ? addedNodes : pieceNodes)))
                amounts.push_back({n.value, n.weight, 0});
    }
    return amounts;
}

void ConversationGiven::fill(Space &space, double low, double high)
{
    space.head = low;
    if (!m_reads || m_answerTop <= 0)
        space.lasts = Grid(m_reads ? m_answerTop : 0);
    else if (!m_stage.visible.isPoint() || summarises())
        space.lasts = Grid(0, m_answerTop, 3);
    else
        space.lasts = m_stage.onFailure == FailureAction::Continue ? Grid(0, 2 * m_answerTop, 3) : Grid(m_answerTop);
    const double top = m_route.within(m_exactCliffs, low, high + m_historyTop);
    if (top <= low) {
        space.totals = Grid(low);
        return;
    }
    const bool lattice = isLattice(m_stage);
    const double added = tokenMoments(m_rounds.newTokens, m_score).mean;
    std::vector<double> breaks;
    std::size_t points = summarises() || m_exactCliffs ? 5 : 3;
    if (points > 3 && !summarises() && lattice && low == high && m_turnMean > 0) { // histories are multiples of one turn
        points = static_cast<std::size_t>(std::clamp(std::ceil(m_historyTop / m_turnMean), 2.0, 200.0)) + 1;
        space.totals = Grid(low, low + m_turnMean * static_cast<double>(points - 1), points);
        return;
    }
    if (summarises() && m_turnVariance <= 0.01 * m_turnMean * m_turnMean && m_turnMean > 0)
        for (double at = m_rounds.budget - m_turnMean; at > 0 && breaks.size() < 4; at -= m_turnMean)
            breaks.push_back(low + at); // else what follows is smooth up to the budget
    if (m_exactCliffs) { // fine where the next prompt may meet a threshold, and where a later one may
        for (const double t : m_thresholds) {
            breaks.push_back(t - m_reachTop);
            if (m_newSd > 0) {
                breaks.push_back(t - added - 3 * m_newSd);
                breaks.push_back(t - added + 3 * m_newSd);
            } else {
                breaks.push_back((t - added) * (1 - 1e-12));
            }
        }
    }
    // One space serves all heads where nothing but totals matters: it can afford to be fine.
    const double apart = summarises() || m_exactCliffs ? m_spacing * (m_shared ? 0.12 : 0.4) * std::sqrt(m_turnVariance) : 0;
    space.totals = Grid(low, top, points, breaks, [&](double from, double to) { return m_shared ? apart : std::max(apart, (to - from) / 40); });
}

/// Broken where the prompt after a summary meets a threshold: what follows is then smooth in the head.
std::vector<Node> ConversationGiven::summaries(double head) const
{
    std::vector<double> breaks;
    const double added = tokenMoments(m_rounds.newTokens, m_score).mean;
    for (const double t : m_thresholds)
        for (const double at : {t - head - added - 2.5 * m_newSd, t - head - added + 2.5 * m_newSd})
            if (m_exactCliffs && at > 0 && at < m_historyTop)
                breaks.push_back(at);
    return lawNodes(m_rounds.summaryTokens, m_score, breaks, fewer(summaryNodes));
}

template <typename F>
void ConversationGiven::eachSpace(double head, F f)
{
    const auto at = [&](double spaceHead, double low, double high) -> Space & {
        Space &space = m_spaces[spaceHead];
        if (space.rows.empty()) {
            fill(space, low, high);
            space.cuts = space.totals.cuts();
            for (std::size_t t = 0; t < space.totals.size(); ++t) {
                space.begin.push_back(space.amounts.size());
                for (const Amount &a : amountsAfter(space.totals[t]))
                    space.amounts.push_back(a);
            }
            space.begin.push_back(space.amounts.size());
            if (summarises()) {
                space.summaries = summaries(low);
                space.cuts.push_back(low + m_rounds.budget);
                std::sort(space.cuts.begin(), space.cuts.end());
            }
            build(space);
        }
        return space;
    };
    if (m_shared)
        return f(at(m_lowHead, m_lowHead, m_highHead), 1.0, 0.0);
    if (m_exactCliffs && isLattice(m_stage))
        return f(at(head, head, head), 1.0, 0.0);
    const Grid::Weights w = m_heads.at(head);
    for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i) {
        const double h = m_heads[w.index[i]];
        f(at(h, h, h), w.weight[i], h - head);
    }
}

/// Tables are shared by all heads: what a slid window leaves in the cache, the head, is one of their two amounts.
RouteTable &ConversationGiven::table(Asks asks, std::size_t kind)
{
    auto &table = m_tables[static_cast<int>(kind * 16 + (asks.found ? 8 : 0) + (asks.first ? 4 : 0) + (asks.sliding ? 2 : 0) + (asks.judged ? 1 : 0))];
    if (!table) {
        // Of the previous prompt's successor, a warm attempt does not find the last answer and what was added since.
        const bool unread = !asks.first && !asks.sliding && m_reads && asks.found;
        const double most = m_addedTop + m_answerTop;
        const double warm = asks.first || !m_reads ? 0 : m_rounds.warm;
        const Prefix prefix = m_prefix;
        // A first prompt is the last point of its table; what a slid window leaves cached is the head.
        const bool fixed = m_oneHead && (asks.sliding || (asks.first && m_rounds.newTokens.isPoint()));
        const auto request = [=](double prompt, double other) {
            RequestGiven r;
            r.prompt = prompt;
            r.prefix = prefix.tokens;
            r.fixedPrefix = prefix.fixed;
            r.fixedCacheable = fixed;
            r.cacheable = asks.sliding ? other : prompt;
            r.warm = warm;
            r.warmRead = asks.sliding ? other : asks.found ? prompt - other : 0;
            r.warmCounts = !asks.sliding && asks.found;
            r.judged = asks.judged;
            return r;
        };
        const OutputGiven &output = m_kinds[kind].output;
        const double top = m_route.within(m_exactCliffs, m_lowHead, m_highHead + m_addedTop + (asks.first ? 0 : m_historyTop + m_answerTop));
        Grid others(0);
        if (asks.sliding)
            others = m_oneHead ? Grid(m_lowHead) : Grid(m_lowHead, m_highHead, 3, m_meetsMinimum ? m_thresholds : std::vector<double>());
        else if (unread && most > 0)
            others = Grid(0, most, 3);
        table = std::make_unique<RouteTable>(m_route, std::move(others),
                                             top > m_lowHead * (1 + 1e-12) ? Grid(m_lowHead, top, 3, m_route.breaks(m_exactCliffs, m_meetsMinimum)) : Grid(m_lowHead), Grid(0),
                                             [&output](double) -> const OutputGiven & { return output; }, request, asks.judged ? m_answers : Landing{nullptr, true});
    }
    return *table;
}

RouteTable &ConversationGiven::firstTable(bool judged, std::size_t kind) { return table({true, false, judged, false}, kind); }

RequestGiven ConversationGiven::request(const State &state, double added, bool judged) const
{
    RequestGiven r;
    r.prompt = r.cacheable = state.total + added;
    r.prefix = m_prefix.tokens;
    r.fixedPrefix = m_prefix.fixed;
    r.fixedCacheable = m_pointwise;
    r.warm = m_reads ? m_rounds.warm : 0;
    r.warmRead = state.found ? state.total - state.last : 0; // the previous round's whole prompt
    r.judged = judged;
    return r;
}

const std::vector<double> &ConversationGiven::step(Space &space, bool sliding)
{
    std::vector<double> &steps = space.steps[sliding ? 1 : 0];
    const std::size_t each = variants(space, sliding);
    if (steps.empty())
        for (std::size_t i = 0; i < states(space, sliding); ++i)
            for (std::size_t a = space.begin[i / each]; a < space.begin[i / each + 1]; ++a) {
                const State s = state(space, sliding, i);
                const auto [added, weight, kind] = space.amounts[a];
                steps.resize(steps.size() + outlook::Sizes::count, 0.0);
                double *row = &steps[steps.size() - outlook::Sizes::count];
                if (sliding || !m_pointwise)
                    table({false, sliding, false, s.found}, kind).outlook(sliding ? space.head : s.last + added, s.total + added, 0, 1, row);
                else
                    m_route.outlook(request(s, added, false), m_kinds[kind].output, {nullptr, true}, 1, row);
            }
    return steps;
}

const std::vector<double> &ConversationGiven::ending(Space &space, bool sliding)
{
    std::vector<double> &rows = space.endings[sliding ? 1 : 0];
    const std::size_t size = outlook::size(m_answers.size()), each = variants(space, sliding);
    if (rows.empty()) {
        rows.assign(states(space, sliding) * size, 0.0);
        for (std::size_t i = 0; i < states(space, sliding); ++i)
            for (std::size_t a = space.begin[i / each]; a < space.begin[i / each + 1]; ++a) {
                const State s = state(space, sliding, i);
                const auto [added, weight, kind] = space.amounts[a];
                if (sliding || !m_pointwise)
                    table({false, sliding, true, s.found}, kind).outlook(sliding ? space.head : s.last + added, s.total + added, 0, weight, &rows[i * size]);
                else
                    m_route.outlook(request(s, added, true), m_kinds[kind].output, m_answers, weight, &rows[i * size]);
            }
    }
    return rows;
}

void ConversationGiven::build(Space &space)
{
    const std::size_t size = outlook::size(m_answers.size()), totals = space.totals.size();
    space.rows.assign(m_hazard.size() + 1, {});
    space.summaryRows.assign(m_hazard.size() + 1, {});
    std::vector<double> next, before;
    for (std::size_t k = m_hazard.size(); k >= 2; --k) {
        std::vector<double> &rows = space.rows[k - 1];
        const bool sliding = slides(k);
        const std::size_t each = variants(space, sliding);
        rows.assign(states(space, sliding) * size, 0.0);
        const double h = m_hazard[k - 1];
        if (m_route.stopped()) {
            space.summaryRows[k - 1].assign(size, 0.0);
            continue;
        }
        if (h > 0) {
            const std::vector<double> &end = ending(space, sliding);
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i] += h * end[i];
        }
        if (h < 1) {
            const std::vector<double> &steps = step(space, sliding);
            for (std::size_t t = 0; t < totals; ++t)
                for (std::size_t a = space.begin[t]; a < space.begin[t + 1]; ++a) {
                    onward(space, ways(space, slides(k + 1), a), k + 1, next);
                    for (std::size_t v = 0; v < each; ++v)
                        compose(&steps[stepIndex(space, sliding, t, v, a) * outlook::Sizes::count], next, (1 - h) * space.amounts[a].weight, &rows[(t * each + v) * size]);
                }
        }
        if (sliding) {
            before = rows;
            std::fill(rows.begin(), rows.end(), 0.0);
            keepTurns(space);
            for (std::size_t t = 0; t < totals; ++t)
                for (const Place &p : space.kept[t])
                    for (std::size_t i = 0; i < size; ++i)
                        rows[t * size + i] += p.weight * before[p.state * size + i];
        }
        if (summarises())
            summarise(space, k);
    }
}

void ConversationGiven::outlook(double head, double weight, double *out)
{
    if (m_none > 0) // no request at all: nothing paid, nothing wrong
        outlook::land(out, m_answers, 0, weight * m_none, 0, 0, true);
    if (m_hazard.empty())
        return;
    const double h = m_hazard[0], begun = weight * (1 - m_none);
    std::vector<double> first, next;
    for (const Amount &a : amountsAfter(head)) {
        const double prompt = head + a.tokens;
        if (h > 0)
            firstTable(true, a.kind).outlook(0, prompt, 0, begun * h * a.weight, out);
        if (h < 1) {
            first.assign(outlook::Sizes::count, 0.0);
            firstTable(false, a.kind).outlook(0, prompt, 0, 1, first.data());
            eachSpace(head, [&](Space &s, double w, double shift) {
                onward(s, waysOf(s, slides(2), m_kinds[a.kind], prompt + shift, found(prompt)), 2, next);
                compose(first.data(), next, w * begun * (1 - h) * a.weight, out);
            });
        }
    }
}

void ConversationGiven::begin(double head, double reach, const double *after)
{
    if (m_hazard.empty())
        return;
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    const double h = m_hazard[0], begun = 1 - m_none;
    std::vector<double> row, next, ok, share(landings);
    const auto scaled = [&](double factor) {
        for (std::size_t i = 0; i < landings; ++i)
            share[i] = factor * after[i];
        return share.data();
    };
    for (const Amount &a : amountsAfter(head)) {
        const double prompt = head + a.tokens;
        if (h > 0)
            firstTable(true, a.kind).gather(0, prompt, 0, reach * begun * h * a.weight, scaled(begun * h * a.weight));
        if (h >= 1)
            continue;
        const double goes = begun * (1 - h) * a.weight;
        row.assign(outlook::Sizes::count, 0.0);
        ok.assign(outlook::Sizes::classes, 0.0);
        firstTable(false, a.kind).outlook(0, prompt, 0, 1, row.data());
        eachSpace(head, [&](Space &s, double w, double shift) {
            const Ways ways = waysOf(s, slides(2), m_kinds[a.kind], prompt + shift, found(prompt));
            onward(s, ways, 2, next);
            s.reach.resize(states(s, slides(2)), 0.0);
            s.after.resize(s.reach.size() * landings, 0.0);
            s.replaced.after.resize(landings, 0.0);
            for (const auto c : m_classes)
                ok[c] += w * goes * outlook::okAfter(&next[c * size], after, landings);
            ByClass alive{};
            std::vector<double> aliveAfter(outlook::Sizes::classes * landings, 0.0);
            for (const auto c : m_ends) {
                const double p = w * goes * outlook::Sizes::probability(row.data(), c);
                alive[c] = reach * p;
                for (std::size_t i = 0; i < landings; ++i)
                    aliveAfter[c * landings + i] = p * after[i];
            }
            spread(s, ways, 2, alive, aliveAfter, s.reach, s.after, s.replaced);
        });
        firstTable(false, a.kind).gather(0, prompt, 0, reach * goes, ok.data());
    }
}

void ConversationGiven::finish(CallCells &cells)
{
    for (auto &[head, space] : m_spaces)
        if (!space.reach.empty() && !m_route.stopped())
            finish(space, cells);
    for (auto &[asks, table] : m_tables)
        table->finish(cells);
}

} // namespace farthing
