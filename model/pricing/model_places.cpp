// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pricing/model_places.h"

#include "model/core/months.h"

#include <algorithm>

namespace farthing {

std::vector<ModelPlace> modelPlaces(const Plan &plan)
{
    std::vector<ModelPlace> places;
    const auto add = [&](ModelPlace place) {
        if (!place.model.empty() && !place.model.starts_with("pool:"))
            places.push_back(std::move(place));
    };
    const auto at = [&](const Stage &stage, const std::string &model, ModelRole role, const std::string &field) {
        const bool embeds = role == ModelRole::ResponseEmbedding || role == ModelRole::RetrievalEmbedding;
        return ModelPlace{model, embeds ? Service::Standard : stage.service, embeds ? std::string() : stage.region, plan.prices.asOf, role, stage.id, 0, "/pipeline/stages/" + stage.id + field, {}};
    };
    for (const Stage &stage : plan.pipeline.stages) {
        for (std::size_t t = 0; t < stage.route.size(); ++t) {
            ModelPlace place = at(stage, stage.route[t].model, ModelRole::Tier, "/route/" + std::to_string(t) + "/model");
            place.tier = t;
            if (t == 0) {
                for (const Fee &fee : stage.fees)
                    place.meters.push_back(fee.meter);
                if (stage.prefixStorage && !stage.prefixStorage->price)
                    place.meters.push_back("cache_storage");
            }
            add(std::move(place));
        }
        if (stage.checker)
            add(at(stage, stage.checker->model, ModelRole::Checker, "/checker/model"));
        if (stage.rounds)
            add(at(stage, stage.rounds->summaryModel, ModelRole::Summary, "/rounds/history/model"));
        if (stage.responseCache)
            add(at(stage, stage.responseCache->embeddingModel, ModelRole::ResponseEmbedding, "/response_cache/embedding_model"));
        add(at(stage, stage.retrieval.embeddingModel, ModelRole::RetrievalEmbedding, "/retrieval/embedding_model"));
    }
    for (const Pool &pool : plan.pools)
        if (pool.overload.kind == Overload::Kind::Spill)
            for (const Stage &stage : plan.pipeline.stages)
                if (std::any_of(stage.route.begin(), stage.route.end(), [&](const Tier &tier) { return tier.model == "pool:" + pool.id; })) {
                    ModelPlace place = at(stage, pool.overload.model, ModelRole::Spill, "");
                    place.path = "/pools/" + pool.id + "/overload/model";
                    add(std::move(place));
                }
    if (!plan.horizon)
        return places;
    const std::vector<HorizonEvent> &events = plan.horizon->events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].kind != HorizonEvent::Kind::Retire || events[i].replace.empty())
            continue;
        const std::size_t before = places.size(); // a successor may retire in its turn
        for (std::size_t p = 0; p < before; ++p)
            if (places[p].model == events[i].model) {
                ModelPlace place = places[p];
                place.model = events[i].replace;
                place.role = ModelRole::Successor;
                place.asOf = addMonths(plan.prices.asOf, events[i].month);
                place.path = "/horizon/events/" + std::to_string(i) + "/replace";
                add(std::move(place));
            }
    }
    return places;
}

} // namespace farthing
