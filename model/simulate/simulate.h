// SPDX-License-Identifier: GPL-3.0-or-later
// Task by task: the Monte Carlo engine.
#pragma once
#include "model/simulate/compiled_plan.h"
#include "model/simulate/results.h"

#include <functional>
#include <stop_token>

namespace farthing {

struct SimulateOptions {
    std::uint64_t tasks = 200000; ///< 1..20,000,000 (every task's cost is kept for exact percentiles)
    std::uint64_t seed = 1;
    int threads = 0;              ///< 0: one per core; never changes a result
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0..1, from any thread
};
inline constexpr std::uint64_t maxTasks = 20'000'000;

/// Simulates; absent when stopped. Bit-identical for any number of threads: tasks run in fixed blocks whose sums are
/// added in order, and every draw is keyed by (seed, stage id, task, call, tier, attempt, quantity).
std::optional<TaskResult> simulate(const CompiledPlan &plan, const SimulateOptions &options);

} // namespace farthing
