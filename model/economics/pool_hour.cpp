// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_hour.h"

#include "model/rateplans/reserve.h"
#include "model/serving/hour_cost.h"

namespace farthing {

namespace {

Result<HourPrice> ownedPrice(const Owned &o)
{
    serving::OwnedServer server;
    server.price = o.capex.fixed();
    server.residual = o.residual.fixed();
    server.years = o.lifeYears.fixed();
    server.costOfCapital = o.costOfCapital.fixed();
    server.kilowatts = o.kilowatts.fixed();
    server.pue = o.pue.fixed();
    server.pricePerKwh = o.pricePerKwh.fixed();
    server.yearlyCost = o.spacePerYear.fixed() + o.networkPerYear.fixed();
    server.staffCost = o.staffPerYear.fixed();
    server.accelerators = 1; // all figures are of one; the pool's availability is a matter of capacity, not of the price
    const Result<serving::HourCost> full = serving::ownedHour(server);
    if (!full)
        return full.error();
    const Result<double> idle = serving::powerShare(o.idlePower.fixed(), 0);
    if (!idle)
        return idle.error();
    HourPrice price;
    price.capital = full->capital;
    price.staff = full->staff;
    price.other = full->other;
    price.idlePower = full->power * *idle;
    price.loadPower = full->power - price.idlePower;
    return price;
}

Result<HourPrice> rented(const Pool &pool)
{
    HourPrice price;
    price.rent = pool.pricePerHour.fixed();
    if (pool.purchase.kind != Purchase::Kind::Spot)
        return price;
    const Purchase &p = pool.purchase;
    const Result<rateplans::SpotPrice> spot = rateplans::spotPrice(price.rent, p.interruptionsPerHour.fixed(), p.restartSeconds.fixed() / 3600, p.lostSeconds.fixed() / 3600);
    if (!spot)
        return spot.error();
    price.useful = spot->usefulShare;
    return price;
}

} // namespace

PoolHour poolHour(const Pool &pool, Issues &issues)
{
    using Kind = Purchase::Kind;
    const std::string path = "/pools/" + pool.id + "/purchase";
    const Purchase &p = pool.purchase;
    PoolHour hour;
    const auto take = [&](const Result<HourPrice> &price, HourPrice &to) {
        if (price)
            to = *price;
        else
            issues.push_back({Severity::Error, path, price.error().message});
        to.useful *= pool.availability.fixed();
    };
    if (p.owned && !(p.owned->residual.fixed() <= p.owned->capex.fixed())) {
        issues.push_back({Severity::Error, path + "/residual", "The residual value is above the purchase price. Lower it, or state it in money, not as a share."});
        return hour;
    }
    hour.mixed = p.kind == Kind::Mixed;
    if (p.owned) {
        take(ownedPrice(*p.owned), hour.base);
    } else if (hour.mixed && p.reservedPrice) {
        HourPrice base;
        base.rent = p.reservedPrice->fixed();
        take(base, hour.base);
    } else {
        take(rented(pool), hour.base);
    }
    if (!hour.mixed)
        return hour;
    take(rented(pool), hour.burst);
    // Power is paid for the load either way once it runs here; a reserved hour is compared at full load.
    const Result<double> critical = rateplans::reservedBreakeven(hour.base.at(1), hour.burst.at(1));
    hour.critical = critical ? *critical : 1; // free hours on demand: nothing is worth reserving
    return hour;
}

} // namespace farthing
