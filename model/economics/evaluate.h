// SPDX-License-Identifier: GPL-3.0-or-later
// One question, answered whole: task, month, sweeps. The window and the command line call only this,
// so their figures are equal to the bit.
#pragma once
#include "model/core/issue.h"
#include "model/economics/commitment_month.h"
#include "model/economics/segment_month.h"
#include "model/economics/task_economics.h"
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"
#include "model/simulate/compiled_plan.h"
#include "model/simulate/results.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace farthing {

struct Spread { ///< over the draws of uncertain parameters
    double mean = 0, p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0;
    double se = 0;                     ///< of the mean, over draws
    bool operator==(const Spread &) const = default;
};
struct PoolMonth { ///< at the base values
    std::string pool;
    double replicas = 0;               ///< at the busiest hour
    double utilisation = 0;            ///< load over the capacity of the paid hours
    double cost = 0;                   ///< money per month
    bool overloaded = false;           ///< some hour brings more work than all replicas can do
    bool late = false;                 ///< some hour misses the wait objective or the target utilisation
    double overflow = 0;               ///< share of the tasks that find it full and go elsewhere or are refused
    PoolLoad load;                     ///< its parts
    double p95Wait = 0, waitsLonger = 0; ///< seconds; share beyond the objective, or beyond a second without one
    double requestSeconds = 0, requestVariation = 0; ///< replica-seconds of a request, and their squared variation
    double requestsPerSecond = 0;      ///< mean of the month
    double outputPerMonth = 0;         ///< tokens it writes
    struct Hour {
        double requestsPerSecond = 0, replicas = 0;
        bool operator==(const Hour &) const = default;
    };
    std::vector<Hour> hours;           ///< of the profile; one where it is flat
    /// What each stage brings, and how it would fare with replicas of its own.
    struct Class {
        std::string stage;
        double part = 0;               ///< of the pool's work
        double requestSeconds = 0;     ///< replica-seconds of a request
        double replicas = 0, cost = 0, p95Wait = 0; ///< apart: at the busiest hour; money a month; seconds
        bool operator==(const Class &) const = default;
    };
    std::vector<Class> classes;        ///< empty where one stage alone comes here
    /// Owned: money per accelerator and year when kept 1, 2, … years, and the years that cost least. Empty: nothing ages.
    std::vector<double> keptYears;
    int bestYears = 0;
    Spread costSpread, utilisationSpread, replicasSpread; ///< over the draws
    double overloadedShare = 0, lateShare = 0; ///< of the draws
    bool operator==(const PoolMonth &) const = default;
};
struct CommitmentMonth { ///< at the base values
    std::string id;
    Commitment::Kind kind = Commitment::Kind::Spend;
    CommitmentFigures figures;
    bool operator==(const CommitmentMonth &) const = default;
};
struct SeatMonth { ///< a subscription, at the base values
    std::string segment;               ///< empty: all tasks, or what the segments leave over
    double seats = 0;                  ///< that ask for the month's tasks
    double served = 0, overage = 0;    ///< tasks per seat, within what is included and paid beyond it
    double revenue = 0, margin = 0;    ///< money per seat and month; margin after usage cost
    double breakevenUsage = 0;         ///< tasks of a seat that eat its price
    double unprofitable = 0;           ///< share of seats that use more
    bool operator==(const SeatMonth &) const = default;
};
/// Share of the tasks that take at most the plan's target, over the first draws: what the run itself states holds at the base values.
struct LatencyBand {
    std::uint64_t draws = 0;
    Spread within;                     ///< shares of the tasks
    double meets = 0;                  ///< share of the draws in which as many tasks are in time as the plan asks for
    bool operator==(const LatencyBand &) const = default;
};
/// Whether P(margin ≥ target) reaches the plan's confidence; open while more draws could still turn it.
enum class Decision { Open, Meets, Misses };
struct MonthResult {
    std::uint64_t draws = 0;
    Spread tasks, usageCost, totalCost, revenue, grossMargin, contribution, marginPerTask;
    Spread costPerSuccess;             ///< c(θ)/s(θ) over the draws; with the effect of commitments
    Spread listUsage, commitmentEffect, cacheStorage; ///< usageCost is their sum
    std::vector<StoredPrefix> stored;  ///< at the base values
    std::vector<CommitmentMonth> commitments;
    bool marginDefined = true;         ///< false: some draw has no revenue
    Estimate pMarginAtLeastTarget;     ///< probability
    double pMarginLow95 = 0, pMarginHigh95 = 0; ///< 95 %, from the spread between blocks of draws; Wilson where they all agree
    Decision decision = Decision::Open;
    double fixed = 0;                  ///< fixed costs at the base values
    Spread breakevenTasks;             ///< of draws that have one
    double breakevenShare = 0;         ///< share of draws with a breakeven
    std::optional<double> breakevenBase; ///< at the base values
    double spreadTaskToTask = 0;       ///< sd of the month's usage cost from task to task
    double spreadUncertainty = 0;      ///< sd of it from what we do not know
    std::vector<PoolMonth> pools;
    std::vector<SeatMonth> seats;
    MonthSplit split;                  ///< the gross margin by segments of customers, at the base values
    bool operator==(const MonthResult &) const = default;
};
struct VolumePoint { ///< one volume of a sweep, over the draws
    double tasks = 0;
    Spread grossMargin, costPerSuccess, totalCost;
    double pMarginAtLeastTarget = 0;
    std::vector<double> utilisation, replicas; ///< per pool, base values
    bool operator==(const VolumePoint &) const = default;
};
struct UtilisationPoint { ///< pool utilisation fixed at a value, over the draws
    double utilisation = 0;
    Spread costPerTask, costPerSuccess, grossMargin;
    bool operator==(const UtilisationPoint &) const = default;
};
struct SurfacePoint { ///< base values
    double tasks = 0, utilisation = 0, costPerSuccess = 0, grossMargin = 0;
    bool operator==(const SurfacePoint &) const = default;
};

