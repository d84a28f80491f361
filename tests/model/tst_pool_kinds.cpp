// SPDX-License-Identifier: GPL-3.0-or-later
// Edge devices, classes of requests kept apart, speculative decoding, hardware that ages and is replaced, and units of an API
// against hardware of one's own.
#include "model/economics/draws.h"
#include "model/economics/forecast.h"
#include "model/economics/pool_breakeven.h"
#include "model/economics/pool_report.h"
#include "model/economics/pool_waits.h"
#include "model/plan/resolve.h"
#include "model/serving/parallel.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

Owned rack()
{
    Owned o;
    o.capex = 12000.0;
    o.residual = 2000.0;
    o.lifeYears = 4.0;
    o.costOfCapital = 0.08;
    o.kilowatts = 0.3;
    o.pricePerKwh = 0.2;
    o.staffPerYear = 500.0;
    return o;
}

/// Two replica-seconds a request, `busy` replicas' worth of them.
Plan pooled(double busy, int replicas)
{
    Plan plan = test::oneStage("pool:box");
    Pool pool;
    pool.id = "box";
    pool.minReplicas = pool.maxReplicas = replicas;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = pool.outputTokensPerSecond = 1000.0;
    pool.targetUtilisation = 1.0;
    plan.pools = {pool};
    plan.tasksPerMonth = busy / 2 * secondsPerMonth;
    plan.revenue.perSuccessfulTask = 0.05;
    return plan;
}

TaskEconomics economics(const Plan &plan)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    const TaskEconomics task = taskEconomics(plan, prices, issues);
    if (hasErrors(issues))
        qFatal("%s", test::allText(issues).c_str());
    return task;
}

PoolMonth month(const Plan &plan)
{
    DrawEconomics draw{plan, economics(plan), {}};
    return poolMonth(draw, std::span(&draw, 1), {plan.pools[0].purchase.reserved}, 0);
}

} // namespace

class TestPoolKinds : public QObject {
    Q_OBJECT
private slots:
    void edgeDevicesHelpNoOther();
    void classesApart();
    void speculation();
    void ageingHardware();
    void refreshInTheHorizon();
    void unitsAgainstOwn();
};

void TestPoolKinds::edgeDevicesHelpNoOther()
{
    Plan shared = pooled(6, 10);
    shared.pools[0].purchase = {Purchase::Kind::Owned, 0.0, 0.0, 0.0, {}, {}, rack()};
    Plan edge = shared;
    edge.pools[0].purchase.kind = Purchase::Kind::Edge;
    const PoolMonth a = month(shared), b = month(edge);
    test::nearRelative(b.cost, a.cost, 1e-12, "a device costs what a server does");
    test::nearRelative(b.utilisation, 0.6, 1e-9, "load over capacity");
    // Ten single servers at 0.6: P(W > t) = 0.6·e^(−0.2 t).
    test::nearRelative(b.p95Wait, std::log(0.6 / 0.05) / 0.2, 1e-6, "P95 of a single server");
    QVERIFY(a.p95Wait < b.p95Wait / 5);
    // With an objective each carries what one carries.
    edge.pools[0].objective = PoolObjective{2.0, 0.9};
    const TaskEconomics task = economics(edge);
    test::nearRelative(mostServed(task.pools[0]), 10 * task.pools[0].carried(1), 1e-9, "ten times one");
}

