// SPDX-License-Identifier: GPL-3.0-or-later
// Throughput units as the plan and the sheet's capacity list state them together.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"
#include "model/rateplans/provisioned.h"

namespace farthing {

struct UnitOffer {
    double price = 0;                   ///< money of the plan per unit and hour, of the sheet; used where the plan states none
    rateplans::UnitRules rules;
    bool operator==(const UnitOffer &) const = default;
};
/// What the plan states comes before what the sheet's item says. Errors under /prices/commitments/<id>: no such item on the
/// plan's date or several, no price, a price of another unit than the unit-hour, no capacity in tokens a minute, an item that
/// refuses what does not fit (only spill-over can be computed), a number of units that is not sold.
UnitOffer findUnits(const PriceSheet &sheet, const Plan &plan, const Commitment &commitment, Issues &issues);

} // namespace farthing
