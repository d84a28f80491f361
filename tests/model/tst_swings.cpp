// SPDX-License-Identifier: GPL-3.0-or-later
// What moves a figure most: known swings of a plan whose cost is price times tokens, and the same figures as an evaluation.
#include "model/decide/swings.h"
#include "model/economics/evaluate.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <cmath>

using namespace farthing;
using namespace farthing::decide;

class SwingsTest : public QObject {
    Q_OBJECT
private slots:
    void knownSwings();
    void lawsAreMultipliedWhole();
    void referencesFollow();
    void theBaseIsTheEvaluation();
    void aStopLeavesNothing();
};

namespace {

bool close(double a, double b, double relative) { return std::abs(a - b) <= relative * std::abs(b) + 1e-14; }

/// One stage of one attempt that always succeeds: a task costs 0.5e-6 · input + 2e-6 · output.
Plan plain()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1e6;
    plan.revenue.perSuccessfulTask = 0.01;
    Stage stage;
    stage.id = "only";
    stage.route = {{.model = "acme/cheap"}};
    stage.input.fresh = Number(ThreePoint{800, 1000, 1300});
    stage.output.visible = 1000.0;
    plan.pipeline.stages = {stage};
    return plan;
}

const Swing *find(const Swings &all, const std::string &path, Swing::Kind kind)
{
    for (const Swing &swing : all.all)
        if (swing.path == path && swing.kind == kind)
            return &swing;
    return nullptr;
}

} // namespace

void SwingsTest::knownSwings()
{
    const Swings all = swings(plain(), test::inventedSheet());
    QVERIFY(all.ok);
    QVERIFY(close(all.base.costPerSuccess, 2.5e-3, 1e-9));
    QCOMPARE(all.base.success, 1.0);
    QVERIFY(close(all.base.grossMargin, 0.75, 1e-9));
    QVERIFY(close(all.base.monthlyCost, 2500, 1e-9));
    const Swing *fresh = find(all, "/pipeline/stages/only/input/fresh", Swing::Kind::Unknown);
    QVERIFY(fresh);
    QVERIFY(close(fresh->low, 800, 1e-6) && close(fresh->high, 1300, 1e-6) && fresh->base == 1000);
    QVERIFY(close(fresh->atLow.costPerSuccess, 2.4e-3, 1e-6) && close(fresh->atHigh.costPerSuccess, 2.65e-3, 1e-6));
    const Swing *visible = find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Tenth);
    QVERIFY(visible);
    QVERIFY(close(visible->atHigh.costPerSuccess - all.base.costPerSuccess, 0.2e-3, 1e-9));
    QVERIFY(close(visible->atHigh.grossMargin - all.base.grossMargin, -0.02, 1e-9));
    const std::vector<Swing> most = largest(all, &KeyFigures::costPerSuccess, 3);
    QCOMPARE(most.size(), std::size_t(3));
    // Output tokens and their price move it by the same 0.0002, so that rounding orders them; input is worth 0.00015 at most.
    const bool priceFirst = most[0].kind == Swing::Kind::Price;
    QVERIFY(most[priceFirst ? 1 : 0].path.ends_with("/output/visible"));
    const Swing &paid = most[priceFirst ? 0 : 1];
    QVERIFY(paid.kind == Swing::Kind::Price && paid.cell == PriceCell::Output && paid.model == "acme/cheap" && paid.path == "/pipeline/stages/only/route/0/model");
    QVERIFY(paid.base == 2 && test::inventedSheet().rows.size() > 1);
    QVERIFY(most[2].path.ends_with("/input/fresh"));
    QVERIFY(close(sizeOf(most[2], all.base, &KeyFigures::costPerSuccess), 0.15e-3, 1e-6));
    // The price a task brings moves the margin and not the cost.
    const Swing *price = find(all, "/revenue/per_successful_task", Swing::Kind::Tenth);
    QVERIFY(price && price->atHigh.costPerSuccess == all.base.costPerSuccess);
    QVERIFY(close(price->atHigh.grossMargin, 1 - 0.25 / 1.1, 1e-9));
    for (const Swing &swing : largest(all, &KeyFigures::success, 5))
        QVERIFY2(false, qPrintable(QString::fromStdString(swing.path)));
}

