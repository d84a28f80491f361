// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/fresh_plan.h"

namespace farthing::ui {

data::Json freshPlan(const PriceSheet &sheet)
{
    // The first chat model with both prices, better one that people know.
    std::string model;
    for (const PriceRow &row : sheet.rows) {
        if (row.kind != "chat" || row.serviceTier != "standard" || !row.region.empty() || !row.input || !row.output || row.currency != "USD" || !row.effectiveTo.empty())
            continue;
        const std::string name = row.provider + "/" + row.model;
        if (model.empty() || name == "openai/gpt-4o-mini" || name == "anthropic/claude-haiku-4-5")
            model = name;
    }
    using Object = data::Json::Object;
    data::Json stage = Object{{"id", "answer"}, {"name", "Answer"}, {"complexity", "moderate"}};
    stage.set("route", data::Json::Array{Object{{"model", model}, {"attempts", 2}, {"malformed", 0.02}, {"correct", 0.95}}});
    stage.set("input", Object{{"prefix", 1000}, {"fresh", Object{{"dist", "lognormal"}, {"p50", 800}, {"p95", 2000}}}});
    stage.set("output", Object{{"visible", Object{{"dist", "lognormal"}, {"p50", 300}, {"p95", 700}}}});
    data::Json plan = Object{{"farthing", 1}, {"name", "New plan"}, {"currency", "USD"}};
    plan.set("prices", Object{{"sheet", sheet.name}, {"as_of", sheet.date.empty() ? "2026-11-01" : sheet.date}});
    plan.set("pipeline", Object{{"stages", data::Json::Array{stage}}});
    plan.set("demand", Object{{"tasks_per_month", Object{{"p10", 5000}, {"p50", 10000}, {"p90", 20000}}}});
    plan.set("revenue", Object{{"per_successful_task", 0.05}});
    plan.set("simulation", Object{{"tasks", 200000}, {"draws", 2000}, {"seed", 1}});
    return plan;
}

} // namespace farthing::ui
