// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of tasks that find a pool full.
#pragma once
#include "model/core/issue.h"
#include "model/plan/plan.h"

namespace farthing {

/// Whether the pool's overload rule leads tasks elsewhere.
inline bool leadsElsewhere(const Pool &pool)
{
    return pool.overload.kind == Overload::Kind::Degrade || pool.overload.kind == Overload::Kind::Spill;
}
/// The plan without the pool: its tiers are left out (degrade) or served by the rule's model at the tier's rates (spill).
/// No pool of it has an overload rule. A stage that is left without a tier is an issue on the rule.
Plan fallbackPlan(const Plan &plan, std::size_t pool, Issues &issues);

} // namespace farthing
