// SPDX-License-Identifier: GPL-3.0-or-later
// What simulators get wrong: threads, keys, retries, caches, cliffs, known closed forms.
#include "model/economics/evaluate.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/random.h"
#include "model/simulate/simulate.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

using namespace farthing;

namespace {

Plan onePlan()
{
    Plan plan;
    plan.name = "one";
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 10000.0;
    plan.revenue.perSuccessfulTask = 0.1;
    Stage stage;
    stage.id = "only";
    Tier tier;
    tier.model = "acme/cheap";
    stage.route = {tier};
    stage.input.fresh = 1000.0;
    stage.output.visible = 500.0;
    plan.pipeline.stages = {stage};
    return plan;
}

CompiledPlan compiledPlan(const Plan &plan)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    CompiledPlan compiled = compilePlan(resolveBase(plan, issues), prices, issues);
    for (const Issue &i : issues)
        if (i.severity == Severity::Error)
            qFatal("%s: %s", i.path.c_str(), i.message.c_str());
    return compiled;
}

TaskResult run(const Plan &plan, std::uint64_t tasks = 50000, int threads = 0)
{
    SimulateOptions options;
    options.tasks = tasks;
    options.threads = threads;
    return *simulate(compiledPlan(plan), options);
}

void near(double calculated, double expected, double tolerance, const char *what)
{
    QVERIFY2(std::abs(calculated - expected) <= tolerance,
             qPrintable(QString("%1: calculated %2 expected %3 tolerance %4").arg(what).arg(calculated, 0, 'g', 14).arg(expected, 0, 'g', 14).arg(tolerance)));
}

} // namespace

class Simulate : public QObject {
    Q_OBJECT
private slots:
    void philoxKnownAnswer();
    void sameBitsForAnyThreadCount();
    void oneLoopBillsAsManyDo();
    void onePlainCall();
    void retryCapLeavesCostPerSuccess();
    void retryCapRaisesItWhenTasksDiffer();
    void retriesSendTheSamePrompt();
    void cliffRatesTheWholeRequest();
    void belowTheMinimumNothingIsCached();
    void aLaterAttemptReadsTheCache();
    void anAddedStageMovesNoDraws();
    void cancels();
    void errorsOfManyBatches();
    void countedPercentiles();
    void unpricedUseIsAnError();
    void monthlyMarginAndBreakeven();
    void poolUtilisation();
    void percentilesOfAKnownLaw();
};

void Simulate::philoxKnownAnswer()
{
    // Random123 kat_vectors: philox4x32-10, all ones.
    const r123::Philox4x32::ctr_type c = {{0xffffffffU, 0xffffffffU, 0xffffffffU, 0xffffffffU}};
    const r123::Philox4x32::key_type k = {{0xffffffffU, 0xffffffffU}};
    const auto w = r123::Philox4x32()(c, k);
    QCOMPARE(w[0], 0x408f276dU);
    QCOMPARE(w[1], 0x41c83b0eU);
    QCOMPARE(w[2], 0xa20bc7c6U);
    QCOMPARE(w[3], 0x6d5451fdU);
}

void Simulate::sameBitsForAnyThreadCount()
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const Plan plan = test::RandomPlan(seed).make();
        const TaskResult one = run(plan, 20000, 1);
        QVERIFY(one == run(plan, 20000, 2));
        QVERIFY(one == run(plan, 20000, 7));
    }
}

