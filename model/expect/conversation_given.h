// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of one call given the difficulty: a dynamic programme over the round and the tokens the conversation holds.
#pragma once
#include "model/expect/route_table.h"

#include <map>
#include <memory>
#include <vector>

namespace farthing {

/// The state before a round is (head + history, last answer). What follows is kept on a small grid of both; without a
/// price cliff in reach it is a polynomial of degree two and the grid is exact. A sliding window forgets its oldest turn:
/// given their sum each of w + 1 turns is 1/(w + 1) of it on average, so means are exact and the variance of the part
/// of the cost that comes from the history is slightly too high (correlations between rounds more than w apart).
class ConversationGiven {
public:
    struct Prefix {
        double tokens;
        bool fixed;                        ///< every call has this one: no point of a grid
    };
    /// For calls with this prefix whose heads (prefix, fresh, retrieved and carried tokens) lie in [lowHead, highHead].
    ConversationGiven(RouteGiven &route, const CompiledStage &stage, double z, bool exactCliffs, std::vector<double> thresholds,
                      Prefix prefix, double lowHead, double highHead, Landing answers);
    /// Adds weight times the outlook of a call with this head.
    void outlook(double head, double weight, double *out);
    /// Books the first round of calls with this head: `reach` and `after` as in RouteGiven::amounts().
    void begin(double head, double reach, const double *after);
    /// Books the other rounds of all calls begun.
    void finish(CallCells &cells);
    /// Whether every turn adds the same tokens: heads are then not interpolated across price cliffs.
    static bool isLattice(const CompiledStage &stage);

private:
    enum Phase { Growing, Filling, Sliding }; ///< history complete; complete but about to lose a turn; losing one a round
    struct Added {
        double tokens, weight;
        OutputGiven output;
        Law visible;                           ///< and the score of the answer, given what is fixed
        Score score;
        std::vector<double> sizes;             ///< of the answer, by node of the visible output
        /// Calls f(state, weight) for where an answer of size n leads; a stretch of sizes is split where the grid is.
        template <typename F> void each(const Landing &to, std::size_t n, F f) const;
        Landing bySize() const { Landing l; l.sizes = &sizes; return l; }
    };
    /// The states of conversations with one head, and what follows from them.
    struct Space {
        double head = 0;
        Grid totals, lasts;
        bool byPrevious = false;               ///< `totals` holds the previous prompt instead: total - last answer
        std::vector<std::vector<double>> steps[3]; ///< [state · added]: outlook by answer size
        std::vector<double> endings[2];
        std::map<int, std::unique_ptr<RouteTable>> tables;
        std::vector<std::vector<double>> rows; ///< [round - 1]: outlooks by state before it, from round 2
        std::vector<double> reach, after;      ///< of the calls begun, by state before round 2
        std::size_t size() const { return totals.size() * lasts.size(); }
        double total(std::size_t state) const { return totals[state / lasts.size()] + (byPrevious ? last(state) : 0); }
        double last(std::size_t state) const { return lasts[state % lasts.size()]; }
    };
    Phase phase(std::size_t round) const;
    bool summarises() const { return m_rounds.policy == HistoryPolicy::Summarise; }
    /// Calls f(space, weight, shift) for the spaces that stand for a head; shift: from its prompts to theirs.
    template <typename F> void eachSpace(double head, F f);
    void fill(Space &space, double low, double high);
    /// Requests of one kind: in the first round or a later one, of a growing or sliding history, judged or not.
    struct Kind { bool first, sliding, judged; };
    RouteTable &table(std::map<int, std::unique_ptr<RouteTable>> &tables, double head, double top, Kind kind, std::size_t added);
    RouteTable &table(Space &space, Phase phase, bool judged, std::size_t added);
    RouteTable &firstTable(bool judged, std::size_t added);
    bool tabulates(Phase phase) const { return phase == Sliding || (!m_pointwise && (!m_meetsMinimum || m_rounds.warm <= 0)); }
    RequestGiven request(const Space &space, std::size_t state, std::size_t added, bool judged) const;
    Landing landing(const Space &space, Phase phase, double prompt) const;
    void build(Space &space);
    const std::vector<std::vector<double>> &step(Space &space, Phase phase);
    /// First `row` (by answer size), then `rows` of the states it leads to.
    void compose(const std::vector<double> &row, const Added &added, const Landing &to, const std::vector<double> &rows, double weight, double *out) const;
    std::vector<double> okBySize(const Added &added, const Landing &to, const std::vector<double> &rows, const double *after) const;
    const std::vector<double> &ending(Space &space, Phase phase);
    bool overBudget(const Space &space, std::size_t state) const;
    void summarise(const Space &space, std::vector<double> &rows) const;
    void summariseAmounts(const Space &space, std::size_t round, std::vector<double> &reach, std::vector<double> &after, CallCells &cells) const;
    void finish(Space &space, CallCells &cells);

    RouteGiven &m_route;
    const CompiledStage &m_stage;
    const CompiledRounds &m_rounds;
    bool m_exactCliffs, m_shared = true; ///< shared: one space serves all heads
    std::vector<double> m_thresholds;
    Prefix m_prefix;
    double m_lowHead, m_highHead;
    bool m_oneHead;                    ///< all calls have the same
    bool m_pointwise = false;          ///< prompts are a few fixed lengths and the cache has steps: each is evaluated as it is
    Grid m_heads;                      ///< of the spaces, when they are not shared
    Landing m_answers;
    Score m_score;
    std::vector<Added> m_added;
    std::vector<Node> m_summaries;
    std::vector<double> m_hazard;      ///< [round - 1]: P(it is the last | it happens)
    double m_none = 0;                 ///< P(no round at all)
    double m_turnMean = 0, m_turnVariance = 0, m_newSd = 0, m_answerTop = 0, m_historyTop = 0;
    std::map<double, Space> m_spaces;  ///< by head
    std::map<int, std::unique_ptr<RouteTable>> m_firsts;
    bool m_correlates = false;
    bool m_meetsMinimum = false;       ///< some prompt may be too short to be cached: requests are not tabulated
    double m_addedTop = 0;
};

} // namespace farthing
