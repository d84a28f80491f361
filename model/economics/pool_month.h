// SPDX-License-Identifier: GPL-3.0-or-later
// A pool in one month: from its load by the hour to replicas, waits, paid hours and money. economics 3.11, 4.1–4.8.
#pragma once
#include "model/economics/pool_hour.h"
#include "model/economics/pool_work.h"
#include "model/queueing/fleet.h"

#include <map>
#include <optional>
#include <vector>

namespace farthing {

inline constexpr double hoursPerMonth = 730.5;       ///< 30.4375 days
inline constexpr double secondsPerMonth = 2629800.0;

/// Everything of a pool at fixed values but the volume.
struct PoolTerms {
    PoolHour hour;
    PoolWork work;
    int least = 1, most = 1;           ///< replicas
    double accelerators = 1;           ///< of a replica
    double targetUtilisation = 1, peakFactor = 1;
    queueing::Fleet fleet;             ///< of one replica
    double variation = 1;              ///< of the load, for waits
    std::optional<queueing::WaitObjective> objective;
    std::optional<Scaling> scaling;
    bool overloadRule = false;
    bool alone = false;                ///< edge: each replica has arrivals of its own
    struct Hour {
        double rate = 1;               ///< arrivals over their mean
        double share = 1;              ///< of all hours
    };
    std::vector<Hour> hours;           ///< of the profile, in order
    std::vector<Hour> groups;          ///< the same with equal hours together
    struct Step {
        double replicas, load;         ///< the largest load that so many carry within the objective
    };
    std::vector<Step> steps;           ///< rising; with an objective. Between them the load is interpolated
    double carried(double replicas) const; ///< replicas' worth of work within the objective
    /// Where classes are kept apart: the terms of each, and its part of the pool's work. Empty: they wait together.
    std::vector<PoolTerms> apart;
    double part = 1;                   ///< of a class: of the pool's work
    std::string stage;                 ///< of a class
};
/// Faults of the pool's fields join the issues.
PoolTerms poolTerms(const Plan &fixed, std::size_t pool, const PoolWork &work, Issues &issues);

struct PoolLoad {
    double replicas = 0;               ///< at the busiest hour
    double meanReplicas = 0;           ///< over all hours
    double reserved = 0;               ///< mixed: of them in the base
    double utilisation = 0;            ///< load that is served, over the capacity of the paid hours
    double baseCost = 0, burstCost = 0, powerCost = 0, startCost = 0; ///< money; base: of all hours where there is no burst
    double cost = 0;                   ///< their sum
    double paidHours = 0;              ///< of replicas in the month: base, burst and starts
    double overflow = 0;               ///< share of the load that comes when all replicas are full, and is not served here
    bool overloaded = false;           ///< some hour brings more work than all replicas can do
    bool late = false;                 ///< some hour misses the wait objective or the target utilisation with all replicas
    std::vector<double> byHour;        ///< paid replicas of the terms' groups; of its hours where they follow one another
    bool operator==(const PoolLoad &) const = default;
};
/// The terms that each stage's requests would have with replicas of their own.
std::vector<PoolTerms> classTerms(const PoolTerms &mixed, const std::string &path, Issues &issues);
/// Replicas' worth of work that all replicas carry within the objective, peaks included.
double mostServed(const PoolTerms &terms);
/// `secondsPerTask` and `tasks` are all that ask for the pool; with an overload rule what does not fit is `overflow`. Mixed
/// purchases reserve `reserved` replicas, else the number that costs least for the hours of this load.
PoolLoad poolLoad(const PoolTerms &terms, double secondsPerTask, double tasks, std::optional<double> reserved = {});
/// Replicas of each hour of the profile at a load.
std::vector<double> replicasByHour(const PoolTerms &terms, double secondsPerTask, double tasks);
/// The newsvendor's base: the fewest replicas with P(need > base) at or below the critical share; `needs` are shares of hours by
/// replicas. Exact for the hours as they are, where a normal demand would only fit their mean and spread.
double cheapestBase(const std::map<double, double> &needs, double critical, double least);
/// Money per replica-second of load at a fixed utilisation, (0, 1]; mixed: of the base.
double pricePerSecond(const PoolTerms &terms, double utilisation);

} // namespace farthing
