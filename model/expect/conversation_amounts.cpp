// SPDX-License-Identifier: GPL-3.0-or-later
// What the later rounds of conversations cost, cell by cell.
#include "model/expect/conversation_given.h"

namespace farthing {

/// A measure over the states, round by round. Rounds of one kind have the same amounts, so how often each state meets
/// them is gathered first, with what succeeds after.
void ConversationGiven::finish(Space &space, CallCells &cells)
{
    const std::size_t landings = m_answers.size(), size = outlook::size(landings), totals = space.totals.size();
    std::vector<double> reach = std::move(space.reach), after = std::move(space.after);
    Replaced replaced = std::move(space.replaced);
    space.reach.clear();
    space.after.clear();
    space.replaced = {};
    std::vector<double> stepReach[2], endReach[2], endAfter[2], next;
    std::vector<std::vector<double>> stepAfter[2]; // as the steps: by answer size
    const auto gather = [](std::vector<double> &to, const std::vector<double> &from, double factor) {
        to.resize(from.size(), 0.0);
        for (std::size_t i = 0; i < from.size(); ++i)
            to[i] += factor * from[i];
    };
    for (std::size_t k = 2; k <= m_hazard.size(); ++k) {
        const bool sliding = slides(k);
        const std::size_t kind = sliding ? 1 : 0, each = variants(space, sliding);
        if (summarises())
            replace(space, k, replaced, reach, after, cells);
        if (sliding) {
            std::vector<double> keptReach(reach.size(), 0.0), keptAfter(after.size(), 0.0);
            for (std::size_t t = 0; t < totals; ++t)
                for (const auto &[at, w] : space.kept[t]) {
                    keptReach[at] += w * reach[t];
                    for (std::size_t i = 0; i < landings; ++i)
                        keptAfter[at * landings + i] += w * after[t * landings + i];
                }
            reach = std::move(keptReach);
            after = std::move(keptAfter);
        }
        const double h = m_hazard[k - 1];
        if (h > 0) {
            gather(endReach[kind], reach, h);
            gather(endAfter[kind], after, h);
        }
        if (h >= 1)
            break;
        gather(stepReach[kind], reach, 1 - h);
        const auto &steps = step(space, sliding);
        stepAfter[kind].resize(steps.size());
        const std::size_t count = states(space, slides(k + 1));
        std::vector<double> nextReach(count, 0.0), nextAfter(count * landings, 0.0);
        replaced = {};
        replaced.after.assign(landings, 0.0);
        for (std::size_t t = 0; t < totals; ++t)
            for (std::size_t a = space.begin[t]; a < space.begin[t + 1]; ++a) {
                const Ways &go = ways(space, slides(k + 1), a);
                const std::size_t sizes = go.placesEnd.size();
                onward(space, go, k + 1, next);
                std::vector<double> alive(sizes, 0.0), aliveAfter(sizes * landings, 0.0);
                for (std::size_t v = 0; v < each; ++v) {
                    const std::size_t s = t * each + v, at = stepIndex(space, sliding, t, v, a);
                    if (reach[s] == 0)
                        continue;
                    std::vector<double> &ok = stepAfter[kind][at];
                    ok.resize(sizes, 0.0);
                    for (std::size_t n = 0; n < sizes; ++n) {
                        const double share = (1 - h) * space.amounts[a].weight, goes = share * steps[at][2 + 4 * n];
                        ok[n] += share * outlook::okAfter(&next[n * size], &after[s * landings], landings);
                        alive[n] += goes * reach[s];
                        for (std::size_t i = 0; i < landings; ++i)
                            aliveAfter[n * landings + i] += goes * after[s * landings + i];
                    }
                }
                for (std::size_t n = 0; n < sizes; ++n)
                    if (alive[n] != 0)
                        spread(space, go, n, k + 1, alive[n], &aliveAfter[n * landings], nextReach, nextAfter, replaced);
            }
        reach = std::move(nextReach);
        after = std::move(nextAfter);
    }
    const auto settle = [&](bool sliding, std::size_t i, const Amount &a, bool judged, double met, const std::vector<double> &ok) {
        const State s = state(space, sliding, i);
        if (sliding || !m_pointwise)
            table({false, sliding, judged, s.found}, a.kind).gather(sliding ? space.head : s.last + a.tokens, s.total + a.tokens, 0, met, ok.data());
        else
            m_route.amounts(request(s, a.tokens, judged), m_kinds[a.kind].output, judged ? m_answers : m_kinds[a.kind].bySize(), met, ok.data(), cells);
    };
    std::vector<double> share(landings);
    for (const bool sliding : {false, true}) {
        const std::size_t kind = sliding ? 1 : 0, each = variants(space, sliding);
        for (std::size_t s = 0; s < stepReach[kind].size(); ++s)
            for (std::size_t a = space.begin[s / each]; a < space.begin[s / each + 1] && stepReach[kind][s] != 0; ++a)
                settle(sliding, s, space.amounts[a], false, space.amounts[a].weight * stepReach[kind][s],
                       stepAfter[kind][stepIndex(space, sliding, s / each, s % each, a)]);
        for (std::size_t s = 0; s < endReach[kind].size(); ++s)
            for (std::size_t a = space.begin[s / each]; a < space.begin[s / each + 1] && endReach[kind][s] != 0; ++a) {
                for (std::size_t i = 0; i < landings; ++i)
                    share[i] = space.amounts[a].weight * endAfter[kind][s * landings + i];
                settle(sliding, s, space.amounts[a], true, space.amounts[a].weight * endReach[kind][s], share);
            }
    }
}

} // namespace farthing