struct RunOptions {
    std::optional<std::uint64_t> tasks, draws, seed; ///< absent: the plan's
    std::optional<double> precision;   ///< absent: the plan's; then tasks are added until it is reached; 0: just `tasks`
    std::optional<bool> untilSettled;  ///< absent: the plan's; then draws are added only until the decision is settled
    int threads = 0;                   ///< 0: one per core; never changes a result
    std::vector<double> volumes;       ///< sweep points; empty: 25 points from plan volume /30 to x 30
    std::vector<double> utilisations;  ///< empty: 0.05 … 0.95 in 19 steps, when the plan has pools
    bool sweeps = true;
    bool latencyBand = true;           ///< where the plan has a latency target: as much work as 168,000 tasks more
    std::stop_token stop;
    std::function<void(double)> progress; ///< 0..1, from any thread
    /// Of the same plan and sheet with fewer tasks or draws: what does not depend on those is taken from it.
    std::shared_ptr<const struct Evaluation> earlier;
};

struct Evaluation {
    Issues issues;                     ///< errors: no figures
    bool cancelled = false;
    bool ok = false;                   ///< figures below are valid
    TaskResult simulated;              ///< at the base values
    TaskResult exact;                  ///< same plan by the exact engine
    double worstZ = 0;                 ///< largest |simulated - exact| / se over mean, second moment, success, latency and cells with 100 events
    bool agrees = true;                ///< worstZ <= 4
    TaskEconomics baseTask;            ///< of the exact engine, at the base values
    MonthResult month;
    std::optional<LatencyBand> latencyBand; ///< absent without a latency target, and where nothing is uncertain
    std::vector<VolumePoint> volumes;
    std::vector<UtilisationPoint> utilisation;
    std::vector<SurfacePoint> surface; ///< volumes x utilisations, when the plan has pools
    std::uint64_t seed = 0;
    std::string planName;
    double milliseconds = 0;           ///< not part of ==-relevant figures
};

/// Validation that needs prices: unpriced models, missing pools, caps above max_output. Never throws.
Issues checkPlan(const Plan &plan, const PriceSheet &sheet);
Evaluation evaluate(const Plan &plan, const PriceSheet &sheet, const RunOptions &options);
/// Every uncertain number of a plan with its path ("/pipeline/stages/rubric/route/0/malformed").
struct UncertainField { std::string path; };
std::vector<UncertainField> uncertainFields(const Plan &plan);

inline constexpr const char *engineVersion = "1";

} // namespace farthing
