// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/erlang.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

namespace farthing::queueing {
namespace {

double blockingOf(double offered, double servers)
{
    double b = 1.0;
    for (double n = 1.0; n <= servers; n += 1.0) {
        b = offered * b / (n + offered * b);
        if (b == 0.0)
            return 0.0;
    }
    return b;
}

} // namespace

Result<double> erlangB(double offered, double servers)
{
    if (const auto fault = Require().atLeast("offered load", offered, 0).whole("number of servers", servers, 0, mostServers).fault())
        return *fault;
    return offered > 0 ? blockingOf(offered, servers) : servers > 0 ? 0.0 : 1.0;
}

Result<double> erlangC(double offered, double servers)
{
    if (const auto fault = Require().atLeast("offered load", offered, 0).whole("number of servers", servers, 1, mostServers)
                               .that(offered < servers, "The load is not below the number of servers: the queue grows without end. "
                                                        "Add servers or say what overload does.").fault())
        return *fault;
    const double b = offered > 0 ? blockingOf(offered, servers) : 0.0;
    return servers * b / (servers - offered * (1.0 - b));
}

Result<double> erlangBLoad(double servers, double blocking)
{
    if (const auto fault = Require().whole("number of servers", servers, 1, 1e6).between("blocking", blocking, 0, 1).fault())
        return *fault;
    double low = 0, high = servers;
    while (blockingOf(high, servers) < blocking) {
        low = high;
        high *= 2.0;
    }
    while (high - low > 1e-14 * high) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        (blockingOf(middle, servers) < blocking ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

Result<double> WaitingLine::waitsLonger(double t) const
{
    if (const auto fault = Require().atLeast("wait", t, 0).fault())
        return *fault;
    return waits * ownExp(-decay * t);
}

Result<double> WaitingLine::waitQuantile(double share) const
{
    if (const auto fault = Require().within("share of arrivals", share, 0, 1)
                               .that(share < 1, "No wait is long enough for every arrival: ask for a share below 1.").fault())
        return *fault;
    return waits > 1.0 - share ? ownLog(waits / (1.0 - share)) / decay : 0.0;
}

Result<WaitingLine> waitingLine(double arrivals, double service, double servers)
{
    if (const auto fault = Require().atLeast("arrival rate", arrivals, 0).above("service rate", service, 0).fault())
        return *fault;
    const Result<double> waits = erlangC(arrivals / service, servers);
    if (!waits)
        return waits.error();
    WaitingLine line;
    line.offered = arrivals / service;
    line.utilisation = line.offered / servers;
    line.waits = *waits;
    line.decay = servers * service - arrivals;
    line.meanWait = line.waits / line.decay;
    line.meanResponse = line.meanWait + 1.0 / service;
    line.meanQueue = arrivals * line.meanWait;
    line.meanInSystem = line.meanQueue + line.offered;
    return line;
}

} // namespace farthing::queueing
