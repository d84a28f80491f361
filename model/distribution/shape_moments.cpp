// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of a shape between bounds, by its size-biased laws: E[Y^j; Y ≤ y] = E[Y^j] · G_j(y).
#include "model/distribution/shape.h"

#include "model/distribution/normal.h"
#include "model/distribution/special.h"

#include <algorithm>
#include <cmath>

namespace farthing::distribution {
namespace {

/// E[Y^j] of the standard member, j = 1 or 2.
double rawMoment(const Shape &s, int j)
{
    switch (s.kind) {
    case Kind::Lognormal:
        return ownExp(0.5 * j * j * s.a * s.a);
    case Kind::Weibull:
        return ownExp(special::logGamma(1.0 + j * s.a));
    case Kind::Uniform:
        return 1.0 / (j + 1);
    case Kind::Triangular:
        return j == 1 ? (1.0 + s.a) / 3.0 : (1.0 + s.a + s.a * s.a) / 6.0;
    case Kind::Gamma:
        return j == 1 ? s.a : s.a * (s.a + 1.0);
    case Kind::Pert:
        return j == 1 ? s.a / (s.a + s.b) : s.a * (s.a + 1.0) / ((s.a + s.b) * (s.a + s.b + 1.0));
    default:
        return 0.0;
    }
}

/// G_j: the law with density ∝ y^j f(y), j = 0, 1 or 2.
Tails biasedTails(const Shape &s, int j, double y)
{
    switch (s.kind) {
    case Kind::Lognormal:
        return y > 0.0 ? tailsOfScore(ownLog(y) / s.a - j * s.a) : Tails{0.0, 1.0};
    case Kind::Weibull:
        return y > 0.0 ? special::gammaTails(1.0 + j * s.a, ownExp(std::min(ownLog(y) / s.a, 700.0))) : Tails{0.0, 1.0};
    case Kind::Gamma:
        return special::gammaTails(s.a + j, y);
    case Kind::Pert:
        return special::betaTails(s.a + j, s.b, y);
    case Kind::Uniform: {
        const double t = std::clamp(y, 0.0, 1.0);
        const double p = j == 0 ? t : j == 1 ? t * t : t * t * t;
        return {p, 1.0 - p};
    }
    case Kind::Triangular: {
        const double t = std::clamp(y, 0.0, 1.0);
        const auto power = [](double x, int n) { return n == 1 ? x : n == 2 ? x * x : n == 3 ? x * x * x : x * x * (x * x); };
        const auto rising = [&](double x) { return s.a > 0.0 ? 2.0 * power(x, j + 2) / (s.a * (j + 2)) : 0.0; };
        if (t <= s.a) {
            const double p = rising(t) / (j == 0 ? 1.0 : rawMoment(s, j));
            return {p, 1.0 - p};
        }
        const auto falling = [&](double x) { return power(x, j + 1) / (j + 1) - power(x, j + 2) / (j + 2); };
        const double q = 2.0 / (1.0 - s.a) * (falling(1.0) - falling(t)) / (j == 0 ? 1.0 : rawMoment(s, j));
        return {1.0 - q, q};
    }
    default:
        return {};
    }
}

double between(const Tails &low, const Tails &high)
{
    return std::max(0.0, low.below < 0.5 ? high.below - low.below : low.above - high.above);
}

/// Bounds in units of Y, mass beyond them, and the two inner partial moments.
Moments combine(double low, double high, double below, double above, double first, double second)
{
    double mean = first, square = second;
    if (below > 0.0) {
        mean += below * low;
        square += below * low * low;
    }
    if (above > 0.0) {
        mean += above * high;
        square += above * high * high;
    }
    return {mean, std::max(0.0, square - mean * mean)};
}

Moments normalWithin(double low, double high)
{
    const auto density = [](double z) { return std::isinf(z) ? 0.0 : 0.39894228040143267794 * ownExp(-0.5 * z * z); };
    const auto weighted = [&](double z) { return std::isinf(z) ? 0.0 : z * density(z); };
    const Tails l = tailsOfScore(low), h = tailsOfScore(high);
    const double inside = between(l, h);
    return combine(low, high, l.below, h.above, density(low) - density(high), inside + weighted(low) - weighted(high));
}

} // namespace

Moments moments(const Shape &s)
{
    const double scale2 = s.scale * s.scale;
    switch (s.kind) {
    case Kind::Lognormal: {
        const double v = s.a * s.a;
        const double mean = ownExp(s.logScale + 0.5 * v);
        return {mean, mean * mean * ownExpm1(v)};
    }
    case Kind::Normal:
        return {s.location, scale2};
    case Kind::Uniform:
        return {s.location + 0.5 * s.scale, scale2 / 12.0};
    case Kind::Weibull: {
        const double mean = s.scale * ownExp(special::logGamma(1.0 + s.a));
        return {mean, mean * mean * ownExpm1(special::weibullSpread(s.a))};
    }
    case Kind::Triangular:
        return {s.location + s.scale * (1.0 + s.a) / 3.0, scale2 * (1.0 - s.a + s.a * s.a) / 18.0};
    case Kind::Gamma:
        return {s.scale * s.a, scale2 * s.a};
    case Kind::Pert: {
        const double n = s.a + s.b;
        return {s.location + s.scale * s.a / n, scale2 * s.a * s.b / (n * n * (n + 1.0))};
    }
    default:
        return {s.location, 0.0};
    }
}

Moments momentsWithin(const Shape &s, double low, double high)
{
    if (low >= high)
        return {high, 0.0};
    if (low <= lowest(s) && high >= highest(s))
        return moments(s);
    if (s.kind == Kind::Point)
        return {std::clamp(s.location, low, high), 0.0};
    const double a = (low - s.location) / s.scale, b = (high - s.location) / s.scale;
    Moments y;
    if (s.kind == Kind::Normal) {
        y = normalWithin(a, b);
    } else {
        const auto inner = [&](int j) { return rawMoment(s, j) * between(biasedTails(s, j, a), biasedTails(s, j, b)); };
        y = combine(a, b, biasedTails(s, 0, a).below, biasedTails(s, 0, b).above, inner(1), inner(2));
    }
    return {s.location + s.scale * y.mean, s.scale * s.scale * y.variance};
}

} // namespace farthing::distribution
