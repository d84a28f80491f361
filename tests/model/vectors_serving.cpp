// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/vector_families.h"

#include "model/rateplans/reserve.h"
#include "model/serving/batch_limit.h"
#include "model/serving/hour_cost.h"
#include "model/serving/model_size.h"
#include "model/serving/parallel.h"
#include "model/serving/roofline.h"
#include "model/serving/step_time.h"
#include "model/serving/throughput_law.h"

namespace farthing::test {
namespace {

using namespace serving;

Outputs costPerMtok(const Inputs &in)
{
    return {{"usd_per_Mtok", got(costPerMillion(in.number("usd_per_gpu_hour"), in.number("gpus"), in.number("output_tok_per_s"), in.number("utilisation")))}};
}

Outputs sizes(const Inputs &in)
{
    const Architecture a{in.number("layers"), in.number("d_model"), in.number("q_heads"), in.number("kv_heads"), in.number("head_dim"),
                         in.number("ffn"), in.number("vocab")};
    const double parameters = got(parameterCount(a));
    return {{"parameters", parameters}, {"kv_bytes_per_token_fp16", got(cacheBytesPerToken(a, 2))},
            {"kv_bytes_per_token_fp8", got(cacheBytesPerToken(a, 1))}, {"weight_GB_fp16", got(weightGigabytes(parameters, 2))}};
}

Outputs latent(const Inputs &in)
{
    return {{"kv_bytes_per_token", got(latentCacheBytesPerToken(in.number("layers"), in.number("kv_lora_rank"), in.number("rope_dim"), in.number("bytes")))}};
}

Outputs decode(const Inputs &in)
{
    const DecodeStep s = got(decodeStep(
        {in.number("params"), in.number("weight_bytes"), in.number("kv_bytes_per_token"), in.number("layers"), in.number("d_model")},
        {in.number("peak_flops"), in.number("bandwidth"), in.number("mfu"), in.number("mbu")}, in.number("batch"), in.number("context")));
    return {{"bytes", s.bytes}, {"flops", s.flops}, {"t_memory_ms", s.memorySeconds * 1e3}, {"t_compute_ms", s.computeSeconds * 1e3},
            {"step_ms", s.seconds * 1e3}, {"tok_per_s", s.tokensPerSecond}, {"bound", s.memoryBound ? "memory" : "compute"}};
}

Outputs prompt(const Inputs &in)
{
    Workload model;
    model.parameters = in.number("params");
    model.layers = in.number("layers");
    model.width = in.number("d_model");
    Hardware hardware;
    hardware.peakFlops = in.number("peak_flops");
    hardware.flopsShare = in.number("mfu");
    const Prefill p = got(prefill(model, hardware, in.number("prompt")));
    return {{"linear_flops", p.linearFlops}, {"attn_flops_full", p.attentionFull}, {"attn_flops_causal", p.attentionCausal}, {"time_s_causal", p.seconds}};
}

Outputs ridge(const Inputs &in)
{
    const auto peak = in.list("peak"), bandwidth = in.list("bw"), bytes = in.list("weight_bytes");
    std::vector<double> out;
    for (std::size_t i = 0; i < peak.size(); ++i)
        out.push_back(got(ridgeBatch(peak.at(i), bandwidth.at(i), bytes.at(i))));
    return {{"ridge_batch", array(out)}};
}

Outputs memory(const Inputs &in)
{
    const BatchLimit limit = got(batchLimit({in.number("gpus"), in.number("mem_GB"), in.number("gpu_mem_util"), in.number("weight_bytes_total"),
                                             in.number("activation_bytes"), in.number("kv_bytes_per_token"), in.number("avg_context"),
                                             in.optional("max_num_seqs")}));
    return {{"kv_pool_GB", limit.cacheGigabytes}, {"kv_pool_tokens", limit.cacheTokens}, {"max_batch", limit.batch}};
}

Outputs batchLaw(const Inputs &in)
{
    const auto batch = in.list("batch"), rate = in.list("published_out_tok_per_s");
    std::vector<BatchRow> rows;
    for (std::size_t i = 0; i < batch.size(); ++i)
        rows.push_back({batch[i], rate.at(i)});
    const StepTime fit = got(fitStepTime(rows));
    return {{"t0_ms", fit.fixed * 1e3}, {"t1_ms_per_seq", fit.perSequence * 1e3}, {"saturation_tok_per_s", fit.saturation},
            {"half_saturation_batch", fit.halfBatch}, {"max_rel_error", fit.worst}};
}

Outputs threeTerms(const Inputs &in)
{
    const auto input = in.list("isl"), output = in.list("osl"), rate = in.list("published_tok_per_s");
    std::vector<BenchmarkRow> rows;
    for (std::size_t i = 0; i < input.size(); ++i)
        rows.push_back({input[i], output.at(i), rate.at(i)});
    const ThroughputFit fit = got(fitThroughput(rows));
    return {{"a_s_per_input_tok", fit.law.perInput}, {"b_s_per_output_tok", fit.law.perOutput},
            {"c_s_per_output_tok_ctx", fit.law.perOutputContext}, {"predicted_tok_per_s", array(fit.predicted)}, {"max_abs_rel_error", fit.worst}};
}

Outputs efficiency(const Inputs &in)
{
    const auto count = in.list("tp"), rate = in.list("published_tok_per_s");
    std::vector<ParallelRow> rows;
    for (std::size_t i = 0; i < count.size(); ++i)
        rows.push_back({count[i], rate.at(i)});
    return {{"efficiency", array(got(parallelEfficiency(rows)))}};
}

Outputs speculation(const Inputs &in)
{
    const double draft = in.number("draft_cost_ratio");
    const Speculation s = got(speculate(in.number("acceptance"), in.number("gamma"), draft, draft));
    return {{"expected_tokens_per_step", s.tokensPerStep}, {"speedup", s.speedUp}, {"ops_multiplier", s.operations}};
}

Outputs ownership(const Inputs &in)
{
    const HourCost h = got(ownedHour({in.number("capex"), in.number("residual"), in.number("life_years"), in.number("discount_rate"),
                                      in.number("availability"), in.number("it_power_kW"), in.number("pue"), in.number("usd_per_kWh"),
                                      in.number("mean_load_factor"), in.number("annual_opex"), in.number("fte_cost"),
                                      in.number("gpus_per_fte"), in.number("gpus")}));
    return {{"crf", h.recovery}, {"annual_capital", h.capitalPerYear}, {"capital_per_gpu_h", h.capital}, {"straight_line_per_gpu_h", h.straightLine},
            {"power_per_gpu_h", h.power}, {"staff_per_gpu_h", h.staff}, {"opex_per_gpu_h", h.other}, {"total_per_gpu_h", h.total()}};
}

Outputs energy(const Inputs &in)
{
    const TokenEnergy e = got(tokenEnergy(in.number("avg_system_W"), in.number("tok_per_s"), in.number("pue"), in.number("usd_per_kWh")));
    return {{"J_per_token", e.joules}, {"kWh_per_Mtok_facility", e.kwhPerMillion}, {"usd_per_Mtok_energy", e.costPerMillion}};
}

Outputs reservedShare(const Inputs &in)
{
    return {{"breakeven_utilisation", got(rateplans::reservedBreakeven(in.number("reserved_per_h"), in.number("on_demand_per_h")))}};
}

Outputs newsvendor(const Inputs &in)
{
    const double reserved = in.number("reserved"), onDemand = in.number("on_demand"), mean = in.number("demand_mean"), sd = in.number("demand_sd");
    const double best = got(rateplans::bestReserve(reserved, onDemand, mean, sd));
    const rateplans::ReserveCost cost = got(rateplans::reserveCost(reserved, onDemand, mean, sd, best));
    return {{"optimal_reserved", best}, {"expected_cost_per_h", cost.perHour}, {"all_on_demand", cost.allOnDemand}, {"expected_overflow", cost.overflow}};
}

Outputs spot(const Inputs &in)
{
    const rateplans::SpotPrice s = got(rateplans::spotPrice(in.number("spot_price"), in.number("interruptions_per_h"), in.number("restart_h"), in.number("lost_work_h")));
    return {{"useful_fraction", s.usefulShare}, {"effective_price", s.effective}};
}

/// The last year of "1..8"; 8 when not stated.
int lastYear(const Inputs &in)
{
    if (!in.has("years"))
        return 8;
    const std::string text = in.text("years");
    return std::stoi(text.substr(text.find("..") + 2));
}

Outputs refreshed(const RefreshPlan &plan)
{
    const Refresh r = got(refreshLife(plan));
    return {{"eac", array(r.annualCost)}, {"optimal_years", r.best}};
}

Outputs economicLife(const Inputs &in)
{
    RefreshPlan plan{in.number("capex"), in.number("discount"), in.number("annual_value_loss"), in.number("opex_year1"), in.number("opex_growth")};
    plan.years = lastYear(in);
    return refreshed(plan);
}

Outputs obsolescence(const Inputs &in)
{
    RefreshPlan plan{in.number("capex"), in.number("discount"), in.number("annual_value_loss"), in.number("opex"), 0,
                     in.number("new_hw_cost_per_token_decline"), in.number("market_rent_share")};
    plan.years = lastYear(in);
    return refreshed(plan);
}

Outputs edge(const Inputs &in)
{
    return {{"cost_per_task", got(edgeFirst(in.number("share_routed_to_edge"), in.number("edge_cost"), in.number("edge_success"), in.number("cloud_cost")))}};
}

} // namespace

void addServingFamilies(Families &families)
{
    families["gpu_cost_per_Mtok"] = costPerMtok;
    families["kv_params"] = sizes;
    families["kv_MLA_deepseek_v3"] = latent;
    families["decode_roofline"] = decode;
    families["prefill_flops"] = prompt;
    families["ridge_tokens"] = ridge;
    families["max_batch_memory"] = memory;
    families["throughput_vs_batch"] = batchLaw;
    families["trtllm_fit"] = threeTerms;
    families["tp_efficiency"] = efficiency;
    families["speculative_decoding"] = speculation;
    families["tco_gpu_hour"] = ownership;
    families["energy"] = energy;
    families["reserved_breakeven_utilisation"] = reservedShare;
    families["reserve_newsvendor"] = newsvendor;
    families["spot_effective"] = spot;
    families["refresh_economic_life"] = economicLife;
    families["refresh_with_obsolescence"] = obsolescence;
    families["edge_hybrid"] = edge;
}

} // namespace farthing::test
