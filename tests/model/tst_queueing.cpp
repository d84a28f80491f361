// SPDX-License-Identifier: GPL-3.0-or-later
// Queue formulas against queues that are played event by event, against each other and at their limits.
#include "tests/support/queue_simulation.h"

#include "model/queueing/batching.h"
#include "model/queueing/erlang.h"
#include "model/queueing/finite_queue.h"
#include "model/queueing/general_service.h"
#include "model/queueing/overload.h"
#include "model/queueing/staffing.h"

#include <QtTest>

using namespace farthing;
using namespace farthing::queueing;
using farthing::test::Stream;

namespace {

/// Service times of mean 1 and the squared variation `scv`, lognormal (0: constant).
std::function<double(Stream &)> lognormalService(double scv)
{
    const double variance = std::log1p(scv), s = std::sqrt(variance);
    return [=](Stream &stream) { // Box–Muller
        const double radius = std::sqrt(-2.0 * std::log(stream.uniform())), angle = 6.283185307179586 * stream.uniform();
        return std::exp(s * radius * std::cos(angle) - 0.5 * variance);
    };
}

bool near(double got, double want, double relative) { return std::fabs(got - want) <= relative * std::fabs(want); }

QString both(double formula, double played) { return QStringLiteral("formula %1, played %2").arg(formula).arg(played); }

} // namespace

class QueueingTest : public QObject {
    Q_OBJECT
private slots:
    void exponentialServicePlayed_data();
    void exponentialServicePlayed();
    void generalServicePlayed_data();
    void generalServicePlayed();
    void impatientPlayed();
    void impatienceHasItsLimits();
    void takeAllPlayed_data();
    void takeAllPlayed();
    void takeAllStaysBelowItsBound();
    void sharingPlayed_data();
    void sharingPlayed();
    void constantServiceAtItsLimits();
    void moreServersWaitLess();
    void lossAndDelayAgree();
    void staffingIsTheFewest();
    void variationStretchesWaits();
    void fleetIsTheFewest();
    void scalingFollowsLoad();
    void retriesOnlyAddLoad();
    void refusals();
};

void QueueingTest::exponentialServicePlayed_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("servers");
    QTest::newRow("1 server at 0.8") << 0.8 << 1;
    QTest::newRow("4 servers at 0.7") << 2.8 << 4;
    QTest::newRow("16 servers at 0.9") << 14.4 << 16;
    QTest::newRow("60 servers at 0.9") << 54.0 << 60;
}

void QueueingTest::exponentialServicePlayed()
{
    QFETCH(double, arrivals);
    QFETCH(int, servers);
    const auto seen = test::simulateQueue(arrivals, static_cast<std::size_t>(servers),
                                          [](Stream &s) { return s.exponential(1.0); }, 0.5, 1500000, 11);
    const WaitingLine line = *waitingLine(arrivals, 1.0, servers);
    QVERIFY2(near(seen.meanWait, line.meanWait, 0.04), qPrintable(both(line.meanWait, seen.meanWait)));
    QVERIFY2(near(seen.waits, line.waits, 0.02), qPrintable(both(line.waits, seen.waits)));
    QVERIFY2(near(seen.waitsLonger, *line.waitsLonger(0.5), 0.06), qPrintable(both(*line.waitsLonger(0.5), seen.waitsLonger)));
    QVERIFY2(near(seen.utilisation, line.utilisation, 0.01), qPrintable(both(line.utilisation, seen.utilisation)));
}

void QueueingTest::generalServicePlayed_data()
{
    QTest::addColumn<double>("load");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("scv");
    QTest::addColumn<double>("error"); // of Allen–Cunneen, as stated, with the noise of the run
    QTest::newRow("constant, 1") << 0.8 << 1 << 0.0 << 0.02;
    QTest::newRow("constant, 5") << 4.0 << 5 << 0.0 << 0.07;
    QTest::newRow("constant, 20") << 18.0 << 20 << 0.0 << 0.08;
    QTest::newRow("light tail, 16") << 14.4 << 16 << 0.5 << 0.06;
    QTest::newRow("single, heavy") << 0.7 << 1 << 4.0 << 0.06;
    QTest::newRow("heavy tail, 8") << 6.8 << 8 << 2.0 << 0.16;
    QTest::newRow("heavy tail, 4") << 2.8 << 4 << 4.0 << 0.25;
}

