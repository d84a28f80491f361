// SPDX-License-Identifier: GPL-3.0-or-later
// How long tasks take: attempts, waits for pools, and the share that keeps to a target.
#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "model/economics/pool_report.h"
#include "model/economics/pool_waits.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/queue_simulation.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

/// One request a task of two replica-seconds, answered 3.5 seconds after it starts: half a second and 1,000 tokens at 333 a second.
Plan timedPool(double busyReplicas)
{
    Plan plan = test::oneStage("pool:box");
    Pool pool;
    pool.id = "box";
    pool.minReplicas = pool.maxReplicas = 4;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = 1000.0;
    pool.outputTokensPerSecond = 1000.0;
    pool.targetUtilisation = 1.0;
    plan.pools = {pool};
    plan.tasksPerMonth = busyReplicas / 2 * secondsPerMonth;
    plan.pipeline.stages[0].latency = Latency{0.5, 1000.0 / 3};
    plan.targets.latency = LatencyTarget{5.0, 0.9};
    return plan;
}

/// As evaluate() compiles a plan.
CompiledPlan withWaits(const Plan &plan)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    const Plan base = resolveBase(plan, issues);
    CompiledPlan compiled = compilePlan(base, prices, issues);
    const TaskEconomics task = taskEconomics(base, prices, issues);
    if (hasErrors(issues))
        qFatal("%s", test::allText(issues).c_str());
    setComputeRates(base, task, compiled);
    setPoolWaits(base, task, compiled);
    return compiled;
}

TaskResult simulated(const CompiledPlan &compiled, std::uint64_t tasks = 200000, int threads = 0)
{
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = 20261128;
    options.threads = threads;
    return *simulate(compiled, options);
}

std::vector<double> twoHours()
{
    std::vector<double> day(24, 0.5);
    std::fill(day.begin() + 8, day.begin() + 16, 2.0);
    return day;
}

} // namespace

class TestLatency : public QObject {
    Q_OBJECT
private slots:
    void withoutPool();
    void waitsOfAPool();
    void asPlayed();
    void byTheHour();
    void enginesAgree();
    void movesNothingElse();
    void sameForAnyThreads();
    void tooMuchLoad();
    void whatIsNotStated();
    void bandOfWhatIsNotKnown();
};

void TestLatency::withoutPool()
{
    Plan plan = test::oneStage("acme/cheap");
    plan.pipeline.stages[0].latency = Latency{test::lognormal(0.6, 1.8), 100.0};
    plan.targets.latency = LatencyTarget{11.0, 0.9};
    const CompiledPlan compiled = withWaits(plan);
    QVERIFY(compiled.waits.hours.empty());
    const TaskResult r = simulated(compiled);
    const LatencyFigures &f = *r.latencySpread;
    const Law first = *Law::make(test::lognormal(0.6, 1.8)); // and 10 s for the answer
    test::near(f.within.value, first.cdf(1.0), 4 * f.within.se, "P(at most 11 s)");
    QVERIFY(f.low95 < f.within.value && f.within.value < f.high95);
    test::near(f.percentiles.p50.value, 10.6, 4 * f.percentiles.p50.se, "P50");
    test::near(f.percentiles.p95.value, 11.8, 4 * f.percentiles.p95.se, "P95");
    test::near(f.waiting, 0, 0, "no pool, no wait");
    double sum = 0;
    for (const double share : f.histogram.share)
        sum += share;
    test::near(sum, 1, 1e-9, "the histogram holds all tasks");
}

void TestLatency::waitsOfAPool()
{
    const CompiledPlan compiled = withWaits(timedPool(3.2));
    // Erlang C of 4 servers at 3.2 erlangs, by its recursion.
    double b = 1;
    for (int n = 1; n <= 4; ++n)
        b = 3.2 * b / (n + 3.2 * b);
    const double c = 4 * b / (4 - 3.2 * (1 - b)), rate = (4 - 3.2) / 2;
    const TaskResult r = simulated(compiled), exact = expectTask(compiled);
    const LatencyFigures &f = *r.latencySpread;
    test::near(exact.latency.value, 3.5 + c / rate, 1e-9, "mean");
    test::near(r.latency.value, 3.5 + c / rate, 4 * r.latency.se, "simulated mean");
    test::near(f.waiting, r.latency.value - 3.5, 1e-9, "the mean's part that is waiting");
    test::near(f.within.value, 1 - c * std::exp(-rate * 1.5), 4 * f.within.se, "P(at most 5 s)");
    test::near(f.percentiles.p95.value, 3.5 + std::log(c / 0.05) / rate, 4 * f.percentiles.p95.se, "P95");
}

