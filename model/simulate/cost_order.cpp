// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/cost_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>

namespace farthing {

namespace {

constexpr double lowest = 0x1p-60, highest = 0x1p40;

/// The shares of tasks whose rank is asked for: percentiles, the ends of their 95 % intervals (as many binomial deviations to
/// either side: a wider span knows the density better than one deviation does), and the histogram's end.
constexpr double intervalDeviations = 1.959964;
constexpr double histogramEnd = 0.995;
constexpr double dearest = 0.1;
constexpr double percentileShares[] = {.05, .10, .25, .50, .75, .90, .95, .99};

/// In the order of percentileShares.
std::array<Estimate *, std::size(percentileShares)> estimatesOf(Percentiles &p)
{
    return {&p.p5, &p.p10, &p.p25, &p.p50, &p.p75, &p.p90, &p.p95, &p.p99};
}

double halfInterval(double p, double n)
{
    return intervalDeviations * std::sqrt(p * (1 - p) / n);
}

struct Rank {
    std::uint64_t low, high;
    double part;
};
/// Type 7: between which ranks, counted from 0.
Rank typeSeven(double p, double n)
{
    const double position = std::clamp(p, 0.0, 1.0) * (n - 1);
    const double low = std::floor(position);
    return {static_cast<std::uint64_t>(low), static_cast<std::uint64_t>(std::min(low + 1, n - 1)), position - low};
}

/// Bins of a round width that hold all but the dearest 0.5 % of tasks.
Histogram emptyHistogram(double top)
{
    Histogram h;
    if (!(top > 0) || !std::isfinite(top))
        return h;
    const double raw = top / 60;
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    const double step = raw / magnitude;
    h.width = 10 * magnitude;
    for (const double nice : {8.0, 6.0, 5.0, 4.0, 3.0, 2.5, 2.0, 1.5, 1.2, 1.0}) // 45 to 60 bins whatever the costs
        if (step <= nice)
            h.width = nice * magnitude;
    h.share.assign(static_cast<std::size_t>(std::ceil(top / h.width)) + 1, 0.0);
    return h;
}

/// Fills everything from the value at a rank and from sums.
template <class AtRank> CostOrder ordered(double n, const AtRank &atRank)
{
    const auto at = [&](double p) {
        const Rank rank = typeSeven(p, n);
        const double low = atRank(rank.low);
        return rank.part > 0 && std::isfinite(low) ? low + rank.part * (atRank(rank.high) - low) : low;
    };
    CostOrder order;
    const auto out = estimatesOf(order.percentiles);
    for (std::size_t i = 0; i < std::size(percentileShares); ++i) {
        const double p = percentileShares[i], d = halfInterval(p, n);
        const double value = at(p), below = at(p - d);
        *out[i] = {value, std::isfinite(value) && std::isfinite(below) ? (at(p + d) - below) / (2 * intervalDeviations) : 0.0};
    }
    order.histogram = emptyHistogram(at(histogramEnd));
    return order;
}

std::uint64_t dearestTasks(std::uint64_t n)
{
    return static_cast<std::uint64_t>(std::ceil(static_cast<double>(n) * dearest));
}

} // namespace

CostBins::CostBins(int bits)
    : m_shift(52 - bits), m_first(std::bit_cast<std::uint64_t>(lowest) >> m_shift), m_last(std::bit_cast<std::uint64_t>(highest) >> m_shift),
      m_counts(m_last - m_first + 2)
{
}

std::size_t CostBins::binOf(double cost) const
{
    const std::uint64_t place = std::bit_cast<std::uint64_t>(cost) >> m_shift; // costs are not negative
    return place < m_first ? 0 : std::min(place, m_last) - m_first + 1;
}

double CostBins::lowOf(std::size_t bin) const
{
    return bin == 0 ? 0.0 : std::bit_cast<double>((m_first + bin - 1) << m_shift);
}

void CostBins::add(const double *costs, int n)
{
    for (int i = 0; i < n; ++i)
        ++m_counts[binOf(costs[i])];
}

void CostBins::add(const CostBins &other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

Percentiles percentilesOf(std::vector<double> costs)
{
    Percentiles percentiles;
    auto from = costs.begin();
    std::size_t next = 0;
    for (Estimate *out : estimatesOf(percentiles)) {
        const Rank rank = typeSeven(percentileShares[next++], static_cast<double>(costs.size()));
        const auto low = costs.begin() + static_cast<std::ptrdiff_t>(rank.low);
        std::nth_element(from, low, costs.end());
        out->value = rank.part > 0 ? *low + rank.part * (*std::min_element(low + 1, costs.end()) - *low) : *low;
        from = low;
    }
    return percentiles;
}

CostOrder orderOf(const std::vector<double> &costs, const CostBins &bins)
{
    const double n = static_cast<double>(costs.size());
    std::vector<std::uint64_t> below(bins.counts().size() + 1);
    for (std::size_t b = 0; b < bins.counts().size(); ++b)
        below[b + 1] = below[b] + bins.counts()[b];
    const auto binOfRank = [&](std::uint64_t rank) {
        return static_cast<std::size_t>(std::upper_bound(below.begin(), below.end(), rank) - below.begin()) - 1;
    };
    // A second look at the costs, for the few bins that hold a rank that is asked for.
    constexpr std::uint8_t none = 0, wanted = 1;
    std::vector<std::uint8_t> want(bins.counts().size(), none);
    const auto ask = [&](double p) {
        const Rank rank = typeSeven(p, n);
        want[binOfRank(rank.low)] = want[binOfRank(rank.high)] = wanted;
    };
    for (const double p : percentileShares)
        for (const double d : {0.0, halfInterval(p, n), -halfInterval(p, n)})
            ask(p + d);
    ask(histogramEnd);
    const std::uint64_t firstDear = costs.size() - dearestTasks(costs.size());
    const std::size_t dearBin = binOfRank(firstDear);
    want[dearBin] = wanted;
    std::map<std::size_t, std::vector<double>> values;
    for (std::size_t b = 0; b < want.size(); ++b)
        if (want[b])
            values[b].reserve(bins.counts()[b]);
    std::vector<std::vector<double> *> places(want.size(), nullptr);
    for (auto &[bin, held] : values)
        places[bin] = &held;
    double all = 0, dear = 0;
    for (const double cost : costs) {
        const std::size_t bin = bins.binOf(cost);
        all += cost;
        dear += bin > dearBin ? cost : 0.0;
        if (places[bin])
            places[bin]->push_back(cost);
    }
    for (auto &[bin, held] : values)
        if (std::adjacent_find(held.begin(), held.end(), std::not_equal_to<>()) != held.end())
            std::sort(held.begin(), held.end());
    const auto atRank = [&](std::uint64_t rank) {
        const std::size_t bin = binOfRank(rank);
        return (*places[bin])[rank - below[bin]];
    };
    CostOrder order = ordered(n, atRank);
    for (std::uint64_t rank = firstDear; rank < below[dearBin + 1]; ++rank)
        dear += atRank(rank);
    order.topDecileShare = all > 0 ? dear / all : 0;
    Histogram &h = order.histogram;
    if (h.width > 0) {
        std::vector<std::uint64_t> counts(h.share.size());
        const double perWidth = 1 / h.width, end = static_cast<double>(counts.size() - 1);
        for (const double cost : costs)
            ++counts[static_cast<std::size_t>(std::min(end, cost * perWidth))];
        for (std::size_t i = 0; i < counts.size(); ++i)
            h.share[i] = static_cast<double>(counts[i]) / n;
    }
    return order;
}

CostOrder orderOf(const CostBins &bins)
{
    std::vector<std::uint64_t> below(bins.counts().size() + 1);
    for (std::size_t b = 0; b < bins.counts().size(); ++b)
        below[b + 1] = below[b] + bins.counts()[b];
    const std::uint64_t tasks = below.back();
    const auto atRank = [&](std::uint64_t rank) {
        const auto bin = static_cast<std::size_t>(std::upper_bound(below.begin(), below.end(), rank) - below.begin()) - 1;
        const double part = (static_cast<double>(rank - below[bin]) + 0.5) / static_cast<double>(bins.counts()[bin]);
        return bins.lowOf(bin) + part * (bins.lowOf(bin + 1) - bins.lowOf(bin));
    };
    CostOrder order = ordered(static_cast<double>(tasks), atRank);
    const std::uint64_t firstDear = tasks - dearestTasks(tasks);
    double all = 0, dear = 0;
    Histogram &h = order.histogram;
    for (std::size_t b = 0; b < bins.counts().size(); ++b) {
        if (bins.counts()[b] == 0)
            continue;
        const double count = static_cast<double>(bins.counts()[b]);
        const double middle = b == 0 ? 0.0 : (bins.lowOf(b) + bins.lowOf(b + 1)) / 2;
        all += count * middle;
        const std::uint64_t from = std::max(below[b], firstDear);
        if (from < below[b + 1])
            dear += static_cast<double>(below[b + 1] - from) * middle;
        if (h.width > 0)
            h.share[std::min(h.share.size() - 1, static_cast<std::size_t>(middle / h.width))] += count / static_cast<double>(tasks);
    }
    order.topDecileShare = all > 0 ? dear / all : 0;
    return order;
}

} // namespace farthing
