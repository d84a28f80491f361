// SPDX-License-Identifier: GPL-3.0-or-later
// Pools in a month: the price of their hours, replicas by the hour, mixed purchases, full pools; and what must always add up.
#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "model/economics/pool_report.h"
#include "model/plan/resolve.h"
#include "model/rateplans/reserve.h"
#include "model/serving/hour_cost.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

void near(double calculated, double expected, double tolerance, const QString &what)
{
    test::nearRelative(calculated, expected, tolerance, what, 1.0);
}

bool hasIssue(const Issues &issues, const std::string &path, const std::string &part)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &i) { return i.path == path && i.message.find(part) != std::string::npos; });
}

/// One request a task of two replica-seconds: a second each for 1,000 tokens in and 1,000 out. A million tasks keep 0.76 busy.
Plan poolPlan()
{
    Plan plan = test::oneStage("pool:box");
    Pool pool;
    pool.id = "box";
    pool.maxReplicas = 100;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = 1000.0;
    pool.outputTokensPerSecond = 1000.0;
    pool.targetUtilisation = 0.5;
    plan.pools = {pool};
    plan.tasksPerMonth = 1e7;
    plan.revenue.perSuccessfulTask = 0.05;
    return plan;
}

Owned rack()
{
    Owned o;
    o.capex = 30000.0;
    o.residual = 3000.0;
    o.lifeYears = 4.0;
    o.costOfCapital = 0.08;
    o.kilowatts = 1.1;
    o.idlePower = 0.4;
    o.pue = 1.3;
    o.pricePerKwh = 0.12;
    o.staffPerYear = 900.0;
    o.spacePerYear = 500.0;
    o.networkPerYear = 100.0;
    return o;
}

TaskEconomics economics(const Plan &plan)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    TaskEconomics task = taskEconomics(plan, prices, issues);
    if (hasErrors(issues))
        qFatal("%s", test::allText(issues).c_str());
    return task;
}

PoolLoad loadOf(const Plan &plan) { return poolsAtVolume(plan, economics(plan), plan.tasksPerMonth.fixed()).loads.front(); }

std::vector<double> business()
{
    std::vector<double> day(24, 1.0);
    for (int h = 9; h < 18; ++h)
        day[static_cast<std::size_t>(h)] = h == 11 ? 16 : 12;
    return day;
}

Evaluation run(const Plan &plan, std::uint64_t draws = 200)
{
    RunOptions options;
    options.tasks = 2000;
    options.draws = draws;
    options.volumes = {plan.tasksPerMonth.isFixed() ? plan.tasksPerMonth.fixed() : 1e6};
    return evaluate(plan, test::inventedSheet(), options);
}

} // namespace

class TestPools : public QObject {
    Q_OBJECT
private slots:
    void hours();
    void ownedMonth();
    void spotAndAvailabilityTakeCapacity();
    void mixedBaseCostsLeast();
    void mixedBaseIsAgreedBeforeTheDraw();
    void byTheHour();
    void scalingPaysForStarts();
    void objectiveStaffs();
    void shed();
    void degradeAndSpill();
    void faults();
    void sumsOfRandomPlans();
};

void TestPools::hours()
{
    Pool pool = poolPlan().pools[0];
    Issues issues;
    near(poolHour(pool, issues).base.at(1), 2, 1e-15, "on demand");
    pool.purchase.kind = Purchase::Kind::Reserved;
    near(poolHour(pool, issues).base.at(0.1), 2, 1e-15, "reserved");
    pool.purchase.kind = Purchase::Kind::Owned;
    pool.purchase.owned = rack();
    const HourPrice own = poolHour(pool, issues).base;
    // By hand: CRF at 8 % over 4 years is 0.30192080; 8,760 hours a year.
    near(own.capital, (30000 * 0.3019208045 - 3000 * 0.2219208045) / 8760, 1e-9, "capital");
    near(own.staff, 900 / 8760., 1e-12, "staff");
    near(own.other, 600 / 8760., 1e-12, "space and network");
    near(own.idlePower, 0.4 * 1.1 * 1.3 * 0.12, 1e-12, "idle power");
    near(own.at(1) - own.kept(), 1.1 * 1.3 * 0.12, 1e-12, "full power");
    QVERIFY(issues.empty());
}