void SwingsTest::lawsAreMultipliedWhole()
{
    Plan plan = plain();
    Distribution law;
    law.family = Family::Lognormal;
    law.parameters = {{"p50", 800}, {"p95", 2500}};
    plan.pipeline.stages[0].output.visible = law;
    const Swings all = swings(plan, test::inventedSheet());
    const Swing *visible = find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Law);
    QVERIFY(visible);
    QVERIFY(close(visible->high, 1.1 * visible->base, 1e-9));
    QVERIFY(close(visible->atHigh.costPerSuccess - all.base.costPerSuccess, 2e-7 * visible->base, 1e-6));
    QVERIFY(!find(all, "/pipeline/stages/only/output/visible/p50", Swing::Kind::Tenth));
}

void SwingsTest::referencesFollow()
{
    Plan plan = plain();
    plan.pipeline.stages[0].input.fresh = 1000.0;
    plan.pipeline.stages[0].output.visible = Number(Ref{"/pipeline/stages/only/input/fresh"});
    const Swings all = swings(plan, test::inventedSheet());
    const Swing *fresh = find(all, "/pipeline/stages/only/input/fresh", Swing::Kind::Tenth);
    QVERIFY(fresh);
    QVERIFY(close(fresh->atHigh.costPerSuccess, 1.1 * all.base.costPerSuccess, 1e-9));
    QVERIFY(!find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Tenth));
}

void SwingsTest::theBaseIsTheEvaluation()
{
    const PriceSheet sheet = test::inventedSheet();
    Plan plan = plain();
    Stage &stage = plan.pipeline.stages[0];
    stage.route = {{.model = "acme/cheap", .attempts = 2, .malformed = 0.2, .correct = 0.9}, {.model = "acme/dear", .malformed = 0.2}};
    stage.output.visible = test::lognormal(200, 700);
    stage.calls = 2.0;
    plan.fixedCosts = {{.id = "site", .perMonth = 800.0}};
    RunOptions options;
    options.tasks = 100;
    options.draws = 1;
    options.sweeps = false;
    const Evaluation e = evaluate(plan, sheet, options);
    const Swings all = swings(plan, sheet);
    QVERIFY(e.ok && all.ok);
    QVERIFY2(close(all.base.costPerSuccess, e.exact.costPerSuccess.value, 1e-6), qPrintable(QString("%1 against %2").arg(all.base.costPerSuccess).arg(e.exact.costPerSuccess.value)));
    QVERIFY(close(all.base.success, e.exact.success.value, 1e-9));
    QVERIFY(e.month.breakevenBase && close(all.base.breakeven, *e.month.breakevenBase, 1e-9));
    QCOMPARE(largest(all, &KeyFigures::costPerSuccess, 5).size(), std::size_t(5));
    for (const Swing &swing : all.all)
        QVERIFY2(swing.low < swing.base && swing.base < swing.high, qPrintable(QString::fromStdString(swing.path)));
    // A share moves by a tenth of what it lacks of 1 where that is less.
    const Swing *correct = find(all, "/pipeline/stages/only/route/0/correct", Swing::Kind::Tenth);
    QVERIFY(correct && close(correct->low, 0.89, 1e-9) && close(correct->high, 0.91, 1e-9));
    QVERIFY(correct->atHigh.success > all.base.success && correct->atLow.success < all.base.success);
    QVERIFY(find(all, "/fixed_costs/site/per_month", Swing::Kind::Tenth)->atHigh.breakeven > all.base.breakeven);
}

void SwingsTest::aStopLeavesNothing()
{
    std::stop_source source;
    int steps = 0;
    SwingOptions options;
    options.stop = source.get_token();
    options.progress = [&](double) {
        if (++steps == 2)
            source.request_stop();
    };
    const Swings all = swings(plain(), test::inventedSheet(), options);
    QVERIFY(!all.ok && all.all.empty());
    QCOMPARE(steps, 2);
}

QTEST_APPLESS_MAIN(SwingsTest)
#include "tst_swings.moc"
