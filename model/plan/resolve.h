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

/// Latin hypercube over the uncertain numbers of a plan: draw d of path p is (rank + u) / draws, where the rank is that
/// of a random word keyed by (seed, path, d). Another number's draws never move when one is added or removed.
class ParameterDraws {
public:
    ParameterDraws(const Plan &plan, std::uint64_t seed, std::uint64_t draws);
    std::uint64_t count() const { return m_draws; }
    bool hasUncertainty() const { return !m_paths.empty(); }
    const std::vector<std::string> &paths() const { return m_paths; }
    /// The plan of draw d, every number fixed.
    Plan resolve(std::uint64_t draw, Issues &issues) const;

private:
    const Plan m_plan;
    std::uint64_t m_draws;
    std::vector<std::string> m_paths;
    std::vector<std::vector<double>> m_levels; ///< [path][draw], in (0, 1)
};

} // namespace farthing
