// SPDX-License-Identifier: GPL-3.0-or-later
// What the later rounds of conversations cost, cell by cell.
#include "model/expect/conversation_given.h"

namespace farthing {

/// A measure over the states, round by round. Rounds of one kind have the same amounts, so how often each state meets
/// them is gathered first, with what succeeds after.
void ConversationGiven::finish(Space &space, CallCells &cells)
{
    const std::size_t landings = m_answers.size(), size = outlook::size(landings), totals = space.totals.size();
    constexpr std::size_t classes = outlook::Sizes::classes;
    std::vector<double> aliveAfter(classes * landings);
    std::vector<double> reach = std::move(space.reach), after = std::move(space.after);
    Replaced replaced = std::move(space.replaced);
    space.reach.clear();
    space.after.clear();
    space.replaced = {};
    std::vector<double> stepReach[2], endReach[2], endAfter[2], next;
    std::vector<double> stepAfter[2]; // as the steps: by class of answers
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
        stepAfter[kind].resize(steps.size() / outlook::Sizes::count * classes, 0.0);
        const std::size_t count = states(space, slides(k + 1));
        std::vector<double> nextReach(count, 0.0), nextAfter(count * landings, 0.0);
        replaced = {};
        replaced.after.assign(landings, 0.0);
        for (std::size_t t = 0; t < totals; ++t)
            for (std::size_t a = space.begin[t]; a < space.begin[t + 1]; ++a) {
                const Ways &go = ways(space, slides(k + 1), a);
                onward(space, go, k + 1, next);
                ByClass alive{};
                std::fill(aliveAfter.begin(), aliveAfter.end(), 0.0);
                for (std::size_t v = 0; v < each; ++v) {
                    const std::size_t s = t * each + v, at = stepIndex(space, sliding, t, v, a);
                    if (reach[s] == 0)
                        continue;
                    const double share = (1 - h) * space.amounts[a].weight;
                    for (const auto c : m_classes)
                        stepAfter[kind][at * classes + c] += share * outlook::okAfter(&next[c * size], &after[s * landings], landings);
                    for (const auto c : m_ends) {
                        const double goes = share * outlook::Sizes::probability(&steps[at * outlook::Sizes::count], c);
                        alive[c] += goes * reach[s];
                        for (std::size_t i = 0; i < landings; ++i)
                            aliveAfter[c * landings + i] += goes * after[s * landings + i];
                    }
                }
                spread(space, go, k + 1, alive, aliveAfter, nextReach, nextAfter, replaced);
            }
        reach = std::move(nextReach);
        after = std::move(nextAfter);
    }
    const auto settle = [&](bool sliding, std::size_t i, const Amount &a, bool judged, double met, const double *ok) {
        const State s = state(space, sliding, i);
        if (sliding || !m_pointwise)
            table({false, sliding, judged, s.found}, a.kind).gather(sliding ? space.head : s.last + a.tokens, s.total + a.tokens, 0, met, ok);
        else
            m_route.amounts(request(s, a.tokens, judged), m_kinds[a.kind].output, judged ? m_answers : Landing{nullptr, true}, met, ok, cells);
    };
    std::vector<double> share(landings);
    for (const bool sliding : {false, true}) {
        const std::size_t kind = sliding ? 1 : 0, each = variants(space, sliding);
        for (std::size_t s = 0; s < stepReach[kind].size(); ++s)
            for (std::size_t a = space.begin[s / each]; a < space.begin[s / each + 1] && stepReach[kind][s] != 0; ++a)
                settle(sliding, s, space.amounts[a], false, space.amounts[a].weight * stepReach[kind][s],
                       &stepAfter[kind][stepIndex(space, sliding, s / each, s % each, a) * classes]);
        for (std::size_t s = 0; s < endReach[kind].size(); ++s)
            for (std::size_t a = space.begin[s / each]; a < space.begin[s / each + 1] && endReach[kind][s] != 0; ++a) {
                for (std::size_t i = 0; i < landings; ++i)
                    share[i] = space.amounts[a].weight * endAfter[kind][s * landings + i];
                settle(sliding, s, space.amounts[a], true, space.amounts[a].weight * endReach[kind][s], share.data());
            }
    }
}

} // namespace farthing
