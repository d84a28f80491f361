// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/vector_families.h"

#include "model/rateplans/discounts.h"
#include "model/rateplans/provisioned.h"
#include "model/rateplans/reserve.h"
#include "model/rateplans/self_host.h"
#include "model/rateplans/volume_tiers.h"

namespace farthing::test {
namespace {

using namespace rateplans;

Outputs ptuSizing(const Inputs &in)
{
    const ProvisionedSize size = got(provisionedSize(
        {in.number("peak_input_tpm"), in.number("cached_input_tpm"), in.number("peak_output_tpm")},
        {in.number("input_tpm_per_ptu"), in.number("output_weight"), in.number("min_ptu"), in.number("increment")},
        in.number("ptu_price_per_h"), {in.number("price_in"), in.number("price_cached"), in.number("price_out")}));
    return {{"required_ptu_real", size.needed}, {"deployed_ptu", size.deployed}, {"ptu_cost_per_h", size.costPerHour},
            {"payg_cost_per_h_at_full_load", size.listPerHour}, {"breakeven_mean_load_factor", size.breakevenLoad}};
}

Outputs ptuValue(const Inputs &in)
{
    const double value = got(unitListValue(in.number("tpm"), in.number("price_in")));
    std::vector<double> breakeven;
    for (const double price : in.list("ptu_hourly"))
        breakeven.push_back(got(reservedBreakeven(price, value)));
    return {{"payg_value_per_ptu_hour", value}, {"breakeven_utilisation", array(breakeven)}};
}

Outputs spill(const Inputs &in)
{
    const SpillOver s = got(spillOver(in.number("demand_mean_tpm"), in.number("demand_sd_tpm"), in.number("capacity_tpm"),
                                      in.number("fixed_cost_per_h"), in.number("payg_usd_per_h_per_tpm")));
    constexpr double tokensPerUnit = 3000; // the value states its optimum in units of 3,000 tokens a minute
    return {{"expected_overflow_tpm", s.overflow}, {"expected_cost_per_h", s.perHour}, {"all_payg", s.allByToken},
            {"optimal_ptu_continuous", s.bestCapacity / tokensPerUnit}};
}

Outputs volume(const Inputs &in)
{
    std::vector<VolumeTier> tiers;
    for (const QJsonValue &row : in.raw("tiers_upto_price").toArray()) {
        VolumeTier tier;
        if (!row.toArray().at(0).isNull())
            tier.upTo = row.toArray().at(0).toDouble();
        tier.price = row.toArray().at(1).toDouble();
        tiers.push_back(tier);
    }
    const TieredCost cost = got(tieredCost(in.number("quantity_Mtok"), tiers));
    return {{"graduated", cost.graduated}, {"all_units", cost.allUnits}};
}

Outputs commitment(const Inputs &in)
{
    const CommitmentCost c = got(commitmentCost(in.number("list_usage_usd"), in.number("commit_usd"), in.number("discount"), in.number("overage_multiplier")));
    return {{"cost", c.cost}, {"list_value_covered", c.covered}, {"breakeven_list_usage", c.breakevenUsage}, {"saving", c.saving}};
}

Outputs batchOffPeak(const Inputs &in)
{
    return {{"effective_multiplier", got(timeMultiple({in.number("batch_share"), in.number("batch_discount"), in.number("offpeak_share"),
                                                       in.number("offpeak_discount"), in.number("deferred_fraction_of_peak")}))}};
}

Outputs longTier(const Inputs &in)
{
    const LongContext c = got(longContext(in.number("mean_tokens"), in.number("cv"), in.number("threshold"), in.number("price_low"),
                                          in.number("price_high"), in.flag("whole_request_repriced")));
    return {{"mean_tokens", c.meanTokens}, {"p_over", c.over}, {"mean_tokens_in_over", c.tokensOver}, {"expected_input_cost", c.cost},
            {"naive_cost", c.naive}, {"uplift", c.uplift}};
}

Outputs selfHost(const Inputs &in)
{
    const SelfHosting plan{in.number("fixed_per_replica_month"), in.number("capacity_Mtok_month"), in.number("variable_per_Mtok"),
                           in.number("api_price_per_Mtok")};
    const SelfHostBreakeven b = got(selfHostBreakeven(plan));
    std::vector<double> replicas, self, api;
    for (const double v : in.list("volumes")) {
        const SelfHostCost c = got(selfHostCost(plan, v));
        replicas.push_back(c.replicas);
        self.push_back(c.selfCost);
        api.push_back(c.apiCost);
    }
    return {{"breakeven_Mtok_one_replica", b.volume}, {"breakeven_utilisation", b.utilisation}, {"feasible", b.feasible},
            {"replicas", array(replicas)}, {"self_cost", array(self)}, {"api_cost", array(api)},
            {"utilisation_floor_for_parity", b.utilisation}};
}

} // namespace

void addRatePlanFamilies(Families &families)
{
    families["ptu_sizing"] = ptuSizing;
    families["ptu_full_unit_value"] = ptuValue;
    families["ptu_spillover"] = spill;
    families["volume_tiers"] = volume;
    families["committed_use"] = commitment;
    families["batch_offpeak"] = batchOffPeak;
    families["long_context_tier"] = longTier;
    families["self_host_breakeven"] = selfHost;
}

} // namespace farthing::test
