// SPDX-License-Identifier: GPL-3.0-or-later
// Waits and latency of accelerators that work on many requests at once. economics 4.3 and 4.4.
#pragma once
#include "model/core/result.h"

#include <optional>

namespace farthing::queueing {

/// Continuous batching: one decode step of a batch of b takes t0 + t1·b seconds and gives each request one token.
/// Processor sharing whose total rate depends on the number in it (Kelly 1979; Bonald and Proutière 2003); insensitive to
/// the law of output lengths while no more than `cap` are in it.
struct ContinuousBatching {
    double arrivals = 0;         ///< requests per second, > 0
    double outputTokens = 0;     ///< mean per request, > 0
    double stepSeconds = 0;      ///< t0 ≥ 0
    double perSequence = 0;      ///< t1 ≥ 0, seconds; t0 + t1 > 0
    double cap = 1;              ///< most sequences in a batch, whole, 1..1e6
    std::optional<double> room;  ///< most requests in batch and queue together; the rest is shed
};
struct BatchedService {
    double maxThroughput = 0;    ///< requests per second with the batch full
    double load = 0;             ///< arrivals / maxThroughput: the utilisation to use
    double meanBatch = 0, meanQueue = 0;
    double idle = 0;             ///< P(nothing to do)
    double busy = 0;             ///< 1 − idle: near 1 long before saturation, NEVER a utilisation
    double shed = 0;             ///< share of arrivals refused; 0 without `room`
    double meanWait = 0;         ///< seconds before entering the batch
    double meanLatency = 0;      ///< seconds in the batch
    double secondsPerToken = 0;  ///< mean latency / output tokens
};
/// Without `room` the load must be below 1.
Result<BatchedService> continuousBatching(const ContinuousBatching &server);

/// What a fleet of equal replicas with continuous batching must keep; absent: no such objective.
struct BatchObjective {
    std::optional<double> meanWait;        ///< seconds before entering a batch, ≥ 0
    std::optional<double> secondsPerToken; ///< mean, > 0
    double mostLoad = 0.95;                ///< of arrivals over throughput, (0, 1)
};
struct BatchFleet {
    double replicas = 1;
    BatchedService each;
};
/// Fewest replicas that keep the objective when `server.arrivals` are split evenly and at random among them (better
/// routing only shortens the waits). Error when one request alone is slower than the objective.
Result<BatchFleet> batchFleet(const ContinuousBatching &server, const BatchObjective &objective);

/// Dynamic batching, take-all: when free, the server takes everything that waits; a batch of b needs α·b + τ0 seconds.
/// Source: Inoue 2021 (arXiv:1912.06322).
struct TakeAllBatching {
    double meanBatch = 0;        ///< E[B], as sampled by batches
    double meanResponse = 0;     ///< seconds, wait and service
    double upperBound = 0;       ///< the same with E[B] replaced by its lower bound max(1, λτ0/(1 − λα))
    bool exact = false;          ///< false near saturation with few waiting (λα > 0.95 and λτ0 < 36): meanResponse is the bound
};
/// `arrivals` λ > 0 per second, α ≥ 0, τ0 ≥ 0, α + τ0 > 0, λα < 1.
Result<TakeAllBatching> takeAllBatching(double arrivals, double perRequest, double perBatch);

} // namespace farthing::queueing