void TestLatency::asPlayed()
{
    // The same pool, event by event, with work that varies as the formula says it may: the share within the target is that of the
    // queue within the error that queueing/fleet.h states.
    for (const auto &[spread, tolerance] : {std::pair{0.0, 0.05}, {1.0, 0.015}}) {
        const auto work = [spread = spread](test::Stream &s) { return spread == 0 ? 2.0 : s.exponential(0.5); };
        const auto seen = test::simulateQueue(1.6, 4, work, 1.5, 400000, 20261128);
        Plan plan = timedPool(3.2);
        PoolObjective objective;
        objective.method = spread == 0 ? PoolObjective::Method::AllenCunneen : PoolObjective::Method::ErlangC;
        plan.pools[0].objective = objective;
        const TaskResult r = simulated(withWaits(plan));
        test::near(r.latencySpread->within.value, 1 - seen.waitsLonger, tolerance + 4 * r.latencySpread->within.se, "share within 5 s");
        test::near(r.latencySpread->waiting, seen.meanWait, 0.1 * seen.meanWait, "mean wait");
    }
}

void TestLatency::byTheHour()
{
    Plan plan = timedPool(1.0);
    plan.hourlyProfile = twoHours();
    plan.pipeline.stages[0].route[0].malformed = 0.4;
    plan.pipeline.stages[0].route[0].attempts = 3;
    const CompiledPlan compiled = withWaits(plan);
    QCOMPARE(compiled.waits.hours.size(), std::size_t(24));
    const TaskResult r = simulated(compiled, 400000), exact = expectTask(compiled);
    test::near(r.latency.value, exact.latency.value, 4 * r.latency.se, "mean");
    const Evaluation e = [&] {
        RunOptions options;
        options.tasks = 20000;
        return evaluate(plan, test::inventedSheet(), options);
    }();
    QVERIFY(e.ok && e.agrees);
    QVERIFY(e.simulated.latencySpread->waiting > 0);
    QVERIFY(compiled.waits.queues[0][10].waits > compiled.waits.queues[0][2].waits);
    // A task's requests meet one hour, so their waits go together: the variance of two is that of two in the same hour.
    Plan twice = timedPool(1.6);
    twice.hourlyProfile = twoHours();
    twice.tasksPerMonth = twice.tasksPerMonth.fixed() / 2;
    twice.pipeline.stages[0].calls = 2.0;
    const CompiledPlan two = withWaits(twice);
    double first = 0, second = 0;
    for (std::size_t h = 0; h < two.waits.hours.size(); ++h) {
        const CompiledWaits::Hour &w = two.waits.queues[0][h];
        const double mean = w.waits * w.scale, variance = 2 * w.waits * w.scale * w.scale - mean * mean;
        first += two.waits.hours[h] * 2 * mean;
        second += two.waits.hours[h] * (2 * variance + 4 * mean * mean);
    }
    const TaskResult pair = simulated(two, 400000);
    test::near(pair.latency.value, 7 + first, 4 * pair.latency.se, "mean of two");
    test::near(pair.latency.se * pair.latency.se * 400000, second - first * first, 0.03 * (second - first * first), "variance of two");
}

void TestLatency::enginesAgree()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        Plan plan = timedPool(0.5 + 0.08 * seed);
        Stage &stage = plan.pipeline.stages[0];
        stage.input.fresh = test::lognormal(900, 2500);
        stage.output.visible = test::lognormal(600, 1500);
        stage.route[0].malformed = 0.02 * (seed % 9);
        stage.route[0].attempts = 1 + static_cast<int>(seed % 3);
        stage.route[0].transient = seed % 4 ? 0.0 : 0.05;
        stage.route[0].transientBilled = 0.5;
        Tier api;
        api.model = "acme/cheap";
        stage.route.push_back(api);
        if (seed % 2)
            plan.pipeline.difficulty.failures = 0.6;
        if (seed % 3 == 0)
            plan.hourlyProfile = twoHours();
        if (seed % 5 == 0)
            stage.latency->firstToken = test::lognormal(0.4, 1.2);
        plan.pools[0].maxReplicas = 12;
        plan.pools[0].concurrency = 1.0 + seed % 4;
        if (seed % 7 == 0) {
            plan.pools[0].maxReplicas = 2;
            plan.pools[0].minReplicas = 1;
            plan.pools[0].targetUtilisation = 0.7;
            plan.pools[0].objective = PoolObjective{};
            plan.pools[0].overload.kind = Overload::Kind::Degrade;
        }
        const CompiledPlan compiled = withWaits(plan);
        const TaskResult r = simulated(compiled, 60000), exact = expectTask(compiled);
        QVERIFY2(std::isfinite(exact.latency.value), qPrintable(QString("seed %1").arg(seed)));
        test::near(r.latency.value, exact.latency.value, 4 * r.latency.se + 1e-9, qPrintable(QString("seed %1").arg(seed)));
    }
}

