// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of one call given the difficulty: a dynamic programme over the round and the tokens the conversation holds.
#pragma once
#include "model/expect/route_table.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace farthing {

/// The state before a round is head + history, the last answer, and whether the previous prompt was long enough to be cached.
/// What follows is kept on a small grid of the first two; without a price cliff in reach it is a polynomial of degree two and
/// the grid is exact. A history over its budget is replaced where the answer that exceeds it is given. A sliding window
/// forgets its oldest turn: its share of the w + 1 turns has the Beta law of gamma turns with their mean and variance, so
/// mean and variance of the history are exact, its third moment nearly, and dependence between rounds more than w apart is
/// slightly too high.
class ConversationGiven {
public:
    struct Prefix {
        double tokens;
        bool fixed;                        ///< every call has this one: no point of a grid
    };
    /// Heads (prefix, fresh, retrieved and carried tokens) lie in [low, high], nearly all of them in [bulkLow, bulkHigh].
    struct Heads {
        double low, high, bulkLow, bulkHigh;
    };
    /// For calls with this prefix.
    ConversationGiven(RouteGiven &route, const CompiledStage &stage, double z, double spacing, bool exactCliffs, std::vector<double> thresholds,
                      Prefix prefix, Heads heads, Landing answers);
    /// Adds weight times the outlook of a call with this head.
    void outlook(double head, double weight, double *out);
    /// Books the first round of calls with this head: `reach` and `after` as in RouteGiven::amounts().
    void begin(double head, double reach, const double *after);
    /// Books the other rounds of all calls begun.
    void finish(CallCells &cells);
    /// Whether every turn adds the same tokens: heads are then not interpolated across price cliffs.
    static bool isLattice(const CompiledStage &stage);
    /// Heads where what follows may turn.
    std::vector<double> headBreaks() const;

private:
    /// New tokens of a round; `kind` says which output goes with them.
    struct Amount {
        double tokens, weight;
        std::size_t kind;
    };
    struct Kind {
        OutputGiven output;
        Law visible;                           ///< and the score of the answer, given the new tokens where they correlate
        Score score;
    };
    struct Place {
        std::uint32_t state;
        double weight;
    };
    /// Weights of the classes of answers (outlook::Sizes::Class).
    using ByClass = std::array<double, outlook::Sizes::classes>;
    struct Way {
        std::uint32_t state;
        ByClass weight;
    };
    /// Histories that a summary replaces: how often, their tokens, and the money and squared money that reading them costs.
    struct Excess {
        bool any = false;
        ByClass weight{}, history{}, paid{}, paidSquared{};
    };
    /// Where the answers to one prompt lead.
    struct Ways {
        std::vector<Way> places;
        Excess excess;
    };
    /// Histories to be replaced before a round: how often, what the summaries read and that costs, and what succeeds after.
    struct Replaced {
        double reach = 0, history = 0, input = 0, okInput = 0;
        std::vector<double> after;
    };
    std::vector<Node> summaries(double head) const;
    /// The states of conversations with one head, and what follows from them. States of a round with a slid window are the
    /// totals alone: of those, only the head may be cached.
    struct Space {
        double head = 0;
        Grid totals, lasts;
        std::vector<Node> summaries;           ///< their tokens
        std::vector<double> cuts;              ///< of the totals and, at the budget, of what has its state
        std::vector<Amount> amounts;           ///< of new tokens, those after one total beside each other
        std::vector<std::size_t> begin;        ///< by total, and the end
        std::vector<Ways> ways[2];             ///< [next round slides][amount]
        std::vector<std::vector<Place>> kept;  ///< by total: where it is after its oldest turn is forgotten
        std::vector<double> steps[2];          ///< [slides][stepIndex]: rows by size
        std::vector<double> endings[2];
        std::vector<std::vector<double>> rows; ///< [round - 1]: outlooks by state before it, from round 2
        std::vector<std::vector<double>> summaryRows; ///< [round - 1]: outlook of a summary before it, but for what it reads
        std::vector<double> reach, after;      ///< of the calls begun, by state before round 2
        Replaced replaced;
    };
    struct State {
        double total, last;
        bool found;
    };
    bool slides(std::size_t round) const { return m_rounds.policy == HistoryPolicy::Window && round > static_cast<std::size_t>(m_rounds.turns) + 1; }
    bool summarises() const { return m_rounds.policy == HistoryPolicy::Summarise; }
    bool found(double prompt) const { return !m_minds || prompt > m_least; }
    /// Nodes of a law that is smooth where it is integrated.
    int fewer(int nodes) const { return m_spacing > 1 ? (nodes + 2) / 2 + 1 : nodes; }
    std::size_t variants(const Space &space, bool sliding) const { return sliding ? 1 : space.lasts.size() * (m_minds ? 2 : 1); }
    std::size_t states(const Space &space, bool sliding) const { return space.totals.size() * variants(space, sliding); }
    State state(const Space &space, bool sliding, std::size_t index) const;
    void place(const Space &space, bool sliding, const State &state, double weight, std::vector<Place> &places) const;
    /// Of the steps from one variant of a total with one amount.
    std::size_t stepIndex(const Space &space, bool sliding, std::size_t total, std::size_t variant, std::size_t amount) const
    {
        const std::size_t begin = space.begin[total];
        return variants(space, sliding) * begin + variant * (space.begin[total + 1] - begin) + amount - begin;
    }
    /// Amounts of new tokens after `before` other tokens: a few that keep their law's moments on each side of a threshold.
    std::vector<Amount> amountsAfter(double before) const;
    template <typename F> void eachPart(const Space &space, const Kind &kind, const OutputGiven::Visible &v, double prompt, F f) const;
    /// `caches`: the prompt is long enough to be found by the next round.
    Ways waysOf(const Space &space, bool nextSlides, const Kind &kind, double prompt, bool caches) const;
    const Ways &ways(Space &space, bool nextSlides, std::size_t amount) const;
    void keepTurns(Space &space) const;
    /// Calls f(space, weight, shift) for the spaces that stand for a head; shift: from its prompts to theirs.
    template <typename F> void eachSpace(double head, F f);
    void fill(Space &space, double low, double high);
    /// Requests of one kind: in the first round or a later one, of a growing or slid history, judged or not, with the previous
    /// prompt long enough to be cached or not.
    struct Asks { bool first, sliding, judged, found; };
    RouteTable &table(Asks asks, std::size_t kind);
    RouteTable &firstTable(bool judged, std::size_t kind);
    RequestGiven request(const State &state, double added, bool judged) const;
    void build(Space &space);
    const std::vector<double> &step(Space &space, bool sliding);
    const std::vector<double> &ending(Space &space, bool sliding);
    /// What follows from the ways, by class of answers.
    void onward(const Space &space, const Ways &ways, std::size_t nextRound, std::vector<double> &next) const;
    /// First `row` (by size), then what follows.
    void compose(const double *row, const std::vector<double> &next, double weight, double *out) const;
    double readMoney(double history) const; ///< of a summary: what it reads, and what it writes
    double writeMoney(double history, double summary) const;
    void summarise(Space &space, std::size_t round) const;
    void replace(const Space &space, std::size_t round, const Replaced &replaced, std::vector<double> &reach, std::vector<double> &after,
                 CallCells &cells) const;
    /// Conversations that gave answers of the classes go on: `reach` of them, and with `after` per class and landing.
    void spread(const Space &space, const Ways &ways, std::size_t nextRound, const ByClass &reach, const std::vector<double> &after,
                std::vector<double> &toReach, std::vector<double> &toAfter, Replaced &replaced) const;
    void finish(Space &space, CallCells &cells);

