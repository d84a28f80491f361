// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces over two numbers: equal to the month they stand for, smooth or stepped where they should be, filling, stoppable.
#include "model/economics/draws.h"
#include "model/economics/plan_surface.h"
#include "model/economics/replica_steps.h"
#include "model/economics/pool_curves.h"
#include "model/economics/pool_report.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

/// Two replica-seconds a request, retried; what one earns and how fast the pool is are not known.
Plan surfacePlan()
{
    Plan plan = test::oneStage("pool:box");
    Pool pool;
    pool.id = "box";
    pool.maxReplicas = 200;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond.form = ThreePoint{800, 1000, 1200};
    pool.outputTokensPerSecond = 1000.0;
    pool.targetUtilisation = 0.5;
    plan.pools = {pool};
    plan.tasksPerMonth = 4e6;
    plan.pipeline.stages[0].route[0].malformed = 0.1;
    plan.pipeline.stages[0].route[0].attempts = 2;
    plan.revenue.perSuccessfulTask = 0.01;
    plan.fixedCosts = {{"ops", "ops", 2000.0, {}, CostKind::Platform}};
    plan.simulation.draws = 200;
    return plan;
}

SurfaceAxis volumes() { return {SurfaceAxis::Kind::Volume, "", {1e5, 1e6, 4e6, 2e7}}; }
SurfaceAxis utilisations() { return {SurfaceAxis::Kind::Utilisation, "", {0.1, 0.3, 0.5, 0.9}}; }
SurfaceAxis malformed() { return {SurfaceAxis::Kind::Field, "/pipeline/stages/ask/route/0/malformed", {0.0, 0.1, 0.4}}; }

SurfaceOptions over(const SurfaceAxis &x, const SurfaceAxis &y)
{
    SurfaceOptions options;
    options.x = x;
    options.y = y;
    options.draws = 40;
    return options;
}

const PriceSheet &sheet()
{
    static const PriceSheet invented = test::inventedSheet();
    return invented;
}

} // namespace

class TestSurface : public QObject {
    Q_OBJECT
private slots:
    void utilisationAgainstVolume();
    void fieldsAreThoseOfThePlan();
    void stepsAndSlopes();
    void sameForAnyThreads();
    void fillsAndStops();
    void refusals();
    void valuesAroundThePlan();
    void curvesOfAPool();
    void hoursOfAPool();
    void replicasAreDue();
};

void TestSurface::utilisationAgainstVolume()
{
    const Plan plan = surfacePlan();
    const PlanSurface s = planSurface(plan, sheet(), over(utilisations(), volumes()));
    QVERIFY2(s.ok, test::allText(s.issues).c_str());
    QCOMPARE(s.cells.size(), std::size_t(16));
    Issues issues;
    const PlanPrices prices = findPrices(plan, sheet(), issues);
    DrawOptions options;
    options.draws = 40;
    options.seed = plan.simulation.seed;
    const std::vector<DrawEconomics> draws = drawEconomics(plan, prices, options, issues);
    for (const SurfaceCell &cell : s.cells) {
        std::vector<double> margin;
        for (const DrawEconomics &d : draws) {
            const MonthFigures m = monthFigures(d.plan, d.task, cell.y, cell.x);
            margin.push_back(m.gross() / m.revenue);
        }
        test::nearRelative(cell.grossMargin.p50, spreadOf(margin).p50, 1e-12, "median margin");
        QVERIFY(cell.known && cell.grossMargin.p10 <= cell.grossMargin.p50 && cell.grossMargin.p50 <= cell.grossMargin.p90);
    }
}

void TestSurface::fieldsAreThoseOfThePlan()
{
    Plan plan = surfacePlan();
    const SurfaceAxis price{SurfaceAxis::Kind::Field, "/revenue/per_successful_task", {0.005, 0.02}};
    const PlanSurface s = planSurface(plan, sheet(), over(price, malformed()));
    QVERIFY2(s.ok, test::allText(s.issues).c_str());
    for (const SurfaceCell &cell : s.cells) {
        Plan set = plan;
        set.revenue.perSuccessfulTask = cell.x;
        set.pipeline.stages[0].route[0].malformed = cell.y;
        RunOptions options;
        options.tasks = 1000;
        options.draws = 40;
        options.sweeps = false;
        const Evaluation e = evaluate(set, sheet(), options);
        test::nearRelative(cell.costPerSuccess.p50, e.month.costPerSuccess.p50, 1e-12, "cost per success");
        test::nearRelative(cell.grossMargin.p90, e.month.grossMargin.p90, 1e-12, "P90 of the margin");
        test::nearRelative(cell.pMarginAtLeastTarget, e.month.pMarginAtLeastTarget.value, 1e-12, "P(margin)");
    }
}

