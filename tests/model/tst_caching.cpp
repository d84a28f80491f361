// SPDX-License-Identifier: GPL-3.0-or-later
// Cache formulas against caches that are played request by request, plain sums, and their limits.
#include "tests/support/queue_simulation.h"

#include "model/caching/che.h"
#include "model/caching/growth.h"
#include "model/caching/prefix_price.h"
#include "model/caching/semantic.h"
#include "model/caching/staleness.h"
#include "model/caching/ttl.h"
#include "model/distribution/law.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <list>
#include <set>

using namespace farthing;
using namespace farthing::caching;
using farthing::test::Stream;

namespace {

bool near(double got, double want, double relative) { return std::fabs(got - want) <= relative * std::fabs(want); }

/// Draws items of a Zipf catalogue.
class ZipfDraws {
public:
    ZipfDraws(double exponent, std::size_t items)
    {
        double total = 0;
        for (std::size_t i = 1; i <= items; ++i)
            m_below.push_back(total += std::pow(static_cast<double>(i), -exponent));
    }
    std::size_t next(Stream &stream) const
    {
        const double u = stream.uniform() * m_below.back();
        return static_cast<std::size_t>(std::lower_bound(m_below.begin(), m_below.end(), u) - m_below.begin());
    }

private:
    std::vector<double> m_below;
};

/// Hit share of a cache of `capacity` items; LRU moves an item to the front on use, FIFO does not.
double playedHit(double exponent, std::size_t items, std::size_t capacity, Eviction eviction, int requests)
{
    const ZipfDraws draws(exponent, items);
    Stream stream(77);
    std::list<std::size_t> order;
    std::vector<std::list<std::size_t>::iterator> place(items, order.end());
    int hits = 0;
    const int warm = requests / 4;
    for (int i = 0; i < requests + warm; ++i) {
        const std::size_t item = draws.next(stream);
        if (place[item] != order.end()) {
            hits += i >= warm;
            if (eviction == Eviction::Lru)
                order.splice(order.begin(), order, place[item]);
            continue;
        }
        if (order.size() == capacity) {
            place[order.back()] = order.end();
            order.pop_back();
        }
        order.push_front(item);
        place[item] = order.begin();
    }
    return static_cast<double>(hits) / requests;
}

} // namespace

class CachingTest : public QObject {
    Q_OBJECT
private slots:
    void groupedSumsAreTheSums();
    void groupedSumsAreFast();
    void finiteCachePlayed();
    void ttlPlayed();
    void hitsGrowWithEverything();
    void limitsMeet();
    void coldCachePlayed();
    void endlessCatalogues();
    void prefixPricesBreakEven();
    void bestThresholdIsBest();
    void stalenessPlayed();
    void gapsOfAnyLaw();
    void refusals();
};

void CachingTest::groupedSumsAreTheSums()
{
    for (const double exponent : {0.0, 0.3, 0.8, 1.0, 1.2, 2.0, 4.0})
        for (const double items : {1.0, 2.0, 256.0, 512.0, 513.0, 700.0, 5000.0, 300000.0}) {
            const ZipfCatalogue zipf = *ZipfCatalogue::make(exponent, items);
            double norm = 0;
            std::vector<double> p;
            for (double i = 1; i <= items; i += 1.0)
                p.push_back(std::pow(i, -exponent));
            for (std::size_t i = p.size(); i-- > 0;)
                norm += p[i];
            QVERIFY(near(zipf.probability(1), 1.0 / norm, 1e-12));
            for (const double t : {0.5, 30.0, 1e3, 1e5, 1e8}) {
                double held = 0, hit = 0;
                for (std::size_t i = p.size(); i-- > 0;) {
                    held += -std::expm1(-p[i] / norm * t);
                    hit += p[i] / norm * -std::expm1(-p[i] / norm * t);
                }
                const double ours = zipf.sum([t](double q) { return itemHit(q, t, Eviction::Lru); });
                const double oursHit = zipf.sum([t](double q) { return q * itemHit(q, t, Eviction::Lru); });
                QVERIFY2(near(ours, held, 1e-11), qPrintable(QStringLiteral("%1 %2 %3: %4").arg(exponent).arg(items).arg(t).arg(ours / held - 1)));
                QVERIFY2(near(oursHit, hit, 1e-11), qPrintable(QStringLiteral("%1 %2 %3: %4").arg(exponent).arg(items).arg(t).arg(oursHit / hit - 1)));
            }
            double head = 0;
            for (std::size_t i = 0; i < p.size() / 2; ++i)
                head += p[i];
            QVERIFY(std::fabs(zipf.headProbability(std::floor(items / 2)) - head / norm) < 1e-11);
        }
}

