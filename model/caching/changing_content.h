// SPDX-License-Identifier: GPL-3.0-or-later
// A response cache over a catalogue whose answers go out of date. Sources: Che's approximation (che.h), staleness of one
// entry (staleness.h); economics 2.3 and 2.6.
#pragma once
#include "model/caching/che.h"

namespace farthing::caching {

struct ChangingContent {
    double changes = 0;          ///< of an answer, per unit of time, ≥ 0 (Poisson)
    bool push = false;           ///< a changed entry is removed at once: nothing is stale, some hits are lost
};
struct FreshHit {
    double hit = 0;              ///< share of requests answered from the cache, stale answers included
    double stale = 0;            ///< P(the answer has changed since | hit)
};
/// Entry by entry: each is asked for at rate·p and lives min(t_C, ttl) as in responseCacheHit(). What push removes leaves
/// room that t_C does not know of, so hits of a full cache with push are slightly low.
Result<FreshHit> changingCacheHit(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, const ChangingContent &content);
/// Over a profile of rates in equal slots, weighted by requests; `traffic.rate` is not read.
Result<FreshHit> changingCacheHitOverProfile(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, const ChangingContent &content,
                                             const std::vector<double> &rates);

} // namespace farthing::caching
