// SPDX-License-Identifier: GPL-3.0-or-later
// Random valid plans over every construct this version computes, and the small sheet that prices them.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <random>

namespace farthing::test {

/// Invented models: a cheap one, a dear one with a cliff at 6,000 tokens and a cache minimum, one with a context window of
/// 9,000 tokens and no write price, one that is dearer by day, with a cliff only then, and one that caches in steps of 128.
inline PriceSheet inventedSheet()
{
    PriceSheet sheet;
    sheet.name = "invented";
    sheet.date = "2026-11-01";
    const auto row = [&](const char *model, double from, double in, double cached, std::optional<double> write, double out) {
        PriceRow r;
        r.provider = "acme";
        r.model = model;
        r.promptFromTokens = from;
        r.input = in;
        r.cachedInput = cached;
        r.cacheWrite = write;
        r.output = out;
        return r;
    };
    PriceRow cheap = row("cheap", 0, 0.5, 0.05, 0.625, 2);
    PriceRow dear = row("dear", 0, 5, 0.5, 6.25, 25);
    dear.cacheMinTokens = 1024;
    PriceRow cliff = row("dear", 6000, 10, 1, 12.5, 37.5);
    PriceRow tight = row("tight", 0, 1, 0.25, std::nullopt, 4);
    tight.contextWindow = 9000;
    PriceRow night = row("hourly", 0, 0.4, 0.04, 0.5, 1.6);
    PriceRow day = row("hourly", 0, 1.2, 0.12, 1.5, 4.8);
    PriceRow dayCliff = row("hourly", 5000, 2.4, 0.24, 3, 7.2);
    day.timeWindow = dayCliff.timeWindow = "Mon-Fri 08:00-18:00 UTC";
    PriceRow stepped = row("stepped", 0, 1, 0.25, std::nullopt, 4);
    stepped.cacheMinTokens = 1024;
    stepped.cacheStepTokens = 128;
    for (const char *model : {"cheap", "dear", "tight", "hourly", "stepped"}) {
        Charge search;
        search.provider = "acme";
        search.model = model;
        search.meter = "web_search";
        search.price = 5;
        search.per = "1000 searches";
        sheet.charges.push_back(search);
    }
    sheet.rows = {cheap, dear, cliff, tight, night, day, dayCliff, stepped};
    return sheet;
}

inline Distribution lognormal(double p50, double p95)
{
    Distribution d;
    d.family = Family::Lognormal;
    d.parameters = {{"p50", p50}, {"p95", p95}};
    return d;
}

/// A pool of known speed.
inline Pool box()
{
    Pool pool;
    pool.id = "box";
    pool.maxReplicas = 20;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = 8000.0;
    pool.outputTokensPerSecond = 900.0;
    return pool;
}

class RandomPlan {
public:
    explicit RandomPlan(unsigned seed) : m_random(seed), m_rates(seed + 7000), m_demand(seed + 9000) {}
    Plan make()
    {
        Plan plan;
        plan.name = "random";
        plan.prices.asOf = "2026-11-01";
        plan.tasksPerMonth = 50000.0;
        plan.revenue.perSuccessfulTask = 0.3;
        if (chance(.7))
            plan.pipeline.difficulty = {Number(uniform(0, .7)), Number(uniform(0, .8)), Number(chance(.5) ? 0.0 : .4)};
        if (chance(.4)) {
            plan.pools.push_back(box());
        }
        const int stages = whole(1, 4);
        for (int s = 0; s < stages; ++s)
            plan.pipeline.stages.push_back(stage("stage-" + std::to_string(s), !plan.pools.empty()));
        addRates(plan);
        addDemand(plan);
        return plan;
    }

private:
    double uniform(double a, double b) { return std::uniform_real_distribution<>(a, b)(m_random); }
    int whole(int a, int b) { return std::uniform_int_distribution<>(a, b)(m_random); }
    bool chance(double p) { return uniform(0, 1) < p; }
    /// What prices add, from numbers of its own: the rest of a seed's plan stays as it was without it.
    void addRates(Plan &plan)
    {
        const auto chance = [&](double p) { return std::uniform_real_distribution<>(0, 1)(m_rates) < p; };
        bool hourly = false;
        for (Stage &s : plan.pipeline.stages)
            for (Tier &t : s.route)
                if (t.model == "acme/cheap" && chance(.2)) {
                    t.model = "acme/hourly";
                    if (chance(.5))
                        s.offPeakShare = std::uniform_real_distribution<>(0, 1)(m_rates);
                    hourly = true;
                }
        for (Stage &s : plan.pipeline.stages)
            for (Tier &t : s.route)
                if (t.model == "acme/tight" && chance(.25))
                    t.model = "acme/stepped";
        for (Stage &s : plan.pipeline.stages)
            if (!s.route.front().model.starts_with("pool:") && chance(.15))
                s.fees.push_back({"web_search", std::uniform_real_distribution<>(.5, 3)(m_rates)});
        for (Stage &s : plan.pipeline.stages)
            if (s.prefixCache && !s.route.front().model.starts_with("pool:") && chance(.1)) {
                s.prefixCache.reset();
                s.prefixStorage = PrefixStorage{20.0, 100.0, Number(2.0)};
            }
        if (chance(.1)) {
            Commitment year;
            year.id = "year";
            year.provider = "acme";
            year.perMonth = 1000.0;
            year.discount = .1;
            plan.prices.commitments.push_back(year);
        }
        if (hourly && chance(.5)) {
            plan.hourlyProfile.assign(24, 1.0);
            for (std::size_t h = 8; h < 18; ++h)
                plan.hourlyProfile[h] = 5;
            plan.timeZone = "UTC+02:00";
        }
    }
    /// What demand adds, from numbers of its own as well: caches from traffic, changing content, similarity, segments.
    void addDemand(Plan &plan)
    {
        const auto between = [&](double a, double b) { return std::uniform_real_distribution<>(a, b)(m_demand); };
        const auto chance = [&](double p) { return between(0, 1) < p; };
        for (Stage &s : plan.pipeline.stages) {
            if (s.prefixCache && chance(.25)) {
                s.prefixCache.reset();
                s.prefixTraffic = PrefixTraffic{Number(between(1, 60)), chance(.5) ? std::optional<double>(600) : std::nullopt, chance(.5)};
            }
            if (s.responseCache && chance(.3)) {
                ResponseTraffic t;
                t.catalogue = 3000;
                t.zipf = between(.6, 1.2);
                if (chance(.5))
                    t.capacity = 500;
                t.ttlSeconds = Number(between(600, 90000));
                t.refreshOnUse = chance(.5);
                t.fifo = chance(.3);
                if (chance(.5))
                    t.changesPerDay = between(0, 3);
                t.push = chance(.5);
                s.responseCache->hit = 0.0;
                s.responseCache->traffic = t;
            }
            if (s.responseCache && chance(.3))
                s.responseCache->similarity = Similarity{Number(between(.75, .88)), Number(.9), Number(.7), Number(.05)};
        }
        if (chance(.15)) {
            Segment large;
            large.id = "large";
            large.share = between(.1, .5);
            large.size = between(1.1, 2.5);
            plan.segments.push_back(large);
            if (chance(.4)) {
                Segment small;
                small.id = "small";
                small.share = between(.1, .4);
                small.size = between(.3, .9);
                small.revenue.perSuccessfulTask = Number(.2);
                plan.segments.push_back(small);
            }
        }
    }
    Quantity tokens(double typical)
    {
        if (chance(.3))
            return typical;
        return lognormal(typical, typical * uniform(1.3, 4));
    }
    Quantity count(int top)
    {
        if (chance(.6))
            return static_cast<double>(whole(1, top));
        if (chance(.3))
            return uniform(.4, top);
        Distribution d;
        d.family = chance(.5) ? Family::Poisson : Family::Geometric;
        d.parameters = {{"mean", uniform(1, top)}};
        return d;
    }
    Tier tier(bool pools)
    {
        static const char *models[] = {"acme/cheap", "acme/dear", "acme/tight"};
        Tier t;
        t.model = pools && chance(.4) ? "pool:box" : models[whole(0, 2)];
        t.attempts = whole(1, 3);
        t.malformed = chance(.2) ? 0.0 : uniform(0, .3);
        if (chance(.6)) {
            t.transient = uniform(0, .2);
            t.transientBilled = uniform(0, 1);
        }
        t.correct = uniform(.6, 1);
        if (chance(.4))
            t.afterFeedback = {Number(uniform(0, .2)), Number(uniform(.7, 1))};
        if (chance(.2))
            t.tokenRatio = uniform(.8, 1.3);
        t.carryFailed = chance(.2);
        return t;
    }
    Rounds rounds()
    {
        Rounds r;
        r.count = chance(.5) ? Quantity(static_cast<double>(whole(1, 8))) : count(5);
        r.newTokens = tokens(uniform(40, 300));
        if (chance(.7))
            r.gapSeconds = lognormal(60, 900);
        r.policy = static_cast<HistoryPolicy>(whole(0, 2));
        const int turns = whole(1, 4);
        const double budget = uniform(300, 2500);
        if (r.policy == HistoryPolicy::Window)
            r.turns = turns;
        if (r.policy == HistoryPolicy::Summarise)
            r.budget = budget;
        if (r.policy == HistoryPolicy::Summarise) {
            r.summaryTokens = tokens(150);
            if (chance(.5))
                r.summaryModel = "acme/cheap";
        }
        return r;
    }
    Stage stage(const std::string &id, bool pools)
    {
        Stage s;
        s.id = id;
        s.name = id;
        s.runs = chance(.6) ? 1.0 : uniform(.2, 1);
        s.calls = count(4);
        for (int t = whole(1, 3); t > 0; --t)
            s.route.push_back(tier(pools));
        s.input.prefix = chance(.8) ? Quantity(uniform(200, 3000)) : tokens(1200);
        s.input.fresh = tokens(uniform(100, 2500));
        if (chance(.4)) {
            s.input.retrieved.chunks = count(6);
            s.input.retrieved.tokens = tokens(300);
        }
        if (chance(.5))
            s.input.feedback = tokens(120);
        if (!m_earlier.empty() && chance(.5)) {
            for (const std::string &earlier : m_earlier)
                if (chance(.6))
                    s.input.carry.from.push_back(earlier);
            const double share = chance(.5) ? 1.0 : uniform(.2, 1);
            if (!s.input.carry.from.empty())
                s.input.carry.share = share;
        }
        m_earlier.push_back(id);
        if (chance(.25))
            s.rounds = rounds();
        if (chance(.3))
            s.inputOutputCorrelation = uniform(-.4, .8);
        if (chance(.4)) {
            Latency latency;
            latency.firstToken = lognormal(.6, 1.8);
            latency.tokensPerSecond = uniform(30, 120);
            s.latency = latency;
        }
        s.output.visible = tokens(uniform(50, 800));
        if (chance(.4))
            s.output.reasoning = tokens(400);
        if (chance(.4)) {
            Distribution d = lognormal(300, 900);
            d.caps["max"] = uniform(500, 1500);
            s.output.visible = d;
            s.output.cappedIsMalformed = chance(.7);
        }
        if (chance(.6))
            s.prefixCache = uniform(0, 1);
        if (chance(.3)) {
            ResponseCache cache;
            cache.hit = uniform(0, .6);
            cache.wrongHit = uniform(0, .1);
            cache.lookupFee = 0.0001;
            s.responseCache = cache;
        }
        if (chance(.35)) {
            Checker c;
            c.model = "acme/cheap";
            c.input = tokens(600);
            c.output = tokens(40);
            c.catches = uniform(.3, 1);
            c.falseAlarm = uniform(0, .1);
            s.checker = c;
        }
        if (chance(.3))
            s.retrieval.searchFee = 0.0004;
        if (chance(.3)) {
            s.tools.calls = count(3);
            s.tools.fee = 0.001;
            s.tools.failure = uniform(0, .3);
        }
        s.onFailure.action = static_cast<FailureAction>(whole(0, 2));
        if (s.onFailure.action == FailureAction::Human)
            s.onFailure.fee = 0.5;
        s.wrongFailsTask = chance(.7);
        s.missingFailsTask = chance(.5);
        if (chance(.2))
            s.difficulty.failures = Number(uniform(-.3, .9));
        return s;
    }
    std::mt19937 m_random, m_rates, m_demand;
    std::vector<std::string> m_earlier;
};

} // namespace farthing::test