void TestPools::ownedMonth()
{
    Plan plan = poolPlan();
    plan.pools[0].purchase.kind = Purchase::Kind::Owned;
    plan.pools[0].purchase.owned = rack();
    plan.pools[0].accelerators = 4;
    Issues issues;
    const HourPrice hour = poolHour(plan.pools[0], issues).base;
    const PoolLoad load = loadOf(plan);
    const double busy = 2 * 1e7 / secondsPerMonth;
    QCOMPARE(load.replicas, std::ceil(busy / 0.5));
    near(load.utilisation, busy / load.replicas, 1e-12, "utilisation");
    near(load.cost, 4 * hoursPerMonth * (load.replicas * (hour.kept() + hour.idlePower) + busy * hour.loadPower), 1e-12, "kept, idle and load power");
    near(load.cost, load.replicas * 4 * hoursPerMonth * hour.at(load.utilisation), 1e-12, "the hour at its utilisation");
    // A fuller pool of the same size costs its power more, nothing else.
    plan.pools[0].minReplicas = plan.pools[0].maxReplicas = static_cast<int>(load.replicas);
    plan.tasksPerMonth = 5e6;
    near(load.cost - loadOf(plan).cost, 4 * hoursPerMonth * busy / 2 * hour.loadPower, 1e-9, "power of half the load");
}

void TestPools::spotAndAvailabilityTakeCapacity()
{
    Plan plan = poolPlan();
    Pool &pool = plan.pools[0];
    pool.targetUtilisation = 1.0;
    const double busy = 2 * 1e7 / secondsPerMonth;
    pool.purchase.kind = Purchase::Kind::Spot;
    pool.purchase.interruptionsPerHour = 0.1;
    pool.purchase.restartSeconds = 900.0;
    pool.purchase.lostSeconds = 900.0;
    pool.availability = 0.98;
    const rateplans::SpotPrice spot = *rateplans::spotPrice(2, 0.1, 0.25, 0.25);
    const PoolLoad load = loadOf(plan);
    QCOMPARE(load.replicas, std::ceil(busy / (spot.usefulShare * 0.98)));
    near(load.utilisation, busy / (load.replicas * spot.usefulShare * 0.98), 1e-12, "load over what works");
    near(load.cost, load.replicas * 2 * hoursPerMonth, 1e-12, "every hour is paid");
    near(pricePerSecond(economics(plan).pools[0], 0.7), spot.effective / 0.98 / 0.7 / 3600, 1e-12, "a useful second");
}

void TestPools::mixedBaseCostsLeast()
{
    Plan plan = poolPlan();
    Pool &pool = plan.pools[0];
    pool.purchase.kind = Purchase::Kind::Mixed;
    pool.minReplicas = 0;
    plan.hourlyProfile = business();
    for (const double reserved : {0.2, 0.9, 1.3, 1.99}) {
        pool.purchase.reservedPrice = reserved;
        pool.purchase.reserved.reset();
        const PoolLoad chosen = loadOf(plan);
        double least = INFINITY;
        for (int base = 0; base <= 100; ++base) { // by trying them all
            pool.purchase.reserved = base;
            least = std::min(least, loadOf(plan).cost);
        }
        near(chosen.cost, least, 1e-12, "the newsvendor's base costs least");
        near(chosen.cost, chosen.baseCost + chosen.burstCost, 1e-12, "sum of its parts");
        near(chosen.baseCost, chosen.reserved * reserved * hoursPerMonth, 1e-12, "the base is paid all month");
    }
    // Owned base: the same rule on the cost of its hour.
    pool.purchase.reservedPrice.reset();
    pool.purchase.reserved.reset();
    pool.purchase.owned = rack();
    const PoolLoad owned = loadOf(plan);
    QVERIFY(owned.reserved > 0 && owned.burstCost > 0 && owned.powerCost > 0);
}

void TestPools::mixedBaseIsAgreedBeforeTheDraw()
{
    Plan plan = poolPlan();
    plan.tasksPerMonth = ThreePoint{4e6, 1e7, 2.5e7};
    Pool &pool = plan.pools[0];
    pool.minReplicas = 0;
    pool.maxReplicas = 1000;
    pool.purchase.kind = Purchase::Kind::Mixed;
    pool.purchase.reservedPrice = 1.2;
    const Evaluation chosen = run(plan);
    QVERIFY(chosen.ok);
    const double base = chosen.month.pools[0].load.reserved;
    double least = INFINITY, at = -1;
    for (double other = std::max(0.0, base - 8); other <= base + 8; ++other) {
        pool.purchase.reserved = other;
        const double cost = run(plan).month.pools[0].costSpread.mean;
        if (cost < least) {
            least = cost;
            at = other;
        }
    }
    near(chosen.month.pools[0].costSpread.mean, least, 1e-12, "least over all draws");
    QCOMPARE(base, at);
    // P(demand above the base) is the price ratio, as for a normal demand.
    QVERIFY(std::abs(rateplans::bestReserve(1.2, 2.0, chosen.month.pools[0].replicasSpread.mean, chosen.month.pools[0].replicasSpread.mean * 0.8).value() - base) < 6);
}

