// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distribution/intraclass.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

#include <boost/math/quadrature/gauss.hpp>

#include <algorithm>
#include <cmath>

namespace farthing {

double bothHappen(double p, double rho)
{
    const double h = normalQuantile(p), pi = 3.14159265358979323846;
    // d/dρ Φ₂(h, h; ρ) = exp(−h²/(1 + ρ)) / (2π√(1 − ρ²)); with ρ = sin θ the root goes.
    const auto slope = [h](double theta) { return std::exp(-h * h / (1 + std::sin(theta))); };
    const double top = std::asin(std::clamp(rho, -1.0, 1.0));
    if (rho <= -1)
        return std::max(0.0, 2 * p - 1);
    return p * p + boost::math::quadrature::gauss<double, 60>::integrate(slope, 0.0, top) / (2 * pi);
}

Result<double> intraclassFromLoading(double loading, double p)
{
    if (const auto fault = Require().within("loading", loading, -1, 1).between("probability", p, 0, 1).fault())
        return *fault;
    return std::clamp((bothHappen(p, loading * loading) - p * p) / (p * (1 - p)), 0.0, 1.0);
}

Result<double> loadingFromIntraclass(double correlation, double p)
{
    if (const auto fault = Require().within("correlation of outcomes", correlation, 0, 1).between("probability", p, 0, 1).fault())
        return *fault;
    double low = 0, high = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        (*intraclassFromLoading(middle, p) < correlation ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace farthing
