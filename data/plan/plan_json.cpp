// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/plan_json.h"

#include "data/plan/plan_reader.h"
#include "model/plan/numbers.h"
#include "model/plan/resolve.h"

#include <QCryptographicHash>

#include <algorithm>

namespace farthing::data {

namespace {

bool isDate(const std::string &text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9')
            return false;
    const int month = std::stoi(text.substr(5, 2)), day = std::stoi(text.substr(8, 2));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

void readPrices(ObjectReader reader, PriceChoice &prices)
{
    prices.sheet = reader.text("sheet", "bundled");
    prices.asOf = reader.text("as_of", "", true);
    if (!prices.asOf.empty() && !isDate(prices.asOf))
        reader.error("as_of", "\"" + prices.asOf + "\" is no date. Write it as 2026-11-01.");
    if (const Json *list = reader.take("discounts")) {
        if (!list->asArray())
            reader.error("discounts", "Expected a list of {\"provider\", \"percent\"}.");
        else
            for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
                ObjectReader d(&(*list->asArray())[i], reader.at("discounts") + "/" + std::to_string(i), reader.context(), reader.issues());
                prices.discounts.push_back({d.text("provider", "", true), d.plainNumber("percent", 0, true)});
                d.finish();
            }
    }
    reader.unsupported("commitments", {Json(Json::Array{})});
    reader.finish();
}

void readFx(ObjectReader reader, Fx &fx)
{
    if (!reader.exists())
        return;
    fx.asOf = reader.text("as_of", "", true);
    if (!isDate(fx.asOf))
        reader.error("as_of", "Rates need the date they were taken, as 2026-11-01.");
}

void readMoney(ObjectReader &root, Plan &plan)
{
    ObjectReader demand = root.child("demand");
    plan.tasksPerMonth = demand.number("tasks_per_month", 0, true);
    demand.unsupported("growth_per_month", {Json(0.0)});
    demand.unsupported("hourly_profile");
    demand.unsupported("season");
    demand.unsupported("time_zone", {Json("UTC")});
    demand.unsupported("segments", {Json(Json::Array{})});
    demand.finish();
    ObjectReader revenue = root.child("revenue");
    plan.revenue = {revenue.number("per_successful_task", 0), revenue.number("per_attempted_task", 0),
                    revenue.number("payment_fee_share", 0), revenue.number("undetected_wrong_paid", 0)};
    revenue.unsupported("seats");
    revenue.finish();
    if (const Json *list = root.take("fixed_costs")) {
        if (!list->asArray())
            root.error("fixed_costs", "Expected a list.");
        else
            for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
                const Json &item = (*list->asArray())[i];
                const Json *id = item.find("id");
                const std::string name = id && id->asString() ? *id->asString() : std::to_string(i);
                ObjectReader c(&item, "/fixed_costs/" + name, root.context(), root.issues());
                FixedCost cost;
                cost.id = c.text("id", "");
                if (!cost.id.empty() && !isId(cost.id))
                    c.error("id", "An id is lower-case letters, digits, - and _, starting with a letter.");
                cost.name = c.text("name", "");
                cost.perMonth = c.number("per_month", 0, true);
                if (c.has("step")) {
                    ObjectReader step = c.child("step");
                    cost.stepEveryTasks = step.plainNumber("every_tasks", 1, true);
                    step.finish();
                }
                c.take("step");
                cost.kind = c.choice("kind", "platform", {"platform", "overhead"}) == "overhead" ? CostKind::Overhead : CostKind::Platform;
                c.finish();
                plan.fixedCosts.push_back(cost);
            }
    }
    ObjectReader failure = root.child("failure_costs");
    plan.supportPerFailedTask = failure.number("support_per_failed_task", 0);
    failure.finish();
    ObjectReader targets = root.child("targets");
    plan.targets.grossMargin = targets.plainNumber("gross_margin", 0.6);
    plan.targets.confidence = targets.plainNumber("confidence", 0.9);
    if (targets.has("quality_floor"))
        plan.targets.qualityFloor = targets.plainNumber("quality_floor", 0);
    targets.take("quality_floor");
    targets.finish();
}

void readScenarios(ObjectReader &root)
{
    const Json *list = root.take("scenarios");
    if (!list)
        return;
    if (!list->asArray()) {
        root.error("scenarios", "Expected a list.");
        return;
    }
    for (std::size_t i = 0; i < list->asArray()->size(); ++i) {
        ObjectReader s(&(*list->asArray())[i], "/scenarios/" + std::to_string(i), root.context(), root.issues());
        s.text("id", "");
        s.text("name", "", true);
        s.text("from", "base");
        const Json *changes = s.take("changes");
        if (changes && changes->asArray())
            for (std::size_t c = 0; c < changes->asArray()->size(); ++c) {
                ObjectReader change(&(*changes->asArray())[c], s.at("changes") + "/" + std::to_string(c), root.context(), root.issues());
                change.unsupported("lever");
                if (!change.has("lever")) {
                    change.text("set", "", true);
                    if (!(*changes->asArray())[c].find("to"))
                        change.error("to", "This change needs the new value, \"to\".");
                    change.take("to");
                    change.finish();
                }
            }
        s.finish();
    }
}

void checkReferences(const Plan &plan, Issues &issues)
{
    for (const Stage &stage : plan.pipeline.stages)
        for (std::size_t t = 0; t < stage.route.size(); ++t)
            if (stage.route[t].model.starts_with("pool:")) {
                const std::string id = stage.route[t].model.substr(5);
                if (std::none_of(plan.pools.begin(), plan.pools.end(), [&](const Pool &p) { return p.id == id; }))
                    issues.push_back({Severity::Error, "/pipeline/stages/" + stage.id + "/route/" + std::to_string(t) + "/model",
                                      "There is no pool \"" + id + "\". Add it under pools or choose another model."});
            }
    bool refs = false;
    forEachNumber(plan, [&](const std::string &, const Number &n, Scale) { refs = refs || std::holds_alternative<Ref>(n.form); });
    if (refs && !hasErrors(issues))
        resolveBase(plan, issues);
}

} // namespace

