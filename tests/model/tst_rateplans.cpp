// SPDX-License-Identifier: GPL-3.0-or-later
// Rate plans against sampled demand, at their limits, and where they are known to jump.
#include "model/distribution/normal.h"
#include "model/rateplans/discounts.h"
#include "model/rateplans/overflow.h"
#include "model/rateplans/provisioned.h"
#include "model/rateplans/reserve.h"
#include "model/rateplans/self_host.h"
#include "model/rateplans/volume_tiers.h"

#include <QtTest>

#include <cmath>

using namespace farthing;
using namespace farthing::rateplans;

namespace {

bool near(double got, double want, double relative) { return std::fabs(got - want) <= relative * std::fabs(want); }

} // namespace

class RatePlansTest : public QObject {
    Q_OBJECT
private slots:
    void splitsAreIntegrals();
    void reserveIsBest();
    void tiersAndTheirJump();
    void commitments();
    void provisionedUnits();
    void timeDiscounts();
    void longPrompts();
    void sawTooth();
    void refusals();
};

void RatePlansTest::splitsAreIntegrals()
{
    // Midpoint rule over a million quantiles.
    constexpr int n = 1000000;
    const double s = std::sqrt(std::log1p(0.9 * 0.9)), mu = std::log(50.0) - 0.5 * s * s;
    double over = 0, amount = 0, excess = 0, normalExcess = 0;
    for (int i = 0; i < n; ++i) {
        const double z = normalQuantile((i + 0.5) / n);
        const double x = std::exp(mu + s * z);
        over += (x > 70.0) / double(n);
        amount += (x > 70.0 ? x : 0.0) / n;
        excess += std::fmax(0.0, x - 70.0) / n;
        normalExcess += std::fmax(0.0, 10.0 + 3.0 * z - 12.0) / n;
    }
    const LognormalSplit split = *lognormalSplit(50, 0.9, 70);
    QVERIFY(near(split.over, over, 1e-4) && near(split.amountOver, amount, 1e-4) && near(split.excess, excess, 1e-4));
    QVERIFY(near(split.capped + split.excess, 50.0, 1e-13));
    QVERIFY(near(*normalOverflow(10, 3, 12), normalExcess, 1e-4));
    QCOMPARE(*normalOverflow(10, 0, 7), 3.0);
    QVERIFY(near(*normalOverflow(1e6, 1, 0), 1e6, 1e-12));
    QCOMPARE(*normalOverflow(0, 1, 100), 0.0);
    QCOMPARE(lognormalSplit(50, 0, 70)->excess, 0.0);
    QCOMPARE(lognormalSplit(50, 0, 30)->excess, 20.0);
}

void RatePlansTest::reserveIsBest()
{
    const double best = *bestReserve(1.2, 3.0, 40, 12);
    const double least = reserveCost(1.2, 3.0, 40, 12, best)->perHour;
    for (double r = 0; r < 90; r += 0.5)
        QVERIFY(reserveCost(1.2, 3.0, 40, 12, r)->perHour >= least - 1e-12);
    QVERIFY(near(reserveCost(1.2, 3.0, 40, 12, 0)->perHour, 120.0, 1e-3)); // hardly any demand below 0
    QCOMPARE(*bestReserve(3.0, 3.0, 40, 12), 0.0);
    QVERIFY(*bestReserve(2.9, 3.0, 40, 12) < *bestReserve(0.3, 3.0, 40, 12));
    QVERIFY(near(spotPrice(2, 0.1, 0.5, 0.5)->effective * spotPrice(2, 0.1, 0.5, 0.5)->usefulShare, 2.0, 1e-14));
    QVERIFY(near(*saveInterval(0.02, 0.1), std::sqrt(0.4), 1e-14));
}

void RatePlansTest::tiersAndTheirJump()
{
    const std::vector<VolumeTier> tiers = {{1000, 3.0}, {5000, 2.5}, {INFINITY, 2.0}};
    double last = -1;
    for (double q = 0; q < 9000; q += 37) {
        const TieredCost cost = *tieredCost(q, tiers);
        QVERIFY(cost.graduated > last && cost.graduated >= cost.allUnits);
        last = cost.graduated;
    }
    QVERIFY(tieredCost(1001, tiers)->allUnits < tieredCost(1000, tiers)->allUnits); // buying more costs less
    QVERIFY(tieredCost(1001, tiers)->graduated > tieredCost(1000, tiers)->graduated);
}

void RatePlansTest::commitments()
{
    QVERIFY(near(commitmentCost(100, 100, 0.2, 1)->saving + 1.0, 1.0, 1e-12)); // breakeven: nothing saved, nothing lost
    QVERIFY(commitmentCost(99, 100, 0.2, 1)->saving < 0 && commitmentCost(101, 100, 0.2, 1)->saving > 0);
    QCOMPARE(commitmentCost(0, 100, 0.2, 1)->cost, 100.0);
    QVERIFY(near(commitmentCost(500, 100, 0.2, 1)->saving, 25.0, 1e-12)); // never more than covered − commitment
}

