// SPDX-License-Identifier: GPL-3.0-or-later
// What an hour of an owned accelerator costs, its power, and when to replace it. Rented hours: rateplans/reserve.h.
// Source: engineering economy (Park); Terborgh 1949; MLPerf v4.1 power logs; economics 3.9, 3.10, 3.12.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::serving {

inline constexpr double hoursPerYear = 8760.0;

/// Capital recovery factor r(1+r)^n/((1+r)^n − 1); 1/n at r = 0. `rate` per year ≥ 0, `years` > 0.
Result<double> capitalRecovery(double rate, double years);

/// A server with `accelerators` of them. Money, years, kW.
struct OwnedServer {
    double price = 0;             ///< ≥ 0
    double residual = 0;          ///< worth at the end of its life, 0..price
    double years = 4;             ///< > 0
    double costOfCapital = 0;     ///< per year, ≥ 0
    double availability = 1;      ///< share of hours it can be used, (0, 1]
    double kilowatts = 0;         ///< at the server, ≥ 0
    double pue = 1;               ///< facility over server power, ≥ 1
    double pricePerKwh = 0;       ///< ≥ 0
    double loadFactor = 1;        ///< mean over full power, 0..1 (see powerShare())
    double yearlyCost = 0;        ///< maintenance, space, network: per server and year, ≥ 0
    double staffCost = 0;         ///< per person and year, ≥ 0
    double acceleratorsPerPerson = 1; ///< > 0
    double accelerators = 8;      ///< whole ≥ 1
};
/// Money per accelerator and usable hour; divide by utilisation for a useful hour.
struct HourCost {
    double recovery = 0;          ///< capital recovery factor
    double capitalPerYear = 0;    ///< money per server and year: price·CRF − residual·(CRF − r)
    double capital = 0, straightLine = 0; ///< per hour; straightLine: without cost of capital, for comparison
    double power = 0, staff = 0, other = 0;
    double total() const { return capital + power + staff + other; }
};
Result<HourCost> ownedHour(const OwnedServer &server);

/// Mean share of full power at a utilisation: idle + (1 − idle)·u. `idleShare` of full power with the model loaded
/// (0.41 measured on 8 x H200), 0..1; u 0..1.
Result<double> powerShare(double idleShare, double utilisation);

struct TokenEnergy {
    double joules = 0;            ///< per token, at the server
    double kwhPerMillion = 0;     ///< per million tokens, at the facility
    double costPerMillion = 0;    ///< money per million tokens
};
/// `watts` of the server > 0, `tokensPerSecond` > 0, `pue` ≥ 1, `pricePerKwh` ≥ 0.
Result<TokenEnergy> tokenEnergy(double watts, double tokensPerSecond, double pue, double pricePerKwh);

/// Equivalent annual cost of keeping hardware N = 1..years years.
struct RefreshPlan {
    double price = 0;             ///< > 0
    double discount = 0;          ///< per year, ≥ 0
    double valueLoss = 0;         ///< of the resale value per year, 0..1
    double yearlyCost = 0;        ///< of the first year, ≥ 0
    double yearlyGrowth = 0;      ///< of that cost per year, > −1
    double obsolescence = 0;      ///< decline of new hardware's cost per token per year, 0..1: year t is charged
    double obsolescenceShare = 0; ///< share·price·(1 − (1 − obsolescence)^(t−1)), share ≥ 0
    int years = 8;                ///< longest life considered, 1..100
};
struct Refresh {
    std::vector<double> annualCost; ///< money per year when kept 1, 2, … years
    int best = 1;                 ///< years with the least annual cost
};
/// EAC(N) = [I − S_N/(1+r)^N + Σ O_t/(1+r)^t]·CRF(N).
Result<Refresh> refreshLife(const RefreshPlan &plan);

/// Cost of a task when a share runs on devices first and falls back to the cloud: f(e + (1 − q)c) + (1 − f)c.
/// `share` f and `success` q in [0, 1]; `edgeCost` e (device and energy per task) and `cloudCost` c ≥ 0.
Result<double> edgeFirst(double share, double edgeCost, double success, double cloudCost);

} // namespace farthing::serving
