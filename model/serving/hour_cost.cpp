// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/hour_cost.h"

#include "model/core/power.h"
#include "model/core/require.h"
#include "model/distribution/shape.h"

namespace farthing::serving {
namespace {

double recoveryOf(double rate, double years)
{
    if (rate == 0.0)
        return 1.0 / years;
    // r/(1 − (1+r)^−n) without overflow, and without cancellation at small rates.
    return rate / -distribution::ownExpm1(-years * distribution::ownLog1p(rate));
}

} // namespace

Result<double> capitalRecovery(double rate, double years)
{
    if (const auto fault = Require().atLeast("cost of capital", rate, 0).above("life", years, 0).fault())
        return *fault;
    return recoveryOf(rate, years);
}

Result<HourCost> ownedHour(const OwnedServer &s)
{
    if (const auto fault = Require().atLeast("purchase price", s.price, 0).within("residual value", s.residual, 0, s.price)
                               .above("life", s.years, 0).atLeast("cost of capital", s.costOfCapital, 0)
                               .above("availability", s.availability, 0).within("availability", s.availability, 0, 1)
                               .atLeast("server power", s.kilowatts, 0).atLeast("power usage effectiveness", s.pue, 1)
                               .atLeast("electricity price", s.pricePerKwh, 0).within("mean load of the power", s.loadFactor, 0, 1)
                               .atLeast("yearly cost", s.yearlyCost, 0).atLeast("cost of a person", s.staffCost, 0)
                               .above("accelerators per person", s.acceleratorsPerPerson, 0)
                               .whole("number of accelerators", s.accelerators, 1, 1e6).fault())
        return *fault;
    const double hours = hoursPerYear * s.availability;
    HourCost out;
    out.recovery = recoveryOf(s.costOfCapital, s.years);
    out.capitalPerYear = s.price * out.recovery - s.residual * (out.recovery - s.costOfCapital);
    out.capital = out.capitalPerYear / (hours * s.accelerators);
    out.straightLine = (s.price - s.residual) / (s.years * hours * s.accelerators);
    out.power = s.kilowatts * s.pue * s.pricePerKwh * s.loadFactor / s.accelerators;
    out.staff = s.staffCost / s.acceleratorsPerPerson / hours;
    out.other = s.yearlyCost / (hours * s.accelerators);
    return out;
}

Result<double> powerShare(double idleShare, double utilisation)
{
    if (const auto fault = Require().within("idle share of the power", idleShare, 0, 1).within("utilisation", utilisation, 0, 1).fault())
        return *fault;
    return idleShare + (1.0 - idleShare) * utilisation;
}

Result<TokenEnergy> tokenEnergy(double watts, double tokensPerSecond, double pue, double pricePerKwh)
{
    if (const auto fault = Require().above("power", watts, 0).above("throughput", tokensPerSecond, 0)
                               .atLeast("power usage effectiveness", pue, 1).atLeast("electricity price", pricePerKwh, 0).fault())
        return *fault;
    TokenEnergy out;
    out.joules = watts / tokensPerSecond;
    out.kwhPerMillion = out.joules * pue / 3.6; // 1e6 tokens / 3.6e6 J per kWh
    out.costPerMillion = out.kwhPerMillion * pricePerKwh;
    return out;
}

Result<Refresh> refreshLife(const RefreshPlan &p)
{
    if (const auto fault = Require().above("purchase price", p.price, 0).atLeast("discount rate", p.discount, 0)
                               .within("yearly loss of value", p.valueLoss, 0, 1).atLeast("yearly cost", p.yearlyCost, 0)
                               .above("growth of the yearly cost", p.yearlyGrowth, -1).within("decline of new hardware's cost", p.obsolescence, 0, 1)
                               .atLeast("charged share of obsolescence", p.obsolescenceShare, 0).whole("longest life", p.years, 1, 100).fault())
        return *fault;
    Refresh out;
    double present = 0;
    for (int year = 1; year <= p.years; ++year) {
        const double discounted = power(1.0 + p.discount, -year);
        const double cost = p.yearlyCost * power(1.0 + p.yearlyGrowth, year - 1)
            + p.obsolescenceShare * p.price * (1.0 - power(1.0 - p.obsolescence, year - 1));
        present += cost * discounted;
        const double resale = p.price * power(1.0 - p.valueLoss, year);
        out.annualCost.push_back((p.price - resale * discounted + present) * recoveryOf(p.discount, year));
        if (out.annualCost.back() < out.annualCost[static_cast<std::size_t>(out.best - 1)])
            out.best = year;
    }
    return out;
}

Result<double> edgeFirst(double share, double edgeCost, double success, double cloudCost)
{
    if (const auto fault = Require().within("share tried on devices", share, 0, 1).atLeast("device cost", edgeCost, 0)
                               .within("success on devices", success, 0, 1).atLeast("cloud cost", cloudCost, 0).fault())
        return *fault;
    return share * (edgeCost + (1.0 - success) * cloudCost) + (1.0 - share) * cloudCost;
}

} // namespace farthing::serving
