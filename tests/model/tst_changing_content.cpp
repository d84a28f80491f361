// SPDX-License-Identifier: GPL-3.0-or-later
// Response caches whose content changes or whose answers are found by similarity, against requests drawn one by one.
#include "model/caching/changing_content.h"
#include "model/caching/semantic.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <random>

using namespace farthing;
using namespace farthing::caching;

namespace {

/// Requests one after another: what is held, since when, and whether it has changed.
FreshHit drawn(const ZipfCatalogue &catalogue, double rate, double ttl, bool sliding, const ChangingContent &content, unsigned seed)
{
    std::mt19937 random(seed);
    const auto items = static_cast<std::size_t>(catalogue.items());
    std::vector<double> weights;
    for (std::size_t i = 1; i <= items; ++i)
        weights.push_back(catalogue.probability(static_cast<double>(i)));
    std::discrete_distribution<std::size_t> which(weights.begin(), weights.end());
    std::exponential_distribution<double> gap(rate), change(content.changes);
    struct Entry { double expires = -1, written = 0, nextChange = 0; };
    std::vector<Entry> held(items);
    for (Entry &e : held)
        e.nextChange = change(random);
    double now = 0, hits = 0, stale = 0, counted = 0;
    std::vector<double> lastChange(items, -1);
    constexpr int requests = 1'500'000;
    for (int i = 0; i < requests; ++i) {
        now += gap(random);
        const std::size_t item = which(random);
        Entry &e = held[item];
        while (e.nextChange <= now) {
            lastChange[item] = e.nextChange;
            if (content.push)
                e.expires = std::min(e.expires, e.nextChange);
            e.nextChange += change(random);
        }
        const bool count = i > requests / 3; // after the cache has filled
        counted += count;
        if (e.expires > now) {
            hits += count;
            stale += count && lastChange[item] > e.written;
            if (sliding)
                e.expires = now + ttl;
        } else {
            e.written = now;
            e.expires = now + ttl;
        }
    }
    return {hits / counted, hits > 0 ? stale / hits : 0};
}

} // namespace

class ChangingContentTest : public QObject {
    Q_OBJECT
private slots:
    void againstRequests_data();
    void againstRequests();
    void limits();
    void similarityAgainstScores();
    void inAPlan();
};

void ChangingContentTest::againstRequests_data()
{
    QTest::addColumn<bool>("sliding");
    QTest::addColumn<bool>("push");
    QTest::addColumn<double>("ttl");
    for (const bool sliding : {false, true})
        for (const bool push : {false, true})
            for (const double ttl : {5.0, 60.0})
                QTest::addRow("%s, %s, ttl %g", sliding ? "sliding" : "fixed", push ? "push" : "no push", ttl) << sliding << push << ttl;
}

void ChangingContentTest::againstRequests()
{
    QFETCH(bool, sliding);
    QFETCH(bool, push);
    QFETCH(double, ttl);
    const ZipfCatalogue catalogue = *ZipfCatalogue::make(.9, 300);
    ResponseCacheTraffic traffic;
    traffic.rate = 20;
    traffic.ttl = ttl;
    traffic.refresh = sliding ? Refresh::OnUse : Refresh::None;
    const ChangingContent content{.04, push};
    const FreshHit exact = *changingCacheHit(catalogue, traffic, content), seen = drawn(catalogue, 20, ttl, sliding, content, 11);
    test::near(exact.hit, seen.hit, .004, "hit, seed 11");
    test::near(exact.stale, seen.stale, .006, "stale, seed 11");
    QVERIFY(!push || exact.stale == 0);
}

