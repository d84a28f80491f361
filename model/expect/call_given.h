// SPDX-License-Identifier: GPL-3.0-or-later
// One logical call given the difficulty: response cache, prompt, then a request or a conversation.
#pragma once
#include "model/expect/accuracy.h"
#include "model/expect/conversation_given.h"
#include "model/expect/route_table.h"

#include <array>
#include <map>
#include <memory>

namespace farthing {

/// Evaluates calls of one stage at one difficulty.
class CallGiven {
public:
    /// Price cliffs and context windows count when a prompt with every part at its reach could meet them; `carriedTop`
    /// is the most that earlier stages may bring. `answers`: what later stages carry from this one's calls.
    CallGiven(const CompiledPlan &plan, const CompiledStage &stage, double z, const Accuracy &accuracy, double carriedTop, Grid answers,
              std::stop_token stop);
    bool exactCliffs() const { return !m_thresholds.empty(); }
    /// Values of the carried amount where the prompt meets a threshold, when nothing else in it is random.
    std::vector<double> carriedBreaks() const;
    std::size_t landings() const { return m_landing.size(); }
    const Grid &answers() const { return m_answers; }
    std::vector<double> outlook(double carried);
    /// Adds expected amounts: `reach` times all, and those of tasks that succeed with `after` per landing.
    void amounts(double carried, double reach, const double *after, CallCells &cells);
    /// Books what amounts() gathered; call it once, at the end.
    void finish(CallCells &cells);

    /// Whether a prompt with every part at its reach could meet a cliff or a context window.
    static bool meetsThresholds(const CompiledStage &stage, double z, double reachScore, double carriedTop);

private:
    struct Base {
        double prefix, rest, weight, residual;
    };
    struct Part;
    const std::vector<Base> &bases(double carried);
    std::vector<double> metBy() const;
    std::vector<Base> eachBase(double carried, const std::vector<double> &thresholds) const;
    void integrate(const std::array<const Part *, 3> &parts, const std::vector<double> &thresholds, double shift, double share,
                   std::vector<Base> &all) const;
    std::vector<Base> fewer(std::vector<Base> all, std::vector<double> cuts) const;
    void start();
    template <typename F> void eachConversation(const Base &base, F f);
    static double headTop(const CompiledStage &stage, double reachScore, double carriedTop);
    static double promptTop(const CompiledStage &stage, double z, double reachScore, double carriedTop);

    const CompiledStage &m_stage;
    double m_z;
    Accuracy m_accuracy;
    double m_carriedTop;
    Grid m_answers;
    Landing m_landing;
    std::vector<double> m_thresholds, m_headThresholds, m_headBreaks;
    std::map<double, OutputGiven> m_outputs; ///< by residual; the route refers to them
    RouteGiven m_route;
    Grid m_prefixes;
    std::vector<std::unique_ptr<ConversationGiven>> m_conversations; ///< at each of m_prefixes
    std::unique_ptr<RouteTable> m_table;  ///< without rounds
    bool m_detailed = false;              ///< answers are carried on: nodes of their whole law
    std::map<double, std::vector<Base>> m_bases; ///< by carried amount: costs are asked for before amounts
    std::vector<Node> m_cachedAnswers;    ///< sizes of answers from the response cache
};

} // namespace farthing
