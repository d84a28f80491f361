// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed with a provider for a month: spend, volume prices, reserved units.
#pragma once
#include "model/plan/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace farthing {

/// A band of list spend: `discount` up to and including `upTo` money a month; absent: without limit.
struct SpendBand {
    std::optional<double> upTo;            ///< money per month at list prices
    double discount = 0;                   ///< share of the list price, 0..1
    bool operator==(const SpendBand &) const = default;
};
/// It covers all of a provider's spend, or that of one model, at list prices after the plan's discounts.
struct Commitment {
    /// Spend: so much a month is paid whatever is used, for usage at a discount. Tiers: the discount follows the month's list
    /// spend. Units: throughput of a model reserved by the hour; what does not fit is paid by the token.
    enum class Kind { Spend, Tiers, Units };
    std::string id, name;
    Kind kind = Kind::Spend;
    std::string provider, model;           ///< exactly one: a provider, or "provider/model" as in a route

    Number perMonth = 0.0;                 ///< spend: money committed per month
    Number discount = 0.0;                 ///< spend: off the list price of what the commitment covers, [0, 1)
    Number overage = 1.0;                  ///< spend: what lies beyond, as a multiple of the list price, > 0

    bool allUnits = false;                 ///< tiers: the band reached prices everything; else each band its own part
    std::vector<SpendBand> bands;          ///< tiers: ascending, the last without limit

    double units = 1;                      ///< units: reserved all month
    std::string item;                      ///< units: of the sheet's capacity list, for what is not stated below; empty: none
    std::optional<Number> unitPrice;       ///< units: money per unit and hour
    std::optional<double> inputPerUnit;    ///< units: input tokens a minute that one unit carries, > 0
    double outputWeight = 1;               ///< units: input tokens that an output token counts as
    std::optional<double> fewest, step;    ///< units: how they are sold
    Number variation = 0.0;                ///< units: sd/mean of a minute's demand beside the chance of arrivals
    bool operator==(const Commitment &) const = default;
};

} // namespace farthing
