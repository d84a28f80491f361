// SPDX-License-Identifier: GPL-3.0-or-later
// A call that meets no threshold, carries nothing and holds no conversation: its moments without tables or grids.
#pragma once
#include "model/expect/conditional.h"
#include "model/simulate/compiled_plan.h"

#include <optional>
#include <vector>

namespace farthing {

/// E[C], E[C²], P(not aborted) and the money of such calls, and both of calls that leave the task whole.
struct PlainOutcome {
    double cost = 0, cost2 = 0, alive = 0, aliveCost = 0, ok = 0, okCost = 0;
};

/// Everything of a stage's call that does not depend on the difficulty. Money given the prompt is a polynomial of degree two in
/// it, so two prompts that keep its mean and variance are exact.
class PlainCall {
public:
    /// No value where the stage is not plain within `reachScore`. `pool`: instead of money, counts this pool's seconds.
    static std::optional<PlainCall> of(const CompiledPlan &plan, const CompiledStage &stage, double reachScore, int pool = -1);
    PlainOutcome at(double z) const;

private:
    /// A token law whose moments given the difficulty are one exponential away, or are integrated.
    struct Tokens {
        const Law *law = nullptr;
        double loading = 0, fixed = 0;
        bool point = false, exponential = false;
        double logMean = 0, slope = 0, spread = 1; ///< mean = exp(logMean + slope·z), second = spread·mean²
        Tokens(const Law &law, double loading);
        TokenMoments at(double z) const;
    };
    struct Event {
        double p = 0, quantile = 0;
        double at(double z, double loading, double residualSd) const;
    };
    struct Tier {
        int attempts;
        double transient, billed;
        Event malformed[2], incorrect[2];      ///< [after feedback]
        bool sameMalformed, sameIncorrect;
        double in, out, reasoning;             ///< money per stated token
        double first, first2, later, later2;   ///< what cached tokens add to the prompt's money: moments
    };
    PlainCall(const CompiledStage &stage);
    void price(const CompiledPlan &plan, int pool);

    const CompiledStage *m_stage;
    Tokens m_prefix, m_fresh, m_chunks, m_chunkTokens, m_visible, m_reasoning;
    double m_residualSd, m_feedback;
    bool m_learns, m_caps;
    std::vector<Tier> m_tiers;
    double m_checkMean = 0, m_checkSecond = 0, m_toolMean = 0, m_toolSecond = 0;
    double m_human = 0, m_retrieval = 0, m_lookup = 0;
};

} // namespace farthing
