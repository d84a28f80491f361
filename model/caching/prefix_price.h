// SPDX-License-Identifier: GPL-3.0-or-later
// What a cached prefix costs, and when caching it pays. Source: providers' price pages (write above, read below the
// input price); economics 2.2.
#pragma once
#include "model/core/result.h"

namespace farthing::caching {

/// Prices of a cached prefix as multiples of the plain input price: `write` on a miss, `read` on a hit; read < write.
struct CacheMultiples {
    double write = 1.25; ///< ≥ 0
    double read = 0.1;   ///< ≥ 0
};

/// Money per token of prefix relative to plain input at hit share `hit`: (1 − hit)·write + hit·read.
Result<double> cacheMultiple(const CacheMultiples &multiples, double hit);

struct PrefixCost {
    double perRequest = 0; ///< money
    double uncached = 0;   ///< money per request without caching
    double ratio = 0;      ///< perRequest / uncached
};
/// `tokens` of prefix, `price` money per token (above 0), `minimum` tokens below which the provider caches nothing
/// (silently: then the request costs plain input).
Result<PrefixCost> prefixCost(double tokens, double price, const CacheMultiples &multiples, double hit, double minimum);

struct PrefixBreakeven {
    double hit = 0;             ///< hit share above which caching saves: (w − 1)/(w − r)
    double requests = 0;        ///< uses of one entry above which it saves, a real number: (w − r)/(1 − r)
    double minRequests = 0;     ///< the first whole number above `requests`
    double loadSliding = 0;     ///< rate · ttl at that hit share, TTL refreshed on use
    double loadFixed = 0;       ///< the same without refresh
    double keepAlivePings = 0;  ///< reads that are still cheaper than one more write: floor((w − r)/r)
};
/// Needs read < 1. With write ≤ 1 caching never costs extra: hit and loads are 0.
/// With read = 0 keep-alive reads are free: `keepAlivePings` is infinite.
Result<PrefixBreakeven> prefixBreakeven(const CacheMultiples &multiples);

/// Two times to live at steady Poisson traffic, both refreshed on use (say 5 minutes and 1 hour).
struct TtlChoice {
    double crossover = 0;       ///< rate above which the longer TTL is never dearer
    double longBeatsPlain = 0;  ///< rate above which the longer TTL beats no caching
    double shortBeatsPlain = 0; ///< the same for the shorter one
};
/// Rates per the unit of the TTLs; 0 < shortTtl < longTtl; the longer TTL's write is the dearer one; read < 1 ≤ write.
Result<TtlChoice> compareTtls(const CacheMultiples &shortLived, double shortTtl, const CacheMultiples &longLived, double longTtl);

/// An explicit cache that is paid by size and hour instead of by write.
struct StoredCache {
    double breakevenRate = 0;   ///< requests per hour above which it saves: storage / (input − cached)
    double savingPerHour = 0;   ///< money per hour and million tokens at `rate` (negative: a loss)
};
/// `input`, `cached`: money per million tokens, cached < input; `storage`: money per million tokens and hour, ≥ 0;
/// `rate`: requests per hour, ≥ 0.
Result<StoredCache> storedCache(double input, double cached, double storage, double rate);

/// Tokens of a prefix that a cache with a minimum length and a step holds: 0 below `minimum`, else minimum plus whole
/// steps. `step` 0: no steps. All in tokens, ≥ 0.
Result<double> cacheableTokens(double prefix, double minimum, double step);

} // namespace farthing::caching
