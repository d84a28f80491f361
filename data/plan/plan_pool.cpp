// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of a plan document, both ways.
#include "data/plan/plan_reader.h"
#include "data/plan/plan_writer.h"

namespace farthing::data {

namespace {

using Kind = Purchase::Kind;

constexpr const char *kinds[] = {"on_demand", "reserved", "spot", "owned", "mixed", "edge"};
constexpr const char *methods[] = {"erlang_c", "allen_cunneen", "processor_sharing"};

constexpr const char *laws[] = {"measured", "physics", "benchmark"};

std::optional<double> optional(ObjectReader &reader, const char *key)
{
    if (reader.has(key))
        return reader.plainNumber(key, 1);
    reader.take(key);
    return std::nullopt;
}

/// The position of a choice in its list.
template <std::size_t N>
std::size_t chosen(ObjectReader &reader, const char *key, const char *standard, const char *const (&names)[N])
{
    const std::string name = reader.choice(key, standard, {std::begin(names), std::end(names)});
    for (std::size_t i = 0; i < N; ++i)
        if (name == names[i])
            return i;
    return 0;
}

Owned readOwned(ObjectReader &reader)
{
    Owned o;
    o.capex = reader.number("capex", 0, true);
    o.residual = reader.number("residual", 0);
    o.lifeYears = reader.number("life_years", 4, true);
    o.costOfCapital = reader.number("cost_of_capital", 0, true);
    o.kilowatts = reader.number("kilowatts", 0, true);
    o.idlePower = reader.number("idle_power", 0.41);
    o.pue = reader.number("pue", 1, true);
    o.pricePerKwh = reader.number("price_per_kwh", 0, true);
    o.staffPerYear = reader.number("staff_per_year", 0);
    o.spacePerYear = reader.number("space_per_year", 0);
    o.networkPerYear = reader.number("network_per_year", 0);
    o.obsolescence = reader.number("obsolescence_per_year", 0);
    o.upkeepGrowth = reader.number("upkeep_growth_per_year", 0);
    return o;
}

void readPurchase(ObjectReader reader, Pool &p)
{
    Purchase &bought = p.purchase;
    bought.kind = static_cast<Kind>(chosen(reader, "kind", "on_demand", kinds));
    if (bought.kind != Kind::Owned && bought.kind != Kind::Edge)
        p.pricePerHour = reader.number("price_per_hour", 0, true);
    switch (bought.kind) {
    case Kind::OnDemand:
    case Kind::Reserved:
        break;
    case Kind::Spot:
        bought.interruptionsPerHour = reader.number("interruptions_per_hour", 0, true);
        bought.restartSeconds = reader.number("restart_seconds", 0, true);
        bought.lostSeconds = reader.number("lost_seconds", 0);
        break;
    case Kind::Owned:
    case Kind::Edge:
        bought.owned = readOwned(reader);
        break;
    case Kind::Mixed:
        if (reader.has("reserved"))
            bought.reserved = reader.plainNumber("reserved", 0);
        reader.take("reserved");
        if (reader.has("capex") && reader.has("reserved_price_per_hour"))
            reader.error("reserved_price_per_hour", "The base is owned (\"capex\") or reserved at a price, not both. Remove one.");
        if (reader.has("capex"))
            bought.owned = readOwned(reader);
        else if (!reader.has("reserved_price_per_hour"))
            reader.error("reserved_price_per_hour", "A mixed purchase needs the price of its reserved hours, or \"capex\" and the rest of an owned base.");
        bought.reservedPrice = reader.optionalNumber("reserved_price_per_hour");
        break;
    }
    reader.finish();
}

PoolObjective readObjective(ObjectReader reader)
{
    PoolObjective o;
    o.waitSeconds = reader.plainNumber("wait_seconds", 1, true);
    o.share = reader.plainNumber("share", 0.95);
    o.method = static_cast<PoolObjective::Method>(chosen(reader, "method", "erlang_c", methods));
    reader.finish();
    return o;
}

/// "shed", "degrade" or {"kind": "spill", "model": …}.
Overload readOverload(ObjectReader &pool)
{
    Overload o;
    const Json *value = pool.take("overload");
    if (!value)
        return o;
    const std::string *name = value->asString();
    if (name && *name == "shed") {
        o.kind = Overload::Kind::Shed;
    } else if (name && *name == "degrade") {
        o.kind = Overload::Kind::Degrade;
    } else if (value->asObject()) {
        ObjectReader reader = pool.child("overload");
        o.kind = Overload::Kind::Spill;
        reader.choice("kind", "spill", {"spill"});
        o.model = reader.text("model", "", true);
        const std::size_t slash = o.model.find('/');
        if (!o.model.empty() && (o.model.starts_with("pool:") || slash == 0 || slash == std::string::npos || slash + 1 == o.model.size()))
            reader.error("model", "Spilled tasks go to an API model, named \"provider/model\".");
        reader.finish();
    } else {
        pool.error("overload", "Expected \"shed\", \"degrade\", or {\"kind\": \"spill\", \"model\": \"provider/model\"}.");
    }
    return o;
}

void readCount(ObjectReader &reader, Pool &p)
{
    const Json *count = reader.take("count");
    if (count && !count->asObject()) {
        p.minReplicas = p.maxReplicas = static_cast<int>(reader.plainNumber("count", 1));
    } else if (count) {
        ObjectReader range = reader.child("count");
        p.minReplicas = static_cast<int>(range.plainNumber("min", 1));
        p.maxReplicas = static_cast<int>(range.plainNumber("max", 1, true));
        if (p.maxReplicas < p.minReplicas)
            range.error("max", "The most replicas must be at least the fewest.");
        range.finish();
    }
}

void readThroughput(ObjectReader reader, Pool &p)
{
    Throughput &t = p.throughput;
    t.law = static_cast<Throughput::Law>(chosen(reader, "law", "measured", laws));
    if (t.law == Throughput::Law::Measured) {
        p.inputTokensPerSecond = reader.number("input_tokens_per_second", 1, true);
        p.outputTokensPerSecond = reader.number("output_tokens_per_second", 1, true);
        return reader.finish();
    }
    t.flopsShare = reader.number("mfu", 0.5);
    t.bandwidthShare = reader.number("mbu", 0.8);
    t.usableMemory = reader.plainNumber("usable_memory", 0.9);
    t.parallelEfficiency = optional(reader, "parallel_efficiency");
    t.maxBatch = optional(reader, "max_batch");
    if (t.law == Throughput::Law::Benchmark) {
        reader.each("rows", 500, [&](ObjectReader row) {
            t.rows.push_back({row.plainNumber("input", 0, true), row.plainNumber("output", 1, true), row.plainNumber("tokens_per_second", 1, true)});
            row.finish();
        });
        if (t.rows.empty())
            reader.error("rows", "Enter at least one benchmark row: input, output and tokens per second of a full replica.");
    }
    if (reader.has("speculative")) {
        ObjectReader drafted = reader.child("speculative");
        t.speculative = SpeculativeDecoding{drafted.plainNumber("draft_tokens", 4), drafted.number("acceptance", 0, true), drafted.number("draft_cost", 0, true)};
        drafted.finish();
        if (t.law == Throughput::Law::Benchmark)
            reader.error("speculative", "A benchmark is taken with the drafts switched on, so its rows have them in them. Remove this, or take the speed from physics.");
    }
    reader.take("speculative");
    reader.finish();
}

void readServing(ObjectReader &reader, Pool &p)
{
    ObjectReader model = reader.child("model");
    p.modelName = model.text("name", "");
    if (model.has("context_window"))
        p.contextWindow = model.plainNumber("context_window", 0);
    model.take("context_window");
    const std::vector<std::string> precisions = {"fp16", "fp8", "int8", "int4", "fp4"};
    p.served.precision = model.choice("precision", "fp16", precisions);
    p.served.cachePrecision = model.choice("cache_precision", "fp16", precisions);
    p.served.parameters = optional(model, "parameters");
    p.served.cacheBytesPerToken = optional(model, "cache_bytes_per_token");
    model.finish();
    if (reader.has("hardware")) {
        ObjectReader hardware = reader.child("hardware");
        p.hardware = {optional(hardware, "memory_gb"), optional(hardware, "bandwidth_gb_s"), optional(hardware, "tflops")};
        hardware.finish();
    }
    reader.take("hardware");
    readThroughput(reader.child("throughput"), p);
}

} // namespace

Pool readPool(ObjectReader reader, std::set<std::string> &ids)
{
    Pool p;
    if (!reader.exists())
        return p;
    p.id = readId(reader, ids, true);
    p.accelerator = reader.text("accelerator", "");
    p.accelerators = static_cast<int>(reader.plainNumber("tensor_parallel", 1));
    readCount(reader, p);
    readPurchase(reader.child("purchase"), p);
    p.availability = reader.number("availability", 1);
    readServing(reader, p);
    p.concurrency = optional(reader, "concurrency");
    p.halfBatch = optional(reader, "half_batch");
    p.peakFactor = reader.number("peak_factor", 1);
    if (reader.has("objective"))
        p.objective = readObjective(reader.child("objective"));
    reader.take("objective");
    if (p.objective && p.objective->method == PoolObjective::Method::ProcessorSharing && !p.halfBatch && p.throughput.law == Throughput::Law::Measured)
        reader.error("half_batch", "Processor sharing needs the number of requests at once with which a replica reaches half of its limit speed.");
    // With an objective the waits decide, unless a target is stated besides.
    p.targetUtilisation = reader.number("target_utilisation", p.objective ? 1 : 0.6);
    if (reader.has("scaling")) {
        ObjectReader scaling = reader.child("scaling");
        p.scaling = Scaling{static_cast<int>(scaling.plainNumber("lag_hours", 0)), scaling.plainNumber("start_seconds", 0)};
        scaling.finish();
        if (p.purchase.kind == Kind::Reserved || p.purchase.kind == Kind::Owned || p.purchase.kind == Kind::Edge)
            reader.error("scaling", "Reserved and owned replicas are paid whatever the load, so scaling by the hour saves nothing. Remove it, or buy on demand, spot or mixed.");
    }
    reader.take("scaling");
    p.overload = readOverload(reader);
    p.classes = reader.choice("classes", "mixed", {"mixed", "apart"}) == "apart" ? Pool::Classes::Apart : Pool::Classes::Mixed;
    if (p.classes == Pool::Classes::Apart && p.purchase.kind == Kind::Mixed)
        reader.error("classes", "Replicas that are kept apart by stage cannot share a reserved base. Buy them in one way, or mix the classes.");
    if (p.purchase.kind == Kind::Edge && p.minReplicas != p.maxReplicas)
        reader.error("count", "Edge devices stand where tasks arise, all the time: state their number, not a range.");
    if (p.purchase.kind == Kind::Edge && p.classes == Pool::Classes::Apart)
        reader.error("classes", "An edge device serves whatever arises at its place. Mix the classes.");
    reader.finish();
    return p;
}

namespace {

void put(Writer &w, const char *key, const std::optional<double> &value)
{
    if (value)
        w.j.set(key, *value);
}

Json throughputJson(const Pool &p)
{
    const Throughput &t = p.throughput;
    Writer w;
    w.j.set("law", laws[static_cast<std::size_t>(t.law)]);
    if (t.law == Throughput::Law::Measured) {
        w.j.set("input_tokens_per_second", numberJson(p.inputTokensPerSecond));
        w.j.set("output_tokens_per_second", numberJson(p.outputTokensPerSecond));
        return w.j;
    }
    w.number("mfu", t.flopsShare, 0.5);
    w.number("mbu", t.bandwidthShare, 0.8);
    if (t.usableMemory != 0.9)
        w.j.set("usable_memory", t.usableMemory);
    put(w, "parallel_efficiency", t.parallelEfficiency);
    put(w, "max_batch", t.maxBatch);
    if (t.law == Throughput::Law::Benchmark) {
        Json rows = Json::array();
        for (const BenchmarkPoint &row : t.rows)
            rows.push(Json(Json::Object{{"input", row.input}, {"output", row.output}, {"tokens_per_second", row.tokensPerSecond}}));
        w.j.set("rows", rows);
    }
    if (const auto &s = t.speculative)
        w.j.set("speculative", Json(Json::Object{{"draft_tokens", s->draftTokens}, {"acceptance", numberJson(s->acceptance)}, {"draft_cost", numberJson(s->draftCost)}}));
    return w.j;
}

} // namespace

Json poolJson(const Pool &p)
{
    const Purchase &bought = p.purchase;
    Writer w;
    w.j.set("id", p.id);
    w.text("accelerator", p.accelerator);
    if (p.accelerators != 1)
        w.j.set("tensor_parallel", p.accelerators);
    w.j.set("count", Json(Json::Object{{"min", p.minReplicas}, {"max", p.maxReplicas}}));
    Writer purchase;
    purchase.j.set("kind", kinds[static_cast<std::size_t>(bought.kind)]);
    if (bought.kind != Kind::Owned && bought.kind != Kind::Edge)
        purchase.j.set("price_per_hour", numberJson(p.pricePerHour));
    if (bought.kind == Kind::Spot) {
        purchase.j.set("interruptions_per_hour", numberJson(bought.interruptionsPerHour));
        purchase.j.set("restart_seconds", numberJson(bought.restartSeconds));
        purchase.number("lost_seconds", bought.lostSeconds, 0);
    }
    purchase.optional("reserved_price_per_hour", bought.reservedPrice);
    if (bought.reserved)
        purchase.j.set("reserved", *bought.reserved);
    if (bought.owned) {
        const Owned &o = *bought.owned;
        purchase.j.set("capex", numberJson(o.capex));
        purchase.number("residual", o.residual, 0);
        purchase.j.set("life_years", numberJson(o.lifeYears));
        purchase.j.set("cost_of_capital", numberJson(o.costOfCapital));
        purchase.j.set("kilowatts", numberJson(o.kilowatts));
        purchase.number("idle_power", o.idlePower, 0.41);
        purchase.j.set("pue", numberJson(o.pue));
        purchase.j.set("price_per_kwh", numberJson(o.pricePerKwh));
        purchase.number("staff_per_year", o.staffPerYear, 0);
        purchase.number("space_per_year", o.spacePerYear, 0);
        purchase.number("network_per_year", o.networkPerYear, 0);
        purchase.number("obsolescence_per_year", o.obsolescence, 0);
        purchase.number("upkeep_growth_per_year", o.upkeepGrowth, 0);
    }
    w.j.set("purchase", purchase.j);
    w.number("availability", p.availability, 1);
    Writer model;
    model.text("name", p.modelName);
    if (p.contextWindow)
        model.j.set("context_window", *p.contextWindow);
    if (p.served.precision != "fp16")
        model.j.set("precision", p.served.precision);
    if (p.served.cachePrecision != "fp16")
        model.j.set("cache_precision", p.served.cachePrecision);
    put(model, "parameters", p.served.parameters);
    put(model, "cache_bytes_per_token", p.served.cacheBytesPerToken);
    w.part("model", model.j);
    Writer hardware;
    put(hardware, "memory_gb", p.hardware.memoryGigabytes);
    put(hardware, "bandwidth_gb_s", p.hardware.bandwidthGigabytes);
    put(hardware, "tflops", p.hardware.teraflops);
    w.part("hardware", hardware.j);
    w.j.set("throughput", throughputJson(p));
    put(w, "concurrency", p.concurrency);
    put(w, "half_batch", p.halfBatch);
    w.number("peak_factor", p.peakFactor, 1);
    if (p.objective)
        w.j.set("objective", Json(Json::Object{{"wait_seconds", p.objective->waitSeconds}, {"share", p.objective->share},
                                              {"method", methods[static_cast<std::size_t>(p.objective->method)]}}));
    w.j.set("target_utilisation", numberJson(p.targetUtilisation));
    if (p.scaling)
        w.j.set("scaling", Json(Json::Object{{"lag_hours", p.scaling->lagHours}, {"start_seconds", p.scaling->startSeconds}}));
    if (p.overload.kind == Overload::Kind::Spill)
        w.j.set("overload", Json(Json::Object{{"kind", "spill"}, {"model", p.overload.model}}));
    else if (p.overload.kind != Overload::Kind::None)
        w.j.set("overload", p.overload.kind == Overload::Kind::Shed ? "shed" : "degrade");
    if (p.classes == Pool::Classes::Apart)
        w.j.set("classes", "apart");
    return w.j;
}

} // namespace farthing::data