void QueueingTest::generalServicePlayed()
{
    QFETCH(double, load);
    QFETCH(int, servers);
    QFETCH(double, scv);
    QFETCH(double, error);
    const auto seen = test::simulateQueue(load, static_cast<std::size_t>(servers), lognormalService(scv), 1.0, 2000000, 23);
    const double approximate = *allenCunneen(load, 1.0, servers, 1.0, scv);
    QVERIFY2(near(approximate, seen.meanWait, error), qPrintable(both(approximate, seen.meanWait)));
    if (scv == 0.0) {
        const double exact = *constantServiceWait(load, 1.0, servers);
        QVERIFY2(near(seen.meanWait, exact, 0.02), qPrintable(both(exact, seen.meanWait)));
        QVERIFY(near(*cosmetatos(load, 1.0, servers), exact, 0.009));
        QVERIFY(near(*sakasegawa(load, 1.0, servers, 1.0, 0.0), exact, 0.039));
    }
    if (servers == 1)
        QVERIFY(near(seen.meanWait, singleServer(load, 1.0, scv)->meanWait, 0.06));
}

void QueueingTest::impatientPlayed()
{
    for (const double arrivals : {9.0, 12.0}) { // below and above capacity
        const auto seen = test::simulateQueue(arrivals, 10, [](Stream &s) { return s.exponential(1.0); }, 0.1, 1000000, 5,
                                              [](Stream &s) { return s.exponential(0.5); });
        const ImpatientQueue q = *impatientQueue(arrivals, 1.0, 10, 0.5);
        QVERIFY2(near(seen.abandons, q.abandons, 0.03), qPrintable(both(q.abandons, seen.abandons)));
        QVERIFY2(near(seen.waits, q.waits, 0.02), qPrintable(both(q.waits, seen.waits)));
        QVERIFY2(near(seen.meanWait, q.meanWait, 0.03), qPrintable(both(q.meanWait, seen.meanWait)));
        QVERIFY(near(seen.utilisation, q.utilisation, 0.01));
        QVERIFY(std::fabs(q.utilisation * 10.0 - arrivals * (1.0 - q.abandons)) < 1e-9); // flow in = flow out
    }
}

void QueueingTest::impatienceHasItsLimits()
{
    // Endless patience is Erlang C; no patience at all is Erlang B; patience as long as service is M/M/∞.
    QVERIFY(near(impatientQueue(9.0, 1.0, 10, 1e-7)->waits, *erlangC(9.0, 10), 1e-5));
    QVERIFY(near(impatientQueue(9.0, 1.0, 10, 1e9)->abandons, *erlangB(9.0, 10), 1e-6));
    const ImpatientQueue equal = *impatientQueue(6.0, 1.0, 4, 1.0);
    QVERIFY(near(equal.utilisation * 4.0 + equal.meanQueue, 6.0, 1e-12));
}

void QueueingTest::takeAllPlayed_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<double>("perRequest");
    QTest::addColumn<double>("perBatch");
    QTest::newRow("light") << 0.2 << 0.5 << 1.0;
    QTest::newRow("medium") << 1.0 << 0.5 << 1.0;
    QTest::newRow("heavy") << 5.0 << 0.16 << 0.8;
    QTest::newRow("no batch cost") << 2.0 << 0.4 << 0.0;
    QTest::newRow("all batch cost") << 3.0 << 0.0 << 1.0;
}

void QueueingTest::takeAllPlayed()
{
    QFETCH(double, arrivals);
    QFETCH(double, perRequest);
    QFETCH(double, perBatch);
    const TakeAllBatching t = *takeAllBatching(arrivals, perRequest, perBatch);
    const double seen = test::simulateTakeAll(arrivals, perRequest, perBatch, 2000000, 31);
    QVERIFY2(near(seen, t.meanResponse, 0.012), qPrintable(both(t.meanResponse, seen)));
}

void QueueingTest::takeAllStaysBelowItsBound()
{
    double last = 0;
    for (double arrivals = 0.05; arrivals < 1.9; arrivals += 0.05) {
        const TakeAllBatching t = *takeAllBatching(arrivals, 0.5, 2.0);
        QVERIFY(t.exact);
        QVERIFY(t.meanResponse <= t.upperBound * (1.0 + 1e-12));
        QVERIFY(t.meanResponse > last);
        QVERIFY(t.meanBatch >= 1.0);
        last = t.meanResponse;
    }
    QVERIFY(near(takeAllBatching(1e-9, 0.5, 2.0)->meanResponse, 2.5, 1e-6));
    // One request at a time with no set-up is M/D/1 in all but order: the mean batch response at α = s, τ0 = 0 is bounded by it.
    QVERIFY(takeAllBatching(0.5, 1.0, 0.0)->meanBatch > 1.0);
}

