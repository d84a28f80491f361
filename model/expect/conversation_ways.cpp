// SPDX-License-Identifier: GPL-3.0-or-later
// Where the answers of a conversation lead.
#include "model/expect/conversation_given.h"

#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing {

ConversationGiven::State ConversationGiven::state(const Space &space, bool sliding, std::size_t index) const
{
    if (sliding)
        return {space.totals[index], 0, true};
    const std::size_t kinds = variants(space, false), last = index % kinds / (m_minds ? 2 : 1);
    return {space.totals[index / kinds], space.lasts[last], !m_minds || index % 2 == 1};
}

void ConversationGiven::place(const Space &space, bool sliding, const State &state, double weight, std::vector<Place> &places) const
{
    const Grid::Weights t = space.totals.at(state.total);
    if (sliding) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(t.count); ++i)
            places.push_back({static_cast<std::uint32_t>(t.index[i]), weight * t.weight[i]});
        return;
    }
    const Grid::Weights l = space.lasts.at(state.last);
    const std::size_t factor = m_minds ? 2 : 1, kinds = variants(space, false);
    for (std::size_t i = 0; i < static_cast<std::size_t>(t.count); ++i)
        for (std::size_t j = 0; j < static_cast<std::size_t>(l.count); ++j) {
            const std::size_t index = t.index[i] * kinds + l.index[j] * factor + (m_minds && state.found ? 1 : 0);
            places.push_back({static_cast<std::uint32_t>(index), weight * t.weight[i] * l.weight[j]});
        }
}

/// Calls f(size, weight) for an answer; a stretch of sizes is split where the grid is and at the budget.
template <typename F>
void ConversationGiven::eachPart(const Space &space, const Kind &kind, const OutputGiven::Visible &v, double prompt, F f) const
{
    if (!(v.high > v.low))
        return f(v.value, 1.0);
    // Shares are those of the law: over a stretch in the tail its density falls by orders of magnitude.
    const double end = normalCdf(-v.highScore), whole = normalCdf(-v.lowScore) - end;
    double from = normalCdf(-v.lowScore), low = v.low;
    bool split = false;
    const auto part = [&](double tail) {
        const double value = kind.visible.atScore(kind.score.mean - kind.score.sd * normalQuantile(0.5 * (from + tail)));
        f(std::max(0.0, value), (from - tail) / whole);
    };
    for (const double cut : space.cuts) {
        const double at = cut - prompt;
        if (at <= low || at >= v.high || !(whole > 0))
            continue;
        const double residual = (normalQuantile(kind.visible.cdf(at)) - kind.score.mean) / kind.score.sd;
        const double tail = std::clamp(normalCdf(-residual), end, from);
        if (tail < from)
            part(tail);
        from = tail;
        low = at;
        split = true;
    }
    if (!split)
        return f(v.value, 1.0);
    if (from > end)
        part(end);
}

ConversationGiven::Ways ConversationGiven::waysOf(const Space &space, bool nextSlides, const Kind &kind, double prompt, bool caches) const
{
    using namespace outlook;
    constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
    Ways ways;
    std::vector<std::uint32_t> at(states(space, nextSlides), none);
    std::vector<Place> places;
    const auto lead = [&](double visible, double weight, const ByClass &classes) {
        const double history = prompt + visible - space.head;
        if (summarises() && history > m_rounds.budget * (1 + 1e-10)) {
            const double paid = readMoney(history);
            Excess &excess = ways.excess;
            excess.any = true;
            for (const auto c : m_classes) {
                const double w = weight * classes[c];
                excess.weight[c] += w;
                excess.history[c] += w * history;
                excess.paid[c] += w * paid;
                excess.paidSquared[c] += w * paid * paid;
            }
            return;
        }
        places.clear();
        place(space, nextSlides, {prompt + visible, visible, caches}, weight, places);
        for (const Place &p : places) {
            if (at[p.state] == none) {
                at[p.state] = static_cast<std::uint32_t>(ways.places.size());
                ways.places.push_back({p.state, {}});
            }
            ByClass &to = ways.places[at[p.state]].weight;
            for (std::size_t c = 0; c < to.size(); ++c)
                to[c] += p.weight * classes[c];
        }
    };
    for (const OutputGiven::Visible &v : kind.output.visible) {
        ByClass classes{};
        classes[Sizes::any0] = v.weight;
        classes[Sizes::any1] = v.weight * v.value;
        classes[Sizes::free0] = v.capped ? 0 : classes[Sizes::any0];
        classes[Sizes::free1] = v.capped ? 0 : classes[Sizes::any1];
        if (m_stage.onFailure != FailureAction::Human && v.capped)
            continue; // nobody accepts it
        eachPart(space, kind, v, prompt, [&](double visible, double weight) { lead(visible, weight, classes); });
    }
    if (m_stage.onFailure == FailureAction::Continue) {
        ByClass missing{};
        missing[Sizes::none] = 1;
        lead(0, 1, missing);
    }
    return ways;
}

const ConversationGiven::Ways &ConversationGiven::ways(Space &space, bool nextSlides, std::size_t amount) const
{
    std::vector<Ways> &all = space.ways[nextSlides ? 1 : 0];
    if (all.empty())
        for (std::size_t t = 0; t < space.totals.size(); ++t)
            for (std::size_t a = space.begin[t]; a < space.begin[t + 1]; ++a) {
                const double prompt = space.totals[t] + space.amounts[a].tokens;
                all.push_back(waysOf(space, nextSlides, m_kinds[space.amounts[a].kind], prompt, found(prompt)));
            }
    return all[amount];
}

