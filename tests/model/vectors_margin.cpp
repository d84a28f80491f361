// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/vector_families.h"

#include "model/decide/sample_size.h"
#include "model/economics/erosion.h"
#include "model/economics/seats.h"
#include "model/economics/unit_margin.h"

#include <cmath>

namespace farthing::test {
namespace {

using namespace margin;

Outputs perTask(const Inputs &in)
{
    const TaskMargin m = got(taskMargin({in.number("price_per_success"), in.number("cost_per_success"), in.number("p_success"),
                                         in.number("fixed_monthly"), in.number("payment_fee")}));
    return {{"revenue_per_attempted", m.revenue}, {"cost_per_attempted", m.cost}, {"contribution_per_attempted", m.contribution},
            {"gross_margin", m.grossMargin}, {"contribution_margin", m.contributionMargin}, {"breakeven_attempted_tasks", m.breakevenTasks}};
}

Quantity lognormalUse(double mean, double cv)
{
    if (cv == 0)
        return mean;
    Distribution d;
    d.parameters = {{"mean", mean}, {"sd", cv * mean}};
    return d;
}

Outputs seats(const Inputs &in)
{
    const double mean = in.number("usage_mean");
    const SeatMargin m = got(seatMargin({in.number("price_per_seat"), in.number("cost_per_task"), lognormalUse(mean, in.number("usage_cv")),
                                         in.optional("cap"), in.optional("overage_price")}));
    return {{"mean_served", m.served}, {"mean_overage", m.overage}, {"margin_per_seat", m.margin}, {"gross_margin", m.gross},
            {"breakeven_usage", m.breakevenUsage}, {"p_seat_unprofitable", m.unprofitable}};
}

Outputs feature(const Inputs &in)
{
    const Viability v = got(viability({in.number("price_per_success"), in.number("target_gm"), in.number("p_success"), in.number("input_tokens"),
                                       in.number("output_tokens"), in.number("price_in"), in.number("price_out"), in.number("attempts_mean")}));
    return {{"cost_per_attempted", v.cost}, {"max_cost_per_attempted", v.mostCost}, {"viable", v.viable}, {"min_price_for_target", v.leastPrice},
            {"max_output_tokens", v.mostOutputTokens}, {"token_floor_share", v.tokenFloor}};
}

Outputs decline(const Inputs &in)
{
    const PriceDecline d = got(priceDecline(in.number("total_factor"), in.number("years")));
    return {{"annual_factor", d.yearlyFactor}, {"annual_decline", d.yearlyDecline}, {"monthly_multiplier", d.monthlyMultiple},
            {"halving_time_months", d.halvingMonths}};
}

Outputs erosion(const Inputs &in)
{
    ErosionPlan plan;
    plan.months = in.count("months");
    plan.cost = in.number("cost0");
    plan.costDecline = in.number("cost_decline_per_year");
    plan.price = in.number("price0");
    plan.priceDecline = in.number("price_decline_per_year");
    plan.volume = in.number("volume0");
    plan.volumeGrowth = in.number("volume_growth_per_month");
    plan.discount = in.number("discount_per_year");
    const ErosionPath p = got(erosionPath(plan));
    return {{"revenue", p.revenue}, {"cost", p.cost}, {"cumulative_gm", p.grossMargin}, {"npv", p.presentValue}, {"gm_first", p.firstMargin}, {"gm_last", p.lastMargin}};
}

Outputs wright(const Inputs &in)
{
    const Learning l = got(wrightLearning(in.number("cost0"), in.number("volume_multiple"), in.number("learning_rate")));
    return {{"b", l.exponent}, {"cost", l.cost}};
}

Outputs deprecation(const Inputs &in)
{
    const Deprecation d = got(modelDeprecation(in.number("migration_cost"), in.number("mean_life_months"), in.number("horizon_months"), in.number("discount_per_year")));
    return {{"expected_migrations", d.migrations}, {"annualised", d.perYear}, {"npv", d.presentValue}, {"fixed_life_migrations", d.fixedLife}};
}

Outputs shadow(const Inputs &in)
{
    const Shadow s = got(shadowEvaluation(in.number("mirror_fraction"), in.number("prod_cost"), in.number("candidate_cost"), in.number("judge_cost"), in.number("tasks_per_month")));
    return {{"cost_per_month", s.perMonth}, {"overhead_ratio", s.overhead}, {"payback_months_if_saves_candidate_delta", s.paybackMonths}};
}

Outputs abTest(const Inputs &in)
{
    const double n = got(decide::perArm(in.number("baseline"), in.number("delta"), {in.number("alpha"), in.number("beta")}));
    return {{"n_per_arm", n}, {"n_per_arm_ceil", std::ceil(n)}};
}

Outputs mcnemar(const Inputs &in)
{
    return {{"n_pairs", got(decide::pairs(in.number("p10"), in.number("p01"), {in.number("alpha"), in.number("beta")}))}};
}

Outputs reliable(const Inputs &in)
{
    const Reliability r = got(reliability(in.number("error_prob"), in.number("billed_fraction_on_error"), in.number("max_attempts"),
                                          in.number("availability_primary"), in.number("availability_secondary")));
    return {{"cost_multiplier", r.cost}, {"cost_multiplier_per_success", r.costPerSuccess}, {"success", r.success}, {"dual_vendor_availability", r.twoVendors}};
}

} // namespace

void addMarginFamilies(Families &families)
{
    families["margin_per_task"] = perTask;
    families["seat_margin"] = seats;
    families["feature_viability"] = feature;
    families["price_decline"] = decline;
    families["erosion_path"] = erosion;
    families["wright_learning"] = wright;
    families["model_deprecation"] = deprecation;
    families["shadow_evaluation"] = shadow;
    families["ab_sample_size"] = abTest;
    families["mcnemar_sample_size"] = mcnemar;
    families["reliability_multiplier"] = reliable;
}

} // namespace farthing::test
