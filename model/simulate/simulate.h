// SPDX-License-Identifier: GPL-3.0-or-later
// Task by task: the Monte Carlo engine.
#pragma once
#include "model/simulate/compiled_plan.h"
#include "model/simulate/kernels/kernels.h"
#include "model/simulate/results.h"

#include <functional>
#include <stop_token>

namespace farthing {

struct SimulateOptions {
    std::uint64_t tasks = 200000; ///< 1..2,000,000,000; up to keptCosts (cost_order.h) percentiles are exact
    std::uint64_t seed = 1;
    int threads = 0;              ///< 0: one per core; never changes a result
    std::optional<kernels::Level> level; ///< absent: the best that the CPU has; never changes a result
    bool breakdown = true;        ///< false: no cells
    bool keepsCosts = true;       ///< false: percentiles from counts in narrow bins, however few the tasks
    /// 0: tasks are independent. Else they are this many independently scrambled sets of Sobol points (16 or more), whose spread is
    /// the standard error; `tasks` is rounded up so that each set is a power of two of at least 1,024. The spread of latencies, and
    /// percentiles beyond keptCosts, keep the errors of independent tasks. Economics 7.3.
    int replicates = 0;
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0..1, from any thread
};
inline constexpr std::uint64_t maxTasks = 2'000'000'000;

/// Simulates; absent when stopped. Bit-identical for any number of threads: tasks run in fixed blocks whose sums are
/// added in order, and every draw is keyed by (seed, stage id, task, call, round, tier, attempt, quantity). Memory does not grow
/// with the tasks beyond keptCosts.
std::optional<TaskResult> simulate(const CompiledPlan &plan, const SimulateOptions &options);

} // namespace farthing
