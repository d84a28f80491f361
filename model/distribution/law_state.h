// SPDX-License-Identifier: GPL-3.0-or-later
// What a Law shares between its copies.
#pragma once
#include "model/distribution/law.h"
#include "model/distribution/score_table.h"
#include "model/distribution/shape.h"

#include <atomic>
#include <limits>
#include <memory>
#include <mutex>
#include <vector>

namespace farthing::distribution {

/// A spike, and the stretch of probability (and of score) it occupies in the law.
struct Band {
    double value = 0;
    double weight = 0;
    double fromScore = 0, toScore = 0;
};

/// Atoms with the scores at which the law steps to the next one.
struct Steps {
    std::vector<Law::Atom> atoms;
    std::vector<double> cumulative;
    std::vector<double> scores;
};

/// A histogram: uniform within its bins.
struct Bins {
    std::vector<double> edges;
    std::vector<double> cumulative; // at each edge, from 0 to 1
};

/// A value where the cdf of a mixture jumps, has a corner or a gap, with the tails just before and at it.
struct Break {
    double value = 0;
    Tails before, at;
};
struct Mixture {
    std::vector<double> weights; // summing to 1
    std::vector<std::shared_ptr<const Law::State>> laws;
    std::vector<Break> breaks;
};

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace farthing::distribution

namespace farthing {

struct Law::State {
    distribution::Shape shape;
    double low = -distribution::infinity, high = distribution::infinity; // caps in force
    double cap = distribution::infinity;                                 // `max` as given
    double capMass = 0;                                                  // of discrete laws
    double keep = 1; // weight of the base beside the spikes
    std::vector<distribution::Band> bands;
    std::vector<double> kinks;
    distribution::Steps steps;
    std::unique_ptr<const distribution::Bins> bins;
    std::unique_ptr<const distribution::Mixture> mixture;
    mutable std::atomic<const distribution::ScoreTable *> table = nullptr;
    mutable std::unique_ptr<const distribution::ScoreTable> ownTable;
    mutable std::once_flag tableOnce;
};

} // namespace farthing

namespace farthing::distribution {

using State = Law::State;

/// Tails of the whole law at x; `strict` gives P(X < x) and P(X ≥ x) instead.
Tails tails(const State &state, double x, bool strict = false);
/// The same before the caps.
Tails tailsBeforeCaps(const State &state, double x, bool strict);
double quantile(const State &state, const Tails &u);
double atScore(const State &state, double score);
double lowest(const State &state);
double highest(const State &state);
/// Moments of the law clamped once more to [low, high].
Moments momentsWithin(const State &state, double low, double high);
Moments blend(const std::vector<double> &weights, const std::vector<Moments> &parts);

// mixture.cpp
Tails tails(const Mixture &mixture, double x, bool strict);
double quantile(const Mixture &mixture, const Tails &u);
std::vector<double> tableValues(const Mixture &mixture);
std::unique_ptr<Mixture> makeMixture(std::vector<double> weights, std::vector<std::shared_ptr<const State>> laws);
/// Scores of the breaks, ascending.
std::vector<double> breakScores(const Mixture &mixture);

// histogram.cpp
Tails tails(const Bins &bins, double x);
double quantile(const Bins &bins, const Tails &u);
Moments momentsWithin(const Bins &bins, double low, double high);

} // namespace farthing::distribution
