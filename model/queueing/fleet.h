// SPDX-License-Identifier: GPL-3.0-or-later
// Waits of a fleet of equal replicas, each working on several requests at once. Source: birth-death chains (Erlang 1917 for an
// even speed; state-dependent processor sharing, Kelly 1979); Allen 1990 for the stretch; economics 4.1–4.3.
#pragma once
#include "model/core/result.h"
#include "model/queueing/staffing.h"

#include <limits>

namespace farthing::queueing {

/// A replica with b requests in it does b/(h + b)·(h + atOnce)/atOnce of its full speed: h requests bring half of what endless
/// batches would. Requests are spread evenly; arrivals wait, first come first served, while all slots are taken.
struct Fleet {
    double replicas = 1;               ///< whole ≥ 1
    double atOnce = 1;                 ///< requests that a replica works on at once, whole ≥ 1
    double halfBatch = std::numeric_limits<double>::infinity(); ///< h > 0; infinite: speed grows evenly (Erlang C over all slots)
    double secondsPerRequest = 1;      ///< replica-seconds of a request with all slots taken, > 0

    bool operator==(const Fleet &) const = default;
};
/// P(an arrival finds all slots taken) at a `load` of replicas' worth of work, in [0, replicas). Exact for Poisson arrivals and
/// exponential work; for other laws of work exact only with one slot per replica and h infinite, in the sense of Erlang C.
Result<double> fleetWaits(const Fleet &fleet, double load);
/// P(wait > seconds) = fleetWaits·e^(−(replicas − load)·seconds/(secondsPerRequest·variation)). The variation stretches waits
/// as Allen–Cunneen stretch their mean. Against played fleets at a utilisation of 0.8–0.9 (1–12 replicas of 1–16 requests) the share
/// is within 0.015 for exponential work, 0.03 where batches speed up, up to 0.05 low for constant work and up to 0.10 high for
/// heavy tails (lognormal, scv 4): it staffs more.
Result<double> fleetWaitsLonger(const Fleet &fleet, double load, double seconds, double variation);
/// The largest load at which at most objective.share of the requests wait longer than objective.seconds; relative error 1e-9.
Result<double> fleetMostLoad(const Fleet &fleet, const WaitObjective &objective);

} // namespace farthing::queueing
