// SPDX-License-Identifier: GPL-3.0-or-later
// What lies above a limit, on average: capacity overflow, seat caps, long-context tiers.
// Source: normal loss function; limited expected value of the lognormal (Klugman, Panjer, Willmot, Loss Models).
#pragma once
#include "model/core/result.h"

namespace farthing::rateplans {

/// E[(D − limit)+] of a normal demand: sd·(φ(z) − z·(1 − Φ(z))), z = (limit − mean)/sd. `sd` ≥ 0 (0: a certain demand).
Result<double> normalOverflow(double mean, double sd, double limit);

/// What a lognormal quantity has on both sides of a limit.
struct LognormalSplit {
    double mean = 0;         ///< E[X]
    double over = 0;         ///< P(X > limit)
    double amountOver = 0;   ///< E[X; X > limit]: the whole amount of those above
    double capped = 0;       ///< E[min(X, limit)]
    double excess = 0;       ///< E[(X − limit)+]
};
/// `mean` > 0, `cv` = sd/mean ≥ 0 (0: X is certain), `limit` > 0.
Result<LognormalSplit> lognormalSplit(double mean, double cv, double limit);

} // namespace farthing::rateplans