void CachingTest::groupedSumsAreFast()
{
    QElapsedTimer timer;
    timer.start();
    const ZipfCatalogue zipf = *ZipfCatalogue::make(1.0, 1e9);
    QVERIFY(zipf.terms() < 1000);
    for (int i = 1; i <= 100; ++i)
        QVERIFY(cheHit(zipf, 1e4 * i, Eviction::Lru)->hit > 0);
    QVERIFY2(timer.elapsed() < 1000, "100 solutions at a billion items take more than a second");
}

void CachingTest::finiteCachePlayed()
{
    struct Case { double exponent; std::size_t items, capacity; };
    for (const Case &c : {Case{0.8, 100, 40}, Case{1.0, 2000, 200}, Case{1.3, 5000, 50}}) {
        const ZipfCatalogue zipf = *ZipfCatalogue::make(c.exponent, static_cast<double>(c.items));
        for (const Eviction eviction : {Eviction::Lru, Eviction::Fifo}) {
            const CacheHit formula = *cheHit(zipf, static_cast<double>(c.capacity), eviction);
            const double seen = playedHit(c.exponent, c.items, c.capacity, eviction, 1000000);
            QVERIFY2(std::fabs(formula.hit - seen) < 0.003, qPrintable(QStringLiteral("%1 against %2").arg(formula.hit).arg(seen)));
            QVERIFY(near(formula.entries, static_cast<double>(c.capacity), 1e-10));
        }
    }
}

void CachingTest::ttlPlayed()
{
    const double rate = 0.3, ttl = 4.0;
    Stream stream(5);
    double now = 0, writtenAt = -1e9, usedAt = -1e9;
    int fixed = 0, sliding = 0;
    constexpr int count = 500000;
    for (int i = 0; i < count; ++i) {
        now += stream.exponential(rate);
        if (now - writtenAt < ttl)
            ++fixed;
        else
            writtenAt = now;
        sliding += now - usedAt < ttl;
        usedAt = now;
    }
    QVERIFY(std::fabs(*ttlHit(rate, ttl, Refresh::None) - fixed / double(count)) < 0.004);
    QVERIFY(std::fabs(*ttlHit(rate, ttl, Refresh::OnUse) - sliding / double(count)) < 0.004);
}

void CachingTest::hitsGrowWithEverything()
{
    const ZipfCatalogue zipf = *ZipfCatalogue::make(0.9, 20000);
    double last = -1;
    for (double capacity = 1; capacity < 20000; capacity *= 1.7) {
        const double lru = cheHit(zipf, capacity, Eviction::Lru)->hit, fifo = cheHit(zipf, capacity, Eviction::Fifo)->hit;
        QVERIFY(lru > last && lru >= fifo && *staticHit(zipf, capacity) >= lru);
        last = lru;
    }
    ResponseCacheTraffic traffic;
    traffic.capacity = 2000;
    traffic.ttl = 60;
    last = -1;
    for (double rate = 0.01; rate < 1e5; rate *= 3) {
        traffic.rate = rate;
        const ResponseCacheHit hit = *responseCacheHit(zipf, traffic);
        QVERIFY(hit.hit >= last && hit.entries <= 2000.0 * (1 + 1e-9));
        last = hit.hit;
    }
    QVERIFY(near(last, cheHit(zipf, 2000, Eviction::Lru)->hit, 1e-9)); // busy: the capacity decides
}

