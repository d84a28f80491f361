// SPDX-License-Identifier: GPL-3.0-or-later
// A call at the prices of the hour at which it comes.
#pragma once
#include "model/expect/call_given.h"

#include <memory>
#include <vector>

namespace farthing {

/// A call of a stage over its price states: whole calls are mixed, for all attempts, rounds and checks of one meet the same
/// prices. The interface is that of CallGiven.
class CallMix {
public:
    CallMix(const CompiledPlan &plan, const CompiledStage &stage, double z, const Accuracy &accuracy, double carriedTop, const Grid &answers,
            const std::stop_token &stop);
    bool exactCliffs() const;
    std::vector<double> carriedBreaks() const;
    const Grid &answers() const { return m_states.front().call->answers(); }
    std::vector<double> outlook(double carried);
    void amounts(double carried, double reach, const double *after, CallCells &cells);
    void finish(CallCells &cells);
    static bool meetsThresholds(const CompiledStage &stage, double z, double reachScore, double carriedTop);

private:
    struct State {
        double share;
        std::unique_ptr<CallGiven> call;
    };
    std::vector<State> m_states; ///< at least one; shares sum to 1
};

} // namespace farthing
