// SPDX-License-Identifier: GPL-3.0-or-later
// Checks and summaries that a pool computes.
#include "model/economics/evaluate.h"
#include "model/economics/pool_work.h"
#include "model/simulate/request_moments.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;
using test::compareMoney;

namespace {

Pool box()
{
    Pool pool = test::box();
    pool.outputTokensPerSecond = 1000.0;
    return pool;
}

Checker checker(const char *model)
{
    Checker c;
    c.model = model;
    c.input = 1600.0;
    c.output = 50.0;
    c.catches = .8;
    c.falseAlarm = .05;
    return c;
}

/// An API model's answers, judged by a pool.
Plan judged()
{
    Plan plan = test::oneStage("acme/cheap");
    plan.pools = {box()};
    plan.pipeline.stages[0].checker = checker("pool:box");
    return plan;
}

/// A conversation whose summaries are another model's.
Plan summarised(const char *model)
{
    Plan plan = test::oneStage("acme/cheap");
    plan.pools = {box()};
    Stage &s = plan.pipeline.stages[0];
    s.output.visible = test::lognormal(200, 500);
    s.rounds = Rounds();
    s.rounds->count = 6.0;
    s.rounds->newTokens = 100.0;
    s.rounds->policy = HistoryPolicy::Summarise;
    s.rounds->budget = 700;
    s.rounds->summaryTokens = 150.0;
    s.rounds->summaryModel = model;
    return plan;
}

double cell(const TaskResult &r, Meter meter, Reason reason)
{
    double sum = 0;
    for (const Cell &c : r.breakdown)
        if (c.meter == meter && c.reason == reason)
            sum += c.mean.value;
    return sum;
}

constexpr double secondsOfCheck = 1600.0 / 8000 + 50.0 / 1000; // 0.25

} // namespace

class TestPoolChecks : public QObject {
    Q_OBJECT
private slots:
    void aCheckTakesSeconds();
    void drawsAreExact();
    void enginesAgree();
    void summaries();
    void workOfChecks();
    void anyRoundOfAConversation();
    void theMonthPaysThePool();
    void unpricedOutput();
    void fallbacks();
    void refusals();
};

void TestPoolChecks::aCheckTakesSeconds()
{
    CompiledPlan plan = test::compiledPlan(judged(), test::inventedSheet());
    plan.computeRates = {.001};
    const TaskResult exact = expectTask(plan);
    // All answers are right: a false alarm ends the task after one attempt, and its check is paid.
    compareMoney(exact.poolSeconds.at(0), secondsOfCheck);
    compareMoney(cell(exact, Meter::Compute, Reason::Checker), secondsOfCheck * .001);
    compareMoney(cell(exact, Meter::Input, Reason::Checker), 0);
    compareMoney(exact.success.value, .95);
}

/// A draw of plain stages has formulas of its own; a commitment asks for the cells, and so for the general recursion.
void TestPoolChecks::drawsAreExact()
{
    Plan plan = judged();
    Stage &s = plan.pipeline.stages[0];
    s.route[0].attempts = 3;
    s.route[0].malformed = .1;
    s.route[0].correct = .8;
    s.checker->input = test::lognormal(1600, 3000);
    s.checker->output = test::lognormal(50, 90);
    plan.pipeline.difficulty = {Number(.3), Number(.6), Number(0.0)};
    CompiledPlan compiled = test::compiledPlan(plan, test::inventedSheet());
    compiled.computeRates = {.001};
    const ExactMoments plain = expectMoments(compiled);
    compiled.offers = {"acme/cheap"};
    const ExactMoments general = expectMoments(compiled);
    const auto near = [](double a, double b) {
        QVERIFY2(std::abs(a - b) <= 1e-11 * std::abs(b), qPrintable(QString("calculated %1 expected %2 tolerance 1e-11 of it").arg(a, 0, 'g', 15).arg(b, 0, 'g', 15)));
    };
    near(plain.cost, general.cost);
    near(plain.cost2, general.cost2);
    near(plain.costSuccess, general.costSuccess);
    near(plain.poolSeconds.at(0), general.poolSeconds.at(0));
}