void TestPoolKinds::classesApart()
{
    Plan plan = pooled(3, 100);
    plan.pools[0].minReplicas = 1;
    plan.pools[0].objective = PoolObjective{1.0, 0.95};
    Stage small = plan.pipeline.stages[0];
    small.id = small.name = "small";
    small.input.fresh = small.output.visible = 100.0; // 0.2 seconds
    small.calls = 4.0;
    plan.pipeline.stages.push_back(small);
    for (Stage &stage : plan.pipeline.stages)
        stage.latency = Latency{0.0, 1000.0};
    const PoolMonth mixed = month(plan);
    QCOMPARE(mixed.classes.size(), std::size_t(2));
    test::nearRelative(mixed.classes[0].part, 2 / 2.8, 1e-9, "part of the work");
    test::nearRelative(mixed.classes[1].requestSeconds, 0.2, 1e-9, "seconds of a small request");
    Plan apart = plan;
    apart.pools[0].classes = Pool::Classes::Apart;
    const PoolMonth own = month(apart);
    test::nearRelative(own.replicas, mixed.classes[0].replicas + mixed.classes[1].replicas, 1e-12, "replicas of both classes");
    test::nearRelative(own.cost, mixed.classes[0].cost + mixed.classes[1].cost, 1e-12, "and what they cost");
    test::nearRelative(own.load.paidHours, own.replicas * hoursPerMonth, 1e-9, "hours paid");
    // Each stage waits in its own line: the mean of both engines is that of two queues.
    Issues issues;
    const PlanPrices prices = findPrices(apart, test::inventedSheet(), issues);
    CompiledPlan compiled = compilePlan(apart, prices, issues);
    const TaskEconomics task = economics(apart);
    setPoolWaits(apart, task, compiled);
    QCOMPARE(compiled.waits.queues.size(), std::size_t(2));
    QVERIFY(compiled.stages[0].tiers[0].queue != compiled.stages[1].tiers[0].queue);
    SimulateOptions options;
    options.tasks = 100000;
    const TaskResult s = *simulate(compiled, options), e = expectTask(compiled);
    QVERIFY(std::abs(s.latency.value - e.latency.value) <= 4 * s.latency.se);
    QVERIFY(s.latencySpread->waiting > 0);
}

void TestPoolKinds::speculation()
{
    Plan plan = pooled(1, 1000);
    Pool &pool = plan.pools[0];
    pool.accelerator = "H100";
    pool.modelName = "llama-3.1-8b";
    pool.throughput.law = Throughput::Law::Physics;
    plan.pools[0].minReplicas = 1;
    const auto speedOf = [&](const Plan &p) {
        Issues issues;
        const CompiledPlan compiled = compilePlan(p, findPrices(p, test::inventedSheet(), issues), issues);
        if (hasErrors(issues))
            qFatal("%s", test::allText(issues).c_str());
        return compiled.poolSpeeds[0];
    };
    const PoolSpeed plain = speedOf(plan);
    pool.throughput.speculative = SpeculativeDecoding{4, 0.8, 0.05};
    const PoolSpeed drafted = speedOf(plan);
    const double e = (1 - std::pow(0.8, 5)) / (1 - 0.8);
    test::nearRelative(drafted.law.perOutput / plain.law.perOutput, (4 * 0.05 + 5) / e, 1e-9, "arithmetic per token");
    test::nearRelative(drafted.law.perOutputContext / plain.law.perOutputContext, (4 * 0.05 + 1) / e, 1e-9, "reading per token");
    test::nearRelative(drafted.law.perInput, plain.law.perInput, 1e-12, "prompts are not drafted");
    QVERIFY(drafted.halfBatch < plain.halfBatch); // it becomes compute-bound earlier
    pool.throughput.speculative = SpeculativeDecoding{4, 0.0, 0.0};
    QVERIFY(speedOf(plan).law.perOutput > plain.law.perOutput); // nothing is kept: it only costs
}

void TestPoolKinds::ageingHardware()
{
    Plan plan = pooled(3, 8);
    plan.pools[0].purchase = {Purchase::Kind::Owned, 0.0, 0.0, 0.0, {}, {}, rack()};
    const PoolMonth still = month(plan);
    QVERIFY(still.keptYears.empty() && still.bestYears == 0);
    plan.pools[0].purchase.owned->obsolescence = 0.25;
    plan.pools[0].purchase.owned->upkeepGrowth = 0.1;
    const PoolMonth aged = month(plan);
    QCOMPARE(aged.keptYears.size(), std::size_t(10));
    QVERIFY(aged.bestYears >= 1 && aged.bestYears < 10);
    QCOMPARE(aged.keptYears[static_cast<std::size_t>(aged.bestYears) - 1], *std::min_element(aged.keptYears.begin(), aged.keptYears.end()));
    test::nearRelative(aged.cost, still.cost, 1e-12, "advice is no cost of the month");
}

