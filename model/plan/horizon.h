// SPDX-License-Identifier: GPL-3.0-or-later
// What changes in the months ahead.
#pragma once
#include "model/plan/quantity.h"

#include <string>
#include <vector>

namespace farthing {

/// Something that happens at the start of a month; month 0 is the plan's own.
struct HorizonEvent {
    enum class Kind {
        Retire,                        ///< a model is switched off: `replace` takes its place in every route
        PriceChange,                   ///< list prices of a model, or all of a provider, times `factor` from then on
        Cost,                          ///< `amount` is paid once
        CommitmentStart, CommitmentEnd, ///< of a commitment of the plan; before its start and from its end it does not hold
        Refresh                        ///< a pool's hardware is replaced: `speed` times as fast, at `factor` times the price
    };
    int month = 1;                     ///< 1..months
    Kind kind = Kind::Cost;
    std::string name;
    std::string model, replace;        ///< "provider/model"; of a price change also a provider alone
    std::string commitment, pool;      ///< ids
    Number amount = 0.0;               ///< money: of a cost; of a retirement or a refresh what migrating costs
    Number factor = 1.0;               ///< > 0; of a refresh: of the pool's price of an hour, or of its capex and residual
    Number speed = 1.0;                ///< refresh: of a replica against the one before, > 0
    Number shadowShare = 0.0;          ///< retirement: of the traffic, answered by both models before it
    int shadowMonths = 0;              ///< for so many months before
    bool operator==(const HorizonEvent &) const = default;
};
struct Horizon {
    int months = 24;                   ///< months after the plan's own, 1..120
    Number listErosion = 0.0;          ///< a year, of undated list prices of models that stay, [0, 1)
    std::vector<std::string> frontierModels; ///< the others: prices of the newest models erode on their own
    Number frontierErosion = 0.0;      ///< a year
    Number tokensGrowth = 0.0;         ///< a year, of the tokens of a task, > −1
    Number revenueDecline = 0.0;       ///< a year, of what a task earns, [0, 1)
    std::vector<HorizonEvent> events;
    bool operator==(const Horizon &) const = default;
};

} // namespace farthing
