// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/erosion.h"

#include "model/core/power.h"
#include "model/core/require.h"
#include "model/distribution/shape.h"

#include <limits>

namespace farthing::margin {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double monthsPerYear = 12.0;

} // namespace

Result<PriceDecline> priceDecline(double total, double years)
{
    if (const auto fault = Require().atLeast("factor of decline", total, 1).above("years", years, 0).fault())
        return *fault;
    const double perYear = ownLog(total) / years;
    PriceDecline out;
    out.yearlyFactor = ownExp(perYear);
    out.yearlyDecline = -distribution::ownExpm1(-perYear);
    out.monthlyMultiple = ownExp(-perYear / monthsPerYear);
    out.halvingMonths = perYear > 0 ? monthsPerYear * ownLog(2.0) / perYear : infinity;
    return out;
}

Result<ErosionPath> erosionPath(const ErosionPlan &p)
{
    if (const auto fault = Require().whole("number of months", p.months, 1, 1200).atLeast("cost of a task", p.cost, 0)
                               .within("yearly decline of cost", p.costDecline, 0, 1).that(p.costDecline < 1, "Cost cannot fall by 100 % a year.")
                               .above("price", p.price, 0).within("yearly decline of price", p.priceDecline, 0, 1)
                               .that(p.priceDecline < 1, "The price cannot fall by 100 % a year.").atLeast("volume", p.volume, 0)
                               .above("growth of volume", p.volumeGrowth, -1).above("discount rate", p.discount, -1).fault())
        return *fault;
    ErosionPath out;
    for (int month = 0; month < p.months; ++month) {
        const double years = month / monthsPerYear;
        const double price = p.price * power(1.0 - p.priceDecline, years), cost = p.cost * power(1.0 - p.costDecline, years);
        const double volume = p.volume * power(1.0 + p.volumeGrowth, month);
        out.revenue += price * volume;
        out.cost += cost * volume;
        out.presentValue += (price - cost) * volume * power(1.0 + p.discount, -years);
        out.lastMargin = 1.0 - cost / price;
        if (month == 0)
            out.firstMargin = out.lastMargin;
    }
    out.grossMargin = out.revenue > 0 ? 1.0 - out.cost / out.revenue : out.firstMargin;
    return out;
}

Result<Learning> wrightLearning(double cost, double volumeMultiple, double rate)
{
    if (const auto fault = Require().atLeast("cost", cost, 0).above("volume multiple", volumeMultiple, 0)
                               .within("learning rate", rate, 0, 1).that(rate < 1, "A learning rate of 100 % has no cost left.").fault())
        return *fault;
    Learning out;
    out.exponent = -ownLog(1.0 - rate) / ownLog(2.0);
    out.cost = cost * ownExp(-out.exponent * ownLog(volumeMultiple));
    return out;
}

Result<Deprecation> modelDeprecation(double migrationCost, double meanLife, double horizon, double discount)
{
    if (const auto fault = Require().atLeast("cost of a migration", migrationCost, 0).above("mean life", meanLife, 0)
                               .above("horizon", horizon, 0).above("discount rate", discount, -1).fault())
        return *fault;
    const double years = horizon / monthsPerYear, perYear = monthsPerYear / meanLife;
    const double force = distribution::ownLog1p(discount);
    Deprecation out;
    out.migrations = horizon / meanLife;
    out.perYear = migrationCost * perYear;
    out.presentValue = out.perYear * (force == 0.0 ? years : -distribution::ownExpm1(-force * years) / force);
    out.fixedLife = std::floor(out.migrations);
    return out;
}

Result<Shadow> shadowEvaluation(double share, double production, double candidate, double judge, double tasks)
{
    if (const auto fault = Require().within("share of mirrored traffic", share, 0, 1).above("production cost", production, 0)
                               .atLeast("candidate cost", candidate, 0).atLeast("judge cost", judge, 0).atLeast("tasks a month", tasks, 0).fault())
        return *fault;
    const double perTask = share * (candidate + judge);
    Shadow out;
    out.perMonth = perTask * tasks;
    out.overhead = perTask / production;
    out.paybackMonths = production > candidate ? perTask / (production - candidate) : infinity;
    return out;
}

} // namespace farthing::margin
