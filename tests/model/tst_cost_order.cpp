// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles without sorting, against sorting.
#include "model/distribution/normal.h"
#include "model/simulate/cost_order.h"
#include "model/simulate/random.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace farthing;

namespace {

double typeSeven(const std::vector<double> &sorted, double p)
{
    const double position = p * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(position);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (position - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

/// Costs with a long tail, a share of exact zeros and a spike.
std::vector<double> costsOf(std::size_t n, std::uint64_t seed, bool atoms)
{
    std::vector<double> costs;
    for (std::size_t i = 0; i < n; ++i) {
        const Uniforms u = philox(seed, i, 0, 0);
        const double cost = 0.01 * ownExp(1.2 * normalQuantile(u[0]));
        costs.push_back(atoms && u[1] < .2 ? 0.0 : atoms && u[1] < .4 ? 0.02 : cost);
    }
    return costs;
}

struct Both {
    CostOrder order;
    std::vector<double> sorted;
};
Both ordered(std::vector<double> costs, int bits, bool kept)
{
    CostBins bins(bits);
    bins.add(costs.data(), static_cast<int>(costs.size()));
    Team team(1, 1);
    Both both{kept ? orderOf(costs, bins, kernels::kernelsFor(kernels::bestLevel()), team) : orderOf(bins), costs};
    std::sort(both.sorted.begin(), both.sorted.end());
    return both;
}

} // namespace

class CostOrderTest : public QObject {
    Q_OBJECT
private slots:
    void keptCostsAreExact();
    void countsAreClose();
    void onePoint();
    void extremes();
};

void CostOrderTest::keptCostsAreExact()
{
    for (const std::size_t n : {std::size_t(1), std::size_t(2), std::size_t(19), std::size_t(1000), std::size_t(100001)})
        for (const bool atoms : {false, true}) {
            const Both b = ordered(costsOf(n, n, atoms), keptBits, true);
            const Percentiles &p = b.order.percentiles;
            const std::pair<double, Estimate> all[] = {{.05, p.p5}, {.10, p.p10}, {.25, p.p25}, {.50, p.p50}, {.75, p.p75}, {.90, p.p90}, {.95, p.p95}, {.99, p.p99}};
            for (const auto &[share, found] : all) {
                const double expected = typeSeven(b.sorted, share);
                QVERIFY2(found.value == expected, qPrintable(QString("n %1 P%2: calculated %3 expected %4 tolerance 0").arg(n).arg(100 * share).arg(found.value, 0, 'g', 17).arg(expected, 0, 'g', 17)));
                const double d = 1.959964 * std::sqrt(share * (1 - share) / static_cast<double>(n));
                const double error = (typeSeven(b.sorted, std::min(1.0, share + d)) - typeSeven(b.sorted, std::max(0.0, share - d))) / (2 * 1.959964);
                QCOMPARE(found.se, error);
            }
            double sum = 0, dear = 0;
            const auto dearest = static_cast<std::size_t>(std::ceil(static_cast<double>(n) * .1));
            for (std::size_t i = 0; i < n; ++i) {
                sum += b.sorted[i];
                dear += i >= n - dearest ? b.sorted[i] : 0;
            }
            QVERIFY(std::abs(b.order.topDecileShare - (sum > 0 ? dear / sum : 0)) < 1e-12);
            double shares = 0;
            for (std::size_t i = 0; i < b.order.histogram.share.size(); ++i) {
                const double low = b.order.histogram.width * static_cast<double>(i), high = low + b.order.histogram.width;
                const bool last = i + 1 == b.order.histogram.share.size();
                const auto inside = std::count_if(b.sorted.begin(), b.sorted.end(), [&](double c) { return c >= low * (1 + 1e-12) && (last || c < high * (1 - 1e-12)); });
                // A cost at the very edge of a bin may fall on either side.
                const auto around = std::count_if(b.sorted.begin(), b.sorted.end(), [&](double c) { return c >= low * (1 - 1e-12) && (last || c <= high * (1 + 1e-12)); });
                const double found = b.order.histogram.share[i] * static_cast<double>(n);
                QVERIFY(found > static_cast<double>(inside) - .5 && found < static_cast<double>(around) + .5);
                shares += b.order.histogram.share[i];
            }
            QVERIFY(b.order.histogram.share.empty() || std::abs(shares - 1) < 1e-9);
        }
}

void CostOrderTest::countsAreClose()
{
    const Both b = ordered(costsOf(200000, 5, true), countedBits, false);
    const Percentiles &p = b.order.percentiles;
    double worst = 0;
    for (const auto &[share, found] : {std::pair{.25, p.p25.value}, std::pair{.50, p.p50.value}, std::pair{.75, p.p75.value}, std::pair{.95, p.p95.value}, std::pair{.99, p.p99.value}})
        worst = std::max(worst, std::abs(found / typeSeven(b.sorted, share) - 1));
    qInfo("worst relative error of a percentile from counts %.2g", worst);
    QVERIFY2(worst <= 1.0 / 4096, qPrintable(QString("calculated %1, tolerance 1/4096").arg(worst)));
    const Both exact = ordered(costsOf(200000, 5, true), keptBits, true);
    QVERIFY(std::abs(b.order.topDecileShare / exact.order.topDecileShare - 1) < 1e-3);
}

void CostOrderTest::onePoint()
{
    const Both b = ordered(std::vector<double>(50000, 0.0015), keptBits, true);
    QCOMPARE(b.order.percentiles.p50.value, 0.0015);
    QCOMPARE(b.order.percentiles.p50.se, 0.0);
    const Both none = ordered(std::vector<double>(100, 0.0), keptBits, true);
    QCOMPARE(none.order.percentiles.p99.value, 0.0);
    QVERIFY(none.order.histogram.share.empty());
}

void CostOrderTest::extremes()
{
    const Both b = ordered({0, 1e-300, 1e-19, 1, 1e13, 1e200}, keptBits, true);
    QCOMPARE(b.order.percentiles.p50.value, (1e-19 + 1) / 2);
    QVERIFY(b.order.topDecileShare > .99);
}

QTEST_APPLESS_MAIN(CostOrderTest)
#include "tst_cost_order.moc"
