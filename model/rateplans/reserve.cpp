// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateplans/reserve.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/rateplans/overflow.h"

#include <algorithm>

namespace farthing::rateplans {
namespace {

Require prices(double reservedPrice, double onDemandPrice)
{
    return Require().above("reserved price", reservedPrice, 0).above("on-demand price", onDemandPrice, 0);
}

} // namespace

Result<double> reservedBreakeven(double reservedPrice, double onDemandPrice)
{
    if (const auto fault = prices(reservedPrice, onDemandPrice).fault())
        return *fault;
    return reservedPrice / onDemandPrice;
}

Result<ReserveCost> reserveCost(double reservedPrice, double onDemandPrice, double mean, double sd, double reserved)
{
    if (const auto fault = prices(reservedPrice, onDemandPrice).atLeast("mean demand", mean, 0)
                               .atLeast("reserved amount", reserved, 0).fault())
        return *fault;
    const Result<double> overflow = normalOverflow(mean, sd, reserved);
    if (!overflow)
        return overflow.error();
    return ReserveCost{*overflow, reserved * reservedPrice + *overflow * onDemandPrice, mean * onDemandPrice};
}

Result<double> bestReserve(double reservedPrice, double onDemandPrice, double mean, double sd)
{
    if (const auto fault = prices(reservedPrice, onDemandPrice).atLeast("mean demand", mean, 0)
                               .atLeast("spread of demand", sd, 0).fault())
        return *fault;
    if (reservedPrice >= onDemandPrice)
        return 0.0;
    return std::max(0.0, mean - sd * normalQuantile(reservedPrice / onDemandPrice));
}

Result<SpotPrice> spotPrice(double price, double interruptions, double restartHours, double lostHours)
{
    if (const auto fault = Require().atLeast("spot price", price, 0).atLeast("rate of interruptions", interruptions, 0)
                               .atLeast("hours to restart", restartHours, 0).atLeast("hours of lost work", lostHours, 0).fault())
        return *fault;
    const double stretch = 1.0 + interruptions * (restartHours + lostHours);
    return SpotPrice{1.0 / stretch, price * stretch};
}

Result<double> saveInterval(double saveHours, double interruptions)
{
    if (const auto fault = Require().above("hours per save", saveHours, 0).above("rate of interruptions", interruptions, 0).fault())
        return *fault;
    return std::sqrt(2.0 * saveHours / interruptions);
}

} // namespace farthing::rateplans
