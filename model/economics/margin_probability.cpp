// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/margin_probability.h"

#include "model/plan/resolve.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

struct Interval {
    double low, high;
};

Interval wilson(double p, double n, double z)
{
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace

MarginProbability marginProbability(std::span<const DrawEconomics> draws, double target)
{
    // Two-sided points of the normal law and of Student's with 19 degrees (20 blocks).
    constexpr double z95 = 1.959963984540054, z999 = 3.290526731491926, t95 = 2.0930240544083, t999 = 3.8834058525;
    MarginProbability p;
    const std::size_t blocks = ParameterDraws::blocksOf(draws.size());
    std::vector<double> blockSum(blocks, 0.0), blockSize(blocks, 0.0);
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const DrawEconomics &d = draws[i];
        const MonthFigures month = monthFigures(d.plan, d.task, d.plan.tasksPerMonth.fixed());
        const double reaches = month.revenue > 0 ? probabilityOfMargin(d.plan, d.task, month, target) : 0.0;
        p.value += reaches;
        blockSum[i % blocks] += reaches;
        blockSize[i % blocks] += 1;
    }
    const double n = static_cast<double>(draws.size());
    p.value /= n;
    if (draws.size() == 1) { // nothing is uncertain
        p.low95 = p.high95 = p.low999 = p.high999 = p.value;
        return p;
    }
    double between = 0;
    for (std::size_t b = 0; b < blocks; ++b)
        between += (blockSum[b] / blockSize[b] - p.value) * (blockSum[b] / blockSize[b] - p.value);
    if (blocks > 1 && between > 0) {
        p.se = std::sqrt(between / static_cast<double>(blocks * (blocks - 1)));
        p.low95 = std::max(0.0, p.value - t95 * p.se);
        p.high95 = std::min(1.0, p.value + t95 * p.se);
        p.low999 = std::max(0.0, p.value - t999 * p.se);
        p.high999 = std::min(1.0, p.value + t999 * p.se);
        return p;
    }
    p.se = std::sqrt(p.value * (1 - p.value) / n);
    const Interval usual = wilson(p.value, n, z95), wide = wilson(p.value, n, z999);
    p.low95 = usual.low, p.high95 = usual.high;
    p.low999 = wide.low, p.high999 = wide.high;
    return p;
}

Decision decide(const MarginProbability &p, double confidence)
{
    if (p.low999 >= confidence)
        return Decision::Meets;
    return p.high999 < confidence ? Decision::Misses : Decision::Open;
}

} // namespace farthing
