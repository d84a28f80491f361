// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/provisioned_units.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace farthing {

namespace {

/// One commitment over the draws: what so many steps of units cost.
class UnitCost {
public:
    UnitCost(std::span<const Committed *const> draws, std::size_t index, double tasks) : m_tasks(tasks)
    {
        for (const Committed *draw : draws) {
            m_draws.push_back({{draw->commitments[index]}, {draw->units[index]}, draw->hours, draw->use, draw->taskVariation});
            m_needed = std::max(m_needed, unitsMonth(m_draws.back(), 0, tasks).needed);
        }
        const Commitment &c = m_draws.front().commitments[0];
        const rateplans::UnitRules &rules = m_draws.front().units[0].rules;
        m_least = c.fewest.value_or(rules.minimum);
        m_step = c.step.value_or(rules.step);
        if (!(m_step > 0)) // any amount
            m_step = std::max(2 * m_needed, 1e-9) / 400;
        if (!(m_least > 0))
            m_least = m_step;
    }
    double units(double steps) const { return m_least + steps * m_step; }
    double steps(double units) const { return std::max(0.0, std::round((units - m_least) / m_step)); }
    double needed() const { return m_needed; }
    double operator()(double steps)
    {
        const auto [known, added] = m_known.try_emplace(steps, 0);
        if (added)
            for (Committed &draw : m_draws) {
                draw.commitments[0].units = units(steps);
                known->second += unitsMonth(draw, 0, m_tasks).cost;
            }
        return known->second;
    }

private:
    double m_tasks, m_needed = 0, m_least = 0, m_step = 1;
    std::vector<Committed> m_draws;
    std::map<double, double> m_known;
};

/// Downhill from `start` in strides that grow while they help and shrink when they do not: the cost is convex where units carry
/// some of the load.
double descend(UnitCost &cost, double start)
{
    double at = start, stride = std::max(1.0, std::floor(start / 8));
    while (stride >= 1) {
        const double up = at + stride, down = std::max(0.0, at - stride);
        const double next = cost(up) < cost(at) ? up : cost(down) < cost(at) ? down : at;
        stride = next == at ? std::floor(stride / 2) : 2 * stride;
        at = next;
    }
    return at;
}

} // namespace

ChosenUnits cheapestUnits(std::span<const Committed *const> ofDraws, double tasks, const ChosenUnits &near)
{
    const Committed &first = *ofDraws.front();
    ChosenUnits chosen(first.commitments.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (first.commitments[i].kind != Commitment::Kind::Units)
            continue;
        UnitCost cost(ofDraws, i, tasks);
        double best = 0; // few units, and none that carry: the descent from elsewhere may not come back to it
        for (const double start : {i < near.size() ? near[i] : 0.0, 0.5 * cost.needed(), cost.needed()}) {
            const double found = descend(cost, cost.steps(start));
            if (cost(found) < cost(best))
                best = found;
        }
        chosen[i] = cost.units(best);
    }
    return chosen;
}

void setUnits(Committed &committed, const ChosenUnits &units)
{
    for (std::size_t i = 0; i < committed.commitments.size(); ++i)
        if (committed.commitments[i].kind == Commitment::Kind::Units)
            committed.commitments[i].units = units[i];
}

} // namespace farthing
