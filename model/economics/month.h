// SPDX-License-Identifier: GPL-3.0-or-later
// From one task to a month: pools, revenue, margins, breakeven. All at fixed values (one draw).
#pragma once
#include "model/economics/task_economics.h"
#include "model/plan/plan.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace farthing {

/// Replicas of the base of mixed pools, where they are settled for all draws; per pool.
using Reserves = std::vector<std::optional<double>>;

struct MonthFigures {
    double listUsage = 0;               ///< money at list prices after the plan's discounts: what tasks are booked with
    double cacheStorage = 0;            ///< money for stored prefixes
    double commitmentEffect = 0;        ///< money: what commitments add to it, below 0 what they save
    double tasks = 0, usageCost = 0, paymentFees = 0, support = 0, platform = 0, overhead = 0, unbookedPools = 0;
    double revenue = 0;
    double success = 0;                 ///< share of the attempted tasks that end right; what is shed has failed
    double shed = 0;                    ///< share of the tasks that find a pool full and are refused
    double contribution() const { return revenue - usageCost - paymentFees - support; }
    double gross() const { return contribution() - unbookedPools - platform; }
    double result() const { return gross() - overhead; }
    double totalCost() const { return usageCost + paymentFees + support + platform + overhead + unbookedPools; }
};
/// The pools of a month, and what a task is once those are counted that found one full. One pass: the tasks that a full pool
/// sends elsewhere load the other pools, and what overflows there in turn is not followed.
struct PoolsAtVolume {
    std::vector<PoolLoad> loads;        ///< per pool; overflow is the share of tasks that found it full
    double served = 1;                  ///< share of the tasks that are not shed
    std::optional<TaskEconomics> mixed; ///< of the tasks that are served; absent: no task goes elsewhere
    const TaskEconomics &of(const TaskEconomics &task) const { return mixed ? *mixed : task; }
};
PoolsAtVolume poolsAtVolume(const Plan &plan, const TaskEconomics &task, double tasks, const Reserves *reserves = nullptr);
/// The month at a volume. With `utilisation`, pools cost their hour over 3600 · utilisation per second instead of whole replicas,
/// and none is full.
MonthFigures monthFigures(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation = {},
                          const Reserves *reserves = nullptr);
/// Cost of one attempted task, compute included, at a volume or at a fixed pool utilisation.
double costPerTask(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation = {},
                   const Reserves *reserves = nullptr);
/// P(gross margin ≥ target) within one draw: the month's task-to-task noise is normal with variance V·σ².
double probabilityOfMargin(const Plan &plan, const TaskEconomics &task, const MonthFigures &month, double target);
/// The smallest volume from which revenue covers all cost; absent when there is none below 1e11 tasks a month, and after a stop.
std::optional<double> breakevenTasks(const Plan &plan, const TaskEconomics &task, std::stop_token stop = {});
/// The same where the figures of a task follow the volume.
std::optional<double> breakevenTasks(const Plan &plan, const std::function<TaskEconomics(double)> &taskAt, std::stop_token stop = {});

} // namespace farthing
