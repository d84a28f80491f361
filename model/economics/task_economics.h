// SPDX-License-Identifier: GPL-3.0-or-later
// What one task costs, brings in and does at one draw: what a month is made of.
#pragma once
#include "model/economics/commitment_month.h"
#include "model/economics/pool_month.h"

#include <vector>

namespace farthing {

/// Tasks of one segment of customers, or all of them where the plan has none.
struct SegmentEconomics {
    double share = 1;                   ///< of all tasks
    double cost = 0;                    ///< money per attempted task, compute at the plan's volume included
    double variance = 0;                ///< of it
    double covarianceSuccess = 0;       ///< Cov(C, S)
    double success = 0, wrongNotAborted = 0;
    double perSuccess = 0, perAttempt = 0; ///< revenue; seats count as revenue of each task that is served
    double wrongPaid = 0;               ///< share of wrong, not aborted tasks that are paid as successful
    double feeShare = 0;                ///< payment fees, of revenue
    double revenue() const { return (success + wrongPaid * wrongNotAborted) * perSuccess + perAttempt; } ///< per attempted task
};
/// The pools' part stands apart: it depends on volume.
struct TaskEconomics {
    double apiCost = 0;                 ///< money per attempted task, without compute
    double variance = 0;                ///< of cost per task at the plan's volume
    double success = 0;
    std::vector<double> poolSeconds;    ///< per pool and attempted task
    double cacheStorage = 0;            ///< money per month for stored prefixes
    Committed committed;                ///< what is agreed with providers, with what a task uses of it
    std::vector<SegmentEconomics> segments; ///< at least one; shares sum to 1
    std::vector<PoolTerms> pools;
    std::vector<TaskEconomics> instead; ///< per pool: a task that finds it full; empty where no pool degrades or spills
};
/// `a` and `b` in the shares 1 − w and w: tasks of either kind. Seats and terms of pools are those of `a`.
TaskEconomics mixOf(const TaskEconomics &a, const TaskEconomics &b, double w);

} // namespace farthing
