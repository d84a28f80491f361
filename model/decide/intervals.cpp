// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/intervals.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/distribution/special.h"

#include <algorithm>

namespace farthing::decide {
namespace {

using distribution::special::Quiet;

Require counted(double successes, double n, double confidence)
{
    return Require().whole("number of runs", n, 1, 1e15).whole("number of successes", successes, 0, n)
        .between("confidence", confidence, 0, 1);
}

double lowerBound(double successes, double n, double alpha)
{
    return successes > 0 ? boost::math::ibeta_inv(successes, n - successes + 1.0, alpha, Quiet()) : 0.0;
}

} // namespace

Result<Interval> wilson(double successes, double n, double confidence)
{
    if (const auto fault = counted(successes, n, confidence).fault())
        return *fault;
    const double z = -normalQuantile(0.5 * (1.0 - confidence)), z2 = z * z / n, p = successes / n;
    const double middle = (p + 0.5 * z2) / (1.0 + z2);
    const double half = z / (1.0 + z2) * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n));
    // At the ends the difference is 0 or 1 but for rounding.
    return Interval{successes > 0 ? std::max(0.0, middle - half) : 0.0, successes < n ? std::min(1.0, middle + half) : 1.0};
}

Result<Interval> clopperPearson(double successes, double n, double confidence)
{
    if (const auto fault = counted(successes, n, confidence).fault())
        return *fault;
    const double alpha = 0.5 * (1.0 - confidence);
    return Interval{lowerBound(successes, n, alpha), 1.0 - lowerBound(n - successes, n, alpha)};
}

Result<double> clopperPearsonLower(double successes, double n, double confidence)
{
    if (const auto fault = counted(successes, n, confidence).fault())
        return *fault;
    return lowerBound(successes, n, 1.0 - confidence);
}

Result<double> wilksRuns(double coverage, double confidence, double order)
{
    if (const auto fault = Require().between("coverage", coverage, 0, 1).between("confidence", confidence, 0, 1)
                               .whole("order", order, 1, 1e6).fault())
        return *fault;
    // P(fewer than `order` of n runs lie above the quantile) = I_coverage(n − order + 1, order), falling in n.
    const auto enough = [=](double n) {
        return n >= order && boost::math::ibeta(n - order + 1.0, order, coverage, Quiet()) <= 1.0 - confidence;
    };
    double low = order - 1.0, high = order;
    while (!enough(high)) {
        low = high;
        high *= 2.0;
        if (high > 1e12)
            return Error{"This coverage and confidence need more than 1e12 runs."};
    }
    while (high - low > 1.0) {
        const double middle = std::floor(0.5 * (low + high));
        (enough(middle) ? high : low) = middle;
    }
    return high;
}

Result<TotalMargin> totalMargin(double mean, double sd, double tasks, double target, double parameterSd)
{
    if (const auto fault = Require().finite("mean margin", mean).atLeast("spread of the margin", sd, 0).atLeast("number of tasks", tasks, 1)
                               .finite("target", target).atLeast("uncertainty of the mean", parameterSd, 0).fault())
        return *fault;
    const double total = tasks * mean, spread = std::sqrt(tasks * sd * sd + tasks * tasks * parameterSd * parameterSd);
    TotalMargin out;
    out.p5 = total + spread * normalQuantile(0.05);
    out.atLeast = spread > 0 ? normalCdf((total - target) / spread) : total >= target ? 1.0 : 0.0;
    return out;
}

Result<double> quantileError(double p, double n, double density)
{
    if (const auto fault = Require().between("probability", p, 0, 1).atLeast("number of runs", n, 1).above("density", density, 0).fault())
        return *fault;
    return std::sqrt(p * (1.0 - p) / n) / density;
}

} // namespace farthing::decide
