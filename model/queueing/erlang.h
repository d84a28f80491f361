// SPDX-License-Identifier: GPL-3.0-or-later
// Loss and delay of c equal servers under Poisson arrivals and exponential service.
// Source: Erlang 1917; Cooper 1981: B(n) = A·B(n−1)/(n + A·B(n−1)), C = cB/(c − A(1 − B)); economics 4.1.
#pragma once
#include "model/core/result.h"

namespace farthing::queueing {

/// Most servers a formula counts up to.
inline constexpr double mostServers = 1e7;

/// P(all servers busy) when refused arrivals leave. `offered` A = arrival rate · mean service ≥ 0, `servers` whole ≥ 0.
Result<double> erlangB(double offered, double servers);
/// P(an arrival waits) when it queues. Needs offered < servers.
Result<double> erlangC(double offered, double servers);
/// The load that c servers carry with blocking `blocking` in (0, 1); relative error below 1e-13.
Result<double> erlangBLoad(double servers, double blocking);

/// An M/M/c queue, first come first served.
struct WaitingLine {
    double offered = 0;        ///< erlangs
    double utilisation = 0;    ///< offered / servers
    double waits = 0;          ///< P(wait > 0)
    double meanWait = 0;       ///< in the unit of the rates' inverse, as all times here
    double meanResponse = 0;   ///< wait + service
    double meanQueue = 0;      ///< waiting, by Little
    double meanInSystem = 0;
    double decay = 0;          ///< cμ − λ: P(W > t) = waits·e^(−decay·t)

    Result<double> waitsLonger(double t) const;      ///< P(W > t), t ≥ 0
    Result<double> waitQuantile(double share) const; ///< the wait that `share` of arrivals, in [0, 1), do not exceed
};
/// `arrivals` ≥ 0 and `service` > 0 per unit of time, `servers` whole ≥ 1. Overload (arrivals ≥ servers·service) is an
/// error: see overload.h.
Result<WaitingLine> waitingLine(double arrivals, double service, double servers);

} // namespace farthing::queueing
