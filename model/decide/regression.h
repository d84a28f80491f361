// SPDX-License-Identifier: GPL-3.0-or-later
// Which inputs move a result, from a sample of runs, for models without strong interactions; else sobol_indices.h.
// Source: Saltelli et al. 2008, chapter 1; Iman and Conover 1979; economics 7.2.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::decide {

/// runs × inputs: one row a run.
using Sample = std::vector<std::vector<double>>;

struct LinearContribution {
    double variance = 0;
    std::vector<double> share;   ///< of the variance by input; sums to 1
    std::vector<double> src;     ///< standardised coefficient b·sd/sd(Y), with its sign
};
/// Exact for Y = Σ b·X with independent X. Coefficients finite, spreads ≥ 0, not all terms 0.
Result<LinearContribution> linearContribution(const std::vector<double> &coefficients, const std::vector<double> &spreads);

struct RankContribution {
    std::vector<double> spearman; ///< rank correlation with the result, by input; 0 for an input that does not vary
    std::vector<double> share;    ///< squares, normalised: "contribution to variance"
};
/// Three or more runs; ties get their mean rank.
Result<RankContribution> rankContribution(const Sample &inputs, const std::vector<double> &results);

struct StandardisedRegression {
    std::vector<double> coefficients;
    double r2 = 0;               ///< below about 0.7 the coefficients explain little: use Sobol indices
};
/// Least squares on standardised values (SRC) or on standardised ranks (SRRC). More runs than inputs.
Result<StandardisedRegression> standardisedRegression(const Sample &inputs, const std::vector<double> &results, bool onRanks);

} // namespace farthing::decide