void CachingTest::limitsMeet()
{
    const ZipfCatalogue zipf = *ZipfCatalogue::make(1.1, 1000);
    QCOMPARE(cheHit(zipf, 1000, Eviction::Lru)->hit, 1.0);
    ResponseCacheTraffic endless;
    endless.rate = 3;
    QCOMPARE(responseCacheHit(zipf, endless)->hit, 1.0);
    endless.rate = 0;
    QCOMPARE(responseCacheHit(zipf, endless)->hit, 0.0);
    const ZipfCatalogue one = *ZipfCatalogue::make(1, 1); // one prefix: Che's TTL is the plain TTL formula
    ResponseCacheTraffic single;
    single.rate = 0.7;
    single.ttl = 2;
    QVERIFY(near(responseCacheHit(one, single)->hit, *ttlHit(0.7, 2, Refresh::OnUse), 1e-14));
    single.refresh = Refresh::None;
    QVERIFY(near(responseCacheHit(one, single)->hit, *ttlHit(0.7, 2, Refresh::None), 1e-14));
    const ProfileHit flat = *profileHit({2, 2, 2}, 0.4, Refresh::OnUse);
    QVERIFY(near(flat.requestWeighted, flat.timeAveraged, 1e-14) && near(flat.atMeanRate, flat.timeAveraged, 1e-14));
    QCOMPARE(*ttlHit(1e90, 1e90, Refresh::None), 1.0);
    ResponseCacheTraffic day; // a profile is the request-weighted mean of its hours
    day.capacity = 100;
    day.ttl = 30;
    double weighted = 0;
    for (const double rate : {0.5, 4.0, 40.0}) {
        day.rate = rate;
        weighted += rate / 44.5 * responseCacheHit(zipf, day)->hit;
    }
    QVERIFY(near(*responseCacheHitOverProfile(zipf, day, {0.5, 4.0, 40.0}), weighted, 1e-13));
    QVERIFY(near(*responseCacheHitOverProfile(zipf, day, {4.0, 0.0, 4.0}), *responseCacheHitOverProfile(zipf, day, {4.0}), 1e-13));
    QVERIFY(!responseCacheHitOverProfile(zipf, day, {0, 0}) && !responseCacheHitOverProfile(zipf, day, {std::nan("")}));
    // Uniform popularity: LRU of C items of M hits C/M of the time.
    QVERIFY(near(cheHit(*ZipfCatalogue::make(0, 5000), 500, Eviction::Lru)->hit, 0.1, 1e-10));
}

void CachingTest::coldCachePlayed()
{
    const ZipfDraws draws(1.0, 3000);
    Stream stream(9);
    double distinct = 0;
    constexpr int runs = 300, n = 1000;
    for (int r = 0; r < runs; ++r) {
        std::set<std::size_t> seen;
        for (int i = 0; i < n; ++i)
            seen.insert(draws.next(stream));
        distinct += static_cast<double>(seen.size()) / runs;
    }
    const ColdCache formula = *coldCache(*ZipfCatalogue::make(1.0, 3000), n);
    QVERIFY(near(formula.distinct, distinct, 0.005));
    QVERIFY(near(coldCache(*ZipfCatalogue::make(1.0, 3000), 1)->distinct, 1.0, 1e-12));
}

void CachingTest::endlessCatalogues()
{
    // Karlin's law against a catalogue too large to matter, and Pitman–Yor against its own recursion E[D+1] = D + P(new).
    const double n = 1e6;
    QVERIFY(near(*endlessDistinct(1.5, n), coldCache(*ZipfCatalogue::make(1.5, 1e13), n)->distinct, 2e-4));
    double distinct = 0;
    for (int i = 0; i < 2000; ++i)
        distinct += (10.0 + 0.6 * distinct) / (10.0 + i);
    const OpenEnded py = *openEnded(0.6, 10.0, 2000);
    QVERIFY(near(py.distinct, distinct, 1e-10));
    QVERIFY(near(py.newNext, (10.0 + 0.6 * distinct) / 2010.0, 1e-10));
    QVERIFY(openEnded(0.6, 10.0, 1e9)->newNext > 1e-5);
}

