// SPDX-License-Identifier: GPL-3.0-or-later
// How much to reserve when the rest is bought as it comes: reserved and on-demand accelerators, an owned base load with
// a cloud burst, provisioned throughput with pay-as-you-go spill-over. One formula for all of them.
// Source: the newsvendor's critical ratio (Arrow, Harris, Marschak 1951); economics 3.11.
#pragma once
#include "model/core/result.h"

namespace farthing::rateplans {

/// Share of the time a reserved unit must be busy to be worth it: reserved / onDemand. Prices per unit and hour, > 0;
/// above 1 it never is.
Result<double> reservedBreakeven(double reservedPrice, double onDemandPrice);

struct ReserveCost {
    double overflow = 0;     ///< E[(D − reserved)+], units
    double perHour = 0;      ///< reserved·price + overflow·onDemand
    double allOnDemand = 0;  ///< E[D]·onDemand (of a normal demand, its mean)
};
/// Cost of reserving `reserved` ≥ 0 units when demand is normal with `mean` and `sd` units (≥ 0).
Result<ReserveCost> reserveCost(double reservedPrice, double onDemandPrice, double mean, double sd, double reserved);
/// The amount with the least expected cost: P(D > R) = reservedPrice/onDemandPrice, at least 0; 0 when reserving is not
/// cheaper. A real number: round and compare with reserveCost().
Result<double> bestReserve(double reservedPrice, double onDemandPrice, double mean, double sd);

/// An interruptible (spot) unit: `price` per hour, `interruptions` per hour, hours lost per interruption to restart and to
/// redo work; all ≥ 0. Availability is a separate question. Source: renewal reward.
struct SpotPrice {
    double usefulShare = 0;  ///< 1/(1 + interruptions·lost hours)
    double effective = 0;    ///< money per useful hour
};
Result<SpotPrice> spotPrice(double price, double interruptions, double restartHours, double lostHours);
/// Hours between saves that waste least: √(2·saveHours/interruptions) (Young 1974; good while saves are short against
/// the time between failures). Both > 0.
Result<double> saveInterval(double saveHours, double interruptions);

} // namespace farthing::rateplans
