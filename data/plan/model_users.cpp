// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/model_users.h"

#include "data/plan/plan_json.h"
#include "model/pricing/rate_card.h"

#include <algorithm>

namespace farthing::data {

std::vector<ModelUser> modelUsers(const Json &document, const std::string &sheet)
{
    std::vector<ModelUser> users;
    std::vector<std::string> views = scenarioNames(document);
    views.insert(views.begin(), "");
    for (const std::string &view : views) {
        const PlanRead read = readPlan(document, view);
        if (!read.plan || read.plan->prices.sheet != sheet)
            continue;
        for (ModelPlace &place : modelPlaces(*read.plan)) {
            const auto found = std::find_if(users.begin(), users.end(), [&](const ModelUser &user) { return user.place == place; });
            if (found == users.end())
                users.push_back({std::move(place), {view}});
            else if (found->views.back() != view)
                found->views.push_back(view);
        }
    }
    return users;
}

bool isPricedBy(const ModelPlace &place, const PriceRow &row)
{
    const auto named = [&](const std::string &name) { return place.model.size() == row.provider.size() + 1 + name.size() && place.model.starts_with(row.provider + "/") && place.model.ends_with(name); };
    return row.region == place.region && row.serviceTier == serviceName(place.service)
        && (named(row.model) || std::any_of(row.aliases.begin(), row.aliases.end(), named));
}

} // namespace farthing::data