void QueueingTest::sharingPlayed_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<bool>("constant");
    QTest::newRow("half load, exponential lengths") << 1.5 << false;
    QTest::newRow("half load, equal lengths") << 1.5 << true;
    QTest::newRow("high load, exponential lengths") << 2.4 << false;
}

void QueueingTest::sharingPlayed()
{
    QFETCH(double, arrivals);
    QFETCH(bool, constant);
    ContinuousBatching server;
    server.arrivals = arrivals;
    server.outputTokens = 100;
    server.stepSeconds = 0.02;
    server.perSequence = 0.001;
    server.cap = 8;
    const BatchedService formula = *continuousBatching(server);
    const auto seen = test::simulateSharing(arrivals, 0.02, 0.001, 8, [constant](Stream &s) {
        return constant ? 100.0 : s.exponential(0.01);
    }, 1500000, 3);
    QVERIFY2(near(seen.meanBatch, formula.meanBatch, 0.02), qPrintable(both(formula.meanBatch, seen.meanBatch)));
    if (!constant) // beyond the cap the queue depends on the law of lengths
        QVERIFY2(std::fabs(seen.meanQueue - formula.meanQueue) < 0.05 * formula.meanQueue + 0.01,
                 qPrintable(both(formula.meanQueue, seen.meanQueue)));
}

void QueueingTest::constantServiceAtItsLimits()
{
    for (const double rho : {0.1, 0.5, 0.9, 0.99}) {
        QVERIFY(near(*constantServiceWait(rho, 1.0, 1), singleServer(rho, 1.0, 0.0)->meanWait, 1e-11));
        double last = INFINITY;
        for (const double c : {1.0, 2.0, 5.0, 20.0, 100.0, 500.0}) {
            const double wait = *constantServiceWait(rho * c, 1.0, c);
            QVERIFY(wait <= last && wait >= 0.0);
            QVERIFY(wait <= waitingLine(rho * c, 1.0, c)->meanWait + 1e-12 * c);
            last = wait;
        }
    }
}

void QueueingTest::moreServersWaitLess()
{
    for (double c = 11; c < 40; c += 1.0) {
        QVERIFY(waitingLine(10.0, 1.0, c + 1.0)->meanWait < waitingLine(10.0, 1.0, c)->meanWait);
        QVERIFY(*erlangB(10.0, c + 1.0) < *erlangB(10.0, c));
    }
    for (double a = 1.0; a < 19.0; a += 1.0)
        QVERIFY(waitingLine(a + 0.9, 1.0, 20.0)->waits > waitingLine(a, 1.0, 20.0)->waits);
    const WaitingLine line = *waitingLine(9.0, 1.0, 10.0);
    QVERIFY(near(*line.waitsLonger(*line.waitQuantile(0.95)), 0.05, 1e-12));
    QCOMPARE(*waitingLine(1.0, 1.0, 20.0)->waitQuantile(0.5), 0.0);
    QCOMPARE(waitingLine(0.0, 1.0, 3.0)->waits, 0.0);
}

void QueueingTest::lossAndDelayAgree()
{
    // A room of c is Erlang B; a huge room is Erlang C; a rational chain as a check of the recursion at A = 2, c = 3.
    QVERIFY(near(finiteQueue(7.0, 1.0, 9, 9)->refused, *erlangB(7.0, 9), 1e-12));
    QVERIFY(near(finiteQueue(7.0, 1.0, 9, 2000)->meanWait, waitingLine(7.0, 1.0, 9)->meanWait, 1e-9));
    QVERIFY(near(*erlangB(2.0, 3), 4.0 / 19.0, 1e-15));
    QVERIFY(near(*erlangC(2.0, 3), 4.0 / 9.0, 1e-15));
    for (const double c : {1.0, 7.0, 60.0, 900.0})
        for (const double b : {1e-6, 0.02, 0.5, 0.999})
            QVERIFY(near(*erlangB(*erlangBLoad(c, b), c), b, 1e-9));
    // The huge system stays finite: p0 below 1e-300 is no obstacle.
    const FiniteQueue huge = *finiteQueue(5000.0, 1.0, 4000, 6000);
    QVERIFY(near(huge.throughput, 4000.0, 1e-6) && huge.idle >= 0.0);
}

