// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when there is more work than capacity: shedding, a backlog, a cheaper tier, retries that add to the load;
// and the limits providers set. economics 4.8.
#pragma once
#include "model/core/result.h"

#include <optional>

namespace farthing::queueing {

struct FluidOverload {
    double shed = 0;          ///< share of arrivals beyond capacity: max(0, 1 − cμ/λ)
    double backlog = 0;       ///< requests left after the peak when nothing is shed
    double lossWithoutQueue = 0; ///< Erlang B: share refused when nothing may wait
};
/// `arrivals` > 0 and `service` > 0 per second, `servers` whole ≥ 1, `peakHours` ≥ 0.
Result<FluidOverload> fluidOverload(double arrivals, double service, double servers, double peakHours);

/// Requests that find all servers of the strong tier busy go to a cheap one.
struct Degraded {
    double overflow = 0;      ///< share sent to the cheap tier: Erlang B
    double cost = 0;          ///< money per request, mean
    double quality = 0;       ///< share answered well, mean
};
struct TierValue { double cost = 0, quality = 0; }; ///< money ≥ 0; probability
Result<Degraded> degrade(double arrivals, double service, double servers, const TierValue &strong, const TierValue &cheap);

/// Refused requests come back: x = λ Σ_{k≤n} (r·B(x))^k.
struct RetryStorm {
    double arrivals = 0;      ///< x: attempts per unit of time, retries included; the smallest solution, where load that
                              ///< rises slowly from calm ends up
    double amplification = 0; ///< x/λ
    double blocking = 0;      ///< B(x)
    double lost = 0;          ///< share of requests never served
};
/// `retry` r in [0, 1]: P(a refused attempt is repeated), at most `retries` ≥ 0 times (whole, ≤ 1000).
Result<RetryStorm> retryStorm(double arrivals, double service, double servers, double retry, double retries);

/// Requests in flight: arrivals · latency (Little). Both ≥ 0.
Result<double> concurrency(double arrivals, double latency);
/// A provider's limits; absent: none.
struct RateLimits {
    std::optional<double> requestsPerMinute, tokensPerMinute, concurrent;
};
struct LimitedRate {
    double byRequests = 0, byTokens = 0, byConcurrency = 0; ///< requests per second each limit allows; infinite without limit
    double binding = 0;       ///< the least of them
};
/// `tokens` per request > 0, `latency` seconds > 0.
Result<LimitedRate> limitedRate(const RateLimits &limits, double tokens, double latency);

} // namespace farthing::queueing
