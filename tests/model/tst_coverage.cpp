// SPDX-License-Identifier: GPL-3.0-or-later
// 95 % intervals hold the truth in 93.6 to 96.4 % of repetitions: for the mean, the cost per success, the P95 and
// P(margin >= target). That is where 95 of 100 counts of 1,000 fall; 10,000 repetitions, where they are cheap, leave no such luck. And what simulators get wrong, with numbers.
#include "model/economics/evaluate.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>

using namespace farthing;

class Coverage : public QObject {
    Q_OBJECT
private slots:
    void taskFigures();
    void skewedMeansOfFewTasks();
    void marginProbability();
    void percentileTimesVolume();
    void averagesThroughACliff();
};

namespace {

constexpr int repetitions = 1000, many = 10 * repetitions;

Plan tickets()
{
    Plan plan;
    plan.name = "tickets";
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 50000.0;
    plan.pipeline.difficulty = {Number(.3), Number(.6), Number(0.0)};
    Stage s;
    s.id = s.name = "answer";
    Tier first;
    first.model = "acme/cheap";
    first.attempts = 2;
    first.malformed = .1;
    first.correct = .85;
    Tier second;
    second.model = "acme/dear";
    second.correct = .95;
    s.route = {first, second};
    s.input.prefix = 800.0;
    s.input.fresh = test::lognormal(600, 1800);
    s.output.visible = test::lognormal(300, 900);
    plan.pipeline.stages.push_back(s);
    return plan;
}

CompiledPlan compiledOf(const Plan &plan)
{
    Issues issues;
    const PriceSheet sheet = test::inventedSheet();
    const PlanPrices prices = findPrices(plan, sheet, issues);
    CompiledPlan compiled = compilePlan(resolveBase(plan, issues), prices, issues);
    if (hasErrors(issues))
        qFatal("%s", issues.front().message.c_str());
    return compiled;
}

TaskResult simulated(const CompiledPlan &plan, std::uint64_t tasks, std::uint64_t seed)
{
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = seed;
    return *simulate(plan, options);
}

void inBand(const char *what, int held, int of)
{
    qInfo("%s: %d of %d intervals hold the truth", what, held, of);
    const int least = of / 1000 * 936, most = of / 1000 * 964;
    QVERIFY2(held >= least && held <= most,
             qPrintable(QString("%1: calculated %2 of %3, expected %4 to %5; seeds 1 to %3").arg(what).arg(held).arg(of).arg(least).arg(most)));
}

} // namespace

void Coverage::taskFigures()
{
    const CompiledPlan plan = compiledOf(tickets());
    const TaskResult exact = expectTask(plan);
    const double p95 = simulated(plan, 4000000, 999983).percentiles.p95.value;
    constexpr std::uint64_t tasks = 20000;
    int mean = 0, perSuccess = 0, percentile = 0;
    for (int seed = 1; seed <= many; ++seed) {
        const TaskResult r = simulated(plan, tasks, static_cast<std::uint64_t>(seed));
        mean += std::abs(r.cost.value - exact.cost.value) <= 1.959964 * r.cost.se;
        perSuccess += r.low95 <= exact.costPerSuccess.value && exact.costPerSuccess.value <= r.high95;
        percentile += std::abs(r.percentiles.p95.value - p95) <= 1.959964 * r.percentiles.p95.se;
    }
    inBand("mean cost", mean, many);
    inBand("cost per success", perSuccess, many);
    inBand("P95", percentile, many);
}

/// Of few tasks the mean of skewed costs is less normal.
void Coverage::skewedMeansOfFewTasks()
{
    const CompiledPlan plan = compiledOf(tickets());
    const double exact = expectTask(plan).cost.value;
    int held = 0;
    for (int seed = 1; seed <= many; ++seed) {
        const TaskResult r = simulated(plan, 2000, static_cast<std::uint64_t>(seed));
        held += std::abs(r.cost.value - exact) <= 1.959964 * r.cost.se;
    }
    inBand("mean cost of 2,000 tasks", held, many);
}

