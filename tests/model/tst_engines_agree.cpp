// SPDX-License-Identifier: GPL-3.0-or-later
// Two engines check each other on random plans over every construct.
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <chrono>
#include <cmath>
#include <map>
#include <thread>

using namespace farthing;

class EnginesAgree : public QObject {
    Q_OBJECT
private slots:
    void randomPlans();
    void variance();
    void corners_data();
    void corners();
    void drawsSeeWhatTasksSee();
    void aThresholdInTheTail();
    void failedAnswersMeetACliff_data();
    void failedAnswersMeetACliff();
    void failedAnswersThatMeetNoCliff();
    void windowsMeetACliff();
    void randomPrefixesMeetACliff_data();
    void randomPrefixesMeetACliff();
    void manyPartsMeetAWindow();
    void summariesMeetTheLeastPrefix();
    void stops();
};

namespace {

struct Runs {
    TaskResult simulated, exact;
};

constexpr std::uint64_t simulationSeed = 20261127;

Runs runBoth(const Plan &plan, std::uint64_t tasks, std::uint64_t seed = simulationSeed)
{
    Issues issues;
    const PriceSheet sheet = test::inventedSheet();
    const PlanPrices prices = findPrices(plan, sheet, issues);
    const Plan base = resolveBase(plan, issues);
    CompiledPlan compiled = compilePlan(base, prices, issues);
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            qFatal("%s: %s", issue.path.c_str(), issue.message.c_str());
    for (double &rate : compiled.computeRates)
        rate = 0.001;
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = seed;
    return {*simulate(compiled, options), expectTask(compiled)};
}

/// Empty, or the figures further apart than `tolerance` standard errors: cost, second moment, success and every cell with at
/// least 100 events.
QString differences(const Runs &runs, double tolerance)
{
    QStringList failures;
    const auto compare = [&](const QString &what, const Estimate &simulated, double exact) {
        const double z = (simulated.value - exact) / simulated.se;
        if (simulated.se > 0 && std::abs(z) > tolerance)
            failures.append(QString("%1: calculated %2 expected %3 tolerance %4 x %5 (z %6), seed 20261127").arg(what).arg(exact, 0, 'g', 10)
                                .arg(simulated.value, 0, 'g', 10).arg(tolerance).arg(simulated.se, 0, 'g', 3).arg(z));
    };
    compare("cost", runs.simulated.cost, runs.exact.cost.value);
    compare("second moment", runs.simulated.secondMoment, runs.exact.secondMoment.value);
    compare("success", runs.simulated.success, runs.exact.success.value);
    std::map<std::tuple<std::string, Meter, Reason, bool>, double> exact;
    for (const Cell &cell : runs.exact.breakdown)
        exact[{cell.stage, cell.meter, cell.reason, cell.wasted}] = cell.mean.value;
    for (const Cell &cell : runs.simulated.breakdown)
        if (cell.mean.value > 10 * cell.mean.se)
            compare(QString("%1 %2 %3 %4").arg(QString::fromStdString(cell.stage), meterName(cell.meter), reasonName(cell.reason), cell.wasted ? "wasted" : "kept"),
                    cell.mean, exact[{cell.stage, cell.meter, cell.reason, cell.wasted}]);
    return failures.join('\n');
}

} // namespace

