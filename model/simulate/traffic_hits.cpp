// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/traffic_hits.h"

#include "model/caching/changing_content.h"
#include "model/caching/semantic.h"
#include "model/caching/ttl.h"

#include <algorithm>

namespace farthing {

namespace {

constexpr double secondsPerMonth = 2629800.0, secondsPerDay = 86400.0; // a month of 30.4375 days

/// Calls a second in each slot of the plan's hourly profile.
std::vector<double> callRates(const Plan &plan, const CompiledStage &stage, double tasks)
{
    const double mean = tasks / secondsPerMonth * stage.runs * stage.calls.mean();
    if (plan.hourlyProfile.empty())
        return {mean};
    double sum = 0;
    for (const double w : plan.hourlyProfile)
        sum += w;
    std::vector<double> rates;
    for (const double w : plan.hourlyProfile)
        rates.push_back(mean * w / sum * static_cast<double>(plan.hourlyProfile.size()));
    return rates;
}

double busiest(const std::vector<double> &rates) { return *std::max_element(rates.begin(), rates.end()); }

void prefixHits(const PrefixTraffic &prefix, std::vector<double> rates, double sheetTtl, const std::string &path, CompiledStage &c, Issues &issues)
{
    c.prefixCache = true;
    c.prefixHit = 0;
    if (!(busiest(rates) > 0))
        return;
    for (double &r : rates)
        r /= std::max(1.0, prefix.prefixes.fixed());
    const auto hit = caching::profileHit(rates, prefix.ttlSeconds.value_or(sheetTtl), prefix.refreshOnUse ? caching::Refresh::OnUse : caching::Refresh::None);
    if (hit)
        c.prefixHit = std::clamp(hit->requestWeighted, 0.0, 1.0);
    else
        issues.push_back({Severity::Error, path + "/prefix_cache/from_traffic", hit.error().message});
}

Result<caching::FreshHit> catalogueHit(const ResponseTraffic &t, const std::vector<double> &rates)
{
    const auto catalogue = caching::ZipfCatalogue::make(t.zipf.fixed(), t.catalogue);
    if (!catalogue)
        return catalogue.error();
    if (!(busiest(rates) > 0))
        return caching::FreshHit{};
    caching::ResponseCacheTraffic traffic;
    traffic.rate = rates.front();
    traffic.capacity = t.capacity;
    if (t.ttlSeconds)
        traffic.ttl = t.ttlSeconds->fixed();
    traffic.refresh = t.refreshOnUse ? caching::Refresh::OnUse : caching::Refresh::None;
    traffic.eviction = t.fifo ? caching::Eviction::Fifo : caching::Eviction::Lru;
    const double changes = t.changesPerDay.fixed() / secondsPerDay;
    if (changes > 0)
        return caching::changingCacheHitOverProfile(*catalogue, traffic, {changes, t.push}, rates);
    if (rates.size() > 1 && traffic.ttl) {
        const auto hit = caching::responseCacheHitOverProfile(*catalogue, traffic, rates);
        return hit ? Result<caching::FreshHit>(caching::FreshHit{*hit, 0}) : hit.error();
    }
    // Without a time to live only the order of requests matters, not their rate.
    const auto steady = caching::responseCacheHit(*catalogue, traffic);
    return steady ? Result<caching::FreshHit>(caching::FreshHit{steady->hit, 0}) : steady.error();
}

void responseHits(const ResponseCache &cache, const std::vector<double> &rates, const std::string &path, CompiledStage &c, Issues &issues)
{
    caching::FreshHit found{cache.hit.fixed(), 0};
    if (cache.traffic) {
        const auto hit = catalogueHit(*cache.traffic, rates);
        if (!hit) {
            issues.push_back({Severity::Error, path + "/from_traffic", hit.error().message});
            return;
        }
        found = *hit;
    }
    const double right = (1 - found.stale) * (1 - cache.wrongHit.fixed()); // of hits on the same question
    c.responseHit = std::clamp(found.hit, 0.0, 1.0);
    c.wrongHit = found.stale > 0 ? std::clamp(1 - right, 0.0, 1.0) : cache.wrongHit.fixed();
    if (!cache.similarity)
        return;
    const Similarity &s = *cache.similarity;
    const auto similar = caching::semanticCache(c.responseHit, {s.match.fixed(), s.other.fixed(), s.sd.fixed()}, s.threshold.fixed(), 0, 0, 0);
    if (!similar) {
        issues.push_back({Severity::Error, path + "/similarity", similar.error().message});
        return;
    }
    c.responseHit = std::clamp(similar->hit, 0.0, 1.0);
    c.wrongHit = std::clamp(1 - right * (1 - similar->wrongOfHits), 0.0, 1.0);
}

} // namespace

bool setHits(const Plan &plan, const Stage &stage, double tasks, double sheetTtl, CompiledStage &compiled, Issues &issues)
{
    const std::string path = "/pipeline/stages/" + stage.id;
    const std::vector<double> rates = callRates(plan, compiled, tasks);
    if (stage.prefixTraffic)
        prefixHits(*stage.prefixTraffic, rates, sheetTtl, path, compiled, issues);
    if (stage.responseCache)
        responseHits(*stage.responseCache, rates, path + "/response_cache", compiled, issues);
    return stage.prefixTraffic || (stage.responseCache && stage.responseCache->traffic);
}

} // namespace farthing