PlanRead readPlan(const Json &document)
{
    PlanRead read;
    Plan plan;
    Issues &issues = read.issues;
    if (!document.asObject()) {
        issues.push_back({Severity::Error, "", "A plan is a JSON object. This is something else."});
        return read;
    }
    // Rates first: money values anywhere need them.
    if (const Json *currency = document.find("currency"); currency && currency->asString())
        plan.currency = *currency->asString();
    if (const Json *fx = document.find("fx"); fx && fx->asObject())
        for (const Json::Member &rate : *fx->asObject())
            if (rate.first != "as_of") {
                if (rate.second.asNumber() && *rate.second.asNumber() > 0)
                    plan.fx.rates[rate.first] = *rate.second.asNumber();
                else
                    issues.push_back({Severity::Error, "/fx/" + rate.first, "A rate is a number above 0: units of the plan's currency for one of this."});
            }
    ObjectReader root(&document, "", plan, issues);
    const double version = root.plainNumber("farthing", 0, true);
    if (version != 1) {
        issues.push_back({Severity::Error, "/farthing", version > 1 ? "This plan was written by a newer version. Update Farthing to open it."
                                                                   : "A plan starts with \"farthing\": 1."});
        return read;
    }
    plan.name = root.text("name", "", true);
    root.text("currency", "USD");
    if (plan.currency.size() != 3 || !std::all_of(plan.currency.begin(), plan.currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        root.error("currency", "A currency is a three-letter code such as USD.");
    readFx(root.child("fx"), plan.fx);
    readPrices(root.child("prices"), plan.prices);
    std::set<std::string> poolIds, stageIds;
    if (const Json *pools = root.take("pools")) {
        if (!pools->asArray())
            root.error("pools", "Expected a list.");
        else
            for (std::size_t i = 0; i < pools->asArray()->size(); ++i) {
                const Json &item = (*pools->asArray())[i];
                const Json *id = item.find("id");
                const std::string name = id && id->asString() ? *id->asString() : std::to_string(i);
                Pool pool = readPool(ObjectReader(&item, "/pools/" + name, plan, issues));
                if (!poolIds.insert(pool.id).second)
                    issues.push_back({Severity::Error, "/pools/" + name + "/id", "Two pools have the id \"" + pool.id + "\". Rename one."});
                plan.pools.push_back(std::move(pool));
            }
    }
    ObjectReader pipeline = root.child("pipeline");
    ObjectReader difficulty = pipeline.child("difficulty");
    plan.pipeline.difficulty = {difficulty.optionalNumber("tokens"), difficulty.optionalNumber("failures"), difficulty.optionalNumber("counts")};
    difficulty.finish();
    const Json *stages = pipeline.take("stages");
    if (!stages || !stages->asArray() || stages->asArray()->empty() || stages->asArray()->size() > 200)
        issues.push_back({Severity::Error, "/pipeline/stages", "A pipeline needs 1 to 200 stages. Add one."});
    else
        for (std::size_t i = 0; i < stages->asArray()->size(); ++i) {
            const Json &item = (*stages->asArray())[i];
            const Json *id = item.find("id");
            const std::string name = id && id->asString() ? *id->asString() : std::to_string(i);
            plan.pipeline.stages.push_back(readStage(ObjectReader(&item, "/pipeline/stages/" + name, plan, issues), stageIds));
        }
    pipeline.finish();
    readMoney(root, plan);
    ObjectReader simulation = root.child("simulation");
    plan.simulation.tasks = static_cast<std::uint64_t>(simulation.plainNumber("tasks", 200000));
    plan.simulation.draws = static_cast<std::uint64_t>(simulation.plainNumber("draws", 2000));
    plan.simulation.seed = static_cast<std::uint64_t>(simulation.plainNumber("seed", 1));
    simulation.unsupported("precision");
    simulation.finish();
    root.unsupported("horizon");
    root.unsupported("correlations", {Json(Json::Array{})});
    readScenarios(root);
    root.finish();
    checkReferences(plan, issues);
    if (!hasErrors(issues))
        read.plan = std::move(plan);
    return read;
}

std::vector<std::string> scenarioNames(const Json &document)
{
    std::vector<std::string> names;
    if (const Json *list = document.find("scenarios"); list && list->asArray())
        for (const Json &s : *list->asArray())
            if (const Json *name = s.find("name"); name && name->asString())
                names.push_back(*name->asString());
    return names;
}

PlanRead readPlan(const Json &document, const std::string &scenario)
{
    Json changed = document;
    std::vector<const Json *> chain;
    std::string at = scenario;
    while (!at.empty() && at != "base") {
        const Json *found = nullptr;
        if (const Json *list = document.find("scenarios"); list && list->asArray())
            for (const Json &s : *list->asArray())
                for (const char *key : {"id", "name"})
                    if (const Json *name = s.find(key); name && name->asString() && *name->asString() == at)
                        found = &s;
        if (!found || chain.size() > 20)
            return {std::nullopt, {{Severity::Error, "/scenarios", found ? "The scenarios refer to each other in a circle."
                                                                        : "There is no scenario \"" + at + "\"."}}};
        chain.push_back(found);
        const Json *from = found->find("from");
        at = from && from->asString() ? *from->asString() : "base";
    }
    for (auto step = chain.rbegin(); step != chain.rend(); ++step)
        if (const Json *changes = (*step)->find("changes"); changes && changes->asArray())
            for (const Json &change : *changes->asArray()) {
                const Json *path = change.find("set");
                const Json *to = change.find("to");
                if (!path || !path->asString() || !to)
                    continue; // readPlan() reports it below
                const Status done = setPath(changed, *path->asString(), *to);
                if (!done)
                    return {std::nullopt, {{Severity::Error, *path->asString(), done.error().message}}};
            }
    return readPlan(changed);
}

std::string planHash(const Json &document)
{
    const std::string text = canonicalJson(document);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace farthing::data
