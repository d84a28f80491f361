// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/vector_families.h"

#include "model/caching/che.h"
#include "model/caching/growth.h"
#include "model/caching/prefix_price.h"
#include "model/caching/semantic.h"
#include "model/caching/staleness.h"
#include "model/caching/ttl.h"

namespace farthing::test {
namespace {

using namespace caching;

CacheMultiples multiples(const Inputs &in) { return {in.number("write_mult"), in.number("read_mult")}; }

ZipfCatalogue catalogue(const Inputs &in) { return got(ZipfCatalogue::make(in.number("zipf_alpha"), in.number("catalog"))); }

Outputs ttlHits(const Inputs &in)
{
    const double rate = in.number("lambda_per_min"), ttl = in.number("ttl_min");
    return {{"hit_sliding_ttl", got(ttlHit(rate, ttl, Refresh::OnUse))}, {"hit_fixed_ttl", got(ttlHit(rate, ttl, Refresh::None))}};
}

Outputs breakeven(const Inputs &in)
{
    const PrefixBreakeven b = got(prefixBreakeven(multiples(in)));
    return {{"breakeven_hit_rate", b.hit}, {"breakeven_requests_real", b.requests}, {"min_requests_to_save", b.minRequests},
            {"breakeven_lambda_tau_sliding", b.loadSliding}, {"breakeven_lambda_tau_fixed", b.loadFixed},
            {"max_keepalive_pings", b.keepAlivePings}};
}

Outputs prefix(const Inputs &in)
{
    const double hit = got(ttlHit(in.number("lambda_per_min"), in.number("ttl_min"), Refresh::OnUse));
    const PrefixCost c = got(prefixCost(in.number("prefix_tokens"), in.number("price_in"), multiples(in), hit, in.number("min_cacheable")));
    return {{"hit", hit}, {"cost_per_request", c.perRequest}, {"uncached", c.uncached}, {"ratio", c.ratio}};
}

Outputs twoTtls(const Inputs &in)
{
    const CacheMultiples five{in.number("w5"), in.number("r")}, sixty{in.number("w60"), in.number("r")};
    const TtlChoice choice = got(compareTtls(five, 5, sixty, 60));
    return {{"crossover_lambda_per_min", choice.crossover}, {"lambda_1h_beats_uncached", choice.longBeatsPlain},
            {"lambda_5m_beats_uncached", choice.shortBeatsPlain},
            {"mult_5m_at_0p1_per_min", got(cacheMultiple(five, got(ttlHit(0.1, 5, Refresh::OnUse))))},
            {"mult_1h_at_0p1_per_min", got(cacheMultiple(sixty, got(ttlHit(0.1, 60, Refresh::OnUse))))}};
}

Outputs sharded(const Inputs &in)
{
    const double rate = in.number("lambda_per_min"), ttl = in.number("ttl_min");
    return {{"hit_no_affinity", got(ttlHit(rate, ttl, Refresh::OnUse, in.number("nodes")))},
            {"hit_affinity", got(ttlHit(rate, ttl, Refresh::OnUse))}};
}

Outputs diurnal(const Inputs &in)
{
    const ProfileHit hit = got(profileHit(in.list("lambda_per_min_by_hour"), in.number("ttl_min"), Refresh::OnUse));
    return {{"hit_request_weighted", hit.requestWeighted}, {"hit_at_mean_rate", hit.atMeanRate}, {"hit_time_average_wrong", hit.timeAveraged}};
}

Outputs stored(const Inputs &in)
{
    const StoredCache s = got(storedCache(in.number("price_in_per_M"), in.number("price_cached_per_M"), in.number("storage_per_M_hour"), 20));
    return {{"breakeven_requests_per_hour", s.breakevenRate}, {"saving_per_M_at_20_req_per_h", s.savingPerHour}};
}

Outputs steps(const Inputs &in)
{
    return {{"cacheable_tokens", got(cacheableTokens(in.number("prefix_tokens"), 1024, 128))}};
}

Outputs che(const Inputs &in)
{
    const ZipfCatalogue zipf = catalogue(in);
    const double capacity = in.number("capacity");
    const CacheHit lru = got(cheHit(zipf, capacity, Eviction::Lru)), fifo = got(cheHit(zipf, capacity, Eviction::Fifo));
    return {{"t_C", lru.lifetime}, {"hit_lru", lru.hit}, {"hit_item1", itemHit(zipf.probability(1), lru.lifetime, Eviction::Lru)},
            {"hit_itemC", itemHit(zipf.probability(capacity), lru.lifetime, Eviction::Lru)}, {"t_C_fifo_random", fifo.lifetime},
            {"hit_fifo_random", fifo.hit}, {"hit_optimal_static", got(staticHit(zipf, capacity))}};
}

Outputs ttlZipf(const Inputs &in)
{
    const ZipfCatalogue zipf = catalogue(in);
    ResponseCacheTraffic traffic;
    traffic.rate = in.number("lambda_per_min");
    traffic.capacity = in.number("capacity");
    traffic.ttl = in.number("ttl_min");
    const ResponseCacheHit sliding = got(responseCacheHit(zipf, traffic));
    traffic.capacity.reset();
    traffic.refresh = Refresh::None;
    const ResponseCacheHit fixed = got(responseCacheHit(zipf, traffic));
    return {{"t_C", sliding.evictionTime ? QJsonValue(*sliding.evictionTime) : QJsonValue()}, {"effective_ttl", sliding.lifetime},
            {"hit_sliding", sliding.hit}, {"hit_infinite_cache_fixed_ttl", fixed.hit}, {"expected_entries", sliding.entries}};
}

Outputs growth(const Inputs &in)
{
    const ColdCache c = got(coldCache(catalogue(in), in.number("requests")));
    return {{"expected_distinct", c.distinct}, {"cumulative_hit_rate", c.cumulativeHit}, {"marginal_hit_rate_next", c.marginalHit}};
}

Outputs semantic(const Inputs &in)
{
    const SemanticCache s = got(semanticCache(in.number("match_prob"), {in.number("mu_match"), in.number("mu_nonmatch"), in.number("sd")},
                                              in.number("threshold"), in.number("cost_lookup"), in.number("cost_llm"), in.number("loss_wrong")));
    return {{"hit_rate", s.hit}, {"wrong_hit_rate_all", s.wrongHit}, {"wrong_fraction_of_hits", s.wrongOfHits},
            {"cost_per_request", s.costPerRequest}, {"saving_vs_no_cache", s.saving},
            {"optimal_threshold", s.bestThreshold ? QJsonValue(*s.bestThreshold) : QJsonValue()}};
}

Outputs stale(const Inputs &in)
{
    const Staleness s = got(staleness(in.number("lambda_req"), in.number("mu_change"), in.number("ttl")));
    return {{"hit_fixed", s.hitFixed}, {"stale_given_hit_fixed", s.staleFixed}, {"hit_sliding", s.hitSliding},
            {"stale_given_hit_sliding", s.staleSliding}, {"hit_push_invalidation_no_ttl", s.hitPush},
            {"hit_push_invalidation_sliding_ttl", s.hitPushSliding}};
}

} // namespace

void addCachingFamilies(Families &families)
{
    families["ttl_hit"] = ttlHits;
    families["prefix_breakeven"] = breakeven;
    families["prefix_cost"] = prefix;
    families["prefix_5m_vs_1h"] = twoTtls;
    families["prefix_hit_sharded"] = sharded;
    families["prefix_hit_diurnal"] = diurnal;
    families["explicit_cache_storage_breakeven"] = stored;
    families["cached_tokens_128_increment"] = steps;
    families["che_lru"] = che;
    families["ttl_zipf"] = ttlZipf;
    families["cold_cache_growth"] = growth;
    families["semantic_threshold"] = semantic;
    families["staleness"] = stale;
}

} // namespace farthing::test
