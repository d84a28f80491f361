// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an attempt before its output is drawn.
#pragma once
#include "model/expect/route_given.h"

namespace farthing {

struct RouteGiven::Facts {
    const CompiledTier *tier;
    const TokenRates *rates;
    bool overrun, pool;
    double poolRate;
    double malformed, incorrect;
    double promptMean, promptSecond;      ///< money
    double inputTokens, readTokens, writeTokens, hits;
    double outRate, reasoningRate;        ///< money per stated token
};

} // namespace farthing
