// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateplans/discounts.h"

#include "model/core/require.h"
#include "model/rateplans/overflow.h"

namespace farthing::rateplans {

Result<double> timeMultiple(const TimeDiscounts &d)
{
    if (const auto fault = Require().within("batch share", d.batchShare, 0, 1).within("batch discount", d.batchDiscount, 0, 1)
                               .within("off-peak share", d.offPeakShare, 0, 1).within("off-peak discount", d.offPeakDiscount, 0, 1)
                               .within("deferred share of the peak", d.deferred, 0, 1).fault())
        return *fault;
    const double offPeak = d.offPeakShare + d.deferred * (1.0 - d.offPeakShare);
    return d.batchShare * (1.0 - d.batchDiscount) + (1.0 - d.batchShare) * (1.0 - offPeak * d.offPeakDiscount);
}

Result<LongContext> longContext(double mean, double cv, double threshold, double low, double high, bool wholeRequest)
{
    if (const auto fault = Require().above("price below the threshold", low, 0).atLeast("price above the threshold", high, 0).fault())
        return *fault;
    const Result<LognormalSplit> split = lognormalSplit(mean, cv, threshold);
    if (!split)
        return split.error();
    LongContext out;
    out.meanTokens = split->mean;
    out.over = split->over;
    out.tokensOver = split->amountOver;
    out.naive = low * split->mean;
    out.cost = out.naive + (high - low) * (wholeRequest ? split->amountOver : split->excess);
    out.uplift = out.cost / out.naive - 1.0;
    return out;
}

} // namespace farthing::rateplans
