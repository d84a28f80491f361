// SPDX-License-Identifier: GPL-3.0-or-later
// How often a cached answer is out of date. Content changes and requests are Poisson; economics 2.6.
#pragma once
#include "model/core/result.h"

namespace farthing::caching {

struct Staleness {
    double hitFixed = 0;         ///< TTL counted from the write
    double staleFixed = 0;       ///< P(the content changed since | hit): 1 − (1 − e^(−μτ))/(μτ)
    double hitSliding = 0;       ///< TTL refreshed on use
    double staleSliding = 0;     ///< tends to 1 on hot keys: they never expire
    double hitPush = 0;          ///< entries removed at each change, no TTL: λ/(λ + μ); nothing is stale
    double hitPushSliding = 0;   ///< the same with a sliding TTL
};
/// `requests` λ > 0 and `changes` μ ≥ 0 per unit of time, `ttl` > 0 in that unit.
Result<Staleness> staleness(double requests, double changes, double ttl);

} // namespace farthing::caching
