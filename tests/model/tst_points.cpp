// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as scrambled Sobol points: the same figures with less noise, and errors that hold.
#include "data/json/json.h"
#include "data/plan/plan_json.h"
#include "data/prices/import.h"
#include "model/decide/sobol_points.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "model/simulate/sobol_words.h"
#include "tests/support/random_plan.h"

#include <QFile>
#include <QTest>
#include <cmath>
#include <ctime>

using namespace farthing;

class Points : public QObject {
    Q_OBJECT
private slots:
    void directionsMakeTheSequence();
    void levelsAndThreadsAgree();
    void variesLess();
    void errorsHold();
    void agreesWithTheExactEngine();
};

namespace {

/// The workload of the benchmark.
CompiledPlan reference()
{
    const QString folder = FARTHING_SOURCE_DIR "/tests/bench/";
    QFile file(folder + "reference.json");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no reference.json");
    const auto document = data::parseJson(file.readAll().toStdString());
    const data::PlanRead read = data::readPlan(*document);
    const auto sheet = data::importPriceFile((folder + "reference_prices.csv").toStdString());
    Issues issues;
    const PlanPrices prices = findPrices(*read.plan, sheet->sheet, issues);
    const CompiledPlan compiled = compilePlan(resolveBase(*read.plan, issues), prices, issues);
    if (hasErrors(issues))
        qFatal("%s", issues.front().message.c_str());
    return compiled;
}

TaskResult run(const CompiledPlan &plan, std::uint64_t tasks, std::uint64_t seed, int replicates)
{
    SimulateOptions options;
    options.tasks = tasks;
    options.seed = seed;
    options.replicates = replicates;
    options.breakdown = false;
    return *simulate(plan, options);
}

double varianceOf(const std::vector<double> &values)
{
    double mean = 0, sum = 0;
    for (const double v : values)
        mean += v / static_cast<double>(values.size());
    for (const double v : values)
        sum += (v - mean) * (v - mean);
    return sum / static_cast<double>(values.size() - 1);
}

} // namespace

void Points::directionsMakeTheSequence()
{
    // The unscrambled points of model/decide, in Gray-code order.
    const std::size_t dimensions = 40, count = 4096;
    const auto points = decide::sobolPoints(count, dimensions);
    for (const std::size_t d : {std::size_t(0), std::size_t(1), std::size_t(2), std::size_t(17), dimensions - 1}) {
        const Directions directions = sobolDirections(d);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t gray = i ^ i >> 1;
            std::uint32_t reversed = 0, x = 0;
            for (std::uint32_t k = 0; k < 31; ++k)
                reversed ^= gray >> k & 1 ? directions[k] : 0;
            for (int bit = 0; bit < 32; ++bit)
                x |= (reversed >> bit & 1U) << (31 - bit);
            QCOMPARE(x / 4294967296.0, (*points)[i][d]);
        }
    }
}

void Points::levelsAndThreadsAgree()
{
    const CompiledPlan plan = reference();
    SimulateOptions options;
    options.tasks = 50000;
    options.replicates = 16;
    options.threads = 1;
    options.level = kernels::Level::Baseline;
    const TaskResult one = *simulate(plan, options);
    QCOMPARE(one.tasks, std::uint64_t(16 * 4096));
    for (const int threads : {2, 5})
        for (const kernels::Level level : {kernels::Level::Baseline, kernels::Level::Avx2, kernels::Level::Avx512}) {
            options.threads = threads;
            options.level = level;
            QVERIFY2(*simulate(plan, options) == one, qPrintable(QString("%1 threads").arg(threads)));
        }
}

void Points::variesLess()
{
    const CompiledPlan plan = reference();
    std::vector<double> mean[2], high[2], ratio[2];
    double seconds[2] = {};
    for (std::uint64_t seed = 1; seed <= 40; ++seed)
        for (const int points : {0, 1}) {
            const std::clock_t start = std::clock();
            const TaskResult r = run(plan, 65536, seed, points ? 16 : 0);
            seconds[points] += static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
            mean[points].push_back(r.cost.value);
            high[points].push_back(r.percentiles.p95.value);
            ratio[points].push_back(r.costPerSuccess.value);
        }
    const double longer = seconds[1] / seconds[0];
    const double ofMean = varianceOf(mean[0]) / varianceOf(mean[1]) / longer, ofHigh = varianceOf(high[0]) / varianceOf(high[1]) / longer;
    qInfo("65,536 tasks of the reference workload, 40 seeds, at equal time: the variance of the mean is %.1f times smaller, of P95 %.1f times, of "
          "cost per success %.1f times (a run takes %.2f times as long)",
          ofMean, ofHigh, varianceOf(ratio[0]) / varianceOf(ratio[1]) / longer, longer);
    QVERIFY2(ofMean > 8, qPrintable(QString("calculated %1, at least 8, seeds 1 to 40").arg(ofMean)));
    QVERIFY2(ofHigh > 4, qPrintable(QString("calculated %1, at least 4, seeds 1 to 40").arg(ofHigh)));
}

void Points::errorsHold()
{
    const CompiledPlan plan = reference();
    const double truth = expectTask(plan).costPerSuccess.value;
    const double trueHigh = run(plan, 1U << 22, 77, 16).percentiles.p95.value;
    int held = 0, heldHigh = 0;
    constexpr int repetitions = 400;
    constexpr double student = 2.131; // of 15 degrees of freedom
    for (std::uint64_t seed = 1; seed <= repetitions; ++seed) {
        const TaskResult r = run(plan, 16 * 1024, seed, 16);
        held += r.low95 <= truth && truth <= r.high95;
        heldHigh += std::abs(r.percentiles.p95.value - trueHigh) <= student * r.percentiles.p95.se;
    }
    qInfo("95 %% intervals held the truth in %d of %d repetitions for the cost per success, in %d for P95", held, repetitions, heldHigh);
    for (const int count : {held, heldHigh})
        QVERIFY2(count >= 368 && count <= 392, qPrintable(QString("calculated %1 of 400, expected 368 to 392, seeds 1 to 400").arg(count))); // ± 2.75 standard errors
}

void Points::agreesWithTheExactEngine()
{
    for (unsigned seed : {21U, 22U, 25U, 27U}) {
        const Plan plan = test::RandomPlan(seed).make();
        Issues issues;
        const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
        CompiledPlan compiled = compilePlan(resolveBase(plan, issues), prices, issues);
        for (double &rate : compiled.computeRates)
            rate = 0.001;
        SimulateOptions options;
        options.tasks = 131072;
        options.replicates = 16;
        const TaskResult r = *simulate(compiled, options), exact = expectTask(compiled);
        // With 15 degrees of freedom 5.5 errors are as rare as 4 of a normal law.
        const auto compare = [&](const char *what, const Estimate &s, double e) {
            QVERIFY2(std::abs(s.value - e) <= 5.5 * s.se + 1e-9 * std::abs(e), qPrintable(QString("seed %1 %2: calculated %3 expected %4 tolerance 5.5 x %5")
                .arg(seed).arg(what).arg(s.value, 0, 'g', 10).arg(e, 0, 'g', 10).arg(s.se)));
        };
        compare("cost", r.cost, exact.cost.value);
        compare("success", r.success, exact.success.value);
        compare("cost per success", r.costPerSuccess, exact.costPerSuccess.value);
    }
}

QTEST_GUILESS_MAIN(Points)
#include "tst_points.moc"
