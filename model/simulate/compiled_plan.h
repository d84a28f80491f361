// SPDX-License-Identifier: GPL-3.0-or-later
// A plan at fixed values with its laws built and its prices found: what both engines read.
#pragma once
#include "model/distribution/law.h"
#include "model/pricing/rate_card.h"
#include "model/pricing/unit_offer.h"
#include "model/simulate/pool_speed.h"

#include <cstdint>
#include <optional>

namespace farthing {

/// The rate cards a plan needs. They do not depend on uncertain numbers, so they are found once.
struct PlanPrices {
    struct StageCards {
        std::vector<RateCard> tiers;
        RateCard checker;
        RateCard summary;
        double retrievalRate = 0, responseRate = 0; ///< money per embedded token
        double cacheTtlSeconds = 300;      ///< of the first tier; 300 where the sheet does not say
        std::vector<double> feeRates;      ///< money per unit of each of the stage's fees
        double storageRate = 0;            ///< money per token-hour of a stored prefix, where the plan states none
        double share = 1;                  ///< of a state: of the calls as the hourly profile has them; may be 0
        std::vector<StageCards> states;    ///< sets of prices in force at different hours; empty: these hold always
    };
    std::vector<StageCards> stages;
    std::vector<UnitOffer> units;          ///< of each of the plan's commitments; empty where they are no units
    std::vector<PlanPrices> fallbacks;     ///< per pool, of the plan of tasks that find it full; empty where none leads elsewhere
};
/// Finds all prices; unpriced use is an error naming stage, model and meter. Where rows hold at certain hours only, a stage has
/// a state for each set of rows that is in force at some minute of the week, whether or not calls come then.
PlanPrices findPrices(const Plan &plan, const PriceSheet &sheet, Issues &issues);

struct CompiledTier {
    RateCard card;
    int offer = -1;                    ///< index into the plan's offers; -1: none are followed
    int pool = -1;                     ///< index into the plan's pools, -1: an API
    double inputSeconds = 0, outputSeconds = 0; ///< pool seconds per token
    double waitSeconds = 0;            ///< mean wait of a request for the pool; 0 where waits are not followed
    int queue = -1;                    ///< index into the plan's waits; -1: none is followed
    int attempts = 1;
    double malformed = 0, transient = 0, transientBilled = 0, incorrect = 0;
    double malformedAfter = 0, incorrectAfter = 0; ///< after feedback
    double tokenRatio = 1;
    bool carryFailed = false;
};
struct CompiledRounds {
    Law count, newTokens, summaryTokens;
    double warm = 0;                   ///< P(gap < TTL): the previous round's prompt is still cached
    HistoryPolicy policy = HistoryPolicy::All;
    int turns = 1;
    double budget = 0;
    RateCard summaryCard;
    int summaryOffer = -1;
    double summaryRatio = 1;           ///< that model's tokens per stated token
    int summaryPool = -1;
    double summaryInputSeconds = 0, summaryOutputSeconds = 0;
};
struct CompiledStage {
    std::string id;
    std::uint64_t key = 0;
    double runs = 1;
    Law calls;
    std::optional<CompiledRounds> rounds;
    std::vector<std::size_t> carryFrom; ///< earlier stages
    double carryShare = 0;
    bool carried = false;              ///< a later stage takes this one's answers
    double correlation = 0;            ///< normal correlation of residual scores, 2 sin(πρ/6); 0 where the input has no continuous law
    std::optional<Law> firstToken;     ///< seconds; absent: no latency
    double secondsPerToken = 0;
    std::vector<CompiledTier> tiers;
    Law prefix, fresh, chunks, chunkTokens, feedback, visible, reasoning;
    bool cappedIsMalformed = false;
    double tokensLoading = 0, failuresLoading = 0, countsLoading = 0;
    bool prefixCache = false;
    double prefixHit = 0;
    bool prefixStored = false;         ///< the prefix alone is cached, in the first tier alone
    bool responseCache = false;
    double responseHit = 0, wrongHit = 0, lookupCost = 0;
    bool checker = false;
    RateCard checkerCard;
    int checkerPool = -1;              ///< index into the plan's pools, -1: an API
    double checkerInputSeconds = 0, checkerOutputSeconds = 0; ///< pool seconds per token
    Law checkerInput, checkerOutput;
    double catches = 0, falseAlarm = 0;
    double retrievalCost = 0;          ///< money per call not answered from the cache
    int checkerOffer = -1, retrievalOffer = -1, responseOffer = -1;
    double retrievalEmbedding = 0, responseEmbedding = 0; ///< money: the embedding's part of the retrieval and the lookup
    Law toolCalls;
    double toolFee = 0, toolFailure = 0;
    double answerFee = 0;              ///< money of the fees of each attempt that yields an answer
    FailureAction onFailure = FailureAction::Abort;
    double humanFee = 0;
    bool wrongFailsTask = true, missingFailsTask = false;
    /// This stage at the prices of different hours; empty: they never change. A call, with all its attempts, rounds and checks,
    /// falls in one of them with the state's `share`; calls do so independently.
    std::vector<CompiledStage> states;
    double share = 1;                  ///< of a state: of the stage's calls; they sum to 1
};
/// What a stage's stored prefixes cost a month, whatever the volume.
struct StoredPrefix {
    std::string stage;
    double cost = 0;                   ///< money per month
    double hours = 0, prefixes = 0;
    double tokens = 0;                 ///< of one prefix, as cached by the first tier
    double price = 0;                  ///< money per million tokens and hour
    double input = 0, cached = 0;      ///< money per million tokens of the first tier
    double callsPerTask = 0;           ///< as planned
    bool operator==(const StoredPrefix &) const = default;
};
/// Waits of requests for pools, by the hour at which a task comes: all its requests meet the pools as they are in that hour.
struct CompiledWaits {
    std::vector<double> hours;         ///< shares of the tasks; sum to 1. Empty: no wait is followed
    struct Hour {
        double waits = 0;              ///< P(a request waits)
        double scale = 0;              ///< P(W > t) = waits·e^(−t/scale), seconds; infinite where the pool cannot keep up
    };
    std::vector<std::vector<Hour>> queues; ///< by hour; of a pool, or of one stage's requests in it
};
/// A share of the tasks whose fresh and new tokens are so many times larger.
struct CompiledSegment {
    std::string id;                    ///< empty: what the plan's segments leave over
    double share = 1;
    std::vector<CompiledStage> stages; ///< as the plan's, with its own laws
};
struct CompiledPlan {
    std::vector<CompiledStage> stages;
    std::vector<CompiledSegment> segments; ///< the plan's, then the rest; shares sum to 1. Empty: all tasks are alike
    std::vector<double> computeRates;  ///< money per pool second
    std::vector<std::string> offers;   ///< models named in the plan, where commitments ask what each is paid; else empty
    std::vector<UnitOffer> units;      ///< of each commitment
    std::vector<PoolSpeed> poolSpeeds; ///< per pool, where some follow from physics or benchmarks; else empty
    std::vector<StoredPrefix> stored;  ///< of the stages that store their prefix
    CompiledWaits waits;               ///< of plans whose stages state their latency; see economics/pool_waits.h
    double latencyTarget = 0;          ///< seconds; 0: none
    bool hasDifficulty = false;        ///< some loading is not 0
    bool followsVolume = false;        ///< some cache's hits follow from the traffic, so cost per task depends on volume
};
/// `plan` must be resolved. Law errors come back as issues with their path. Caches from traffic see `tasks` a month, the
/// plan's when absent; their arrivals are the stage's calls as planned, aborts upstream ignored.
CompiledPlan compilePlan(const Plan &plan, const PlanPrices &prices, Issues &issues, std::optional<double> tasks = {});

} // namespace farthing
