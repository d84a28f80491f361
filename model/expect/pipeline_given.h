// SPDX-License-Identifier: GPL-3.0-or-later
// The whole pipeline given the difficulty: stages in order, each with its calls, and what later stages carry.
#pragma once
#include "model/expect/call_mix.h"

#include <memory>

namespace farthing {

/// What follows from a stage to the end of the task.
struct TailGiven {
    double cost = 0, cost2 = 0, ok = 0, costOk = 0, alive = 0; ///< E[C], E[C²], P(success), E[C; success], P(not aborted)
};
/// Sums of one stage over the tasks.
struct StageGiven {
    CallCells cells;
    double reached = 0, stageOk = 0;
    void add(const StageGiven &other)
    {
        cells.add(other.cells);
        reached += other.reached;
        stageOk += other.stageOk;
    }
};

/// Calls of one stage by the amount carried to them.
struct CallsMade {
    std::vector<double> times;  ///< by carried amount
    std::vector<double> after;  ///< and landing: of successful tasks
    void add(const CallsMade &other);
};

/// The state between two stages is the visible tokens of earlier answers that later stages carry, kept on small grids: exact
/// where what follows is quadratic in them, that is without a price cliff in reach. Answers that the same later stages
/// carry are one amount.
class PipelineGiven {
public:
    /// Calls that do not follow the difficulty are those of `like`, the same plan at another one, if given.
    /// After a stop its figures mean nothing.
    PipelineGiven(const CompiledPlan &plan, double z, const Accuracy &accuracy, std::stop_token stop = {}, const PipelineGiven *like = nullptr);
    TailGiven moments() const { return m_tails.front().front(); }
    /// Adds weight times every expected amount, but for the cells of calls that do not follow the difficulty: of those it
    /// adds where and how often they are made.
    void amounts(double weight, std::vector<StageGiven> &stages, std::vector<CallsMade> &common) const;
    /// Adds the cells of such calls, made at any difficulty.
    void commonAmounts(const std::vector<CallsMade> &common, std::vector<StageGiven> &stages) const;

private:
    struct Stage {
        std::shared_ptr<CallMix> call;
        bool common = false;                   ///< its calls are the same at every difficulty
        std::vector<Node> counts;              ///< law of the number of calls
        std::size_t mostCalls = 0;
        Grid answers;                          ///< visible tokens of all its calls together
        std::vector<double> carried;           ///< carried amounts at which the call was evaluated
        bool interpolates = false;             ///< `carried` is the grid below, else one value for each state
        Grid carriedGrid;
        std::vector<std::vector<double>> rows; ///< outlook of a call at each of them
    };
    /// Answers of earlier stages that all later receivers take together.
    struct Amount {
        std::vector<std::size_t> receivers;    ///< stages still to come
        std::vector<std::size_t> from;         ///< amounts before the last stage that went into it
        bool own = false;                      ///< the last stage's answers did
        double bulk = 0;                       ///< below which it nearly always lies
        Grid grid;
    };
    static void book(const Stage &stage, const CallsMade &made, CallCells &cells);
    void findAmounts();
    void findCommon();
    std::size_t states(std::size_t stage) const;
    double carriedAt(std::size_t stage, std::size_t state) const;
    std::vector<double> rowAt(std::size_t stage, std::size_t state) const;
    /// The states after a stage, with weights, from the one before it and the index of its own answers.
    std::vector<std::pair<std::size_t, double>> statesAfter(std::size_t stage, std::size_t state, std::size_t answers) const;
    void sizeGrids(const Accuracy &accuracy, double z, const PipelineGiven *like);
    static double largestAnswer(const CompiledStage &stage, double z);
    std::vector<std::vector<TailGiven>> callTails(std::size_t stage, std::size_t state, const std::vector<double> &row) const;

    const CompiledPlan &m_plan;
    std::stop_token m_stop;
    std::vector<Stage> m_stages;
    std::vector<std::vector<Amount>> m_amounts;    ///< [stage]: at its start; one more for the end
    std::vector<std::vector<TailGiven>> m_tails;   ///< [stage][state]
};

} // namespace farthing
