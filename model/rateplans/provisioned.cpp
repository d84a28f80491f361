// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateplans/provisioned.h"

#include "model/core/require.h"
#include "model/rateplans/overflow.h"
#include "model/rateplans/reserve.h"

#include <algorithm>
#include <limits>

namespace farthing::rateplans {
namespace {

constexpr double minutesPerHour = 60.0;

/// Units as sold. A need that is a whole number of steps but for rounding is not rounded up.
double asSold(double needed, const UnitRules &rules)
{
    if (needed <= rules.minimum)
        return rules.minimum;
    if (rules.step == 0.0)
        return needed;
    const double steps = (needed - rules.minimum) / rules.step;
    return rules.minimum + rules.step * std::ceil(steps - 1e-9 * std::max(1.0, steps));
}

} // namespace

Result<ProvisionedSize> provisionedSize(const TokenFlow &peak, const UnitRules &rules, double unitPrice, const TokenPrices &prices)
{
    if (const auto fault = Require().atLeast("input flow", peak.input, 0).atLeast("cached flow", peak.cached, 0)
                               .atLeast("output flow", peak.output, 0)
                               .that(peak.cached <= peak.input, "Cached tokens are part of the input: they cannot exceed it.")
                               .above("input tokens per unit and minute", rules.inputPerUnit, 0)
                               .atLeast("output weight", rules.outputWeight, 0).atLeast("minimum number of units", rules.minimum, 0)
                               .atLeast("step of units", rules.step, 0).above("price of a unit", unitPrice, 0)
                               .atLeast("input price", prices.input, 0).atLeast("cached price", prices.cached, 0)
                               .atLeast("output price", prices.output, 0).fault())
        return *fault;
    const double plain = peak.input - peak.cached;
    ProvisionedSize out;
    out.needed = (plain + rules.outputWeight * peak.output) / rules.inputPerUnit;
    out.deployed = asSold(out.needed, rules);
    out.costPerHour = out.deployed * unitPrice;
    out.listPerHour = minutesPerHour * (plain * prices.input + peak.cached * prices.cached + peak.output * prices.output);
    out.breakevenLoad = out.listPerHour > 0 ? out.costPerHour / out.listPerHour : std::numeric_limits<double>::infinity();
    return out;
}

Result<double> unitListValue(double inputPerUnit, double inputPrice)
{
    if (const auto fault = Require().above("input tokens per unit and minute", inputPerUnit, 0).above("input price", inputPrice, 0).fault())
        return *fault;
    return minutesPerHour * inputPerUnit * inputPrice;
}

Result<SpillOver> spillOver(double mean, double sd, double capacity, double fixedPerHour, double tokenHour)
{
    if (const auto fault = Require().atLeast("mean demand", mean, 0).above("capacity", capacity, 0)
                               .above("price of the units", fixedPerHour, 0).above("price by the token", tokenHour, 0).fault())
        return *fault;
    const Result<double> overflow = normalOverflow(mean, sd, capacity);
    if (!overflow)
        return overflow.error();
    const Result<double> best = bestReserve(fixedPerHour / capacity, tokenHour, mean, sd);
    if (!best)
        return best.error();
    return SpillOver{*overflow, fixedPerHour + *overflow * tokenHour, mean * tokenHour, *best};
}

} // namespace farthing::rateplans
