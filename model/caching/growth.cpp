// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/growth.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/distribution/shape.h"
#include "model/distribution/special.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/zeta.hpp>

namespace farthing::caching {

using distribution::ownExpm1;
using distribution::ownLog1p;
using Quiet = distribution::special::Quiet;

Result<ColdCache> coldCache(const ZipfCatalogue &catalogue, double requests)
{
    if (const auto fault = Require().atLeast("number of requests", requests, 1).fault())
        return *fault;
    const auto missing = [requests](double p) { return p < 1.0 ? requests * ownLog1p(-p) : -1e4; }; // ln (1−p)^n
    ColdCache out;
    out.distinct = catalogue.sum([&](double p) { return -ownExpm1(missing(p)); });
    out.cumulativeHit = 1.0 - out.distinct / requests;
    out.marginalHit = 1.0 - catalogue.sum([&](double p) { return p * ownExp(missing(p)); });
    return out;
}

Result<double> endlessDistinct(double exponent, double requests)
{
    if (const auto fault = Require().above("Zipf exponent of an endless catalogue", exponent, 1)
                               .atLeast("number of requests", requests, 1).fault())
        return *fault;
    const double heaps = 1.0 / exponent;
    return boost::math::tgamma(1.0 - heaps, Quiet())
        * ownExp(heaps * ownLog(requests / boost::math::zeta(exponent, Quiet())));
}

Result<OpenEnded> openEnded(double discount, double strength, double requests)
{
    if (const auto fault = Require().between("discount", discount, 0, 1).above("strength", strength, -discount)
                               .atLeast("number of requests", requests, 1).fault())
        return *fault;
    // Γ(θ+n+d)/Γ(θ+n) and Γ(θ+1)/Γ(θ+d) as ratios: no cancellation at large n.
    const double grown = 1.0 / boost::math::tgamma_delta_ratio(strength + requests, discount, Quiet());
    const double start = boost::math::tgamma_delta_ratio(strength + discount, 1.0 - discount, Quiet());
    OpenEnded out;
    out.distinct = (grown / start - strength) / discount;
    out.newNext = (strength + discount * out.distinct) / (requests + strength);
    return out;
}

} // namespace farthing::caching
