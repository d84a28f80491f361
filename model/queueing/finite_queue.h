// SPDX-License-Identifier: GPL-3.0-or-later
// Queues that do not grow for ever: room for K requests (the rest is refused), or customers who lose patience.
// Source: birth-death chains; Palm 1946 and Garnett et al. 2002 for Erlang A; economics 4.1.
#pragma once
#include "model/core/result.h"

namespace farthing::queueing {

struct FiniteQueue {
    double idle = 0;          ///< P(empty)
    double refused = 0;       ///< share of arrivals that find the room full
    double meanInSystem = 0;
    double throughput = 0;    ///< served per unit of time
    double meanResponse = 0, meanWait = 0; ///< of those who are admitted
    double utilisation = 0;   ///< mean busy servers / servers
};
/// M/M/c/K: `arrivals` > 0, `service` > 0 per unit of time; `servers` whole ≥ 1; `room` whole ≥ servers, those in service
/// included.
Result<FiniteQueue> finiteQueue(double arrivals, double service, double servers, double room);

struct ImpatientQueue {
    double waits = 0;         ///< P(an arrival finds all servers busy)
    double abandons = 0;      ///< share of arrivals that leave before service
    double meanQueue = 0;
    double meanWait = 0;      ///< of all arrivals, those who leave included
    double utilisation = 0;
};
/// Erlang A (M/M/c + exponential patience at rate `impatience` > 0 per unit of time); stable at any load.
Result<ImpatientQueue> impatientQueue(double arrivals, double service, double servers, double impatience);

} // namespace farthing::queueing
