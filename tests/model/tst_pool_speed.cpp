// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of a pool from physics and from benchmark rows; the catalogue; published tables where they are at hand.
#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "model/plan/resolve.h"
#include "model/serving/catalogue.h"
#include "model/simulate/pool_speed.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

#include <QFile>

using namespace farthing;

namespace {

Plan physicsPlan(const char *accelerator, const char *model, const char *precision)
{
    Plan plan = test::oneStage("pool:box");
    Pool pool;
    pool.id = "box";
    pool.accelerator = accelerator;
    pool.modelName = model;
    pool.served.precision = precision;
    pool.throughput.law = Throughput::Law::Physics;
    pool.maxReplicas = 1000;
    pool.pricePerHour = 2.0;
    plan.pools = {pool};
    plan.tasksPerMonth = 1e6;
    plan.revenue.perSuccessfulTask = 0.05;
    return plan;
}

void near(double calculated, double expected, double tolerance, const QString &what)
{
    test::nearRelative(calculated, expected, tolerance, what, 0.0);
}

bool hasIssue(const Issues &issues, const std::string &path, const std::string &part)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &i) { return i.path == path && i.message.find(part) != std::string::npos; });
}

} // namespace

class TestPoolSpeed : public QObject {
    Q_OBJECT
private slots:
    void catalogueCountsParameters();
    void engineChargesTheLaw();
    void doesNotFit();
    void unknownNames();
    void benchmarkFits();
    void fewRowsScaleThePhysics();
    void physicsIsNearPublishedFits();
    void publishedTables();
};

void TestPoolSpeed::catalogueCountsParameters()
{
    const std::pair<const char *, double> known[] = {{"llama-2-7b", 6738415616.0}, {"llama-3.1-8b", 8030261248.0}, {"llama-2-70b", 68976648192.0},
                                                     {"Llama-3.1-70B", 70553706496.0}, {"llama-3.1-405b", 405853388800.0}, {"mistral-7b", 7241732096.0}};
    for (const auto &[name, parameters] : known) {
        const serving::OpenModel *model = serving::findModel(name);
        QVERIFY2(model, name);
        QCOMPARE(*serving::parameterCount(model->architecture), parameters);
    }
    QVERIFY(!serving::findModel("llama-9-999b") && !serving::findAccelerator("abacus"));
    for (const serving::Accelerator &a : serving::accelerators())
        QVERIFY2(a.gigabytes > 0 && a.bandwidth > 1e11 && a.flops16 > 1e13 && a.watts > 50, a.name.c_str());
    QCOMPARE(serving::parallelEfficiency(1), 1.0);
    QCOMPARE(serving::parallelEfficiency(8), 0.58);
}

void TestPoolSpeed::engineChargesTheLaw()
{
    Plan plan = physicsPlan("H100", "llama-3.1-8b", "fp8");
    plan.pipeline.stages[0].input.fresh = test::lognormal(900, 2500);
    plan.pipeline.stages[0].output.visible = test::lognormal(400, 1200);
    const CompiledPlan compiled = test::compiledPlan(plan, test::inventedSheet());
    const TaskEconomics task = taskEconomics(plan, compiled);
    const serving::ThroughputLaw law = compiled.poolSpeeds[0].law;
    // E[a·I + b·O + c·O(I + O/2)] of independent laws.
    const Law in = *Law::make(plan.pipeline.stages[0].input.fresh), out = *Law::make(plan.pipeline.stages[0].output.visible);
    const double square = out.variance() + out.mean() * out.mean();
    near(task.poolSeconds[0], law.perInput * in.mean() + law.perOutput * out.mean() + law.perOutputContext * (out.mean() * in.mean() + square / 2), 1e-9, "seconds of a task");
    const Evaluation e = evaluate(plan, test::inventedSheet(), {.tasks = 20000, .draws = 1});
    QVERIFY2(e.ok && e.agrees, qPrintable(QString::number(e.worstZ)));
}

void TestPoolSpeed::doesNotFit()
{
    Plan plan = physicsPlan("L4", "llama-3.1-70b", "fp8");
    const Issues issues = checkPlan(plan, test::inventedSheet());
    // 70.55 GB of weights in 0.9 x 24 GB.
    QVERIFY2(hasErrors(issues) && hasIssue(issues, "/pools/box/model", "short by 49 GB"), test::allText(issues).c_str());
    plan.pools[0].accelerators = 4;
    QVERIFY2(!hasErrors(checkPlan(plan, test::inventedSheet())), "four of them hold it");
    plan.pools[0].served.precision = "fp16";
    QVERIFY(hasIssue(checkPlan(plan, test::inventedSheet()), "/pools/box/model", "does not fit"));
}

void TestPoolSpeed::unknownNames()
{
    Plan plan = physicsPlan("abacus", "llama-3.1-8b", "fp8");
    QVERIFY(hasIssue(checkPlan(plan, test::inventedSheet()), "/pools/box/accelerator", "not in the catalogue"));
    plan.pools[0].hardware = {24.0, 300.0, 242.0};
    QVERIFY(!hasErrors(checkPlan(plan, test::inventedSheet())));
    plan.pools[0].modelName = "our own";
    QVERIFY(hasIssue(checkPlan(plan, test::inventedSheet()), "/pools/box/model/name", "not in the catalogue"));
    plan.pools[0].served.parameters = 7e9;
    plan.pools[0].served.cacheBytesPerToken = 131072;
    QVERIFY(!hasErrors(checkPlan(plan, test::inventedSheet())));
}

