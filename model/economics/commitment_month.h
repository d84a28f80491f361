// SPDX-License-Identifier: GPL-3.0-or-later
// What commitments make of a month's list spend.
#pragma once
#include "model/plan/commitment.h"
#include "model/pricing/unit_offer.h"
#include "model/simulate/offer_use.h"

#include <string>
#include <vector>

namespace farthing {

/// One commitment in one month. Its effect on what is paid is cost − list: below 0 it saves.
struct CommitmentFigures {
    std::string id;
    double list = 0;                    ///< money of the month's usage that it covers, before it
    double cost = 0;                    ///< money paid instead
    double unused = 0;                  ///< spend: money committed and not used; units: money of idle units
    double needed = 0;                  ///< units: that the mean of the busiest hour would need
    double load = 0;                    ///< units: mean share in use
    double spilled = 0;                 ///< units: money paid by the token for what did not fit
    double effect() const { return cost - list; }
    bool operator==(const CommitmentFigures &) const = default;
};

/// The commitments of a plan at fixed values, ready for any volume.
struct Committed {
    std::vector<Commitment> commitments;
    std::vector<UnitOffer> units;       ///< [commitment]
    struct Hours {
        double rate = 1;                ///< of arrivals, relative to the month's mean
        double share = 1;               ///< of the month's hours
    };
    std::vector<Hours> hours;           ///< of the hourly profile, equal ones together
    std::vector<OfferUse> use;          ///< by one task
    double taskVariation = 0;           ///< sd/mean of what a task costs: stands for that of the tokens it brings to a minute
    bool empty() const { return commitments.empty(); }
};
std::vector<Committed::Hours> hoursOf(const std::vector<double> &hourlyProfile);

/// Each commitment at a volume, in the plan's order. Units come first: they turn their model's spend into what is still paid
/// by the token, and only that counts towards the provider's spend and tiers (a commitment of units is no spend). The demand of
/// a minute is taken as normal; its variance is that of Poisson arrivals of tasks, each with the variation of a task's
/// cost, and the plan's own. Units and spend are computed at the mean of the month's usage.
std::vector<CommitmentFigures> commitmentMonth(const Committed &committed, double tasks);
/// Commitment `index`, of units, by itself: no other changes its cost.
CommitmentFigures unitsMonth(const Committed &committed, std::size_t index, double tasks);

} // namespace farthing
