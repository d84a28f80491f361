// SPDX-License-Identifier: GPL-3.0-or-later
// Cache hits of a stage that follow from its traffic, from how similar questions are, and from how content changes.
#pragma once
#include "model/core/issue.h"
#include "model/simulate/compiled_plan.h"

namespace farthing {

/// Sets the hit shares of `compiled` where the plan does not state them, and P(wrong | hit) where answers are found by
/// similarity or go out of date: a hit is right when it matches, is not stale, and was right when it was written.
/// Arrivals are the stage's calls as planned at `tasks` a month. True when the hits depend on the volume.
bool setHits(const Plan &plan, const Stage &stage, double tasks, double sheetTtl, CompiledStage &compiled, Issues &issues);

} // namespace farthing
