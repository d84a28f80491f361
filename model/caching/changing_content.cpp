// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/changing_content.h"

#include "model/caching/staleness.h"
#include "model/core/require.h"
#include "model/distribution/shape.h"

#include <cmath>
#include <map>

namespace farthing::caching {

namespace {

/// One entry asked for at `requests`, with a lifetime that restarts at each use or not.
FreshHit entry(double requests, double lifetime, bool sliding, const ChangingContent &content)
{
    const double mu = content.changes;
    if (!(requests > 0) || !(lifetime > 0))
        return {};
    if (content.push) {
        const double gone = std::isinf(lifetime) ? 1.0 : -distribution::ownExpm1(-mu * lifetime);
        if (!sliding) { // it lives min(lifetime, a change): on average gone/mu
            const double mean = mu > 0 ? gone / mu : lifetime;
            return {std::isinf(mean) ? 1.0 : requests * mean / (1 + requests * mean), 0};
        }
        const double ends = std::isinf(lifetime) ? 1.0 : -distribution::ownExpm1(-(requests + mu) * lifetime);
        return {requests / (requests + mu) * ends, 0};
    }
    const double hit = itemHit(requests, lifetime, sliding ? Eviction::Lru : Eviction::Fifo);
    if (!(mu > 0))
        return {hit, 0};
    // Long enough that an entry is never renewed: what was right once is asked for ever after.
    const auto s = staleness(requests, mu, lifetime);
    return {hit, s ? (sliding ? s->staleSliding : s->staleFixed) : 1.0};
}

} // namespace

Result<FreshHit> changingCacheHit(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, const ChangingContent &content)
{
    if (const auto fault = Require().atLeast("rate of change", content.changes, 0).fault())
        return *fault;
    const auto steady = responseCacheHit(catalogue, traffic);
    if (!steady)
        return steady.error();
    FreshHit out;
    if (!(traffic.rate > 0))
        return out;
    const bool evicted = steady->evictionTime && !(traffic.ttl && *traffic.ttl < *steady->evictionTime);
    const bool sliding = evicted ? traffic.eviction == Eviction::Lru : traffic.refresh == Refresh::OnUse;
    double staleHits = 0;
    out.hit = catalogue.sum([&](double p) { return p * entry(traffic.rate * p, steady->lifetime, sliding, content).hit; });
    staleHits = catalogue.sum([&](double p) {
        const FreshHit e = entry(traffic.rate * p, steady->lifetime, sliding, content);
        return p * e.hit * e.stale;
    });
    out.stale = out.hit > 0 ? staleHits / out.hit : 0;
    return out;
}

Result<FreshHit> changingCacheHitOverProfile(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, const ChangingContent &content,
                                             const std::vector<double> &rates)
{
    double total = 0;
    Require require;
    for (const double rate : rates) {
        require.atLeast("request rate of a slot", rate, 0);
        total += rate;
    }
    if (require.above("sum of the profile", total, 0).fault())
        return *require.fault();
    std::map<double, FreshHit> known; // weeks repeat their days
    FreshHit out;
    double stale = 0;
    for (const double rate : rates) {
        auto found = known.find(rate);
        if (found == known.end()) {
            ResponseCacheTraffic slot = traffic;
            slot.rate = rate;
            const auto hit = changingCacheHit(catalogue, slot, content);
            if (!hit)
                return hit.error();
            found = known.emplace(rate, *hit).first;
        }
        out.hit += rate / total * found->second.hit;
        stale += rate / total * found->second.hit * found->second.stale;
    }
    out.stale = out.hit > 0 ? stale / out.hit : 0;
    return out;
}

} // namespace farthing::caching
