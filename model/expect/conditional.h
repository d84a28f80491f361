// SPDX-License-Identifier: GPL-3.0-or-later
// Laws conditional on the difficulty: moments, nodes and event probabilities given Z = z.
#pragma once
#include "model/distribution/law.h"

#include <vector>

namespace farthing {

struct Node {
    double value, weight;
    double residual = 0;               ///< the standard normal residual score it stands for, where there is one
};
/// The normal score of a law, given what is fixed: mean + sd·ε.
struct Score {
    double mean = 0, sd = 1;
};
/// Of a quantity with loading λ, given the difficulty: λz + √(1−λ²)·ε.
Score scoreGiven(double loading, double z);
/// Nodes for laws without kinks: the second moment of a lognormal with sigma 1.5 to 1e-9.
inline constexpr int smoothNodes = 28;

/// Gauss–Hermite rule for the standard normal: weights sum to 1.
const std::vector<Node> &normalRule(int points);
/// Gauss rule for the Beta(a, b) law on [0, 1]: weights sum to 1.
std::vector<Node> betaRule(double a, double b, int points);

/// P(event of marginal p with loading λ | Z = z).
double eventGiven(double p, double loading, double z);
/// Nodes of max(0, F⁻¹(Φ(score))): exact atoms for discrete laws, panels broken at kinks and at the extra
/// thresholds (values) elsewhere.
std::vector<Node> lawNodes(const Law &law, Score score, const std::vector<double> &thresholds = {}, int smooth = smoothNodes);
/// Two nodes for each stretch between thresholds (values), inside of it: exact where the integrand is a cubic on each.
std::vector<Node> stretchNodes(const Law &law, Score score, const std::vector<double> &thresholds);
/// The two-node rule that keeps mean and second moment: exact wherever the integrand is quadratic.
std::vector<Node> twoNodes(double mean, double second);
/// The Gauss rule of the same moments: exact where the integrand is a polynomial of degree 2 · points − 1.
std::vector<Node> fewerNodes(const std::vector<Node> &nodes, int points);
/// A stretch of a law's values with its probability and mean.
struct Bin {
    double value, weight, low, high;
    double lowScore = 0, highScore = 0; ///< residual scores of its ends
};
/// About twenty stretches, cut at the law's kinks and at the values `cuts`; their values keep the second moment (within a few parts in a thousand
/// where the law has a cap or a spike).
std::vector<Bin> lawBins(const Law &law, Score score, const std::vector<double> &cuts = {});

/// First two moments of a token amount given Z, and the same restricted to values below the cap.
struct TokenMoments {
    double mean = 0, second = 0;
    double capped = 0;                 ///< P(value = cap)
    double meanBelow = 0, secondBelow = 0; ///< E[X; X < cap], E[X²; X < cap]
};
TokenMoments tokenMoments(const Law &law, Score score);

} // namespace farthing