/// Three bands of prices are billed meter by meter, up to two in one loop; equal prices must come to equal money.
void Simulate::oneLoopBillsAsManyDo()
{
    int compared = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const CompiledPlan plan = compiledPlan(test::RandomPlan(seed).make());
        CompiledPlan banded = plan;
        const auto split = [](std::vector<CompiledStage> &stages, const auto &self) -> void {
            for (CompiledStage &stage : stages) {
                for (CompiledTier &tier : stage.tiers)
                    while (tier.pool < 0 && tier.card.bands.size() < 3) {
                        RateBand band = tier.card.bands.back();
                        band.fromTokens = std::max(2e9, 2 * band.fromTokens);
                        tier.card.bands.push_back(band);
                    }
                self(stage.states, self);
            }
        };
        split(banded.stages, split);
        for (CompiledSegment &segment : banded.segments)
            split(segment.stages, split);
        SimulateOptions options;
        options.tasks = 20000;
        const TaskResult one = *simulate(plan, options), many = *simulate(banded, options);
        const auto equal = [&](double calculated, double expected, const char *what) {
            QVERIFY2(std::abs(calculated - expected) <= 1e-6 * std::abs(expected),
                     qPrintable(QString("%1: calculated %2 expected %3 tolerance 1e-6, seed %4").arg(what).arg(calculated, 0, 'g', 14).arg(expected, 0, 'g', 14).arg(seed)));
        };
        QCOMPARE(one.attempts, many.attempts);
        QCOMPARE(one.success, many.success);
        equal(one.cost.value, many.cost.value, "cost");
        equal(one.percentiles.p95.value, many.percentiles.p95.value, "P95");
        equal(one.tokens.input, many.tokens.input, "input tokens");
        equal(one.tokens.cachedRead, many.tokens.cachedRead, "tokens read from the cache");
        equal(one.tokens.cacheWrite, many.tokens.cacheWrite, "tokens written to the cache");
        QCOMPARE(one.breakdown.size(), many.breakdown.size());
        for (std::size_t c = 0; c < one.breakdown.size(); ++c, ++compared)
            equal(one.breakdown[c].mean.value, many.breakdown[c].mean.value, one.breakdown[c].stage.c_str());
        for (std::size_t s = 0; s < one.stages.size(); ++s)
            equal(one.stages[s].prefixHits, many.stages[s].prefixHits, "prefix hits");
    }
    QVERIFY(compared > 300);
}

void Simulate::onePlainCall()
{
    const TaskResult r = run(onePlan(), 1000);
    near(r.cost.value, 1000 * 0.5e-6 + 500 * 2e-6, 1e-15, "cost of a plain call");
    QCOMPARE(r.success.value, 1.0);
    near(r.costPerSuccess.value, r.cost.value, 1e-15, "cost per success");
}

void Simulate::retryCapLeavesCostPerSuccess()
{
    // economics 1.1: cost per success = m/q for every cap when attempts are independent.
    const double m = 1000 * 0.5e-6 + 500 * 2e-6;
    for (const int cap : {1, 2, 4, 8}) {
        Plan plan = onePlan();
        plan.pipeline.stages[0].route[0].malformed = 0.3;
        plan.pipeline.stages[0].route[0].attempts = cap;
        const TaskResult exact = expectTask(compiledPlan(plan));
        near(exact.costPerSuccess.value, m / 0.7, 1e-12, "exact cost per success");
        near(exact.success.value, 1 - std::pow(0.3, cap), 1e-12, "exact success");
        const TaskResult r = run(plan);
        near(r.costPerSuccess.value, m / 0.7, 5 * r.costPerSuccess.se + 1e-12, "simulated cost per success");
    }
}

void Simulate::retryCapRaisesItWhenTasksDiffer()
{
    Plan plan = onePlan();
    plan.pipeline.difficulty.failures = Number(0.77);
    plan.pipeline.stages[0].route[0].malformed = 0.3;
    plan.pipeline.stages[0].route[0].attempts = 1;
    const double one = expectTask(compiledPlan(plan)).costPerSuccess.value;
    plan.pipeline.stages[0].route[0].attempts = 6;
    const double six = expectTask(compiledPlan(plan)).costPerSuccess.value;
    QVERIFY2(six > 1.1 * one, qPrintable(QString("six attempts %1, one attempt %2").arg(six).arg(one)));
}

void Simulate::retriesSendTheSamePrompt()
{
    // Prompt drawn once, output redrawn: Var = (E[K]·v_out + Var(K·in) …); check against the exact second moment.
    Plan plan = onePlan();
    plan.pipeline.stages[0].input.fresh = test::lognormal(2000, 5000);
    plan.pipeline.stages[0].output.visible = test::lognormal(300, 900);
    plan.pipeline.stages[0].route[0].malformed = 0.4;
    plan.pipeline.stages[0].route[0].attempts = 4;
    const TaskResult exact = expectTask(compiledPlan(plan));
    const TaskResult r = run(plan, 400000);
    near(r.variance / exact.variance, 1, 0.03, "variance ratio");
}

