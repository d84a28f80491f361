// SPDX-License-Identifier: GPL-3.0-or-later
// What one request asks of a pool: the grain of its load, which decides how long requests wait.
#pragma once
#include "model/plan/plan.h"
#include "model/simulate/compiled_plan.h"

namespace farthing {

/// The requests of one stage, by themselves.
struct PoolClass {
    std::string stage;
    double requests = 0, seconds = 0, scv = 1; ///< as below
};
struct PoolWork {
    double seconds = 0;                ///< replica-seconds of a request, mean; 0: no request comes here
    double scv = 1;                    ///< squared variation of them
    double requestsPerTask = 0;
    double input = 0, output = 0;      ///< tokens of a request, mean: uncached input, visible and reasoning output
    double atOnce = 1;                 ///< requests that a replica's memory holds, where its physics are known
    double halfBatch = 0;              ///< of them with which it reaches half of its limit speed; 0: not known
    std::vector<PoolClass> classes;    ///< stages that come here
};
/// From the token laws of the stages whose routes, checks or summaries go to the pool, at fixed values. First attempts with the tiers before them
/// failing by their malformed rate; feedback and failed answers that join a prompt are left out. The load of the pool does not
/// rest on this: it comes from the exact engine.
PoolWork poolWork(const CompiledPlan &compiled, std::size_t pool);

} // namespace farthing
