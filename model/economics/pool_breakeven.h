// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools against an API, over volume: with the bands of what is not known.
#pragma once
#include "model/economics/evaluate.h"

namespace farthing {

struct BreakevenOptions {
    std::vector<double> volumes;       ///< empty: 61 from a thirtieth to 30 times the plan's
    std::uint64_t draws = 300;         ///< at most the plan's
    std::optional<std::uint64_t> seed; ///< absent: the plan's
    int threads = 0;
    std::stop_token stop;
};
struct VersusApi {
    double tasks = 0;
    Spread own, api;                   ///< money per successful task: whole replicas, and the same plan without the pools
    double pOwnCheaper = 0;            ///< share of the draws, on the same draws
    /// With the plan's throughput units of the API, as many as cost least at this volume; absent where the plan has none.
    std::optional<Spread> provisioned;
    double units = 0;                  ///< so many
    double pProvisionedCheapest = 0, pOwnCheapest = 0; ///< of the three; the API by the token is what is left
    double replicas = 0;               ///< of all pools, median
};
struct PoolBreakeven {
    Issues issues;
    bool ok = false, cancelled = false;
    std::string instead;               ///< what takes the pools' place, in words
    std::vector<VersusApi> volumes;
    Spread breakeven;                  ///< tasks a month from which own stays cheaper within the sweep; of the draws that have one
    double breakevenShare = 0;
    std::vector<double> due;           ///< volumes at which a further replica is due, medians; the first 20
};
/// The pools against the tiers or the API that would do their work: the model of a spill rule, else the tiers that remain; by
/// the token, and with the units that the plan's commitments reserve (economics 5). Units do not count as part of the other two.
/// Absent figures and an issue where a stage has neither.
PoolBreakeven poolBreakeven(const Plan &plan, const PriceSheet &sheet, const BreakevenOptions &options);

} // namespace farthing
