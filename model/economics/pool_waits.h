// SPDX-License-Identifier: GPL-3.0-or-later
// How long requests wait for a pool, hour by hour: as a report, and as a part of a task's latency. economics 4.1–4.3.
#pragma once
#include "model/economics/pool_month.h"
#include "model/economics/task_economics.h"
#include "model/plan/plan.h"

namespace farthing {

/// P(W > t) = waits·e^(−decay·t); waits as queueing/fleet.h computes them, with the errors stated there.
struct HourWait {
    double weight = 0;                 ///< of these requests among all; any scale
    double waits = 0;                  ///< P(W > 0)
    double decay = 0;                  ///< per second; 0 with waits 1: the queue grows for ever
};
/// Of `load` replicas' worth of work for so many `replicas`.
HourWait hourWait(const PoolTerms &terms, double replicas, double load, double weight);
/// By the terms' groups of hours, or by their hours where `load` has its replicas hour by hour. `load` as poolLoad() gives it.
std::vector<HourWait> hourWaits(const PoolTerms &terms, double secondsPerTask, double tasks, const PoolLoad &load);
/// Share of the requests that wait longer than `seconds`.
double waitsLonger(const std::vector<HourWait> &hours, double seconds);
/// Seconds that `share` of the requests do not exceed; infinite where some hour is overloaded.
double waitQuantile(const std::vector<HourWait> &hours, double share);

/// Sets the waits of `compiled` for the pools of stages that state their latency, at the plan's volume: each request waits as the
/// pool's load in the hour of its task makes it wait, independently of the task's other requests. Of played plans the share of tasks in
/// time was within 0.005, and within 0.02 where tasks wait longer than they work and ask one pool again (heavy tails: see
/// queueing/fleet.h). Tasks come by the hourly profile; what a full pool sends elsewhere or refuses is not among them. A plan
/// without such a stage is left as it is.
void setPoolWaits(const Plan &fixed, const TaskEconomics &task, CompiledPlan &compiled);

} // namespace farthing
