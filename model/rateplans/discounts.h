// SPDX-License-Identifier: GPL-3.0-or-later
// Batch and off-peak discounts, and prompts long enough for a dearer tier. Source: vendors' price pages; economics 5.
#pragma once
#include "model/core/result.h"

namespace farthing::rateplans {

/// All shares and discounts in [0, 1].
struct TimeDiscounts {
    double batchShare = 0, batchDiscount = 0;
    double offPeakShare = 0, offPeakDiscount = 0;   ///< of what is not batch
    double deferred = 0;                            ///< share of the peak requests that are moved out of it
};
/// What requests cost on average as a multiple of the list price. Batch and off-peak do not stack: batch requests get the
/// batch price at any hour.
Result<double> timeMultiple(const TimeDiscounts &discounts);

/// Prompts of more than `threshold` tokens cost `high` instead of `low` per token. Prompt lengths are lognormal.
struct LongContext {
    double meanTokens = 0;
    double over = 0;            ///< P(X > threshold)
    double tokensOver = 0;      ///< E[X; X > threshold]
    double cost = 0;            ///< expected input cost of a request
    double naive = 0;           ///< mean tokens at the low price: what averages say
    double uplift = 0;          ///< cost/naive − 1
};
/// `wholeRequest`: the dearer price applies to the whole prompt (the usual rule), else to the tokens above the threshold.
Result<LongContext> longContext(double mean, double cv, double threshold, double low, double high, bool wholeRequest);

} // namespace farthing::rateplans
