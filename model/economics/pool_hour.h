// SPDX-License-Identifier: GPL-3.0-or-later
// What an hour of a pool's accelerator costs, by the way it is paid. economics 3.9–3.11.
#pragma once
#include "model/core/issue.h"
#include "model/plan/pool.h"

namespace farthing {

/// Money per accelerator and hour that is paid for. All numbers of the pool fixed.
struct HourPrice {
    double rent = 0;                   ///< to a provider
    double capital = 0, staff = 0, other = 0; ///< owned; other: space and network
    double idlePower = 0;              ///< owned: with the model loaded and nothing to do
    double loadPower = 0;              ///< owned: added at full load
    double useful = 1;                 ///< share of the paid hour that serves: availability, interruptions
    double kept() const { return rent + capital + staff + other; }
    double at(double utilisation) const { return kept() + idlePower + loadPower * utilisation; }
};
struct PoolHour {
    HourPrice base;                    ///< of every hour but those of the burst
    HourPrice burst;                   ///< mixed: on demand
    bool mixed = false;
    /// Mixed: a replica of the base pays when it is needed for more than this share of the hours (newsvendor; at full load).
    double critical = 0;
};
/// Error: with the path of the pool's field, for example a residual value above the price.
PoolHour poolHour(const Pool &pool, Issues &issues);

} // namespace farthing
