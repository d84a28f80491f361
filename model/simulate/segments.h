// SPDX-License-Identifier: GPL-3.0-or-later
// Segments of customers in a compiled plan: the same stages with larger or smaller requests.
#pragma once
#include "model/core/issue.h"
#include "model/simulate/compiled_plan.h"

namespace farthing {

/// Adds the plan's segments and what they leave over. `plan` is resolved and the stages are complete. Shares that sum to
/// more than 1 and laws that cannot be multiplied are errors.
void addSegments(const Plan &plan, CompiledPlan &compiled, Issues &issues);

} // namespace farthing
