// SPDX-License-Identifier: GPL-3.0-or-later
// Waits of a fleet: against Erlang C, against the staffing formulas, and against queues that happen event by event.
#include "model/queueing/erlang.h"
#include "model/queueing/fleet.h"
#include "tests/support/fleet_simulation.h"
#include "tests/support/near.h"

#include <QTest>

using namespace farthing;
using namespace farthing::queueing;

namespace {

double normal(test::Stream &s) { return std::sqrt(-2 * std::log(s.uniform())) * std::cos(2 * M_PI * s.uniform()); }

} // namespace

class TestFleet : public QObject {
    Q_OBJECT
private slots:
    void erlang();
    void mostLoadMeetsTheObjective();
    void smallBatchesWaitLess();
    void happens_data();
    void happens();
    void refusals();
};

void TestFleet::erlang()
{
    for (const double replicas : {1.0, 3.0, 14.0, 100.0})
        for (const double atOnce : {1.0, 4.0})
            for (const double busy : {0.1, 0.5, 0.9, 0.99}) {
                const Fleet fleet{replicas, atOnce, INFINITY, 2.0};
                const double load = busy * replicas;
                const double expected = *erlangC(load * atOnce, replicas * atOnce);
                test::near(*fleetWaits(fleet, load), expected, 1e-10 * expected + 1e-14, "waits");
                const WaitingLine line = *waitingLine(load / 2.0, 1 / (2.0 * atOnce), replicas * atOnce);
                test::near(*fleetWaitsLonger(fleet, load, 0.7, 1), *line.waitsLonger(0.7), 1e-10, "waits longer");
            }
}

void TestFleet::mostLoadMeetsTheObjective()
{
    for (const double replicas : {1.0, 5.0, 40.0})
        for (const double half : {2.0, 30.0, double(INFINITY)})
            for (const double seconds : {0.0, 1.0, 20.0}) {
                const Fleet fleet{replicas, 8, half, 3.0};
                const WaitObjective objective{seconds, 0.05, 1.0};
                const double load = *fleetMostLoad(fleet, objective);
                QVERIFY(load > 0 && load < replicas);
                test::near(*fleetWaitsLonger(fleet, load, seconds, 1), 0.05, 1e-5, "share at the most load");
            }
    // One request at a time: the same number of replicas as the staffing formula.
    for (const double load : {0.3, 2.0, 7.5, 33.0}) {
        const WaitObjective objective{1.0, 0.05, 1.7};
        const double servers = staffFor(load / 2.0, 2.0, objective)->servers;
        QVERIFY(*fleetMostLoad({servers, 1, INFINITY, 2.0}, objective) >= load * (1 - 1e-9));
        if (servers > 1)
            QVERIFY(*fleetMostLoad({servers - 1, 1, INFINITY, 2.0}, objective) < load);
    }
}

void TestFleet::smallBatchesWaitLess()
{
    double last = 1;
    for (const double half : {double(INFINITY), 100.0, 10.0, 1.0}) {
        const double waits = *fleetWaits({4, 16, half, 1.0}, 3.2);
        QVERIFY(waits < last);
        last = waits;
    }
}

void TestFleet::happens_data()
{
    QTest::addColumn<double>("replicas");
    QTest::addColumn<double>("atOnce");
    QTest::addColumn<double>("half");
    QTest::addColumn<double>("busy");
    QTest::addColumn<double>("scv"); // of the work: 0 constant, 1 exponential, else lognormal
    QTest::addColumn<double>("tolerance"); // of the shares: what the formula's description states
    QTest::newRow("1 exponential") << 1. << 1. << double(INFINITY) << .8 << 1. << .015;
    QTest::newRow("4 exponential") << 4. << 1. << double(INFINITY) << .8 << 1. << .015;
    QTest::newRow("12 exponential") << 12. << 1. << double(INFINITY) << .9 << 1. << .015;
    QTest::newRow("4 constant") << 4. << 1. << double(INFINITY) << .8 << 0. << .05;
    QTest::newRow("12 constant") << 12. << 1. << double(INFINITY) << .9 << 0. << .05;
    QTest::newRow("4 heavy") << 4. << 1. << double(INFINITY) << .8 << 4. << .10;
    QTest::newRow("12 heavy") << 12. << 1. << double(INFINITY) << .9 << 4. << .10;
    QTest::newRow("2 x 8 exponential") << 2. << 8. << double(INFINITY) << .85 << 1. << .015;
    QTest::newRow("2 x 8 heavy") << 2. << 8. << double(INFINITY) << .85 << 4. << .10;
    QTest::newRow("1 x 16 batching") << 1. << 16. << 8. << .9 << 1. << .015;
    QTest::newRow("3 x 8 batching") << 3. << 8. << 6. << .9 << 1. << .03;
    QTest::newRow("3 x 8 batching, heavy") << 3. << 8. << 6. << .9 << 4. << .10;
}

void TestFleet::happens()
{
    QFETCH(double, replicas);
    QFETCH(double, atOnce);
    QFETCH(double, half);
    QFETCH(double, busy);
    QFETCH(double, scv);
    QFETCH(double, tolerance);
    const double mean = 2.0, seconds = 1.5;
    const double sigma = std::sqrt(std::log1p(scv));
    const auto work = [&](test::Stream &s) {
        return scv == 0 ? mean : scv == 1 ? s.exponential(1 / mean) : mean * std::exp(sigma * normal(s) - sigma * sigma / 2);
    };
    const auto speed = [&](double b) { return std::isinf(half) ? b / atOnce : b / (half + b) * (half + atOnce) / atOnce; };
    const auto seen = test::simulateFleet(static_cast<std::size_t>(replicas), static_cast<std::size_t>(atOnce), busy * replicas, mean, work, speed,
                                          seconds, 400000, 20261128);
    const Fleet fleet{replicas, atOnce, half, mean};
    test::near(*fleetWaits(fleet, busy * replicas), seen.waits, tolerance, "share that waits");
    test::near(*fleetWaitsLonger(fleet, busy * replicas, seconds, (1 + scv) / 2), seen.waitsLonger, tolerance, "share that waits longer");
    test::near(seen.utilisation, busy, .015, "utilisation is load over capacity"); // heavy tails: the sampled mean is itself 1 % off
}

void TestFleet::refusals()
{
    QVERIFY(!fleetWaits({2, 1, INFINITY, 1}, 2.0));
    QVERIFY(fleetWaits({2, 1, INFINITY, 1}, 2.0).error().message.find("below the number of replicas") != std::string::npos);
    QVERIFY(!fleetWaits({0, 1, INFINITY, 1}, 0.0));
    QVERIFY(!fleetWaits({1e5, 100, INFINITY, 1}, 1.0));
    QVERIFY(!fleetMostLoad({2, 1, INFINITY, 0}, {}));
    QVERIFY(!fleetMostLoad({2, 1, INFINITY, 1}, {1.0, 0.0, 1.0}));
}

QTEST_APPLESS_MAIN(TestFleet)
#include "tst_fleet.moc"
