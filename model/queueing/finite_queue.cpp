// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/finite_queue.h"

#include "model/core/require.h"
#include "model/queueing/birth_death.h"

#include <algorithm>

namespace farthing::queueing {
namespace {

constexpr double mostStates = 1e6;

} // namespace

Result<FiniteQueue> finiteQueue(double arrivals, double service, double servers, double room)
{
    if (const auto fault = Require().above("arrival rate", arrivals, 0).above("service rate", service, 0)
                               .whole("number of servers", servers, 1, mostStates).whole("room", room, servers, mostStates).fault())
        return *fault;
    const auto p = birthDeath(arrivals, [=](double n) { return std::min(n, servers) * service; }, room, false);
    FiniteQueue out;
    out.idle = p.front();
    out.refused = p.back();
    double busy = 0, queue = 0;
    for (std::size_t n = 0; n < p.size(); ++n) {
        const double here = static_cast<double>(n);
        busy += p[n] * std::min(here, servers);
        queue += p[n] * std::max(0.0, here - servers);
    }
    out.meanInSystem = busy + queue;
    out.throughput = busy * service; // what is completed: right even when nearly all is refused
    out.meanResponse = out.meanInSystem / out.throughput;
    out.meanWait = queue / out.throughput;
    out.utilisation = busy / servers;
    return out;
}

Result<ImpatientQueue> impatientQueue(double arrivals, double service, double servers, double impatience)
{
    if (const auto fault = Require().above("arrival rate", arrivals, 0).above("service rate", service, 0)
                               .whole("number of servers", servers, 1, mostStates).above("impatience", impatience, 0).fault())
        return *fault;
    // The queue never grows far beyond the overload divided by the impatience: ten standard deviations of room.
    const double beyond = std::max(0.0, arrivals - servers * service) / impatience;
    const double spread = std::sqrt(servers + arrivals / std::min(service, impatience));
    const double limit = servers + beyond + 40.0 * spread + 200.0;
    if (const auto fault = Require().that(limit <= 1e7, "The queue of this overload is too long to count. Add servers or lower the arrivals.").fault())
        return *fault;
    const auto p = birthDeath(arrivals, [=](double n) {
        return std::min(n, servers) * service + std::max(0.0, n - servers) * impatience;
    }, limit, true);
    ImpatientQueue out;
    double busy = 0;
    for (std::size_t n = 0; n < p.size(); ++n) {
        const double here = static_cast<double>(n);
        busy += p[n] * std::min(here, servers);
        out.meanQueue += p[n] * std::max(0.0, here - servers);
        out.waits += here >= servers ? p[n] : 0.0;
    }
    out.abandons = impatience * out.meanQueue / arrivals;
    out.meanWait = out.meanQueue / arrivals;
    out.utilisation = busy / servers;
    return out;
}

} // namespace farthing::queueing
