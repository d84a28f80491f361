// SPDX-License-Identifier: GPL-3.0-or-later
// Hit share of a response cache of finite size, with or without a time to live.
// Source: Che, Tung, Wang 2002; Fricker, Robert, Roberts 2012; Martina, Garetto, Leonardi 2014; economics 2.3.
// Independent reference model, unit sizes. Against simulation: LRU within 0.001, FIFO within 0.002.
#pragma once
#include "model/caching/ttl.h"
#include "model/caching/zipf.h"

#include <optional>
#include <vector>

namespace farthing::caching {

enum class Eviction { Lru, Fifo }; ///< Fifo also stands for random eviction: the same formula

struct CacheHit {
    /// Requests (to the whole catalogue) that an item survives without use (LRU) or since its insertion (FIFO);
    /// infinite when everything fits.
    double lifetime = 0;
    double hit = 0;                ///< share of requests
    double entries = 0;            ///< expected number of items held
};

/// The characteristic time t_C: Σ(1 − e^(−p t)) = C for LRU, Σ p t/(1 + p t) = C for FIFO. `capacity` in items, > 0.
Result<CacheHit> cheHit(const ZipfCatalogue &catalogue, double capacity, Eviction eviction);
/// Hit share of one item of probability `p` with lifetime `t` in requests.
double itemHit(double p, double t, Eviction eviction);
/// Hit share of holding the `capacity` most popular items for ever: the bound no eviction rule beats.
Result<double> staticHit(const ZipfCatalogue &catalogue, double capacity);

/// A response cache as plans state it.
struct ResponseCacheTraffic {
    double rate = 0;                    ///< requests per unit of time to the whole catalogue, ≥ 0
    std::optional<double> capacity;     ///< items; absent: everything fits
    std::optional<double> ttl;          ///< in the unit of `rate`; absent: entries do not expire
    Refresh refresh = Refresh::OnUse;
    Eviction eviction = Eviction::Lru;
};
struct ResponseCacheHit {
    double hit = 0, entries = 0;
    std::optional<double> evictionTime; ///< t_C in units of time; absent when everything fits or there is no traffic
    double lifetime = 0;                ///< min(t_C, ttl), units of time; may be infinite
};
/// t = min(t_C, ttl). Lifetimes that restart at each use (LRU or a TTL refreshed on use, whichever is shorter) give
/// 1 − e^(−λ p t), those that do not give λpt/(1 + λpt).
Result<ResponseCacheHit> responseCacheHit(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic);
/// Hit share over a profile of rates in equal slots (hours of a day or week), weighted by requests; `traffic.rate` is not
/// read. Slots are long against the lifetimes. `rates` ≥ 0, not all 0.
Result<double> responseCacheHitOverProfile(const ZipfCatalogue &catalogue, const ResponseCacheTraffic &traffic, const std::vector<double> &rates);

} // namespace farthing::caching