void ChangingContentTest::limits()
{
    const ZipfCatalogue catalogue = *ZipfCatalogue::make(1.1, 1e6);
    ResponseCacheTraffic traffic;
    traffic.rate = 3;
    traffic.capacity = 5e4;
    traffic.ttl = 3600;
    const auto plain = responseCacheHit(catalogue, traffic);
    const FreshHit still = *changingCacheHit(catalogue, traffic, {0, false});
    test::near(still.hit, plain->hit, 1e-12, "nothing changes");
    QCOMPARE(still.stale, 0.0);
    test::near(changingCacheHit(catalogue, traffic, {0, true})->hit, plain->hit, 1e-9, "push, nothing changes");
    traffic.capacity.reset();
    traffic.ttl.reset();
    const FreshHit forEver = *changingCacheHit(catalogue, traffic, {1e-6, false});
    test::near(forEver.stale, 1, 1e-12, "kept for ever");
    QVERIFY(changingCacheHit(catalogue, traffic, {1e-6, true})->hit < 1);
    QVERIFY(!changingCacheHit(catalogue, traffic, {-1, false}) && !changingCacheHit(catalogue, traffic, {std::nan(""), false}));
    // A profile whose slots are alike is no profile.
    traffic.ttl = 600;
    test::near(changingCacheHitOverProfile(catalogue, traffic, {1e-4, false}, {3, 3, 3})->stale, changingCacheHit(catalogue, traffic, {1e-4, false})->stale, 1e-12, "flat profile");
}

void ChangingContentTest::similarityAgainstScores()
{
    const SimilarityScores scores{.9, .7, .06};
    const SemanticCache cache = *semanticCache(.55, scores, .82, 0, 0, 0);
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0, .06);
    std::uniform_real_distribution<double> u;
    double hits = 0, wrong = 0;
    constexpr int n = 400000;
    for (int i = 0; i < n; ++i) {
        const bool match = u(random) < .55;
        if ((match ? .9 : .7) + noise(random) < .82)
            continue;
        ++hits;
        wrong += !match;
    }
    test::near(cache.hit, hits / n, .003, "hit, seed 3");
    test::near(cache.wrongOfHits, wrong / hits, .002, "wrong of hits, seed 3");
}

/// The plan's hits: what the catalogue holds, found by similarity, right unless stale or wrong when written.
void ChangingContentTest::inAPlan()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 2629800.0; // one a second
    Stage stage;
    stage.id = "answer";
    Tier tier;
    tier.model = "acme/cheap";
    stage.route = {tier};
    stage.input.fresh = 400.0;
    stage.output.visible = 200.0;
    ResponseCache cache;
    ResponseTraffic traffic;
    traffic.catalogue = 2000;
    traffic.zipf = .8;
    traffic.ttlSeconds = Number(7200.0);
    traffic.refreshOnUse = false;
    traffic.changesPerDay = 2.0;
    cache.traffic = traffic;
    cache.wrongHit = .03;
    cache.similarity = Similarity{Number(.82), Number(.9), Number(.7), Number(.06)};
    stage.responseCache = cache;
    plan.pipeline.stages = {stage};
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    const TaskResult r = expectTask(compilePlan(plan, prices, issues));
    QVERIFY(!hasErrors(issues));
    const ZipfCatalogue catalogue = *ZipfCatalogue::make(.8, 2000);
    ResponseCacheTraffic t;
    t.rate = 1;
    t.ttl = 7200;
    t.refresh = Refresh::None;
    const FreshHit held = *changingCacheHit(catalogue, t, {2 / 86400.0, false});
    const SemanticCache found = *semanticCache(held.hit, {.9, .7, .06}, .82, 0, 0, 0);
    test::near(1 - r.success.value, found.hit * (1 - (1 - found.wrongOfHits) * (1 - held.stale) * .97), 1e-12, "failed tasks");
    test::near(r.attempts.value, 1 - found.hit, 1e-12, "attempts");
    cache.similarity->match = .6; // matches must score higher
    plan.pipeline.stages[0].responseCache = cache;
    compilePlan(plan, prices, issues);
    QVERIFY(hasErrors(issues));
    QCOMPARE(issues.back().path, std::string("/pipeline/stages/answer/response_cache/similarity"));
}

QTEST_APPLESS_MAIN(ChangingContentTest)
#include "tst_changing_content.moc"
