// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/ttl.h"

#include "model/core/require.h"
#include "model/distribution/law.h"
#include "model/distribution/normal.h"
#include "model/distribution/shape.h"

namespace farthing::caching {
namespace {

double hitOf(double load, Refresh refresh)
{
    return refresh == Refresh::OnUse ? -distribution::ownExpm1(-load) : load / (1.0 + load);
}

} // namespace

Result<double> ttlHit(double rate, double ttl, Refresh refresh, double nodes)
{
    if (const auto fault = Require().atLeast("request rate", rate, 0).atLeast("time to live", ttl, 0)
                               .atLeast("number of cache nodes", nodes, 1).fault())
        return *fault;
    return hitOf(rate * ttl / nodes, refresh);
}

Result<double> gapHit(const Law &gap, double ttl)
{
    if (const auto fault = Require().atLeast("time to live", ttl, 0)
                               .that(gap.lowest() >= 0, "Gaps between requests cannot be negative: bound their law at 0.")
                               .fault())
        return *fault;
    // Strictly below: P(gap < ttl) is F just under the bound.
    return ttl > 0 ? gap.cdf(std::nextafter(ttl, 0.0)) : 0.0;
}

Result<ProfileHit> profileHit(const std::vector<double> &rates, double ttl, Refresh refresh, double nodes)
{
    double total = 0;
    for (const double rate : rates) {
        if (const auto fault = Require().atLeast("request rate of a slot", rate, 0).fault())
            return *fault;
        total += rate;
    }
    if (const auto fault = Require().atLeast("time to live", ttl, 0).atLeast("number of cache nodes", nodes, 1)
                               .above("sum of the profile", total, 0).fault())
        return *fault;
    const double slots = static_cast<double>(rates.size());
    ProfileHit hit;
    for (const double rate : rates) {
        const double h = hitOf(rate * ttl / nodes, refresh);
        hit.requestWeighted += rate / total * h;
        hit.timeAveraged += h / slots;
    }
    hit.atMeanRate = hitOf(total / slots * ttl / nodes, refresh);
    return hit;
}

} // namespace farthing::caching
