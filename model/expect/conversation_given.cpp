// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/conversation_given.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {
constexpr double negligible = 1e-13;    // of calls that last longer are folded into the last round
}

template <typename F>
void ConversationGiven::Added::each(const Landing &to, std::size_t n, F f) const
{
    if (n == sizes.size())
        return to.each(0, f);
    const OutputGiven::Visible &v = output.visible[n];
    if (!(v.high > v.low) || to.noise > 0 || !to.total || to.slope <= 0)
        return to.each(v.value, f);
    // Shares are those of the law: over a stretch in the tail its density falls by orders of magnitude.
    const double end = normalCdf(-v.highScore), whole = normalCdf(-v.lowScore) - end;
    double from = normalCdf(-v.lowScore), low = v.low;
    bool split = false;
    const auto part = [&](double tail) {
        const double value = visible.atScore(score.mean - score.sd * normalQuantile(0.5 * (from + tail)));
        to.each(std::max(0.0, value), [&](std::size_t j, double w) { f(j, (from - tail) / whole * w); });
    };
    for (const double cut : to.total->cuts()) {
        const double at = (cut - to.base) / to.slope;
        if (at <= low || at >= v.high || !(whole > 0))
            continue;
        const double residual = (normalQuantile(visible.cdf(at)) - score.mean) / score.sd;
        const double tail = std::clamp(normalCdf(-residual), end, from);
        if (tail < from)
            part(tail);
        from = tail;
        low = at;
        split = true;
    }
    if (!split)
        return to.each(v.value, f);
    if (from > end)
        part(end);
}

bool ConversationGiven::isLattice(const CompiledStage &stage) { return stage.visible.isPoint() && stage.rounds->newTokens.isPoint(); }

ConversationGiven::ConversationGiven(RouteGiven &route, const CompiledStage &stage, double z, bool exactCliffs,
                                     std::vector<double> thresholds, Prefix prefix, double lowHead, double highHead, Landing answers)
    : m_route(route), m_stage(stage), m_rounds(*stage.rounds), m_exactCliffs(exactCliffs), m_thresholds(std::move(thresholds)),
      m_prefix(prefix), m_lowHead(lowHead), m_highHead(highHead), m_oneHead(highHead <= lowHead * (1 + 1e-12)), m_heads(lowHead), m_answers(answers)
{
    for (const CompiledTier &tier : stage.tiers)
        if (stage.prefixCache && tier.card.cacheStepTokens > 0 && m_oneHead && isLattice(stage) && !summarises())
            m_pointwise = m_exactCliffs = true;
    for (const CompiledTier &tier : stage.tiers)
        if (stage.prefixCache && lowHead * tier.tokenRatio < tier.card.cacheMinTokens) {
            m_meetsMinimum = m_exactCliffs = true;
            m_thresholds.push_back(tier.card.cacheMinTokens / tier.tokenRatio * (1 - 1e-12)); // a head of just that length is cached
        }
    std::sort(m_thresholds.begin(), m_thresholds.end());
    m_thresholds.erase(std::unique(m_thresholds.begin(), m_thresholds.end()), m_thresholds.end());
    m_shared = m_rounds.policy == HistoryPolicy::All && !(m_exactCliffs && isLattice(stage));
    m_score = scoreGiven(stage.tokensLoading, z);
    const Score score = m_score;
    const double r = stage.correlation;
    const TokenMoments added = tokenMoments(m_rounds.newTokens, score);
    if (r != 0) {
        m_correlates = true;
        for (const Node &n : lawNodes(m_rounds.newTokens, score, {}, 10)) {
            const Score own{score.mean + score.sd * r * n.residual, score.sd * std::sqrt(1 - r * r)};
            m_added.push_back({n.value, n.weight, outputGiven(stage, own, true), stage.visible, own, {}});
        }
    } else {
        const OutputGiven output = outputGiven(stage, score, true);
        const std::vector<Node> nodes = m_exactCliffs ? lawNodes(m_rounds.newTokens, score, {}, 6) : twoNodes(added.mean, added.second);
        for (const Node &n : nodes)
            m_added.push_back({n.value, n.weight, output, stage.visible, score, {}});
    }
    m_summaries = lawNodes(m_rounds.summaryTokens, score, {}, 8);

    for (Added &a : m_added) {
        m_addedTop = std::max(m_addedTop, a.tokens);
        for (const OutputGiven::Visible &v : a.output.visible)
            a.sizes.push_back(v.value);
    }
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
    m_turnMean = added.mean + answer.mean;
    m_turnVariance = std::max(0.0, added.second - added.mean * added.mean) + answerVariance;
    const double rounds = static_cast<double>(std::max<std::size_t>(2, m_hazard.size()));
    const double turns = m_rounds.policy == HistoryPolicy::Window ? std::min(rounds, m_rounds.turns + 1.0) : rounds;
    m_historyTop = turns * m_turnMean + 6 * std::sqrt(turns * m_turnVariance);
    if (m_rounds.policy == HistoryPolicy::Summarise)
        m_historyTop = std::min(m_historyTop, m_rounds.budget + 2 * m_turnMean + 8 * std::sqrt(m_turnVariance)
                                                  + (m_summaries.empty() ? 0 : m_summaries.back().value));
    m_answerTop = answer.mean + 4 * std::sqrt(answerVariance);
    m_newSd = std::sqrt(std::max(0.0, added.second - added.mean * added.mean));
    if (!m_shared && highHead > lowHead * (1 + 1e-12)) {
        std::vector<double> breaks; // beyond the history's reach of a threshold the heads are smooth
        for (const double t : m_thresholds) {
            breaks.push_back(t - m_historyTop);
            breaks.push_back(t);
        }
        m_heads = Grid(lowHead, highHead, m_exactCliffs ? 5 : 3, m_exactCliffs ? breaks : std::vector<double>());
    }
}

