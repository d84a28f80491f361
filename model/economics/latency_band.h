// SPDX-License-Identifier: GPL-3.0-or-later
// P(a task is done in time) over what is not known.
#pragma once
#include "model/economics/draws.h"

#include <span>

namespace farthing {

struct LatencyBandOptions {
    double within = 0;                 ///< that share at the base values, from all tasks of the run
    std::uint64_t seed = 1;
    int threads = 0;                   ///< never changes a result
    std::stop_token stop;
};
/// The share of tasks within the plan's target in each of the first 40 draws, with the draw's waits at its own volume. A draw is
/// simulated by 4,096 tasks; they and those of the base values are the same tasks, so the difference of the two is the draw's: it
/// has a standard error of about 0.003 where the shares differ by 0.04, and is added to what all tasks of the run say. As much work as 168,000
/// tasks. Absent without a target or a stage that states its latency, where nothing is uncertain, and after a stop.
std::optional<LatencyBand> latencyBand(const Plan &base, const CompiledPlan &compiled, const PlanPrices &prices, std::span<const DrawEconomics> draws, const LatencyBandOptions &options);

} // namespace farthing
