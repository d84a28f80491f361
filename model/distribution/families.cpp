// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes of the families whose parameters solve in closed form.
#include "model/distribution/families.h"

#include "model/distribution/normal.h"

#include <cmath>

namespace farthing::distribution {
namespace {

constexpr double z95 = 1.6448536269514722; // Φ⁻¹(0.95)
constexpr double widestLognormal = 15.0;

constexpr const char *percentiles[] = {"p50", "p95"};
constexpr const char *meanAndP95[] = {"mean", "p95"};
constexpr const char *meanAndSd[] = {"mean", "sd"};
constexpr const char *range[] = {"low", "high"};
constexpr const char *mode[] = {"low", "likely", "high"};
constexpr ParameterSet positiveSets[] = {percentiles, meanAndP95, meanAndSd};
constexpr ParameterSet normalSets[] = {meanAndSd, percentiles};
constexpr ParameterSet rangeSets[] = {range};
constexpr ParameterSet modeSets[] = {mode};

Shape point(double value)
{
    Shape shape;
    shape.location = value;
    return shape;
}

Result<Shape> solveLognormal(const Distribution &spec, int set)
{
    Shape shape;
    shape.kind = Kind::Lognormal;
    if (set == 0) {
        const double p50 = parameter(spec, "p50");
        shape.logScale = ownLog(p50);
        shape.a = ownLog(parameter(spec, "p95") / p50) / z95;
    } else if (set == 1) {
        const double mean = parameter(spec, "mean");
        const double ratio = ownLog(parameter(spec, "p95") / mean);
        // ln(p95/mean) = z σ − σ²/2: the smaller root, written without cancellation.
        const double square = z95 * z95 - 2.0 * ratio;
        if (square < 0.0)
            return wrong(spec.family, "p95/mean = " + text(parameter(spec, "p95") / mean)
                         + " is beyond the limit 3.868; state p50 and p95, or mean and sd");
        shape.a = 2.0 * ratio / (z95 + std::sqrt(square));
        shape.logScale = ownLog(mean) - 0.5 * shape.a * shape.a;
    } else {
        const double mean = parameter(spec, "mean");
        const double cv = parameter(spec, "sd") / mean;
        const double variance = ownLog1p(cv * cv);
        shape.a = std::sqrt(variance);
        shape.logScale = ownLog(mean) - 0.5 * variance;
    }
    if (!(shape.a <= widestLognormal) || shape.logScale + shape.a * shape.a > 300.0)
        return wrong(spec.family, "too wide: the mean and sd of this law are out of range");
    shape.scale = ownExp(shape.logScale);
    return shape;
}

/// lognormal, gamma and weibull: what all three ask of their parameters.
Result<Shape> solvePositive(const Distribution &spec)
{
    const Result<int> set = matchParameters(spec, positiveSets);
    if (!set)
        return set.error();
    const char *first = *set == 0 ? "p50" : "mean";
    const double centre = parameter(spec, first);
    const double other = parameter(spec, *set == 2 ? "sd" : "p95");
    if (*set == 2) {
        if (other < 0.0)
            return wrong(spec.family, "sd = " + text(other) + " must not be negative");
        if (other == 0.0 && centre >= 0.0)
            return point(centre);
    } else {
        if (other == centre && centre >= 0.0)
            return point(centre);
        if (other < centre)
            return wrong(spec.family, "p95 = " + text(other) + " must not be below " + first + " = " + text(centre));
    }
    if (!(centre > 0.0))
        return wrong(spec.family, std::string(first) + " = " + text(centre) + " must be above 0");
    const double ratio = other / centre;
    if (!(centre >= 1e-100) || !(ratio <= 1e12))
        return wrong(spec.family, std::string(*set == 2 ? "sd" : "p95") + " = " + text(other) + " is too far from "
                     + first + " = " + text(centre));
    if (ratio < (*set == 2 ? 1e-12 : 1.0 + 1e-12))
        return point(centre); // narrower than a double resolves
    switch (spec.family) {
    case Family::Gamma:
        return solveGamma(spec, *set);
    case Family::Weibull:
        return solveWeibull(spec, *set);
    default:
        return solveLognormal(spec, *set);
    }
}

Result<Shape> solveNormal(const Distribution &spec)
{
    const Result<int> set = matchParameters(spec, normalSets);
    if (!set)
        return set.error();
    Shape shape;
    shape.kind = Kind::Normal;
    if (*set == 0) {
        shape.location = parameter(spec, "mean");
        shape.scale = parameter(spec, "sd");
        if (shape.scale < 0.0)
            return wrong(spec.family, "sd = " + text(shape.scale) + " must not be negative");
    } else {
        shape.location = parameter(spec, "p50");
        const double p95 = parameter(spec, "p95");
        if (p95 < shape.location)
            return wrong(spec.family, "p95 = " + text(p95) + " must not be below p50 = " + text(shape.location));
        shape.scale = (p95 - shape.location) / z95;
    }
    return shape.scale > 1e-100 ? shape : point(shape.location);
}

Result<Shape> solveBounded(const Distribution &spec)
{
    const bool uniform = spec.family == Family::Uniform;
    const Result<int> set = uniform ? matchParameters(spec, rangeSets) : matchParameters(spec, modeSets);
    if (!set)
        return set.error();
    const double low = parameter(spec, "low"), high = parameter(spec, "high");
    if (high < low)
        return wrong(spec.family, "high = " + text(high) + " must not be below low = " + text(low));
    Shape shape;
    shape.location = low;
    shape.scale = high - low;
    shape.kind = Kind::Uniform;
    if (!uniform) {
        const double likely = parameter(spec, "likely");
        if (likely < low || likely > high)
            return wrong(spec.family, "likely = " + text(likely) + " must lie between low = " + text(low)
                         + " and high = " + text(high));
        const double share = shape.scale > 0.0 ? (likely - low) / shape.scale : 0.0;
        shape.kind = spec.family == Family::Pert ? Kind::Pert : Kind::Triangular;
        shape.a = shape.kind == Kind::Pert ? 1.0 + 4.0 * share : share;
        shape.b = 1.0 + 4.0 * (1.0 - share);
    }
    return shape.scale > 1e-100 ? shape : point(low);
}

} // namespace

Result<Shape> solveShape(const Distribution &spec)
{
    switch (spec.family) {
    case Family::Normal:
        return solveNormal(spec);
    case Family::Uniform:
    case Family::Triangular:
    case Family::Pert:
        return solveBounded(spec);
    default:
        return solvePositive(spec);
    }
}

} // namespace farthing::distribution
