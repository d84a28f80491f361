// SPDX-License-Identifier: GPL-3.0-or-later
// What one unit of a meter beside text tokens costs: a search, a page, a token-hour of cached content.
#pragma once
#include "model/core/result.h"
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <string_view>

namespace farthing {

/// The unit of a charge: "1000 searches", "1M tokens", "1 image".
struct ChargeUnit {
    double quantity = 1;               ///< > 0
    std::string name;                  ///< "searches"
    bool operator==(const ChargeUnit &) const = default;
};
/// A number (with K or M for thousands and millions, and a decimal point), then what is counted. Anything else is an error.
Result<ChargeUnit> parseChargeUnit(std::string_view text);

struct ChargeQuery {
    std::string model;                 ///< "provider/model", as in a route
    std::string meter;
    Service service = Service::Standard;
    std::string region;
    std::string stage;                 ///< id, for messages
    std::string path;                  ///< where in the plan, for issues
    std::string unit;                  ///< what the price must count, such as "token-hours"; empty: whatever it counts
};
/// Money of the plan per single unit, fx applied; discounts of providers are for token meters and do not. Rows of the model's
/// own name or alias, or of all models (no model, or "*"), valid at the plan's as_of date; a row that names the model,
/// the service tier or the region comes before one that does not. Errors name stage, model and meter: no such meter, no price,
/// two prices, an unreadable unit, no exchange rate. A price that depends on how much is used (steps, free units,
/// a least billable amount) is refused: it is no price of a single unit.
std::optional<double> findCharge(const PriceSheet &sheet, const Plan &plan, const ChargeQuery &query, Issues &issues);

} // namespace farthing
