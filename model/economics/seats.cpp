// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/seats.h"

#include "model/core/require.h"
#include "model/rateplans/overflow.h"

namespace farthing::margin {

Result<SeatMargin> seatMargin(const SeatPlan &plan)
{
    Require require;
    require.above("price of a seat", plan.price, 0).above("cost of a task", plan.costPerTask, 0).above("mean use", plan.usageMean, 0)
        .atLeast("variation of use", plan.usageCv, 0);
    if (plan.cap)
        require.above("cap", *plan.cap, 0);
    if (plan.overagePrice)
        require.atLeast("overage price", *plan.overagePrice, 0);
    if (require.fault())
        return *require.fault();
    SeatMargin out;
    out.served = plan.usageMean;
    if (plan.cap) {
        const auto split = rateplans::lognormalSplit(plan.usageMean, plan.usageCv, *plan.cap);
        if (!split)
            return split.error();
        out.served = split->capped;
        out.overage = plan.overagePrice && *plan.overagePrice > 0 ? split->excess : 0.0;
    }
    const double paid = out.overage > 0 ? out.overage * *plan.overagePrice : 0.0;
    out.margin = plan.price + paid - plan.costPerTask * (out.served + out.overage);
    out.gross = out.margin / (plan.price + paid);
    out.breakevenUsage = plan.price / plan.costPerTask;
    const auto tail = rateplans::lognormalSplit(plan.usageMean, plan.usageCv, out.breakevenUsage);
    if (!tail)
        return tail.error();
    out.unprofitable = tail->over;
    return out;
}

} // namespace farthing::margin
