// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as plain values. Names are those of the plan format; defaults are those of its schema.
#pragma once
#include "model/plan/commitment.h"
#include "model/plan/horizon.h"
#include "model/plan/pool.h"
#include "model/plan/quantity.h"
#include "model/plan/revenue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace farthing {

struct Rates { ///< rates of an attempt after feedback; absent = as before
    std::optional<Number> malformed, correct;
    bool operator==(const Rates &) const = default;
};
struct Tier {
    std::string model;               ///< "provider/model", or "pool:<id>"
    int attempts = 1;                ///< 1..10
    Number malformed = 0.0;          ///< probability, given no transient error
    Number transient = 0.0;          ///< probability
    std::optional<Number> transientBilled; ///< share of the attempt billed; required when transient > 0
    Number correct = 1.0;            ///< probability, given a valid answer
    Rates afterFeedback;
    Number tokenRatio = 1.0;         ///< this model's tokens per stated token, > 0
    bool carryFailed = false;        ///< the visible tokens of the request's failed answers join this tier's prompt
    bool operator==(const Tier &) const = default;
};
struct Retrieved { ///< chunks (a count) x tokens per chunk, drawn once per call
    Quantity chunks, tokens;
    Number usedShare = 1.0;
    bool operator==(const Retrieved &) const = default;
};
struct Carry { ///< answers of earlier stages in the prompt
    std::vector<std::string> from;   ///< ids of earlier stages
    Number share = 1.0;              ///< of their visible tokens, 0..1
    bool operator==(const Carry &) const = default;
};
struct Input { ///< tokens per call
    Quantity prefix, fresh;
    Retrieved retrieved;
    Carry carry;
    Quantity feedback;               ///< tokens added per malformed or rejected answer
    bool operator==(const Input &) const = default;
};
struct Output { ///< tokens per attempt
    Quantity visible, reasoning;
    bool cappedIsMalformed = false;
    bool operator==(const Output &) const = default;
};
/// Prefix cache hits from the arrival rate of each distinct prefix.
struct PrefixTraffic {
    Number prefixes = 1.0;           ///< distinct prefixes the calls share, >= 1
    std::optional<double> ttlSeconds; ///< absent: the sheet's for the first tier, else 300
    bool refreshOnUse = true;
    bool operator==(const PrefixTraffic &) const = default;
};
/// Prefixes kept in the first tier's cache for a price by size and hour. All its calls read them; nothing else is cached, in
/// rounds neither, and later tiers cache nothing.
struct PrefixStorage {
    Number prefixes = 1.0;           ///< distinct prefixes that are kept, >= 0
    Number hoursPerMonth = 730.5;    ///< that each is kept, long enough for all its calls; 0..730.5
    std::optional<Number> price;     ///< money per million tokens and hour; absent: the sheet's charge "cache_storage"
    bool operator==(const PrefixStorage &) const = default;
};
/// Response cache hits from how often the same question comes again: Zipf popularity over a catalogue.
struct ResponseTraffic {
    double catalogue = 1;            ///< distinct questions
    Number zipf = 1.0;               ///< exponent of their popularity
    std::optional<double> capacity;  ///< entries held; absent: all
    std::optional<Number> ttlSeconds; ///< absent: entries do not expire
    bool refreshOnUse = true, fifo = false;
    Number changesPerDay = 0.0;      ///< of an answer's content; what is older is wrong
    bool push = false;               ///< changed answers are removed at once
    bool operator==(const ResponseTraffic &) const = default;
};
/// Answers are found by similarity: scores of the nearest earlier question, normal with one spread.
struct Similarity {
    Number threshold = 0.0;          ///< score from which the cache answers
    Number match = 0.0, other = 0.0; ///< mean scores where that question has the same answer, and where it has not
    Number sd = 0.0;                 ///< of both, > 0
    bool operator==(const Similarity &) const = default;
};
struct ResponseCache {
    std::optional<ResponseTraffic> traffic; ///< then `hit` follows from it
    Number hit = 0.0, wrongHit = 0.0; ///< with `similarity`, `hit` is P(the same question has been answered)
    std::optional<Similarity> similarity;
    Number lookupFee = 0.0;          ///< money per call
    Number embeddingTokens = 0.0;
    std::string embeddingModel;      ///< empty: none
    bool operator==(const ResponseCache &) const = default;
};
struct Checker {
    std::string model;
    Quantity input, output;          ///< everything it reads and writes
    Number catches = 0.0, falseAlarm = 0.0;
    bool operator==(const Checker &) const = default;
};
struct Retrieval { ///< once per call that is not answered from the response cache
    std::string embeddingModel;
    Number queryTokens = 0.0, searchFee = 0.0, rerankFee = 0.0;
    bool operator==(const Retrieval &) const = default;
};
struct Tools { ///< per attempt that yields an answer; a failed tool call is paid and repeated
    Quantity calls;
    Number fee = 0.0, failure = 0.0;
    bool operator==(const Tools &) const = default;
};
/// Per attempt that yields an answer: so many units of a meter that the price sheet's other charges price.
struct Fee {
    std::string meter;               ///< of the first tier's model: web_search, image_input, page, …
    Number units = 1.0;              ///< searches, images, pages: what the price counts
    bool operator==(const Fee &) const = default;
};
enum class FailureAction { Abort, Continue, Human };
struct OnFailure {
    FailureAction action = FailureAction::Abort;
    Number fee = 0.0;                ///< money, for Human
    bool operator==(const OnFailure &) const = default;
};
struct Difficulty { ///< loadings in (-1, 1); absent on a stage = the pipeline's
    std::optional<Number> tokens, failures, counts;
    bool operator==(const Difficulty &) const = default;
};
enum class HistoryPolicy { All, Window, Summarise };
/// A conversation inside the call: round k sends the head (prefix, fresh, retrieved, carried), the history and new tokens.
struct Rounds {
    Quantity count = 1.0;            ///< rounds of a call; 0: no request at all
    Quantity newTokens;              ///< user or tool tokens that every round adds, the first too
    Quantity gapSeconds;             ///< between rounds; below the TTL the previous prompt is still cached
    HistoryPolicy policy = HistoryPolicy::All;
    int turns = 1;                   ///< window: turns kept
    double budget = 0;               ///< summarise: tokens of history above which a summary replaces it
    Quantity summaryTokens;          ///< summarise: length of the summary
    std::string summaryModel;        ///< summarise: empty = the first tier
    bool operator==(const Rounds &) const = default;
};
/// Seconds of one attempt = first token + output tokens / speed.
struct Latency {
    Quantity firstToken;             ///< seconds
    Number tokensPerSecond = 1.0;    ///< > 0
    bool operator==(const Latency &) const = default;
};
enum class Service { Standard, Batch, Flex, Priority };

