// SPDX-License-Identifier: GPL-3.0-or-later
// From one task to a month: pools, revenue, margins, breakeven. All at fixed values (one draw).
#pragma once
#include "model/economics/task_economics.h"
#include "model/plan/plan.h"

#include <functional>
#include <optional>

namespace farthing {

inline constexpr double hoursPerMonth = 730.5;       ///< 30.4375 days
inline constexpr double secondsPerMonth = 2629800.0;

struct PoolLoad {
    double replicas = 0, utilisation = 0, cost = 0;
    bool overloaded = false;            ///< more load than all replicas can carry
};
PoolLoad poolLoad(const Pool &pool, double secondsPerTask, double tasks);

struct MonthFigures {
    double listUsage = 0;               ///< money at list prices after the plan's discounts: what tasks are booked with
    double cacheStorage = 0;            ///< money for stored prefixes
    double commitmentEffect = 0;        ///< money: what commitments add to it, below 0 what they save
    double tasks = 0, usageCost = 0, paymentFees = 0, support = 0, platform = 0, overhead = 0, unbookedPools = 0;
    double revenue = 0;
    double contribution() const { return revenue - usageCost - paymentFees - support; }
    double gross() const { return contribution() - unbookedPools - platform; }
    double result() const { return gross() - overhead; }
    double totalCost() const { return usageCost + paymentFees + support + platform + overhead + unbookedPools; }
};
/// The month at a volume. With `utilisation`, pools cost price / (3600 · utilisation) per second instead of whole replicas.
MonthFigures monthFigures(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation = {});
/// Cost of one attempted task, compute included, at a volume or at a fixed pool utilisation.
double costPerTask(const Plan &plan, const TaskEconomics &task, double tasks, std::optional<double> utilisation = {});
/// P(gross margin ≥ target) within one draw: the month's task-to-task noise is normal with variance V·σ².
double probabilityOfMargin(const Plan &plan, const TaskEconomics &task, const MonthFigures &month, double target);
/// The smallest volume from which revenue covers all cost; absent when there is none below 1e11 tasks a month.
std::optional<double> breakevenTasks(const Plan &plan, const TaskEconomics &task);
/// The same where the figures of a task follow the volume.
std::optional<double> breakevenTasks(const Plan &plan, const std::function<TaskEconomics(double)> &taskAt);

} // namespace farthing
