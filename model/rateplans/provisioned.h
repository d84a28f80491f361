// SPDX-License-Identifier: GPL-3.0-or-later
// Provisioned throughput units: a share of a model rented by the hour. Source: Azure documentation (2025-08);
// economics 5. Prices and unit sizes are data, never defaults.
#pragma once
#include "model/core/result.h"

namespace farthing::rateplans {

/// Tokens per minute. `input` counts cached tokens too; cached tokens use no unit.
struct TokenFlow {
    double input = 0, cached = 0, output = 0; ///< ≥ 0, cached ≤ input
};
struct TokenPrices {
    double input = 0, cached = 0, output = 0; ///< money per token, ≥ 0
};
/// How units are sold: one carries `inputPerUnit` input tokens a minute (> 0), an output token counts as `outputWeight`
/// input tokens (≥ 0); at least `minimum` units, then steps of `step` (≥ 1 or 0 for any amount).
struct UnitRules {
    double inputPerUnit = 1, outputWeight = 1, minimum = 0, step = 1;
};
struct ProvisionedSize {
    double needed = 0;        ///< units for the peak, a real number
    double deployed = 0;      ///< as sold
    double costPerHour = 0;
    double listPerHour = 0;   ///< what the peak flow, kept up for an hour, costs by the token
    double breakevenLoad = 0; ///< mean load over peak from which the units pay; above 1 they never do
};
/// `peak` is the busiest minute that must fit; `unitPrice` money per unit and hour, > 0.
Result<ProvisionedSize> provisionedSize(const TokenFlow &peak, const UnitRules &rules, double unitPrice, const TokenPrices &prices);

/// Worth of one full unit by the token, money per hour, when the output weight equals the price ratio:
/// 60·inputPerUnit·inputPrice. A unit at `unitPrice` breaks even at unitPrice divided by this.
Result<double> unitListValue(double inputPerUnit, double inputPrice);

/// Units for a base load, the rest by the token: minute demand normal with `mean`, `sd` (input-equivalent tokens a minute),
/// `capacity` > 0 of the units in tokens a minute, `fixedPerHour` their price, `tokenHour` the price by the token of one token
/// a minute kept up for an hour.
struct SpillOver {
    double overflow = 0;    ///< E[(D − capacity)+], tokens a minute
    double perHour = 0;     ///< fixedPerHour + overflow·tokenHour
    double allByToken = 0;  ///< mean·tokenHour
    double bestCapacity = 0; ///< the capacity with the least cost at the same price per token a minute (newsvendor)
};
Result<SpillOver> spillOver(double mean, double sd, double capacity, double fixedPerHour, double tokenHour);

} // namespace farthing::rateplans
