// SPDX-License-Identifier: GPL-3.0-or-later
// Which tier (model) for each stage: the exact cost-quality frontier and what is best on it.
// Source: Kellerer, Pferschy, Pisinger 2004, chapter 11; Sinha and Zoltners 1979; economics 7.4.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::decide {

struct TierOption {
    double cost = 0;       ///< money per task, ≥ 0
    double quality = 1;    ///< P(the stage is right), (0, 1]
};
using StageOptions = std::vector<TierOption>; ///< one stage, one or more options

struct TierPlan {
    double cost = 0;       ///< expected money per task
    double quality = 1;    ///< P(all stages are right)
    std::vector<int> choice; ///< index of the option by stage
    double costPerSuccess() const { return cost / quality; }
};
/// How stages are paid: all of them whatever happens, or only until the first that fails.
enum class Payment { Every, UntilFailure };

/// Every plan that no other beats in both cost and quality, ascending in both (values equal but for rounding count as one).
/// Dominance stage by stage, from the last one: exact, since cost and quality grow with those of the tail. Error when the
/// frontier grows beyond 500,000 plans.
Result<std::vector<TierPlan>> tierFrontier(const std::vector<StageOptions> &stages, Payment payment);
/// The cheapest plan on a frontier with quality ≥ floor, or why there is none. `floor` in [0, 1].
Result<TierPlan> cheapestTiers(const std::vector<TierPlan> &frontier, double floor);
/// The plan with the least cost per success. Alone it often picks the cheapest tiers and a poor quality: show it with a floor.
Result<TierPlan> leastCostPerSuccess(const std::vector<TierPlan> &frontier);

/// No plan with quality ≥ floor costs less (Payment::Every): the linear relaxation, by greed on the stages' convex hulls.
Result<double> tierCostBound(const std::vector<StageOptions> &stages, double floor);

} // namespace farthing::decide