void CachingTest::prefixPricesBreakEven()
{
    const CacheMultiples m{1.25, 0.1};
    const PrefixBreakeven b = *prefixBreakeven(m);
    QVERIFY(near(*cacheMultiple(m, b.hit), 1.0, 1e-12));
    QVERIFY(near(*ttlHit(b.loadSliding, 1, Refresh::OnUse), b.hit, 1e-12));
    QVERIFY(near(*ttlHit(b.loadFixed, 1, Refresh::None), b.hit, 1e-12));
    const TtlChoice c = *compareTtls(m, 5, {2.0, 0.1}, 60);
    const auto cost = [](const CacheMultiples &x, double rate, double ttl) { return *cacheMultiple(x, *ttlHit(rate, ttl, Refresh::OnUse)); };
    QVERIFY(near(cost(m, c.crossover, 5), cost({2.0, 0.1}, c.crossover, 60), 1e-12));
    QVERIFY(near(cost(m, c.shortBeatsPlain, 5), 1.0, 1e-12) && near(cost({2.0, 0.1}, c.longBeatsPlain, 60), 1.0, 1e-12));
    QCOMPARE(prefixBreakeven({1.0, 0.5})->hit, 0.0);
    QCOMPARE(prefixCost(500, 1e-6, m, 0.9, 1024)->ratio, 1.0);
    QCOMPARE(*cacheableTokens(1023, 1024, 128), 0.0);
    QCOMPARE(*cacheableTokens(777, 0, 0), 777.0);
}

void CachingTest::bestThresholdIsBest()
{
    const SimilarityScores scores{0.9, 0.7, 0.06};
    const SemanticCache at = *semanticCache(0.4, scores, 0.8, 1e-4, 0.01, 0.2);
    const double best = *at.bestThreshold;
    const double least = semanticCache(0.4, scores, best, 1e-4, 0.01, 0.2)->costPerRequest;
    for (double t = 0.5; t < 1.1; t += 0.01)
        QVERIFY(semanticCache(0.4, scores, t, 1e-4, 0.01, 0.2)->costPerRequest >= least);
    QVERIFY(!semanticCache(0.4, scores, 0.8, 0, 0.01, 0.005)->bestThreshold);
    const SemanticCache closed = *semanticCache(0.4, scores, 5.0, 1e-4, 0.01, 0.2);
    QVERIFY(closed.hit < 1e-12 && near(closed.costPerRequest, 0.0101, 1e-9) && closed.wrongOfHits <= 1.0);
    double last = 1;
    for (double t = 0.6; t < 1.0; t += 0.02) {
        const SemanticCache s = *semanticCache(0.4, scores, t, 0, 0.01, 0.2);
        QVERIFY(s.hit < last && s.wrongHit <= s.hit);
        last = s.hit;
    }
}

void CachingTest::stalenessPlayed()
{
    const double requests = 0.5, changes = 0.08, ttl = 6;
    Stream stream(13);
    double now = 0, nextChange = stream.exponential(changes);
    double writtenFixed = -1e9, writtenSliding = -1e9, usedSliding = -1e9, usedPush = -1e9, lastChange = -1e9;
    int fixed = 0, staleFixed = 0, sliding = 0, staleSliding = 0, push = 0;
    constexpr int count = 400000;
    for (int i = 0; i < count; ++i) {
        now += stream.exponential(requests);
        while (nextChange < now) {
            lastChange = nextChange;
            nextChange += stream.exponential(changes);
        }
        if (now - writtenFixed < ttl) {
            ++fixed;
            staleFixed += lastChange > writtenFixed;
        } else {
            writtenFixed = now;
        }
        if (now - usedSliding < ttl) {
            ++sliding;
            staleSliding += lastChange > writtenSliding;
        } else {
            writtenSliding = now;
        }
        usedSliding = now;
        push += now - usedPush < ttl && lastChange < usedPush;
        usedPush = now;
    }
    const Staleness s = *staleness(requests, changes, ttl);
    QVERIFY(std::fabs(s.hitFixed - fixed / double(count)) < 0.004);
    QVERIFY(std::fabs(s.staleFixed - staleFixed / double(fixed)) < 0.004);
    QVERIFY(std::fabs(s.hitSliding - sliding / double(count)) < 0.004);
    QVERIFY(std::fabs(s.staleSliding - staleSliding / double(sliding)) < 0.01);
    QVERIFY(std::fabs(s.hitPushSliding - push / double(count)) < 0.004);
    QCOMPARE(staleness(1, 0, 5)->staleFixed, 0.0);
    QVERIFY(near(staleness(1, 1e-5, 9.9)->staleFixed, staleness(1, 1.02e-5, 9.9)->staleFixed, 0.03)); // the series meets the formula
    QVERIFY(near(staleness(1, 9.99e-5, 1)->staleFixed / 9.99e-5, staleness(1, 1.001e-4, 1)->staleFixed / 1.001e-4, 1e-6));
    QCOMPARE(staleness(10, 0.1, 1000)->staleSliding, 1.0);
}

