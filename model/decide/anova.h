// SPDX-License-Identifier: GPL-3.0-or-later
// Exact shares of variance for a smooth function of few inputs, by quadrature: what the sampled indices are tested
// against, and a fast answer when a model has two to four uncertain inputs.
#pragma once
#include "model/core/result.h"

#include <functional>
#include <vector>

namespace farthing::decide {

/// Nodes and weights of one input's law; weights sum to 1.
struct Rule {
    std::vector<double> nodes, weights;
};
/// Uniform on [low, high]: Gauss–Legendre with `points` in each of `panels` equal parts (put kinks on their edges).
Result<Rule> uniformRule(double low, double high, int panels, int points);
/// N(0, 1): Gauss–Hermite, 1..64 points.
Result<Rule> normalRule(int points);

struct Anova {
    double mean = 0, variance = 0;
    std::vector<double> first, total;           ///< by input
    std::vector<std::vector<double>> pair;      ///< pair[i][j], i < j: share of the interaction of two inputs alone
};
/// Full tensor grid: at most 2^22 evaluations. Error when f does not vary.
Result<Anova> anova(const std::function<double(const std::vector<double> &)> &f, const std::vector<Rule> &rules);

} // namespace farthing::decide
