// SPDX-License-Identifier: GPL-3.0-or-later
// One task: what the plan can say goes through `expect`, the exact engine, with a plan built here; general graphs through
// the absorbing chain.
#include "tests/model/vector_families.h"

#include "model/decide/absorbing_chain.h"
#include "model/decide/outcomes.h"
#include "model/expect/expect.h"

#include <cmath>

namespace farthing::test {
namespace {

/// Attempts that succeed with probability q, each at a random cost.
struct Step {
    double q = 1;
    std::optional<double> attempts; ///< absent: without limit
    double mean = 0, sd = 0;        ///< money
};

Step stepOf(const Inputs &in)
{
    return {in.number("q"), in.optional("max_attempts"), in.number("attempt_cost_mean"), in.number("attempt_cost_sd")};
}

/// Builds plans whose attempts cost what the steps say. Every attempt writes one visible token and a lognormal number of
/// reasoning tokens of mean 1; each step has a model of its own, whose two prices give its mean and spread.
class PlanOfSteps {
public:
    explicit PlanOfSteps(const std::vector<Step> &all)
    {
        for (const Step &step : all)
            m_spread = std::max(m_spread, step.sd / step.mean);
        m_plan.prices.asOf = "2026-11-01";
        m_sheet.name = "test";
    }
    Tier tier(const Step &step)
    {
        PriceRow row; // prices are per million tokens
        row.provider = "test";
        row.model = "m" + std::to_string(m_sheet.rows.size());
        row.input = 0;
        row.reasoningOutput = 1e6 * step.sd / m_spread;
        row.output = 1e6 * (step.mean - step.sd / m_spread);
        m_sheet.rows.push_back(row);
        Tier tier;
        tier.model = "test/" + row.model;
        // Without limit: as many attempts as it takes for the rest to vanish in double precision.
        tier.attempts = step.attempts ? static_cast<int>(*step.attempts) : static_cast<int>(std::ceil(-45.0 / std::log1p(-step.q)));
        tier.malformed = 1.0 - step.q;
        return tier;
    }
    Stage &addStage(const std::vector<Step> &route)
    {
        Stage stage;
        stage.id = "s" + std::to_string(m_plan.pipeline.stages.size());
        for (const Step &step : route)
            stage.route.push_back(tier(step));
        Distribution law;
        law.family = farthing::Family::Lognormal;
        law.parameters = {{"mean", 1.0}, {"sd", m_spread}};
        stage.output.visible = 1.0;
        stage.output.reasoning = law;
        m_plan.pipeline.stages.push_back(stage);
        return m_plan.pipeline.stages.back();
    }
    CompiledPlan compiled() const
    {
        Issues issues;
        const PlanPrices prices = findPrices(m_plan, m_sheet, issues);
        CompiledPlan out = compilePlan(m_plan, prices, issues);
        if (hasErrors(issues))
            throw std::runtime_error("the plan is refused: " + issues.front().message);
        return out;
    }

private:
    double m_spread = 1; ///< sd of the reasoning tokens
    Plan m_plan;
    PriceSheet m_sheet;
};

CompiledPlan planOf(const Step &step)
{
    PlanOfSteps plan({step});
    plan.addStage({step});
    return plan.compiled();
}

Outputs retries(const Inputs &in)
{
    const Step step = stepOf(in);
    const CompiledPlan plan = planOf(step);
    const ExactMoments m = expectMoments(plan);
    Step counted = step; // at one unit an attempt, cost counts attempts
    counted.mean = 1;
    counted.sd = 0;
    const ExactMoments k = expectMoments(planOf(counted));
    const TaskResult task = expectTask(plan);
    return {{"p_success", m.success}, {"mean_attempts", task.attempts.value}, {"var_attempts", k.variance()}, {"mean_cost", m.cost},
            {"var_cost", m.variance()}, {"cost_per_success", task.costPerSuccess.value}, {"mean_cost_given_success", m.costSuccess / m.success},
            {"E_cost_times_success", m.costSuccess}};
}

/// Success and failure cost differently by attempt: more than a plan says, so through the chain with costs on its steps.
Outputs outcomeCosts(const Inputs &in)
{
    const double q = in.number("q");
    const auto attempts = static_cast<std::size_t>(std::max(1, in.count("max_attempts")));
    decide::AbsorbingChain chain{attempts, 2, {}, 0};
    for (std::size_t k = 0; k < attempts; ++k) {
        const bool last = k + 1 == attempts;
        chain.steps.push_back({k, 0, true, q, in.number("cost_success_mean"), in.number("cost_success_sd")});
        chain.steps.push_back({k, last ? 1 : k + 1, last, 1 - q, in.number("cost_failure_mean"), in.number("cost_failure_sd")});
    }
    const decide::ChainResult r = got(decide::solveChain(chain));
    if (r.ended[0] == 0 || r.ended[1] == 0)
        throw std::runtime_error("an outcome that never comes has no cost");
    return {{"p_success", r.ended[0]}, {"mean_cost", r.mean}, {"var_cost", r.variance}, {"cost_per_success", r.costPer(0)},
            {"mean_cost_given_success", r.costEnded[0] / r.ended[0]}, {"mean_cost_given_failure", r.costEnded[1] / r.ended[1]}};
}

Outputs ratio(const Inputs &in)
{
    const ExactMoments m = expectMoments(planOf(stepOf(in)));
    const decide::RatioOfMeans r = got(decide::ratioOfMeans({m.cost, m.variance(), m.success, m.costSuccess}, in.number("n_tasks")));
    return {{"ratio", r.ratio}, {"cov_cost_success", r.covariance}, {"se_ratio_of_means", r.se}, {"bias_ratio_of_means_1st_order", r.bias}};
}

Outputs cohorts(const Inputs &in)
{
    if (in.number("max_attempts") != 1)
        throw std::runtime_error("cohorts are tasks of one attempt");
    const decide::CohortBias b = got(decide::cohortBias(in.number("cohort_size"), in.number("q"), in.number("attempt_cost")));
    return {{"ratio_of_means", b.ratioOfMeans}, {"mean_of_ratios_given_any_success", b.meanOfRatios}, {"relative_bias", b.bias},
            {"p_cohort_without_success", b.undefined}};
}

Outputs betaTasks(const Inputs &in)
{
    const decide::BetaRetries b = got(decide::betaRetries(in.number("alpha"), in.number("beta"), in.number("max_attempts"), in.number("attempt_cost")));
    return {{"p_success", b.success}, {"mean_attempts", b.meanAttempts}, {"var_attempts", b.varAttempts}, {"cost_per_success", b.costPerSuccess},
            {"naive_cost_per_success_homogeneous", b.identicalTasks}};
}

Outputs passK(const Inputs &in) { return {{"pass_at_k", got(decide::passAtK(in.number("n"), in.number("c"), in.number("k")))}}; }

Outputs votes(const Inputs &in)
{
    return {{"p_majority", got(decide::majorityRight(in.number("p"), in.number("n")))}, {"cost_multiplier", in.number("n")}};
}

Outputs named(const ExactMoments &m)
{
    return {{"p_success", m.success}, {"mean_cost", m.cost}, {"var_cost", m.variance()}, {"cost_per_success", m.cost / m.success}};
}

std::vector<Step> stepsOf(const Inputs &in)
{
    std::vector<Step> steps;
    for (const Inputs &stage : in.objects("stages"))
        steps.push_back(stepOf(stage));
    return steps;
}

Outputs series(const Inputs &in)
{
    const std::vector<Step> steps = stepsOf(in);
    PlanOfSteps plan(steps);
    for (const Step &step : steps)
        plan.addStage({step});
    return named(expectMoments(plan.compiled()));
}

/// One stage whose route escalates from step to step.
Outputs cascade(const Inputs &in)
{
    const std::vector<Step> steps = stepsOf(in);
    PlanOfSteps plan(steps);
    plan.addStage(steps);
    return named(expectMoments(plan.compiled()));
}

ExactMoments verified(const Inputs &in, double attempts)
{
    const Step step{1, attempts, in.number("cost_attempt_plus_verify"), 0};
    PlanOfSteps plan({step});
    Stage &stage = plan.addStage({step});
    stage.route.front().correct = in.number("q");
    Checker checker; // its cost is part of the attempt's
    checker.model = stage.route.front().model;
    checker.catches = 1.0 - in.number("false_accept");
    checker.falseAlarm = in.number("false_reject");
    stage.checker = checker;
    return expectMoments(plan.compiled());
}

Outputs verifier(const Inputs &in)
{
    const ExactMoments m = verified(in, in.number("max_attempts")), once = verified(in, 1);
    const double delivered = m.success + m.wrongNotAborted;
    return {{"accept_prob", once.success + once.wrongNotAborted}, {"p_delivered", delivered}, {"precision", m.success / delivered},
            {"p_correct_delivered", m.success}, {"mean_cost", m.cost}, {"cost_per_delivered", m.cost / delivered},
            {"cost_per_correct", m.cost / m.success}};
}

Outputs chain(const Inputs &in)
{
    const auto graph = got(decide::chainOfStates(in.table("Q"), in.table("R_success_fail"), in.list("state_cost_mean"), in.list("state_cost_sd"),
                                                 static_cast<std::size_t>(in.count("start"))));
    const decide::ChainResult r = got(decide::solveChain(graph));
    return {{"visits_from_state0", array(r.visits)}, {"mean_cost", r.mean}, {"var_cost", r.variance}, {"absorb_probs", array(r.ended)},
            {"cost_per_success", r.costPer(0)}};
}

} // namespace

void addTaskFamilies(Families &families)
{
    families["retry_capped"] = retries;
    families["retry_success_dependent_cost"] = outcomeCosts;
    families["ratio_of_means_delta"] = ratio;
    families["mean_of_ratios_bias"] = cohorts;
    families["retry_beta_heterogeneous"] = betaTasks;
    families["pass_at_k"] = passK;
    families["series_pipeline"] = series;
    families["cascade_pipeline"] = cascade;
    families["imperfect_verifier"] = verifier;
    families["absorbing_markov_pipeline"] = chain;
    families["majority_vote"] = votes;
}

} // namespace farthing::test
