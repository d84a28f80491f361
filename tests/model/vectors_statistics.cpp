// SPDX-License-Identifier: GPL-3.0-or-later
// Ishigami's function, Sobol's g and the product of lognormals are inputs here: the product finds their shares of variance.
#include "tests/model/vector_families.h"

#include "model/decide/anova.h"
#include "model/decide/intervals.h"
#include "model/decide/regression.h"
#include "model/decide/sobol_indices.h"
#include "model/decide/sobol_points.h"
#include "model/decide/tier_choice.h"
#include "model/decide/variance.h"
#include "model/distribution/normal.h"

#include <cmath>
#include <numbers>

namespace farthing::test {
namespace {

using namespace decide;

Outputs ishigami(const Inputs &in)
{
    const double a = in.number("a"), b = in.number("b");
    const Rule rule = got(uniformRule(-std::numbers::pi, std::numbers::pi, 2, 24));
    const Anova shares = got(anova([=](const std::vector<double> &x) {
        const double s = std::sin(x[1]);
        return std::sin(x[0]) + a * s * s + b * x[2] * x[2] * x[2] * x[2] * std::sin(x[0]);
    }, {rule, rule, rule}));
    return {{"mean", shares.mean}, {"variance", shares.variance}, {"S", array(shares.first)}, {"ST", array(shares.total)}, {"S13", shares.pair[0][2]}};
}

Outputs gFunction(const Inputs &in)
{
    const auto a = in.list("a");
    for (const double coefficient : a)
        if (coefficient < 0)
            throw std::runtime_error("Sobol's g takes coefficients of 0 or more");
    const Rule rule = got(uniformRule(0, 1, 2, 2)); // exact: straight lines on each half
    const Anova shares = got(anova([&a](const std::vector<double> &x) {
        double y = 1;
        for (std::size_t i = 0; i < a.size(); ++i)
            y *= (std::fabs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        return y;
    }, std::vector<Rule>(a.size(), rule)));
    return {{"variance", shares.variance}, {"S", array(shares.first)}, {"ST", array(shares.total)}};
}

Outputs lognormals(const Inputs &in)
{
    const auto spread = in.list("log_sd");
    const Rule rule = got(normalRule(spread.size() <= 3 ? 32 : spread.size() == 4 ? 24 : 16));
    const Anova shares = got(anova([&spread](const std::vector<double> &z) {
        double log = 0;
        for (std::size_t i = 0; i < spread.size(); ++i)
            log += spread[i] * z[i];
        return std::exp(log);
    }, std::vector<Rule>(spread.size(), rule)));
    return {{"S", array(shares.first)}, {"ST", array(shares.total)}, {"variance_over_mean_sq", shares.variance / (shares.mean * shares.mean)}};
}

Outputs estimators(const Inputs &in)
{
    const SobolEstimates e = got(sobolEstimates(in.list("f_A"), in.list("f_B"), in.list("f_AB_i")));
    return {{"variance_pooled_population", e.variance}, {"S_saltelli2010", e.firstSaltelli}, {"S_jansen", e.firstJansen},
            {"ST_jansen", e.totalJansen}, {"ST_sobol2007", e.totalSobol}, {"S_janon", e.firstJanon}};
}

Outputs linear(const Inputs &in)
{
    const LinearContribution c = got(linearContribution(in.list("coef"), in.list("sd")));
    return {{"variance", c.variance}, {"contribution", array(c.share)}, {"src", array(c.src)}};
}

Outputs ranks(const Inputs &in)
{
    const RankContribution c = got(rankContribution(in.table("X"), in.list("Y")));
    return {{"spearman", array(c.spearman)}, {"normalised_squared", array(c.share)}};
}

Outputs rankRegression(const Inputs &in)
{
    const StandardisedRegression r = got(standardisedRegression(in.table("X"), in.list("Y"), true));
    return {{"srrc", array(r.coefficients)}, {"r2", r.r2}};
}

Outputs common(const Inputs &in)
{
    const CommonNumbers c = got(commonNumbers(in.number("var_a"), in.number("var_b"), in.number("corr"), in.number("n")));
    return {{"se_crn", c.se}, {"se_independent", c.seIndependent}, {"variance_reduction", c.reduction}};
}

Outputs control(const Inputs &in)
{
    const ControlGain g = got(controlGain(in.number("corr"), in.number("sd_y"), in.number("sd_c")));
    return {{"beta", g.beta}, {"variance_factor", g.varianceFactor}, {"equivalent_n_multiplier", g.runsFactor}};
}

Outputs controlData(const Inputs &in)
{
    const Controlled c = got(controlled(in.list("y"), in.list("c"), in.number("c_mean_known")));
    return {{"beta", c.beta}, {"estimate", c.estimate}};
}

Outputs points(const Inputs &in)
{
    QJsonArray rows;
    for (const auto &point : got(sobolPoints(static_cast<std::size_t>(in.count("n")), static_cast<std::size_t>(in.count("dim")))))
        rows.append(array(point));
    return {{"points", rows}};
}

Outputs inverseNormal(const Inputs &in)
{
    std::vector<double> z;
    for (const double p : in.list("p"))
        z.push_back(normalQuantile(p));
    return {{"z", array(z)}};
}

std::vector<StageOptions> stages(const Inputs &in)
{
    std::vector<StageOptions> out;
    for (const QJsonValue &stage : in.raw("stages").toArray()) {
        out.emplace_back();
        for (const Inputs &option : Inputs({{QStringLiteral("options"), stage}}).objects("options"))
            out.back().push_back({option.number("cost"), option.number("quality")});
    }
    return out;
}

QJsonArray choice(const TierPlan &plan) { return array({plan.choice.begin(), plan.choice.end()}); }

/// Stages that are alike may swap their tiers at no cost: compared in the order the reference lists them.
QJsonArray sortedAmongEqual(const std::vector<StageOptions> &options, TierPlan plan)
{
    for (std::size_t i = 0; i < options.size(); ++i)
        for (std::size_t j = i + 1; j < options.size(); ++j) {
            const bool same = std::equal(options[i].begin(), options[i].end(), options[j].begin(), options[j].end(),
                                         [](const TierOption &a, const TierOption &b) { return a.cost == b.cost && a.quality == b.quality; });
            if (same && plan.choice[i] > plan.choice[j])
                std::swap(plan.choice[i], plan.choice[j]);
        }
    return choice(plan);
}

Outputs knapsack(const Inputs &in)
{
    const auto options = stages(in);
    const auto frontier = got(tierFrontier(options, Payment::Every));
    const TierPlan best = got(cheapestTiers(frontier, in.number("quality_floor")));
    return {{"min_cost", best.cost}, {"quality", best.quality}, {"choice", sortedAmongEqual(options, best)},
            {"pareto_size", static_cast<double>(frontier.size())}};
}

Outputs earlyStop(const Inputs &in)
{
    const auto frontier = got(tierFrontier(stages(in), Payment::UntilFailure));
    const TierPlan best = got(cheapestTiers(frontier, in.number("quality_floor"))), ratio = got(leastCostPerSuccess(frontier));
    return {{"min_cost", best.cost}, {"p_success", best.quality}, {"choice", choice(best)}, {"min_cost_per_success", ratio.costPerSuccess()},
            {"cps_choice", choice(ratio)}, {"backward_dp_min_cost", best.cost}, {"backward_dp_min_cps", ratio.costPerSuccess()}};
}

Outputs bound(const Inputs &in) { return {{"lp_lower_bound", got(tierCostBound(stages(in), in.number("quality_floor")))}}; }

Outputs marginInterval(const Inputs &in)
{
    const double k = in.number("successes"), n = in.number("n"), confidence = in.number("confidence");
    const Interval w = got(wilson(k, n, confidence));
    return {{"estimate", k / n}, {"wilson_low", w.low}, {"wilson_high", w.high},
            {"clopper_pearson_lower_one_sided", got(clopperPearsonLower(k, n, confidence))}};
}

Outputs wilks(const Inputs &in) { return {{"n", got(wilksRuns(in.number("coverage"), in.number("confidence"), in.number("order")))}}; }

Outputs total(const Inputs &in)
{
    const TotalMargin m = got(totalMargin(in.number("mean_margin_per_task"), in.number("sd_per_task"), in.number("tasks"), in.number("target_total"),
                                          in.optional("sd_of_mean_parameter").value_or(0)));
    return {{"p_total_ge_target", m.atLeast}, {"p5_total", m.p5}};
}

Outputs quantileSe(const Inputs &in) { return {{"se", got(quantileError(in.number("p"), in.number("n"), in.number("density_at_quantile")))}}; }

} // namespace

void addStatisticsFamilies(Families &families)
{
    families["ishigami"] = ishigami;
    families["sobol_g"] = gFunction;
    families["sobol_lognormal_product"] = lognormals;
    families["sobol_estimator_arithmetic"] = estimators;
    families["src_linear"] = linear;
    families["rank_contribution_to_variance"] = ranks;
    families["srrc_small"] = rankRegression;
    families["crn"] = common;
    families["control_variate"] = control;
    families["control_variate_data"] = controlData;
    families["sobol_points_unscrambled"] = points;
    families["inverse_normal"] = inverseNormal;
    families["mckp"] = knapsack;
    families["mckp_early_stop"] = earlyStop;
    families["mckp_lp_bound"] = bound;
    families["prob_margin_ci"] = marginInterval;
    families["wilks"] = wilks;
    families["clt_margin"] = total;
    families["clt_margin_with_parameter_uncertainty"] = total;
    families["quantile_se"] = quantileSe;
}

} // namespace farthing::test
