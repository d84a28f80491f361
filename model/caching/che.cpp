// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/che.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/distribution/shape.h"

#include <limits>
#include <map>

namespace farthing::caching {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double held(const ZipfCatalogue &catalogue, double t, Eviction eviction)
{
    return catalogue.sum([=](double p) { return itemHit(p, t, eviction); });
}

/// ln t with held(t) = capacity, capacity < items. held() is concave in t and smooth in ln t: Newton, kept in a bracket.
double solveLifetime(const ZipfCatalogue &catalogue, double capacity, Eviction eviction)
{
    double low = ownLog(capacity), high = low; // held(t) ≤ t, so t_C ≥ capacity
    while (held(catalogue, ownExp(high), eviction) < capacity) {
        low = high;
        high += 2.0;
        if (high > 700.0)
            return infinity; // the least popular items are never asked for
    }
    double x = 0.5 * (low + high);
    for (int i = 0; i < 200; ++i) {
        const double t = ownExp(x);
        const double miss = held(catalogue, t, eviction) - capacity;
        (miss > 0 ? high : low) = x;
        const double slope = catalogue.sum([=](double p) {
            const double pt = p * t;
            return eviction == Eviction::Lru ? pt * ownExp(-pt) : pt / ((1.0 + pt) * (1.0 + pt));
        });
        double next = slope > 0 ? x - miss / slope : infinity;
        if (!(next > low && next < high))
            next = 0.5 * (low + high);
        if (std::fabs(next - x) <= 1e-15 * (1.0 + std::fabs(x)) || high - low <= 1e-15 * (1.0 + std::fabs(x)))
            return ownExp(next);
        x = next;
    }
    return ownExp(x);
}

double hitShare(const ZipfCatalogue &catalogue, double t, Eviction eviction)
{
    return catalogue.sum([=](double p) { return p * itemHit(p, t, eviction); });
}

} // namespace

double itemHit(double p, double t, Eviction eviction)
{
    const double pt = p * t;
    if (!(pt < infinity))
        return 1.0;
    return eviction == Eviction::Lru ? -distribution::ownExpm1(-pt) : pt / (1.0 + pt);
}

Result<CacheHit> cheHit(const ZipfCatalogue &catalogue, double capacity, Eviction eviction)
{
    if (const auto fault = Require().above("cache capacity", capacity, 0).fault())
        return *fault;
    CacheHit out{infinity, 1.0, catalogue.items()};
    if (capacity >= catalogue.items())
        return out;
    out.lifetime = solveLifetime(catalogue, capacity, eviction);
    if (out.lifetime < infinity) {
        out.hit = hitShare(catalogue, out.lifetime, eviction);
        out.entries = held(catalogue, out.lifetime, eviction);
    }
    return out;
}

Result<double> staticHit(const ZipfCatalogue &catalogue, double capacity)
{
    if (const auto fault = Require().atLeast("cache capacity", capacity, 0).fault())
        return *fault;
    return catalogue.headProbability(capacity);
}

namespace {

std::optional<Error> faultOf(const ResponseCacheTraffic &traffic)
{
    Require require;
    if (traffic.capacity)
        require.above("cache capacity", *traffic.capacity, 0);
    if (traffic.ttl)
        require.atLeast("time to live", *traffic.ttl, 0);
    return require.fault();
}

/// Lifetime in requests that the capacity leaves; it does not depend on the rate.
double evictionRequests(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic)
{
    return traffic.capacity && *traffic.capacity < catalogue.items()
        ? solveLifetime(catalogue, *traffic.capacity, traffic.eviction) : infinity;
}

ResponseCacheHit hitAt(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, double rate, double evicted)
{
    ResponseCacheHit out;
    out.lifetime = traffic.ttl ? *traffic.ttl : infinity;
    if (rate == 0.0)
        return out;
    Eviction law = traffic.refresh == Refresh::OnUse ? Eviction::Lru : Eviction::Fifo;
    if (evicted < infinity) {
        out.evictionTime = evicted / rate;
        if (*out.evictionTime < out.lifetime) {
            out.lifetime = *out.evictionTime;
            law = traffic.eviction;
        }
    }
    const double requests = out.lifetime * rate;
    out.hit = hitShare(catalogue, requests, law);
    out.entries = held(catalogue, requests, law);
    return out;
}

} // namespace

Result<ResponseCacheHit> responseCacheHit(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic)
{
    if (const auto fault = faultOf(traffic))
        return *fault;
    if (const auto fault = Require().atLeast("request rate", traffic.rate, 0).fault())
        return *fault;
    return hitAt(catalogue, traffic, traffic.rate, evictionRequests(catalogue, traffic));
}

Result<double> responseCacheHitOverProfile(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, const std::vector<double> &rates)
{
    if (const auto fault = faultOf(traffic))
        return *fault;
    Require require;
    double total = 0;
    for (const double rate : rates) {
        require.atLeast("request rate of a slot", rate, 0);
        total += rate;
    }
    if (require.above("sum of the profile", total, 0).fault())
        return *require.fault();
    const double evicted = evictionRequests(catalogue, traffic);
    std::map<double, double> known; // weeks repeat their days
    double hit = 0;
    for (const double rate : rates) {
        auto found = known.find(rate);
        if (found == known.end())
            found = known.emplace(rate, hitAt(catalogue, traffic, rate, evicted).hit).first;
        hit += rate / total * found->second;
    }
    return hit;
}

} // namespace farthing::caching