void TestPoolKinds::refreshInTheHorizon()
{
    Plan plan = pooled(3, 40);
    plan.pools[0].minReplicas = 1;
    plan.pools[0].targetUtilisation = 0.5;
    plan.horizon = Horizon{};
    plan.horizon->months = 6;
    HorizonEvent refresh;
    refresh.month = 3;
    refresh.kind = HorizonEvent::Kind::Refresh;
    refresh.pool = "box";
    refresh.speed = 2.0;
    refresh.factor = 1.5;
    refresh.amount = 700.0;
    plan.horizon->events = {refresh};
    const Forecast f = forecast(plan, test::inventedSheet(), {.draws = 10});
    QVERIFY2(f.ok, test::allText(f.issues).c_str());
    test::nearRelative(f.months[2].pools[0].replicas.p50, 6, 1e-9, "before");
    test::nearRelative(f.months[3].pools[0].replicas.p50, 3, 1e-9, "twice as fast, half the replicas");
    test::nearRelative(f.months[3].pools[0].cost.p50, 3 * 3 * hoursPerMonth, 1e-9, "at one and a half of the price");
    test::nearRelative(f.months[3].paidOnce, 700, 1e-9, "migration");
    test::nearRelative(f.months[6].pools[0].utilisation.p50, 0.5, 1e-9, "load over the new capacity");
    // Owned: what stood there is sold, the new is bought.
    plan.pools[0].purchase = {Purchase::Kind::Owned, 0.0, 0.0, 0.0, {}, {}, rack()};
    const Forecast owned = forecast(plan, test::inventedSheet(), {.draws = 10});
    const double sold = 6 * (12000 + 3.0 / 48 * (2000 - 12000)), bought = 3 * 12000 * 1.5;
    const double spent = owned.months[3].cash.p50 - owned.months[2].cash.p50 - owned.months[3].result.p50;
    const double worn = 3 * economics([&] { Plan p = plan; p.pools[0].purchase.owned->capex = 18000.0; p.pools[0].purchase.owned->residual = 3000.0; return p; }()).pools[0].hour.base.capital * hoursPerMonth;
    test::nearRelative(spent, sold - bought + worn, 1e-9, "cash of the refresh");
}

void TestPoolKinds::unitsAgainstOwn()
{
    Plan plan = pooled(3, 60);
    plan.pools[0].minReplicas = 1;
    plan.pools[0].overload = {Overload::Kind::Spill, "acme/cheap"};
    Commitment units;
    units.id = "ptu";
    units.kind = Commitment::Kind::Units;
    units.model = "acme/cheap";
    units.units = 10;
    units.unitPrice = Number(0.4);
    units.inputPerUnit = 20000;
    units.outputWeight = 4;
    units.fewest = 1;
    units.step = 1;
    plan.prices.commitments = {units};
    plan.simulation.draws = 50;
    BreakevenOptions options;
    options.volumes = {1e5, 1e6, 1e7, 5e7};
    const PoolBreakeven b = poolBreakeven(plan, test::inventedSheet(), options);
    QVERIFY2(b.ok, test::allText(b.issues).c_str());
    double last = 0;
    for (const VersusApi &v : b.volumes) {
        QVERIFY(v.provisioned);
        QVERIFY(v.units >= last);
        last = v.units;
        QVERIFY(v.pProvisionedCheapest >= 0 && v.pOwnCheapest >= 0 && v.pProvisionedCheapest + v.pOwnCheapest <= 1 + 1e-12);
        test::nearRelative(v.api.p50, 0.0025, 1e-9, "by the token, no unit in it");
    }
    QVERIFY(b.volumes.front().provisioned->p50 > b.volumes.front().api.p50); // units stand idle
    QVERIFY(b.volumes.back().provisioned->p50 < b.volumes.back().api.p50);   // and pay when they are full
    plan.prices.commitments.clear();
    QVERIFY(!poolBreakeven(plan, test::inventedSheet(), options).volumes.front().provisioned);
}

QTEST_APPLESS_MAIN(TestPoolKinds)
#include "tst_pool_kinds.moc"