void Simulate::cliffRatesTheWholeRequest()
{
    Plan plan = onePlan();
    plan.pipeline.stages[0].route[0].model = "acme/dear";
    plan.pipeline.stages[0].input.fresh = 5999.0;
    near(run(plan, 100).cost.value, 5999 * 5e-6 + 500 * 25e-6, 1e-12, "below the cliff");
    plan.pipeline.stages[0].input.fresh = 6000.0;
    near(run(plan, 100).cost.value, 6000 * 10e-6 + 500 * 37.5e-6, 1e-12, "at the cliff");
}

void Simulate::belowTheMinimumNothingIsCached()
{
    Plan plan = onePlan();
    Stage &stage = plan.pipeline.stages[0];
    stage.route[0].model = "acme/dear";
    stage.prefixCache = 1.0;
    stage.input.prefix = 1023.0;
    near(run(plan, 100).tokens.cachedRead, 0, 0, "cached below the minimum");
    stage.input.prefix = 1024.0;
    near(run(plan, 100).tokens.cachedRead, 1024, 1e-9, "cached at the minimum");
    stage.prefixCache = 0.0;
    near(run(plan, 100).tokens.cacheWrite, 1024, 1e-9, "a miss is written");
}

void Simulate::aLaterAttemptReadsTheCache()
{
    Plan plan = onePlan();
    Stage &stage = plan.pipeline.stages[0];
    stage.prefixCache = 0.0;
    stage.input.prefix = 2000.0;
    stage.route[0].malformed = 1.0;
    stage.route[0].attempts = 3;
    const TaskResult r = run(plan, 100);
    near(r.tokens.cacheWrite, 2000, 1e-9, "written once");
    near(r.tokens.cachedRead, 4000, 1e-9, "read by two retries");
}

void Simulate::anAddedStageMovesNoDraws()
{
    Plan plan = test::RandomPlan(3).make();
    const std::string id = plan.pipeline.stages[0].id;
    const auto costOf = [&](const TaskResult &r) {
        double sum = 0;
        for (const Cell &cell : r.breakdown)
            if (cell.stage == id)
                sum += cell.mean.value;
        return sum;
    };
    const double before = costOf(run(plan, 5000));
    Stage added = onePlan().pipeline.stages[0];
    plan.pipeline.stages.insert(plan.pipeline.stages.begin(), added);
    near(costOf(run(plan, 5000)), before, 1e-15, "cost of an untouched stage");
}

void Simulate::cancels()
{
    std::stop_source source;
    source.request_stop();
    SimulateOptions options;
    options.tasks = 1000000;
    options.stop = source.get_token();
    QVERIFY(!simulate(compiledPlan(onePlan()), options));

    // A batch of long conversations takes long, so it must not be waited for.
    Plan plan = onePlan();
    Rounds rounds;
    rounds.count = 4000.0;
    plan.pipeline.stages[0].rounds = rounds;
    const CompiledPlan compiled = compiledPlan(plan);
    options.threads = 1;
    std::vector<double> waited;
    for (int stop = 0; stop < 7; ++stop) {
        std::stop_source later;
        options.stop = later.get_token();
        std::chrono::steady_clock::time_point asked;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(10 + 7 * stop));
            asked = std::chrono::steady_clock::now();
            later.request_stop();
        });
        QVERIFY(!simulate(compiled, options));
        stopper.join();
        waited.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - asked).count());
    }
    std::sort(waited.begin(), waited.end());
    qInfo("stopped after %.2f ms, the median of %zu", waited[3], waited.size());
    const double slow = std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    QVERIFY2(waited[3] < 5 * slow, qPrintable(QString("calculated %1 ms, less than %2 ms expected").arg(waited[3]).arg(5 * slow)));
}

/// From 64 batches on the errors of calls and attempts come from the batches; below, from the tasks.
void Simulate::errorsOfManyBatches()
{
    Plan plan = onePlan();
    plan.pipeline.stages[0].route[0].malformed = .2;
    plan.pipeline.stages[0].route[0].attempts = 3;
    const CompiledPlan compiled = compiledPlan(plan);
    SimulateOptions options;
    options.tasks = 63 * 8192;
    const TaskResult byTask = *simulate(compiled, options);
    options.tasks = 64 * 8192;
    const TaskResult byBatch = *simulate(compiled, options);
    near(byBatch.attempts.value, byTask.attempts.value, 5 * byTask.attempts.se, "attempts");
    QVERIFY(byTask.attempts.se > 0 && byBatch.attempts.se != byTask.attempts.se);
    const double ratio = byBatch.attempts.se / byTask.attempts.se;
    QVERIFY2(ratio > .65 && ratio < 1.35, qPrintable(QString("calculated %1 expected 1 tolerance 0.35, four deviations of 63 degrees of freedom").arg(ratio)));
}

