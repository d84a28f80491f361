// SPDX-License-Identifier: GPL-3.0-or-later
// The months ahead: cost, revenue, margin, pools and cash on the same draws as the month, as demand grows and prices change.
#pragma once
#include "model/core/months.h"
#include "model/economics/evaluate.h"

namespace farthing {

struct ForecastMonth {
    int month = 0;                     ///< 0: the plan's own
    std::string date;                  ///< ISO, the day at which its prices apply
    Spread tasks, revenue, usageCost, totalCost;
    Spread gross;                      ///< money: gross margin
    Spread grossMargin;                ///< share of revenue, of draws that have some
    Spread result;                     ///< money: operating result, what is paid once included
    Spread cash;                       ///< money from month 0 on: hardware when it is bought, not as it wears
    double pMarginAtLeastTarget = 0;
    double paidOnce = 0;               ///< money: migrations, shadow traffic, single costs; mean
    struct PoolAt {
        Spread replicas, utilisation, cost;
        bool operator==(const PoolAt &) const = default;
    };
    std::vector<PoolAt> pools;
    std::vector<std::string> events;   ///< what happens at its start, in words
};
struct Forecast {
    Issues issues;
    bool ok = false, cancelled = false;
    std::uint64_t draws = 0;
    std::vector<ForecastMonth> months;
    Spread totalGross, totalResult;    ///< money over all months
    /// The first month from which the operating result stays at or above 0, and the first whose cash is; of the draws that have one.
    Spread breakMonth, paybackMonth;
    double breakShare = 0, paybackShare = 0; ///< of the draws
};
struct ForecastOptions {
    std::optional<std::uint64_t> draws, seed; ///< absent: up to 400 of the plan's draws; its seed
    int threads = 0;
    std::stop_token stop;
    std::function<void(double)> progress;
};
/// Month m is priced at as_of + m months. Erosion applies from month 1 to list prices that the sheet does not date ahead; what
/// token prices add up to is linear in each, so each month follows from the engine's figures at two prices: exact. Growth of
/// tokens multiplies what tokens and pools cost (price cliffs are not met more often). Seasons count from the plan's own month.
/// Segments that grow apart change shares; the cost of a task without compute follows that of the segments. Mixed pools agree
/// their base anew each month. A refresh changes a pool's speed and prices from its month on; what it replaces is sold at its
/// straight-line value, where it is owned. Caches from traffic follow the volume.
Forecast forecast(const Plan &plan, const PriceSheet &sheet, const ForecastOptions &options);

} // namespace farthing
