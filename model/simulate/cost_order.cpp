// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/cost_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <mutex>

namespace farthing {

namespace {

constexpr double lowest = 0x1p-40, highest = 0x1p30;

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

/// From the value at each rank.
template <class AtRank> Percentiles percentilesAt(double n, const AtRank &atRank)
{
    const auto at = [&](double p) {
        const Rank rank = typeSeven(p, n);
        const double low = atRank(rank.low);
        return rank.part > 0 && std::isfinite(low) ? low + rank.part * (atRank(rank.high) - low) : low;
    };
    Percentiles percentiles;
    const auto out = estimatesOf(percentiles);
    for (std::size_t i = 0; i < std::size(percentileShares); ++i) {
        const double p = percentileShares[i], d = halfInterval(p, n);
        const double value = at(p), below = at(p - d);
        *out[i] = {value, std::isfinite(value) && std::isfinite(below) ? (at(p + d) - below) / (2 * intervalDeviations) : 0.0};
    }
    return percentiles;
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

void setReplicateErrors(std::span<const double> costs, std::uint64_t replicates, const kernels::Kernels &k, Percentiles &percentiles)
{
    const std::size_t each = costs.size() / replicates;
    constexpr std::size_t atOnce = 4096; // in the nearest cache for all percentiles
    const auto estimates = estimatesOf(percentiles);
    std::vector<std::array<double, std::size(percentileShares)>> below(replicates);
    for (std::uint64_t r = 0; r < replicates; ++r)
        for (std::size_t from = 0; from < each; from += atOnce)
            for (std::size_t p = 0; p < estimates.size(); ++p)
                below[r][p] += k.countBelow(estimates[p]->value, costs.data() + r * each + from, static_cast<int>(std::min(atOnce, each - from)));
    const double sets = static_cast<double>(replicates), n = static_cast<double>(costs.size());
    for (std::size_t p = 0; p < estimates.size(); ++p) {
        double sum = 0, squares = 0;
        for (const auto &replicate : below)
            sum += replicate[p] / static_cast<double>(each);
        for (const auto &replicate : below)
            squares += (replicate[p] / static_cast<double>(each) - sum / sets) * (replicate[p] / static_cast<double>(each) - sum / sets);
        const double bySharesAlone = std::sqrt(percentileShares[p] * (1 - percentileShares[p]) / n);
        estimates[p]->se *= std::sqrt(squares / (sets - 1) / sets) / bySharesAlone;
    }
}

namespace {

/// A second look at every cost: which ones share a bin with something that is asked for, and sums that no order of threads
/// changes.
class SecondLook {
public:
    /// `slots`: for each bin from `firstBin` on, 1 + the place of its costs in the result, or 0.
    SecondLook(std::span<const double> costs, const CostBins &bins, const kernels::Kernels &kernels, std::size_t firstBin,
               const std::vector<std::uint8_t> &slots, double dearFrom, Team &team)
        : m_costs(costs), m_bins(bins), m_kernels(kernels), m_firstBin(firstBin), m_slots(slots), m_dearFrom(dearFrom), m_team(team), m_parts((costs.size() + partCosts - 1) / partCosts), m_shares(m_parts.size(), team)
    {
        m_held.resize(*std::max_element(slots.begin(), slots.end()));
    }
    void run()
    {
        constexpr std::size_t few = 4; // parts that take no longer than it takes to wake somebody
        if (m_parts.size() < few)
            work(0);
        else
            m_team.run([this](std::size_t member) { work(member); });
    }
    /// Costs of each slot, in no order.
    std::vector<std::vector<double>> held() { return std::move(m_held); }
    double all() const { return sumOf(&Part::all); }
    double dear() const { return sumOf(&Part::dear); }

private:
    static constexpr std::size_t partCosts = 1U << 16;
    struct Part {
        double all = 0, dear = 0;
    };
    double sumOf(double Part::*sum) const
    {
        double total = 0;
        for (const Part &part : m_parts)
            total += part.*sum;
        return total;
    }
    /// Few costs are asked for: they are listed without a branch for each.
    template <class BinOf> void collect(std::span<const double> costs, std::vector<std::vector<double>> &held, const BinOf &binOf) const
    {
        constexpr std::size_t atOnce = 1024;
        std::array<std::uint16_t, atOnce + 1> found;
        for (std::size_t from = 0; from < costs.size(); from += atOnce) {
            const std::span<const double> some = costs.subspan(from, std::min(atOnce, costs.size() - from));
            std::size_t count = 0;
            for (std::size_t i = 0; i < some.size(); ++i) {
                found[count] = static_cast<std::uint16_t>(i);
                count += m_slots[binOf(some[i]) - m_firstBin] != 0;
            }
            for (std::size_t f = 0; f < count; ++f) {
                const double cost = some[found[f]];
                held[m_slots[binOf(cost) - m_firstBin] - 1U].push_back(cost);
            }
        }
    }
    void work(std::size_t member)
    {
        std::vector<std::vector<double>> held(m_held.size());
        for (std::size_t p = m_shares.take(member); p < m_parts.size(); p = m_shares.take(member)) {
            const std::span<const double> costs = m_costs.subspan(p * partCosts, std::min(partCosts, m_costs.size() - p * partCosts));
            double sums[2];
            m_kernels.sumsFrom(m_dearFrom, costs.data(), sums, static_cast<int>(costs.size()));
            m_parts[p] = {sums[0], sums[1]};
            if (m_firstBin > 0 && m_firstBin + m_slots.size() < m_bins.counts().size())
                collect(costs, held, [&](double cost) { return m_bins.innerBinOf(cost); });
            else
                collect(costs, held, [&](double cost) { return m_bins.binOf(cost); });
        }
        const std::lock_guard lock(m_together);
        for (std::size_t slot = 0; slot < held.size(); ++slot)
            m_held[slot].insert(m_held[slot].end(), held[slot].begin(), held[slot].end());
    }

    std::span<const double> m_costs;
    const CostBins &m_bins;
    const kernels::Kernels &m_kernels;
    std::size_t m_firstBin;
    const std::vector<std::uint8_t> &m_slots;
    double m_dearFrom;
    Team &m_team;
    std::vector<Part> m_parts;
    Shares m_shares;
    std::vector<std::vector<double>> m_held;
    std::mutex m_together;
};

/// Some costs by rank.
class RankedCosts {
public:
    explicit RankedCosts(std::vector<double> &costs) : m_costs(costs) {}
    void sort()
    {
        if (!m_sorted && std::adjacent_find(m_costs.begin(), m_costs.end(), std::not_equal_to<>()) != m_costs.end())
            std::sort(m_costs.begin(), m_costs.end());
        m_sorted = true;
    }
    double at(std::uint64_t rank)
    {
        if (m_costs.size() > few)
            sort();
        const auto place = m_costs.begin() + static_cast<std::ptrdiff_t>(rank);
        if (!m_sorted && m_next == rank)
            std::iter_swap(place, std::min_element(place, m_costs.end()));
        else if (!m_sorted)
            std::nth_element(m_costs.begin(), place, m_costs.end());
        m_next = rank + 1;
        return *place;
    }

private:
    static constexpr std::size_t few = 4096; ///< a handful of ranks of them takes less than sorting them
    std::vector<double> &m_costs;
    bool m_sorted = false;
    std::uint64_t m_next = std::numeric_limits<std::uint64_t>::max(); ///< all costs of lower rank stand before it, where it is one
};

} // namespace

CostOrder orderOf(std::span<const double> costs, const CostBins &bins, const kernels::Kernels &kernels, Team &team)
{
    const double n = static_cast<double>(costs.size());
    const std::vector<std::uint32_t> &counts = bins.counts();
    const auto some = [](std::uint64_t count) { return count > 0; };
    const auto firstBin = static_cast<std::size_t>(std::find_if(counts.begin(), counts.end(), some) - counts.begin());
    const auto endBin = static_cast<std::size_t>(counts.rend() - std::find_if(counts.rbegin(), counts.rend(), some));
    std::vector<std::uint64_t> below(endBin - firstBin + 1); // by bin from the first one on, as are these:
    for (std::size_t b = firstBin; b < endBin; ++b)
        below[b - firstBin + 1] = below[b - firstBin] + counts[b];
    std::vector<std::uint8_t> slots(endBin - firstBin);
    const auto binOfRank = [&](std::uint64_t rank) {
        return static_cast<std::size_t>(std::upper_bound(below.begin(), below.end(), rank) - below.begin()) - 1;
    };
    std::uint8_t slotCount = 0;
    const auto want = [&](std::size_t bin) {
        if (slots[bin] == 0)
            slots[bin] = ++slotCount;
    };
    const auto ask = [&](double p) {
        const Rank rank = typeSeven(p, n);
        want(binOfRank(rank.low));
        want(binOfRank(rank.high));
    };
    for (const double p : percentileShares)
        for (const double d : {0.0, halfInterval(p, n), -halfInterval(p, n)})
            ask(p + d);
    ask(histogramEnd);
    const std::uint64_t firstDear = costs.size() - dearestTasks(costs.size());
    const std::size_t dearBin = binOfRank(firstDear);
    want(dearBin);
    // The histogram ends where the bin of its last rank does. Bins that reach into two of its bars are looked into.
    const std::size_t topBin = firstBin + binOfRank(typeSeven(histogramEnd, n).high);
    Histogram h = emptyHistogram(topBin == 0 ? 0 : topBin + 1 < counts.size() ? bins.lowOf(topBin + 1) : *std::max_element(costs.begin(), costs.end()));
    std::vector<std::uint64_t> bars(h.share.size());
    const double perWidth = h.width > 0 ? 1 / h.width : 0;
    const auto barOf = [&](double cost) { return static_cast<std::size_t>(std::min(static_cast<double>(bars.size() - 1), cost * perWidth)); };
    std::vector<std::size_t> shared;
    if (h.width > 0)
        for (std::size_t b = 0; b < slots.size(); ++b) {
            const std::uint64_t count = counts[firstBin + b];
            if (count == 0)
                continue;
            const double low = bins.lowOf(firstBin + b), high = bins.lowOf(firstBin + b + 1);
            if (firstBin + b + 1 < counts.size() && barOf(low) == barOf(std::nextafter(high, 0.0))) {
                bars[barOf(low)] += count;
            } else {
                want(b);
                shared.push_back(b);
            }
        }
    SecondLook look(costs, bins, kernels, firstBin, slots, bins.lowOf(firstBin + dearBin + 1), team);
    look.run();
    std::vector<std::vector<double>> held = look.held();
    for (const std::size_t b : shared)
        for (const double cost : held[slots[b] - 1U])
            ++bars[barOf(cost)];
    std::vector<RankedCosts> ranked;
    for (std::vector<double> &ofSlot : held)
        ranked.emplace_back(ofSlot);
    const auto atRank = [&](std::uint64_t rank) {
        const std::size_t bin = binOfRank(rank);
        return ranked[slots[bin] - 1U].at(rank - below[bin]);
    };
    CostOrder order;
    double dear = look.dear();
    ranked[slots[dearBin] - 1U].sort(); // they come in any order, and sums must not
    for (std::uint64_t rank = firstDear; rank < below[dearBin + 1]; ++rank)
        dear += atRank(rank);
    order.percentiles = percentilesAt(n, atRank);
    order.topDecileShare = look.all() > 0 ? dear / look.all() : 0;
    for (std::size_t i = 0; i < bars.size(); ++i)
        h.share[i] = static_cast<double>(bars[i]) / n;
    order.histogram = std::move(h);
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
    CostOrder order;
    order.percentiles = percentilesAt(static_cast<double>(tasks), atRank);
    order.histogram = emptyHistogram(atRank(typeSeven(histogramEnd, static_cast<double>(tasks)).low));
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
