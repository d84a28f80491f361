// SPDX-License-Identifier: GPL-3.0-or-later
// What a run says about one task. Immutable once made.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace farthing {

enum class Meter { Input, CachedRead, CacheWrite, Output, Reasoning, Tools, Retrieval, ResponseCache, Human, Compute };
inline constexpr int meterCount = 10;
enum class Reason { FirstAttempt, Retry, Escalation, Checker, Human };
inline constexpr int reasonCount = 5;
const char *meterName(Meter meter);    ///< as in the results JSON: "input", "cached_read", …
const char *reasonName(Reason reason); ///< "first_attempt", …

/// A mean with its standard error (0 when exact).
struct Estimate {
    double value = 0, se = 0;
    bool operator==(const Estimate &) const = default;
};
struct Percentiles { ///< type 7, with standard errors from order statistics
    Estimate p5, p10, p25, p50, p75, p90, p95, p99;
    bool operator==(const Percentiles &) const = default;
};
struct Cell { ///< money per attempted task
    std::string stage;
    Meter meter;
    Reason reason;
    bool wasted;                       ///< spent on a task that failed
    Estimate mean;
    bool operator==(const Cell &) const = default;
};
struct StageFigures { ///< per attempted task
    std::string stage;
    double reached = 0;                ///< P(the stage runs)
    double calls = 0, attempts = 0;
    double retries = 0;                ///< attempts after the first in their tier
    double escalated = 0;              ///< P(call leaves tier 1), of calls not answered from cache
    double okShare = 0;                ///< P(stage leaves the task whole | it ran)
    double prefixHits = 0;             ///< share of attempts that read the prefix
    double poolSeconds = 0;
    bool operator==(const StageFigures &) const = default;
};
struct SegmentFigures { ///< of the tasks of one segment
    std::string segment;               ///< empty: what the plan's segments leave over
    double share = 0;                  ///< of all tasks
    Estimate cost;                     ///< money per attempted task of the segment
    Estimate success;
    Estimate costPerSuccess;
    bool operator==(const SegmentFigures &) const = default;
};
struct Histogram { ///< equal bins of cost per task, money
    double low = 0, width = 0;
    std::vector<double> share;         ///< of all tasks; last bin holds everything above
    bool operator==(const Histogram &) const = default;
};
/// How long tasks take: all that are attempted, one attempt after another. Simulate only.
struct LatencyFigures {
    Percentiles percentiles;           ///< seconds; infinite where some pool cannot keep up with its load
    Histogram histogram;               ///< of seconds; empty where the tail has no end
    double waiting = 0;                ///< seconds of the mean that requests wait for pools
    double target = 0;                 ///< seconds; 0: the plan has none, and what follows means nothing
    Estimate within;                   ///< share of the tasks that take at most the target
    double low95 = 0, high95 = 0;      ///< its Wilson interval
    bool operator==(const LatencyFigures &) const = default;
};
struct TokenMeans {
    double input = 0, cachedRead = 0, cacheWrite = 0, output = 0, reasoning = 0;
    bool operator==(const TokenMeans &) const = default;
};
struct TaskResult {
    std::uint64_t tasks = 0;           ///< 0: exact
    Estimate cost;                     ///< money per attempted task
    double variance = 0;               ///< of cost per task
    Estimate secondMoment;             ///< E[cost²]
    Estimate latency;                  ///< seconds per task, attempts one after another and waits for pools; 0 where no stage states it
    std::optional<LatencyFigures> latencySpread; ///< absent: no stage states its latency
    Percentiles percentiles;           ///< simulate only
    Estimate success;                  ///< probability
    Estimate costPerSuccess;           ///< E[C]/E[S]; se by the delta method
    double low95 = 0, high95 = 0;      ///< interval of costPerSuccess
    double topDecileShare = 0;         ///< share of spend of the dearest 10 % of tasks; simulate only
    Estimate calls, attempts;
    Estimate wrongNotAborted;          ///< P(task ran through but an answer that matters is wrong)
    TokenMeans tokens;
    std::vector<Cell> breakdown;       ///< cells that are not 0; they sum to cost
    std::vector<StageFigures> stages;
    std::vector<SegmentFigures> segments; ///< empty: the plan has none
    std::vector<double> poolSeconds;   ///< per pool of the plan, per attempted task
    double contextOverruns = 0;        ///< attempts per task whose prompt overran the context window
    Histogram histogram;               ///< simulate only
    bool operator==(const TaskResult &) const = default;
};

} // namespace farthing