void QueueingTest::staffingIsTheFewest()
{
    for (const double arrivals : {0.01, 0.7, 3.3, 41.0, 700.0, 20000.0}) {
        const WaitObjective objective{1.0, 0.05};
        const Staffing s = *staffFor(arrivals, 2.0, objective);
        QVERIFY(s.waitsLonger <= 0.05);
        if (s.servers - 1.0 > arrivals * 2.0)
            QVERIFY(*waitingLine(arrivals, 0.5, s.servers - 1.0)->waitsLonger(1.0) > 0.05);
        QVERIFY(near(*waitingLine(arrivals, 0.5, s.servers)->waitsLonger(1.0), s.waitsLonger, 1e-9));
    }
    QCOMPARE(staffFor(0.0, 2.0, {})->servers, 0.0);
    QVERIFY(squareRootStaffing(1.0, 400.0)->waits > squareRootStaffing(2.0, 400.0)->waits);
    QVERIFY(near(squareRootStaffing(1.0, 10000.0)->waits, squareRootStaffing(1.0, 10000.0)->waitsExact, 0.01));
}

void QueueingTest::variationStretchesWaits()
{
    struct Case { double load; int servers; double scv; };
    for (const Case &c : {Case{8.0, 10, 0.0}, Case{4.5, 5, 0.5}, Case{8.0, 10, 4.0}, Case{18.0, 20, 2.0}}) {
        const double variation = 0.5 * (1.0 + c.scv);
        for (const double t : {0.2, 1.0}) {
            const auto seen = test::simulateQueue(c.load, static_cast<std::size_t>(c.servers), lognormalService(c.scv), t, 500000, 61);
            const WaitingLine line = *waitingLine(c.load, 1.0, c.servers);
            const double stretched = line.waits * std::exp(-line.decay * t / variation);
            // As its documentation says: hardly low, and high where tails are heavy.
            QVERIFY2(stretched > seen.waitsLonger - 0.03 && stretched < seen.waitsLonger + (c.scv > 1 ? 0.07 : 0.01),
                     qPrintable(both(stretched, seen.waitsLonger)));
        }
    }
    QVERIFY(staffFor(20, 1, {0.5, 0.05, 0.5})->servers <= staffFor(20, 1, {0.5, 0.05, 1.0})->servers);
    QVERIFY(staffFor(20, 1, {0.5, 0.05, 3.0})->servers > staffFor(20, 1, {0.5, 0.05, 1.0})->servers);
}

void QueueingTest::fleetIsTheFewest()
{
    ContinuousBatching server{40.0, 256, 0.0299, 0.000246, 64, {}};
    const BatchObjective objective{0.5, 0.045, 0.95};
    const BatchFleet fleet = *batchFleet(server, objective);
    QVERIFY(fleet.each.meanWait <= 0.5 && fleet.each.secondsPerToken <= 0.045 && fleet.each.load <= 0.95);
    server.arrivals = 40.0 / (fleet.replicas - 1.0);
    const auto fewer = continuousBatching(server);
    QVERIFY(!fewer || fewer->meanWait > 0.5 || fewer->secondsPerToken > 0.045 || fewer->load > 0.95);
    double last = 0;
    for (server.arrivals = 1; server.arrivals < 3000; server.arrivals *= 1.7) {
        const BatchFleet more = *batchFleet(server, objective);
        QVERIFY(more.replicas >= last);
        last = more.replicas;
    }
    server.arrivals = 1e-6;
    QCOMPARE(batchFleet(server, {})->replicas, 1.0);
    const auto hopeless = batchFleet(server, {{}, 0.01, 0.9});
    QVERIFY(!hopeless && hopeless.error().message.find("one request alone") != std::string::npos);
    QVERIFY(!batchFleet(server, {std::nan(""), {}, 0.9}) && !batchFleet(server, {{}, {}, 1.0}));
    server.arrivals = std::nan("");
    QVERIFY(!batchFleet(server, {}));
}

