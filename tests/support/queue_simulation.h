// SPDX-License-Identifier: GPL-3.0-or-later
// Queues as they happen, event by event, to check formulas against: no formula in here.
#pragma once
#include "model/simulate/random.h"

#include <cmath>
#include <cstdint>
#include <deque>
#include <functional>
#include <queue>
#include <vector>

namespace farthing::test {

/// Uniforms in (0, 1), one after the other.
class Stream {
public:
    explicit Stream(std::uint64_t seed) : m_seed(seed) {}
    double uniform()
    {
        if (m_next == 4) {
            m_block = philox(m_seed, m_index++, 7, 0);
            m_next = 0;
        }
        return m_block[m_next++];
    }
    double exponential(double rate) { return -std::log(uniform()) / rate; }

private:
    std::uint64_t m_seed, m_index = 0;
    Uniforms m_block{};
    std::size_t m_next = 4;
};

struct QueueObserved {
    double meanWait = 0, waits = 0, waitsLonger = 0, utilisation = 0, abandons = 0;
};

/// First come first served, `servers` servers, Poisson arrivals; `service` draws a service time, `patience` how long an
/// arrival waits before it leaves (infinite: for ever). `longer` is the wait counted by waitsLonger.
inline QueueObserved simulateQueue(double arrivals, std::size_t servers, const std::function<double(Stream &)> &service,
                                   double longer, std::uint64_t count, std::uint64_t seed,
                                   const std::function<double(Stream &)> &patience = {})
{
    Stream stream(seed);
    std::priority_queue<double, std::vector<double>, std::greater<>> freeAt;
    for (std::size_t i = 0; i < servers; ++i)
        freeAt.push(0.0);
    const std::uint64_t warm = count / 20;
    double now = 0, waitSum = 0, busy = 0, start = 0, waited = 0, late = 0, left = 0;
    for (std::uint64_t i = 0; i < count + warm; ++i) {
        now += stream.exponential(arrivals);
        if (i == warm)
            start = now;
        const double begin = std::max(now, freeAt.top());
        const double wait = begin - now;
        const double limit = patience ? patience(stream) : INFINITY;
        const bool gone = wait > limit;
        double time = 0;
        if (!gone) {
            time = service(stream);
            freeAt.pop();
            freeAt.push(begin + time);
        }
        if (i >= warm) {
            waitSum += gone ? limit : wait;
            waited += wait > 0;
            late += wait > longer;
            left += gone;
            busy += time;
        }
    }
    const double n = static_cast<double>(count);
    return {waitSum / n, waited / n, late / n, busy / (now - start) / static_cast<double>(servers), left / n};
}

/// One server takes all that wait; a batch of b needs perRequest·b + perBatch. Mean time from arrival to the end.
inline double simulateTakeAll(double arrivals, double perRequest, double perBatch, std::uint64_t count, std::uint64_t seed)
{
    Stream stream(seed);
    std::deque<double> waiting;
    double next = stream.exponential(arrivals), now = 0, sum = 0;
    std::uint64_t served = 0;
    while (served < count) {
        while (next <= now) {
            waiting.push_back(next);
            next += stream.exponential(arrivals);
        }
        if (waiting.empty()) {
            now = next;
            continue;
        }
        now += perRequest * static_cast<double>(waiting.size()) + perBatch;
        for (const double arrived : waiting)
            sum += now - arrived;
        served += waiting.size();
        waiting.clear();
    }
    return sum / static_cast<double>(served);
}

/// Continuous batching: up to `cap` requests share the server; each needs `work()` tokens; a token step of b requests
/// takes t0 + t1·b. Time in batch and wait, by Little from time averages.
struct BatchObserved { double meanBatch = 0, meanQueue = 0; };
inline BatchObserved simulateSharing(double arrivals, double t0, double t1, std::size_t cap,
                                     const std::function<double(Stream &)> &work, std::uint64_t count, std::uint64_t seed)
{
    Stream stream(seed);
    std::vector<double> left;
    std::deque<double> waiting;
    double next = stream.exponential(arrivals), now = 0, inBatch = 0, inQueue = 0;
    for (std::uint64_t done = 0; done < count;) {
        const double batch = static_cast<double>(left.size());
        const double perToken = t0 + t1 * batch;
        double soonest = INFINITY;
        for (const double tokens : left)
            soonest = std::min(soonest, tokens * perToken);
        const double step = std::min(soonest, next - now);
        inBatch += batch * step;
        inQueue += static_cast<double>(waiting.size()) * step;
        now += step;
        for (double &tokens : left)
            tokens -= step / perToken;
        if (soonest <= next - (now - step)) {
            for (std::size_t i = 0; i < left.size();)
                if (left[i] <= 1e-9) {
                    left[i] = left.back();
                    left.pop_back();
                    ++done;
                } else {
                    ++i;
                }
        } else {
            waiting.push_back(work(stream));
            next = now + stream.exponential(arrivals);
        }
        while (left.size() < cap && !waiting.empty()) {
            left.push_back(waiting.front());
            waiting.pop_front();
        }
    }
    return {inBatch / now, inQueue / now};
}

} // namespace farthing::test