void TestPools::byTheHour()
{
    Plan plan = poolPlan();
    plan.hourlyProfile = business();
    const double mean = (24 - 9 + 8 * 12 + 16) / 24.;
    const double busy = 2 * 1e7 / secondsPerMonth;
    const PoolLoad always = loadOf(plan);
    QCOMPARE(always.replicas, std::ceil(busy * 16 / mean / 0.5)); // the busiest hour
    near(always.cost, always.replicas * 2 * hoursPerMonth, 1e-12, "all of them all the time");
    plan.pools[0].scaling = Scaling{};
    const PoolLoad scaled = loadOf(plan);
    const auto need = [&](double weight) { return std::max(1.0, std::ceil(busy * weight / mean / 0.5)); };
    near(scaled.meanReplicas, (15 * need(1) + 8 * need(12) + need(16)) / 24, 1e-12, "the hours' mean");
    near(scaled.utilisation, busy / scaled.meanReplicas, 1e-12, "utilisation of the paid hours");
    QVERIFY(scaled.cost < always.cost);
    // Peaks within the hour are staffed, and cost utilisation.
    plan.pools[0].peakFactor = 1.5;
    QCOMPARE(loadOf(plan).replicas, std::ceil(busy * 1.5 * 16 / mean / 0.5));
}

void TestPools::scalingPaysForStarts()
{
    Plan plan = poolPlan();
    plan.hourlyProfile = business();
    Pool &pool = plan.pools[0];
    pool.objective = PoolObjective{1.0, 0.95, PoolObjective::Method::ErlangC};
    pool.targetUtilisation = 1.0;
    pool.scaling = Scaling{1, 300};
    const PoolLoad load = loadOf(plan);
    // The same day by the formula that knows no plan.
    const double mean = (24 - 9 + 8 * 12 + 16) / 24., perSecond = 1e7 / secondsPerMonth;
    std::vector<double> arrivals;
    for (const double weight : plan.hourlyProfile)
        arrivals.push_back(perSecond * weight / mean);
    queueing::Autoscale rules;
    rules.meanService = 2;
    rules.objective = {1.0, 0.05, 1.0};
    rules.minimum = 1;
    rules.lookAhead = 1;
    rules.pricePerHour = 2;
    rules.startSeconds = 300;
    const queueing::AutoscaleResult day = *queueing::autoscale(arrivals, rules);
    near(load.meanReplicas * 24, day.scaledCost / 2, 1e-12, "replica-hours of a day");
    near(load.startCost, day.startCost * hoursPerMonth / 24, 1e-12, "starts");
    near(load.utilisation, day.scaledUtilisation, 1e-12, "utilisation");
    near(load.paidHours, load.cost / 2, 1e-12, "hours paid");
}

void TestPools::objectiveStaffs()
{
    Plan plan = poolPlan();
    Pool &pool = plan.pools[0];
    pool.targetUtilisation = 1.0;
    pool.objective = PoolObjective{1.0, 0.95, PoolObjective::Method::ErlangC};
    const queueing::Staffing staff = *queueing::staffFor(1e7 / secondsPerMonth, 2.0, {1.0, 0.05, 1.0});
    const Evaluation e = run(plan);
    QCOMPARE(e.month.pools[0].replicas, staff.servers);
    near(e.month.pools[0].waitsLonger, staff.waitsLonger, 1e-9, "share that waits longer");
    QVERIFY(e.month.pools[0].p95Wait <= 1.0);
    // Batches that share a replica wait less than one at a time; work that varies more waits longer.
    pool.concurrency = 8;
    const double shared = loadOf(plan).replicas;
    QVERIFY(shared <= staff.servers);
    pool.concurrency = 1;
    plan.pipeline.stages[0].output.visible = test::lognormal(700, 12000);
    const double exponential = loadOf(plan).replicas;
    pool.objective->method = PoolObjective::Method::AllenCunneen;
    QVERIFY(loadOf(plan).replicas >= exponential);
    QVERIFY(economics(plan).pools[0].work.scv > 0.3);
}

