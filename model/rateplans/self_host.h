// SPDX-License-Identifier: GPL-3.0-or-later
// Own replicas against an API by the token: breakeven and the saw-tooth over volume. Source: economics 5.
#pragma once
#include "model/core/result.h"

namespace farthing::rateplans {

/// Million tokens (Mtok) a month; money.
struct SelfHosting {
    double fixedPerReplica = 0;  ///< money per replica and month, > 0
    double capacity = 0;         ///< Mtok per replica and month, > 0
    double variable = 0;         ///< money per Mtok, ≥ 0, below the API's price
    double apiPrice = 0;         ///< money per Mtok, > 0
};
struct SelfHostBreakeven {
    double volume = 0;           ///< Mtok a month at which one replica costs what the API costs
    double utilisation = 0;      ///< volume / capacity: the load from which every further full replica pays as well
    bool feasible = false;       ///< one replica can carry that volume
};
Result<SelfHostBreakeven> selfHostBreakeven(const SelfHosting &plan);

struct SelfHostCost {
    double replicas = 0, selfCost = 0, apiCost = 0; ///< per month
};
/// At `volume` Mtok a month, ≥ 0; at least one replica.
Result<SelfHostCost> selfHostCost(const SelfHosting &plan, double volume);

} // namespace farthing::rateplans
