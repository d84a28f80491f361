// SPDX-License-Identifier: GPL-3.0-or-later
// A draw of a plan whose stages are all plain: what most plans are between their cliffs.
#pragma once
#include "model/expect/expect.h"

#include <optional>

namespace farthing {

/// As the general recursion gives, but for roundings; no value where some stage needs that one. `nodes` of the difficulty: up to
/// plain::mostNodes.
std::optional<ExactMoments> plainMoments(const CompiledPlan &plan, double reachScore, int nodes);

} // namespace farthing
