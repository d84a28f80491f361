// SPDX-License-Identifier: GPL-3.0-or-later
// Sobol points and indices: stratification, replicates, and shares of variance that are known exactly.
#include "model/decide/anova.h"
#include "model/decide/sobol_indices.h"
#include "model/decide/sobol_points.h"
#include "model/distribution/normal.h"
#include "model/simulate/random.h"

#include <QtTest>

#include <cmath>
#include <numbers>
#include <set>

using namespace farthing;
using namespace farthing::decide;

namespace {

double ishigami(const std::vector<double> &x)
{
    const double s = std::sin(x[1]);
    return std::sin(x[0]) + 7 * s * s + 0.1 * std::pow(x[2], 4) * std::sin(x[0]);
}

double ishigamiOfProbabilities(std::vector<double> u)
{
    for (double &x : u)
        x = std::numbers::pi * (2 * x - 1);
    return ishigami(u);
}

/// cost = tokens · price / success, say: three lognormals.
double product(const std::vector<double> &u)
{
    return std::exp(0.5 * normalQuantile(u[0]) + 0.3 * normalQuantile(u[1]) + 0.2 * normalQuantile(u[2]));
}

struct Runs { std::vector<double> a, b, ab; };
Runs runsOf(const SobolDesign &design, std::size_t input, double (*f)(std::vector<double>))
{
    Runs runs;
    for (std::size_t r = 0; r < design.a.size(); ++r) {
        runs.a.push_back(f(design.a[r]));
        runs.b.push_back(f(design.b[r]));
        runs.ab.push_back(f(design.mixed(r, input)));
    }
    return runs;
}

} // namespace

class SobolTest : public QObject {
    Q_OBJECT
private slots:
    void everyCoordinateIsStratified();
    void pairsAreStratified();
    void pointsStayWhereTheyAre();
    void scramblesDiffer();
    void spreadBeatsChance();
    void estimatesFindIshigami();
    void intervalsCover();
    void quadratureIsExact();
    void additiveAndProduct();
    void refusals();
};

void SobolTest::everyCoordinateIsStratified()
{
    for (const bool scramble : {false, true}) {
        const auto points = *sobolPoints(256, 300, scramble ? std::optional<std::uint64_t>(9) : std::nullopt);
        for (std::size_t d = 0; d < 300; ++d) {
            std::set<int> cells;
            for (const auto &point : points) {
                QVERIFY(point[d] >= 0 && point[d] < 1 && (!scramble || point[d] > 0));
                cells.insert(static_cast<int>(point[d] * 256));
            }
            QCOMPARE(cells.size(), std::size_t(256)); // one point in each of 256 slices
        }
    }
}

void SobolTest::pairsAreStratified()
{
    // The first two coordinates are a net with t = 0: one point in every box of 2^−a × 2^−b, a + b = 8.
    const auto points = *sobolPoints(256, 2, 4);
    for (int a = 0; a <= 8; ++a) {
        std::set<std::pair<int, int>> boxes;
        for (const auto &point : points)
            boxes.insert({static_cast<int>(point[0] * (1 << a)), static_cast<int>(point[1] * (1 << (8 - a)))});
        QCOMPARE(boxes.size(), std::size_t(256));
    }
}

void SobolTest::pointsStayWhereTheyAre()
{
    const auto few = *sobolPoints(64, 3, 7), many = *sobolPoints(1024, 8, 7);
    for (std::size_t i = 0; i < few.size(); ++i)
        for (std::size_t d = 0; d < 3; ++d)
            QCOMPARE(few[i][d], many[i][d]);
}

void SobolTest::scramblesDiffer()
{
    const auto a = *sobolPoints(128, 4, 1), b = *sobolPoints(128, 4, 2);
    std::size_t equal = 0;
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t d = 0; d < 4; ++d)
            equal += a[i][d] == b[i][d];
    QCOMPARE(equal, std::size_t(0));
    for (std::uint64_t seed = 0; seed < 4000; ++seed) // the first point is 0 before scrambling, uniform after it
        sum += (*sobolPoints(1, 1, seed))[0][0] / 4000;
    QVERIFY(std::fabs(sum - 0.5) < 4 * 0.2887 / std::sqrt(4000.0));
}

void SobolTest::spreadBeatsChance()
{
    constexpr std::size_t n = 1024;
    constexpr int replicates = 32;
    double sum = 0, squares = 0, chanceSum = 0, chanceSquares = 0;
    for (int r = 0; r < replicates; ++r) {
        double mean = 0, chance = 0;
        const auto points = *sobolPoints(n, 3, static_cast<std::uint64_t>(r) + 100);
        for (std::size_t i = 0; i < n; ++i) {
            mean += product(points[i]) / n;
            const Uniforms u = philox(static_cast<std::uint64_t>(r), i, 0, 5);
            chance += product({u[0], u[1], u[2]}) / n;
        }
        sum += mean / replicates;
        squares += mean * mean / replicates;
        chanceSum += chance / replicates;
        chanceSquares += chance * chance / replicates;
    }
    const double exact = std::exp(0.5 * (0.25 + 0.09 + 0.04)), variance = squares - sum * sum, chanceVariance = chanceSquares - chanceSum * chanceSum;
    QVERIFY2(variance < chanceVariance / 100, qPrintable(QStringLiteral("%1 against %2").arg(variance).arg(chanceVariance)));
    QVERIFY(std::fabs(sum - exact) < 5 * std::sqrt(variance / replicates));
}

