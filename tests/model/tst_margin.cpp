// SPDX-License-Identifier: GPL-3.0-or-later
// Margin formulas: identities, sampled seats, limits and refusals.
#include "model/distribution/law.h"
#include "model/distribution/normal.h"
#include "model/economics/erosion.h"
#include "model/economics/seats.h"
#include "model/economics/unit_margin.h"

#include <QtTest>

#include <cmath>

using namespace farthing;
using namespace farthing::margin;

namespace {

bool near(double got, double want, double relative) { return std::fabs(got - want) <= relative * std::fabs(want); }

Quantity lognormalUse(double mean, double cv)
{
    Distribution d;
    d.parameters = {{"mean", mean}, {"sd", cv * mean}};
    return d;
}

} // namespace

class MarginTest : public QObject {
    Q_OBJECT
private slots:
    void taskBreaksEven();
    void leastPriceMeetsTheTarget();
    void seatsSampled();
    void capsProtectAndOverageEarns();
    void declineIsConsistent();
    void pathIsTheSumOfMonths();
    void learningPerDoubling();
    void migrationsOverTime();
    void retriesCost();
    void hedgingByLaw();
    void refusals();
};

void MarginTest::taskBreaksEven()
{
    const TaskMargin m = *taskMargin({0.25, 0.06, 0.93, 20000, 0.029});
    QVERIFY(near(m.breakevenTasks * m.contribution, 20000, 1e-13));
    QVERIFY(near(m.revenue - m.cost, 0.93 * 0.25 * m.grossMargin, 1e-13));
    QVERIFY(std::isinf(taskMargin({0.05, 0.06, 0.93, 1, 0})->breakevenTasks));
    QCOMPARE(taskMargin({0.05, 0.06, 0.93, 0, 0})->breakevenTasks, 0.0);
    QVERIFY(taskMargin({0.25, 0.07, 0.93, 1, 0})->grossMargin < taskMargin({0.25, 0.06, 0.93, 1, 0})->grossMargin);
}

void MarginTest::leastPriceMeetsTheTarget()
{
    FeatureCost f{0.05, 0.7, 0.9, 6000, 800, 3e-6, 1.5e-5, 1.2};
    f.price = viability(f)->leastPrice;
    const Viability at = *viability(f);
    QVERIFY(near(at.cost, at.mostCost, 1e-13) && near(at.tokenFloor, 0.3, 1e-13) && near(at.mostOutputTokens, 800, 1e-9));
    f.price *= 0.99;
    QVERIFY(!viability(f)->viable);
    f.outputPrice = 0;
    QVERIFY(std::isinf(viability(f)->mostOutputTokens));
}

void MarginTest::seatsSampled()
{
    const SeatPlan plan{20, 0.05, lognormalUse(180, 1.6), 300.0, 0.08};
    const double s = std::sqrt(std::log1p(1.6 * 1.6)), mu = std::log(180.0) - 0.5 * s * s;
    double margin = 0, revenue = 0, lost = 0;
    constexpr int n = 400000;
    for (int i = 0; i < n; ++i) {
        const double use = std::exp(mu + s * normalQuantile((i + 0.5) / n));
        const double extra = std::fmax(0.0, use - 300);
        revenue += (20 + 0.08 * extra) / n;
        margin += (20 + 0.08 * extra - 0.05 * use) / n;
        lost += use > 400 ? 1.0 / n : 0.0;
    }
    const SeatMargin m = *seatMargin(plan);
    QVERIFY(near(m.margin, margin, 1e-3) && near(m.gross, margin / revenue, 1e-3) && near(m.unprofitable, lost, 1e-3));
    QVERIFY(near(m.served + m.overage, 180, 1e-12));
}

void MarginTest::capsProtectAndOverageEarns()
{
    SeatPlan plan{20, 0.05, lognormalUse(180, 1.6), {}, {}};
    const double open = seatMargin(plan)->margin;
    double last = INFINITY;
    for (double cap = 50; cap < 5000; cap *= 1.5) { // a tighter cap serves less and earns more
        plan.cap = cap;
        const double margin = seatMargin(plan)->margin;
        QVERIFY(margin < last && margin > open);
        last = margin;
    }
    plan.cap = 200;
    const double closed = seatMargin(plan)->margin;
    plan.overagePrice = 0.05; // overage at cost earns nothing
    QVERIFY(near(seatMargin(plan)->margin, closed, 1e-13));
    plan.overagePrice = 0.1;
    QVERIFY(seatMargin(plan)->margin > closed);
    plan.cap.reset();
    QVERIFY(near(seatMargin(plan)->margin, open, 1e-14)); // no cap, no overage
}

void MarginTest::declineIsConsistent()
{
    const PriceDecline d = *priceDecline(62, 1.6);
    QVERIFY(near(std::pow(d.yearlyFactor, 1.6), 62, 1e-12) && near(std::pow(d.monthlyMultiple, 12) * d.yearlyFactor, 1, 1e-12));
    QVERIFY(near(std::pow(d.monthlyMultiple, d.halvingMonths), 0.5, 1e-12) && near(d.yearlyDecline + 1 / d.yearlyFactor, 1, 1e-13));
    QVERIFY(std::isinf(priceDecline(1, 3)->halvingMonths));
}