void Simulate::countedPercentiles()
{
    Plan plan = onePlan();
    plan.pipeline.stages[0].input.fresh = test::lognormal(2000, 5000);
    const CompiledPlan compiled = compiledPlan(plan);
    SimulateOptions options;
    options.tasks = 100000;
    const TaskResult exact = *simulate(compiled, options);
    options.keepsCosts = false;
    const TaskResult counted = *simulate(compiled, options);
    QCOMPARE(counted.cost, exact.cost);
    near(counted.percentiles.p95.value / exact.percentiles.p95.value, 1, 1 / 4096.0, "P95 from counts");
    near(counted.percentiles.p50.value / exact.percentiles.p50.value, 1, 1 / 4096.0, "P50 from counts");
}

void Simulate::unpricedUseIsAnError()
{
    Plan plan = onePlan();
    plan.pipeline.stages[0].route[0].model = "acme/unheard-of";
    const Evaluation e = evaluate(plan, test::inventedSheet(), {});
    QVERIFY(!e.ok);
    QVERIFY(hasErrors(e.issues));
    QVERIFY(e.issues.front().message.find("unheard-of") != std::string::npos);
}

void Simulate::monthlyMarginAndBreakeven()
{
    Plan plan = onePlan();
    plan.fixedCosts.push_back({"f", "platform", Number(200.0), std::nullopt, CostKind::Platform});
    plan.revenue.paymentFeeShare = 0.03;
    RunOptions options;
    options.tasks = 1000;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(e.ok);
    const double c = 0.0015, v = 10000;
    near(e.month.revenue.mean, 1000, 1e-9, "revenue");
    near(e.month.usageCost.mean, v * c, 1e-9, "usage cost");
    near(e.month.grossMargin.mean, (1000 - 15 - 30 - 200) / 1000.0, 1e-12, "gross margin");
    near(*e.month.breakevenBase, 200 / (0.1 * 0.97 - c), 1e-6, "breakeven");
    QCOMPARE(e.month.pMarginAtLeastTarget.value, 1.0);
}

void Simulate::poolUtilisation()
{
    Plan plan = onePlan();
    Pool pool;
    pool.id = "box";
    pool.maxReplicas = 10;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = 1000.0; // one second of prefill
    pool.outputTokensPerSecond = 500.0; // one second of decode
    pool.targetUtilisation = 0.5;
    plan.pools = {pool};
    plan.pipeline.stages[0].route[0].model = "pool:box";
    plan.tasksPerMonth = 1000000.0;
    RunOptions options;
    options.tasks = 1000;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(e.ok);
    // 2,000,000 busy seconds of 2,629,800: 0.7605 replicas busy, two wanted at a target of one half.
    QCOMPARE(e.month.pools[0].replicas, 2.0);
    near(e.month.pools[0].utilisation, 2e6 / 2629800 / 2, 1e-12, "utilisation");
    near(e.month.usageCost.mean, 2 * 2 * 730.5, 1e-6, "month of two replicas");
    near(e.simulated.cost.value * 1e6, 2 * 2 * 730.5, 1e-6, "booked to tasks");
    QVERIFY(!e.utilisation.empty());
    for (const UtilisationPoint &u : e.utilisation)
        near(u.costPerTask.mean, 2 * 2.0 / (3600 * u.utilisation), 1e-12, "cost at a utilisation");
}

void Simulate::percentilesOfAKnownLaw()
{
    Plan plan = onePlan();
    plan.pipeline.stages[0].input.fresh = test::lognormal(1000, 3000);
    plan.pipeline.stages[0].output.visible = 0.0;
    const TaskResult r = run(plan, 200000);
    near(r.percentiles.p50.value, 1000 * .5e-6, 5 * r.percentiles.p50.se, "P50");
    near(r.percentiles.p95.value, 3000 * .5e-6, 5 * r.percentiles.p95.se, "P95");
    QVERIFY(r.percentiles.p95.se > 0 && r.percentiles.p95.se < 0.02 * r.percentiles.p95.value);
}

QTEST_APPLESS_MAIN(Simulate)
#include "tst_simulate.moc"
