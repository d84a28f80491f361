// SPDX-License-Identifier: GPL-3.0-or-later
// How many servers (replicas, slots) an objective needs, hour by hour. economics 4.5–4.7.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::queueing {

struct SquareRoot {
    double servers = 0;      ///< A + β√A, rounded up
    double waits = 0;        ///< P(wait) ≈ [1 + βΦ(β)/φ(β)]^−1 (Halfin and Whitt 1981); within 3 % of exact for A ≥ 100
    double waitsExact = 0;   ///< Erlang C at `servers`
};
/// `beta` > 0: safety in standard deviations of the load; `offered` A > 0 erlangs.
Result<SquareRoot> squareRootStaffing(double beta, double offered);

/// At most `share` of requests wait longer than `seconds`.
struct WaitObjective {
    double seconds = 1.0;    ///< ≥ 0
    double share = 0.05;     ///< in (0, 1)
    /// Variation of the load, (ca² + cs²)/2 from the squared variations of arrivals and service, > 0. At 1 (Poisson,
    /// exponential) exact. Else the waits of M/M/c stretched by it, as Allen–Cunneen stretch their mean: P(W > t) =
    /// C·e^(−(cμ − λ)t/variation). Against played queues at a utilisation of 0.8–0.9 the share that waits too long
    /// is up to 0.03 low for constant service and up to 0.07 high for heavy tails (lognormal, scv 4): it staffs more.
    double variation = 1.0;
};
struct Staffing {
    double servers = 0;
    double utilisation = 0;  ///< load over capacity
    double waitsLonger = 0;  ///< P(wait > objective.seconds) at `servers`
};
/// Fewest servers that meet the objective (M/M/c, stretched by objective.variation). `arrivals` ≥ 0 per second (0 needs none), `meanService` > 0 seconds.
Result<Staffing> staffFor(double arrivals, double meanService, const WaitObjective &objective);

/// Replicas over a cyclic profile of equal slots of one hour (24: a day, 168: a week).
struct Autoscale {
    double meanService = 1;      ///< seconds, > 0
    WaitObjective objective;
    double minimum = 0;          ///< replicas kept at any hour, whole ≥ 0
    int lookAhead = 0;           ///< hours that scaling lags: each hour staffs for the busiest of itself and the next ones
    double pricePerHour = 0;     ///< money per replica-hour, ≥ 0
    double startSeconds = 0;     ///< time to load a started replica, paid and useless, ≥ 0
};
struct AutoscaleResult {
    std::vector<double> replicas;          ///< by hour
    double staticReplicas = 0;             ///< kept all the time for the busiest hour
    double staticCost = 0, scaledCost = 0; ///< per cycle, cold starts apart
    double staticUtilisation = 0, scaledUtilisation = 0;
    double staticPerRequest = 0, scaledPerRequest = 0;
    double peakToMean = 0;
    double starts = 0;                     ///< replicas started per cycle
    double startCost = 0;                  ///< starts · startSeconds · price
};
/// `arrivals` per second by hour, ≥ 0, not all 0. The steady state holds within each hour (pointwise stationary): service
/// times and the relaxation 1/(cμ(1 − √ρ)²) must be short against an hour.
Result<AutoscaleResult> autoscale(const std::vector<double> &arrivals, const Autoscale &rules);

struct PeakedLoad {
    double meanUtilisation = 0;  ///< of static capacity that meets `peakUtilisation` at the peak
    double costMultiple = 0;     ///< against the same volume without peaks
};
/// A sinusoidal load, relative `amplitude` in [0, 1]; `peakUtilisation` in (0, 1].
Result<PeakedLoad> peakedLoad(double amplitude, double peakUtilisation);

} // namespace farthing::queueing
