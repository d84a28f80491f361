// SPDX-License-Identifier: GPL-3.0-or-later
// A Plan back to its document. Defaults are left out where absence means the same.
#include "data/plan/plan_writer.h"
#include "data/plan/plan_reader.h"

namespace farthing::data {

namespace {

Json distributionJson(const Distribution &d)
{
    Json j = Json::object();
    j.set("dist", familyName(d.family));
    for (const auto &[key, value] : d.parameters)
        j.set(key, numberJson(value));
    const auto list = [&](const char *key, const std::vector<double> &values) {
        if (values.empty())
            return;
        Json::Array array;
        for (const double v : values)
            array.emplace_back(v);
        j.set(key, Json(std::move(array)));
    };
    list(d.family == Family::Histogram ? "edges" : "values", d.values);
    list("weights", d.weights);
    if (!d.components.empty()) {
        Json::Array array;
        for (const Component &c : d.components) {
            Json item = distributionJson(c.law);
            item.set("weight", numberJson(c.weight));
            array.push_back(std::move(item));
        }
        j.set("components", Json(std::move(array)));
    }
    if (!d.spikes.empty()) {
        Json::Array array;
        for (const Spike &s : d.spikes)
            array.push_back(Json(Json::Object{{"at", numberJson(s.at)}, {"weight", numberJson(s.weight)}}));
        j.set("spikes", Json(std::move(array)));
    }
    for (const auto &[key, value] : d.caps)
        j.set(key, numberJson(value));
    return j;
}

} // namespace

Json numberJson(const Number &number)
{
    if (number.isFixed())
        return number.fixed();
    if (const auto *p = std::get_if<ThreePoint>(&number.form))
        return Json::Object{{"p10", p->p10}, {"p50", p->p50}, {"p90", p->p90}};
    if (const auto *p = std::get_if<Pert>(&number.form))
        return Json::Object{{"low", p->low}, {"likely", p->likely}, {"high", p->high}};
    if (const auto *u = std::get_if<Uncertain>(&number.form))
        return Json::Object{{"uncertain", distributionJson(u->law.get())}};
    return Json::Object{{"ref", std::get_if<Ref>(&number.form)->path}};
}

Json quantityJson(const Quantity &q)
{
    if (const Number *n = std::get_if<Number>(&q.form))
        return numberJson(*n);
    return distributionJson(*std::get_if<Distribution>(&q.form));
}

namespace {

Json difficultyJson(const Difficulty &d)
{
    Writer w;
    w.optional("tokens", d.tokens);
    w.optional("failures", d.failures);
    w.optional("counts", d.counts);
    return w.j;
}

Json tierJson(const Tier &t)
{
    Writer w;
    w.j.set("model", t.model);
    w.j.set("attempts", t.attempts);
    w.number("malformed", t.malformed, 0);
    w.number("transient", t.transient, 0);
    w.optional("transient_billed", t.transientBilled);
    w.number("correct", t.correct, 1);
    Writer after;
    after.optional("malformed", t.afterFeedback.malformed);
    after.optional("correct", t.afterFeedback.correct);
    w.part("after_feedback", after.j);
    w.number("token_ratio", t.tokenRatio, 1);
    if (t.carryFailed)
        w.j.set("carry_failed", true);
    return w.j;
}

Json roundsJson(const Rounds &r)
{
    Writer w;
    w.j.set("count", quantityJson(r.count));
    w.quantity("new_tokens", r.newTokens, 0);
    w.quantity("gap_seconds", r.gapSeconds, 0);
    Writer history;
    switch (r.policy) {
    case HistoryPolicy::All:
        history.j.set("policy", "all");
        break;
    case HistoryPolicy::Window:
        history.j.set("policy", "window");
        history.j.set("turns", r.turns);
        break;
    case HistoryPolicy::Summarise:
        history.j.set("policy", "summarise");
        history.j.set("budget", r.budget);
        history.j.set("summary_tokens", quantityJson(r.summaryTokens));
        history.text("model", r.summaryModel);
        break;
    }
    w.j.set("history", history.j);
    return w.j;
}

Json stageJson(const Stage &s)
{
    static constexpr const char *services[] = {"standard", "batch", "flex", "priority"};
    Writer w;
    w.j.set("id", s.id);
    w.j.set("name", s.name);
    w.text("complexity", s.complexity);
    w.number("runs", s.runs, 1);
    w.quantity("calls", s.calls, 1);
    if (s.rounds)
        w.j.set("rounds", roundsJson(*s.rounds));
    Json::Array route;
    for (const Tier &t : s.route)
        route.push_back(tierJson(t));
    w.j.set("route", Json(std::move(route)));
    if (s.service != Service::Standard)
        w.j.set("service", services[static_cast<int>(s.service)]);
    w.text("region", s.region);
    w.number("off_peak_share", s.offPeakShare, 0);
    Writer input;
    input.quantity("prefix", s.input.prefix, 0);
    input.quantity("fresh", s.input.fresh, 0);
    Writer retrieved;
    retrieved.quantity("chunks", s.input.retrieved.chunks, 0);
    retrieved.quantity("tokens", s.input.retrieved.tokens, 0);
    retrieved.number("used_share", s.input.retrieved.usedShare, 1);
    input.part("retrieved", retrieved.j);
    if (!s.input.carry.from.empty()) {
        Json from = Json::array();
        for (const std::string &id : s.input.carry.from)
            from.push(id);
        input.j.set("carry", Json(Json::Object{{"from", from}, {"share", numberJson(s.input.carry.share)}}));
    }
    input.quantity("feedback", s.input.feedback, 0);
    w.part("input", input.j);
    Writer output;
    output.quantity("visible", s.output.visible, 0);
    output.quantity("reasoning", s.output.reasoning, 0);
    if (s.output.cappedIsMalformed)
        output.j.set("capped_is_malformed", true);
    w.part("output", output.j);
    w.number("input_output_correlation", s.inputOutputCorrelation, 0);
    w.optional("prefix_cache", s.prefixCache);
    if (s.prefixStorage) {
        Writer kept;
        kept.j.set("prefixes", numberJson(s.prefixStorage->prefixes));
        kept.j.set("hours_per_month", numberJson(s.prefixStorage->hoursPerMonth));
        kept.optional("storage_price", s.prefixStorage->price);
        w.j.set("prefix_cache", Json(Json::Object{{"stored", kept.j}}));
    }
    if (s.prefixTraffic) {
        Writer t;
        t.j.set("prefixes", numberJson(s.prefixTraffic->prefixes));
        if (s.prefixTraffic->ttlSeconds)
            t.j.set("ttl_seconds", *s.prefixTraffic->ttlSeconds);
        if (!s.prefixTraffic->refreshOnUse)
            t.j.set("refresh_on_use", false);
        w.j.set("prefix_cache", Json(Json::Object{{"from_traffic", t.j}}));
    }
    if (s.responseCache) {
        Writer c;
        if (const auto &traffic = s.responseCache->traffic) {
            Writer t;
            t.j.set("catalogue", traffic->catalogue);
            t.j.set("zipf", numberJson(traffic->zipf));
            if (traffic->capacity)
                t.j.set("capacity", *traffic->capacity);
            t.optional("ttl_seconds", traffic->ttlSeconds);
            if (!traffic->refreshOnUse)
                t.j.set("refresh_on_use", false);
            if (traffic->fifo)
                t.j.set("eviction", "fifo");
            t.number("changes_per_day", traffic->changesPerDay, 0);
            if (traffic->push)
                t.j.set("invalidation", "push");
            c.j.set("from_traffic", t.j);
        } else {
            c.j.set("hit", numberJson(s.responseCache->hit));
        }
        if (const auto &similar = s.responseCache->similarity)
            c.j.set("similarity", Json(Json::Object{{"threshold", numberJson(similar->threshold)}, {"match", numberJson(similar->match)},
                                                    {"other", numberJson(similar->other)}, {"sd", numberJson(similar->sd)}}));
        c.number("wrong_hit", s.responseCache->wrongHit, 0);
        c.number("lookup_fee", s.responseCache->lookupFee, 0);
        c.number("embedding_tokens", s.responseCache->embeddingTokens, 0);
        c.text("embedding_model", s.responseCache->embeddingModel);
        w.j.set("response_cache", c.j);
    }
    if (s.checker) {
        Writer c;
        c.j.set("model", s.checker->model);
        c.quantity("input", s.checker->input, 0);
        c.quantity("output", s.checker->output, 0);
        c.number("catches", s.checker->catches, 0);
        c.number("false_alarm", s.checker->falseAlarm, 0);
        w.j.set("checker", c.j);
    }
    Writer retrieval;
    retrieval.text("embedding_model", s.retrieval.embeddingModel);
    retrieval.number("query_tokens", s.retrieval.queryTokens, 0);
    retrieval.number("search_fee", s.retrieval.searchFee, 0);
    retrieval.number("rerank_fee", s.retrieval.rerankFee, 0);
    w.part("retrieval", retrieval.j);
    Writer tools;
    tools.quantity("calls", s.tools.calls, 0);
    tools.number("fee", s.tools.fee, 0);
    tools.number("failure", s.tools.failure, 0);
    w.part("tools", tools.j);
    if (!s.fees.empty()) {
        Json fees = Json::array();
        for (const Fee &f : s.fees)
            fees.push(Json(Json::Object{{"meter", f.meter}, {"units", numberJson(f.units)}}));
        w.j.set("fees", fees);
    }
    if (s.latency)
        w.j.set("latency", Json(Json::Object{{"first_token", quantityJson(s.latency->firstToken)},
                                              {"tokens_per_second", numberJson(s.latency->tokensPerSecond)}}));
    if (s.onFailure.action == FailureAction::Human)
        w.j.set("on_failure", Json(Json::Object{{"kind", "human"}, {"fee", numberJson(s.onFailure.fee)}}));
    else
        w.j.set("on_failure", s.onFailure.action == FailureAction::Continue ? "continue" : "abort");
    if (!s.wrongFailsTask)
        w.j.set("wrong_fails_task", false);
    if (s.missingFailsTask)
        w.j.set("missing_fails_task", true);
    w.part("difficulty", difficultyJson(s.difficulty));
    return w.j;
}

Json commitmentJson(const Commitment &c)
{
    static constexpr const char *kinds[] = {"spend", "tiers", "units"};
    Writer w;
    w.j.set("id", c.id);
    w.text("name", c.name);
    w.j.set("kind", kinds[static_cast<int>(c.kind)]);
    w.text("provider", c.provider);
    w.text("model", c.model);
    const auto optional = [&](const char *key, const std::optional<double> &value) {
        if (value)
            w.j.set(key, *value);
    };
    switch (c.kind) {
    case Commitment::Kind::Spend:
        w.j.set("commit_per_month", numberJson(c.perMonth));
        w.number("discount", c.discount, 0);
        w.number("overage", c.overage, 1);
        break;
    case Commitment::Kind::Tiers: {
        if (c.allUnits)
            w.j.set("mode", "all_units");
        Json bands = Json::array();
        for (const SpendBand &band : c.bands) {
            Json item = Json::object();
            if (band.upTo)
                item.set("up_to", *band.upTo);
            item.set("discount", band.discount);
            bands.push(item);
        }
        w.j.set("tiers", bands);
        break;
    }
    case Commitment::Kind::Units:
        w.j.set("units", c.units);
        w.text("capacity", c.item);
        w.optional("price_per_unit_hour", c.unitPrice);
        optional("input_per_unit", c.inputPerUnit);
        if (c.outputWeight != 1)
            w.j.set("output_weight", c.outputWeight);
        optional("minimum", c.fewest);
        optional("step", c.step);
        w.number("variation", c.variation, 0);
        break;
    }
    return w.j;
}

Json seatsJson(const Seats &s)
{
    Writer w;
    w.j.set("price_per_month", numberJson(s.pricePerMonth));
    w.j.set("tasks", quantityJson(s.tasks));
    w.optional("included", s.included);
    w.optional("overage_price", s.overagePrice);
    return w.j;
}

Json segmentJson(const Segment &s)
{
    Writer w;
    w.j.set("id", s.id);
    w.text("name", s.name);
    w.j.set("share", numberJson(s.share));
    w.number("size", s.size, 1);
    w.optional("growth_per_month", s.growthPerMonth);
    Writer revenue;
    revenue.optional("per_successful_task", s.revenue.perSuccessfulTask);
    revenue.optional("per_attempted_task", s.revenue.perAttemptedTask);
    revenue.optional("payment_fee_share", s.revenue.paymentFeeShare);
    revenue.optional("undetected_wrong_paid", s.revenue.undetectedWrongPaid);
    if (s.revenue.seats)
        revenue.j.set("seats", seatsJson(*s.revenue.seats));
    w.part("revenue", revenue.j);
    return w.j;
}

} // namespace

Json writePlan(const Plan &plan)
{
    Writer w;
    w.j.set("farthing", 1);
    w.j.set("name", plan.name);
    w.j.set("currency", plan.currency);
    if (!plan.fx.asOf.empty() || !plan.fx.rates.empty()) {
        Json fx = Json::object();
        fx.set("as_of", plan.fx.asOf);
        for (const auto &[code, rate] : plan.fx.rates)
            fx.set(code, rate);
        w.j.set("fx", fx);
    }
    Json prices = Json(Json::Object{{"sheet", plan.prices.sheet}, {"as_of", plan.prices.asOf}});
    for (const Discount &d : plan.prices.discounts) {
        if (!prices.find("discounts"))
            prices.set("discounts", Json::array());
        prices.find("discounts")->push(Json(Json::Object{{"provider", d.provider}, {"percent", d.percent}}));
    }
    for (const Commitment &c : plan.prices.commitments) {
        if (!prices.find("commitments"))
            prices.set("commitments", Json::array());
        prices.find("commitments")->push(commitmentJson(c));
    }
    w.j.set("prices", prices);
    if (!plan.pools.empty()) {
        Json pools = Json::array();
        for (const Pool &p : plan.pools)
            pools.push(poolJson(p));
        w.j.set("pools", pools);
    }
    Json pipeline = Json::object();
    if (const Json d = difficultyJson(plan.pipeline.difficulty); !d.asObject()->empty())
        pipeline.set("difficulty", d);
    Json stages = Json::array();
    for (const Stage &s : plan.pipeline.stages)
        stages.push(stageJson(s));
    pipeline.set("stages", stages);
    w.j.set("pipeline", pipeline);
    Json demand = Json(Json::Object{{"tasks_per_month", numberJson(plan.tasksPerMonth)}});
    if (!plan.hourlyProfile.empty()) {
        Json weights = Json::array();
        for (const double weight : plan.hourlyProfile)
            weights.push(weight);
        demand.set("hourly_profile", weights);
    }
    if (!(plan.growthPerMonth == Number(0.0)))
        demand.set("growth_per_month", numberJson(plan.growthPerMonth));
    if (!plan.season.empty()) {
        Json weights = Json::array();
        for (const double weight : plan.season)
            weights.push(weight);
        demand.set("season", weights);
    }
    if (plan.timeZone != "UTC")
        demand.set("time_zone", plan.timeZone);
    if (!plan.segments.empty()) {
        Json list = Json::array();
        for (const Segment &segment : plan.segments)
            list.push(segmentJson(segment));
        demand.set("segments", list);
    }
    w.j.set("demand", demand);
    Writer revenue;
    revenue.number("per_successful_task", plan.revenue.perSuccessfulTask, 0);
    revenue.number("per_attempted_task", plan.revenue.perAttemptedTask, 0);
    revenue.number("payment_fee_share", plan.revenue.paymentFeeShare, 0);
    revenue.number("undetected_wrong_paid", plan.revenue.undetectedWrongPaid, 0);
    if (plan.revenue.seats)
        revenue.j.set("seats", seatsJson(*plan.revenue.seats));
    w.part("revenue", revenue.j);
    if (!plan.fixedCosts.empty()) {
        Json list = Json::array();
        for (const FixedCost &c : plan.fixedCosts) {
            Writer item;
            item.text("id", c.id);
            item.text("name", c.name);
            item.j.set("per_month", numberJson(c.perMonth));
            if (c.stepEveryTasks)
                item.j.set("step", Json(Json::Object{{"every_tasks", *c.stepEveryTasks}}));
            item.j.set("kind", c.kind == CostKind::Overhead ? "overhead" : "platform");
            list.push(item.j);
        }
        w.j.set("fixed_costs", list);
    }
    if (!(plan.supportPerFailedTask == Number(0.0)))
        w.j.set("failure_costs", Json(Json::Object{{"support_per_failed_task", numberJson(plan.supportPerFailedTask)}}));
    Json targets = Json(Json::Object{{"gross_margin", plan.targets.grossMargin}, {"confidence", plan.targets.confidence}});
    if (plan.targets.qualityFloor)
        targets.set("quality_floor", *plan.targets.qualityFloor);
    if (const auto &latency = plan.targets.latency)
        targets.set("latency", Json(Json::Object{{"seconds", latency->seconds}, {"share", latency->share}}));
    w.j.set("targets", targets);
    if (!plan.correlations.empty()) {
        Json list = Json::array();
        for (const Correlation &pair : plan.correlations)
            list.push(Json(Json::Object{{"a", pair.a}, {"b", pair.b}, {"rank", pair.rank}}));
        w.j.set("correlations", list);
    }
    if (plan.horizon)
        w.j.set("horizon", horizonJson(*plan.horizon));
    Json simulation = Json(Json::Object{{"tasks", static_cast<double>(plan.simulation.tasks)},
                                        {"draws", static_cast<double>(plan.simulation.draws)},
                                        {"seed", static_cast<double>(plan.simulation.seed)}});
    if (plan.simulation.precision)
        simulation.set("precision", *plan.simulation.precision);
    if (plan.simulation.untilSettled)
        simulation.set("until_settled", true);
    w.j.set("simulation", simulation);
    return w.j;
}

} // namespace farthing::data
