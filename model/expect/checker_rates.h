// SPDX-License-Identifier: GPL-3.0-or-later
// What a check costs by the token.
#pragma once
#include "model/simulate/compiled_plan.h"

#include <cmath>

namespace farthing {

struct CheckerRates {
    double input = 0, output = 0;      ///< money per token
};
/// Of a check that reads `input` tokens: its model's prices, or its pool's.
inline CheckerRates checkerRates(const CompiledStage &stage, const CompiledPlan &plan, double input)
{
    if (stage.checkerPool >= 0) {
        const double perSecond = plan.computeRates[static_cast<std::size_t>(stage.checkerPool)];
        return {perSecond * stage.checkerInputSeconds, perSecond * stage.checkerOutputSeconds};
    }
    const TokenRates &rates = stage.checkerCard.bandFor(input).rates;
    return {rates.input, std::isnan(rates.output) ? 0.0 : rates.output}; // an unpriced use is refused before a run
}

} // namespace farthing