void TestPoolSpeed::benchmarkFits()
{
    Plan plan = physicsPlan("nowhere listed", "ours", "fp8");
    Throughput &t = plan.pools[0].throughput;
    t.law = Throughput::Law::Benchmark;
    const serving::ThroughputLaw truth{1.4e-5, 1.5e-5, 2.5e-8};
    for (const auto &[in, out] : {std::pair{128., 128.}, {128., 2048.}, {2048., 128.}, {1000., 1000.}, {20000., 2000.}})
        t.rows.push_back({in, out, truth.tokensPerSecond(in, out)});
    Issues issues;
    const PoolSpeed speed = poolSpeed(plan.pools[0], 1000, issues);
    QVERIFY2(issues.empty(), test::allText(issues).c_str());
    near(speed.law.perInput, truth.perInput, 1e-9, "a");
    near(speed.law.perOutput, truth.perOutput, 1e-9, "b");
    near(speed.law.perOutputContext, truth.perOutputContext, 1e-9, "c");
    QVERIFY(speed.residuals.size() == 5 && speed.worstResidual < 1e-9 && !speed.scaled);
    t.rows[2].tokensPerSecond *= 1.2;
    QVERIFY(poolSpeed(plan.pools[0], 1000, issues).worstResidual > 0.02);
}

void TestPoolSpeed::fewRowsScaleThePhysics()
{
    Plan plan = physicsPlan("H100", "llama-3.1-8b", "fp8");
    Issues issues;
    const PoolSpeed physics = poolSpeed(plan.pools[0], 1500, issues);
    Throughput &t = plan.pools[0].throughput;
    t.law = Throughput::Law::Benchmark;
    t.rows = {{1000, 1000, physics.law.tokensPerSecond(1000, 1000) * 0.8}};
    const PoolSpeed scaled = poolSpeed(plan.pools[0], 1500, issues);
    QVERIFY(scaled.scaled && issues.empty());
    near(scaled.law.perOutput, physics.law.perOutput / 0.8, 1e-12, "a fifth slower");
    near(scaled.law.tokensPerSecond(1000, 1000), t.rows[0].tokensPerSecond, 1e-12, "the row itself");
}

void TestPoolSpeed::physicsIsNearPublishedFits()
{
    // TensorRT-LLM v1.0, Llama 3.1 8B FP8 on one H100 (economics 3.6): a 1.426e-5, b 1.471e-5, c 2.550e-8, caches in fp8.
    Plan plan = physicsPlan("H100", "llama-3.1-8b", "fp8");
    plan.pools[0].served.cachePrecision = "fp8";
    Issues issues;
    const PoolSpeed speed = poolSpeed(plan.pools[0], 1500, issues);
    near(speed.law.perInput, 1.426e-5, 0.15, "a with the standard MFU");
    near(speed.law.perOutputContext, 2.55e-8, 0.15, "c with the standard MBU");
}

void TestPoolSpeed::publishedTables()
{
    QFile fits(QStringLiteral(FARTHING_SHARED_DIR "/serving/trtllm_fit_3param.csv")), rows(QStringLiteral(FARTHING_SHARED_DIR "/serving/tensorrt_llm_perf.csv"));
    if (!fits.open(QIODevice::ReadOnly) || !rows.open(QIODevice::ReadOnly))
        QSKIP("the published tables are not here");
    const QStringList lines = QString::fromUtf8(rows.readAll()).split('\n', Qt::SkipEmptyParts);
    fits.readLine();
    int checked = 0;
    while (!fits.atEnd()) {
        const QStringList fit = QString::fromUtf8(fits.readLine()).trimmed().split(',');
        Plan plan = physicsPlan("benchmarked", "benchmarked", "fp8");
        Throughput &t = plan.pools[0].throughput;
        t.law = Throughput::Law::Benchmark;
        for (const QString &line : lines) {
            const QStringList c = line.split(',');
            const bool precision = c.size() > 9 && (c[2] == "FP8" || (c[3].startsWith("B200") && c[2] == "FP4"));
            if (c.size() > 9 && c[0] == fit[0] && c[1] == fit[1] && c[3] == fit[2] && c[4] == fit[3] && precision && c[5] == "inflight")
                t.rows.push_back({c[6].toDouble(), c[7].toDouble(), c[8].toDouble()});
        }
        if (t.rows.size() != fit[4].toULongLong())
            continue; // a fit on a chosen part of its table: tst_published_tables knows which
        Issues issues;
        const PoolSpeed speed = poolSpeed(plan.pools[0], 1000, issues);
        QVERIFY2(issues.empty(), test::allText(issues).c_str());
        QVERIFY2(speed.worstResidual <= fit[8].toDouble() + 0.001, qPrintable(fit.join(' ') + QString(": %1").arg(speed.worstResidual)));
        ++checked;
    }
    QVERIFY2(checked >= 4, qPrintable(QString::number(checked)));
}

QTEST_APPLESS_MAIN(TestPoolSpeed)
#include "tst_pool_speed.moc"
