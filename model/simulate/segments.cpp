// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/segments.h"

#include <algorithm>

namespace farthing {

namespace {

/// The law of `size` times the amount. Its caps stay; a count law in place of tokens cannot be scaled.
Result<Quantity> scaled(const Quantity &quantity, double size)
{
    if (const Number *number = std::get_if<Number>(&quantity.form))
        return Quantity(number->fixed() * size);
    Distribution law = *std::get_if<Distribution>(&quantity.form);
    if (law.family == Family::Poisson || law.family == Family::NegativeBinomial || law.family == Family::Geometric)
        return Error{"A segment's size multiplies these tokens, and a count law cannot be multiplied. Use a law of amounts, such as lognormal."};
    for (auto &[key, value] : law.parameters)
        value = value.fixed() * size; // of every other family they are amounts
    for (double &value : law.values)
        value *= size;
    for (Spike &spike : law.spikes)
        spike.at = spike.at.fixed() * size;
    for (Component &component : law.components) {
        const Result<Quantity> part = scaled(Quantity(component.law), size);
        if (!part)
            return part;
        component.law = *std::get_if<Distribution>(&part->form);
    }
    return Quantity(std::move(law));
}

void addSegment(const Plan &plan, const std::string &id, double share, double size, CompiledPlan &compiled, Issues &issues)
{
    CompiledSegment segment{id, share, compiled.stages};
    const auto scale = [&](const Quantity &written, const std::string &path, CompiledStage &stage, const auto &law) {
        const Result<Quantity> own = scaled(written, size);
        const Result<Law> made = own ? Law::make(*own) : Result<Law>(own.error());
        if (!made)
            return issues.push_back({Severity::Error, path, made.error().message});
        law(stage) = *made;
        for (CompiledStage &state : stage.states)
            law(state) = *made;
    };
    for (std::size_t s = 0; size != 1 && s < segment.stages.size(); ++s) {
        const Stage &written = plan.pipeline.stages[s];
        const std::string path = "/pipeline/stages/" + written.id;
        scale(written.input.fresh, path + "/input/fresh", segment.stages[s], [](CompiledStage &c) -> Law & { return c.fresh; });
        if (written.rounds)
            scale(written.rounds->newTokens, path + "/rounds/new_tokens", segment.stages[s], [](CompiledStage &c) -> Law & { return c.rounds->newTokens; });
    }
    compiled.segments.push_back(std::move(segment));
}

} // namespace

void addSegments(const Plan &plan, CompiledPlan &compiled, Issues &issues)
{
    if (plan.segments.empty())
        return;
    double rest = 1;
    for (const Segment &segment : plan.segments) {
        addSegment(plan, segment.id, segment.share.fixed(), segment.size.fixed(), compiled, issues);
        rest -= segment.share.fixed();
    }
    if (rest < -1e-9)
        issues.push_back({Severity::Error, "/demand/segments", "The shares of the segments sum to more than 1. Make them leave room for each other."});
    addSegment(plan, "", std::max(0.0, rest), 1, compiled, issues);
}

} // namespace farthing
