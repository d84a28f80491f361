// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/overload.h"

#include "model/core/require.h"
#include "model/queueing/erlang.h"

#include <algorithm>
#include <limits>

namespace farthing::queueing {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Require lossSystem(double arrivals, double service, double servers)
{
    return Require().above("arrival rate", arrivals, 0).above("service rate", service, 0)
        .whole("number of servers", servers, 1, mostServers)
        .within("offered load", service > 0 ? arrivals / service : 0.0, 0, 1e90); // so that erlangB() below never refuses
}

} // namespace

Result<FluidOverload> fluidOverload(double arrivals, double service, double servers, double peakHours)
{
    if (const auto fault = lossSystem(arrivals, service, servers).atLeast("length of the peak", peakHours, 0).fault())
        return *fault;
    const double capacity = servers * service;
    return FluidOverload{std::max(0.0, 1.0 - capacity / arrivals), std::max(0.0, arrivals - capacity) * peakHours * 3600.0,
                         *erlangB(arrivals / service, servers)};
}

Result<Degraded> degrade(double arrivals, double service, double servers, const TierValue &strong, const TierValue &cheap)
{
    if (const auto fault = lossSystem(arrivals, service, servers).atLeast("cost of the strong tier", strong.cost, 0)
                               .atLeast("cost of the cheap tier", cheap.cost, 0)
                               .within("quality of the strong tier", strong.quality, 0, 1)
                               .within("quality of the cheap tier", cheap.quality, 0, 1).fault())
        return *fault;
    const double b = *erlangB(arrivals / service, servers);
    return Degraded{b, (1.0 - b) * strong.cost + b * cheap.cost, (1.0 - b) * strong.quality + b * cheap.quality};
}

Result<RetryStorm> retryStorm(double arrivals, double service, double servers, double retry, double retries)
{
    if (const auto fault = lossSystem(arrivals, service, servers).within("share of refused attempts that are repeated", retry, 0, 1)
                               .whole("number of retries", retries, 0, 1000).fault())
        return *fault;
    const auto n = static_cast<int>(retries);
    RetryStorm out;
    // The right side grows with x, so iteration from λ climbs to the smallest solution and cannot jump over it.
    double x = arrivals;
    for (int i = 0; i < 100000; ++i) {
        out.blocking = *erlangB(x / service, servers);
        double attempts = 1.0, term = 1.0;
        for (int k = 0; k < n; ++k)
            attempts += term *= retry * out.blocking;
        const double next = arrivals * attempts;
        const bool settled = std::fabs(next - x) <= 1e-14 * next;
        x = next;
        if (settled)
            break;
    }
    out.blocking = *erlangB(x / service, servers);
    double term = 1.0;
    for (int k = 0; k < n; ++k) {
        out.lost += term * out.blocking * (1.0 - retry); // gives up after attempt k
        term *= retry * out.blocking;
    }
    out.lost += term * out.blocking;
    out.arrivals = x;
    out.amplification = x / arrivals;
    return out;
}

Result<double> concurrency(double arrivals, double latency)
{
    if (const auto fault = Require().atLeast("arrival rate", arrivals, 0).atLeast("latency", latency, 0).fault())
        return *fault;
    return arrivals * latency;
}

Result<LimitedRate> limitedRate(const RateLimits &limits, double tokens, double latency)
{
    Require require;
    require.above("tokens per request", tokens, 0).above("latency", latency, 0);
    if (limits.requestsPerMinute)
        require.atLeast("limit of requests a minute", *limits.requestsPerMinute, 0);
    if (limits.tokensPerMinute)
        require.atLeast("limit of tokens a minute", *limits.tokensPerMinute, 0);
    if (limits.concurrent)
        require.atLeast("limit of concurrent requests", *limits.concurrent, 0);
    if (require.fault())
        return *require.fault();
    LimitedRate out;
    out.byRequests = limits.requestsPerMinute ? *limits.requestsPerMinute / 60.0 : infinity;
    out.byTokens = limits.tokensPerMinute ? *limits.tokensPerMinute / (60.0 * tokens) : infinity;
    out.byConcurrency = limits.concurrent ? *limits.concurrent / latency : infinity;
    out.binding = std::min({out.byRequests, out.byTokens, out.byConcurrency});
    return out;
}

} // namespace farthing::queueing