void TestPoolChecks::enginesAgree()
{
    Plan plan = judged();
    plan.pipeline.difficulty = {Number(.3), Number(.6), Number(0.0)};
    Stage &s = plan.pipeline.stages[0];
    s.input.fresh = test::lognormal(1000, 2500);
    s.output.visible = test::lognormal(300, 900);
    Tier second = s.route[0];
    second.model = "pool:box";
    s.route.push_back(second);
    for (Tier &tier : s.route) {
        tier.attempts = 2;
        tier.malformed = .1;
        tier.transient = .05;
        tier.transientBilled = .5;
        tier.correct = .8;
    }
    s.checker->input = test::lognormal(1600, 3000);
    CompiledPlan compiled = test::compiledPlan(plan, test::inventedSheet());
    compiled.computeRates = {.001};
    test::compareEngines(compiled, 200000, 4.5);
    SimulateOptions options;
    options.tasks = 200000;
    options.seed = 20261128;
    const TaskResult simulated = *simulate(compiled, options), exact = expectTask(compiled);
    QVERIFY2(std::abs(simulated.poolSeconds.at(0) / exact.poolSeconds.at(0) - 1) < .01,
             qPrintable(QString("calculated %1 expected %2 tolerance 1 %, seed 20261128").arg(simulated.poolSeconds.at(0)).arg(exact.poolSeconds.at(0))));
}

/// A pool as fast as money: what its summaries cost is what those of the API model do.
void TestPoolChecks::summaries()
{
    CompiledPlan api = test::compiledPlan(summarised("acme/cheap"), test::inventedSheet());
    CompiledPlan own = test::compiledPlan(summarised("pool:box"), test::inventedSheet());
    own.computeRates = {8000 * .5e-6}; // what an input token costs there
    own.stages[0].rounds->summaryOutputSeconds = 2e-6 / own.computeRates[0];
    const TaskResult a = expectTask(api), b = expectTask(own);
    QVERIFY2(std::abs(b.cost.value - a.cost.value) < 1e-9 * a.cost.value,
             qPrintable(QString("calculated %1 expected %2 tolerance 1e-9 of it").arg(b.cost.value, 0, 'g', 12).arg(a.cost.value, 0, 'g', 12)));
    QVERIFY(b.poolSeconds.at(0) > 0 && cell(b, Meter::Compute, Reason::FirstAttempt) > 0);
    test::compareEngines(own, 200000, 4.5);
}

void TestPoolChecks::workOfChecks()
{
    const PoolWork work = poolWork(test::compiledPlan(judged(), test::inventedSheet()), 0);
    compareMoney(work.requestsPerTask, 1);
    compareMoney(work.seconds, secondsOfCheck);
    compareMoney(work.input, 1600);
    compareMoney(work.output, 50);
    QVERIFY(work.scv < 1e-12);
    // Six rounds of 340 tokens pass 700 about twice.
    const PoolWork rare = poolWork(test::compiledPlan(summarised("pool:box"), test::inventedSheet()), 0);
    QVERIFY2(rare.requestsPerTask > 1 && rare.requestsPerTask < 3, qPrintable(QString::number(rare.requestsPerTask)));
}

