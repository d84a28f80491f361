// SPDX-License-Identifier: GPL-3.0-or-later
// Margin of a subscription seat whose use varies. Source: limited expected value of the lognormal; economics 6.
#pragma once
#include "model/core/result.h"

#include <optional>

namespace farthing::margin {

struct SeatPlan {
    double price = 0;             ///< money per seat and month, > 0
    double costPerTask = 0;       ///< money, > 0
    double usageMean = 0;         ///< tasks per seat and month, > 0; lognormal
    double usageCv = 1;           ///< sd/mean, ≥ 0
    std::optional<double> cap;    ///< tasks included, > 0; absent: all
    /// Money per task beyond the cap. Above 0: served and paid; 0 or absent: not served.
    std::optional<double> overagePrice;
};
struct SeatMargin {
    double served = 0;            ///< mean tasks served within the cap
    double overage = 0;           ///< mean tasks served and paid beyond it
    double margin = 0;            ///< money per seat and month: price − cost + overage revenue
    double gross = 0;             ///< margin / (price + overage revenue)
    double breakevenUsage = 0;    ///< tasks that eat the price
    double unprofitable = 0;      ///< P(use > breakevenUsage), caps and overage aside
};
Result<SeatMargin> seatMargin(const SeatPlan &plan);

} // namespace farthing::margin