void EnginesAgree::randomPlans()
{
    // FARTHING_SEED, FARTHING_PLANS and FARTHING_TASKS lengthen the suite (the full one: 300 plans of 200,000 tasks from seed
    // 1). Figures of one plan move together, so one unlucky plan is many figures: shares mean something over many plans.
    const int plans = qEnvironmentVariableIsSet("FARTHING_PLANS") ? qEnvironmentVariableIntValue("FARTHING_PLANS") : 13;
    const int tasks = qEnvironmentVariableIsSet("FARTHING_TASKS") ? qEnvironmentVariableIntValue("FARTHING_TASKS") : 40000;
    int compared = 0, above3 = 0;
    QStringList failures;
    double worst = 0;
    const int from = qEnvironmentVariableIsSet("FARTHING_SEED") ? qEnvironmentVariableIntValue("FARTHING_SEED") : 21;
    for (int seed = from; seed < from + plans; ++seed) {
        const Plan plan = test::RandomPlan(static_cast<unsigned>(seed)).make();
        // Stages of all plans have the same names, so one seed for all would give them the same draws: one unlucky stream, many figures.
        const Runs r = runBoth(plan, static_cast<std::uint64_t>(tasks), simulationSeed + static_cast<std::uint64_t>(seed));
        const auto compare = [&](const char *what, const Estimate &s, double e) {
            if (!(s.se > 1e-9 * std::abs(s.value))) { // what all tasks paid, but for roundings
                if (std::abs(s.value - e) > 1e-4 * std::max(1.0, std::abs(e)))
                    QFAIL(qPrintable(QString("seed %1 %2: calculated %3 without error, expected %4").arg(seed).arg(what).arg(s.value, 0, 'g', 12).arg(e, 0, 'g', 12)));
                return;
            }
            const double z = (s.value - e) / s.se;
            ++compared;
            above3 += std::abs(z) > 3;
            if (std::abs(z) > 3 && qEnvironmentVariableIsSet("FARTHING_SEED"))
                qInfo("seed %d %s: calculated %.8g expected %.8g z %.2f", seed, what, s.value, e, z);
            worst = std::max(worst, std::abs(z));
            if (std::abs(z) > 5)
                failures.append(QString("seed %1 %2: calculated %3 expected %4 tolerance 5 x %5 (z %6)")
                                     .arg(seed).arg(what).arg(s.value, 0, 'g', 10).arg(e, 0, 'g', 10).arg(s.se, 0, 'g', 3).arg(z));
        };
        compare("cost", r.simulated.cost, r.exact.cost.value);
        compare("second moment", r.simulated.secondMoment, r.exact.secondMoment.value);
        compare("latency", r.simulated.latency, r.exact.latency.value);
        compare("success", r.simulated.success, r.exact.success.value);
        compare("wrong", r.simulated.wrongNotAborted, r.exact.wrongNotAborted.value);
        compare("calls", r.simulated.calls, r.exact.calls.value);
        compare("attempts", r.simulated.attempts, r.exact.attempts.value);
        std::map<std::tuple<std::string, Meter, Reason, bool>, double> exact;
        double sum = 0;
        for (const Cell &cell : r.exact.breakdown) {
            exact[{cell.stage, cell.meter, cell.reason, cell.wasted}] = cell.mean.value;
            sum += cell.mean.value;
        }
        // Money reconciles in both engines.
        if (std::abs(sum - r.exact.cost.value) > 1e-9 * r.exact.cost.value)
            QFAIL(qPrintable(QString("seed %1: exact cells sum to %2, cost %3").arg(seed).arg(sum, 0, 'g', 14).arg(r.exact.cost.value, 0, 'g', 14)));
        double simulatedSum = 0;
        for (const Cell &cell : r.simulated.breakdown) {
            simulatedSum += cell.mean.value;
            if (cell.mean.value > 10 * cell.mean.se) // at least 100 events
                compare(qPrintable(QString("%1 %2 %3 %4").arg(QString::fromStdString(cell.stage), meterName(cell.meter), reasonName(cell.reason), cell.wasted ? "wasted" : "kept")),
                        cell.mean, exact[{cell.stage, cell.meter, cell.reason, cell.wasted}]);
        }
        if (std::abs(simulatedSum - r.simulated.cost.value) > 1e-9 * r.simulated.cost.value)
            QFAIL(qPrintable(QString("seed %1: simulated cells sum to %2, cost %3").arg(seed).arg(simulatedSum, 0, 'g', 14).arg(r.simulated.cost.value, 0, 'g', 14)));
    }
    qInfo("%d plans of %d tasks: %d figures compared, worst |z| %.2f, %d above 3", plans, tasks, compared, worst, above3);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join('\n')));
    QVERIFY2(above3 <= std::max(3.0, 0.01 * compared), qPrintable(QString("%1 of %2 figures above 3 standard errors").arg(above3).arg(compared)));
}

