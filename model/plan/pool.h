// SPDX-License-Identifier: GPL-3.0-or-later
// Accelerators that one runs oneself: how they are paid, how many, how fast, and what happens when they are full.
#pragma once
#include "model/plan/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace farthing {

/// One accelerator that is bought, with its part of the server around it.
struct Owned {
    Number capex = 0.0;                ///< money
    Number residual = 0.0;             ///< money it is worth at the end of its life, up to the capex
    Number lifeYears = 4.0;            ///< > 0
    Number costOfCapital = 0.0;        ///< per year, ≥ 0
    Number kilowatts = 0.0;            ///< at full load, with its part of the server
    Number idlePower = 0.41;           ///< share of that with the model loaded and nothing to do
    Number pue = 1.0;                  ///< facility over server power, ≥ 1
    Number pricePerKwh = 0.0;          ///< money
    Number staffPerYear = 0.0, spacePerYear = 0.0, networkPerYear = 0.0; ///< money
    Number obsolescence = 0.0;         ///< a year, by which new hardware's cost of the same work falls, [0, 1)
    Number upkeepGrowth = 0.0;         ///< a year, of staff, space, network and power as hardware ages, > −1
    bool operator==(const Owned &) const = default;
};
/// Reserved hours are paid whatever the load. Mixed: a reserved or owned base all the time, and on demand what exceeds it.
/// Edge: owned devices where tasks arise; each serves its own share of the arrivals and helps no other.
struct Purchase {
    enum class Kind { OnDemand, Reserved, Spot, Owned, Mixed, Edge };
    Kind kind = Kind::OnDemand;
    Number interruptionsPerHour = 0.0; ///< spot
    Number restartSeconds = 0.0, lostSeconds = 0.0; ///< spot: per interruption, until it serves again, and of work to repeat
    std::optional<Number> reservedPrice; ///< mixed: money per accelerator-hour of the base; else it is owned
    std::optional<double> reserved;    ///< mixed: replicas of the base; absent: as many as pay
    std::optional<Owned> owned;
    bool operator==(const Purchase &) const = default;
};
/// So many requests start within so many seconds.
struct PoolObjective {
    /// How waits are computed; see queueing/fleet.h for what each assumes and its error.
    enum class Method { ErlangC, AllenCunneen, ProcessorSharing };
    double waitSeconds = 1.0, share = 0.95;
    Method method = Method::ErlangC;
    bool operator==(const PoolObjective &) const = default;
};
/// What happens to tasks that come when all replicas are full.
struct Overload {
    /// Shed: they fail. Degrade: the stage goes on with its next tier. Spill: an API takes the pool's place.
    enum class Kind { None, Shed, Degrade, Spill };
    Kind kind = Kind::None;
    std::string model;                 ///< spill: "provider/model"
    bool operator==(const Overload &) const = default;
};
/// Replicas that follow the hours of the profile, where they are paid by the hour.
struct Scaling {
    int lagHours = 0;                  ///< each hour is staffed for the busiest of itself and so many that follow
    double startSeconds = 0;           ///< to load the model on a started replica: paid and useless
    bool operator==(const Scaling &) const = default;
};

/// A small model drafts tokens that the large one checks all at once (Leviathan, Kalman, Matias 2023).
struct SpeculativeDecoding {
    double draftTokens = 4;            ///< in a step, whole ≥ 1
    Number acceptance = 0.7;           ///< P(a drafted token is kept), [0, 1]
    Number draftCost = 0.1;            ///< of a step of the large model: what drafting one token takes
    bool operator==(const SpeculativeDecoding &) const = default;
};
/// Where a replica's speed comes from.
struct BenchmarkPoint {
    double input = 0, output = 1;      ///< tokens of a request
    double tokensPerSecond = 0;        ///< measured output of one replica, full
    bool operator==(const BenchmarkPoint &) const = default;
};
struct Throughput {
    /// Measured: tokens per second. Physics: from hardware and model. Benchmark: fitted to rows, on the physics where they are few.
    enum class Law { Measured, Physics, Benchmark };
    Law law = Law::Measured;
    Number flopsShare = 0.5, bandwidthShare = 0.8; ///< reached share of the arithmetic (MFU) and of the bandwidth (MBU), (0, 1]
    double usableMemory = 0.9;         ///< share that the server may fill, (0, 1]
    std::optional<double> parallelEfficiency; ///< of several accelerators; absent: the published ones
    std::optional<double> maxBatch;    ///< the server's own limit, requests
    std::vector<BenchmarkPoint> rows;
    std::optional<SpeculativeDecoding> speculative; ///< physics: measured speeds and benchmarks have it in them
    bool operator==(const Throughput &) const = default;
};
/// The model as it is served; what is absent comes from the catalogue by name.
struct ServedModel {
    std::string precision = "fp16", cachePrecision = "fp16"; ///< of weights and caches
    std::optional<double> parameters, cacheBytesPerToken;
    bool operator==(const ServedModel &) const = default;
};
/// Replaces the catalogue's facts of the accelerator.
struct HardwareFacts {
    std::optional<double> memoryGigabytes, bandwidthGigabytes, teraflops; ///< GB, GB/s, dense TFLOP/s at the precision
    bool operator==(const HardwareFacts &) const = default;
};

/// A self-hosted pool. Replicas of each hour are the fewest that keep its load below the target utilisation and within the wait
/// objective, inside min..max.
struct Pool {
    std::string id, accelerator, modelName;
    int minReplicas = 1, maxReplicas = 1;
    int accelerators = 1;                  ///< of one replica, which splits the model among them
    Purchase purchase;
    Number pricePerHour = 0.0;             ///< money per accelerator-hour; mixed: of what exceeds the base; owned: unused
    Number availability = 1.0;             ///< share of paid hours in which a replica works, (0, 1]
    HardwareFacts hardware;
    ServedModel served;
    Throughput throughput;
    Number inputTokensPerSecond = 1.0;     ///< measured: prefill throughput of one replica, > 0
    Number outputTokensPerSecond = 1.0;    ///< measured: decode throughput of one replica, > 0
    Number targetUtilisation = 0.6;        ///< load over capacity, (0, 1]
    std::optional<double> concurrency;     ///< requests that a replica works on at once, whole ≥ 1; absent: what its memory holds, else 1
    std::optional<double> halfBatch;       ///< of them, with which it reaches half of its limit speed; absent: by its physics
    Number peakFactor = 1.0;               ///< of a peak within an hour over the hour's mean; replicas are staffed for it
    std::optional<PoolObjective> objective;
    /// Mixed: requests of all stages wait in one queue. Apart: those of each stage have replicas of their own.
    enum class Classes { Mixed, Apart };
    Classes classes = Classes::Mixed;
    std::optional<Scaling> scaling;        ///< absent: the replicas of the busiest hour all the time
    Overload overload;
    std::optional<double> contextWindow;
    bool operator==(const Pool &) const = default;
};

} // namespace farthing
