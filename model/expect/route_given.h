// SPDX-License-Identifier: GPL-3.0-or-later
// One request given the difficulty: every attempt and tier of its route.
#pragma once
#include "model/expect/answer_spread.h"
#include "model/expect/conditional.h"
#include "model/simulate/compiled_plan.h"

#include <map>
#include <stop_token>

namespace farthing {

/// A request's tokens as stated, before a tier's token ratio.
struct RequestGiven {
    double prompt = 0;        ///< without feedback and failed answers
    double prefix = 0;        ///< read with the stage's share on a cold first attempt
    double cacheable = 0;     ///< what an attempt leaves in its model's cache
    double warm = 0;          ///< P(the first tier's first attempt finds warmRead)
    double warmRead = 0;
    bool warmCounts = false;  ///< it is known to be long enough to be cached: a table's corners may lie outside of what happens
    bool judged = true;       ///< correctness and checker apply
    bool fixedPrefix = false, fixedCacheable = false; ///< exactly what happens, no point of a table: cache steps apply as they are
};
/// `detailed`: nodes of the whole law, for answers that later prompts carry; else a rule exact to the second moment. No node
/// stands for values on both sides of one of the `cuts`.
OutputGiven outputGiven(const CompiledStage &stage, Score score, bool detailed, const std::vector<double> &cuts = {});

/// A dynamic programme over (tier, attempt, feedback so far, failed answers so far). Of an amount that is not fixed, what a
/// cache with steps holds is taken as half a step less, with the variance of a remainder spread evenly over the step: exact to
/// exp(-2(π·sd/step)²) of a step where the amount varies by sd, and never off by more than half a step.
class RouteGiven {
public:
    /// A prompt at a window's break is a rounding away from the window, on either side, and fits: breaks stand at half of this.
    static constexpr double windowRounding = 1 + 1e-11;
    /// `exactCliffs`: price cliffs or context windows are in reach.
    /// After a stop everything is 0. Outputs and landings that requests name must not change or end before this does.
    RouteGiven(const CompiledPlan &plan, const CompiledStage &stage, double z, bool exactCliffs, std::stop_token stop);
    bool stopped() const { return m_stop.stop_requested(); }
    /// Prompts (as stated) at which some attempt meets a price cliff or a context window.
    /// `minimum`: the whole prompt is cacheable, and its least cacheable length counts too.
    std::vector<double> breaks(bool exactCliffs, bool minimum = false) const;
    /// Sizes of the failed answers at which the next prompt meets a threshold whatever else it holds, and others.
    std::vector<double> failedCuts() const { return m_failed.cuts(); }
    /// What most later attempts at the first tier add to the prompt at most: feedback, and a failed answer.
    double laterTop() const;
    /// Where cliffs are out of reach: `top`, or the largest prompt above `low` that meets none, on whose grids what follows
    /// then goes on as if there were none.
    double within(bool exactCliffs, double low, double top) const;
    /// Adds weight times the request's outlook to the row `out`.
    void outlook(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double weight, double *out);
    /// Adds the expected amounts: `reach` times all, and those of tasks that succeed with `after` per landing (which
    /// includes the probability of having come here whole).
    void amounts(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double reach,
                 const double *after, CallCells &cells);

private:
    struct Level {
        std::size_t tier, offset;
        int attempt;
    };
    struct Facts;
    /// Probability, money and squared money of some branches of an attempt.
    struct Branch { double p = 0, mean = 0, second = 0; };
    struct Outcomes;
    /// Of valid answers: which are accepted right or wrong, and which the checker rejects.
    struct Judgement { double right = 1, wrong = 0, rejected = 0; };
    /// The answers of an output, and the states that attempts with it can reach (empty: all).
    struct Answers {
        AnswerSums whole;
        std::vector<AnswerParts> failed;   ///< by failed answers before
        std::vector<bool> met;
    };
    std::vector<double> failedBreaks(const TokenMoments &answer, double z) const;
    std::size_t states(int attempt) const;
    std::size_t state(const Level &level, int fed, int up, std::size_t failed) const;
    double promptAt(const RequestGiven &request, const Level &level, int fed, int up, std::size_t failed) const;
    Facts factsAt(const RequestGiven &request, const Level &level, int fed, double prompt) const;
    Judgement judgementAt(const Facts &facts, bool judged) const;
    Outcomes outcomesAt(const Facts &facts, const OutputGiven &output, bool judged) const;
    template <typename F> void eachState(const Level &level, F f) const
    {
        for (int fed = 0; fed <= (m_learns ? level.attempt : 0); ++fed)
            for (int up = 0; up <= (m_randomFeedback ? fed : 0); ++up)
                for (std::size_t failed = 0; failed < m_failed.size(); ++failed)
                    f(fed, up, failed);
    }
    /// Calls f(state, weight) for the states after an answer that failed, which makes the failed answers those of point `failed`.
    template <typename F> void afterFailure(std::size_t index, int fed, int up, std::size_t failed, F f) const
    {
        const Level &next = m_levels[index + 1];
        if (next.tier != m_levels[index].tier || !m_learns)
            f(state(next, 0, 0, failed), 1.0);
        else if (!m_randomFeedback)
            f(state(next, fed + 1, 0, failed), 1.0);
        else
            for (int step = 0; step < 2; ++step)
                f(state(next, fed + 1, up + step, failed), 0.5);
    }
    /// The state after an attempt that gave no answer to learn from.
    std::size_t afterNothing(std::size_t index, int fed, int up, std::size_t failed) const
    {
        const Level &next = m_levels[index + 1];
        const bool sameTier = next.tier == m_levels[index].tier;
        return state(next, sameTier ? fed : 0, sameTier ? up : 0, failed);
    }
public:
    double poolRate(int pool) const { return m_plan.computeRates[static_cast<std::size_t>(pool)]; }

private:
    bool isLast(std::size_t level) const { return level + 1 == m_levels.size(); }
    const Answers &answersOf(const OutputGiven &output);
    const AnswerParts &landingsOf(const OutputGiven &output, const Landing &landing);
    void findMet(Answers &answers) const;
    void endBySize(const Outcomes &o, const AnswerSums &whole, bool last, double *row) const;
    void backward(const RequestGiven &request, const OutputGiven &output, const Landing &landing);

    const CompiledPlan &m_plan;
    const CompiledStage &m_stage;
    std::stop_token m_stop;
    bool m_learns = false, m_randomFeedback = false;
    double m_feedbackMean = 0, m_feedbackSd = 0, m_answerMean = 0, m_answerSd = 0, m_breakStep = 0;
    Grid m_failed;            ///< visible tokens of failed answers
    std::vector<Level> m_levels;
    std::size_t m_stateCount = 0;
    struct TierEvents { double malformed[2], incorrect[2]; }; ///< [after feedback]
    std::vector<TierEvents> m_events;
    double m_checkMean = 0, m_checkSecond = 0, m_checkSeconds = 0, m_checkInput = 0, m_checkOutput = 0, m_checkInputTokens = 0, m_checkOutputTokens = 0;
    double m_toolMean = 0, m_toolSecond = 0, m_firstToken = 0;
    std::vector<double> m_rows, m_reach, m_ok;
    /// By output and landing, which stay where they are for as long as tables ask.
    std::map<const OutputGiven *, Answers> m_answers;
    std::map<std::pair<const OutputGiven *, const Grid *>, AnswerParts> m_landings;
};

} // namespace farthing
