// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/way_costs.h"

#include <algorithm>
#include <limits>

namespace farthing {

namespace {

constexpr std::size_t drawsForUnits = 100;

bool isUnits(const Commitment &c) { return c.kind == Commitment::Kind::Units; }

void dropUnits(Committed &committed)
{
    for (std::size_t i = committed.commitments.size(); i-- > 0;)
        if (isUnits(committed.commitments[i])) {
            committed.commitments.erase(committed.commitments.begin() + static_cast<std::ptrdiff_t>(i));
            committed.units.erase(committed.units.begin() + static_cast<std::ptrdiff_t>(i));
        }
}

double perSuccess(double money, double tasks, double success)
{
    return success > 0 ? money / tasks / success : std::numeric_limits<double>::infinity();
}

/// Some pool gets more work than its most replicas can do, and the plan does not say what happens then.
bool tooMuch(const TaskEconomics &task, const PoolsAtVolume &at)
{
    for (std::size_t p = 0; p < at.loads.size(); ++p)
        if (at.loads[p].overloaded && !task.pools[p].overloadRule)
            return true;
    return false;
}

} // namespace

WayCosts::WayCosts(std::vector<DrawEconomics> own, std::vector<DrawEconomics> api) : m_own(std::move(own)), m_api(std::move(api))
{
    const auto &commitments = m_api.front().task.committed.commitments;
    m_hasUnits = std::any_of(commitments.begin(), commitments.end(), isUnits);
}

Agreed WayCosts::agree(double tasks, const Agreed &near) const
{
    Agreed agreed{tasks, settleReserves(m_own, tasks), {}, 0};
    if (!m_hasUnits)
        return agreed;
    std::vector<Committed> moved; // at this volume
    std::vector<const Committed *> ofDraws;
    for (std::size_t d = 0; d < std::min(drawsForUnits, m_api.size()); ++d)
        moved.push_back(m_api[d].at(tasks).committed);
    for (const Committed &committed : moved)
        ofDraws.push_back(&committed);
    agreed.units = cheapestUnits(ofDraws, tasks, near.units);
    for (const double units : agreed.units)
        agreed.allUnits += units;
    return agreed;
}

CostOfWays WayCosts::at(std::size_t draw, double tasks, const Agreed &agreed) const
{
    const DrawEconomics &a = ownOf(draw), &b = apiOf(draw);
    TaskEconomics own = a.at(tasks), byToken = b.at(tasks);
    CostOfWays cost;
    if (m_hasUnits) {
        TaskEconomics reserved = byToken;
        setUnits(reserved.committed, agreed.units);
        const MonthFigures m = monthFigures(b.plan, reserved, tasks);
        cost.provisioned = perSuccess(m.usageCost, tasks, m.success);
        dropUnits(own.committed);
        dropUnits(byToken.committed);
    }
    const MonthFigures bought = monthFigures(b.plan, byToken, tasks), month = monthFigures(a.plan, own, tasks, {}, &agreed.reserves);
    cost.byToken = perSuccess(bought.usageCost, tasks, bought.success);
    const PoolsAtVolume pools = poolsAtVolume(a.plan, own, tasks, &agreed.reserves);
    for (const PoolLoad &load : pools.loads)
        cost.replicas += load.replicas;
    cost.own = tooMuch(own, pools) ? std::numeric_limits<double>::infinity()
                                   : perSuccess(month.usageCost + month.unbookedPools + month.shed * bought.usageCost, tasks, month.success + month.shed * bought.success);
    return cost;
}

} // namespace farthing
