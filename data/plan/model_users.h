// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays a price: places of the base case and of each scenario that name a model.
#pragma once
#include "data/json/json.h"
#include "model/pricing/model_places.h"
#include "model/pricing/price_sheet.h"

namespace farthing::data {

struct ModelUser {
    ModelPlace place;
    std::vector<std::string> views;      ///< scenarios that have it; "" is the base case
    bool operator==(const ModelUser &) const = default;
};
/// Places of all views of a document that pin this sheet, in the order of the plan, those of the base case first. A view with
/// errors is left out.
std::vector<ModelUser> modelUsers(const Json &document, const std::string &sheet);
/// Whether the row prices what is asked for there: its model by name or alias, its service tier and region.
bool isPricedBy(const ModelPlace &place, const PriceRow &row);

} // namespace farthing::data