ConversationGiven::Phase ConversationGiven::phase(std::size_t round) const
{
    if (m_rounds.policy != HistoryPolicy::Window || round <= static_cast<std::size_t>(m_rounds.turns))
        return Growing;
    return round == static_cast<std::size_t>(m_rounds.turns) + 1 ? Filling : Sliding;
}

void ConversationGiven::fill(Space &space, double low, double high)
{
    space.head = low;
    // Where the previous prompt may be too short to be read, the grid is of that prompt and breaks there.
    space.byPrevious = m_meetsMinimum && !summarises();
    space.lasts = m_answerTop > 0 && !m_stage.visible.isPoint() ? Grid(0, m_answerTop, 3)
        : m_answerTop > 0 && m_stage.onFailure == FailureAction::Continue ? Grid(0, 2 * m_answerTop, 3) : Grid(m_answerTop);
    double top = m_route.within(m_exactCliffs, low, high + m_historyTop);
    if (top <= low) {
        space.totals = Grid(low);
        return;
    }
    std::vector<double> breaks;
    std::size_t points = summarises() ? 13 : m_exactCliffs ? 5 : 3;
    const double spacing = m_exactCliffs ? 0.4 * std::sqrt(m_turnVariance) : 0;
    if (summarises())
        for (double at = m_rounds.budget; at > 0 && breaks.size() < 4; at -= m_turnMean) {
            breaks.push_back(low + at);
            if (m_turnVariance > 0.01 * m_turnMean * m_turnMean || m_turnMean <= 0)
                break; // turns vary: what follows is smooth but at the budget itself
        }
    if (breaks.size() > 1)
        points = 5;
    if (points > 3 && !summarises() && isLattice(m_stage) && low == high && m_turnMean > 0) { // histories are multiples of one turn
        points = static_cast<std::size_t>(std::clamp(std::ceil(m_historyTop / m_turnMean), 2.0, 200.0)) + 1;
        const double first = space.byPrevious ? low + m_rounds.newTokens.mean() : low;
        space.totals = Grid(first, first + m_turnMean * static_cast<double>(points - 1), points);
        return;
    } else if (m_exactCliffs) { // fine where the next prompt may meet a threshold, and where a later one may
        const double added = m_turnMean - tokenMoments(m_stage.visible, m_score).mean;
        for (const double t : m_thresholds) {
            breaks.push_back(t - m_historyTop);
            if (space.byPrevious)
                breaks.push_back(t);
            if (m_newSd > 0) {
                breaks.push_back(t - added - 3 * m_newSd);
                breaks.push_back(t - added + 3 * m_newSd);
            } else {
                breaks.push_back((t - added) * (1 - 1e-12));
            }
        }
    }
    space.totals = Grid(low, top, points, breaks, spacing);
}

