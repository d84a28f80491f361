// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of tasks' walk through the pipeline: every step is taken by all tasks that take it, in short loops over arrays.
#pragma once
#include "model/simulate/batch_plan.h"
#include "model/simulate/ledger.h"

#include <stop_token>
#include <vector>

namespace farthing {

/// Tasks of a batch. Part of the random numbers: each stream runs along one batch.
inline constexpr int batchTasks = 8192;
static_assert((std::uint64_t{1} << 32) % batchTasks == 0, "the numbers of a batch's tasks must share their upper word");
/// Of batches whose tasks are Sobol points, so that a small set of points may be a single one.
inline constexpr int pointBatchTasks = 1024;

/// Walks batches of one compiled plan; reused so that its memory is.
class BatchWalk {
public:
    BatchWalk(const BatchPlan &plan, const kernels::Kernels &kernels, bool breakdown);
    /// Tasks are Sobol points from now on, each replicate of `batches` whole batches.
    void usePoints(const SobolWords *points, std::uint64_t batches);
    /// The errors of calls and attempts come from how batches differ, not tasks: with many batches that is as good and costs less.
    void tallyTogether() { m_together = true; }
    /// Once stop is requested, run() returns early; what it has added means nothing then.
    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }
    /// Runs batch number `index` of `tasks` tasks, adds it to `sums` and writes the tasks' costs, and their seconds where
    /// `seconds` is not null and some stage states its latency. `costs` is aligned and has room for a padded group.
    void run(std::uint64_t index, int tasks, BlockSums &sums, double *costs, double *seconds);

private:
    /// Lanes to which something happened: room for a mask, or null where it cannot happen. Undefined until it does.
    struct Mark {
        float *mask = nullptr;
        int n = 0;
        bool any = false;
        void raise(const kernels::Kernels &kernels, const Narrowed &part, const float *where);
    };
    /// What became of each lane's calls.
    struct Outcome {
        Mark wrong, missing, aborted;
        double aborts = 0;                ///< how many lanes are aborted
        std::span<const std::uint32_t> abortedLanes; ///< all of them, where they are listed
    };
    /// The unit that a route answers. Token amounts are as stated, before a tier's token ratio.
    struct Request {
        Lanes lanes;
        std::uint32_t call = 0, round = 0;
        const float *prompt = nullptr;    ///< without feedback and failed answers
        const float *prefix = nullptr;    ///< read with the stage's share on a cold first attempt; null: as the stage's law, which is one number
        const float *cacheable = nullptr; ///< what an attempt leaves in its model's cache
        const float *warm = nullptr;      ///< where the first tier's first attempt finds `warmRead`; null: nowhere
        const float *warmRead = nullptr;
        const float *judged = nullptr;    ///< where correctness and checker apply; null: everywhere
        const float *residual = nullptr;   ///< own score of the input, where the output follows it
        float *answer = nullptr;          ///< visible tokens of the last attempt, when the route has ended; null: not asked for
        Outcome outcome;
    };
    /// The attempts of one tier.
    struct Tries {
        std::size_t stage = 0;
        const BatchStage &plan;
        const BatchTier &tier;
        std::uint32_t number = 0, attempt = 0; ///< of the tier; within it
        float *feedback = nullptr;        ///< tokens so far; by lane of the request, as are these:
        float *failed = nullptr;          ///< tokens of failed answers
        float *fedBack = nullptr;         ///< mask: an answer failed in this tier
        Reason reason() const { return number > 0 ? Reason::Escalation : attempt > 0 ? Reason::Retry : Reason::FirstAttempt; }
    };
    struct Tokens {
        const float *input = nullptr, *cachedRead = nullptr, *cacheWrite = nullptr, *output = nullptr, *reasoning = nullptr;
        const float *prompt = nullptr;    ///< the whole of it, where prices depend on it
    };

    /// How often something happened to each task of a batch, or to all of them together.
    struct Tally {
        float *each = nullptr;         ///< by task, beside what happened to everyone; null: together
        double everyone = 0, together = 0;
        int tasks = 0;
        void add(const kernels::Kernels &kernels, const Lanes &lanes);
        void sum(const kernels::Kernels &kernels, double &first, double &second) const;
    };

