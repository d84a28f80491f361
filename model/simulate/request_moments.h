// SPDX-License-Identifier: GPL-3.0-or-later
// The first attempt of a stage's request in tokens, as its laws have it: mean and variance without the engines.
#pragma once
#include "model/simulate/compiled_plan.h"

namespace farthing {

struct RequestMoments {
    double requests = 0;               ///< per task, first attempts at the first tier
    double input = 0, inputVariance = 0; ///< tokens that a tier must read: what is cached is left out
    double context = 0;                ///< tokens of the whole prompt
    double output = 0, outputVariance = 0; ///< visible and reasoning
    /// E[O²]/E[O]: what an answer's length is on average while one of its tokens is written.
    double lengthSeen() const { return output > 0 ? (outputVariance + output * output) / output : 0; }
};
/// Feedback and failed answers that join a prompt are left out; carried answers count with their means. In a conversation it is any
/// of its rounds: histories grow, are cut or replaced by the policy with the means of their turns, and a warm cache has them.
RequestMoments requestMoments(const CompiledPlan &compiled, const CompiledStage &stage);
/// Whether a tier's attempts yield no usable answer, all of them: the share of its requests that goes on.
double leavesTier(const CompiledTier &tier);

/// Requests beside a route's own, per task and as planned: answers are those of tiers that do not fail by their malformed rate.
struct SideRequests {
    double requests = 0;               ///< per task
    double input = 0, inputVariance = 0, output = 0, outputVariance = 0; ///< tokens
};
/// Checks: of each answer of the last round, rejections left out.
SideRequests checksOf(const CompiledPlan &compiled, const CompiledStage &stage);
/// Summaries: a history passes its budget by half a turn, and starts again at the summary. None for another policy.
SideRequests summariesOf(const CompiledPlan &compiled, const CompiledStage &stage);

} // namespace farthing
