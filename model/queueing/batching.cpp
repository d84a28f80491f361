// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/batching.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"
#include "model/distribution/special.h"
#include "model/queueing/birth_death.h"

#include <algorithm>
#include <vector>

namespace farthing::queueing {
namespace {

using distribution::special::logGamma;

/// P(no arrival during a batch) in the stationary regime of batch sizes: b' = max(1, Poisson(λ(αb + τ0))).
/// Power iteration on sizes 1..count; contracts by λα.
double emptyShare(double lambdaAlpha, double lambdaTau, double meanBatch)
{
    const double spread = std::sqrt(meanBatch / (1.0 - lambdaAlpha * lambdaAlpha));
    const auto count = static_cast<std::size_t>(std::ceil(meanBatch + 14.0 * spread + 30.0));
    std::vector<double> p(count, 0.0), next(count);
    p[0] = 1.0;
    double empty = 0;
    constexpr double negligible = 1e-25;
    for (int i = 0; i < 2000; ++i) {
        std::fill(next.begin(), next.end(), 0.0);
        double none = 0;
        for (std::size_t b = 0; b < count; ++b) {
            if (p[b] < 1e-30)
                continue;
            const double mean = lambdaAlpha * static_cast<double>(b + 1) + lambdaTau;
            none += p[b] * ownExp(-mean);
            // Poisson weights outwards from the mode.
            const auto mode = static_cast<std::size_t>(std::max(1.0, std::floor(mean)));
            const double top = p[b] * ownExp(static_cast<double>(mode) * ownLog(mean) - mean
                                             - logGamma(static_cast<double>(mode) + 1.0));
            double term = top;
            for (std::size_t n = mode; n <= count && term > negligible; ++n) {
                next[n - 1] += term;
                term *= mean / static_cast<double>(n + 1);
            }
            term = top;
            for (std::size_t n = mode; n > 1 && term > negligible; --n) {
                term *= static_cast<double>(n) / mean;
                if (n - 1 <= count)
                    next[n - 2] += term;
            }
        }
        next[0] += none;
        p.swap(next);
        const double change = std::fabs(none - empty);
        empty = none;
        if (change < 1e-16)
            break;
    }
    return empty;
}

} // namespace

Result<BatchedService> continuousBatching(const ContinuousBatching &s)
{
    Require require;
    require.above("arrival rate", s.arrivals, 0).above("output tokens per request", s.outputTokens, 0)
        .atLeast("step time", s.stepSeconds, 0).atLeast("step time per sequence", s.perSequence, 0)
        .above("step time of one sequence", s.stepSeconds + s.perSequence, 0).whole("most sequences in a batch", s.cap, 1, 1e6);
    if (s.room)
        require.whole("room for requests", *s.room, s.cap, 1e7);
    if (require.fault())
        return *require.fault();
    const auto rate = [&s](double n) {
        const double b = std::min(n, s.cap);
        return b / ((s.stepSeconds + s.perSequence * b) * s.outputTokens);
    };
    BatchedService out;
    out.maxThroughput = rate(s.cap);
    out.load = s.arrivals / out.maxThroughput;
    if (!s.room && out.load >= 1.0)
        return Error{"The arrivals are not below the throughput of a full batch: the queue grows without end. "
                     "Add replicas or say what overload does."};
    const auto p = birthDeath(s.arrivals, rate, s.room.value_or(s.cap), false);
    // Without room limit the states above the cap are a geometric tail of ratio `load`.
    const double tail = s.room ? 0.0 : p.back() * out.load / (1.0 - out.load);
    const double total = 1.0 + tail;
    double served = 0; // what is completed: right even when nearly all is shed
    for (std::size_t n = 0; n < p.size(); ++n) {
        const double here = static_cast<double>(n);
        served += n > 0 ? p[n] * rate(here) : 0.0;
        out.meanBatch += p[n] / total * std::min(here, s.cap);
        out.meanQueue += p[n] / total * std::max(0.0, here - s.cap);
    }
    if (!s.room) {
        out.meanBatch += tail / total * s.cap;
        out.meanQueue = tail / total / (1.0 - out.load);
    }
    out.idle = p.front() / total;
    out.busy = 1.0 - out.idle;
    out.shed = s.room ? p.back() : 0.0;
    if (!s.room)
        served = s.arrivals;
    out.meanWait = out.meanQueue / served;
    out.meanLatency = out.meanBatch / served;
    out.secondsPerToken = out.meanLatency / s.outputTokens;
    return out;
}

Result<BatchFleet> batchFleet(const ContinuousBatching &server, const BatchObjective &objective)
{
    Require require;
    require.above("highest load", objective.mostLoad, 0).between("highest load", objective.mostLoad, 0, 1);
    if (objective.meanWait)
        require.atLeast("longest mean wait", *objective.meanWait, 0);
    if (objective.secondsPerToken)
        require.above("longest time per token", *objective.secondsPerToken, 0)
            .that(server.stepSeconds + server.perSequence <= *objective.secondsPerToken,
                  "Even one request alone is slower than the objective per token. Relax it or take faster accelerators.");
    if (require.fault())
        return *require.fault();
    // The whole load on one replica, with room so that it is defined at any load: checks the inputs, gives the throughput.
    ContinuousBatching probe = server;
    if (!probe.room)
        probe.room = probe.cap;
    const Result<BatchedService> whole = continuousBatching(probe);
    if (!whole)
        return whole.error();
    const auto shared = [&server](double replicas) {
        ContinuousBatching one = server;
        one.arrivals = server.arrivals / replicas;
        return continuousBatching(one);
    };
    const auto keeps = [&](double replicas) {
        if (whole->load / replicas > objective.mostLoad)
            return false;
        const Result<BatchedService> each = shared(replicas);
        return each && (!objective.meanWait || each->meanWait <= *objective.meanWait)
            && (!objective.secondsPerToken || each->secondsPerToken <= *objective.secondsPerToken);
    };
    // More replicas only help: double until it holds, then halve the gap.
    double low = 0, high = std::max(1.0, std::ceil(whole->load / objective.mostLoad));
    while (!keeps(high)) {
        low = high;
        high *= 2.0;
        if (high > 1e7)
            return Error{"The objective needs more than ten million replicas. Relax it."};
    }
    while (high - low > 1.0) {
        const double middle = std::floor(0.5 * (low + high));
        (keeps(middle) ? high : low) = middle;
    }
    return BatchFleet{high, *shared(high)};
}

Result<TakeAllBatching> takeAllBatching(double arrivals, double perRequest, double perBatch)
{
    if (const auto fault = Require().above("arrival rate", arrivals, 0).atLeast("time per request", perRequest, 0)
                               .atLeast("time per batch", perBatch, 0).above("time of a batch of one", perRequest + perBatch, 0)
                               .that(arrivals * perRequest < 1, "Arrivals outrun the server even in endless batches. Add replicas.").fault())
        return *fault;
    const double a = arrivals * perRequest, t = arrivals * perBatch;
    const double least = std::max(1.0, t / (1.0 - a));
    const auto response = [=](double meanBatch) {
        return perRequest + perBatch + (1.0 + 2.0 * a) * arrivals
            * (perRequest * perRequest + 2.0 * perRequest * perBatch + perBatch * perBatch / meanBatch) / (2.0 * (1.0 - a * a));
    };
    TakeAllBatching out;
    out.upperBound = response(least);
    out.exact = true;
    // E[B](1 − λα) = λτ0 + P(no arrival during a batch); the last term is below e^−36 when λτ0 is above 36.
    if (t >= 36.0)
        out.meanBatch = t / (1.0 - a);
    else if (a <= 0.95)
        out.meanBatch = (t + emptyShare(a, t, (t + 1.0) / (1.0 - a))) / (1.0 - a);
    else {
        out.meanBatch = least;
        out.exact = false;
    }
    out.meanResponse = response(out.meanBatch);
    return out;
}

} // namespace farthing::queueing
