// SPDX-License-Identifier: GPL-3.0-or-later
// Figures about outcomes that are easy to get wrong: cost per success from samples, repeated tries, votes.
// economics 1.2, 1.3, 1.7.
#pragma once
#include "model/core/result.h"

namespace farthing::decide {

/// Moments of one task: cost C (money) and success S (0 or 1).
struct TaskMoments {
    double cost = 0;         ///< E[C]
    double variance = 0;     ///< Var(C), ≥ 0
    double success = 1;      ///< E[S], (0, 1]
    double costSuccess = 0;  ///< E[C·S]
};
struct RatioOfMeans {
    double ratio = 0;        ///< cost per success, E[C]/E[S]
    double covariance = 0;   ///< Cov(C, S)
    double se = 0;           ///< standard error of sum(C)/sum(S) over n tasks (delta method)
    double bias = 0;         ///< its bias, first order
};
/// `tasks` n ≥ 1. Source: Cochran 1977, chapter 6.
Result<RatioOfMeans> ratioOfMeans(const TaskMoments &moments, double tasks);

/// Why cohorts must not be averaged: mean of the cohorts' cost per success against the ratio of totals.
struct CohortBias {
    double ratioOfMeans = 0;
    double meanOfRatios = 0; ///< given at least one success
    double bias = 0;         ///< relative
    double undefined = 0;    ///< P(a cohort has no success)
};
/// Cohorts of `size` 1..1e6 tasks of cost `cost` ≥ 0 that succeed with probability `success` in (0, 1].
Result<CohortBias> cohortBias(double size, double success, double cost);

/// P(at least one of k answers is right), from n sampled answers of which c were: 1 − C(n−c, k)/C(n, k) (Chen et al. 2021).
/// Whole numbers, 0 ≤ c ≤ n, 1 ≤ k ≤ n ≤ 1e6.
Result<double> passAtK(double sampled, double right, double k);

/// P(the majority of n independent votes is right), each right with probability p; ties lose. n whole, 1..1e5.
/// Independence is optimistic; the cost multiplies by n.
Result<double> majorityRight(double p, double votes);

/// Retries when tasks differ: success per attempt q ~ Beta(a, b) by task.
struct BetaRetries {
    double success = 0;      ///< 1 − E[(1 − q)^N]
    double meanAttempts = 0, varAttempts = 0;
    double costPerSuccess = 0; ///< above cost/E[q]: retries fall on the hard tasks; infinite when nothing succeeds
    double identicalTasks = 0; ///< cost/E[q]: what equal tasks would cost
};
/// `a`, `b` > 0; `attempts` whole, 1..1e6; `cost` ≥ 0 per attempt.
Result<BetaRetries> betaRetries(double a, double b, double attempts, double cost);

} // namespace farthing::decide
