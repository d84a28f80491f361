// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over a block of tasks.
#pragma once
#include "model/simulate/compiled_plan.h"
#include "model/simulate/results.h"

#include <vector>

namespace farthing {

inline std::size_t cellIndex(std::size_t stage, Meter meter, Reason reason)
{
    return (stage * meterCount + static_cast<std::size_t>(meter)) * reasonCount + static_cast<std::size_t>(reason);
}

struct StageCounts {
    double ran = 0, calls = 0, attempts = 0, retries = 0, routed = 0, escalated = 0, ok = 0, prefixHits = 0;
    double poolSeconds = 0;
};
/// Blocks are added in order.
struct BlockSums {
    double cost = 0, cost2 = 0, cost4 = 0, latency = 0, latency2 = 0, success = 0, costSuccess = 0, wrong = 0;
    double waiting = 0, inTime = 0;
    double calls = 0, calls2 = 0, attempts = 0, attempts2 = 0, overruns = 0; ///< squares of tasks, or of batches by their tasks
    TokenMeans tokens;
    std::vector<double> cells, cells2;   ///< [cell * 2 + wasted]; none without the breakdown
    std::vector<StageCounts> stages;
    std::vector<double> poolSeconds;
    struct Segment {
        double tasks = 0, cost = 0, cost2 = 0, success = 0, costSuccess = 0;
    };
    std::vector<Segment> segments;
    void resize(const CompiledPlan &plan, bool breakdown);
    void add(const BlockSums &other);
};

} // namespace farthing
