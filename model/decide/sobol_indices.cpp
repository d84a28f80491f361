// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/sobol_indices.h"

#include "model/core/require.h"
#include "model/decide/sobol_points.h"
#include "model/simulate/random.h"

#include <algorithm>

namespace farthing::decide {
namespace {

using Values = std::vector<double>;

/// Jansen's two indices over the rows `pick` gives.
struct Pair { double first = 0, total = 0; };
template <typename Pick>
Pair jansen(const Values &fA, const Values &fB, const Values &fAB, Pick pick)
{
    const std::size_t n = fA.size();
    double sum = 0, squares = 0, first = 0, total = 0;
    const double origin = fA.front(); // sums of differences from one value: no cancellation at large means
    for (std::size_t r = 0; r < n; ++r) {
        const std::size_t i = pick(r);
        const double a = fA[i] - origin, b = fB[i] - origin;
        sum += a + b;
        squares += a * a + b * b;
        first += (fB[i] - fAB[i]) * (fB[i] - fAB[i]);
        total += (fA[i] - fAB[i]) * (fA[i] - fAB[i]);
    }
    const double count = static_cast<double>(n), mean = sum / (2.0 * count);
    const double variance = squares / (2.0 * count) - mean * mean;
    return variance > 0 ? Pair{1.0 - 0.5 * first / count / variance, 0.5 * total / count / variance} : Pair{};
}

std::optional<Error> faultOf(const Values &fA, const Values &fB, const Values &fAB)
{
    Require require;
    require.that(fA.size() >= 2 && fA.size() == fB.size() && fA.size() == fAB.size(), "Sobol indices need equally many runs at A, B and AB, two or more.");
    for (const Values *values : {&fA, &fB, &fAB})
        for (const double value : *values)
            require.finite("result of a run", value);
    return require.fault();
}

double percentile(Values &sorted, double p)
{
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto i = static_cast<std::size_t>(at);
    const double rest = at - static_cast<double>(i);
    return i + 1 < sorted.size() ? sorted[i] + rest * (sorted[i + 1] - sorted[i]) : sorted[i];
}

} // namespace

Result<SobolEstimates> sobolEstimates(const Values &fA, const Values &fB, const Values &fAB)
{
    if (const auto fault = faultOf(fA, fB, fAB))
        return *fault;
    const double n = static_cast<double>(fA.size());
    double mean = 0, meanB = 0, meanAB = 0;
    for (std::size_t i = 0; i < fA.size(); ++i) {
        mean += (fA[i] + fB[i]) / (2.0 * n);
        meanB += fB[i] / n;
        meanAB += fAB[i] / n;
    }
    SobolEstimates out;
    for (std::size_t i = 0; i < fA.size(); ++i)
        out.variance += ((fA[i] - mean) * (fA[i] - mean) + (fB[i] - mean) * (fB[i] - mean)) / (2.0 * n);
    double largest = 0;
    for (const double value : fA)
        largest = std::max(largest, std::fabs(value));
    if (!(std::sqrt(out.variance) > 1e-13 * largest)) // below, it is rounding
        return Error{"The result is the same in every run: there is no variance to share."};
    const double middle = 0.5 * (meanB + meanAB);
    double janonTop = 0, janonBottom = 0;
    for (std::size_t i = 0; i < fA.size(); ++i) {
        const double a = fA[i], b = fB[i], ab = fAB[i];
        out.firstSaltelli += b * (ab - a);
        out.firstJansen += (b - ab) * (b - ab);
        out.totalJansen += (a - ab) * (a - ab);
        out.totalSobol += a * (a - ab);
        janonTop += b * ab;
        janonBottom += 0.5 * (b * b + ab * ab);
    }
    out.firstSaltelli /= n * out.variance;
    out.firstJansen = 1.0 - out.firstJansen / (2.0 * n * out.variance);
    out.totalJansen /= 2.0 * n * out.variance;
    out.totalSobol /= n * out.variance;
    const double spread = janonBottom / n - middle * middle;
    out.firstJanon = spread > 0 ? (janonTop / n - middle * middle) / spread : 0.0;
    return out;
}

std::vector<double> SobolDesign::mixed(std::size_t row, std::size_t input) const
{
    std::vector<double> out = a[row];
    out[input] = b[row][input];
    return out;
}

Result<SobolDesign> sobolDesign(std::size_t inputs, std::size_t samples, std::uint64_t seed)
{
    if (inputs < 1 || inputs > 1800)
        return Error{"Sobol indices take 1 to 1,800 inputs."};
    const auto points = sobolPoints(samples, 2 * inputs, seed);
    if (!points)
        return points.error();
    SobolDesign out;
    const auto middle = static_cast<std::ptrdiff_t>(inputs);
    for (const auto &point : *points) {
        out.a.emplace_back(point.begin(), point.begin() + middle);
        out.b.emplace_back(point.begin() + middle, point.end());
    }
    return out;
}

Result<SobolShares> sobolShares(const Values &fA, const Values &fB, const Values &fAB, std::size_t resamples, std::uint64_t seed)
{
    const auto whole = sobolEstimates(fA, fB, fAB);
    if (!whole)
        return whole.error();
    if (resamples < 100 || resamples > 100000)
        return Error{"A bootstrap interval needs 100 to 100,000 resamples."};
    Values first, total;
    const double n = static_cast<double>(fA.size());
    for (std::size_t s = 0; s < resamples; ++s) {
        Uniforms block{};
        const Pair pair = jansen(fA, fB, fAB, [&](std::size_t r) {
            if (r % 4 == 0)
                block = philox(seed, s, static_cast<std::uint32_t>(r / 4), 11);
            return std::min(fA.size() - 1, static_cast<std::size_t>(block[r % 4] * n));
        });
        first.push_back(pair.first);
        total.push_back(pair.total);
    }
    std::sort(first.begin(), first.end());
    std::sort(total.begin(), total.end());
    return SobolShares{{whole->firstJansen, percentile(first, 0.025), percentile(first, 0.975)},
                       {whole->totalJansen, percentile(total, 0.025), percentile(total, 0.975)}};
}

} // namespace farthing::decide