void Coverage::marginProbability()
{
    Plan plan = tickets();
    plan.pipeline.stages[0].route[0].malformed = ThreePoint{.05, .1, .2};
    plan.pipeline.stages[0].output.visible = Number(Uncertain{DistributionBox(test::lognormal(300, 450))});
    plan.tasksPerMonth = Pert{20000, 50000, 120000};
    plan.revenue.perSuccessfulTask = 0.0066;
    plan.targets.grossMargin = 0.6;
    const PriceSheet sheet = test::inventedSheet();
    RunOptions options;
    options.tasks = 1;
    options.sweeps = false;
    options.draws = 200000;
    options.seed = 77;
    const double truth = evaluate(plan, sheet, options).month.pMarginAtLeastTarget.value;
    QVERIFY2(truth > .2 && truth < .8, qPrintable(QString("P(margin) %1 tells nothing").arg(truth)));
    options.draws = 200;
    int held = 0;
    for (int seed = 1; seed <= repetitions; ++seed) {
        options.seed = static_cast<std::uint64_t>(seed);
        const MonthResult m = evaluate(plan, sheet, options).month;
        held += m.pMarginLow95 <= truth && truth <= m.pMarginHigh95;
    }
    inBand("P(margin >= target)", held, repetitions);
}

void Coverage::percentileTimesVolume()
{
    // V x P95(task) is no P95 of the month: at this spread it says 94 % too much.
    Plan plan = tickets();
    plan.pipeline.difficulty = {};
    Stage &s = plan.pipeline.stages[0];
    s.route.resize(1);
    s.route[0] = Tier{};
    s.route[0].model = "acme/cheap";
    s.input = {};
    s.output.visible = test::lognormal(400, 400 * std::exp(1.6448536 * .468));
    const CompiledPlan compiled = compiledOf(plan);
    const ExactMoments m = expectMoments(compiled);
    const double volume = plan.tasksPerMonth.fixed();
    const double month = volume * m.cost + 1.6448536 * std::sqrt(volume * m.variance());
    const double wrong = volume * simulated(compiled, 400000, 5).percentiles.p95.value;
    const double excess = wrong / month - 1;
    QVERIFY2(std::abs(excess - .935) < .02, qPrintable(QString("calculated %1 expected 0.935 tolerance 0.02").arg(excess)));
}

void Coverage::averagesThroughACliff()
{
    // Prices by the average prompt miss the dear part: a prompt of 3,000 on average, 6,000 the cliff.
    Plan plan = tickets();
    plan.pipeline.difficulty = {};
    Stage &s = plan.pipeline.stages[0];
    s.route.resize(1);
    s.route[0] = Tier{};
    s.route[0].model = "acme/dear";
    s.input = {};
    Distribution law;
    law.family = Family::Lognormal;
    law.parameters = {{"mean", 3000.0}, {"sd", 3000.0}};
    s.input.fresh = law;
    s.output.visible = 0.0;
    const double exact = expectMoments(compiledOf(plan)).cost;
    s.input.fresh = 3000.0;
    const double averaged = expectMoments(compiledOf(plan)).cost;
    // E[X; X > 6000] / E[X] = Phi((mu + s2 - ln 6000)/s) with s2 = ln 2: 29.47 % of the tokens cost twice as much.
    const double sigma = std::sqrt(std::log(2.0)), mu = std::log(3000.0) - sigma * sigma / 2;
    const double share = .5 * std::erfc(-(mu + sigma * sigma - std::log(6000.0)) / sigma / std::sqrt(2.0));
    QVERIFY2(std::abs(exact / averaged - 1 - share) < 1e-6 && share > .3,
             qPrintable(QString("calculated +%1 expected +%2 tolerance 1e-6").arg(exact / averaged - 1, 0, 'g', 9).arg(share, 0, 'g', 9)));
}

QTEST_APPLESS_MAIN(Coverage)
#include "tst_coverage.moc"
