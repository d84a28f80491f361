// SPDX-License-Identifier: GPL-3.0-or-later
// Prices that fall with volume, and commitments to spend. Source: vendors' rate plans; economics 5.
#pragma once
#include "model/core/result.h"

#include <limits>
#include <vector>

namespace farthing::rateplans {

/// A band of a price list: `price` per unit up to and including `upTo` units (infinite for the last band).
struct VolumeTier {
    double upTo = std::numeric_limits<double>::infinity();
    double price = 0;
};
struct TieredCost {
    double graduated = 0;  ///< each unit at the price of its own band (like income tax)
    double allUnits = 0;   ///< every unit at the price of the band reached: it can cost less to buy more
};
/// `quantity` ≥ 0; bands ascending, the last without limit, prices ≥ 0.
Result<TieredCost> tieredCost(double quantity, const std::vector<VolumeTier> &tiers);

/// A commitment of `commit` money at `discount` off the list: it covers commit/(1 − discount) of list usage; what goes
/// beyond costs `overage` times the list price.
struct CommitmentCost {
    double cost = 0;            ///< money: the commitment is paid even when it is not used
    double covered = 0;         ///< list value the commitment covers
    double breakevenUsage = 0;  ///< list usage above which it beats paying the list price
    double saving = 0;          ///< list usage − cost; negative: a shortfall
};
/// `usage` ≥ 0 and `commit` ≥ 0 in money at list prices, `discount` in [0, 1), `overage` > 0 (1: list price).
/// Breakeven holds for overage ≤ 1/(1 − discount) or usage within what is covered.
Result<CommitmentCost> commitmentCost(double usage, double commit, double discount, double overage);

} // namespace farthing::rateplans
