// SPDX-License-Identifier: GPL-3.0-or-later
// Margin of a subscription seat whose use varies. Source: limited expected value (Klugman, Panjer, Willmot); economics 6.
#pragma once
#include "model/core/result.h"
#include "model/plan/quantity.h"

#include <optional>

namespace farthing::margin {

struct SeatPlan {
    double price = 0;             ///< money per seat and month, > 0
    double costPerTask = 0;       ///< money, ≥ 0
    Quantity usage;               ///< tasks a seat wants in a month, all numbers fixed; mean > 0
    std::optional<double> cap;    ///< tasks included, > 0; absent: all
    /// Money per task beyond the cap. Above 0: served and paid; 0 or absent: not served.
    std::optional<double> overagePrice;
};
struct SeatMargin {
    double served = 0;            ///< mean tasks served within the cap
    double overage = 0;           ///< mean tasks served and paid beyond it
    double revenue = 0;           ///< money per seat and month: price + overage
    double margin = 0;            ///< money per seat and month: revenue − cost
    double gross = 0;             ///< margin / revenue
    double breakevenUsage = 0;    ///< tasks that eat the price; infinite when they cost nothing
    double unprofitable = 0;      ///< P(use > breakevenUsage), caps and overage aside
    double revenuePerTask() const { return revenue / (served + overage); } ///< of a task that is served
};
Result<SeatMargin> seatMargin(const SeatPlan &plan);

} // namespace farthing::margin
