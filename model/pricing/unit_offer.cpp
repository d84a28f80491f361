// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/unit_offer.h"

#include "model/pricing/near_names.h"

#include <cmath>

namespace farthing {

UnitOffer findUnits(const PriceSheet &sheet, const Plan &plan, const Commitment &commitment, Issues &issues)
{
    UnitOffer offer;
    const std::string path = "/prices/commitments/" + commitment.id;
    const auto fail = [&](const char *key, const std::string &message) { issues.push_back({Severity::Error, path + key, message}); };
    const std::string provider = commitment.model.substr(0, commitment.model.find('/'));
    const CapacityPrice *found = nullptr;
    if (!commitment.item.empty()) {
        std::vector<std::string> items;
        int count = 0;
        for (const CapacityPrice &row : sheet.capacity) {
            const std::string &on = plan.prices.asOf;
            if (row.provider != provider || (row.type != "ptu" && row.type != "model_unit")
                || (!row.effectiveFrom.empty() && on < row.effectiveFrom) || (!row.effectiveTo.empty() && on >= row.effectiveTo))
                continue;
            items.push_back(row.item);
            if (row.item == commitment.item) {
                found = &row;
                ++count;
            }
        }
        const std::string item = "\"" + commitment.item + "\" of " + provider;
        if (count != 1) {
            fail("/capacity", (count ? "The capacity list has several prices for " + item : "The capacity list of the sheet has no units " + item + " on " + plan.prices.asOf)
                                  + (count || items.empty() ? std::string(". State price_per_unit_hour and input_per_unit instead.") : "; it has " + joinNames(items) + "."));
            return offer;
        }
        const auto fx = plan.fx.rates.find(found->currency);
        if (!found->price)
            fail("/capacity", "The units " + item + " have no price. Unknown is not free: enter it in the sheet, or state price_per_unit_hour.");
        else if (found->per != "unit-hour")
            fail("/capacity", "The units " + item + " are priced per \"" + found->per + "\", not per unit-hour. State price_per_unit_hour instead.");
        else if (found->currency != plan.currency && (fx == plan.fx.rates.end() || !(fx->second > 0)))
            fail("/capacity", "The units " + item + " are priced in " + found->currency + ": add an exchange rate for it (" + plan.currency + " per " + found->currency + ").");
        else
            offer.price = *found->price * (found->currency == plan.currency ? 1 : fx->second);
        if (!found->overflow.empty() && found->overflow.find("spill") == std::string::npos)
            fail("/capacity", "The units " + item + " refuse what does not fit (\"" + found->overflow + "\"), which cannot be computed. Only units whose overflow is paid by the token can.");
    }
    const bool perMinute = found && (found->capacityUnit == "tokens/min" || found->capacityUnit == "tokens per minute");
    if (commitment.inputPerUnit)
        offer.rules.inputPerUnit = *commitment.inputPerUnit;
    else if (perMinute && found->includedCapacity && *found->includedCapacity > 0)
        offer.rules.inputPerUnit = *found->includedCapacity;
    else
        fail("/input_per_unit", "State how many input tokens a minute one unit carries: the capacity list does not say it in tokens/min.");
    offer.rules.outputWeight = commitment.outputWeight;
    offer.rules.minimum = commitment.fewest.value_or(found ? found->minUnits.value_or(0) : 0);
    offer.rules.step = commitment.step.value_or(found ? found->increment.value_or(0) : 0);
    const double steps = offer.rules.step > 0 ? (commitment.units - offer.rules.minimum) / offer.rules.step : 0;
    if (commitment.units < offer.rules.minimum || std::abs(steps - std::round(steps)) > 1e-9)
        fail("/units", "So many units are not sold. Take the minimum or whole steps more.");
    return offer;
}

} // namespace farthing
