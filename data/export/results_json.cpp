// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/results.h"

#include <cmath>

namespace farthing::data {

namespace {

Json estimate(const Estimate &e) { return Json::Object{{"mean", e.value}, {"se", e.se}}; }

Json spread(const Spread &s)
{
    return Json::Object{{"mean", s.mean}, {"mean_se", s.se}, {"p10", s.p10}, {"p25", s.p25}, {"p50", s.p50}, {"p75", s.p75}, {"p90", s.p90}};
}

Json finite(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json latencyJson(const TaskResult &t, const std::optional<LatencyBand> &band)
{
    Json j = Json::Object{{"mean", finite(t.latency.value)}, {"se", t.latency.se}};
    if (!t.latencySpread)
        return j;
    const LatencyFigures &f = *t.latencySpread;
    const auto percentile = [&](const char *name, const Estimate &e) {
        j.set(name, finite(e.value));
        j.set(std::string(name) + "_se", e.se);
    };
    percentile("p50", f.percentiles.p50);
    percentile("p90", f.percentiles.p90);
    percentile("p95", f.percentiles.p95);
    percentile("p99", f.percentiles.p99);
    j.set("waiting", finite(f.waiting));
    if (f.target > 0) {
        Json within = Json::Object{{"seconds", f.target}, {"mean", f.within.value}, {"low95", f.low95}, {"high95", f.high95}};
        if (band) {
            Json over = spread(band->within);
            over.set("draws", static_cast<double>(band->draws));
            over.set("share_that_meets", band->meets);
            within.set("over_draws", over);
        }
        j.set("p_within_target", within);
    }
    return j;
}

Json taskJson(const TaskResult &t, bool simulated, const std::optional<LatencyBand> &band = {})
{
    Json cost = Json::Object{{"mean", t.cost.value}, {"se", t.cost.se}};
    const auto percentile = [&](const char *name, const Estimate &e) {
        cost.set(name, e.value);
        cost.set(std::string(name) + "_se", e.se);
    };
    if (simulated) {
        percentile("p5", t.percentiles.p5);
        percentile("p10", t.percentiles.p10);
        percentile("p25", t.percentiles.p25);
        percentile("p50", t.percentiles.p50);
        percentile("p75", t.percentiles.p75);
        percentile("p90", t.percentiles.p90);
        percentile("p95", t.percentiles.p95);
        percentile("p99", t.percentiles.p99);
    }
    Json j = Json::object();
    j.set("cost_per_task", cost);
    j.set("variance", t.variance);
    Json perSuccess = estimate(t.costPerSuccess);
    if (simulated) {
        perSuccess.set("low95", t.low95);
        perSuccess.set("high95", t.high95);
    }
    j.set("cost_per_success", perSuccess);
    j.set("success", estimate(t.success));
    j.set("calls", estimate(t.calls));
    j.set("attempts", estimate(t.attempts));
    j.set("tokens", Json(Json::Object{{"input", t.tokens.input}, {"cached_read", t.tokens.cachedRead}, {"cache_write", t.tokens.cacheWrite},
                                     {"output", t.tokens.output}, {"reasoning", t.tokens.reasoning}}));
    if (t.latencySpread || t.latency.value > 0)
        j.set("latency", latencyJson(t, band));
    if (simulated)
        j.set("top_decile_share", t.topDecileShare);
    Json cells = Json::array();
    for (const Cell &c : t.breakdown)
        cells.push(Json(Json::Object{{"stage", c.stage}, {"meter", meterName(c.meter)}, {"reason", reasonName(c.reason)},
                                    {"wasted", c.wasted}, {"mean", c.mean.value}, {"se", c.mean.se}}));
    j.set("breakdown", cells);
    if (!t.segments.empty()) {
        Json segments = Json::array();
        for (const SegmentFigures &g : t.segments)
            segments.push(Json(Json::Object{{"segment", g.segment.empty() ? Json() : Json(g.segment)}, {"share", g.share}, {"cost_per_task", estimate(g.cost)},
                                           {"success", estimate(g.success)}, {"cost_per_success", estimate(g.costPerSuccess)}}));
        j.set("segments", segments);
    }
    return j;
}

Json poolJson(const PoolMonth &p)
{
    Json hours = Json::array();
    for (const PoolMonth::Hour &h : p.hours)
        hours.push(Json(Json::Object{{"requests_per_second", h.requestsPerSecond}, {"replicas", h.replicas}}));
    return Json::Object{{"pool", p.pool},
                        {"mean", p.utilisation},
                        {"p95_wait_seconds", std::isfinite(p.p95Wait) ? Json(p.p95Wait) : Json()},
                        {"waits_longer", p.waitsLonger},
                        {"replicas", p.replicas},
                        {"mean_replicas", p.load.meanReplicas},
                        {"reserved_replicas", p.load.reserved},
                        {"overflow", p.overflow},
                        {"cost", p.cost},
                        {"cost_parts", Json::Object{{"base", p.load.baseCost}, {"burst", p.load.burstCost}, {"power", p.load.powerCost}, {"starts", p.load.startCost}}},
                        {"paid_hours", p.load.paidHours},
                        {"request_seconds", p.requestSeconds},
                        {"requests_per_second", p.requestsPerSecond},
                        {"cost_spread", spread(p.costSpread)},
                        {"utilisation_spread", spread(p.utilisationSpread)},
                        {"replicas_spread", spread(p.replicasSpread)},
                        {"overloaded_draws", p.overloadedShare},
                        {"late_draws", p.lateShare},
                        {"hours", hours}};
}

Json monthJson(const Evaluation &e)
{
    const MonthResult &m = e.month;
    Json j = Json::object();
    j.set("tasks", spread(m.tasks));
    j.set("cost", spread(m.usageCost));
    if (!m.commitments.empty() || !m.stored.empty())
        j.set("list_cost", spread(m.listUsage));
    if (!m.stored.empty()) {
        Json storage = spread(m.cacheStorage), stages = Json::array();
        for (const StoredPrefix &s : m.stored)
            stages.push(Json(Json::Object{{"stage", s.stage}, {"cost", s.cost}, {"prefixes", s.prefixes}, {"tokens", s.tokens}, {"hours", s.hours}}));
        storage.set("stages", stages);
        j.set("cache_storage", storage);
    }
    if (!m.commitments.empty()) {
        j.set("commitment_effect", spread(m.commitmentEffect));
        static constexpr const char *kinds[] = {"spend", "tiers", "units"};
        Json items = Json::array();
        for (const CommitmentMonth &c : m.commitments) {
            const CommitmentFigures &f = c.figures;
            Json item = Json::Object{{"id", c.id}, {"kind", kinds[static_cast<int>(c.kind)]}, {"list", f.list}, {"cost", f.cost}, {"effect", f.effect()}};
            if (c.kind != Commitment::Kind::Tiers)
                item.set("unused", f.unused);
            if (c.kind == Commitment::Kind::Units) {
                item.set("spilled", f.spilled);
                item.set("load", f.load);
                item.set("needed_units", f.needed);
            }
            items.push(item);
        }
        j.set("commitments", items);
    }
    j.set("total_cost", spread(m.totalCost));
    j.set("revenue", spread(m.revenue));
    j.set("gross_margin", m.marginDefined ? spread(m.grossMargin) : Json());
    j.set("contribution", spread(m.contribution));
    j.set("margin_per_task", spread(m.marginPerTask));
    j.set("cost_per_success", spread(m.costPerSuccess));
    j.set("p_margin_at_least_target", Json(Json::Object{{"mean", m.pMarginAtLeastTarget.value}, {"low95", m.pMarginLow95}, {"high95", m.pMarginHigh95}}));
    j.set("decision", m.decision == Decision::Meets ? "meets" : m.decision == Decision::Misses ? "misses" : "open");
    j.set("fixed", m.fixed);
    Json breakeven = m.breakevenShare > 0 ? spread(m.breakevenTasks) : Json::object();
    breakeven.set("share", m.breakevenShare);
    breakeven.set("base", m.breakevenBase ? Json(*m.breakevenBase) : Json());
    j.set("breakeven_tasks", breakeven);
    Json pools = Json::array();
    for (const PoolMonth &p : m.pools)
        pools.push(poolJson(p));
    j.set("utilisation", pools);
    if (!m.seats.empty()) {
        Json seats = Json::array();
        for (const SeatMonth &s : m.seats)
            seats.push(Json(Json::Object{{"segment", s.segment.empty() ? Json() : Json(s.segment)}, {"seats", s.seats}, {"served", s.served}, {"overage", s.overage},
                                        {"revenue", s.revenue}, {"margin", s.margin}, {"breakeven_tasks", s.breakevenUsage}, {"unprofitable", s.unprofitable}}));
        j.set("seats", seats);
    }
    j.set("spread", Json(Json::Object{{"task_to_task", m.spreadTaskToTask}, {"uncertainty", m.spreadUncertainty}}));
    return j;
}

} // namespace

Json exactJson(const Evaluation &e)
{
    Json j = taskJson(e.exact, false);
    j.set("agrees", e.agrees);
    j.set("worst_z", e.worstZ);
    return j;
}

Json resultsJson(const Evaluation &e, const ResultContext &c)
{
    Json j = Json::object();
    j.set("plan", Json(Json::Object{{"name", c.planName}, {"hash", c.planHash}}));
    j.set("prices", Json(Json::Object{{"name", c.sheetName}, {"as_of", c.asOf}, {"hash", c.sheetHash}}));
    j.set("scenario", c.scenario.empty() ? "base" : c.scenario);
    j.set("seed", static_cast<double>(e.seed));
    j.set("tasks", static_cast<double>(e.simulated.tasks));
    j.set("draws", static_cast<double>(e.month.draws));
    j.set("engine", engineVersion);
    j.set("currency", c.currency);
    if (e.ok) {
        j.set("task", taskJson(e.simulated, true, e.latencyBand));
        j.set("month", monthJson(e));
        j.set("expect", exactJson(e));
        Json volumes = Json::array();
        for (const VolumePoint &v : e.volumes)
            volumes.push(Json(Json::Object{{"tasks", v.tasks}, {"gross_margin", spread(v.grossMargin)}, {"cost_per_success", spread(v.costPerSuccess)},
                                          {"total_cost", spread(v.totalCost)}, {"p_margin_at_least_target", v.pMarginAtLeastTarget}}));
        j.set("volumes", volumes);
        Json utilisation = Json::array();
        for (const UtilisationPoint &u : e.utilisation)
            utilisation.push(Json(Json::Object{{"utilisation", u.utilisation}, {"cost_per_task", spread(u.costPerTask)},
                                              {"cost_per_success", spread(u.costPerSuccess)}, {"gross_margin", spread(u.grossMargin)}}));
        j.set("utilisation", utilisation);
        Json surface = Json::array();
        for (const SurfacePoint &s : e.surface)
            surface.push(Json(Json::Object{{"tasks", s.tasks}, {"utilisation", s.utilisation}, {"cost_per_success", s.costPerSuccess},
                                          {"gross_margin", s.grossMargin}}));
        j.set("surface", surface);
    }
    Json issues = Json::array();
    for (const Issue &i : e.issues)
        issues.push(Json(Json::Object{{"severity", i.severity == Severity::Error ? "error" : i.severity == Severity::Warning ? "warning" : "info"},
                                     {"path", i.path}, {"message", i.message}}));
    j.set("issues", issues);
    return j;
}

} // namespace farthing::data
