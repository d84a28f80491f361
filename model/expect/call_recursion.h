// SPDX-License-Identifier: GPL-3.0-or-later
// One logical call given Z: every attempt and tier it may take, by recursion.
#pragma once
#include "model/expect/conditional.h"
#include "model/simulate/compiled_plan.h"
#include "model/simulate/results.h"

#include <array>

namespace farthing {

/// What follows from a point in the call's life.
struct CallOutlook {
    double cost = 0, cost2 = 0;                 ///< E, E² of the money still to be spent
    double right = 0, wrong = 0, missing = 0, aborted = 0; ///< how it ends
    double costAborted = 0, costOk = 0;         ///< E[money; ends aborted], E[money; leaves the task whole]
};
/// Expected amounts of one call, whole and restricted to calls that leave the task whole.
struct CallCells {
    std::array<double, meterCount * reasonCount> all{}, ok{};
    TokenMeans tokens;
    double attempts = 0, retries = 0, escalated = 0, routed = 0, prefixHits = 0, overruns = 0;
    std::vector<double> poolSeconds;
};

/// Evaluates calls of one stage at one Z; cells are filled when asked for.
class CallRecursion {
public:
    /// Price cliffs and context windows count when a prompt at `reachScore` on every part could meet them.
    CallRecursion(const CompiledPlan &plan, const CompiledStage &stage, double z, double reachScore, CallCells *cells);
    CallOutlook run();

private:
    struct AttemptMoney; ///< money of one attempt by outcome
    CallOutlook attempt(std::size_t tier, int number, bool fedBack, double prefix, double prompt, double reachProb);
    CallOutlook nextAfterFailure(std::size_t tier, int number, bool fedBack, bool learnt, double prefix, double prompt, double reachProb);
    CallOutlook exhausted(double reachProb);
    double okShare(const CallOutlook &o) const;
    void book(Meter meter, Reason reason, double all, double ok);

    const CompiledPlan &m_plan;
    const CompiledStage &m_stage;
    double m_z, m_reachScore;
    CallCells *m_cells;
    TokenMoments m_visible, m_reasoning, m_checkerInput, m_checkerOutput;
    std::vector<Node> m_feedback;
    double m_toolMean = 0, m_toolSecond = 0;
    double m_basePrompt = 0; ///< the prompt of the call without feedback: what a new tier starts with
};

/// The two-node rule that keeps mean and second moment: exact wherever the integrand is quadratic.
std::vector<Node> twoNodes(double mean, double second);

} // namespace farthing
