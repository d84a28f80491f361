// SPDX-License-Identifier: GPL-3.0-or-later
// Caches that hold whole steps of tokens: the same in both engines, exact for fixed prompts, bounded for random ones.
#include "model/pricing/price_sheet.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;
using test::compareMoney;

namespace {

/// "acme/stepped": 1 in, 0.25 cached, 4 out for a million tokens, cached from 1,024 in steps of 128; no write price.
/// "acme/written": the same with a write price of 1.25.
PriceSheet sheet(double step = 128)
{
    PriceSheet s = test::inventedSheet();
    PriceRow row = s.rows.back();
    row.cacheStepTokens = step;
    s.rows = {row};
    row.model = "written";
    row.cacheWrite = 1.25;
    s.rows.push_back(row);
    return s;
}

Plan caching(Quantity prefix, double hit = 1, const char *model = "acme/stepped")
{
    Plan plan = test::oneStage(model);
    Stage &s = plan.pipeline.stages[0];
    s.input.prefix = prefix;
    s.input.fresh = 0.0;
    s.output.visible = 0.0;
    s.prefixCache = hit;
    return plan;
}

double simulatedCost(const Plan &plan, const PriceSheet &s, double &se, std::uint64_t tasks = 200000)
{
    SimulateOptions options;
    options.tasks = tasks;
    const TaskResult r = *simulate(test::compiledPlan(plan, s), options);
    se = r.cost.se;
    return r.cost.value;
}

} // namespace

class TestCacheSteps : public QObject {
    Q_OBJECT
private slots:
    void fixedPrefix_data();
    void fixedPrefix();
    void writesWholeSteps();
    void withoutStepsNothingChanges();
    void tokenRatio();
    void randomPrefix();
    void narrowPrefixIsWithinHalfAStep();
    void fixedConversation();
    void randomConversation();
};

void TestCacheSteps::fixedPrefix_data()
{
    QTest::addColumn<double>("prefix");
    QTest::addColumn<double>("cached");
    QTest::newRow("below the minimum") << 1023.0 << 0.0;
    QTest::newRow("the minimum") << 1024.0 << 1024.0;
    QTest::newRow("a token short of a step") << 1151.0 << 1024.0;
    QTest::newRow("a step") << 1152.0 << 1152.0;
    QTest::newRow("many") << 2000.0 << 1920.0;
}

void TestCacheSteps::fixedPrefix()
{
    QFETCH(double, prefix);
    QFETCH(double, cached);
    const double expected = (prefix - 0.75 * cached) * 1e-6;
    compareMoney(test::exactCost(caching(prefix), sheet()), expected);
    double se = 0;
    compareMoney(simulatedCost(caching(prefix), sheet(), se, 100), expected);
}

void TestCacheSteps::writesWholeSteps()
{
    // A miss writes what the cache will hold and pays the rest as input; the attempt after it reads that.
    compareMoney(test::exactCost(caching(1500.0, 0, "acme/written"), sheet()), (1408 * 1.25 + 92) * 1e-6);
    Plan twice = caching(1500.0, 0, "acme/written");
    twice.pipeline.stages[0].route[0].attempts = 2;
    twice.pipeline.stages[0].route[0].malformed = 1.0;
    const double expected = (1408 * 1.25 + 92 + 1408 * 0.25 + 92) * 1e-6;
    compareMoney(test::exactCost(twice, sheet()), expected);
    double se = 0;
    compareMoney(simulatedCost(twice, sheet(), se, 100), expected);
}

void TestCacheSteps::withoutStepsNothingChanges()
{
    PriceSheet none = sheet(), zero = sheet(0);
    for (PriceRow &row : none.rows)
        row.cacheStepTokens.reset();
    const Plan plan = caching(test::lognormal(1400, 2600), .6, "acme/written");
    const TaskResult a = expectTask(test::compiledPlan(plan, none)), b = expectTask(test::compiledPlan(plan, zero));
    QVERIFY(a == b);
    SimulateOptions options;
    options.tasks = 5000;
    QVERIFY(*simulate(test::compiledPlan(plan, none), options) == *simulate(test::compiledPlan(plan, zero), options));
}

/// Steps count the model's own tokens.
void TestCacheSteps::tokenRatio()
{
    Plan plan = caching(1000.0);
    plan.pipeline.stages[0].route[0].tokenRatio = 1.2;
    compareMoney(test::exactCost(plan, sheet()), (1200 - 0.75 * 1152) * 1e-6);
}

/// A prefix that varies by more than half a step: the mean of the steps is exact.
void TestCacheSteps::randomPrefix()
{
    for (const char *model : {"acme/stepped", "acme/written"}) {
        Plan plan = caching(test::lognormal(1500, 2600), .6, model);
        plan.pipeline.stages[0].route[0].attempts = 2;
        plan.pipeline.stages[0].route[0].malformed = .2;
        test::compareEngines(test::compiledPlan(plan, sheet()), 200000, 4.5);
    }
}

/// A prefix that hardly varies is where the approximation is worst; half a step is the bound.
void TestCacheSteps::narrowPrefixIsWithinHalfAStep()
{
    for (const double sd : {1.0, 20.0, 40.0, 64.0, 128.0}) {
        Distribution law;
        law.family = Family::Normal;
        law.parameters = {{"mean", 1660.0}, {"sd", sd}}; // in the upper half of the step from 1,536 to 1,664
        double se = 0, off = 0;
        const double simulated = simulatedCost(caching(law), sheet(), se);
        off = std::abs(test::exactCost(caching(law), sheet()) - simulated) / (0.75e-6); // in cached tokens
        const double bound = 64 * std::min(1.0, 2 / 3.141592653589793 * std::exp(-2 * std::pow(3.141592653589793 * sd / 128, 2)));
        qInfo("sd %.0f: off by %.2f tokens, bound %.2f, simulation's error %.2f", sd, off, bound, se / 0.75e-6);
        QVERIFY2(off <= (sd < 30 ? 64 : 1.05 * bound) + 4 * se / 0.75e-6, qPrintable(QString("sd %1: off by %2 tokens").arg(sd).arg(off)));
    }
}

/// Conversations of fixed lengths: every prompt is what it is.
void TestCacheSteps::fixedConversation()
{
    for (const HistoryPolicy policy : {HistoryPolicy::All, HistoryPolicy::Window}) {
        Plan plan = caching(1100.0, .5);
        Stage &s = plan.pipeline.stages[0];
        s.input.fresh = 60.0;
        s.output.visible = 70.0;
        Rounds r;
        r.count = 6.0;
        r.newTokens = 35.0;
        r.gapSeconds = 10.0;
        r.policy = policy;
        r.turns = 2;
        s.rounds = r;
        s.route[0].attempts = 2;
        s.route[0].malformed = .1;
        test::compareEngines(test::compiledPlan(plan, sheet()), 20000, 4.5);
    }
}

void TestCacheSteps::randomConversation()
{
    for (const char *model : {"acme/stepped", "acme/written"}) {
        Plan plan = caching(1100.0, .5, model);
        Stage &s = plan.pipeline.stages[0];
        s.input.fresh = test::lognormal(300, 900);
        s.output.visible = test::lognormal(150, 500);
        Rounds r;
        r.count = 5.0;
        r.newTokens = test::lognormal(60, 200);
        r.gapSeconds = test::lognormal(60, 900);
        s.rounds = r;
        s.route[0].attempts = 2;
        s.route[0].malformed = .1;
        test::compareEngines(test::compiledPlan(plan, sheet()), 60000, 4.5);
    }
}

QTEST_APPLESS_MAIN(TestCacheSteps)
#include "tst_cache_steps.moc"
