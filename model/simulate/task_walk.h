// SPDX-License-Identifier: GPL-3.0-or-later
// One task's walk through the pipeline, and the sums over a block of tasks.
#pragma once
#include "model/simulate/compiled_plan.h"
#include "model/simulate/results.h"

#include <vector>

namespace farthing {

inline std::size_t cellIndex(std::size_t stage, Meter meter, Reason reason)
{
    return (stage * meterCount + static_cast<std::size_t>(meter)) * reasonCount + static_cast<std::size_t>(reason);
}

struct StageCounts {
    double ran = 0, calls = 0, attempts = 0, retries = 0, routed = 0, escalated = 0, ok = 0, prefixHits = 0;
    double poolSeconds = 0;
};
/// Sums over a block; blocks are added in order.
struct BlockSums {
    double cost = 0, cost2 = 0, cost4 = 0, latency = 0, latency2 = 0, success = 0, costSuccess = 0, wrong = 0;
    double calls = 0, calls2 = 0, attempts = 0, attempts2 = 0, overruns = 0;
    TokenMeans tokens;
    std::vector<double> cells, cells2;   ///< [cell * 2 + wasted]
    std::vector<StageCounts> stages;
    std::vector<double> poolSeconds;
    struct Segment {
        double tasks = 0, cost = 0, cost2 = 0, success = 0, costSuccess = 0;
    };
    std::vector<Segment> segments;
    void resize(const CompiledPlan &plan);
    void add(const BlockSums &other);
};

/// Walks tasks of one compiled plan; reused over a block so that its scratch memory is.
class TaskWalk {
public:
    TaskWalk(const CompiledPlan &plan, std::uint64_t seed);
    /// Runs task number `task`, adds it to `sums`, returns its cost.
    double run(std::uint64_t task, BlockSums &sums);

private:
    enum class Answer { Right, Wrong, Missing, Aborted };
    struct Request;
    Answer call(std::size_t stage, std::uint32_t number, BlockSums &sums);
    Answer pricedCall(std::size_t stage, std::uint32_t number, BlockSums &sums);
    void choosePrices(const CompiledStage &stage, std::uint64_t key, std::uint32_t number);
    Answer conversation(std::size_t stage, std::uint32_t call, double prefix, double head, BlockSums &sums);
    void summarise(std::size_t stage, double history, double summary, BlockSums &sums);
    Answer route(std::size_t stage, Request &request, BlockSums &sums);
    void useTools(std::size_t stage, std::uint32_t where, std::uint32_t round, Reason reason);
    bool rejects(std::size_t stage, double verdict, std::uint32_t where, std::uint32_t round, bool wrong, BlockSums &sums);
    Answer exhausted(std::size_t stage);
    void keep(std::size_t stage, double visible) { m_carried[stage] += visible; }
    void book(std::size_t stage, Meter meter, Reason reason, double money);
    void billAttempt(std::size_t stage, const CompiledTier &tier, Reason reason, const RequestTokens &tokens, double share,
                     BlockSums &sums);

    std::size_t chooseSegment();
    const CompiledStage &stageAt(std::size_t index) const { return m_priced ? *m_priced : (*m_stages)[index]; }

    const CompiledPlan &m_plan;
    const std::vector<CompiledStage> *m_stages; ///< of the current task's segment
    const CompiledStage *m_priced = nullptr; ///< the stage at the prices of the current call, where they change with the hour
    std::uint64_t m_seed;
    std::vector<std::uint64_t> m_keys;   ///< per stage
    std::vector<double> m_cells;         ///< of the current task
    std::vector<std::size_t> m_touched;
    std::uint64_t m_task = 0;
    double m_z = 0, m_cost = 0, m_latency = 0, m_callCount = 0, m_attemptCount = 0;
    std::vector<double> m_carried;       ///< visible tokens of each stage's answers in the current task
    std::vector<double> m_turns;         ///< of the current conversation
};

} // namespace farthing
