// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wants to know of a pool's month: waits, hours, money, and how far they are certain.
#pragma once
#include "model/economics/draws.h"

#include <span>

namespace farthing {

/// Waits over all hours, each with its share of the requests.
struct PoolWaits {
    double p95 = 0;                    ///< seconds that 95 % of the requests do not exceed; infinite where some hour is overloaded
    double longer = 0;                 ///< share that waits longer than the objective (one second without one)
};
/// `load` as poolLoad() gives it for these terms.
PoolWaits poolWaits(const PoolTerms &terms, double secondsPerTask, double tasks, const PoolLoad &load);
/// The wait that `share` of the requests do not exceed when so many replicas are busy to `utilisation`, (0, 1).
double waitQuantile(const PoolTerms &terms, double replicas, double utilisation, double share);
/// Requests and paid replicas in each hour of the profile; `load` as poolLoad() gives it.
std::vector<PoolMonth::Hour> poolHours(const PoolTerms &terms, double secondsPerTask, double tasks, const PoolLoad &load);
/// Pool `pool` of the plan at the base values, with the spread over the draws.
PoolMonth poolMonth(const DrawEconomics &base, std::span<const DrawEconomics> draws, const Reserves &reserves, std::size_t pool);

} // namespace farthing
