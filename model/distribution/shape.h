// SPDX-License-Identifier: GPL-3.0-or-later
// The families with a density: location, scale and up to two shape parameters; no caps, no spikes.
#pragma once

namespace farthing::distribution {

/// P(X ≤ x) and P(X > x), both kept because near 1 the other one holds the digits.
struct Tails {
    double below = 0;
    double above = 1;
};
/// Φ(x) and Φ(-x).
Tails tailsOfScore(double score);
/// Φ⁻¹ from the smaller tail.
double scoreOf(const Tails &u);
/// True when F(x) ≥ u, decided in the smaller tail of u.
bool reaches(const Tails &f, const Tails &u);

/// Mean and variance.
struct Moments {
    double mean = 0;
    double variance = 0;
};

enum class Kind { Point, Lognormal, Normal, Weibull, Uniform, Triangular, Gamma, Pert, Histogram, Mixture, Discrete };

/// X = location + scale · Y, Y the standard member:
/// Lognormal Y = exp(a·Z) (location 0), Normal Y = Z, Weibull Y = E^a, Uniform on [0,1], Triangular on [0,1] with
/// mode a, Gamma with shape a, Pert = Beta(a, b). `logScale` = ln(scale), kept for Lognormal and Weibull.
struct Shape {
    Kind kind = Kind::Point;
    double location = 0;
    double scale = 0;
    double a = 0;
    double b = 0;
    double logScale = 0;
};

/// True where atScore() has a closed form (no table).
bool hasClosedForm(Kind kind);
/// F⁻¹(Φ(score)) of a closed-form shape.
double atScore(const Shape &shape, double score);
/// F⁻¹ for every shape.
double quantile(const Shape &shape, const Tails &u);
Tails tails(const Shape &shape, double x);
double lowest(const Shape &shape);
double highest(const Shape &shape);
/// Moments of X.
Moments moments(const Shape &shape);
/// Moments of min(max(X, low), high); the bounds may be infinite.
Moments momentsWithin(const Shape &shape, double low, double high);

double ownLog1p(double x);
double ownExpm1(double x);

} // namespace farthing::distribution