void EnginesAgree::variance()
{
    for (int seed = 21; seed <= 26; ++seed) {
        const Plan plan = test::RandomPlan(static_cast<unsigned>(seed)).make();
        const Runs r = runBoth(plan, 100000);
        const double ratio = r.simulated.variance / r.exact.variance;
        QVERIFY2(std::abs(ratio - 1) < 0.15, qPrintable(QString("seed %1: variance calculated %2 expected %3 tolerance 15 %%").arg(seed).arg(r.simulated.variance).arg(r.exact.variance)));
    }
}

void EnginesAgree::corners_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<double>("newTokens"); // 0: random
    QTest::addColumn<double>("visible");
    for (int policy = 0; policy < 3; ++policy) {
        QTest::addRow("policy %d, new 150, visible random", policy) << policy << 150.0 << 0.0;
        QTest::addRow("policy %d, new random, visible 250", policy) << policy << 0.0 << 250.0;
    }
}

/// Conversations whose heads straddle the least cacheable length, below all price cliffs.
void EnginesAgree::corners()
{
    QFETCH(int, policy);
    QFETCH(double, newTokens);
    QFETCH(double, visible);
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1000.0;
    plan.pipeline.difficulty = {Number(.3), Number(.5), Number(0.0)};
    Stage s;
    s.id = s.name = "talk";
    Tier tier;
    tier.model = "acme/dear";
    tier.attempts = 2;
    tier.malformed = .06;
    tier.correct = .95;
    s.route = {tier};
    s.input.prefix = 700.0;
    s.input.fresh = test::lognormal(300, 600);
    s.output.visible = visible > 0 ? Quantity(visible) : Quantity(test::lognormal(60, 120));
    s.prefixCache = .5;
    Rounds r;
    Distribution count;
    count.family = Family::Poisson;
    count.parameters = {{"mean", 4.0}};
    r.count = count;
    r.newTokens = newTokens > 0 ? Quantity(newTokens) : Quantity(test::lognormal(40, 100));
    r.gapSeconds = test::lognormal(40, 600);
    r.policy = static_cast<HistoryPolicy>(policy);
    r.turns = 3;
    r.budget = 450;
    r.summaryTokens = 80.0;
    s.rounds = r;
    plan.pipeline.stages = {s};
    const QString found = differences(runBoth(plan, 60000), 5);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// Cliffs and context windows that only a draw leaves out do not reach into its tables: heavy tails, input and output correlated
/// or a random prefix that may be too short for the cache.
void EnginesAgree::drawsSeeWhatTasksSee()
{
    for (const bool correlated : {true, false})
        for (const char *model : {"acme/dear", "acme/tight"}) {
            Plan plan;
            plan.prices.asOf = "2026-11-01";
            Stage s;
            s.id = s.name = "ask";
            Tier tier;
            tier.model = model;
            tier.attempts = 2;
            tier.malformed = .1;
            s.route = {tier};
            s.input.prefix = correlated ? Quantity(100.0) : Quantity(test::lognormal(700, 1400));
            s.input.fresh = test::lognormal(250, 700);
            s.output.visible = test::lognormal(60, 200);
            s.inputOutputCorrelation = correlated ? .4 : 0.0;
            s.prefixCache = .5;
            plan.pipeline.stages = {s};
            Issues issues;
            const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
            const CompiledPlan compiled = compilePlan(plan, prices, issues);
            QVERIFY(!hasErrors(issues));
            const double draw = expectMoments(compiled).cost, task = expectTask(compiled).cost.value;
            QVERIFY2(std::abs(draw / task - 1) < 1e-3, qPrintable(QString("%1: calculated %2 expected %3 tolerance 1e-3").arg(model).arg(draw).arg(task)));
        }
}

/// A context window that one conversation in a thousand meets, at some difficulties just inside the reach of its answers.
void EnginesAgree::aThresholdInTheTail()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1000.0;
    plan.pipeline.difficulty = {Number(.25), Number(.03), Number(0.0)};
    Stage s;
    s.id = s.name = "talk";
    Tier tier;
    tier.model = "acme/tight";
    tier.malformed = .2;
    tier.correct = .9;
    tier.tokenRatio = 1.17;
    s.route = {tier};
    s.input.prefix = 340.0;
    s.input.fresh = 1440.0;
    s.output.visible = test::lognormal(754, 2430);
    s.prefixCache = .4;
    s.onFailure.action = FailureAction::Continue;
    s.missingFailsTask = true;
    Rounds r;
    r.count = 2.0;
    r.newTokens = test::lognormal(118, 156);
    r.gapSeconds = test::lognormal(60, 900);
    s.rounds = r;
    plan.pipeline.stages = {s};
    const Runs runs = runBoth(plan, 200000);
    const QString found = differences(runs, 4.5);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QVERIFY2(std::abs(runs.exact.contextOverruns / runs.simulated.contextOverruns - 1) < .15, qPrintable(QString("overruns: calculated %1 expected %2 tolerance 15 %").arg(runs.exact.contextOverruns).arg(runs.simulated.contextOverruns)));
}

