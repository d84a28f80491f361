// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/variance.h"

#include "model/core/require.h"

#include <algorithm>
#include <limits>

namespace farthing::decide {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

Result<CommonNumbers> commonNumbers(double varianceA, double varianceB, double correlation, double n)
{
    if (const auto fault = Require().atLeast("first variance", varianceA, 0).atLeast("second variance", varianceB, 0)
                               .within("correlation", correlation, -1, 1).atLeast("number of runs", n, 1).fault())
        return *fault;
    const double independent = varianceA + varianceB;
    const double common = std::max(0.0, independent - 2.0 * correlation * std::sqrt(varianceA * varianceB));
    return CommonNumbers{std::sqrt(common / n), std::sqrt(independent / n), common > 0 ? independent / common : infinity};
}

Result<ControlGain> controlGain(double correlation, double sdY, double sdControl)
{
    if (const auto fault = Require().within("correlation", correlation, -1, 1).atLeast("spread of the figure", sdY, 0)
                               .above("spread of the control", sdControl, 0).fault())
        return *fault;
    const double factor = 1.0 - correlation * correlation;
    return ControlGain{correlation * sdY / sdControl, factor, factor > 0 ? 1.0 / factor : infinity};
}

Result<Controlled> controlled(const std::vector<double> &y, const std::vector<double> &c, double controlMean)
{
    const double n = static_cast<double>(y.size());
    Require require;
    require.that(y.size() == c.size() && y.size() >= 3, "A control variate needs three or more pairs.").finite("known mean", controlMean);
    double meanY = 0, meanC = 0;
    for (std::size_t i = 0; i < y.size() && !require.fault(); ++i) {
        require.finite("value", y[i]).finite("control", c[i]);
        meanY += y[i] / n;
        meanC += c[i] / n;
    }
    if (require.fault())
        return *require.fault();
    double cc = 0, cy = 0, yy = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        cc += (c[i] - meanC) * (c[i] - meanC);
        cy += (c[i] - meanC) * (y[i] - meanY);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    if (cc == 0.0)
        return Error{"The control does not vary: it cannot help."};
    const double beta = cy / cc;
    return Controlled{beta, meanY - beta * (meanC - controlMean), std::sqrt(std::max(0.0, yy - beta * cy) / (n - 2.0) / n)};
}

} // namespace farthing::decide