void TestPools::shed()
{
    Plan plan = poolPlan();
    Pool &pool = plan.pools[0];
    pool.maxReplicas = 5;
    pool.targetUtilisation = 1.0;
    const double busy = 2 * 1e7 / secondsPerMonth; // 7.6 replicas' worth
    const Evaluation without = run(plan);
    QVERIFY(hasIssue(without.issues, "/pools/box/overload", "grow for ever"));
    QVERIFY(without.month.pools[0].overloaded && std::isinf(without.month.pools[0].p95Wait));
    pool.overload.kind = Overload::Kind::Shed;
    plan.supportPerFailedTask = 0.001;
    const TaskEconomics task = economics(plan);
    const MonthFigures m = monthFigures(plan, task, 1e7);
    near(m.shed, 1 - 5 / busy, 1e-12, "what does not fit");
    near(m.revenue, 1e7 * 5 / busy * 0.05, 1e-12, "revenue of what is served");
    near(m.usageCost, 5 * 2 * hoursPerMonth, 1e-12, "all replicas");
    near(m.support, 1e7 * (1 - 5 / busy) * 0.001, 1e-9, "support of what is shed");
    near(loadOf(plan).utilisation, 1, 1e-12, "full");
    QVERIFY(!hasIssue(run(plan).issues, "/pools/box/overload", ""));
}

void TestPools::degradeAndSpill()
{
    Plan plan = poolPlan();
    Pool &pool = plan.pools[0];
    pool.maxReplicas = 5;
    pool.targetUtilisation = 1.0;
    Tier api;
    api.model = "acme/cheap";
    api.correct = 0.8;
    plan.pipeline.stages[0].route.push_back(api);
    const double share = 1 - 5 / (2 * 1e7 / secondsPerMonth);
    Plan other = test::oneStage("acme/cheap");
    const double apiCost = test::exactCost(other, test::inventedSheet());
    for (const bool spill : {false, true}) {
        pool.overload.kind = spill ? Overload::Kind::Spill : Overload::Kind::Degrade;
        pool.overload.model = spill ? "acme/cheap" : "";
        const MonthFigures m = monthFigures(plan, economics(plan), 1e7);
        near(m.usageCost, 5 * 2 * hoursPerMonth + 1e7 * share * apiCost, 1e-9, "replicas and API");
        near(m.shed, 0, 1e-15, "nothing is shed");
        // Degraded tasks have the next tier's rates, spilled ones the pool's.
        near(m.success, 1 - share * (spill ? 0 : 0.2), 1e-9, "success");
    }
    // The engines agree on what a task is, and it carries its share of the pool.
    const Evaluation e = run(plan);
    QVERIFY2(e.ok && e.agrees, qPrintable(QString::number(e.worstZ)));
}

void TestPools::faults()
{
    const auto said = [](const Plan &plan, const char *path, const char *words) {
        const Issues issues = checkPlan(plan, test::inventedSheet());
        QVERIFY2(hasErrors(issues) && hasIssue(issues, path, words), test::allText(issues).c_str());
    };
    Plan plan = poolPlan();
    plan.pools[0].overload.kind = Overload::Kind::Degrade;
    said(plan, "/pools/box/overload", "no other tier to degrade to");
    plan.pools[0].overload = {Overload::Kind::Spill, "acme/unheard-of"};
    said(plan, "/pools/box/overload", "unheard-of");
    plan = poolPlan();
    plan.pools[0].purchase.kind = Purchase::Kind::Owned;
    plan.pools[0].purchase.owned = rack();
    plan.pools[0].purchase.owned->residual = 40000.0;
    said(plan, "/pools/box/purchase/residual", "above the purchase price");
    plan.pools[0].purchase.owned->residual = 0.0;
    plan.pools[0].purchase.owned->lifeYears = -4.0;
    said(plan, "/pools/box/purchase", "life must be above 0");
}

