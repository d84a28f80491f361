// SPDX-License-Identifier: GPL-3.0-or-later
// The outer level: one draw of all uncertain parameters after another, each with its exact task figures.
#pragma once
#include "model/core/issue.h"
#include "model/economics/evaluate.h"
#include "model/economics/month.h"
#include "model/economics/seats.h"
#include "model/economics/volume_curve.h"

#include <span>

namespace farthing {

struct DrawEconomics {
    Plan plan;           ///< every number fixed
    TaskEconomics task;  ///< at the plan's volume
    VolumeCurve curve;   ///< at others, where caches follow from traffic
    TaskEconomics at(double tasks) const { return curve.empty() ? task : curve.at(tasks); }
};
struct DrawOptions {
    std::uint64_t draws = 2000, seed = 1;
    int threads = 0;     ///< never changes a result
    std::stop_token stop;
    std::uint64_t curves = 0; ///< so many first draws get a VolumeCurve where the plan's caches follow from traffic
};
/// c(θ), σ²(θ) and success of every draw, by the exact engine: no inner noise. A draw without a law is an error.
std::vector<DrawEconomics> drawEconomics(const Plan &plan, const PlanPrices &prices, const DrawOptions &options, Issues &issues);
/// The terms of a seat, all numbers fixed, with what one of its tasks costs.
margin::SeatPlan seatPlan(const Seats &seats, double costPerTask);
/// Exact figures of one fixed plan, compute priced apart. Faults of the pools' fields join the issues. Caches from traffic see
/// `tasks` a month, the plan's when absent. After a stop they mean nothing.
TaskEconomics taskEconomics(const Plan &fixed, const PlanPrices &prices, Issues &issues, std::optional<double> tasks = {}, std::stop_token stop = {});
/// The same of one kind of task: as if none ever found a pool full.
TaskEconomics taskEconomics(const Plan &fixed, const CompiledPlan &compiled, std::stop_token stop = {});
/// What its tasks bring in and what comes off that, by the revenue of `fixed`; the cost of tasks stays as it is.
void setRevenue(const Plan &fixed, TaskEconomics &task);
/// Money per pool second at the plan's volume, so that each task carries its share of the pools' month.
void setComputeRates(const Plan &fixed, const TaskEconomics &task, CompiledPlan &compiled);
/// The base of each mixed pool that does not state it: the one that costs least over the hours of all draws, since it is
/// agreed before a draw is known. At each draw's volume, or at `tasks`.
Reserves settleReserves(std::span<const DrawEconomics> draws, std::optional<double> tasks = {});
/// Mean, its error and type-7 percentiles; NaN values are left out.
Spread spreadOf(std::vector<double> values);

} // namespace farthing
