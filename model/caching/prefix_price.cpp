// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caching/prefix_price.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

#include <limits>

namespace farthing::caching {
namespace {

std::optional<Error> faultOf(const CacheMultiples &multiples)
{
    return Require().atLeast("write multiple", multiples.write, 0).atLeast("read multiple", multiples.read, 0)
        .that(multiples.read < multiples.write, "Reading a cached prefix must be cheaper than writing it.").fault();
}

double multipleAt(const CacheMultiples &multiples, double hit)
{
    return (1.0 - hit) * multiples.write + hit * multiples.read;
}

} // namespace

Result<double> cacheMultiple(const CacheMultiples &multiples, double hit)
{
    if (const auto fault = faultOf(multiples))
        return *fault;
    if (const auto fault = Require().within("hit share", hit, 0, 1).fault())
        return *fault;
    return multipleAt(multiples, hit);
}

Result<PrefixCost> prefixCost(double tokens, double price, const CacheMultiples &multiples, double hit, double minimum)
{
    if (const auto fault = faultOf(multiples))
        return *fault;
    if (const auto fault = Require().above("prefix length", tokens, 0).above("input price", price, 0)
                               .within("hit share", hit, 0, 1).atLeast("minimum cacheable length", minimum, 0).fault())
        return *fault;
    PrefixCost cost;
    cost.uncached = tokens * price;
    cost.ratio = tokens >= minimum ? multipleAt(multiples, hit) : 1.0;
    cost.perRequest = cost.uncached * cost.ratio;
    return cost;
}

Result<PrefixBreakeven> prefixBreakeven(const CacheMultiples &multiples)
{
    if (const auto fault = faultOf(multiples))
        return *fault;
    const double w = multiples.write, r = multiples.read;
    if (const auto fault = Require().that(r < 1, "Cached reads must be cheaper than plain input, or caching never pays.").fault())
        return *fault;
    PrefixBreakeven out;
    out.requests = (w - r) / (1.0 - r);
    out.minRequests = std::fmax(1.0, std::floor(out.requests) + 1.0);
    if (w > 1.0) {
        out.hit = (w - 1.0) / (w - r);
        out.loadSliding = ownLog(out.requests); // −ln(1 − h), 1 − h = (1 − r)/(w − r)
        out.loadFixed = (w - 1.0) / (1.0 - r);
    }
    out.keepAlivePings = r > 0 ? std::floor((w - r) / r) : std::numeric_limits<double>::infinity();
    return out;
}

Result<TtlChoice> compareTtls(const CacheMultiples &shortLived, double shortTtl, const CacheMultiples &longLived, double longTtl)
{
    if (const auto fault = faultOf(shortLived))
        return *fault;
    if (const auto fault = faultOf(longLived))
        return *fault;
    if (const auto fault = Require().above("shorter time to live", shortTtl, 0).above("longer time to live", longTtl, shortTtl)
                               .that(shortLived.read == longLived.read, "Both times to live must have the same read price.")
                               .that(longLived.write >= shortLived.write, "The longer time to live must not be cheaper to write.")
                               .that(shortLived.read < 1 && shortLived.write >= 1, "This needs read < input price ≤ write.")
                               .fault())
        return *fault;
    const double r = shortLived.read;
    // multiple(rate) = r + (w − r)·e^(−rate·ttl): equal where the exponents differ by ln of the ratio.
    TtlChoice out;
    out.crossover = ownLog((longLived.write - r) / (shortLived.write - r)) / (longTtl - shortTtl);
    out.longBeatsPlain = ownLog((longLived.write - r) / (1.0 - r)) / longTtl;
    out.shortBeatsPlain = ownLog((shortLived.write - r) / (1.0 - r)) / shortTtl;
    return out;
}

Result<StoredCache> storedCache(double input, double cached, double storage, double rate)
{
    if (const auto fault = Require().above("input price", input, 0).atLeast("cached price", cached, 0)
                               .that(cached < input, "The cached price must be below the input price.")
                               .atLeast("storage price", storage, 0).atLeast("request rate", rate, 0).fault())
        return *fault;
    return StoredCache{storage / (input - cached), rate * (input - cached) - storage};
}

Result<double> cacheableTokens(double prefix, double minimum, double step)
{
    if (const auto fault = Require().atLeast("prefix length", prefix, 0).atLeast("minimum cacheable length", minimum, 0)
                               .atLeast("cache step", step, 0).fault())
        return *fault;
    if (prefix < minimum)
        return 0.0;
    return step > 0 ? minimum + step * std::floor((prefix - minimum) / step) : prefix;
}

} // namespace farthing::caching
