// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of the horizon in which the same models are called at the same list prices, and how those prices drift.
#pragma once
#include "model/economics/draws.h"

namespace farthing {

/// Prices that move together: of one class, met by the same price changes.
struct PriceGroup {
    enum class Class { List, Frontier, Dated };
    Class kind = Class::List;
    std::vector<std::size_t> changes;  ///< events of the horizon that change them
    bool operator==(const PriceGroup &) const = default;
};
/// From `month` until the next stretch.
struct Stretch {
    int month = 0;
    Plan plan;                         ///< its routes and as_of
    PlanPrices prices;
    std::vector<PriceGroup> groups;
    std::vector<PlanPrices> halved;    ///< per group: its prices halved
};
/// The horizon's stretches; missing prices of a replacement, or of a later date, are issues on the event or on the prices.
std::vector<Stretch> stretchesOf(const Plan &plan, const PriceSheet &sheet, const Horizon &horizon, Issues &issues);
/// What a group's prices are multiplied by in a month, all numbers fixed.
double priceFactor(const PriceGroup &group, const Horizon &fixed, int month);

} // namespace farthing
