// SPDX-License-Identifier: GPL-3.0-or-later
// Fewer runs for the same certainty: common random numbers and control variates. Source: Law, Simulation Modeling and
// Analysis, chapter 11; Lavenberg and Welch 1981; economics 7.3.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::decide {

struct CommonNumbers {
    double se = 0;             ///< standard error of the difference of two means over the same n runs
    double seIndependent = 0;  ///< with separate runs
    double reduction = 0;      ///< variance ratio of the two; infinite when the difference has none
};
/// Variances ≥ 0, correlation in [−1, 1], n ≥ 1: Var(A − B) = Va + Vb − 2ρ√(Va·Vb).
Result<CommonNumbers> commonNumbers(double varianceA, double varianceB, double correlation, double n);

struct ControlGain {
    double beta = 0;           ///< Cov(Y, C)/Var(C)
    double varianceFactor = 1; ///< 1 − ρ²
    double runsFactor = 1;     ///< as many times the runs would do the same; infinite at |ρ| = 1
};
Result<ControlGain> controlGain(double correlation, double sdY, double sdControl);

struct Controlled {
    double beta = 0, estimate = 0, se = 0;
};
/// Mean of y with the control c whose mean is known: ȳ − β(c̄ − mean), β from the sample. Three or more pairs.
Result<Controlled> controlled(const std::vector<double> &y, const std::vector<double> &c, double controlMean);

} // namespace farthing::decide
