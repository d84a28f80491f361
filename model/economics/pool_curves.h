// SPDX-License-Identifier: GPL-3.0-or-later
// Waits and cost of a pool against its utilisation, its traffic by the hour, with the bands of what is not known; and its replicas
// against the volume.
#pragma once
#include "model/economics/evaluate.h"
#include "model/economics/replica_steps.h"

namespace farthing {

struct PoolCurvePoint {
    double utilisation = 0;            ///< load over capacity
    Spread p95Wait;                    ///< seconds; of the replicas of the plan's busiest hour
    Spread costPerMillion;             ///< money per million output tokens; their input and its share of the work are in it
};
struct PoolHourPoint { ///< an hour of the profile, over the draws: each with its own volume
    Spread requestsPerSecond, replicas;
};
struct CurveOptions {
    std::uint64_t draws = 100;         ///< at most the plan's
    std::optional<std::uint64_t> seed; ///< absent: the plan's
    int threads = 0;                   ///< never changes a result
    std::stop_token stop;
};
struct PoolCurves {
    bool ok = false, cancelled = false;
    std::vector<std::vector<PoolCurvePoint>> pools; ///< utilisations 0.02 to 0.98; empty for a pool that no stage uses
    std::vector<std::vector<PoolHourPoint>> hours;  ///< per pool; empty for a pool that no stage uses
    std::vector<ReplicaSteps> steps;                ///< per pool, at the base values
};
PoolCurves poolCurves(const Plan &plan, const PriceSheet &sheet, const CurveOptions &options);
/// Money per million output tokens of a pool that is busy to `utilisation`, (0, 1]; NaN where it writes none.
double costPerMillionTokens(const PoolTerms &terms, double utilisation);

} // namespace farthing
