// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/plan/fallback.h"

namespace farthing {

Plan fallbackPlan(const Plan &plan, std::size_t index, Issues &issues)
{
    Plan other = plan;
    const Pool &pool = plan.pools[index];
    const std::string name = "pool:" + pool.id;
    for (Stage &stage : other.pipeline.stages) {
        if (pool.overload.kind == Overload::Kind::Degrade) {
            const bool had = !stage.route.empty();
            std::erase_if(stage.route, [&](const Tier &tier) { return tier.model == name; });
            if ((stage.checker && stage.checker->model == name) || (stage.rounds && stage.rounds->summaryModel == name))
                issues.push_back({Severity::Error, "/pools/" + pool.id + "/overload",
                                  "The checks or summaries of stage \"" + stage.id + "\" have no other model to degrade to. Choose shed, or spill with a model."});
            if (had && stage.route.empty())
                issues.push_back({Severity::Error, "/pools/" + pool.id + "/overload",
                                  "Stage \"" + stage.id + "\" has no other tier to degrade to. Add one to its route, or choose shed, or spill with a model."});
        } else {
            for (Tier &tier : stage.route)
                if (tier.model == name)
                    tier.model = pool.overload.model;
            if (stage.checker && stage.checker->model == name)
                stage.checker->model = pool.overload.model;
            if (stage.rounds && stage.rounds->summaryModel == name)
                stage.rounds->summaryModel = pool.overload.model;
        }
    }
    for (Pool &each : other.pools)
        each.overload = {};
    return other;
}

} // namespace farthing
