// SPDX-License-Identifier: GPL-3.0-or-later
// Draws of uncertain parameters: hypercubes, correlations, and when to stop.
#include "model/economics/evaluate.h"
#include "model/plan/correlation.h"
#include "model/plan/numbers.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace farthing;

namespace {

const char *const volume = "/demand/tasks_per_month", *const price = "/revenue/per_successful_task", *const malformed = "/pipeline/stages/only/route/0/malformed";

Plan uncertainPlan()
{
    Plan plan;
    plan.name = "uncertain";
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = Number(ThreePoint{6e4, 1e5, 1.8e5});
    plan.revenue.perSuccessfulTask = Number(ThreePoint{.004, .005, .007});
    Stage stage;
    stage.id = "only";
    Tier tier;
    tier.model = "acme/cheap";
    tier.malformed = Number(ThreePoint{.04, .06, .11});
    tier.attempts = 2;
    stage.route = {tier};
    stage.input.fresh = test::lognormal(1000, 4000);
    stage.output.visible = 500.0;
    plan.pipeline.stages = {stage};
    return plan;
}
std::vector<std::vector<double>> valuesOf(const Plan &plan, std::uint64_t draws)
{
    const ParameterDraws parameters(plan, 5, draws);
    for (const Issue &issue : parameters.issues())
        qFatal("%s", issue.message.c_str());
    std::vector<std::vector<double>> values(3);
    for (std::uint64_t d = 0; d < draws; ++d) {
        Issues issues;
        const Plan drawn = parameters.resolve(d, issues);
        values[0].push_back(drawn.tasksPerMonth.fixed());
        values[1].push_back(drawn.revenue.perSuccessfulTask.fixed());
        values[2].push_back(drawn.pipeline.stages[0].route[0].malformed.fixed());
    }
    return values;
}
std::vector<double> ranks(const std::vector<double> &x)
{
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return x[a] < x[b]; });
    std::vector<double> r(x.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        r[order[i]] = static_cast<double>(i);
    return r;
}
double spearman(const std::vector<double> &x, const std::vector<double> &y)
{
    const std::vector<double> a = ranks(x), b = ranks(y);
    const double n = static_cast<double>(x.size()), mean = (n - 1) / 2;
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - mean) * (b[i] - mean);
    return sum / (n * (n * n - 1) / 12);
}
} // namespace

class Draws : public QObject {
    Q_OBJECT
private slots:
    void ranksAreAsStated();
    void levelsStayStratified();
    void othersDoNotMove();
    void contradictionsComeWithTheNearestRanks();
    void nearestMatrixAsPublished();
    void correlationMovesTheMargin();
    void stopsAtThePrecision();
    void stopsWhenSettled();
};

void Draws::ranksAreAsStated()
{
    Plan plan = uncertainPlan();
    plan.correlations = {{volume, price, -.6}, {malformed, volume, .35}};
    const auto v = valuesOf(plan, 4000);
    test::near(spearman(v[0], v[1]), -.6, .035, "volume with price, seed 5");
    test::near(spearman(v[0], v[2]), .35, .045, "volume with malformed, seed 5");
    test::near(spearman(v[1], v[2]), 0, .06, "a pair that is not stated, seed 5");
}

void Draws::levelsStayStratified()
{
    Plan plan = uncertainPlan();
    plan.correlations = {{volume, price, .8}};
    const auto v = valuesOf(plan, 1000);
    const Number number = plan.tasksPerMonth;
    for (std::uint64_t block = 0; block < 20; ++block) {
        std::vector<double> own;
        for (std::uint64_t d = block; d < 1000; d += 20)
            own.push_back(v[0][d]);
        std::sort(own.begin(), own.end());
        for (std::size_t i = 0; i < own.size(); ++i) {
            const double n = static_cast<double>(own.size());
            const double low = *uncertainQuantile(number, Scale::Positive, std::max(1e-9, static_cast<double>(i) / n));
            const double high = *uncertainQuantile(number, Scale::Positive, std::min(1 - 1e-9, static_cast<double>(i + 1) / n));
            QVERIFY2(own[i] >= low * (1 - 1e-9) && own[i] <= high * (1 + 1e-9), qPrintable(QString("block %1, level %2: %3 outside %4 to %5").arg(block).arg(i).arg(own[i]).arg(low).arg(high)));
        }
    }
}

void Draws::othersDoNotMove()
{
    const auto free = valuesOf(uncertainPlan(), 500);
    Plan plan = uncertainPlan();
    plan.correlations = {{volume, price, .8}};
    const auto tied = valuesOf(plan, 500);
    QCOMPARE(tied[2], free[2]);
    QVERIFY(tied[1] != free[1]);
    std::swap(plan.correlations[0].a, plan.correlations[0].b);
    QCOMPARE(valuesOf(plan, 500), tied);
}