template <typename F>
void ConversationGiven::eachSpace(double head, F f)
{
    const auto at = [&](double spaceHead, double low, double high) -> Space & {
        Space &space = m_spaces[spaceHead];
        if (space.rows.empty()) {
            fill(space, low, high);
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

RouteTable &ConversationGiven::table(std::map<int, std::unique_ptr<RouteTable>> &tables, double head, double top, Kind kind, std::size_t added)
{
    const std::size_t which = m_correlates ? added : 0; // without correlation all have one law of the output
    auto &table = tables[static_cast<int>(which * 8 + (kind.first ? 4 : 0) + (kind.sliding ? 2 : 0) + (kind.judged ? 1 : 0))];
    if (!table) {
        // Of the previous prompt's successor, a warm attempt does not find the last answer and what was added since.
        const bool unread = !kind.first && !kind.sliding && m_rounds.warm > 0;
        const double most = m_addedTop + m_answerTop;
        const double warm = kind.first ? 0 : m_rounds.warm;
        const Prefix prefix = m_prefix;
        // A first prompt is the last point of its table; what a slid window leaves cached is the head.
        const bool fixed = m_oneHead && (kind.sliding || (kind.first && m_rounds.newTokens.isPoint()));
        const auto request = [=](double prompt, double other) {
            RequestGiven r;
            r.prompt = prompt;
            r.prefix = prefix.tokens;
            r.fixedPrefix = prefix.fixed;
            r.fixedCacheable = fixed;
            r.cacheable = kind.sliding ? head : prompt;
            r.warm = warm;
            r.warmRead = kind.sliding ? head : prompt - other;
            r.warmCounts = !kind.sliding;
            r.judged = kind.judged;
            return r;
        };
        const OutputGiven &output = m_added[which].output;
        top = m_route.within(m_exactCliffs, head, top);
        table = std::make_unique<RouteTable>(m_route, unread && most > 0 ? Grid(0, most, 3) : Grid(0),
                                             top > head * (1 + 1e-12) ? Grid(head, top, 3, m_route.breaks(m_exactCliffs, m_meetsMinimum)) : Grid(head), Grid(0),
                                             [&output](double) { return output; }, request, kind.judged ? m_answers : m_added[which].bySize());
    }
    return *table;
}

RouteTable &ConversationGiven::table(Space &space, Phase phase, bool judged, std::size_t added)
{
    return table(space.tables, space.head, space.totals[space.totals.size() - 1] + m_addedTop + m_answerTop, {false, phase == Sliding, judged}, added);
}

RouteTable &ConversationGiven::firstTable(bool judged, std::size_t added)
{
    return table(m_firsts, m_lowHead, m_highHead + m_addedTop, {true, false, judged}, added);
}

RequestGiven ConversationGiven::request(const Space &space, std::size_t state, std::size_t added, bool judged) const
{
    RequestGiven r;
    r.prompt = r.cacheable = space.total(state) + m_added[added].tokens;
    r.prefix = m_prefix.tokens;
    r.fixedPrefix = m_prefix.fixed;
    r.fixedCacheable = m_pointwise;
    r.warm = m_rounds.warm;
    r.warmRead = space.total(state) - space.last(state); // the previous round's whole prompt
    r.judged = judged;
    return r;
}

Landing ConversationGiven::landing(const Space &space, Phase phase, double prompt) const
{
    Landing l;
    l.total = &space.totals;
    l.last = &space.lasts;
    l.base = prompt;
    l.slope = space.byPrevious ? 0 : 1;
    if (phase != Growing) {
        const double kept = 1 - 1 / (m_rounds.turns + 1.0);
        l.slope = space.byPrevious ? kept - 1 : kept;
        l.base = space.head + kept * (prompt - space.head);
        l.noise = std::sqrt(m_turnVariance * kept);
    }
    return l;
}

const std::vector<std::vector<double>> &ConversationGiven::step(Space &space, Phase phase)
{
    std::vector<std::vector<double>> &steps = space.steps[phase];
    if (steps.empty())
        for (std::size_t s = 0; s < space.size(); ++s)
            for (std::size_t a = 0; a < m_added.size(); ++a) {
                const double added = m_added[a].tokens;
                steps.emplace_back(outlook::size(m_added[a].sizes.size() + 1), 0.0);
                if (tabulates(phase))
                    table(space, phase, false, a).outlook(space.last(s) + added, space.total(s) + added, 0, 1, steps.back().data());
                else
                    m_route.outlook(request(space, s, a, false), m_added[a].output, m_added[a].bySize(), 1, steps.back().data());
            }
    return steps;
}

const std::vector<double> &ConversationGiven::ending(Space &space, Phase phase)
{
    std::vector<double> &rows = space.endings[phase == Sliding ? 1 : 0];
    const std::size_t size = outlook::size(m_answers.size());
    if (rows.empty()) {
        rows.assign(space.size() * size, 0.0);
        for (std::size_t s = 0; s < space.size(); ++s)
            for (std::size_t a = 0; a < m_added.size(); ++a) {
                const double added = m_added[a].tokens;
                if (tabulates(phase))
                    table(space, phase, true, a).outlook(space.last(s) + added, space.total(s) + added, 0, m_added[a].weight, &rows[s * size]);
                else
                    m_route.outlook(request(space, s, a, true), m_added[a].output, m_answers, m_added[a].weight, &rows[s * size]);
            }
    }
    return rows;
}

void ConversationGiven::compose(const std::vector<double> &row, const Added &added, const Landing &to, const std::vector<double> &rows,
                                double weight, double *out) const
{
    const std::size_t size = outlook::size(m_answers.size());
    std::vector<double> next(size);
    out[0] += weight * row[0];
    out[1] += weight * row[1];
    for (std::size_t n = 0; n <= added.sizes.size(); ++n) {
        const double p = row[2 + 4 * n], money = row[3 + 4 * n];
        if (p == 0)
            continue;
        std::fill(next.begin(), next.end(), 0.0);
        added.each(to, n, [&](std::size_t j, double w) {
            for (std::size_t i = 0; i < size; ++i)
                next[i] += w * rows[j * size + i];
        });
        out[0] += weight * p * next[0];
        out[1] += weight * (2 * money * next[0] + p * next[1]);
        for (std::size_t i = 2; i < size; i += 2) {
            out[i] += weight * p * next[i];
            out[i + 1] += weight * (money * next[i] + p * next[i + 1]);
        }
    }
}

std::vector<double> ConversationGiven::okBySize(const Added &added, const Landing &to, const std::vector<double> &rows, const double *after) const
{
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    std::vector<double> ok(added.sizes.size() + 1, 0.0);
    for (std::size_t n = 0; n < ok.size(); ++n)
        added.each(to, n, [&](std::size_t j, double w) {
            ok[n] += w * outlook::okAfter(&rows[j * size], after, landings);
        });
    return ok;
}

void ConversationGiven::build(Space &space)
{
    const std::size_t size = outlook::size(m_answers.size()), states = space.size();
    space.rows.assign(m_hazard.size() + 1, {});
    for (std::size_t k = m_hazard.size(); k >= 2; --k) {
        std::vector<double> &rows = space.rows[k - 1];
        rows.assign(states * size, 0.0);
        const double h = m_hazard[k - 1];
        const Phase p = phase(k);
        if (h > 0) {
            const std::vector<double> &end = ending(space, p);
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows[i] += h * end[i];
        }
        if (h < 1) {
            const std::vector<std::vector<double>> &steps = step(space, p);
            for (std::size_t s = 0; s < states; ++s)
                for (std::size_t a = 0; a < m_added.size(); ++a)
                    compose(steps[s * m_added.size() + a], m_added[a], landing(space, p, space.total(s) + m_added[a].tokens), space.rows[k],
                            (1 - h) * m_added[a].weight, &rows[s * size]);
        }
        if (summarises())
            summarise(space, rows);
    }
}

void ConversationGiven::outlook(double head, double weight, double *out)
{
    if (m_none > 0) // no request at all: nothing paid, nothing wrong
        outlook::land(out, m_answers, 0, weight * m_none, 0, 0, true);
    if (m_hazard.empty())
        return;
    const double h = m_hazard[0], begun = weight * (1 - m_none);
    const Phase p = phase(1);
    for (std::size_t i = 0; i < m_added.size(); ++i) {
        const Added &a = m_added[i];
        if (h > 0)
            firstTable(true, i).outlook(0, head + a.tokens, 0, begun * h * a.weight, out);
        if (h < 1) {
            std::vector<double> first(outlook::size(a.sizes.size() + 1), 0.0);
            firstTable(false, i).outlook(0, head + a.tokens, 0, 1, first.data());
            eachSpace(head, [&](Space &s, double w, double shift) {
                compose(first, a, landing(s, p, head + shift + a.tokens), s.rows[1], w * begun * (1 - h) * a.weight, out);
            });
        }
    }
}

namespace {
std::vector<double> scaled(const double *values, std::size_t count, double factor)
{
    std::vector<double> out(values, values + count);
    for (double &v : out)
        v *= factor;
    return out;
}
}

void ConversationGiven::begin(double head, double reach, const double *after)
{
    if (m_hazard.empty())
        return;
    const std::size_t landings = m_answers.size();
    const double h = m_hazard[0], begun = 1 - m_none;
    const Phase p = phase(1);
    for (std::size_t which = 0; which < m_added.size(); ++which) {
        const Added &a = m_added[which];
        if (h > 0)
            firstTable(true, which).gather(0, head + a.tokens, 0, reach * begun * h * a.weight, scaled(after, landings, begun * h * a.weight).data());
        if (h >= 1)
            continue;
        const double share = begun * (1 - h) * a.weight;
        std::vector<double> row(outlook::size(a.sizes.size() + 1), 0.0), ok(a.sizes.size() + 1, 0.0);
        firstTable(false, which).outlook(0, head + a.tokens, 0, 1, row.data());
        eachSpace(head, [&](Space &s, double w, double shift) {
            const Landing l = landing(s, p, head + shift + a.tokens);
            const std::vector<double> okHere = okBySize(a, l, s.rows[1], after);
            s.reach.resize(s.size(), 0.0);
            s.after.resize(s.size() * landings, 0.0);
            for (std::size_t n = 0; n < ok.size(); ++n) {
                ok[n] += w * share * okHere[n];
                const double alive = w * share * row[2 + 4 * n];
                if (alive != 0)
                    a.each(l, n, [&](std::size_t j, double weight) {
                        s.reach[j] += reach * alive * weight;
                        for (std::size_t i = 0; i < landings; ++i)
                            s.after[j * landings + i] += alive * weight * after[i];
                    });
            }
        });
        firstTable(false, which).gather(0, head + a.tokens, 0, reach * share, ok.data());
    }
}

/// A measure over the states, round by round. Rounds of one phase have the same amounts, so how often each state meets
/// them is gathered first, with what succeeds after.
void ConversationGiven::finish(Space &space, CallCells &cells)
{
    const std::size_t states = space.size(), landings = m_answers.size(), kinds = m_added.size();
    std::vector<double> reach = std::move(space.reach), after = std::move(space.after);
    space.reach.clear();
    space.after.clear();
    std::vector<double> stepReach[3], endReach[2], endAfter[2];
    std::vector<std::vector<double>> stepAfter[3]; // [state · added]: by answer size
    const auto gather = [](std::vector<double> &to, const std::vector<double> &from, double factor) {
        to.resize(from.size(), 0.0);
        for (std::size_t i = 0; i < from.size(); ++i)
            to[i] += factor * from[i];
    };
    for (std::size_t k = 2; k <= m_hazard.size(); ++k) {
        if (summarises())
            summariseAmounts(space, k, reach, after, cells);
        const Phase p = phase(k);
        const double h = m_hazard[k - 1];
        if (h > 0) {
            gather(endReach[p == Sliding ? 1 : 0], reach, h);
            gather(endAfter[p == Sliding ? 1 : 0], after, h);
        }
        if (h >= 1)
            break;
        gather(stepReach[p], reach, 1 - h);
        stepAfter[p].resize(states * kinds);
        const auto &steps = step(space, p);
        std::vector<double> nextReach(states, 0.0), nextAfter(states * landings, 0.0);
        for (std::size_t s = 0; s < states; ++s) {
            if (reach[s] == 0)
                continue;
            for (std::size_t a = 0; a < kinds; ++a) {
                const Added &added = m_added[a];
                const Landing l = landing(space, p, space.total(s) + added.tokens);
                const std::vector<double> ok = okBySize(added, l, space.rows[k], &after[s * landings]);
                gather(stepAfter[p][s * kinds + a], ok, (1 - h) * added.weight);
                const std::vector<double> &row = steps[s * kinds + a];
                for (std::size_t n = 0; n < ok.size(); ++n) {
                    const double alive = (1 - h) * added.weight * row[2 + 4 * n];
                    if (alive != 0)
                        added.each(l, n, [&](std::size_t j, double w) {
                            nextReach[j] += reach[s] * alive * w;
                            for (std::size_t i = 0; i < landings; ++i)
                                nextAfter[j * landings + i] += after[s * landings + i] * alive * w;
                        });
                }
            }
        }
        reach = std::move(nextReach);
        after = std::move(nextAfter);
    }
    const auto settle = [&](Phase p, std::size_t s, std::size_t a, bool judged, double met, const std::vector<double> &ok) {
        if (tabulates(p))
            table(space, p, judged, a).gather(space.last(s) + m_added[a].tokens, space.total(s) + m_added[a].tokens, 0, met, ok.data());
        else
            m_route.amounts(request(space, s, a, judged), m_added[a].output, judged ? m_answers : m_added[a].bySize(), met, ok.data(), cells);
    };
    for (const Phase p : {Growing, Filling, Sliding})
        for (std::size_t s = 0; s < stepReach[p].size(); ++s)
            for (std::size_t a = 0; a < kinds && stepReach[p][s] != 0; ++a)
                settle(p, s, a, false, m_added[a].weight * stepReach[p][s], stepAfter[p][s * kinds + a]);
    for (const Phase p : {Growing, Sliding}) {
        const std::size_t e = p == Sliding ? 1 : 0;
        for (std::size_t s = 0; s < endReach[e].size(); ++s)
            for (std::size_t a = 0; a < kinds && endReach[e][s] != 0; ++a)
                settle(p, s, a, true, m_added[a].weight * endReach[e][s], scaled(&endAfter[e][s * landings], landings, m_added[a].weight));
    }
    for (auto &[kind, table] : space.tables)
        table->finish(cells);
}

void ConversationGiven::finish(CallCells &cells)
{
    for (auto &[head, space] : m_spaces)
        if (!space.reach.empty())
            finish(space, cells);
    for (auto &[kind, table] : m_firsts)
        table->finish(cells);
}

} // namespace farthing
