// SPDX-License-Identifier: GPL-3.0-or-later
// The same work done by own pools, by an API by the token, and with reserved units of it: what each costs in a draw.
#pragma once
#include "model/economics/draws.h"
#include "model/economics/pool_breakeven.h"
#include "model/economics/provisioned_units.h"

namespace farthing {

/// What is agreed for a month before a draw is known.
struct Agreed {
    double tasks = 0;
    Reserves reserves;                 ///< of mixed pools
    ChosenUnits units;
    double allUnits = 0;
};
/// Money per successful task; infinite where that way cannot do the work.
struct CostOfWays {
    double byToken = 0, provisioned = 0, own = 0;
    double replicas = 0;               ///< of all pools
    double of(Way way) const { return way == Way::Own ? own : way == Way::Provisioned ? provisioned : byToken; }
};

class WayCosts {
public:
    /// `own` and `api` are the draws of the plan and of the plan without its pools: as many, or one where nothing is uncertain.
    WayCosts(std::vector<DrawEconomics> own, std::vector<DrawEconomics> api);
    std::size_t draws() const { return std::max(m_own.size(), m_api.size()); }
    bool hasUnits() const { return m_hasUnits; }
    /// At a volume; `near` is that of one close by.
    Agreed agree(double tasks, const Agreed &near) const;
    CostOfWays at(std::size_t draw, double tasks, const Agreed &agreed) const;

private:
    const DrawEconomics &ownOf(std::size_t draw) const { return m_own[m_own.size() == 1 ? 0 : draw]; }
    const DrawEconomics &apiOf(std::size_t draw) const { return m_api[m_api.size() == 1 ? 0 : draw]; }

    std::vector<DrawEconomics> m_own, m_api;
    bool m_hasUnits = false;
};

} // namespace farthing
