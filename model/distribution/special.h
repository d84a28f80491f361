// SPDX-License-Identifier: GPL-3.0-or-later
// Boost.Math without exceptions and without long double; used while a law is built and for its moments.
#pragma once
#include "model/distribution/shape.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <cmath>

namespace farthing::distribution::special {

using Quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::promote_double<false>>;

inline double logGamma(double x) { return boost::math::lgamma(x, Quiet()); }
inline double digamma(double x) { return boost::math::digamma(x, Quiet()); }

/// From this shape on the cube root of a gamma variate is normal to 2e-13 (Wilson and Hilferty), and Boost grows slow.
constexpr double cubeRootShape = 1e7;

inline Tails gammaTails(double shape, double y)
{
    if (!(y > 0.0))
        return {0.0, 1.0};
    if (y > 1e300)
        return {1.0, 0.0};
    if (shape >= cubeRootShape)
        return tailsOfScore((std::cbrt(y / shape) - 1.0 + 1.0 / (9.0 * shape)) * 3.0 * std::sqrt(shape));
    if (y < shape) {
        const double p = boost::math::gamma_p(shape, y, Quiet());
        return {p, 1.0 - p};
    }
    const double q = boost::math::gamma_q(shape, y, Quiet());
    return {1.0 - q, q};
}

inline double gammaQuantile(double shape, const Tails &u)
{
    if (shape >= cubeRootShape) {
        const double root = 1.0 - 1.0 / (9.0 * shape) + scoreOf(u) / (3.0 * std::sqrt(shape));
        return root > 0.0 ? shape * root * root * root : 0.0;
    }
    return u.below < 0.5 ? boost::math::gamma_p_inv(shape, u.below, Quiet())
                         : boost::math::gamma_q_inv(shape, u.above, Quiet());
}

/// ln E[Y²] − 2 ln E[Y] of the Weibull law Y = E^a: ln(1 + cv²). A series where the difference would cancel.
inline double weibullSpread(double a)
{
    if (a > 0.01)
        return logGamma(1.0 + 2.0 * a) - 2.0 * logGamma(1.0 + a);
    // ln Γ(1+x) = −γx + Σ ζ(k)(−x)^k/k, so the terms are ζ(k)(2^k − 2)/k · (−a)^k.
    return a * a * (1.6449340668482264 + a * (-2.4041138063191886 + a * (3.7881313179889835
           + a * (-6.22156653086022 + a * (10.51254497383931 + a * (-18.150286992874612 + a * 31.879456059284735))))));
}

inline Tails betaTails(double a, double b, double y)
{
    if (!(y > 0.0))
        return {0.0, 1.0};
    if (y >= 1.0)
        return {1.0, 0.0};
    if (y < a / (a + b)) {
        const double p = boost::math::ibeta(a, b, y, Quiet());
        return {p, 1.0 - p};
    }
    const double q = boost::math::ibetac(a, b, y, Quiet());
    return {1.0 - q, q};
}

inline double betaQuantile(double a, double b, const Tails &u)
{
    return u.below < 0.5 ? boost::math::ibeta_inv(a, b, u.below, Quiet())
                         : boost::math::ibetac_inv(a, b, u.above, Quiet());
}

} // namespace farthing::distribution::special