struct Stage {
    std::string id, name, complexity; ///< complexity: "", trivial, simple, moderate, hard
    Number runs = 1.0;
    Quantity calls = 1.0;
    std::optional<Rounds> rounds;    ///< absent: one request per call
    std::vector<Tier> route;
    Service service = Service::Standard;
    std::string region;              ///< empty: none
    Number offPeakShare = 0.0;       ///< of the calls at hours with dearer prices, moved to the cheapest ones
    Input input;
    Output output;
    Number inputOutputCorrelation = 0.0; ///< rank correlation of fresh (new) input and output inside a request, (-1, 1)
    std::optional<Number> prefixCache; ///< hit share; absent = off (no cache writes either)
    std::optional<PrefixTraffic> prefixTraffic; ///< instead of the share
    std::optional<PrefixStorage> prefixStorage; ///< instead of both
    std::optional<ResponseCache> responseCache;
    std::optional<Checker> checker;
    Retrieval retrieval;
    Tools tools;
    std::vector<Fee> fees;
    std::optional<Latency> latency;
    OnFailure onFailure;
    bool wrongFailsTask = true;
    bool missingFailsTask = false;
    Difficulty difficulty;
    bool operator==(const Stage &) const = default;
};
struct Pipeline {
    Difficulty difficulty;
    std::vector<Stage> stages;
    bool operator==(const Pipeline &) const = default;
};

struct Fx { std::string asOf; std::map<std::string, double> rates; bool operator==(const Fx &) const = default; };
struct Discount { std::string provider; double percent = 0; bool operator==(const Discount &) const = default; };
struct PriceChoice {
    std::string sheet = "bundled", asOf; ///< asOf: ISO date, required
    std::vector<Discount> discounts;
    std::vector<Commitment> commitments;
    bool operator==(const PriceChoice &) const = default;
};
enum class CostKind { Platform, Overhead };
struct FixedCost {
    std::string id, name;
    Number perMonth = 0.0;
    std::optional<double> stepEveryTasks;  ///< the amount repeats for each started n tasks
    CostKind kind = CostKind::Platform;
    bool operator==(const FixedCost &) const = default;
};
/// So large a share of the tasks takes at most so many seconds.
struct LatencyTarget {
    double seconds = 1.0, share = 0.95;    ///< > 0; in (0, 1)
    bool operator==(const LatencyTarget &) const = default;
};
struct Targets {
    double grossMargin = 0.6, confidence = 0.9;
    std::optional<double> qualityFloor;
    std::optional<LatencyTarget> latency;
    bool operator==(const Targets &) const = default;
};
/// Rank (Spearman) correlation of two uncertain numbers, named by their paths.
struct Correlation {
    std::string a, b;
    double rank = 0;                       ///< (-1, 1)
    bool operator==(const Correlation &) const = default;
};
struct Simulation {
    std::uint64_t tasks = 200000;
    std::uint64_t draws = 2000;
    std::uint64_t seed = 1;
    std::optional<double> precision;       ///< half-width of the 95 % interval of cost per success to stop at, relative
    bool untilSettled = false;             ///< stop drawing once P(margin >= target) is surely above or below the confidence
    bool operator==(const Simulation &) const = default;
};
struct Plan {
    std::string name, currency = "USD";
    Fx fx;
    PriceChoice prices;
    std::vector<Pool> pools;
    Pipeline pipeline;
    Number tasksPerMonth = 0.0;
    std::vector<double> hourlyProfile;     ///< 24 or 168 weights; empty: flat
    std::string timeZone = "UTC";
    Number growthPerMonth = 0.0;           ///< of the tasks, > −1; month 0 has none
    std::vector<double> season;            ///< 12 weights, January first; empty: flat
    std::vector<Segment> segments;
    Revenue revenue;
    std::vector<FixedCost> fixedCosts;
    Number supportPerFailedTask = 0.0;
    Targets targets;
    std::vector<Correlation> correlations;
    std::optional<Horizon> horizon;
    Simulation simulation;
    bool operator==(const Plan &) const = default;
};

} // namespace farthing