    RouteGiven &m_route;
    const CompiledStage &m_stage;
    const CompiledRounds &m_rounds;
    double m_spacing;
    bool m_exactCliffs, m_shared = true; ///< shared: one space serves all heads
    std::vector<double> m_thresholds;
    Prefix m_prefix;
    double m_lowHead, m_highHead;
    bool m_oneHead;                    ///< all calls have the same
    bool m_pointwise = false;          ///< prompts are a few fixed lengths and the cache has steps: each is evaluated as it is
    Grid m_heads;                      ///< of the spaces, when they are not shared
    Landing m_answers;
    Score m_score;
    std::vector<Kind> m_kinds;         ///< one, or one for each of the amounts
    std::vector<outlook::Sizes::Class> m_classes, m_ends; ///< of answers that occur; those that are probabilities
    std::vector<Amount> m_amounts;     ///< where no threshold is in reach
    std::vector<double> m_hazard;      ///< [round - 1]: P(it is the last | it happens)
    double m_none = 0;                 ///< P(no round at all)
    double m_turnMean = 0, m_turnVariance = 0, m_newSd = 0, m_answerTop = 0, m_historyTop = 0, m_addedTop = 0;
    double m_reachTop = 0;             ///< how far below a threshold a head may meet it in some round
    std::map<double, Space> m_spaces;  ///< by head
    std::map<int, std::unique_ptr<RouteTable>> m_tables; ///< of requests, for all heads
    bool m_correlates = false;
    bool m_allUsable = true;           ///< no answer exceeds its cap: those below it are all
    bool m_meetsMinimum = false;       ///< some prompt may be too short for some tier's cache
    bool m_reads = false;              ///< later rounds may find the previous prompt
    bool m_minds = false;              ///< and some previous prompt is too short for that
    double m_least = 0;                ///< of the first tier's cache, in tokens as stated
};

} // namespace farthing