void TestLatency::movesNothingElse()
{
    const Plan timed = timedPool(3.2);
    Plan plain = timed;
    plain.pipeline.stages[0].latency.reset();
    plain.targets.latency.reset();
    for (Plan *plan : {&plain})
        plan->pipeline.stages[0].input.fresh = test::lognormal(900, 2500);
    Plan other = timed;
    other.pipeline.stages[0].input.fresh = test::lognormal(900, 2500);
    TaskResult a = simulated(withWaits(plain), 50000), b = simulated(withWaits(other), 50000);
    QVERIFY(!a.latencySpread && b.latencySpread);
    b.latency = {};
    b.latencySpread.reset();
    QVERIFY(a == b);
    QVERIFY(withWaits(plain).waits.hours.empty());
}

void TestLatency::sameForAnyThreads()
{
    Plan plan = timedPool(1.8);
    plan.hourlyProfile = twoHours();
    plan.pipeline.stages[0].route[0].malformed = 0.3;
    plan.pipeline.stages[0].route[0].attempts = 4;
    const CompiledPlan compiled = withWaits(plan);
    const TaskResult one = simulated(compiled, 50000, 1);
    for (const int threads : {2, 3, 8})
        QVERIFY(simulated(compiled, 50000, threads) == one);
}

void TestLatency::tooMuchLoad()
{
    Plan plan = timedPool(3.0);
    plan.hourlyProfile = twoHours(); // 6 replicas' worth in a third of the hours, that bring two thirds of the tasks
    RunOptions options;
    options.tasks = 100000;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(e.ok);
    QVERIFY(std::isinf(e.simulated.latency.value) && std::isinf(e.exact.latency.value));
    const LatencyFigures &f = *e.simulated.latencySpread;
    QVERIFY(std::isinf(f.percentiles.p95.value) && f.histogram.share.empty());
    QVERIFY(f.within.value < 1.0 / 3 + 0.01 && f.within.value > 0.28);
    QVERIFY(std::any_of(e.issues.begin(), e.issues.end(), [](const Issue &i) { return i.path == "/targets/latency"; }));
}

void TestLatency::whatIsNotStated()
{
    Plan plan = timedPool(3.0);
    Stage second = plan.pipeline.stages[0];
    second.id = second.name = "check";
    second.latency.reset();
    second.route[0].model = "acme/cheap";
    plan.pipeline.stages.push_back(second);
    RunOptions options;
    options.tasks = 2000;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(std::any_of(e.issues.begin(), e.issues.end(), [](const Issue &i) { return i.path == "/pipeline/stages/check/latency" && i.severity == Severity::Warning; }));
}

/// The load is not known: the band is that of Erlang C at each draw's load, and wider than the chance of the tasks.
void TestLatency::bandOfWhatIsNotKnown()
{
    Plan plan = timedPool(3.0);
    plan.tasksPerMonth = ThreePoint{2.4 / 2 * secondsPerMonth, 3.0 / 2 * secondsPerMonth, 3.5 / 2 * secondsPerMonth};
    plan.targets.latency = LatencyTarget{5.0, 0.8};
    RunOptions options;
    options.tasks = 200000;
    options.draws = 200;
    options.sweeps = false;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY2(e.ok && e.latencyBand, test::allText(e.issues).c_str());
    const LatencyBand &band = *e.latencyBand;
    QCOMPARE(band.draws, 40u);
    const ParameterDraws draws(plan, e.seed, 200);
    Issues issues;
    std::vector<double> shares;
    double meets = 0;
    for (std::uint64_t d = 0; d < band.draws; ++d) {
        const double erlangs = 2 * draws.resolve(d, issues).tasksPerMonth.fixed() / secondsPerMonth;
        double b = 1;
        for (int n = 1; n <= 4; ++n)
            b = erlangs * b / (n + erlangs * b);
        const double c = 4 * b / (4 - erlangs * (1 - b)), rate = (4 - erlangs) / 2;
        shares.push_back(erlangs < 4 ? 1 - c * std::exp(-rate * 1.5) : 0); // 3.5 of the 5 seconds are the answer
        meets += shares.back() >= 0.8;
    }
    const Spread exact = spreadOf(shares);
    // Five standard errors of what 4,096 tasks say of a draw: √(share that differs from the base)/64, of 0.18, 0.05 and 0.13.
    test::near(band.within.p10, exact.p10, 0.033, "P10");
    test::near(band.within.p50, exact.p50, 0.018, "P50");
    test::near(band.within.p90, exact.p90, 0.028, "P90");
    test::near(band.meets, meets / 40, 0.051, "share of the draws that meets the target");
    QVERIFY(band.within.p90 - band.within.p10 > 10 * (e.simulated.latencySpread->high95 - e.simulated.latencySpread->low95));
    options.threads = 3;
    QVERIFY(evaluate(plan, test::inventedSheet(), options).latencyBand == e.latencyBand);
    plan.targets.latency.reset();
    QVERIFY(!evaluate(plan, test::inventedSheet(), options).latencyBand); // nothing is asked for
    plan = timedPool(3.0);
    QVERIFY(!evaluate(plan, test::inventedSheet(), options).latencyBand); // nothing is uncertain
}

QTEST_APPLESS_MAIN(TestLatency)
#include "tst_latency.moc"