void RatePlansTest::provisionedUnits()
{
    const UnitRules rules{3000, 4, 15, 5};
    double last = 0;
    for (double flow = 0; flow < 4e5; flow += 7001) {
        const ProvisionedSize size = *provisionedSize({flow, 0, flow / 5}, rules, 1.0, {2e-6, 5e-7, 8e-6});
        QVERIFY(size.deployed >= size.needed && size.deployed >= last && std::fmod(size.deployed, 5.0) == 0.0);
        QVERIFY(size.deployed - size.needed < 5.0 || size.deployed == 15.0);
        last = size.deployed;
    }
    QCOMPARE(provisionedSize({45000.0 * 1.0000000000000002, 0, 0}, rules, 1, {2e-6, 0, 0})->deployed, 15.0);
    QVERIFY(provisionedSize({90000, 60000, 9000}, rules, 1, {2e-6, 5e-7, 8e-6})->needed < provisionedSize({90000, 0, 9000}, rules, 1, {2e-6, 5e-7, 8e-6})->needed);
    const SpillOver spill = *spillOver(1e5, 2.5e4, 1.2e5, 14.24, 1.2e-4);
    QVERIFY(spillOver(1e5, 2.5e4, spill.bestCapacity, 14.24 * spill.bestCapacity / 1.2e5, 1.2e-4)->perHour <= spill.perHour);
}

void RatePlansTest::timeDiscounts()
{
    QCOMPARE(*timeMultiple({}), 1.0);
    QCOMPARE(*timeMultiple({1, 0.5, 0, 0, 0}), 0.5);
    QVERIFY(near(*timeMultiple({0, 0, 0.3, 0.5, 1}), 0.5, 1e-14)); // all moved out of the peak
    QVERIFY(*timeMultiple({0.5, 0.5, 1, 0.75, 0}) > 0.25 * 0.5);   // batch and off-peak do not stack
}

void RatePlansTest::longPrompts()
{
    const LongContext whole = *longContext(60000, 1.5, 200000, 3e-6, 6e-6, true), part = *longContext(60000, 1.5, 200000, 3e-6, 6e-6, false);
    QVERIFY(whole.cost > part.cost && part.cost > part.naive);
    QVERIFY(near(longContext(60000, 1.5, 1e12, 3e-6, 6e-6, true)->cost, whole.naive, 1e-9));
    QVERIFY(near(longContext(60000, 1.5, 1, 3e-6, 6e-6, true)->cost, 2.0 * whole.naive, 1e-9));
    QCOMPARE(longContext(60000, 1.5, 200000, 3e-6, 3e-6, true)->uplift, 0.0);
}

void RatePlansTest::sawTooth()
{
    const SelfHosting plan{3650, 4000, 0.02, 1.5};
    const SelfHostBreakeven even = *selfHostBreakeven(plan);
    QVERIFY(even.feasible && near(selfHostCost(plan, even.volume)->selfCost, selfHostCost(plan, even.volume)->apiCost, 1e-12));
    QVERIFY(selfHostCost(plan, 4000.1)->selfCost - selfHostCost(plan, 4000)->selfCost > 3600); // the next replica is due
    QCOMPARE(selfHostCost(plan, 4000)->replicas, 1.0);
    QCOMPARE(selfHostCost(plan, 0)->replicas, 1.0);
}

void RatePlansTest::refusals()
{
    const double nan = std::nan("");
    QVERIFY(!normalOverflow(nan, 1, 1) && !normalOverflow(1, -1, 1) && !lognormalSplit(0, 1, 1) && !lognormalSplit(1, nan, 1) && !lognormalSplit(1, 1e200, 1));
    QVERIFY(!reservedBreakeven(0, 1) && !reserveCost(1, 2, 3, -1, 1) && !bestReserve(1, nan, 1, 1) && !spotPrice(1, -1, 0, 0) && !saveInterval(0, 1));
    QVERIFY(!tieredCost(1, {}) && !tieredCost(1, {{10, 1}}) && !tieredCost(1, {{10, 1}, {5, 1}, {INFINITY, 1}}) && !tieredCost(1, {{INFINITY, nan}}) && !tieredCost(-1, {{INFINITY, 1}}));
    QVERIFY(!commitmentCost(1, 1, 1, 1) && !commitmentCost(nan, 1, 0.1, 1) && !commitmentCost(1, 1, 0.1, 0));
    QVERIFY(!provisionedSize({1, 2, 0}, {}, 1, {}) && !provisionedSize({1, 0, 0}, {0, 1, 0, 1}, 1, {}) && !unitListValue(0, 1) && !spillOver(1, 1, 0, 1, 1));
    QVERIFY(!timeMultiple({1.1, 0, 0, 0, 0}) && !timeMultiple({0, 0, 0, 0, nan}) && !longContext(1, 1, 0, 1, 1, true) && !longContext(1, 1, 1, 0, 1, true));
    QVERIFY(!selfHostBreakeven({1, 1, 2, 1}) && !selfHostBreakeven({1, 0, 0, 1}) && !selfHostCost({1, 1, 0, 1}, nan));
    QVERIFY(tieredCost(1, {{10, 1}}).error().message.find("last band") != std::string::npos);
}

QTEST_APPLESS_MAIN(RatePlansTest)
#include "tst_rateplans.moc"