void QueueingTest::scalingFollowsLoad()
{
    std::vector<double> day;
    for (int h = 0; h < 24; ++h)
        day.push_back(10.0 + 9.0 * std::sin(h * 0.2617993877991494));
    Autoscale rules;
    rules.meanService = 2.0;
    rules.pricePerHour = 1.0;
    const AutoscaleResult now = *autoscale(day, rules);
    rules.lookAhead = 2;
    const AutoscaleResult late = *autoscale(day, rules);
    QVERIFY(now.scaledCost < late.scaledCost && late.scaledCost < late.staticCost);
    QVERIFY(now.scaledUtilisation > late.scaledUtilisation && late.scaledUtilisation > late.staticUtilisation);
    QVERIFY(near(now.staticPerRequest * now.staticUtilisation, 2.0 / 3600.0, 1e-12)); // price·service / utilisation
    rules.minimum = 60;
    const AutoscaleResult floored = *autoscale(day, rules);
    QCOMPARE(floored.scaledCost, floored.staticCost);
    QCOMPARE(floored.starts, 0.0);
    rules = {};
    rules.startSeconds = 300;
    rules.pricePerHour = 12.0;
    const AutoscaleResult two = *autoscale({1.0, 5.0}, rules);
    QVERIFY(two.starts > 0 && near(two.startCost, two.starts, 1e-12));
}

void QueueingTest::retriesOnlyAddLoad()
{
    double last = 0;
    for (double retries = 0; retries <= 6; retries += 1.0) {
        const RetryStorm s = *retryStorm(95.0, 1.0, 100, 0.9, retries);
        QVERIFY(s.arrivals > last);
        QVERIFY(near(s.arrivals * (1.0 - s.blocking), 95.0 * (1.0 - s.lost), 1e-9)); // served = asked − lost
        last = s.arrivals;
    }
    QVERIFY(near(retryStorm(95.0, 1.0, 100, 0.0, 5)->lost, *erlangB(95.0, 100), 1e-12));
    QCOMPARE(fluidOverload(50.0, 1.0, 100, 2)->shed, 0.0);
    QVERIFY(limitedRate({}, 10, 1)->binding == INFINITY);
}

void QueueingTest::refusals()
{
    const double nan = std::nan("");
    QVERIFY(!waitingLine(nan, 1, 1) && !waitingLine(1, 0, 1) && !waitingLine(1, 1, 1.5) && !waitingLine(1, 1, nan));
    QVERIFY(!waitingLine(1, 1, 2)->waitsLonger(nan) && !waitingLine(1, 1, 2)->waitQuantile(1) && !waitingLine(1, 1, 2)->waitQuantile(nan));
    const auto overload = waitingLine(5, 1, 5);
    QVERIFY(!overload && overload.error().message.find("Add servers") != std::string::npos);
    QVERIFY(!erlangB(-1, 3) && !erlangBLoad(3, 1.0) && !erlangC(INFINITY, 3));
    QVERIFY(!finiteQueue(1, 1, 4, 3) && !impatientQueue(1, 1, 4, 0) && !impatientQueue(nan, 1, 4, 1));
    QVERIFY(!allenCunneen(1, 1, 2, 1, -1) && !constantServiceWait(2, 1, 2) && !singleServer(1, 1, 1) && !sakasegawa(1, 1, 2, nan, 1));
    QVERIFY(!continuousBatching({100, 256, 0.03, 0.0003, 4, {}}) && !continuousBatching({1, 256, 0, 0, 4, {}}));
    QVERIFY(!continuousBatching({1, 256, 0.03, 0.0003, 4, 2.0}) && !takeAllBatching(2, 0.5, 1) && !takeAllBatching(1, nan, 1));
    QVERIFY(!staffFor(1, 1, {1, 0}) && !staffFor(1, 1, {nan, 0.1}) && !squareRootStaffing(0, 5));
    QVERIFY(!autoscale({}, {}) && !autoscale({0, 0}, {}) && !autoscale({1, nan}, {}) && !peakedLoad(2, 0.5) && !peakedLoad(0.5, 0));
    Autoscale far;
    far.lookAhead = -1;
    QVERIFY(!autoscale({1, 2}, far));
    QVERIFY(!retryStorm(1, 1, 1, 2, 1) && !retryStorm(1, 1, 1, 0.5, 1.5) && !degrade(1, 1, 1, {-1, 0}, {0, 0}) && !fluidOverload(0, 1, 1, 1));
    QVERIFY(!concurrency(nan, 1) && !limitedRate({}, 0, 1));
}

QTEST_APPLESS_MAIN(QueueingTest)
#include "tst_queueing.moc"
