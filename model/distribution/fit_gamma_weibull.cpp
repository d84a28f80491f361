// SPDX-License-Identifier: GPL-3.0-or-later
// Gamma and Weibull by percentiles, by mean and percentile, by moments.
#include "model/distribution/families.h"
#include "model/distribution/normal.h"
#include "model/distribution/special.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace farthing::distribution {
namespace {

// p95/mean is largest at these shapes (found by Brent's method); beyond, on the side of the smaller cv, it falls to 1.
constexpr double gammaPeakShape = 0.087694227397452792, gammaPeakRatio = 5.8270071874427298;
constexpr double weibullPeak = 2.4819882446119164, weibullPeakRatio = 4.6741715948376186;
constexpr double lnLn20 = 1.0971887003649488;    // ln of the exponential's 95th percentile
constexpr double lnLn2 = -0.36651292058166435;   // ln of its median
constexpr double smallestGammaShape = 1e-3, largestGammaShape = 1e24;
constexpr double largestWeibull = 20.0;

/// Root of a falling or rising function on [low, high]; the nearer end where it has none inside.
template <typename F>
double root(F f, double low, double high)
{
    const double atLow = f(low), atHigh = f(high);
    if (atLow == 0.0 || (atLow > 0.0) == (atHigh > 0.0))
        return std::fabs(atLow) < std::fabs(atHigh) ? low : high;
    std::uintmax_t steps = 100;
    const auto bracket = boost::math::tools::toms748_solve(f, low, high, atLow, atHigh,
                                                           boost::math::tools::eps_tolerance<double>(52), steps);
    return 0.5 * (bracket.first + bracket.second);
}

double gammaP95(double shape) { return special::gammaQuantile(shape, {0.95, 0.05}); }
double gammaP50(double shape) { return special::gammaQuantile(shape, {0.5, 0.5}); }

Error beyond(const Distribution &spec, const char *limit)
{
    return wrong(spec.family, "p95/mean = " + text(parameter(spec, "p95") / parameter(spec, "mean"))
                 + " is beyond the limit " + limit + "; state p50 and p95, or mean and sd");
}

} // namespace

Result<Shape> solveGamma(const Distribution &spec, int set)
{
    Shape shape;
    shape.kind = Kind::Gamma;
    if (set == 2) {
        const double mean = parameter(spec, "mean");
        const double cv = parameter(spec, "sd") / mean;
        shape.a = 1.0 / (cv * cv);
        shape.scale = mean * cv * cv;
    } else {
        const double centre = parameter(spec, set == 0 ? "p50" : "mean");
        const double ratio = parameter(spec, "p95") / centre;
        // Near the normal law the relative distance of p95 is z/√k: start the bracket around it.
        const double distance = 1.6448536269514722 / (ratio - 1.0);
        const double normalShape = std::min(distance * distance, largestGammaShape);
        const double target = ownLog(ratio);
        const auto miss = [&](double logShape) {
            const double k = ownExp(logShape);
            return ownLog(gammaP95(k)) - (set == 0 ? ownLog(gammaP50(k)) : logShape) - target;
        };
        double low = ownLog(set == 0 ? smallestGammaShape : gammaPeakShape);
        if (set == 1 && ratio > gammaPeakRatio)
            return beyond(spec, "5.83");
        if (set == 0 && miss(low) < 0.0)
            return wrong(spec.family, "p95/p50 = " + text(ratio) + " is too wide");
        const double near = ownLog(normalShape);
        low = std::max(low, near - 6.0);
        if (miss(low) < 0.0)
            low = ownLog(set == 0 ? smallestGammaShape : gammaPeakShape);
        shape.a = ownExp(root(miss, low, std::max(near, low) + 6.0));
        shape.scale = set == 0 ? centre / gammaP50(shape.a) : centre / shape.a;
    }
    if (!(shape.a >= smallestGammaShape * (1.0 - 1e-9)))
        return wrong(spec.family, "sd/mean = " + text(1.0 / std::sqrt(shape.a)) + " is too wide (limit 31.6)");
    return shape;
}

Result<Shape> solveWeibull(const Distribution &spec, int set)
{
    Shape shape;
    shape.kind = Kind::Weibull; // Y = E^a, a = 1/shape
    if (set == 0) {
        const double p50 = parameter(spec, "p50");
        shape.a = ownLog(parameter(spec, "p95") / p50) / (lnLn20 - lnLn2);
        shape.logScale = ownLog(p50) - shape.a * lnLn2;
    } else {
        const double mean = parameter(spec, "mean");
        if (set == 1) {
            const double ratio = parameter(spec, "p95") / mean;
            if (ratio > weibullPeakRatio)
                return beyond(spec, "4.67");
            const double target = ownLog(ratio);
            shape.a = root([&](double a) { return a * lnLn20 - special::logGamma(1.0 + a) - target; }, 0.0, weibullPeak);
        } else {
            const double cv = parameter(spec, "sd") / mean;
            const double target = ownLog1p(cv * cv);
            shape.a = root([&](double a) { return special::weibullSpread(a) - target; }, 0.5 * cv / (1.0 + cv),
                           largestWeibull + 1.0);
        }
        shape.logScale = ownLog(mean) - special::logGamma(1.0 + shape.a);
    }
    if (!(shape.a <= largestWeibull))
        return wrong(spec.family, "too wide: the shape would be below 1/20");
    shape.scale = ownExp(shape.logScale);
    return shape;
}

} // namespace farthing::distribution
