// SPDX-License-Identifier: GPL-3.0-or-later
// A compiled plan as the simulation runs it: laws ready to be drawn by the hundred, probabilities as bounds, rates side by side.
#pragma once
#include "model/simulate/batch_law.h"
#include "model/simulate/compiled_plan.h"
#include "model/simulate/sobol_words.h"

namespace farthing {

/// The prices of one model, or the seconds of one pool.
struct BatchCard {
    int pool = -1;
    double inputSeconds = 0, outputSeconds = 0;
    std::vector<double> from;          ///< band starts, tokens
    /// Money per token in each band; 0 where unknown, which checks before the run keep from being used.
    std::vector<double> input, cachedRead, cacheWrite, output, reasoning;
    double contextWindow = 0;
    kernels::CacheRules cache{};
};
struct BatchTier {
    BatchCard card;
    int attempts = 1;
    Chance transient, malformed, malformedAfter, incorrect, incorrectAfter;
    double transientBilled = 0, tokenRatio = 1;
    int queue = -1;                    ///< of the plan's waits
    bool carryFailed = false;
    bool learns = false;               ///< rates after feedback differ
    std::optional<kernels::BillRules> bill; ///< where one loop makes the whole bill: an API, a fixed prefix, tools without chance
};
struct BatchRounds {
    BatchLaw count, newTokens, summaryTokens;
    Chance warm;
    HistoryPolicy policy = HistoryPolicy::All;
    int turns = 1;
    double budget = 0, summaryRatio = 1;
    BatchCard summaryCard;
};
struct BatchStage {
    std::uint64_t key = 0;             ///< of seed and stage
    Chance runs;
    BatchLaw calls;
    std::optional<BatchRounds> rounds;
    std::vector<std::size_t> carryFrom;
    double carryShare = 0;
    bool carried = false;
    float correlation = 0, independent = 1; ///< of the output's own score with the input's, and what is left
    std::optional<BatchLaw> firstToken;
    double secondsPerToken = 0;
    std::vector<BatchTier> tiers;
    BatchLaw prefix;
    BatchLaw fresh;                    ///< with the prefix, where that is the same for all
    BatchLaw chunks, chunkTokens, feedback, visible, reasoning;
    bool cappedIsMalformed = false;
    double visibleCap = 0, reasoningCap = 0;
    Loading tokens, failures, counts;
    bool prefixCache = false, prefixStored = false;
    Chance prefixHit;
    bool responseCache = false;
    Chance responseHit, wrongHit;
    double lookupCost = 0;
    bool checker = false;
    BatchCard checkerCard;
    BatchLaw checkerInput, checkerOutput;
    Chance catches, falseAlarm;
    double retrievalCost = 0;
    BatchLaw toolCalls;
    double toolFee = 0, toolFailure = 0, answerFee = 0;
    FailureAction onFailure = FailureAction::Abort;
    double humanFee = 0;
    bool wrongFailsTask = true, missingFailsTask = false;
    bool mayBeWrong = false, carriesFailed = false;
    std::vector<BatchStage> states;    ///< at the prices of different hours
    std::vector<double> shares;        ///< of the calls that come at each
};
struct BatchPlan {
    std::vector<std::vector<BatchStage>> segments; ///< one where the plan has none
    std::vector<double> shares;
    std::vector<double> computeRates;
    CompiledWaits waits;
    double latencyTarget = 0;          ///< seconds; 0: none
    std::uint64_t difficultyKey = 0, segmentKey = 0, hourKey = 0;
    bool hasDifficulty = false, hasLatency = false, hasSegments = false;
    std::size_t stages = 0, pools = 0;
    BatchPlan(const CompiledPlan &plan, std::uint64_t seed);
    /// The coordinates that its quantities have where tasks are Sobol points.
    SobolWords points(std::uint64_t seed) const;
};

} // namespace farthing