    // batch_walk.cpp
    void pipeline(const std::vector<BatchStage> &stages, float *live);
    Outcome call(std::size_t index, const BatchStage &stage, std::uint32_t number, const Lanes &lanes);
    void pricedCall(std::size_t index, const BatchStage &stage, std::uint32_t number, const Lanes &lanes, Outcome &outcome);
    void answerFromCache(std::size_t index, const BatchStage &stage, const Narrowed &hits, LaneDraws &draws, Outcome &outcome);
    Outcome newOutcome(const BatchStage &stage, int n);
    void passOn(const Narrowed &part, const Outcome &from, Outcome &to) const;
    std::span<const std::uint32_t> failed(const float *everyone, const float *success);
    void countCalls(std::size_t index, const Lanes &lanes);
    void keep(std::size_t index, const float *visible, const Request &request);
    std::vector<float *> split(const std::uint32_t *words, const std::vector<double> &shares, const float *mask, int n);
    float *filled(double value, int n);
    float *zeros(int n) { return filled(0, n); }
    double *noMoney(int n);
    float *copy(const float *values, int n);
    const float *times(double factor, const float *values, int n);
    void addToTasks(const float *values, const Lanes &lanes, float *tasks) const;
    double total(const float *values, int n) const { return m_kernels.sum(values, n); }
    Narrowed narrowed(const Lanes &lanes, const float *mask, double alive) { return narrow(m_kernels, lanes, mask, alive, m_scratch); }
    LaneDraws draws(const Lanes &lanes, const Place &place) { return LaneDraws(m_kernels, m_scratch, m_batch, lanes, place); }
    void bookConstant(std::size_t index, Meter meter, Reason reason, double money, const Lanes &lanes);

    // batch_conversation.cpp
    void conversation(std::size_t index, const BatchStage &stage, std::uint32_t number, const Lanes &lanes, const float *prefix,
                      const float *head, Outcome &outcome);
    struct Conversation;
    void nextRound(Conversation &talk, std::uint32_t round, const Narrowed &part);
    void summarise(Conversation &talk, std::uint32_t round, const Narrowed &part, const float *over, float *history);

    // batch_latency.cpp
    void meetHours(const Lanes &all);
    void takeTime(const Tries &tries, const Tokens &tokens, const float *asked, const Lanes &lanes, LaneDraws &draws);
    void addWaits(int queue, const float *asked, const Lanes &lanes, LaneDraws &draws, float *seconds);
    void sumTime(BlockSums &sums, double *seconds) const;

    // batch_bill.cpp
    void cacheTokens(const Tries &tries, const Request &request, const Narrowed &active, const float *asked, LaneDraws &draws, Tokens &tokens);
    void bill(std::size_t index, const BatchCard &card, const Tokens &tokens, const float *share, const Lanes &lanes, MeterMoney &money,
              double *sum);
    void billAtOnce(const Tries &tries, const Tokens &tokens, const float *share, const float *answered, const Lanes &lanes, LaneDraws &draws);
    void useTools(const Tries &tries, const float *answered, const Lanes &lanes, LaneDraws &draws, MeterMoney &money, double *sum);

    // batch_route.cpp
    void route(std::size_t index, const BatchStage &stage, Request &request);
    void exhausted(std::size_t index, const BatchStage &stage, Request &request, const Narrowed &left);
    Events attempt(Tries &tries, Request &request, const Narrowed &active);
    const float *outputAmount(const BatchStage &stage, const BatchLaw &law, Draw draw, const float *residual, const Lanes &lanes,
                               LaneDraws &draws);
    Events failures(const Tries &tries, Draw draw, const Chance &before, const Chance &after, const float *mask,
                           const Narrowed &active, LaneDraws &draws, float *to = nullptr);
    const float *checked(const Tries &tries, const float *judged, const float *wrong, const Lanes &lanes, LaneDraws &draws);

    const BatchPlan &m_plan;
    std::stop_token m_stop;
    const kernels::Kernels &m_kernels;
    Scratch m_scratch;
    Ledger m_ledger;
    Batch m_batch;
    BlockSums *m_sums = nullptr;
    std::vector<std::uint32_t> m_identity;
    const std::uint32_t *m_at = nullptr;
    const float *m_z = nullptr;
    Tally m_calls, m_attempts;
    bool m_together = false;
    float *m_latency = nullptr;        ///< by task of the batch, as are these masks:
    float *m_wrong = nullptr, *m_aborted = nullptr;
    ScorePairs m_pairs{batchTasks};
    const SobolWords *m_points = nullptr;
    std::uint64_t m_replicateBatches = 1;
    std::vector<std::uint8_t> m_hour;  ///< of each task, where waits are followed; by task of the batch
    std::vector<float *> m_carried;   ///< visible tokens of each stage's answers, where a later stage takes them
};

} // namespace farthing