void EnginesAgree::failedAnswersMeetACliff_data()
{
    QTest::addColumn<double>("p95");
    QTest::addRow("fresh input varies") << 6600.0;
    QTest::addRow("fresh input hardly varies") << 4080.0;
    QTest::addRow("fresh input is fixed") << 0.0;
}

/// Failed answers of a long-tailed law join the next prompt, which most of them leave just below a cliff.
void EnginesAgree::failedAnswersMeetACliff()
{
    QFETCH(double, p95);
    Plan plan = test::oneStage("acme/dear");
    Stage &s = plan.pipeline.stages.front();
    Tier &tier = s.route.front();
    tier.attempts = 3;
    tier.malformed = .3;
    tier.carryFailed = true;
    s.input.prefix = 1000.0;
    s.input.fresh = p95 > 0 ? Quantity(test::lognormal(4000, p95)) : Quantity(4000.0);
    s.output.visible = test::lognormal(365, 1450);
    const QString found = differences(runBoth(plan, 400000), 4);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// The grid of failed answers reached past a cliff that no prompt meets.
void EnginesAgree::failedAnswersThatMeetNoCliff()
{
    Plan plan = test::oneStage("acme/dear");
    Stage &s = plan.pipeline.stages.front();
    Tier &tier = s.route.front();
    tier.attempts = 3;
    tier.malformed = .24;
    tier.carryFailed = true;
    s.input.prefix = 2470.0;
    s.input.fresh = 1300.0;
    Distribution visible = test::lognormal(300, 900);
    visible.caps["max"] = 600.0;
    s.output.visible = visible;
    s.output.cappedIsMalformed = true;
    const QString found = differences(runBoth(plan, 100000), 4);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

namespace {
Plan conversation(HistoryPolicy policy)
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1000.0;
    Stage s;
    s.id = s.name = "talk";
    Tier tier;
    tier.model = "acme/dear";
    tier.attempts = 2;
    tier.malformed = .25;
    tier.correct = .85;
    s.route = {tier};
    s.prefixCache = .2;
    Rounds r;
    r.policy = policy;
    r.gapSeconds = test::lognormal(60, 900);
    s.rounds = r;
    plan.pipeline.stages = {s};
    return plan;
}
}

/// A window of two turns on heads just below a cliff: how often a prompt passes it hangs on the tails of few turns.
void EnginesAgree::windowsMeetACliff()
{
    Plan plan = conversation(HistoryPolicy::Window);
    Stage &s = plan.pipeline.stages.front();
    s.input.prefix = 1185.0;
    s.input.fresh = test::lognormal(750, 1190);
    s.output.visible = test::lognormal(580, 885);
    s.rounds->count = 8.0;
    s.rounds->newTokens = test::lognormal(80, 320);
    s.rounds->turns = 2;
    s.route.front().tokenRatio = 1.17;
    const QString found = differences(runBoth(plan, 400000), 4);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void EnginesAgree::randomPrefixesMeetACliff_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<double>("cached");
    QTest::addRow("window, cached") << static_cast<int>(HistoryPolicy::Window) << .5;
    QTest::addRow("window, no cache") << static_cast<int>(HistoryPolicy::Window) << -1.0;
    QTest::addRow("summaries, cached") << static_cast<int>(HistoryPolicy::Summarise) << .5;
}

/// Heads of which the prefix is the wider part: how much a cold request reads goes with how near it is to the cliff.
void EnginesAgree::randomPrefixesMeetACliff()
{
    QFETCH(int, policy);
    QFETCH(double, cached);
    Plan plan = conversation(static_cast<HistoryPolicy>(policy));
    Stage &s = plan.pipeline.stages.front();
    if (cached < 0)
        s.prefixCache.reset();
    else
        s.prefixCache = cached;
    s.input.prefix = test::lognormal(2600, 5200);
    s.input.fresh = test::lognormal(900, 1600);
    s.input.retrieved.chunks = 3.0;
    s.input.retrieved.tokens = test::lognormal(200, 500);
    s.output.visible = test::lognormal(400, 900);
    s.rounds->count = 5.0;
    s.rounds->newTokens = test::lognormal(120, 300);
    s.rounds->turns = 2;
    s.rounds->budget = 900;
    s.rounds->summaryTokens = test::lognormal(150, 300);
    const QString found = differences(runBoth(plan, 400000), 4);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// A window of three turns, carried answers of two stages, random prefix, retrieved chunks and feedback, three tiers: every
/// length of every part with every other would be more conversations than minutes allow.
void EnginesAgree::manyPartsMeetAWindow()
{
    const auto started = std::chrono::steady_clock::now();
    const QString found = differences(runBoth(test::RandomPlan(165).make(), 100000), 5);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    QVERIFY2(seconds < 60, qPrintable(QString("calculated %1 s expected 1 s tolerance 60 s").arg(seconds)));
}

/// Summaries that leave prompts about the model's least cacheable prefix.
void EnginesAgree::summariesMeetTheLeastPrefix()
{
    Plan plan = conversation(HistoryPolicy::Summarise);
    Stage &s = plan.pipeline.stages.front();
    s.input.prefix = 350.0;
    s.input.fresh = test::lognormal(385, 1290);
    s.input.feedback = test::lognormal(120, 290);
    s.output.visible = test::lognormal(630, 1140);
    s.rounds->count = 4.0;
    s.rounds->newTokens = test::lognormal(290, 660);
    s.rounds->budget = 785;
    s.rounds->summaryTokens = test::lognormal(150, 590);
    const QString found = differences(runBoth(plan, 400000), 4);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

/// A plan that takes half a minute lets go at once.
void EnginesAgree::stops()
{
    const Plan plan = test::RandomPlan(173).make();
    Issues issues;
    const CompiledPlan compiled = compilePlan(resolveBase(plan, issues), findPrices(plan, test::inventedSheet(), issues), issues);
    std::stop_source source;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        source.request_stop();
    });
    const auto started = std::chrono::steady_clock::now();
    expectTask(compiled, source.get_token());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    QVERIFY2(seconds < 5, qPrintable(QString("calculated %1 s expected 0.2 s tolerance 5 s").arg(seconds)));
}

QTEST_APPLESS_MAIN(EnginesAgree)
#include "tst_engines_agree.moc"
