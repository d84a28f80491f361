// SPDX-License-Identifier: GPL-3.0-or-later
// From uncertain numbers to fixed ones: the base case, or one draw.
#pragma once
#include "model/core/issue.h"
#include "model/plan/plan.h"

#include <cstdint>
#include <vector>

namespace farthing {

/// The plan with every uncertain number at its base value (p50, likely, median) and refs followed.
Plan resolveBase(const Plan &plan, Issues &issues);

/// Latin hypercubes over the uncertain numbers of a plan, in independent blocks: draw d belongs to block d mod blocks, and
/// its level on path p is (rank + u) / size of the block, where the rank is that of a random word keyed by (seed, path, d).
/// Correlated numbers are joined by a Gaussian copula within each block, their levels stratified again by rank.
/// Another number's draws never move when one is added or removed. The blocks' means give an honest error: stratified
/// draws of one hypercube have less spread between hypercubes than their own spread says.
class ParameterDraws {
public:
    /// 20 blocks from 200 draws on, else one.
    static std::uint64_t blocksOf(std::uint64_t draws) { return draws >= 200 ? 20 : 1; }
    ParameterDraws(const Plan &plan, std::uint64_t seed, std::uint64_t draws);
    std::uint64_t count() const { return m_draws; }
    bool hasUncertainty() const { return !m_paths.empty(); }
    const std::vector<std::string> &paths() const { return m_paths; }
    /// Where the correlations contradict each other, in which case they are left out.
    const Issues &issues() const { return m_issues; }
    /// The plan of draw d, every number fixed.
    Plan resolve(std::uint64_t draw, Issues &issues) const;

private:
    const Plan m_plan;
    std::uint64_t m_draws;
    bool m_refs;
    std::vector<std::string> m_paths;
    void correlate();

    Issues m_issues;
    std::vector<std::vector<double>> m_levels; ///< [path][draw], in (0, 1)
};

} // namespace farthing
