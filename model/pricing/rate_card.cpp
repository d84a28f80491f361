// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/rate_card.h"

#include "model/caching/prefix_price.h"

#include <cassert>

namespace farthing {
namespace {

/// Nothing used costs nothing, even at an unknown (NaN) rate.
double charge(double tokens, double rate)
{
    return tokens > 0 ? tokens * rate : 0.0;
}

} // namespace

const RateBand &RateCard::bandFor(double promptTokens) const
{
    assert(!bands.empty());
    const RateBand *found = &bands.front();
    for (const RateBand &band : bands)
        if (promptTokens >= band.fromTokens)
            found = &band;
    return *found;
}

double RateCard::inSteps(double tokens) const
{
    if (!(cacheStepTokens > 0))
        return tokens;
    const Result<double> cached = caching::cacheableTokens(tokens, cacheMinTokens, cacheStepTokens);
    assert(cached);
    return cached ? *cached : 0.0;
}

BilledMeters bill(const RateCard &card, const RequestTokens &tokens)
{
    const TokenRates &rates = card.bandFor(tokens.prompt()).rates;
    return {
        .input = charge(tokens.input, rates.input),
        .cachedRead = charge(tokens.cachedRead, rates.cachedRead),
        .cacheWrite = charge(tokens.cacheWrite, rates.cacheWriteIsInput ? rates.input : rates.cacheWrite),
        .output = charge(tokens.output, rates.output),
        .reasoning = charge(tokens.reasoning, rates.reasoning),
    };
}

const char *serviceName(Service service)
{
    switch (service) {
    case Service::Standard: return "standard";
    case Service::Batch: return "batch";
    case Service::Flex: return "flex";
    case Service::Priority: return "priority";
    }
    return "standard";
}

} // namespace farthing
