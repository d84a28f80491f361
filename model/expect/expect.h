// SPDX-License-Identifier: GPL-3.0-or-later
// The exact engine: the same plan by recursion over attempts and tiers, conditional on the difficulty Z, integrated by
// quadrature. Written apart from the simulator; shares with it only the compiled plan, the laws and bill().
#pragma once
#include "model/simulate/compiled_plan.h"
#include "model/simulate/offer_use.h"
#include "model/simulate/results.h"

#include <stop_token>

namespace farthing {

/// Mean, second moment and joint moment with success of one task's cost.
struct ExactMoments {
    double cost = 0, cost2 = 0;       ///< E[C], E[C²]
    double success = 0, costSuccess = 0; ///< E[S], E[C·S]
    double wrongNotAborted = 0;
    std::vector<double> poolSeconds;  ///< per pool
    std::vector<OfferUse> offers;     ///< of the plan's offers, where commitments ask for them
    std::vector<ExactMoments> segments; ///< per segment of the compiled plan, given that a task belongs to it
    double variance() const { return cost2 > cost * cost ? cost2 - cost * cost : 0; }
};
/// Only the moments that month figures need: fast, for one draw. Price cliffs and context windows that fewer than about
/// one prompt in 10,000 meets are left out here (relative error below 1e-4 times the cliff's ratio).
/// Error: quadrature over the difficulty, 20 nodes here and 40 in expectTask(): up to 0.2 % apart in the success of random plans with
/// loadings of 0.9, below 1e-4 in most. Exact otherwise, except where a price cliff, a context window or a history budget is in reach: then
/// a random feedback, several tool parts and amounts that accumulate (carried answers, failed answers, histories) are followed on
/// grids, which are wider here: 0.1 % of the cost at most in the eight random conversations compared. What the grids of expectTask() leave is measured
/// by packaging/engines.
/// Where all stages are plain (see PlainCall) a draw takes about a microsecond a stage. After a stop the figures mean nothing.
ExactMoments expectMoments(const CompiledPlan &plan, std::stop_token stop = {});
/// Everything the exact engine knows of a task: no percentiles, no histogram. Standard errors are 0.
TaskResult expectTask(const CompiledPlan &plan, std::stop_token stop = {});

} // namespace farthing
