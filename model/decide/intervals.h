// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a simulated or observed figure is. Source: Wilson 1927; Clopper and Pearson 1934; Wilks 1941; economics 7.5.
#pragma once
#include "model/core/result.h"

namespace farthing::decide {

struct Interval {
    double low = 0, high = 0;
};
/// Two-sided score interval of a share: `successes` of `n`, whole numbers, n ≥ 1; `confidence` in (0, 1).
Result<Interval> wilson(double successes, double n, double confidence);
/// Two-sided exact interval (never too narrow).
Result<Interval> clopperPearson(double successes, double n, double confidence);
/// One-sided exact lower bound: the share is above it with `confidence`.
Result<double> clopperPearsonLower(double successes, double n, double confidence);

/// Fewest runs whose `order`-th largest value bounds the `coverage` quantile with `confidence` (59, 93, 124 at 95/95).
/// Shares in (0, 1), order whole ≥ 1.
Result<double> wilksRuns(double coverage, double confidence, double order);

struct TotalMargin {
    double atLeast = 0;      ///< P(total ≥ target)
    double p5 = 0;           ///< 5th percentile of the total
};
/// Total margin of `tasks` n ≥ 1: mean n·mean, variance n·sd² + n²·parameterSd². The second part is what we do not know
/// about the mean: it does NOT average out with volume. Normal by the central limit theorem.
Result<TotalMargin> totalMargin(double mean, double sd, double tasks, double target, double parameterSd = 0);

/// Standard error of a sample quantile: √(p(1−p)/n)/f, f the density there. p in (0, 1), n ≥ 1, density > 0.
Result<double> quantileError(double p, double n, double density);

} // namespace farthing::decide
