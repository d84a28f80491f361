// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of a result's variance by input, valid for interactions. Source: Sobol' 1993; Jansen 1999; Saltelli et al. 2010;
// Janon et al. 2014; economics 7.1. Inputs must be independent. Small negative estimates are noise.
#pragma once
#include "model/core/result.h"

#include <cstdint>
#include <vector>

namespace farthing::decide {

/// Estimates for one input from f at A, at B and at AB (A with this input's column from B). V is the population variance
/// of f over A and B together.
struct SobolEstimates {
    double variance = 0;      ///< V
    double firstSaltelli = 0; ///< mean(fB(fAB − fA))/V
    double firstJansen = 0;   ///< 1 − mean((fB − fAB)²)/(2V)
    double firstJanon = 0;    ///< correlation form: better for small indices
    double totalJansen = 0;   ///< mean((fA − fAB)²)/(2V): the one to use
    double totalSobol = 0;    ///< mean(fA(fA − fAB))/V
};
/// Two or more runs of equal number; error when f does not vary.
Result<SobolEstimates> sobolEstimates(const std::vector<double> &fA, const std::vector<double> &fB, const std::vector<double> &fAB);

/// The runs an estimate needs: A, B, then A with column i from B, each `samples` rows of probabilities in (0, 1).
struct SobolDesign {
    std::vector<std::vector<double>> a, b;
    /// Row r of AB_i.
    std::vector<double> mixed(std::size_t row, std::size_t input) const;
};
/// `inputs` 1..1,800; `samples` a power of two. Scrambled Sobol points of 2·inputs dimensions. Cost: samples·(inputs + 2).
Result<SobolDesign> sobolDesign(std::size_t inputs, std::size_t samples, std::uint64_t seed);

/// An index with its bootstrap interval.
struct IndexInterval {
    double value = 0, low = 0, high = 0;
};
struct SobolShares {
    IndexInterval first, total; ///< Jansen's estimators
};
/// 95 % percentile intervals from `resamples` ≥ 100 bootstrap samples of the rows, drawn by `seed`.
Result<SobolShares> sobolShares(const std::vector<double> &fA, const std::vector<double> &fB, const std::vector<double> &fAB,
                                std::size_t resamples, std::uint64_t seed);

} // namespace farthing::decide
