// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles, histogram and concentration of the costs of many tasks, without sorting them.
#pragma once
#include "model/core/team.h"
#include "model/simulate/kernels/kernels.h"
#include "model/simulate/results.h"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace farthing {

/// Counts of costs in bins of equal ratio: a bin is the exponent and the leading bits of the mantissa.
class CostBins {
public:
    /// 2^`bits` bins between a cost and its double, from 2⁻⁴⁰ to 2³⁰ of money; all below share the first bin.
    explicit CostBins(int bits);
    void add(const double *costs, int n);
    void add(const CostBins &other);
    std::size_t binOf(double cost) const;
    /// Of costs that lie neither below the first of equal ratio nor above the last.
    std::size_t innerBinOf(double cost) const { return (std::bit_cast<std::uint64_t>(cost) >> m_shift) - m_first + 1; }
    double lowOf(std::size_t bin) const;
    const std::vector<std::uint32_t> &counts() const { return m_counts; }

private:
    int m_shift;
    std::uint64_t m_first, m_last;
    std::vector<std::uint32_t> m_counts; ///< half the memory, which the nearest cache then holds
};

struct CostOrder {
    Percentiles percentiles;
    double topDecileShare = 0;
    Histogram histogram;
};

/// Runs of up to so many tasks keep every cost, so that their percentiles are exact.
inline constexpr std::uint64_t keptCosts = 1U << 22;
inline constexpr int keptBits = 10;
/// Longer ones keep counts alone; a percentile is then right to one part in 8,192.
inline constexpr int countedBits = 12;

/// Gives percentiles of `costs`, which are so many replicates of the same length one after the other, the errors that the replicates
/// show: how their shares below a percentile differ, times what the percentile changes by share, which its error of independent
/// costs tells.
void setReplicateErrors(std::span<const double> costs, std::uint64_t replicates, const kernels::Kernels &kernels, Percentiles &percentiles);
/// Exact: `bins` counts `costs`, of which there is at least one. The size of the team changes nothing but the time.
CostOrder orderOf(std::span<const double> costs, const CostBins &bins, const kernels::Kernels &kernels, Team &team);
/// From counts alone, costs taken to be spread evenly in each bin.
CostOrder orderOf(const CostBins &bins);

} // namespace farthing
