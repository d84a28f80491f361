// SPDX-License-Identifier: GPL-3.0-or-later
// Any graph of steps that ends: mean, variance and outcome of what a walk through it costs.
// Source: Kemeny and Snell 1960; costs on the steps between states (economics 1.6), so that a failed step may cost
// something else than a successful one.
#pragma once
#include "model/core/result.h"

#include <limits>
#include <vector>

namespace farthing::decide {

/// A step from a state: to another state, or to an end when `ends`. Costs of steps are independent.
struct ChainStep {
    std::size_t from = 0, to = 0;  ///< index of a state, or of an end
    bool ends = false;
    double probability = 0;        ///< of this step when in `from`; all steps of a state sum to 1 (within 1e-9)
    double costMean = 0, costSd = 0; ///< money, sd ≥ 0
};
struct AbsorbingChain {
    std::size_t states = 0, ends = 0; ///< ≥ 1; at most 2,000 states
    std::vector<ChainStep> steps;
    std::size_t start = 0;
};
struct ChainResult {
    std::vector<double> visits;    ///< expected visits by state, from the start
    double mean = 0, variance = 0; ///< of the total cost
    std::vector<double> ended;     ///< P(ends there) by end
    std::vector<double> costEnded; ///< E[cost; ends there] by end: they sum to the mean
    /// E[cost]/P(end): cost per success when `end` is the success; infinite when it never comes.
    double costPer(std::size_t end) const { return ended[end] > 0 ? mean / ended[end] : std::numeric_limits<double>::infinity(); }
};
/// Error when some state never ends, or probabilities do not sum to 1.
Result<ChainResult> solveChain(const AbsorbingChain &chain);

/// A chain whose cost depends on the state only: transitions[i][j] between states, endings[i][k] into ends.
Result<AbsorbingChain> chainOfStates(const std::vector<std::vector<double>> &transitions, const std::vector<std::vector<double>> &endings,
                                     const std::vector<double> &costMeans, const std::vector<double> &costSds, std::size_t start);

} // namespace farthing::decide