/// Of w + 1 gamma turns, the share that w of them have of the sum is independent of it.
void ConversationGiven::keepTurns(Space &space) const
{
    if (!space.kept.empty())
        return;
    const double turns = m_rounds.turns;
    const double shape = m_turnVariance > 0 ? m_turnMean * m_turnMean / m_turnVariance : 0;
    const std::vector<Node> shares = shape > 0 && shape < 1e8 ? betaRule(shape * turns, shape, 8) : std::vector<Node>{{turns / (turns + 1), 1.0}};
    for (std::size_t t = 0; t < space.totals.size(); ++t) {
        std::vector<double> weights(space.totals.size(), 0.0);
        std::vector<Place> places;
        for (const Node &share : shares)
            place(space, true, {space.head + share.value * (space.totals[t] - space.head), 0, true}, share.weight, places);
        for (const Place &p : places)
            weights[p.state] += p.weight;
        space.kept.emplace_back();
        for (std::size_t i = 0; i < weights.size(); ++i)
            if (weights[i] != 0)
                space.kept.back().push_back({static_cast<std::uint32_t>(i), weights[i]});
    }
}

namespace {
/// Adds weight times a row; N: of that many numbers, or 0.
template <std::size_t N> void addRow(double *to, const double *from, double weight, std::size_t size)
{
    for (std::size_t i = 0; i < (N > 0 ? N : size); ++i)
        to[i] += weight * from[i];
}
}

void ConversationGiven::onward(const Space &space, const Ways &ways, std::size_t nextRound, std::vector<double> &next) const
{
    using outlook::Sizes::Class;
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    const double *rows = space.rows[nextRound - 1].data();
    next.assign(outlook::Sizes::classes * size, 0.0);
    // Where no answer exceeds its cap, any answers are those below it.
    std::array<Class, outlook::Sizes::classes> own{};
    std::size_t count = 0;
    for (const auto c : m_classes)
        if (!(m_allUsable && (c == Class::any0 || c == Class::any1)))
            own[count++] = c;
    const auto gather = [&](auto add) {
        for (const Way &way : ways.places)
            for (std::size_t i = 0; i < count; ++i)
                if (const double w = way.weight[own[i]]; w != 0)
                    add(&next[own[i] * size], rows + way.state * size, w, size);
    };
    if (size == outlook::size(1))
        gather(addRow<outlook::size(1)>);
    else
        gather(addRow<0>);
    if (const Excess &excess = ways.excess; excess.any)
        for (std::size_t i = 0; i < count; ++i)
            outlook::follow(&next[own[i] * size], space.summaryRows[nextRound - 1].data(), excess.weight[own[i]], excess.paid[own[i]],
                            excess.paidSquared[own[i]], landings);
    if (count < m_classes.size()) {
        const auto copy = [&](Class from, Class to) { std::copy_n(&next[from * size], size, &next[to * size]); };
        copy(Class::free0, Class::any0);
        copy(Class::free1, Class::any1);
    }
}

void ConversationGiven::compose(const double *row, const std::vector<double> &next, double weight, double *out) const
{
    using namespace outlook;
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    out[0] += weight * row[0];
    out[1] += weight * row[1];
    const auto add = [&](Sizes::Class c, double p, double money) {
        p *= weight;
        money *= weight;
        if (p == 0 && money == 0)
            return;
        const double *to = &next[c * size];
        out[0] += p * to[0];
        out[1] += 2 * money * to[0] + p * to[1];
        for (std::size_t i = 2; i < size; i += 2) {
            out[i] += p * to[i];
            out[i + 1] += money * to[i] + p * to[i + 1];
        }
    };
    add(Sizes::free0, row[Sizes::freeP], row[Sizes::freeMoney]);
    add(Sizes::free1, 0, row[Sizes::freeSlope]);
    add(Sizes::any0, row[Sizes::anyP], row[Sizes::anyMoney]);
    add(Sizes::any1, 0, row[Sizes::anySlope]);
    add(Sizes::none, row[Sizes::noneP], row[Sizes::noneMoney]);
}

void ConversationGiven::spread(const Space &space, const Ways &ways, std::size_t nextRound, const ByClass &reach, const std::vector<double> &after,
                               std::vector<double> &toReach, std::vector<double> &toAfter, Replaced &replaced) const
{
    const std::size_t landings = m_answers.size();
    for (const auto c : m_ends) {
        if (reach[c] == 0)
            continue;
        const double *ofClass = &after[c * landings];
        for (const Way &way : ways.places) {
            const double w = way.weight[c];
            if (w == 0)
                continue;
            toReach[way.state] += reach[c] * w;
            for (std::size_t i = 0; i < landings; ++i)
                toAfter[way.state * landings + i] += w * ofClass[i];
        }
        if (const Excess &excess = ways.excess; excess.any) {
            replaced.reach += reach[c] * excess.weight[c];
            replaced.history += reach[c] * excess.history[c];
            replaced.input += reach[c] * excess.paid[c];
            replaced.okInput += excess.paid[c] * outlook::okAfter(space.summaryRows[nextRound - 1].data(), ofClass, landings);
            for (std::size_t i = 0; i < landings; ++i)
                replaced.after[i] += excess.weight[c] * ofClass[i];
        }
    }
}

} // namespace farthing
