// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a pool's replica is, where the plan states hardware and model, or benchmark rows, instead of its speed.
// Source: economics 3.2–3.7 through model/serving.
#pragma once
#include "model/core/issue.h"
#include "model/plan/plan.h"
#include "model/serving/throughput_law.h"

#include <vector>

namespace farthing {

struct CompiledPlan;

struct PoolSpeed {
    serving::ThroughputLaw law;        ///< replica-seconds of a request; all 0: the plan states tokens per second
    bool known = false;                ///< hardware and model are, so that the figures below are
    double parameters = 0;
    double weightGigabytes = 0, cacheGigabytes = 0; ///< of a replica; what the weights leave for caches
    double cacheBytesPerToken = 0;
    double batch = 1;                  ///< requests at once: what the caches hold, or the server's own limit
    double halfBatch = 0;              ///< of them with which it reaches half of its limit speed
    std::vector<double> residuals;     ///< of the benchmark rows: predicted over measured − 1
    double worstResidual = 0;
    double draftSpeedUp = 1, draftOperations = 1; ///< speculative decoding: of the memory-bound part, and arithmetic per token against none
    bool scaled = false;               ///< fewer than three rows: the physics times one factor
    bool operator==(const PoolSpeed &) const;
};
/// `context`: mean tokens that a request holds in the cache while it is written, its prompt and half its answer. Numbers of the
/// pool fixed. What is missing, or does not fit by how many gigabytes, is an issue on its field.
PoolSpeed poolSpeed(const Pool &pool, double context, Issues &issues);
/// Fills in the pool seconds per token of each stage. The law's third term grows with answer times prompt; here each output
/// token costs what it does on average in that stage: exact for the mean where prompt and answer are independent, and
/// without the law's own variance.
void setPoolSpeeds(const Plan &plan, CompiledPlan &compiled, Issues &issues);

} // namespace farthing
