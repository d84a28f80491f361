// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/tier_choice.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

#include <algorithm>

namespace farthing::decide {
namespace {

constexpr std::size_t mostPlans = 500000;
constexpr double rounding = 1e-12;

std::optional<Error> faultOf(const std::vector<StageOptions> &stages)
{
    Require require;
    require.that(!stages.empty(), "There is no stage to choose a tier for.");
    for (const StageOptions &stage : stages) {
        require.that(!stage.empty(), "Every stage needs a tier.");
        for (const TierOption &option : stage)
            require.atLeast("cost of a tier", option.cost, 0).above("quality of a tier", option.quality, 0).within("quality of a tier", option.quality, 0, 1);
    }
    return require.fault();
}

/// Keeps plans whose quality rises with cost.
void prune(std::vector<TierPlan> &plans)
{
    std::sort(plans.begin(), plans.end(), [](const TierPlan &a, const TierPlan &b) {
        return a.cost != b.cost ? a.cost < b.cost : a.quality != b.quality ? a.quality > b.quality : a.choice < b.choice;
    });
    std::vector<TierPlan> kept;
    for (TierPlan &plan : plans) {
        if (!kept.empty() && plan.quality <= kept.back().quality * (1.0 + rounding))
            continue;
        if (!kept.empty() && plan.cost <= kept.back().cost * (1.0 + rounding))
            kept.pop_back(); // as cheap but for rounding, and better
        kept.push_back(std::move(plan));
    }
    plans = std::move(kept);
}

} // namespace

Result<std::vector<TierPlan>> tierFrontier(const std::vector<StageOptions> &stages, Payment payment)
{
    if (const auto fault = faultOf(stages))
        return *fault;
    std::vector<TierPlan> tails(1);
    for (std::size_t s = stages.size(); s-- > 0;) {
        std::vector<TierPlan> longer;
        for (const TierPlan &tail : tails)
            for (std::size_t t = 0; t < stages[s].size(); ++t) {
                const TierOption &option = stages[s][t];
                TierPlan plan;
                plan.cost = option.cost + (payment == Payment::Every ? tail.cost : option.quality * tail.cost);
                plan.quality = option.quality * tail.quality;
                plan.choice.push_back(static_cast<int>(t));
                plan.choice.insert(plan.choice.end(), tail.choice.begin(), tail.choice.end());
                longer.push_back(std::move(plan));
            }
        prune(longer);
        if (longer.size() > mostPlans)
            return Error{"The stages have too many different tier plans to compare. Leave out tiers that are out of the question."};
        tails = std::move(longer);
    }
    return tails;
}

Result<TierPlan> cheapestTiers(const std::vector<TierPlan> &frontier, double floor)
{
    if (const auto fault = Require().within("quality floor", floor, 0, 1).fault())
        return *fault;
    for (const TierPlan &plan : frontier)
        if (plan.quality >= floor * (1.0 - rounding))
            return plan;
    return Error{"No choice of tiers reaches a quality of " + Require::text(floor)
                 + (frontier.empty() ? std::string(".") : "; the best reaches " + Require::text(frontier.back().quality) + ".")};
}

Result<TierPlan> leastCostPerSuccess(const std::vector<TierPlan> &frontier)
{
    if (frontier.empty())
        return Error{"There is no tier plan to choose from."};
    return *std::min_element(frontier.begin(), frontier.end(),
                             [](const TierPlan &a, const TierPlan &b) { return a.costPerSuccess() < b.costPerSuccess(); });
}

Result<double> tierCostBound(const std::vector<StageOptions> &stages, double floor)
{
    if (const auto fault = faultOf(stages))
        return *fault;
    if (const auto fault = Require().above("quality floor", floor, 0).within("quality floor", floor, 0, 1).fault())
        return *fault;
    struct Gain { double cost, loss; }; // paying `cost` more lowers Σ −ln q by `loss`
    std::vector<Gain> gains;
    double cost = 0, excess = ownLog(floor); // Σ −ln q minus what the floor allows
    for (const StageOptions &stage : stages) {
        std::vector<TierPlan> points;
        for (const TierOption &option : stage)
            points.push_back({option.cost, option.quality, {}});
        prune(points);
        // Lower convex hull of cost over −ln q: gains per money must fall along it.
        std::vector<TierPlan> hull;
        const auto loss = [](const TierPlan &a, const TierPlan &b) { return ownLog(b.quality / a.quality); };
        for (const TierPlan &point : points) {
            while (hull.size() >= 2) {
                const TierPlan &a = hull[hull.size() - 2], &b = hull.back();
                if ((b.cost - a.cost) * loss(a, point) < (point.cost - a.cost) * loss(a, b))
                    break;
                hull.pop_back();
            }
            hull.push_back(point);
        }
        cost += hull.front().cost;
        excess -= ownLog(hull.front().quality);
        for (std::size_t i = 1; i < hull.size(); ++i)
            gains.push_back({hull[i].cost - hull[i - 1].cost, loss(hull[i - 1], hull[i])});
    }
    std::sort(gains.begin(), gains.end(), [](const Gain &a, const Gain &b) { return a.cost * b.loss < b.cost * a.loss; });
    for (const Gain &gain : gains) {
        if (excess <= 0)
            break;
        const double part = std::min(1.0, excess / gain.loss);
        cost += part * gain.cost;
        excess -= part * gain.loss;
    }
    if (excess > rounding)
        return Error{"No choice of tiers reaches a quality of " + Require::text(floor) + "."};
    return cost;
}

} // namespace farthing::decide
