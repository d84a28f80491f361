// SPDX-License-Identifier: GPL-3.0-or-later
// The sawtooth of whole replicas: at which volume each next one is due, and what a task costs before and after.
#pragma once
#include "model/economics/month.h"

#include <stop_token>

namespace farthing {

struct ReplicaStep {
    double replicas = 0;               ///< from here on, at the busiest hour
    double tasks = 0;                  ///< a month, from which so many are due
    double costBefore = 0, costAfter = 0; ///< money of the pool per attempted task
    double utilisationBefore = 0, utilisationAfter = 0;
};
struct VolumeAt {
    double tasks = 0;                  ///< a month
    double replicas = 0, costPerTask = 0, utilisation = 0;
};
struct ReplicaSteps {
    std::vector<ReplicaStep> steps;    ///< rising; those around the plan's volume
    std::vector<VolumeAt> points;      ///< rising volumes, both sides of each step
    double fullAt = 0;                 ///< tasks a month that the most replicas carry within the pool's target; 0: beyond the points
};
/// Of pool `pool` at fixed values: from three replicas below those of the plan's volume to six above, within a third and four times
/// that volume. `task` as at the plan's volume: caches that follow from traffic stay as there. Empty where no task uses the pool,
/// and after a stop.
ReplicaSteps replicaSteps(const Plan &fixed, const TaskEconomics &task, std::size_t pool, std::stop_token stop = {});

} // namespace farthing