void Draws::contradictionsComeWithTheNearestRanks()
{
    Plan plan = uncertainPlan();
    plan.correlations = {{volume, price, .9}, {price, malformed, .9}, {volume, malformed, -.9}};
    Issues issues;
    Copula(plan.correlations, issues);
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues.front().path, std::string("/correlations"));
    QVERIFY2(issues.front().message.find("nearest valid ranks are") != std::string::npos, issues.front().message.c_str());
    plan.correlations = nearestCorrelations(plan.correlations);
    Issues mended;
    QVERIFY(!Copula(plan.correlations, mended).empty());
    QVERIFY(mended.empty());
    QVERIFY(hasErrors(evaluate([] { Plan p = uncertainPlan(); p.correlations = {{volume, price, .9}, {price, malformed, .9}, {volume, malformed, -.9}}; return p; }(),
                               test::inventedSheet(), {})
                          .issues));
}

/// Higham (2002), section 4: the nearest correlation matrix to (1 1 0; 1 1 1; 0 1 1) has 0.7607 and 0.1573. Ours keeps
/// eigenvalues of at least 1e-4 and starts from 0.9999 in place of 1.
void Draws::nearestMatrixAsPublished()
{
    const double almost = rankCorrelation(.9999);
    const auto nearest = nearestCorrelations({{"a", "b", almost}, {"b", "c", almost}});
    QCOMPARE(nearest.size(), std::size_t(3));
    test::near(normalCorrelation(nearest[0].rank), .7607, 3e-4, "a with b");
    test::near(normalCorrelation(nearest[1].rank), .1573, 3e-4, "a with c");
    test::near(normalCorrelation(nearest[2].rank), .7607, 3e-4, "b with c");
}

void Draws::correlationMovesTheMargin()
{
    RunOptions options;
    options.tasks = 2000;
    options.sweeps = false;
    Plan plan = uncertainPlan();
    const auto spread = [&](double rank) {
        if (rank != 0)
            plan.correlations = {{volume, price, rank}};
        const Evaluation e = evaluate(plan, test::inventedSheet(), options);
        return e.month.revenue.p90 - e.month.revenue.p10;
    };
    const double free = spread(0), together = spread(.9), against = spread(-.9);
    QVERIFY2(together > 1.2 * free && against < .7 * free, qPrintable(QString("%1 %2 %3").arg(free).arg(together).arg(against)));
}

void Draws::stopsAtThePrecision()
{
    RunOptions options;
    options.draws = 1;
    options.sweeps = false;
    const auto halfWidth = [](const Evaluation &e) { return (e.simulated.high95 - e.simulated.low95) / 2 / e.simulated.costPerSuccess.value; };
    std::uint64_t last = 0;
    for (const double precision : {.05, .001, .0002}) {
        options.precision = precision;
        const Evaluation e = evaluate(uncertainPlan(), test::inventedSheet(), options);
        QVERIFY2(halfWidth(e) <= precision, qPrintable(QString("%1 with %2 tasks, wanted %3").arg(halfWidth(e)).arg(e.simulated.tasks).arg(precision)));
        QVERIFY(e.simulated.tasks > last || precision == .05);
        last = e.simulated.tasks;
    }
    options.precision = .05;
    const Evaluation quick = evaluate(uncertainPlan(), test::inventedSheet(), options);
    QVERIFY(quick.simulated.tasks < uncertainPlan().simulation.tasks); // fewer than the plan's where they are enough
}

void Draws::stopsWhenSettled()
{
    RunOptions options;
    options.tasks = 1000;
    options.sweeps = false;
    options.untilSettled = true;
    Plan plan = uncertainPlan();
    plan.targets.confidence = .9;
    plan.targets.grossMargin = .1; // nearly always
    const Evaluation sure = evaluate(plan, test::inventedSheet(), options);
    QVERIFY2(sure.month.decision == Decision::Meets && sure.month.draws < 2000, qPrintable(QString("%1 draws, P %2").arg(sure.month.draws).arg(sure.month.pMarginAtLeastTarget.value)));
    plan.targets.grossMargin = .9;
    const Evaluation never = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(never.month.decision == Decision::Misses && never.month.draws < 2000);
    // At the very probability it stays open, and all draws are made.
    plan.targets.grossMargin = .66;
    options.untilSettled = false;
    plan.targets.confidence = evaluate(plan, test::inventedSheet(), options).month.pMarginAtLeastTarget.value;
    options.untilSettled = true;
    const Evaluation open = evaluate(plan, test::inventedSheet(), options);
    QVERIFY2(open.month.decision == Decision::Open && open.month.draws == 2000, qPrintable(QString("%1 draws, P %2").arg(open.month.draws).arg(open.month.pMarginAtLeastTarget.value)));
}

QTEST_APPLESS_MAIN(Draws)
#include "tst_draws.moc"
