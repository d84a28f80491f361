// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/call_mix.h"

#include <algorithm>

namespace farthing {

CallMix::CallMix(const CompiledPlan &plan, const CompiledStage &stage, double z, const Accuracy &accuracy, double carriedTop, const Grid &answers,
                 const std::stop_token &stop)
{
    const auto add = [&](const CompiledStage &state, double share) {
        m_states.push_back({share, std::make_unique<CallGiven>(plan, state, z, accuracy, carriedTop, answers, stop)});
    };
    if (stage.states.empty())
        add(stage, 1);
    for (const CompiledStage &state : stage.states)
        add(state, state.share);
}

bool CallMix::exactCliffs() const
{
    return std::any_of(m_states.begin(), m_states.end(), [](const State &state) { return state.call->exactCliffs(); });
}

std::vector<double> CallMix::carriedBreaks() const
{
    std::vector<double> breaks;
    for (const State &state : m_states)
        for (const double at : state.call->carriedBreaks())
            breaks.push_back(at);
    return breaks;
}

std::vector<double> CallMix::outlook(double carried)
{
    if (m_states.size() == 1)
        return m_states.front().call->outlook(carried);
    std::vector<double> mixed;
    for (const State &state : m_states) {
        const std::vector<double> row = state.call->outlook(carried);
        mixed.resize(row.size(), 0.0);
        for (std::size_t i = 0; i < row.size(); ++i)
            mixed[i] += state.share * row[i];
    }
    return mixed;
}

void CallMix::amounts(double carried, double reach, const double *after, CallCells &cells)
{
    if (m_states.size() == 1)
        return m_states.front().call->amounts(carried, reach, after, cells);
    std::vector<double> share(answers().size());
    for (const State &state : m_states) {
        for (std::size_t i = 0; i < share.size(); ++i)
            share[i] = state.share * after[i];
        state.call->amounts(carried, state.share * reach, share.data(), cells);
    }
}

void CallMix::finish(CallCells &cells)
{
    for (const State &state : m_states)
        state.call->finish(cells);
}

bool CallMix::meetsThresholds(const CompiledStage &stage, double z, double reachScore, double carriedTop)
{
    return stage.states.empty()
        ? CallGiven::meetsThresholds(stage, z, reachScore, carriedTop)
        : std::any_of(stage.states.begin(), stage.states.end(),
                      [&](const CompiledStage &state) { return CallGiven::meetsThresholds(state, z, reachScore, carriedTop); });
}

} // namespace farthing
