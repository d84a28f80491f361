// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools, an API by the token, or reserved units of it: what the same work costs each way over volume, and which is cheapest,
// as a probability over what is not known. economics 5.
#pragma once
#include "model/economics/evaluate.h"

namespace farthing {

struct BreakevenOptions {
    std::vector<double> volumes;       ///< rising; empty: 61 from a thirtieth to 30 times the plan's
    std::string instead;               ///< "provider/model" that takes the pools' place; empty: what their overload rules name
    std::uint64_t draws = 300;         ///< at most the plan's
    std::optional<std::uint64_t> seed; ///< absent: the plan's
    int threads = 0;                   ///< never changes a result
    std::stop_token stop;
};
/// How the pools' work is done.
enum class Way { ByToken, Provisioned, Own };

struct VersusApi {
    double tasks = 0;
    Spread own, api;                   ///< money per successful task: whole replicas, of draws where they can do the work (NaN where none); and the same plan without the pools
    double pOwnPossible = 1;           ///< share of the draws where the pools' most replicas can carry the load
    double pOwnCheaper = 0;            ///< than the API by the token: share of the draws, on the same draws
    /// With the plan's throughput units of the API, as many as cost least at this volume; absent where the plan has none.
    std::optional<Spread> provisioned;
    double units = 0;                  ///< so many
    double pOwnCheapest = 0, pProvisionedCheapest = 0, pApiCheapest = 1; ///< of the three, adding to 1; of equals the one that binds least
    double replicas = 0;               ///< of all pools, median
    bool operator==(const VersusApi &) const = default;
};
/// The volume from which one way stays cheaper than others, as far as it can do the work. Over all draws: a percentile is absent
/// where so many draws do not get there within the range that was looked at.
struct Crossover {
    Way to = Way::Own;
    std::vector<Way> over;             ///< cheaper than each of these
    std::optional<double> p10, p50, p90; ///< tasks a month, within 0.1 % of each draw's; the first volume of the range stands for all below
    double share = 0;                  ///< of the draws that get there
    double already = 0;                ///< of the draws that are there at the first volume
    bool operator==(const Crossover &) const = default;
};
struct PoolBreakeven {
    Issues issues;
    bool ok = false, cancelled = false;
    std::uint64_t draws = 0;           ///< 1 where nothing is uncertain
    std::string instead;               ///< what takes the pools' place, in words
    std::vector<VersusApi> volumes;
    Crossover ownPays;                 ///< own over the API by the token
    std::vector<Crossover> withUnits;  ///< units over the API by the token, and own over both; empty without units
    std::vector<double> due;           ///< volumes at which a further replica is due, medians; the first 20
};
/// The pools against the tiers or the API that would do their work: the model of a spill rule, else the tiers that remain; by
/// the token, and with the units that the plan's commitments reserve. Units do not count as part of the other two, and what is
/// agreed (units, the base of mixed pools) is what costs least over all draws at a volume, units over the first 100. All ways do
/// the same work: what a full pool would refuse is bought by the token, and where a pool has no rule for what exceeds its most
/// replicas, own is not possible. Teeth of replicas narrower than the steps between volumes are not looked into.
/// Absent figures and an issue where a stage has neither another tier nor an API, or `instead` has no price.
PoolBreakeven poolBreakeven(const Plan &plan, const PriceSheet &sheet, const BreakevenOptions &options);

} // namespace farthing