void CachingTest::gapsOfAnyLaw()
{
    Distribution gaps;
    gaps.family = Family::Gamma;
    gaps.parameters = {{"mean", 2.0}, {"sd", 2.0}}; // exponential
    QVERIFY(near(*gapHit(*Law::make(gaps), 3.0), *ttlHit(0.5, 3.0, Refresh::OnUse), 1e-9));
    QCOMPARE(*gapHit(Law::point(5), 5.0), 0.0); // strictly below
    QCOMPARE(*gapHit(Law::point(5), 5.1), 1.0);
}

void CachingTest::refusals()
{
    const double nan = std::nan("");
    QVERIFY(!ttlHit(nan, 1, Refresh::OnUse) && !ttlHit(1, -1, Refresh::OnUse) && !ttlHit(1, 1, Refresh::None, 0.5));
    QVERIFY(!profileHit({}, 1, Refresh::OnUse) && !profileHit({0, 0}, 1, Refresh::OnUse) && !profileHit({1, nan}, 1, Refresh::OnUse));
    QVERIFY(!ZipfCatalogue::make(-1, 10) && !ZipfCatalogue::make(1, 0) && !ZipfCatalogue::make(1, 10.5) && !ZipfCatalogue::make(nan, 10));
    const ZipfCatalogue zipf = *ZipfCatalogue::make(1, 10);
    QVERIFY(!cheHit(zipf, 0, Eviction::Lru) && !cheHit(zipf, nan, Eviction::Fifo) && !staticHit(zipf, -1));
    ResponseCacheTraffic traffic;
    traffic.rate = nan;
    QVERIFY(!responseCacheHit(zipf, traffic));
    QVERIFY(!coldCache(zipf, 0) && !endlessDistinct(1, 10) && !openEnded(1, 1, 10) && !openEnded(0.5, -0.6, 10));
    QVERIFY(!cacheMultiple({1, 2}, 0.5) && !cacheMultiple({1.25, 0.1}, 1.5) && !prefixBreakeven({3, 1}) && !prefixCost(0, 1, {}, 0, 0));
    QVERIFY(!compareTtls({1.25, 0.1}, 60, {2, 0.1}, 5) && !storedCache(1, 1, 1, 1) && !storedCache(nan, 1, 1, 1) && !cacheableTokens(-1, 0, 0));
    QVERIFY(!semanticCache(2, {}, 0.8, 0, 1, 1) && !semanticCache(0.5, {0.5, 0.6, 0.1}, 0.8, 0, 1, 1) && !semanticCache(0.5, {}, nan, 0, 1, 1));
    QVERIFY(!staleness(0, 1, 1) && !staleness(1, nan, 1) && !staleness(1, 1, 0));
    QVERIFY(!gapHit(Law::point(-1), 1) && !gapHit(Law::point(1), nan));
    const auto refused = ttlHit(nan, 1, Refresh::OnUse);
    QVERIFY(refused.error().message.find("request rate") != std::string::npos);
}

QTEST_APPLESS_MAIN(CachingTest)
#include "tst_caching.moc"
