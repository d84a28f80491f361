// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distribution/law_state.h"

#include <algorithm>

namespace farthing::distribution {

Tails tails(const Bins &bins, double x)
{
    if (!(x > bins.edges.front()))
        return {0.0, 1.0};
    if (x >= bins.edges.back())
        return {1.0, 0.0};
    const auto next = std::upper_bound(bins.edges.begin(), bins.edges.end(), x);
    const std::size_t i = static_cast<std::size_t>(next - bins.edges.begin()) - 1;
    const double share = (x - bins.edges[i]) / (bins.edges[i + 1] - bins.edges[i]);
    const double p = bins.cumulative[i] + share * (bins.cumulative[i + 1] - bins.cumulative[i]);
    return {p, 1.0 - p};
}

double quantile(const Bins &bins, const Tails &u)
{
    const auto found = std::lower_bound(bins.cumulative.begin() + 1, bins.cumulative.end() - 1, u.below);
    const std::size_t i = static_cast<std::size_t>(found - bins.cumulative.begin()) - 1;
    const double from = bins.cumulative[i], to = bins.cumulative[i + 1];
    const double share = to > from ? std::clamp((u.below - from) / (to - from), 0.0, 1.0) : 0.0;
    return bins.edges[i] + share * (bins.edges[i + 1] - bins.edges[i]);
}

Moments momentsWithin(const Bins &bins, double low, double high)
{
    std::vector<double> weights;
    std::vector<Moments> parts;
    for (std::size_t i = 0; i + 1 < bins.edges.size(); ++i) {
        Shape bin;
        bin.kind = Kind::Uniform;
        bin.location = bins.edges[i];
        bin.scale = bins.edges[i + 1] - bins.edges[i];
        weights.push_back(bins.cumulative[i + 1] - bins.cumulative[i]);
        parts.push_back(momentsWithin(bin, low, high));
    }
    return blend(weights, parts);
}

} // namespace farthing::distribution
