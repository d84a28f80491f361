// SPDX-License-Identifier: GPL-3.0-or-later
// The months ahead in a plan document, both ways.
#include "data/plan/plan_reader.h"
#include "data/plan/plan_writer.h"

#include <algorithm>

namespace farthing::data {

namespace {

using Kind = HorizonEvent::Kind;

constexpr const char *kinds[] = {"retire", "price_change", "cost", "commitment_start", "commitment_end", "refresh"};

bool isModel(const std::string &name)
{
    const std::size_t slash = name.find('/');
    return slash != 0 && slash != std::string::npos && slash + 1 < name.size() && !name.starts_with("pool:");
}

HorizonEvent readEvent(ObjectReader reader, int months, const Plan &plan)
{
    HorizonEvent e;
    e.month = static_cast<int>(reader.plainNumber("month", 1, true));
    if (e.month > months)
        reader.error("month", "The horizon ends before, at month " + std::to_string(months) + ". Choose an earlier month, or look further ahead.");
    e.name = reader.text("name", "");
    const std::string kind = reader.choice("kind", "", {std::begin(kinds), std::end(kinds)});
    if (!reader.has("kind"))
        reader.error("kind", "State the kind: retire, price_change, cost, commitment_start, commitment_end or refresh.");
    for (std::size_t i = 0; i < std::size(kinds); ++i)
        if (kind == kinds[i])
            e.kind = static_cast<Kind>(i);
    switch (e.kind) {
    case Kind::Retire:
        e.model = reader.text("model", "", true);
        e.replace = reader.text("replace", "", true);
        for (const char *key : {"model", "replace"})
            if (const std::string &name = key == std::string("model") ? e.model : e.replace; !name.empty() && !isModel(name))
                reader.error(key, "A model is named \"provider/model\", as in the routes.");
        e.amount = reader.number("migration_cost", 0);
        e.shadowShare = reader.number("shadow_share", 0);
        e.shadowMonths = static_cast<int>(reader.plainNumber("shadow_months", 0));
        break;
    case Kind::PriceChange:
        e.model = reader.text("model", "", true);
        e.factor = reader.number("factor", 1, true);
        break;
    case Kind::Cost:
        e.amount = reader.number("amount", 0, true);
        break;
    case Kind::Refresh:
        e.pool = reader.text("pool", "", true);
        if (!e.pool.empty() && std::none_of(plan.pools.begin(), plan.pools.end(), [&](const Pool &p) { return p.id == e.pool; }))
            reader.error("pool", "There is no pool " + quoted(e.pool) + ". Name one of the plan's.");
        e.speed = reader.number("speed", 1);
        e.factor = reader.number("factor", 1);
        e.amount = reader.number("migration_cost", 0);
        break;
    case Kind::CommitmentStart:
    case Kind::CommitmentEnd:
        e.commitment = reader.text("commitment", "", true);
        if (!e.commitment.empty() && std::none_of(plan.prices.commitments.begin(), plan.prices.commitments.end(), [&](const Commitment &c) { return c.id == e.commitment; }))
            reader.error("commitment", "There is no commitment " + quoted(e.commitment) + ". Name one of the plan's.");
        break;
    }
    reader.finish();
    return e;
}

} // namespace

Horizon readHorizon(ObjectReader reader, const Plan &plan)
{
    Horizon h;
    h.months = static_cast<int>(reader.plainNumber("months", 24));
    h.listErosion = reader.number("price_erosion_per_year", 0);
    reader.eachText("frontier_models", 100, [&](const std::string &name) { h.frontierModels.push_back(name); });
    h.frontierErosion = reader.number("frontier_erosion_per_year", 0);
    h.tokensGrowth = reader.number("tokens_growth_per_year", 0);
    h.revenueDecline = reader.number("revenue_decline_per_year", 0);
    reader.each("events", 200, [&](ObjectReader event) { h.events.push_back(readEvent(std::move(event), h.months, plan)); });
    reader.finish();
    return h;
}

std::vector<double> readSeason(ObjectReader &demand)
{
    const Json *given = demand.take("season");
    if (!given)
        return {};
    std::vector<double> season;
    double sum = 0;
    if (const Json::Array *weights = given->asArray())
        for (const Json &weight : *weights)
            if (const double *w = weight.asNumber(); w && *w >= 0 && *w <= 1e9) {
                season.push_back(*w);
                sum += *w;
            }
    if (season.size() == 12 && given->asArray()->size() == 12 && sum > 0)
        return season;
    demand.error("season", "Expected twelve weights of at least 0, January first, not all 0.");
    return {};
}

Json horizonJson(const Horizon &h)
{
    Writer w;
    w.j.set("months", h.months);
    w.number("price_erosion_per_year", h.listErosion, 0);
    if (!h.frontierModels.empty()) {
        Json names = Json::array();
        for (const std::string &name : h.frontierModels)
            names.push(name);
        w.j.set("frontier_models", names);
    }
    w.number("frontier_erosion_per_year", h.frontierErosion, 0);
    w.number("tokens_growth_per_year", h.tokensGrowth, 0);
    w.number("revenue_decline_per_year", h.revenueDecline, 0);
    if (h.events.empty())
        return w.j;
    Json events = Json::array();
    for (const HorizonEvent &e : h.events) {
        Writer item;
        item.j.set("month", e.month);
        item.j.set("kind", kinds[static_cast<std::size_t>(e.kind)]);
        item.text("name", e.name);
        item.text("model", e.model);
        item.text("replace", e.replace);
        item.text("commitment", e.commitment);
        item.text("pool", e.pool);
        if (e.kind == Kind::Retire) {
            item.number("migration_cost", e.amount, 0);
            item.number("shadow_share", e.shadowShare, 0);
            if (e.shadowMonths != 0)
                item.j.set("shadow_months", e.shadowMonths);
        } else if (e.kind == Kind::Cost) {
            item.j.set("amount", numberJson(e.amount));
        } else if (e.kind == Kind::PriceChange) {
            item.j.set("factor", numberJson(e.factor));
        } else if (e.kind == Kind::Refresh) {
            item.number("speed", e.speed, 1);
            item.number("factor", e.factor, 1);
            item.number("migration_cost", e.amount, 0);
        }
        events.push(item.j);
    }
    w.j.set("events", events);
    return w.j;
}

} // namespace farthing::data
