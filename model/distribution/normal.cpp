// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distribution/normal.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace farthing {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double ln2High = 6.93147180369123816490e-01; // 33 bits: n * ln2High is exact
constexpr double ln2Low = 1.90821492927058770002e-10;

double powerOfTwo(int n)
{
    return std::bit_cast<double>(static_cast<std::uint64_t>(n + 1023) << 52);
}

/// exp(-y²/2) with the rounding error of y² put back (Veltkamp's split, no FMA).
double gaussian(double y)
{
    const double square = y * y;
    const double scaled = 134217729.0 * y;
    const double high = scaled - (scaled - y);
    const double low = y - high;
    const double lost = ((high * high - square) + 2.0 * high * low) + low * low;
    return ownExp(-0.5 * square) * (1.0 - 0.5 * lost);
}

} // namespace

// Argument reduction to [-ln2/2, ln2/2] and the Remez rational of FDLIBM's e_exp.c (error below 1 ulp).
double ownExp(double x)
{
    if (!(x > -708.39)) // below the normal range; NaN passes through
        return x != x ? x : 0.0;
    if (x > 709.78)
        return infinity;
    const int n = static_cast<int>(1.44269504088896338700 * x + (x < 0.0 ? -0.5 : 0.5));
    const double high = x - n * ln2High;
    const double low = n * ln2Low;
    const double r = high - low;
    const double t = r * r;
    const double c = r - t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03
                     + t * (6.61375632143793436117e-05 + t * (-1.65339022054652515390e-06
                     + t * 4.13813679705723846039e-08))));
    const double y = 1.0 - ((low - (r * c) / (2.0 - c)) - high);
    return n > 1023 ? y * 2.0 * powerOfTwo(n - 1) : y * powerOfTwo(n);
}

// Reduction to [√½, √2] and the series in s = f/(2+f) of FDLIBM's e_log.c (error below 1 ulp).
double ownLog(double x)
{
    if (!(x > 0.0))
        return x == 0.0 ? -infinity : nan;
    if (x == infinity)
        return x;
    int k = 0;
    if (x < std::numeric_limits<double>::min()) {
        x *= 18014398509481984.0; // 2^54
        k = -54;
    }
    std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    k += static_cast<int>(bits >> 52) - 1023;
    bits &= 0x000fffffffffffffULL;
    const bool upper = bits > 0x0006a09e667f3bcdULL; // mantissa above √2
    k += upper ? 1 : 0;
    const double f = std::bit_cast<double>(bits | (upper ? 0x3fe0000000000000ULL : 0x3ff0000000000000ULL)) - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    const double w = z * z;
    const double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
    const double odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01
                       + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
    const double half = 0.5 * f * f;
    const double series = s * (half + (even + odd));
    return k * ln2High - ((half - (series + k * ln2Low)) - f);
}

// W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969); ANORM of SPECFUN.
double normalCdf(double x)
{
    if (x != x)
        return x;
    const double y = std::fabs(x);
    if (y <= 0.67448975) {
        const double s = y > 1.11e-16 ? x * x : 0.0;
        const double num = ((((0.065682337918207449113 * s + 2.2352520354606839287) * s + 161.02823106855587881) * s
                             + 1067.6894854603709582) * s + 18154.981253343561249);
        const double den = ((((s + 47.20258190468824187) * s + 976.09855173777669322) * s
                             + 10260.932208618978205) * s + 45507.789335026729956);
        return 0.5 + x * num / den;
    }
    if (y > 38.6)
        return x < 0.0 ? 0.0 : 1.0;
    double tail;
    if (y <= 5.656854249492380195) {
        const double num = ((((((((1.0765576773720192317e-8 * y + 0.39894151208813466764) * y + 8.8831497943883759412) * y
                             + 93.506656132177855979) * y + 597.27027639480026226) * y + 2494.5375852903726711) * y
                             + 6848.1904505362823326) * y + 11602.651437647350124) * y + 9842.7148383839780218);
        const double den = ((((((((y + 22.266688044328115691) * y + 235.38790178262499861) * y
                             + 1519.377599407554805) * y + 6485.558298266760755) * y + 18615.571640885098091) * y
                             + 34900.952721145977266) * y + 38912.003286093271411) * y + 19685.429676859990727);
        tail = gaussian(y) * (num / den);
    } else {
        const double s = 1.0 / (y * y);
        const double num = s * (((((0.02307344176494017303 * s + 0.21589853405795699) * s + 0.1274011611602473639) * s
                             + 0.022235277870649807) * s + 0.001421619193227893466) * s + 2.9112874951168792e-5);
        const double den = (((((s + 1.28426009614491121) * s + 0.468238212480865118) * s + 0.0659881378689285515) * s
                             + 0.00378239633202758244) * s + 7.29751555083966205e-5);
        tail = gaussian(y) * ((0.39894228040143267794 - num / den) / y);
    }
    return x < 0.0 ? tail : 1.0 - tail;
}

// M. J. Wichura, "Algorithm AS 241", Appl. Statist. 37 (1988), PPND16: about 1e-16, so it needs no refinement.
double normalQuantile(double u)
{
    const double q = u - 0.5;
    if (std::fabs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * (((((((r * 2509.0809287301226727 + 33430.575583588128105) * r + 67265.770927008700853) * r
                       + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r
                       + 133.14166789178437745) * r + 3.387132872796366608)
            / (((((((r * 5226.495278852545925 + 28729.085735721942674) * r + 39307.89580009271061) * r
                       + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r
                       + 42.313330701600911252) * r + 1.0);
    }
    const double small = q < 0.0 ? u : 1.0 - u;
    if (!(small > 0.0)) {
        if (u == 0.0 || u == 1.0)
            return u == 0.0 ? -infinity : infinity;
        return nan;
    }
    double r = std::sqrt(-ownLog(small)); // sqrt is correctly rounded everywhere
    double value;
    if (r <= 5.0) {
        r -= 1.6;
        value = (((((((r * 7.7454501427834140764e-4 + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
                    + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r
                    + 4.6303378461565452959) * r + 1.42343711074968357734)
            / (((((((r * 1.05075007164441684324e-9 + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r
                    + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r
                    + 2.05319162663775882187) * r + 1.0);
    } else {
        r -= 5.0;
        value = (((((((r * 2.01033439929228813265e-7 + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r
                    + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r
                    + 5.4637849111641143699) * r + 6.6579046435011037772)
            / (((((((r * 2.04426310338993978564e-15 + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r
                    + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r
                    + 0.59983220655588793769) * r + 1.0);
    }
    return q < 0.0 ? -value : value;
}

} // namespace farthing
