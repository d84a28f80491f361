// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/seats.h"

#include "model/core/require.h"
#include "model/distribution/law.h"

#include <algorithm>
#include <limits>

namespace farthing::margin {

namespace {

/// The law of min(use, cap).
Result<Law> cappedUse(const Quantity &usage, double cap)
{
    if (const Number *number = std::get_if<Number>(&usage.form))
        return Law::point(std::min(number->fixed(), cap));
    Distribution law = *std::get_if<Distribution>(&usage.form);
    const auto own = law.caps.find("max");
    law.caps["max"] = own == law.caps.end() ? cap : std::min(cap, own->second.fixed());
    return Law::make(law);
}

} // namespace

Result<SeatMargin> seatMargin(const SeatPlan &plan)
{
    Require require;
    require.above("price of a seat", plan.price, 0).atLeast("cost of a task", plan.costPerTask, 0);
    if (plan.cap)
        require.above("cap", *plan.cap, 0);
    if (plan.overagePrice)
        require.atLeast("overage price", *plan.overagePrice, 0);
    if (require.fault())
        return *require.fault();
    const Result<Law> use = Law::make(plan.usage);
    if (!use)
        return use.error();
    if (!(use->mean() > 0))
        return Error{"A seat needs a use above 0 tasks a month."};
    SeatMargin out;
    out.served = use->mean();
    if (plan.cap) {
        const Result<Law> capped = cappedUse(plan.usage, *plan.cap);
        if (!capped)
            return capped.error();
        out.served = capped->mean();
        out.overage = plan.overagePrice && *plan.overagePrice > 0 ? std::max(0.0, use->mean() - out.served) : 0.0;
    }
    out.revenue = plan.price + (out.overage > 0 ? out.overage * *plan.overagePrice : 0.0);
    out.margin = out.revenue - plan.costPerTask * (out.served + out.overage);
    out.gross = out.margin / out.revenue;
    out.breakevenUsage = plan.costPerTask > 0 ? plan.price / plan.costPerTask : std::numeric_limits<double>::infinity();
    out.unprofitable = plan.costPerTask > 0 ? 1 - use->cdf(out.breakevenUsage) : 0.0;
    return out;
}

} // namespace farthing::margin
