// SPDX-License-Identifier: GPL-3.0-or-later
// The rates that one model in one service tier and region asks, ready to bill requests.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <span>

namespace farthing {

/// Money per token (plan currency, discounts and fx applied). NaN = unknown: using it is an error found before a run.
struct TokenRates {
    double input, cachedRead, cacheWrite, output, reasoning;
    bool cacheWriteIsInput = false;        ///< no write price: what is not read is plain input
};
inline constexpr double longCacheSeconds = 3600; ///< a prefix kept at least this long is written at the 1 h price
struct RateBand {
    double fromTokens = 0;                 ///< prompts of at least this many tokens
    TokenRates rates;
    int row = -1;                          ///< index into the sheet's rows, -1 for pools
};
struct RateCard {
    std::vector<RateBand> bands;           ///< ascending fromTokens, first at 0
    double cacheMinTokens = 0;             ///< below this cacheable head nothing is cached
    double cacheStepTokens = 0;            ///< above that minimum, only whole steps of so many tokens are cached; 0: all
    double cacheTtlSeconds = 0;            ///< how long a prefix stays cached; 0: the sheet does not say
    double contextWindow = 0;              ///< 0: unknown, no limit
    double maxOutput = 0;                  ///< 0: unknown
    /// The band for a whole prompt of `tokens` (cached tokens included): it re-rates every meter of the request.
    const RateBand &bandFor(double promptTokens) const;
    /// What of a head of so many tokens is cached where the model caches in steps; all of it where it does not (the minimum
    /// is for the caller to compare).
    double inSteps(double tokens) const;
};

/// One request's tokens in disjoint buckets.
struct RequestTokens {
    double input = 0, cachedRead = 0, cacheWrite = 0, output = 0, reasoning = 0;
    double prompt() const { return input + cachedRead + cacheWrite; }
};
struct BilledMeters {
    double input = 0, cachedRead = 0, cacheWrite = 0, output = 0, reasoning = 0;
    double total() const { return input + cachedRead + cacheWrite + output + reasoning; }
};
BilledMeters bill(const RateCard &card, const RequestTokens &tokens);

struct RateQuery {
    std::string model;                     ///< "provider/model"; the first slash splits; exact names and aliases only
    Service service = Service::Standard;
    std::string region;
    std::string path;                      ///< where in the plan, for issues
    double cacheSeconds = 0;               ///< time to live of the cached prefix; 0: the plan does not say, 5 min
};
/// Finds the card at the plan's as_of date. Unknown model, service, region, currency without fx, or two rows for one
/// key and date are errors naming model and tier. Blank cached_input = that row's input with a warning; blank
/// cache_write = plain input; blank reasoning = output; cliff rows inherit nothing but the cache minimum. From 3,600 s
/// on, writes cost cache_write_1h; a model that prices writes but not that one is refused. A cell that says n/a stays
/// unknown, so that using it is an error. Rows with a time window are left out, with a warning: the card is that of the
/// other hours.
std::optional<RateCard> findRates(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, Issues &issues);

/// The cards of a model over the week: a row with a window holds in it instead of the row without one (of the same prompt
/// lengths), whatever the other cells of that row say.
struct TimedRates {
    static constexpr int noCard = -1;      ///< no row holds
    std::vector<RateCard> cards;           ///< a single one where no row has a window
    std::vector<int> at;                   ///< card in each minute of the week on the plan's clock; empty: always the first
    int cardAt(int minute) const { return at.empty() ? 0 : at[static_cast<std::size_t>(minute)]; }
};
/// As findRates(), with the windows: overlapping windows, unreadable ones, and zones that cannot be brought to the plan's
/// clock (anything but UTC and UTC±hh:mm, unless both name the same zone) are errors naming the row.
std::optional<TimedRates> findTimedRates(const PriceSheet &sheet, const Plan &plan, const RateQuery &query, Issues &issues);
const char *serviceName(Service service);

} // namespace farthing