/// By hand: a head of 400, and each round adds 300 and an answer of 1,000.
void TestPoolChecks::anyRoundOfAConversation()
{
    Plan plan = test::oneStage("pool:box");
    plan.pools = {box()};
    Stage &s = plan.pipeline.stages[0];
    s.input.fresh = 400.0;
    s.rounds = Rounds();
    s.rounds->count = 5.0;
    s.rounds->newTokens = 300.0;
    const auto moments = [&] {
        const CompiledPlan compiled = test::compiledPlan(plan, test::inventedSheet());
        return requestMoments(compiled, compiled.stages[0]);
    };
    compareMoney(moments().input, (700 + 2000 + 3300 + 4600 + 5900) / 5.0);
    compareMoney(moments().inputVariance, 1300 * 1300 * 2.0);
    compareMoney(moments().requests, 5);
    s.prefixCache = 0.0; // each round finds the prompt of the one before
    compareMoney(moments().input, (700 + 4 * 1300) / 5.0);
    compareMoney(moments().context, 3300);
    s.rounds->policy = HistoryPolicy::Window;
    s.rounds->turns = 2; // once it slides, only the head is found
    compareMoney(moments().input, (700 + 1300 + 1300 + 2900 + 2900) / 5.0);
    s.prefixCache.reset();
    s.rounds->policy = HistoryPolicy::Summarise;
    s.rounds->budget = 2000;
    s.rounds->summaryTokens = 150.0;
    compareMoney(moments().input, (700 + 2000 + 850 + 2150 + 850) / 5.0);
    // Long conversations are most of the rounds: of one and of nine, nine in ten are of the latter.
    s.rounds->policy = HistoryPolicy::All;
    Distribution either;
    either.family = Family::Integers;
    either.values = {1, 9};
    either.weights = {1, 1};
    s.rounds->count = either;
    compareMoney(moments().input, (700 + 9 * (700 + 4 * 1300)) / 10.0);
}

void TestPoolChecks::theMonthPaysThePool()
{
    Plan plan = judged();
    plan.revenue.perSuccessfulTask = .1;
    plan.tasksPerMonth = 200000.0;
    RunOptions options;
    options.tasks = 2000;
    options.draws = 50;
    options.sweeps = false;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY2(e.ok && e.agrees, test::allText(e.issues).c_str());
    // One replica all month, whose seconds the checks share.
    const double booked = cell(e.exact, Meter::Compute, Reason::Checker) * 200000;
    QVERIFY2(booked > 0 && booked <= 2.0 * 730.5 * 20, qPrintable(QString::number(booked)));
}

/// Nothing is written, so that its price is not asked for.
void TestPoolChecks::unpricedOutput()
{
    PriceSheet sheet = test::inventedSheet();
    for (PriceRow &row : sheet.rows)
        if (row.model == "tight")
            row.output.reset();
    Plan plan = test::oneStage("acme/cheap");
    plan.pipeline.stages[0].checker = checker("acme/tight");
    plan.pipeline.stages[0].checker->output = 0.0;
    const CompiledPlan compiled = test::compiledPlan(plan, sheet);
    const double expected = 1000 * 2.5e-6 + 1600e-6;
    compareMoney(expectTask(compiled).cost.value, expected);
    compareMoney(expectMoments(compiled).cost, expected);
}

void TestPoolChecks::fallbacks()
{
    Plan plan = judged();
    plan.pools[0].overload.kind = Overload::Kind::Degrade;
    Issues issues = checkPlan(plan, test::inventedSheet());
    QVERIFY2(test::allText(issues).find("The checks or summaries of stage \"ask\" have no other model to degrade to.") != std::string::npos, test::allText(issues).c_str());
    plan.pools[0].overload.kind = Overload::Kind::Spill;
    plan.pools[0].overload.model = "acme/tight";
    issues = checkPlan(plan, test::inventedSheet());
    QVERIFY2(!hasErrors(issues), test::allText(issues).c_str());
}

void TestPoolChecks::refusals()
{
    Plan plan = judged();
    plan.pools.clear();
    const Issues issues = checkPlan(plan, test::inventedSheet());
    QVERIFY2(test::allText(issues).find("/pipeline/stages/ask/checker/model: There is no pool \"box\"") != std::string::npos, test::allText(issues).c_str());
}

QTEST_APPLESS_MAIN(TestPoolChecks)
#include "tst_pool_checks.moc"