void SobolTest::estimatesFindIshigami()
{
    const std::vector<double> first = {0.3139051911, 0.4424111448, 0}, total = {0.5575888552, 0.4424111448, 0.2436836641};
    const SobolDesign design = *sobolDesign(3, 8192, 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const Runs runs = runsOf(design, i, ishigamiOfProbabilities);
        const SobolEstimates e = *sobolEstimates(runs.a, runs.b, runs.ab);
        QVERIFY(std::fabs(e.firstJansen - first[i]) < 0.02 && std::fabs(e.firstSaltelli - first[i]) < 0.02 && std::fabs(e.firstJanon - first[i]) < 0.02);
        QVERIFY(std::fabs(e.totalJansen - total[i]) < 0.01 && std::fabs(e.totalSobol - total[i]) < 0.02);
        QVERIFY(std::fabs(e.variance - 13.844587940719254) < 0.1);
    }
}

void SobolTest::intervalsCover()
{
    int covered = 0, totals = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const SobolDesign design = *sobolDesign(3, 256, seed);
        const Runs runs = runsOf(design, 0, [](std::vector<double> u) { return product(u); });
        const SobolShares shares = *sobolShares(runs.a, runs.b, runs.ab, 200, seed + 1);
        QVERIFY(shares.first.low < shares.first.value + 0.1 && shares.total.low <= shares.total.high);
        covered += shares.first.low <= 0.6143951651846131 && 0.6143951651846131 <= shares.first.high;
        totals += shares.total.low <= 0.6996906526896571 && 0.6996906526896571 <= shares.total.high;
    }
    QVERIFY2(covered >= 34 && totals >= 34, qPrintable(QStringLiteral("%1 %2 of 40").arg(covered).arg(totals)));
}

void SobolTest::quadratureIsExact()
{
    const Rule uniform = *uniformRule(2, 5, 1, 8), normal = *normalRule(8);
    double moment = 0, fourth = 0, mass = 0;
    for (std::size_t k = 0; k < uniform.nodes.size(); ++k) {
        moment += uniform.weights[k] * std::pow(uniform.nodes[k], 15);
        fourth += normal.weights[k] * std::pow(normal.nodes[k], 14);
        mass += uniform.weights[k];
    }
    QVERIFY(std::fabs(mass - 1) < 1e-13);
    QVERIFY(std::fabs(moment / ((std::pow(5.0, 16) - std::pow(2.0, 16)) / 16 / 3) - 1) < 1e-12); // degree 2n − 1
    QVERIFY(std::fabs(fourth / 135135.0 - 1) < 1e-11);                                             // 13!!
    const Rule wide = *uniformRule(-std::numbers::pi, std::numbers::pi, 2, 24);
    const Anova shares = *anova(ishigami, {wide, wide, wide});
    QVERIFY(std::fabs(shares.pair[0][2] - 0.2436836640621477) < 1e-11 && std::fabs(shares.pair[0][1]) < 1e-12);
}

void SobolTest::additiveAndProduct()
{
    const Rule normal = *normalRule(12);
    const Anova additive = *anova([](const std::vector<double> &x) { return 3 * x[0] + 2 * x[1] - x[2] + 1e6; }, {normal, normal, normal});
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(std::fabs(additive.first[i] - additive.total[i]) < 1e-9);
    QVERIFY(std::fabs(additive.variance - 14) < 1e-8);
    const Anova both = *anova([](const std::vector<double> &x) { return x[0] * x[1]; }, {normal, normal});
    QVERIFY(std::fabs(both.first[0]) < 1e-12 && std::fabs(both.total[1] - 1) < 1e-12 && std::fabs(both.pair[0][1] - 1) < 1e-12);
    double sum = 0;
    const Anova one = *anova([](const std::vector<double> &x) { return std::exp(x[0]); }, {normal});
    for (const double s : one.first)
        sum += s;
    QVERIFY(std::fabs(sum - 1) < 1e-12);
}

void SobolTest::refusals()
{
    QVERIFY(!sobolPoints(100, 2) && !sobolPoints(64, 0) && !sobolPoints(64, 4000) && !sobolPoints(0, 1));
    QVERIFY(!sobolDesign(0, 64, 1) && !sobolDesign(2000, 64, 1) && !sobolDesign(2, 63, 1));
    QVERIFY(!sobolEstimates({1}, {1}, {1}) && !sobolEstimates({1, 1}, {1, 1}, {1, 1}) && !sobolEstimates({0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}) && !sobolEstimates({1, 2}, {1, 2}, {1}) && !sobolEstimates({1, std::nan("")}, {1, 2}, {1, 2}));
    QVERIFY(!sobolShares({1, 2}, {2, 3}, {1, 3}, 5, 1));
    QVERIFY(!uniformRule(1, 1, 1, 4) && !uniformRule(0, 1, 0, 4) && !normalRule(0) && !normalRule(65));
    const Rule rule = *uniformRule(0, 1, 1, 4);
    QVERIFY(!anova([](const std::vector<double> &) { return 1.0; }, {rule}) && !anova([](const std::vector<double> &) { return 1.0; }, {}));
    QVERIFY(!anova([](const std::vector<double> &x) { return x[0]; }, std::vector<Rule>(12, rule)));
    QVERIFY(!anova([](const std::vector<double> &x) { return std::log(x[0] - 0.5); }, {rule}));
}

QTEST_APPLESS_MAIN(SobolTest)
#include "tst_sobol.moc"