void TestPools::sumsOfRandomPlans()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Plan plan = poolPlan();
        plan.pools[0].inputTokensPerSecond = 500.0 + 37.0 * (seed % 50);
        plan.pools[0].outputTokensPerSecond = 90.0 + 11.0 * (seed % 40);
        Stage &stage = plan.pipeline.stages[0];
        stage.runs = 0.2 + 0.8 / (1 + seed % 3);
        stage.route[0].malformed = 0.02 * (seed % 9);
        stage.route[0].attempts = 1 + static_cast<int>(seed % 3);
        Tier api;
        api.model = "acme/cheap";
        api.malformed = 0.1;
        stage.route.push_back(api);
        if (seed % 2)
            stage.input.fresh = test::lognormal(800, 2000);
        plan.supportPerFailedTask = 0.01 * (seed % 4);
        plan.revenue.paymentFeeShare = 0.02;
        Pool &pool = plan.pools[0];
        pool.pricePerHour = 2.0;
        pool.maxReplicas = 1 + static_cast<int>(seed % 7);
        pool.minReplicas = static_cast<int>(seed % 2);
        pool.purchase.kind = static_cast<Purchase::Kind>(seed % 5);
        if (pool.purchase.kind == Purchase::Kind::Owned || seed % 10 == 4)
            pool.purchase.owned = rack();
        else if (pool.purchase.kind == Purchase::Kind::Mixed)
            pool.purchase.reservedPrice = 1.1;
        if (seed % 3 == 0)
            plan.hourlyProfile = business();
        if (seed % 4 == 0)
            pool.objective = PoolObjective{};
        if (seed % 6 == 0 && pool.purchase.kind != Purchase::Kind::Owned && pool.purchase.kind != Purchase::Kind::Reserved)
            pool.scaling = Scaling{1, 120};
        pool.overload.kind = static_cast<Overload::Kind>(seed % 4);
        if (pool.overload.kind == Overload::Kind::Spill)
            pool.overload.model = "acme/dear";
        plan.tasksPerMonth = 1e4 * std::pow(10.0, seed % 4);
        Issues issues;
        const Plan base = resolveBase(plan, issues);
        const TaskEconomics task = economics(base);
        const double v = base.tasksPerMonth.fixed();
        const PoolsAtVolume at = poolsAtVolume(base, task, v);
        const PoolLoad &load = at.loads[0];
        const MonthFigures m = monthFigures(base, task, v);
        near(load.baseCost + load.burstCost + load.powerCost + load.startCost, load.cost, 1e-12, "parts of the pool's month");
        double hours = 0;
        const std::vector<PoolTerms::Hour> &of = load.byHour.size() == task.pools[0].hours.size() ? task.pools[0].hours : task.pools[0].groups;
        for (std::size_t h = 0; h < of.size(); ++h)
            hours += of[h].share * load.byHour[h] * hoursPerMonth;
        const double rent = pool.purchase.kind == Purchase::Kind::Owned || pool.purchase.kind == Purchase::Kind::Mixed ? 0 : load.startCost / 2;
        near(load.paidHours, hours + rent + (pool.purchase.kind == Purchase::Kind::Mixed ? load.startCost / 2 : 0), 1e-9, "hours paid are hours kept");
        // Tasks here, elsewhere and refused are all tasks; so are their tokens, since each kind of task is booked whole.
        const double here = pool.overload.kind == Overload::Kind::None ? 1 : 1 - load.overflow;
        const double served = at.of(task).poolSeconds[0] * v * at.served;
        near(served, task.poolSeconds[0] * v * here, 1e-9, "the pool's seconds are those of the tasks that stayed");
        // Work that is served and work that is turned away is all the work there is.
        const double useful = task.pools[0].hour.base.useful * load.meanReplicas * hoursPerMonth * 3600;
        if (pool.purchase.kind != Purchase::Kind::Mixed)
            near(load.utilisation * useful, task.poolSeconds[0] * v * (1 - load.overflow), 1e-9, "seconds served");
        // The month is the sum of its parts, to the cent.
        double bought = v * at.served * at.of(task).apiCost, pools = 0;
        for (std::size_t p = 0; p < base.pools.size(); ++p)
            if (task.poolSeconds[p] > 0)
                pools += at.loads[p].cost;
        QVERIFY2(std::abs(m.usageCost - bought - pools - m.cacheStorage - m.commitmentEffect) < 0.005, qPrintable(QString("seed %1").arg(seed)));
        near(m.totalCost(), m.usageCost + m.paymentFees + m.support + m.platform + m.overhead + m.unbookedPools, 1e-12, "total");
    }
}

QTEST_APPLESS_MAIN(TestPools)
#include "tst_pools.moc"
