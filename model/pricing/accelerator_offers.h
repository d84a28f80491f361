// SPDX-License-Identifier: GPL-3.0-or-later
// What a pool's accelerator costs by the hour, from the capacity prices of sheets.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <span>
#include <string>
#include <vector>

namespace farthing {

struct AcceleratorOffer {
    const CapacityPrice *price = nullptr;  ///< into its sheet
    double perHour = 0;                    ///< money of the plan's currency per accelerator-hour, > 0
};
/// Offers of a type (gpu_on_demand, gpu_spot, gpu_reserved) of the pool's accelerator, valid on the plan's price date, cheapest
/// first. The accelerator is found by name; where both sides state its memory, that must agree too, and a bus (PCIe, SXM)
/// that both state. `otherCurrency`: how many were left out because the plan has no exchange rate for theirs.
std::vector<AcceleratorOffer> acceleratorOffers(std::span<const PriceSheet *const> sheets, const Plan &plan, const Pool &pool, const std::string &type, std::size_t &otherCurrency);

} // namespace farthing
