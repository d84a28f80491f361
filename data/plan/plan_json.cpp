// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/plan/plan_json.h"

#include "data/plan/plan_reader.h"
#include "model/plan/hourly_profile.h"
#include "model/pricing/time_window.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

namespace farthing::data {

namespace {

bool isDate(const std::string &text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < '0' || text[i] > '9')
            return false;
    using namespace std::chrono;
    return year_month_day(year(std::stoi(text.substr(0, 4))), month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))),
                          day(static_cast<unsigned>(std::stoi(text.substr(8, 2))))).ok();
}

bool isCurrency(const std::string &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string readDate(ObjectReader &reader, const char *key)
{
    const bool given = reader.has(key);
    const std::string date = reader.text(key, "", true);
    if (given && !isDate(date))
        reader.error(key, quoted(date) + " is no date. Write it as 2026-11-01.");
    return date;
}

void readPrices(ObjectReader reader, PriceChoice &prices)
{
    prices.sheet = reader.text("sheet", "bundled");
    if (prices.sheet.empty())
        reader.error("sheet", "Name a price sheet, or \"bundled\".");
    prices.asOf = readDate(reader, "as_of");
    reader.each("discounts", 100, [&](ObjectReader discount) {
        prices.discounts.push_back({discount.text("provider", "", true), discount.plainNumber("percent", 0, true)});
        discount.finish();
    });
    readCommitments(reader, prices.commitments);
    reader.finish();
}

/// {"as_of", "EUR": 1.08} or {"as_of", "rates": {"EUR": 1.08}}: units of the plan's currency for one of the named.
void readFx(ObjectReader reader, const Json &object, Fx &fx)
{
    fx.asOf = readDate(reader, "as_of");
    for (const Json::Member &member : *object.asObject()) {
        if (member.first == "as_of")
            continue;
        if (member.first == "rates" && member.second.asObject()) {
            ObjectReader rates = reader.child("rates");
            for (const Json::Member &rate : *member.second.asObject())
                fx.rates[rate.first] = rates.plainNumber(rate.first.c_str(), 1, true);
        } else {
            fx.rates[member.first] = reader.plainNumber(member.first.c_str(), 1, true);
        }
    }
    for (const auto &[code, rate] : fx.rates)
        if (!isCurrency(code))
            reader.error(code, quoted(code) + " is no currency: use a three-letter code such as EUR, or \"as_of\" for the date.");
}

void readProfile(ObjectReader &demand, std::vector<double> &profile)
{
    const Json *given = demand.take("hourly_profile");
    if (!given)
        return;
    if (const std::string *name = given->asString()) {
        if (const auto named = namedProfile(*name))
            profile = *named;
        else
            demand.error("hourly_profile", quoted(*name) + " is no profile: use flat, business_hours or evening, or a list of 24 or 168 weights.");
        return;
    }
    double sum = 0;
    if (const Json::Array *weights = given->asArray(); weights && (weights->size() == 24 || weights->size() == 168)) {
        for (const Json &weight : *weights)
            if (const double *w = weight.asNumber(); w && *w >= 0 && *w <= 1e9) {
                profile.push_back(*w);
                sum += *w;
            }
        if (profile.size() == weights->size() && sum > 0)
            return;
        profile.clear();
    }
    demand.error("hourly_profile", "Expected the name of a profile, or 24 or 168 weights of at least 0, not all 0.");
}

Seats readSeats(ObjectReader reader)
{
    Seats s;
    s.pricePerMonth = reader.number("price_per_month", 0, true);
    if (!reader.has("tasks"))
        reader.error("tasks", "A seat needs the tasks it wants in a month, a number or a distribution.");
    s.tasks = reader.quantity("tasks", 1, false);
    s.included = reader.optionalNumber("included");
    s.overagePrice = reader.optionalNumber("overage_price");
    if (s.overagePrice && !s.included)
        reader.error("overage_price", "Without \"included\" every task is in the price, so none is paid besides. Enter the included tasks or remove the price.");
    reader.finish();
    return s;
}

SegmentRevenue readSegmentRevenue(ObjectReader reader)
{
    SegmentRevenue r;
    r.perSuccessfulTask = reader.optionalNumber("per_successful_task");
    r.perAttemptedTask = reader.optionalNumber("per_attempted_task");
    r.paymentFeeShare = reader.optionalNumber("payment_fee_share");
    r.undetectedWrongPaid = reader.optionalNumber("undetected_wrong_paid");
    if (reader.take("seats"))
        r.seats = readSeats(reader.child("seats"));
    reader.finish();
    return r;
}

void readSegments(ObjectReader &demand, Plan &plan)
{
    std::set<std::string> ids;
    demand.each("segments", 50, [&](ObjectReader reader) {
        Segment s;
        s.id = readId(reader, ids, true);
        s.name = reader.text("name", "");
        s.share = reader.number("share", 0, true);
        s.size = reader.number("size", 1);
        s.growthPerMonth = reader.optionalNumber("growth_per_month");
        s.revenue = readSegmentRevenue(reader.child("revenue"));
        reader.finish();
        plan.segments.push_back(std::move(s));
    });
}

void readMoney(ObjectReader &root, Plan &plan)
{
    ObjectReader demand = root.child("demand");
    plan.tasksPerMonth = demand.number("tasks_per_month", 0, true);
    plan.growthPerMonth = demand.number("growth_per_month", 0);
    readProfile(demand, plan.hourlyProfile);
    plan.season = readSeason(demand);
    plan.timeZone = demand.text("time_zone", "UTC");
    if (!isTimeZone(plan.timeZone))
        demand.error("time_zone", quoted(plan.timeZone) + " is no time zone: write UTC, an offset such as UTC+01:00, or a place such as Europe/Berlin.");
    readSegments(demand, plan);
    demand.finish();
    ObjectReader revenue = root.child("revenue");
    plan.revenue = {revenue.number("per_successful_task", 0), revenue.number("per_attempted_task", 0),
                    revenue.number("payment_fee_share", 0), revenue.number("undetected_wrong_paid", 0), {}};
    if (revenue.take("seats"))
        plan.revenue.seats = readSeats(revenue.child("seats"));
    revenue.finish();
    std::set<std::string> costIds;
    root.each("fixed_costs", 200, [&](ObjectReader item) {
        FixedCost cost;
        cost.id = readId(item, costIds, false);
        cost.name = item.text("name", "");
        cost.perMonth = item.number("per_month", 0, true);
        if (item.take("step")) {
            ObjectReader step = item.child("step");
            cost.stepEveryTasks = step.plainNumber("every_tasks", 1, true);
            step.finish();
        }
        cost.kind = item.choice("kind", "platform", {"platform", "overhead"}) == "overhead" ? CostKind::Overhead : CostKind::Platform;
        item.finish();
        plan.fixedCosts.push_back(std::move(cost));
    });
    ObjectReader failure = root.child("failure_costs");
    plan.supportPerFailedTask = failure.number("support_per_failed_task", 0);
    failure.finish();
    ObjectReader targets = root.child("targets");
    plan.targets.grossMargin = targets.plainNumber("gross_margin", 0.6);
    plan.targets.confidence = targets.plainNumber("confidence", 0.9);
    if (targets.has("quality_floor"))
        plan.targets.qualityFloor = targets.plainNumber("quality_floor", 0);
    targets.take("quality_floor");
    if (targets.has("latency")) {
        ObjectReader latency = targets.child("latency");
        plan.targets.latency = LatencyTarget{latency.plainNumber("seconds", 1, true), latency.plainNumber("share", 0.95)};
        latency.finish();
    }
    targets.take("latency");
    targets.finish();
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
    ObjectReader root(&document, "", plan, issues);
    const Json *version = root.take("farthing");
    if (!version || !version->asNumber() || *version->asNumber() != 1) {
        const bool newer = version && version->asNumber() && *version->asNumber() > 1;
        root.error("farthing", newer ? "This plan was written by a newer version. Update Farthing to open it."
                                     : "A plan starts with \"farthing\": 1. Add it.");
        return read;
    }
    plan.name = root.text("name", "", true);
    plan.currency = root.text("currency", "USD");
    if (!isCurrency(plan.currency))
        root.error("currency", "A currency is a three-letter code such as USD.");
    // Rates before the rest: money values anywhere need them.
    if (const Json *fx = root.take("fx"))
        if (ObjectReader reader = root.child("fx"); reader.exists())
            readFx(reader, *fx, plan.fx);
    readPrices(root.child("prices"), plan.prices);
    std::set<std::string> poolIds, stageIds;
    root.each("pools", 50, [&](ObjectReader pool) { plan.pools.push_back(readPool(std::move(pool), poolIds)); });
    ObjectReader pipeline = root.child("pipeline");
    ObjectReader difficulty = pipeline.child("difficulty");
    plan.pipeline.difficulty = {difficulty.optionalNumber("tokens"), difficulty.optionalNumber("failures"), difficulty.optionalNumber("counts")};
    difficulty.finish();
    pipeline.each("stages", 200, [&](ObjectReader stage) { plan.pipeline.stages.push_back(readStage(std::move(stage), stageIds)); });
    if (const Json *stages = pipeline.take("stages"); !stages || (stages->asArray() && stages->asArray()->empty()))
        issues.push_back({Severity::Error, "/pipeline/stages", "A pipeline needs 1 to 200 stages. Add one."});
    pipeline.finish();
    readMoney(root, plan);
    ObjectReader simulation = root.child("simulation");
    plan.simulation.tasks = static_cast<std::uint64_t>(simulation.plainNumber("tasks", 200000));
    plan.simulation.draws = static_cast<std::uint64_t>(simulation.plainNumber("draws", 2000));
    plan.simulation.seed = static_cast<std::uint64_t>(simulation.plainNumber("seed", 1));
    if (simulation.has("precision"))
        plan.simulation.precision = simulation.plainNumber("precision", 0.01);
    simulation.take("precision");
    plan.simulation.untilSettled = simulation.yesNo("until_settled", false);
    simulation.finish();
    if (root.has("horizon"))
        plan.horizon = readHorizon(root.child("horizon"), plan);
    root.take("horizon");
    root.each("correlations", 500, [&](ObjectReader pair) {
        plan.correlations.push_back({pair.text("a", "", true), pair.text("b", "", true), pair.plainNumber("rank", 0, true)});
        pair.finish();
    });
    readScenarios(root, document);
    root.finish();
    if (!hasErrors(issues))
        checkReferences(plan, issues);
    if (!hasErrors(issues))
        read.plan = std::move(plan);
    return read;
}

std::string planHash(const Json &document)
{
    const std::string text = canonicalJson(document);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace farthing::data
