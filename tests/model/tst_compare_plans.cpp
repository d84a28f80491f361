// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans on the same draws: known differences, narrower intervals than apart, and coverage of the paired interval.
#include "model/decide/compare_plans.h"
#include "model/economics/evaluate.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <cmath>

using namespace farthing;
using namespace farthing::decide;

namespace {

/// One stage of one attempt: a task costs price · tokens, the tokens not known; it always succeeds.
Plan plain(double output, double revenue)
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1e6;
    plan.revenue.perSuccessfulTask = revenue;
    plan.targets.grossMargin = 0.5;
    plan.simulation.draws = 400;
    Stage stage;
    stage.id = "only";
    stage.name = "Only";
    stage.route = {{.model = "acme/cheap"}};
    stage.input.fresh = Number(ThreePoint{800, 1000, 1300});
    stage.output.visible = output;
    plan.pipeline.stages = {stage};
    return plan;
}

} // namespace

class ComparePlans : public QObject {
    Q_OBJECT
private slots:
    void knownDifferences();
    void equalPlansDifferInNothing();
    void theIntervalCovers();
    void oneSideMayFail();
    void stagesAddUp();
};

void ComparePlans::knownDifferences()
{
    const PriceSheet sheet = test::inventedSheet(); // cheap: 0.5 in, 2 out per million
    const Plan a = plain(1000, 0.01), b = plain(2000, 0.01);
    const PlanComparison c = comparePlans({a, sheet}, {b, sheet});
    QVERIFY(c.ok && c.marginDefined);
    QCOMPARE(c.draws, 400u);
    const double more = 1000 * 2e-6; // dearer by a thousand output tokens in every draw: nothing else moves
    const auto near = [](double x, double y) { return std::abs(x - y) <= 1e-9 * std::abs(y); };
    QVERIFY2(near(c.costPerSuccess.difference, more), qPrintable(QString::number(c.costPerSuccess.difference, 'g', 12)));
    QVERIFY(near(c.costPerSuccess.low95, more) && near(c.costPerSuccess.high95, more) && near(c.costPerSuccess.low80, more) && near(c.costPerSuccess.high80, more));
    QVERIFY(near(c.baseB - c.baseA, more));
    QVERIFY(near(c.grossMargin.difference, -more / 0.01));
    QVERIFY(near(c.monthCost.difference, more * 1e6));
    // Unpaired, the same difference would be known to no better than its inputs.
    RunOptions options;
    options.tasks = 1;
    options.sweeps = false;
    QVERIFY(evaluate(a, sheet, options).month.costPerSuccess.p90 - evaluate(a, sheet, options).month.costPerSuccess.p10 > 1e-4);
}

void ComparePlans::equalPlansDifferInNothing()
{
    const PriceSheet sheet = test::inventedSheet();
    Plan plan = plain(700, 0.002);
    plan.pipeline.stages[0].route[0].malformed = Number(ThreePoint{0.05, 0.2, 0.4});
    const Plan copy = plan;
    for (const Plan *other : {&copy, static_cast<const Plan *>(&plan)}) {
        const PlanComparison c = comparePlans({plan, sheet}, {*other, sheet});
        QVERIFY(c.ok);
        for (const PairedFigure *f : {&c.costPerSuccess, &c.grossMargin, &c.pMargin, &c.monthCost}) {
            QCOMPARE(f->difference, 0.0);
            QCOMPARE(f->low95, 0.0);
            QCOMPARE(f->a, f->b);
        }
        QCOMPARE(c.baseA, c.baseB);
    }
}

void ComparePlans::theIntervalCovers()
{
    const PriceSheet sheet = test::inventedSheet();
    Plan a = plain(1000, 0.01), b = plain(1000, 0.01);
    b.pipeline.stages[0].route[0].malformed = Number(ThreePoint{0.1, 0.15, 0.2}); // fails tasks: a difference that varies
    a.simulation.draws = b.simulation.draws = 20000;
    const double truth = comparePlans({a, sheet}, {b, sheet}).costPerSuccess.difference;
    int held = 0;
    constexpr int runs = 300;
    for (int seed = 1; seed <= runs; ++seed) {
        a.simulation.seed = b.simulation.seed = static_cast<std::uint64_t>(seed) * 1000;
        a.simulation.draws = b.simulation.draws = 200;
        const PairedFigure f = comparePlans({a, sheet}, {b, sheet}).costPerSuccess;
        held += f.low95 <= truth && truth <= f.high95;
    }
    qInfo("%d of %d intervals hold the difference of 20,000 draws", held, runs);
    QVERIFY2(held >= 273, qPrintable(QString::number(held))); // P(fewer | 95 %) < 0.2 %
}

void ComparePlans::oneSideMayFail()
{
    const PriceSheet sheet = test::inventedSheet();
    const Plan a = plain(1000, 0.01);
    Plan b = a;
    b.pipeline.stages[0].route[0].model = "acme/none";
    const PlanComparison c = comparePlans({a, sheet}, {b, sheet});
    QVERIFY(c.okA && !c.okB && !c.ok && hasErrors(c.issuesB) && c.baseA > 0);
}

void ComparePlans::stagesAddUp()
{
    const PriceSheet sheet = test::inventedSheet();
    Plan a = plain(1000, 0.01), b = a;
    b.pipeline.stages.push_back(b.pipeline.stages[0]);
    b.pipeline.stages[1].id = "more";
    const PlanComparison c = comparePlans({a, sheet}, {b, sheet});
    QVERIFY(c.ok);
    QCOMPARE(c.stages.size(), 2u);
    QVERIFY(c.stages[1].inB && !c.stages[1].inA && c.stages[1].a == 0);
    QVERIFY(std::abs(c.stages[0].a - c.baseA) < 1e-12 && std::abs(c.stages[0].b + c.stages[1].b - c.baseB) < 1e-12);
}

QTEST_APPLESS_MAIN(ComparePlans)
#include "tst_compare_plans.moc"
