// SPDX-License-Identifier: GPL-3.0-or-later
// Uncertain numbers that move together: a Gaussian copula with given rank correlations.
#pragma once
#include "model/core/issue.h"
#include "model/plan/plan.h"

#include <vector>

namespace farthing {

/// The normal correlation that gives a rank (Spearman) correlation under a Gaussian copula: 2 sin(πρ/6) (Pearson 1907).
double normalCorrelation(double rank);
/// Its inverse: 6/π · asin(r/2).
double rankCorrelation(double normal);

/// Pairs that are not stated are independent, so a set of pairs may contradict itself: its matrix must be positive definite.
class Copula {
public:
    /// Of the stated pairs, whose paths are distinct. Errors at "/correlations": a matrix that is not positive definite comes
    /// with the nearest valid ranks.
    Copula(const std::vector<Correlation> &pairs, Issues &issues);
    bool empty() const { return m_paths.empty(); }
    const std::vector<std::string> &paths() const { return m_paths; }
    /// Turns independent standard normal scores, one a path, into dependent ones: each is standard normal again.
    void mix(std::vector<double> &scores) const;

private:
    std::vector<std::string> m_paths;
    std::vector<double> m_factor;          ///< lower triangular, row by row
};

/// The valid ranks nearest to the stated ones (in the sum of squares of the normal correlations), pair by pair: the nearest
/// correlation matrix with eigenvalues of at least 1e-4. Source: Higham (2002), alternating projections with Dykstra's
/// correction. Pairs that were not stated may become dependent and are added.
std::vector<Correlation> nearestCorrelations(const std::vector<Correlation> &pairs);

} // namespace farthing