void TestSurface::stepsAndSlopes()
{
    // At a fixed utilisation cost falls smoothly with it; with whole replicas the volume makes steps, and each is a rise.
    const Plan plan = surfacePlan();
    SurfaceAxis fine{SurfaceAxis::Kind::Volume, "", {}};
    for (int i = 0; i < 60; ++i)
        fine.values.push_back(2e5 * std::pow(1.02, i));
    const PlanSurface smooth = planSurface(plan, sheet(), over(utilisations(), volumes()));
    for (std::size_t j = 0; j < 4; ++j)
        for (std::size_t i = 0; i + 1 < 4; ++i)
            QVERIFY(smooth.cells[j * 4 + i].costPerSuccess.p50 > smooth.cells[j * 4 + i + 1].costPerSuccess.p50);
    const PlanSurface stepped = planSurface(plan, sheet(), over(fine, malformed()));
    int rises = 0;
    for (std::size_t i = 0; i + 1 < fine.values.size(); ++i)
        rises += stepped.cells[60 + i + 1].costPerSuccess.p50 > stepped.cells[60 + i].costPerSuccess.p50 * 1.05;
    QVERIFY2(rises >= 1 && rises <= 6, qPrintable(QString::number(rises)));
}

void TestSurface::sameForAnyThreads()
{
    SurfaceOptions options = over(volumes(), malformed());
    options.threads = 1;
    const PlanSurface one = planSurface(surfacePlan(), sheet(), options);
    options.threads = 3;
    QVERIFY(planSurface(surfacePlan(), sheet(), options) == one);
}

void TestSurface::fillsAndStops()
{
    std::stop_source source;
    SurfaceOptions options = over(volumes(), malformed());
    std::vector<std::size_t> known;
    planSurface(surfacePlan(), sheet(), options, [&](const PlanSurface &s) {
        known.push_back(static_cast<std::size_t>(std::count_if(s.cells.begin(), s.cells.end(), [](const SurfaceCell &c) { return c.known; })));
    });
    QCOMPARE(known.size(), std::size_t(7)); // three rows twice, and the end
    QCOMPARE(known.front(), std::size_t(4));
    QCOMPARE(known[2], std::size_t(12));
    options.stop = source.get_token();
    int told = 0;
    const PlanSurface stopped = planSurface(surfacePlan(), sheet(), options, [&](const PlanSurface &) {
        ++told;
        source.request_stop();
    });
    QVERIFY(stopped.cancelled && !stopped.ok);
    QCOMPARE(told, 1);
    QVERIFY(stopped.cells.front().known && !stopped.cells.back().known);
}

void TestSurface::refusals()
{
    const PlanSurface unknown = planSurface(surfacePlan(), sheet(), over({SurfaceAxis::Kind::Field, "/no/such/number", {1}}, volumes()));
    QVERIFY(!unknown.ok && unknown.issues.back().path == "/no/such/number");
    Plan api = test::oneStage("acme/cheap");
    const PlanSurface none = planSurface(api, sheet(), over(utilisations(), volumes()));
    QVERIFY(!none.ok && none.issues.back().path == "/pools");
    QVERIFY(surfaceValues(api, SurfaceAxis::Kind::Field, "/no/such/number").empty());
}

void TestSurface::valuesAroundThePlan()
{
    const Plan plan = surfacePlan();
    const std::vector<double> v = surfaceValues(plan, SurfaceAxis::Kind::Volume, "");
    QCOMPARE(v.size(), std::size_t(13));
    test::nearRelative(v[6], 4e6, 1e-9, "the plan's volume stands in the middle");
    test::nearRelative(surfaceValues(plan, SurfaceAxis::Kind::Field, "/revenue/per_successful_task")[6], 0.01, 1e-9, "and so does a price");
    const std::vector<double> right = surfaceValues(plan, SurfaceAxis::Kind::Field, "/pipeline/stages/ask/route/0/correct");
    QVERIFY(right.front() >= 0 && right.back() == 1);
    test::nearRelative(surfaceValues(plan, SurfaceAxis::Kind::Field, "/pipeline/stages/ask/route/0/malformed").back(), 0.2, 1e-12, "twice a small share");
}

void TestSurface::curvesOfAPool()
{
    const Plan plan = surfacePlan();
    const PoolCurves curves = poolCurves(plan, sheet(), {});
    QVERIFY(curves.ok && curves.pools.size() == 1 && curves.pools[0].size() == 49);
    for (std::size_t i = 0; i + 1 < curves.pools[0].size(); ++i) {
        QVERIFY(curves.pools[0][i].costPerMillion.p50 > curves.pools[0][i + 1].costPerMillion.p50);
        QVERIFY(curves.pools[0][i].p95Wait.p50 <= curves.pools[0][i + 1].p95Wait.p50);
        QVERIFY(curves.pools[0][i].costPerMillion.p10 < curves.pools[0][i].costPerMillion.p90);
    }
}

