// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/task_time.h"

#include "model/economics/draws.h"
#include "model/economics/pool_waits.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"

#include <algorithm>

namespace farthing::decide {
namespace {

/// Every form of a stage: in segments, and at the prices of different hours.
template <typename Visit>
void forEachStage(std::vector<CompiledStage> &stages, const Visit &visit)
{
    for (CompiledStage &stage : stages) {
        visit(stage);
        forEachStage(stage.states, visit);
    }
}

} // namespace

std::optional<CompiledPlan> asEvaluated(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation)
{
    Issues said; // the evaluation has told them
    if (!evaluation.ok)
        return std::nullopt;
    const PlanPrices prices = findPrices(plan, sheet, said);
    const Plan base = resolveBase(plan, said);
    if (hasErrors(said))
        return std::nullopt;
    CompiledPlan compiled = compilePlan(base, prices, said);
    setComputeRates(base, evaluation.baseTask, compiled);
    setPoolWaits(base, evaluation.baseTask, compiled);
    return compiled;
}

std::optional<CompiledPlan> onlyTime(const CompiledPlan &compiled, const std::string &stage, TimePart part)
{
    CompiledPlan only = compiled;
    bool any = false;
    const auto keep = [&](CompiledStage &s) {
        if (s.id != stage)
            return s.firstToken.reset();
        if (!s.firstToken)
            return;
        if (part != TimePart::FirstToken)
            s.firstToken = Law::point(0);
        if (part != TimePart::Writing)
            s.secondsPerToken = 0;
        bool waits = false;
        for (CompiledTier &tier : s.tiers) {
            if (part != TimePart::Waiting) {
                tier.queue = -1;
                tier.waitSeconds = 0;
            }
            waits = waits || tier.waitSeconds > 0;
        }
        any = any || waits || s.secondsPerToken > 0 || s.firstToken->mean() > 0;
    };
    forEachStage(only.stages, keep);
    for (CompiledSegment &segment : only.segments)
        forEachStage(segment.stages, keep);
    return any ? std::optional(std::move(only)) : std::nullopt;
}

std::vector<std::string> timedStages(const CompiledPlan &compiled)
{
    std::vector<std::string> timed;
    for (const CompiledStage &stage : compiled.stages)
        if (stage.firstToken)
            timed.push_back(stage.id);
    return timed;
}

std::vector<StageTime> meanTime(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation, std::stop_token stop)
{
    const std::optional<CompiledPlan> compiled = asEvaluated(plan, sheet, evaluation);
    if (!compiled)
        return {};
    std::vector<StageTime> times;
    for (const std::string &stage : timedStages(*compiled)) {
        times.push_back({stage});
        for (const TimePart part : timeParts) {
            if (stop.stop_requested())
                return {};
            if (const std::optional<CompiledPlan> only = onlyTime(*compiled, stage, part))
                times.back()[part] = expectTask(*only, stop).latency.value;
        }
    }
    return stop.stop_requested() ? std::vector<StageTime>() : times;
}

} // namespace farthing::decide
