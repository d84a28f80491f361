// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan names a model, and what the model does there.
#pragma once
#include "model/plan/plan.h"

#include <string>
#include <vector>

namespace farthing {

enum class ModelRole {
    Tier,                                 ///< answers a stage's calls, as tier `tier` of its route
    Checker, Summary,                     ///< of a stage
    ResponseEmbedding, RetrievalEmbedding, ///< of a stage, at standard service wherever the stage runs
    Spill,                                ///< takes a stage's tasks that find a pool full
    Successor                             ///< takes the place of a model that retires in the months ahead
};
struct ModelPlace {
    std::string model;                    ///< "provider/model", by name or alias
    Service service = Service::Standard;
    std::string region;
    std::string asOf;                     ///< ISO date of the prices that are paid there
    ModelRole role = ModelRole::Tier;
    std::string stage;                    ///< id
    std::size_t tier = 0;                 ///< from 0
    std::string path;                     ///< of the plan's field that names it
    std::vector<std::string> meters;      ///< that its other charges price: fees, the storage of prefixes
    bool operator==(const ModelPlace &) const = default;
};
/// Routes, checkers, summaries and embeddings of all stages in their order, then what full pools spill to, then successors of
/// models that retire. Own pools have no price row and no place here.
std::vector<ModelPlace> modelPlaces(const Plan &plan);

} // namespace farthing