/// Each draw has its own volume: traffic of an hour spreads as the volume does, and replicas follow.
void TestSurface::hoursOfAPool()
{
    Plan plan = surfacePlan();
    plan.tasksPerMonth.form = ThreePoint{2e6, 4e6, 8e6};
    plan.hourlyProfile.assign(24, 1.0);
    plan.hourlyProfile[14] = 3.0;
    plan.pools[0].scaling = Scaling{};
    const PoolCurves curves = poolCurves(plan, sheet(), {});
    QVERIFY(curves.ok && curves.hours.size() == 1);
    QCOMPARE(curves.hours[0].size(), std::size_t(24));
    const PoolHourPoint &quiet = curves.hours[0][3], &peak = curves.hours[0][14];
    test::nearRelative(peak.requestsPerSecond.p50, 3 * quiet.requestsPerSecond.p50, 1e-12, "three times the traffic at two");
    // 100 draws of a volume whose P10, P50 and P90 stand as 1 : 2 : 4: its sample percentiles lie within a fifth.
    test::nearRelative(peak.requestsPerSecond.p90 / peak.requestsPerSecond.p50, 2, 0.2, "P90 over P50");
    test::nearRelative(peak.requestsPerSecond.p50 / peak.requestsPerSecond.p10, 2, 0.2, "P50 over P10");
    QVERIFY(peak.replicas.p10 < peak.replicas.p50 && peak.replicas.p50 < peak.replicas.p90 && quiet.replicas.p50 < peak.replicas.p50);
    double mean = 0;
    for (const PoolHourPoint &hour : curves.hours[0])
        mean += hour.requestsPerSecond.mean / 24;
    const Evaluation e = evaluate(plan, sheet(), {});
    test::nearRelative(mean, e.month.pools[0].requestsPerSecond, 0.2, "around the base values");
}

/// At each step one replica more is due, and the task's cost jumps by a replica's month over the volume.
void TestSurface::replicasAreDue()
{
    const Plan plan = surfacePlan();
    Issues issues;
    const Plan base = resolveBase(plan, issues);
    const PlanPrices prices = findPrices(plan, sheet(), issues);
    const TaskEconomics task = taskEconomics(base, prices, issues);
    const ReplicaSteps found = replicaSteps(base, task, 0);
    QVERIFY2(found.steps.size() >= 6, qPrintable(QString::number(found.steps.size())));
    const double planned = base.tasksPerMonth.fixed(), month = 2.0 * hoursPerMonth;
    int belowPlan = 0;
    for (const ReplicaStep &step : found.steps) {
        const double busy = task.poolSeconds[0] * step.tasks / secondsPerMonth; // the sum by hand: load over target
        test::nearRelative(busy / 0.5, step.replicas - 1, 1e-6, "load at which the replicas before are just enough");
        test::nearRelative(step.costAfter - step.costBefore, month / step.tasks, 1e-6, "a replica's month over the tasks");
        test::near(step.utilisationBefore, 0.5, 1e-6, "at the target just before");
        QVERIFY(step.utilisationAfter < step.utilisationBefore);
        QCOMPARE(poolsAtVolume(base, task, step.tasks * 1.000001).loads[0].replicas, step.replicas);
        QCOMPARE(poolsAtVolume(base, task, step.tasks * 0.999999).loads[0].replicas, step.replicas - 1);
        belowPlan += step.tasks < planned;
    }
    QVERIFY(belowPlan >= 2 && belowPlan <= 3);
    for (std::size_t i = 0; i + 1 < found.points.size(); ++i) {
        QVERIFY(found.points[i].tasks < found.points[i + 1].tasks);
        if (found.points[i].replicas == found.points[i + 1].replicas)
            QVERIFY(found.points[i].costPerTask > found.points[i + 1].costPerTask);
    }
    QCOMPARE(found.fullAt, 0.0); // 200 replicas carry more than is looked at
    Plan small = base;
    small.pools[0].maxReplicas = static_cast<int>(poolsAtVolume(base, task, planned).loads[0].replicas) + 1;
    const TaskEconomics few = taskEconomics(small, prices, issues);
    const ReplicaSteps full = replicaSteps(small, few, 0);
    test::nearRelative(task.poolSeconds[0] * full.fullAt / secondsPerMonth / 0.5, small.pools[0].maxReplicas, 1e-6, "all replicas at the target");
    Plan unused = base;
    unused.pools.push_back(base.pools[0]);
    unused.pools[1].id = "idle";
    QVERIFY(replicaSteps(unused, taskEconomics(unused, prices, issues), 1).points.empty());
}

QTEST_APPLESS_MAIN(TestSurface)
#include "tst_surface.moc"
