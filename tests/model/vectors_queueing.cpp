// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/vector_families.h"

#include "model/queueing/batching.h"
#include "model/queueing/erlang.h"
#include "model/queueing/finite_queue.h"
#include "model/queueing/general_service.h"
#include "model/queueing/overload.h"
#include "model/queueing/staffing.h"

namespace farthing::test {
namespace {

using namespace queueing;

Outputs erlangWait(const Inputs &in)
{
    const WaitingLine line = got(waitingLine(in.number("arrival_rate"), in.number("service_rate"), in.number("servers")));
    const double t = in.number("t");
    return {{"offered_load", line.offered}, {"utilisation", line.utilisation}, {"p_wait", line.waits}, {"mean_wait", line.meanWait},
            {"mean_response", line.meanResponse}, {"mean_queue", line.meanQueue}, {"mean_in_system", line.meanInSystem},
            {"p_wait_gt_t", got(line.waitsLonger(t))}, {"wait_quantile", got(line.waitQuantile(in.number("quantile")))},
            {"service_level_within_t", 1.0 - got(line.waitsLonger(t))}};
}

Outputs erlangLoss(const Inputs &in) { return {{"blocking", got(erlangB(in.number("offered"), in.number("servers")))}}; }

Outputs erlangInverse(const Inputs &in)
{
    return {{"max_offered_load", got(erlangBLoad(in.number("servers"), in.number("blocking")))}};
}

Outputs finite(const Inputs &in)
{
    const FiniteQueue q = got(finiteQueue(in.number("arrival_rate"), in.number("service_rate"), in.number("servers"), in.number("capacity")));
    return {{"p0", q.idle}, {"p_block", q.refused}, {"mean_in_system", q.meanInSystem}, {"throughput", q.throughput},
            {"mean_response", q.meanResponse}, {"mean_wait", q.meanWait}, {"utilisation", q.utilisation}};
}

Outputs single(const Inputs &in)
{
    const double s = in.number("mean_service");
    const SingleServer q = got(singleServer(in.number("arrival_rate"), s, in.number("scv")));
    return {{"mean_wait_fcfs", q.meanWait}, {"mean_response_fcfs", q.meanResponse}, {"mean_response_ps", q.sharedResponse},
            {"ps_response_job_size_2s", 2.0 * s * q.stretch}};
}

Outputs constantService(const Inputs &in)
{
    const double c = in.number("servers"), s = in.divisor("service"), arrivals = in.number("utilisation") * c / s;
    const double exact = got(constantServiceWait(arrivals, s, c));
    if (exact == 0)
        throw std::runtime_error("nothing waits: errors have no reference");
    const double ac = got(allenCunneen(arrivals, s, c, 1, 0)), cosm = got(cosmetatos(arrivals, s, c)), saka = got(sakasegawa(arrivals, s, c, 1, 0));
    return {{"exact_mean_wait", exact}, {"mmc_mean_wait", got(waitingLine(arrivals, 1.0 / s, c)).meanWait}, {"allen_cunneen", ac},
            {"cosmetatos", cosm}, {"sakasegawa", saka}, {"rel_err_allen_cunneen", ac / exact - 1.0},
            {"rel_err_cosmetatos", cosm / exact - 1.0}, {"rel_err_sakasegawa", saka / exact - 1.0}};
}

Outputs lognormalService(const Inputs &in)
{
    const double c = in.number("servers"), s = in.divisor("mean_service");
    return {{"allen_cunneen_mean_wait", got(allenCunneen(in.number("utilisation") * c / s, s, c, in.number("scv_arrival"), in.number("scv_service")))}};
}

Outputs continuous(const Inputs &in)
{
    const BatchedService b = got(continuousBatching({in.number("arrival_rate"), in.number("output_tokens"), in.number("t0_s"),
                                                     in.number("t1_s_per_seq"), in.number("max_concurrency"), in.optional("queue_plus_service_limit")}));
    return {{"max_throughput_req_s", b.maxThroughput}, {"mean_batch", b.meanBatch}, {"mean_queue", b.meanQueue}, {"p_idle", b.idle},
            {"p_shed", b.shed}, {"mean_wait", b.meanWait}, {"mean_service_latency", b.meanLatency},
            {"mean_tpot_ms", b.secondsPerToken * 1000.0}, {"busy_fraction", b.busy}};
}

Outputs squareRoot(const Inputs &in)
{
    const SquareRoot s = got(squareRootStaffing(in.number("beta"), in.number("offered")));
    return {{"halfin_whitt_p_wait", s.waits}, {"servers", s.servers}, {"erlang_c_exact", s.waitsExact}};
}

Outputs replicas(const Inputs &in)
{
    const double arrivals = in.number("arrival_rate_per_s");
    Autoscale rules;
    rules.meanService = in.number("mean_service_s");
    rules.objective = {in.number("wait_slo_s"), in.number("eps")};
    rules.pricePerHour = in.number("usd_per_slot_hour");
    const Staffing s = got(staffFor(arrivals, rules.meanService, rules.objective));
    const AutoscaleResult hour = got(autoscale({arrivals}, rules));
    return {{"replicas", s.servers}, {"utilisation", s.utilisation}, {"p_wait_gt_slo", s.waitsLonger}, {"cost_per_task", hour.scaledPerRequest}};
}

Outputs profile(const Inputs &in)
{
    Autoscale rules;
    rules.meanService = in.number("mean_service_s");
    rules.objective = {in.number("wait_slo_s"), in.number("eps")};
    rules.minimum = in.number("min_replicas");
    rules.lookAhead = in.count("look_ahead_hours");
    rules.pricePerHour = in.number("usd_per_replica_hour");
    const AutoscaleResult a = got(autoscale(in.list("arrivals_per_s_by_hour"), rules));
    return {{"replicas_by_hour", array(a.replicas)}, {"static_replicas", a.staticReplicas}, {"cost_day_static", a.staticCost},
            {"cost_day_auto", a.scaledCost}, {"util_static", a.staticUtilisation}, {"util_auto", a.scaledUtilisation},
            {"cost_per_task_static", a.staticPerRequest}, {"cost_per_task_auto", a.scaledPerRequest}, {"peak_to_mean", a.peakToMean}};
}

Outputs sinusoid(const Inputs &in)
{
    const PeakedLoad p = got(peakedLoad(in.number("amplitude"), in.number("target_peak_utilisation")));
    return {{"static_mean_utilisation", p.meanUtilisation}, {"cost_multiplier_vs_flat", p.costMultiple}};
}

Outputs fluid(const Inputs &in)
{
    const FluidOverload f = got(fluidOverload(in.number("arrival"), in.number("service_rate"), in.number("servers"), in.number("peak_hours")));
    return {{"shed_fraction_fluid", f.shed}, {"backlog_after_peak_s", f.backlog}, {"erlang_b_loss", f.lossWithoutQueue}};
}

Outputs degraded(const Inputs &in)
{
    const Degraded d = got(degrade(in.number("arrival"), in.number("service_rate"), in.number("servers"),
                                   {in.number("cost_strong"), in.number("q_strong")}, {in.number("cost_cheap"), in.number("q_cheap")}));
    return {{"overflow_fraction", d.overflow}, {"mean_cost", d.cost}, {"mean_quality", d.quality}};
}

Outputs storm(const Inputs &in)
{
    const RetryStorm s = got(retryStorm(in.number("arrival"), in.number("service_rate"), in.number("servers"), in.number("retry_prob"), in.number("max_retries")));
    return {{"effective_arrival", s.arrivals}, {"amplification", s.amplification}, {"blocking", s.blocking}, {"final_loss", s.lost}};
}

Outputs little(const Inputs &in)
{
    const double latency = in.number("mean_latency_s");
    const LimitedRate r = got(limitedRate({in.optional("rpm_limit"), in.optional("tpm_limit"), in.optional("concurrency_cap")},
                                          in.number("tokens_per_request"), latency));
    return {{"concurrency", got(concurrency(in.number("arrival_per_s"), latency))}, {"max_rate_from_rpm_per_s", r.byRequests},
            {"max_rate_from_tpm_per_s", r.byTokens}, {"max_rate_from_concurrency_per_s", r.byConcurrency}, {"binding_rate_per_s", r.binding}};
}

} // namespace

void addQueueingFamilies(Families &families)
{
    families["erlang_c"] = erlangWait;
    families["erlang_b"] = erlangLoss;
    families["erlang_b_inverse"] = erlangInverse;
    families["mmck"] = finite;
    families["mg1"] = single;
    families["mdc_exact"] = constantService;
    families["allen_cunneen_lognormal"] = lognormalService;
    families["continuous_batching_ps"] = continuous;
    families["halfin_whitt"] = squareRoot;
    families["slo_replicas"] = replicas;
    families["autoscale_profile"] = profile;
    families["sinusoid_peak_util"] = sinusoid;
    families["overload_fluid"] = fluid;
    families["degrade_overflow"] = degraded;
    families["retry_storm"] = storm;
    families["little_concurrency"] = little;
}

} // namespace farthing::test
