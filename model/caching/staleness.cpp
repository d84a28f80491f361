// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/staleness.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/distribution/shape.h"

namespace farthing::caching {

using distribution::ownExpm1;

Result<Staleness> staleness(double requests, double changes, double ttl)
{
    if (const auto fault = Require().above("request rate", requests, 0).atLeast("rate of change", changes, 0)
                               .above("time to live", ttl, 0).finite("load", requests * ttl).finite("load", changes * ttl).fault())
        return *fault;
    const double use = requests * ttl, aging = changes * ttl;
    Staleness out;
    out.hitFixed = use / (1.0 + use);
    out.staleFixed = aging > 0 ? 1.0 + ownExpm1(-aging) / aging : 0.0;
    if (aging > 0 && aging < 1e-4) // 1 − (1 − e^−x)/x = x/2 − x²/6 + …, without the cancellation
        out.staleFixed = aging * (0.5 - aging * (1.0 / 6.0 - aging / 24.0));
    out.hitSliding = -ownExpm1(-use);
    out.hitPush = requests / (requests + changes);
    // φ: the next request comes before both the end of the TTL and a change.
    const double phi = out.hitPush * -ownExpm1(-(use + aging));
    out.hitPushSliding = phi;
    if (changes > 0) {
        // Odds φ/(1−φ) and h/(1−h); the latter is e^(λτ) − 1, infinite for hot keys.
        const double notPhi = (changes + requests * ownExp(-(use + aging))) / (requests + changes);
        const double odds = ownExpm1(use);
        const double fresh = odds > 0 ? phi / notPhi / odds : 1.0;
        out.staleSliding = 1.0 - fresh;
    }
    return out;
}

} // namespace farthing::caching
