// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distribution/shape.h"

#include "model/distribution/normal.h"
#include "model/distribution/special.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farthing::distribution {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Y = E^a with E = -ln(P(X > x)) the standard exponential.
double weibullAt(const Shape &shape, const Tails &u)
{
    const double e = u.below < 0.5 ? -ownLog1p(-u.below) : -ownLog(u.above);
    return e > 0.0 ? ownExp(shape.logScale + shape.a * ownLog(e)) : 0.0;
}

double triangularAt(double mode, const Tails &u)
{
    return u.below < mode ? std::sqrt(u.below * mode) : 1.0 - std::sqrt(u.above * (1.0 - mode));
}

Tails triangularTails(double mode, double y)
{
    if (y <= 0.0 || y >= 1.0)
        return y <= 0.0 ? Tails{0.0, 1.0} : Tails{1.0, 0.0};
    if (y < mode) {
        const double p = y * y / mode;
        return {p, 1.0 - p};
    }
    const double q = (1.0 - y) * (1.0 - y) / (1.0 - mode);
    return {1.0 - q, q};
}

} // namespace

double ownLog1p(double x)
{
    const double w = 1.0 + x;
    return w == 1.0 ? x : ownLog(w) * (x / (w - 1.0));
}

double ownExpm1(double x)
{
    const double w = ownExp(x);
    if (w == 1.0)
        return x;
    if (std::fabs(x) > 1.0)
        return w - 1.0;
    return (w - 1.0) * (x / ownLog(w));
}

Tails tailsOfScore(double score)
{
    return {normalCdf(score), normalCdf(-score)};
}

double scoreOf(const Tails &u)
{
    return u.below < 0.5 ? normalQuantile(u.below) : -normalQuantile(u.above);
}

bool reaches(const Tails &f, const Tails &u)
{
    return u.below < 0.5 ? f.below >= u.below : f.above <= u.above;
}

bool hasClosedForm(Kind kind)
{
    return kind <= Kind::Triangular;
}

double atScore(const Shape &shape, double score)
{
    switch (shape.kind) {
    case Kind::Lognormal:
        return ownExp(shape.logScale + shape.a * score);
    case Kind::Normal:
        return shape.location + shape.scale * score;
    case Kind::Uniform:
        return shape.location + shape.scale * normalCdf(score);
    case Kind::Weibull:
        return weibullAt(shape, score < 0.0 ? Tails{normalCdf(score), 1.0} : Tails{1.0, normalCdf(-score)});
    case Kind::Triangular:
        return shape.location + shape.scale * triangularAt(shape.a, tailsOfScore(score));
    default:
        return shape.location;
    }
}

double quantile(const Shape &shape, const Tails &u)
{
    switch (shape.kind) {
    case Kind::Lognormal:
    case Kind::Normal:
        return atScore(shape, scoreOf(u));
    case Kind::Uniform:
        return u.below < 0.5 ? shape.location + shape.scale * u.below
                             : shape.location + shape.scale * (1.0 - u.above);
    case Kind::Weibull:
        return weibullAt(shape, u);
    case Kind::Triangular:
        return shape.location + shape.scale * triangularAt(shape.a, u);
    case Kind::Gamma:
        return shape.scale * special::gammaQuantile(shape.a, u);
    case Kind::Pert:
        return shape.location + shape.scale * special::betaQuantile(shape.a, shape.b, u);
    default:
        return shape.location;
    }
}

Tails tails(const Shape &shape, double x)
{
    const double y = shape.kind == Kind::Point ? 0.0 : (x - shape.location) / shape.scale;
    switch (shape.kind) {
    case Kind::Lognormal:
        return x > 0.0 ? tailsOfScore((ownLog(x) - shape.logScale) / shape.a) : Tails{0.0, 1.0};
    case Kind::Normal:
        return tailsOfScore(y);
    case Kind::Uniform: {
        const double p = std::clamp(y, 0.0, 1.0);
        return {p, 1.0 - p};
    }
    case Kind::Weibull: {
        if (!(x > 0.0))
            return {0.0, 1.0};
        const double e = ownExp((ownLog(x) - shape.logScale) / shape.a);
        return {-ownExpm1(-e), ownExp(-e)};
    }
    case Kind::Triangular:
        return triangularTails(shape.a, y);
    case Kind::Gamma:
        return special::gammaTails(shape.a, y);
    case Kind::Pert:
        return special::betaTails(shape.a, shape.b, y);
    default:
        return x >= shape.location ? Tails{1.0, 0.0} : Tails{0.0, 1.0};
    }
}

double lowest(const Shape &shape)
{
    return shape.kind == Kind::Normal ? -infinity : shape.location;
}

double highest(const Shape &shape)
{
    switch (shape.kind) {
    case Kind::Uniform:
    case Kind::Triangular:
    case Kind::Pert:
        return shape.location + shape.scale;
    case Kind::Point:
        return shape.location;
    default:
        return infinity;
    }
}

} // namespace farthing::distribution
