// SPDX-License-Identifier: GPL-3.0-or-later
// P(gross margin ≥ target) over draws, with its interval, and whether that settles the plan's decision.
#pragma once
#include "model/economics/draws.h"

#include <span>

namespace farthing {

struct MarginProbability {
    double value = 0, se = 0;
    double low95 = 0, high95 = 1;
    double low999 = 0, high999 = 1;    ///< wide enough to look at again and again while draws are added
};
/// From draws in blocks (ParameterDraws::blocksOf): the t interval of the blocks' means, since stratified draws spread less
/// than their number says; Wilson's where there is one block or all agree; exact for a single draw. Draws without revenue
/// have no margin and do not reach the target.
MarginProbability marginProbability(std::span<const DrawEconomics> draws, double target);

/// Open while the confidence lies inside the wide interval.
Decision decide(const MarginProbability &p, double confidence);

} // namespace farthing
