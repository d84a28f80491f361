// SPDX-License-Identifier: GPL-3.0-or-later
// A fleet of replicas that each work on several requests at once, event by event: no formula of waits in here.
#pragma once
#include "tests/support/queue_simulation.h"

#include <algorithm>

namespace farthing::test {

struct FleetObserved {
    double waits = 0, waitsLonger = 0; ///< shares of the requests
    double utilisation = 0;            ///< work done over what full replicas would have done
};
/// Poisson arrivals of `load` replicas' worth of work in all. A request joins the replica with the fewest requests that has
/// room, else it waits, first come first served. A replica with b requests works at speed(b) of its full speed, shared
/// evenly. `work` draws replica-seconds, of mean `mean`.
inline FleetObserved simulateFleet(std::size_t replicas, std::size_t atOnce, double load, double mean, const std::function<double(Stream &)> &work,
                                   const std::function<double(double)> &speed, double longer, std::uint64_t count, std::uint64_t seed)
{
    Stream stream(seed);
    std::vector<std::vector<double>> left(replicas);
    std::deque<std::pair<double, double>> queue; // arrival, work
    const double rate = load / mean;
    const std::uint64_t warm = count / 10;
    double now = 0, next = stream.exponential(rate), start = 0, done = 0;
    std::uint64_t arrived = 0, waited = 0, late = 0, counted = 0;
    const auto begin = [&](double arrival, double amount) {
        auto best = std::min_element(left.begin(), left.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
        best->push_back(amount);
        if (arrival >= start && start > 0) {
            ++counted;
            waited += now > arrival;
            late += now - arrival > longer;
        }
    };
    while (arrived < count + warm) {
        double soonest = INFINITY;
        std::size_t who = 0;
        for (std::size_t r = 0; r < replicas; ++r) {
            if (left[r].empty())
                continue;
            const double each = speed(static_cast<double>(left[r].size())) / static_cast<double>(left[r].size());
            const double end = *std::min_element(left[r].begin(), left[r].end()) / each;
            if (end < soonest) {
                soonest = end;
                who = r;
            }
        }
        const double step = std::min(soonest, next - now);
        for (std::vector<double> &replica : left) {
            if (replica.empty())
                continue;
            const double all = speed(static_cast<double>(replica.size())), each = all / static_cast<double>(replica.size());
            if (start > 0)
                done += all * step;
            for (double &amount : replica)
                amount -= each * step;
        }
        now += step;
        if (step == soonest) {
            std::vector<double> &replica = left[who];
            replica.erase(std::min_element(replica.begin(), replica.end()));
            if (!queue.empty()) {
                const auto [arrival, amount] = queue.front();
                queue.pop_front();
                begin(arrival, amount);
            }
            continue;
        }
        if (++arrived == warm)
            start = now;
        const double amount = work(stream);
        const bool room = std::any_of(left.begin(), left.end(), [&](const auto &r) { return r.size() < atOnce; });
        if (room)
            begin(now, amount);
        else
            queue.emplace_back(now, amount);
        next = now + stream.exponential(rate);
    }
    const double n = static_cast<double>(std::max<std::uint64_t>(1, counted));
    return {static_cast<double>(waited) / n, static_cast<double>(late) / n, done / (now - start) / static_cast<double>(replicas)};
}

} // namespace farthing::test
