// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateplans/overflow.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/distribution/shape.h"

#include <algorithm>
#include <numbers>

namespace farthing::rateplans {

Result<double> normalOverflow(double mean, double sd, double limit)
{
    if (const auto fault = Require().finite("mean demand", mean).atLeast("spread of demand", sd, 0).finite("limit", limit).fault())
        return *fault;
    if (std::fabs(limit - mean) >= 40.0 * sd) // certain in double precision
        return std::max(0.0, mean - limit);
    const double z = (limit - mean) / sd;
    constexpr double density0 = std::numbers::inv_sqrtpi / std::numbers::sqrt2;
    return sd * std::max(0.0, density0 * ownExp(-0.5 * z * z) - z * normalCdf(-z));
}

Result<LognormalSplit> lognormalSplit(double mean, double cv, double limit)
{
    if (const auto fault = Require().above("mean", mean, 0).atLeast("coefficient of variation", cv, 0).above("limit", limit, 0)
                               .finite("square of the coefficient of variation", cv * cv).fault())
        return *fault;
    LognormalSplit out;
    out.mean = mean;
    const double variance = distribution::ownLog1p(cv * cv);
    const double s = std::sqrt(variance);
    const double fromMean = ownLog(limit / mean); // ln L − μ = fromMean + s²/2
    if (s == 0.0) {
        out.over = mean > limit ? 1.0 : 0.0;
        out.amountOver = mean * out.over;
    } else {
        out.over = normalCdf(-(fromMean / s + 0.5 * s));
        out.amountOver = mean * normalCdf(0.5 * s - fromMean / s);
    }
    out.excess = std::max(0.0, out.amountOver - limit * out.over);
    out.capped = mean - out.excess;
    return out;
}

} // namespace farthing::rateplans
