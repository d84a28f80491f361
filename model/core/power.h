// SPDX-License-Identifier: GPL-3.0-or-later
// Powers with the same bits on every CPU (libm's pow is dispatched by CPU).
#pragma once
#include "model/distribution/normal.h"

#include <cmath>

namespace farthing {

/// base^exponent, base ≥ 0. Whole exponents up to 2^20 by squaring (relative error below 1e-13 there), others through the
/// engine's own exp and log (relative error below 1e-15 · |exponent · ln base|). 0^0 = 1.
inline double power(double base, double exponent)
{
    const double size = std::fabs(exponent);
    if (size <= 1048576.0 && std::floor(size) == size) {
        double result = 1.0, square = base;
        for (auto n = static_cast<unsigned>(size); n != 0; n >>= 1U) {
            if (n & 1U)
                result *= square;
            square *= square;
        }
        return exponent >= 0.0 ? result : result == 0.0 ? INFINITY : 1.0 / result;
    }
    if (base == 0.0)
        return exponent > 0.0 ? 0.0 : INFINITY;
    return ownExp(exponent * ownLog(base));
}

} // namespace farthing