void MarginTest::pathIsTheSumOfMonths()
{
    ErosionPlan plan{24, 0.06, 0.5, 0.2, 0.2, 1e5, 0.03, 0.1};
    const ErosionPath two = *erosionPath(plan);
    plan.months = 12;
    const ErosionPath one = *erosionPath(plan);
    ErosionPlan rest = plan; // the second year, started from its own prices and volume
    rest.cost *= 0.5;
    rest.price *= 0.8;
    rest.volume *= std::pow(1.03, 12);
    const ErosionPath second = *erosionPath(rest);
    QVERIFY(near(one.revenue + second.revenue, two.revenue, 1e-12) && near(one.cost + second.cost, two.cost, 1e-12));
    QVERIFY(near(one.presentValue + second.presentValue / 1.1, two.presentValue, 1e-12));
    // A price that erodes faster than the cost turns the margin.
    const ErosionPath squeezed = *erosionPath({36, 0.02, 0.1, 0.05, 0.4, 1e6, 0, 0.1});
    QVERIFY(near(squeezed.firstMargin, 0.6, 1e-12) && squeezed.lastMargin < -0.3);
    ErosionPlan idle = plan;
    idle.volume = 0;
    QCOMPARE(erosionPath(idle)->grossMargin, erosionPath(idle)->firstMargin);
}

void MarginTest::learningPerDoubling()
{
    QVERIFY(near(wrightLearning(1, 2, 0.2)->cost, 0.8, 1e-14) && near(wrightLearning(1, 8, 0.2)->cost, 0.512, 1e-14));
    QCOMPARE(wrightLearning(3, 5, 0)->cost, 3.0);
}

void MarginTest::migrationsOverTime()
{
    // The present value is the integral of discounted migrations.
    const Deprecation d = *modelDeprecation(40000, 14, 36, 0.1);
    double sum = 0;
    constexpr int steps = 20000;
    for (int i = 0; i < steps; ++i)
        sum += 40000.0 / 14 * 36 / steps * std::pow(1.1, -(i + 0.5) * 3 / steps);
    QVERIFY(near(d.presentValue, sum, 1e-8));
    QVERIFY(near(modelDeprecation(40000, 14, 36, 0)->presentValue, 40000 * d.migrations, 1e-13));
    QVERIFY(near(modelDeprecation(40000, 14, 36, 1e-12)->presentValue, 40000 * d.migrations, 1e-9));
    QVERIFY(std::isinf(shadowEvaluation(0.1, 1, 2, 0, 10)->paybackMonths));
    QCOMPARE(shadowEvaluation(0, 1, 0.5, 0.1, 10)->perMonth, 0.0);
}

void MarginTest::retriesCost()
{
    const Reliability free = *reliability(0.1, 0, 4, 0.99, 0.97), full = *reliability(0.1, 1, 4, 0.99, 0.97);
    QVERIFY(near(free.costPerSuccess, 1, 1e-13));                 // failures cost nothing
    QVERIFY(near(full.costPerSuccess, 1 / 0.9, 1e-13));           // the cap does not matter
    QVERIFY(near(full.cost, 1 + 0.1 + 0.01 + 0.001, 1e-13));      // attempts counted
    QCOMPARE(reliability(0, 1, 1, 1, 0)->twoVendors, 1.0);
}

void MarginTest::hedgingByLaw()
{
    Distribution law;
    law.family = Family::Gamma;
    law.parameters = {{"mean", 1.0}, {"sd", 1.0}}; // exponential
    const Law latency = *Law::make(law);
    const Hedge hedge = *hedgedRequest(latency, 0.7, 2.0);
    QVERIFY(near(hedge.cost, 1 + std::exp(-0.7), 1e-9) && near(hedge.slower, std::exp(-2.0 - 1.3), 1e-8));
    QVERIFY(hedge.slower < hedge.slowerAlone);
    QCOMPARE(hedgedRequest(latency, 3, 2)->slower, hedgedRequest(latency, 3, 2)->slowerAlone);
    QCOMPARE(hedgedRequest(latency, 0, 2)->cost, 2.0);
}

void MarginTest::refusals()
{
    const double nan = std::nan("");
    QVERIFY(!taskMargin({0, 1, 1, 1, 0}) && !taskMargin({1, nan, 1, 1, 0}) && !taskMargin({1, 1, 0, 1, 0}) && !taskMargin({1, 1, 1, 1, 1}));
    QVERIFY(!viability({1, 1, 1, 1, 1, 1, 1, 1}) && !viability({1, 0.5, 1, 1, 1, 1, 1, 0.5}) && !viability({1, 0.5, 1, nan, 1, 1, 1, 1}));
    QVERIFY(!seatMargin({20, 0.05, 0.0, {}, {}}) && !seatMargin({20, 0.05, 10.0, 0.0, {}}) && !seatMargin({20, nan, 10.0, {}, {}}) && !seatMargin({20, 0.05, lognormalUse(10, nan), {}, {}})
            && !seatMargin({20, 0.05, 10.0, 5.0, -1.0}));
    QVERIFY(!priceDecline(0.5, 1) && !priceDecline(2, 0) && !wrightLearning(1, 0, 0.2) && !wrightLearning(1, 2, 1));
    QVERIFY(!erosionPath({0, 0, 0, 1, 0, 1, 0, 0}) && !erosionPath({12, 0, 1, 1, 0, 1, 0, 0}) && !erosionPath({12, 0, 0, 1, 0, 1, -1, 0}) && !erosionPath({12, 0, 0, 1, nan, 1, 0, 0}));
    QVERIFY(!modelDeprecation(1, 0, 1, 0) && !modelDeprecation(1, 1, 1, -1) && !shadowEvaluation(2, 1, 1, 1, 1) && !shadowEvaluation(0.1, 0, 1, 1, 1));
    QVERIFY(!reliability(1, 0, 1, 1, 1) && !reliability(0.1, 2, 1, 1, 1) && !reliability(0.1, 0, 1.5, 1, 1));
    QVERIFY(!hedgedRequest(Law::point(-1), 0, 1) && !hedgedRequest(Law::point(1), nan, 1));
}

QTEST_APPLESS_MAIN(MarginTest)
#include "tst_margin.moc"
