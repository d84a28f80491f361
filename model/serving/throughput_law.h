// SPDX-License-Identifier: GPL-3.0-or-later
// The product's model of a saturated instance: seconds per request = a·I + b·O + c·O·(I + O/2), I input and O output tokens.
// Reproduces six published TensorRT-LLM tables within 4–14 %; without c the errors are 22–71 % (economics 3.6).
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::serving {

/// All in instance-seconds, ≥ 0.
struct ThroughputLaw {
    double perInput = 0;        ///< a, per input token
    double perOutput = 0;       ///< b, per output token
    double perOutputContext = 0; ///< c, per output token and token of context

    double secondsPerRequest(double input, double output) const;
    /// Output tokens per second of the saturated instance; output > 0.
    double tokensPerSecond(double input, double output) const;
};
struct BenchmarkRow {
    double input = 0;           ///< tokens per request, ≥ 0
    double output = 1;          ///< tokens per request, > 0
    double tokensPerSecond = 0; ///< measured output of the whole instance, > 0
};
struct ThroughputFit {
    ThroughputLaw law;
    std::vector<double> predicted; ///< tokens per second by row
    std::vector<double> residuals; ///< predicted/measured − 1 by row
    double worst = 0;           ///< largest residual in size
    double rms = 0;
};
/// Non-negative least squares on relative errors of the seconds per request (every set of active terms is solved and the
/// best feasible one kept, so the minimum is exact). Needs three rows.
Result<ThroughputFit> fitThroughput(const std::vector<BenchmarkRow> &rows);

/// Where a plan has no benchmark: a = b = 2P/(peak·MFU), c = kv/(bandwidth·MBU)·(1 + weights/cache pool): the weights are
/// read once per step, and steps are shared by as many sequences as the cache pool holds.
struct LawPhysics {
    double parameters = 0;      ///< > 0
    double peakFlops = 0;       ///< instance FLOP/s reached (peak·MFU), > 0
    double bandwidth = 0;       ///< instance bytes/s reached (bandwidth·MBU), > 0
    double cacheBytesPerToken = 0; ///< > 0
    double weightBytes = 0;     ///< all weights, > 0
    double cachePoolBytes = 0;  ///< memory left for caches, > 0
};
Result<ThroughputLaw> lawFromPhysics(const LawPhysics &physics);

/// Money per million output tokens: pricePerHour·n·1e6/(3600·tokensPerSecond·utilisation). `utilisation` is load over
/// capacity, (0, 1]; never the share of time an accelerator is busy.
Result<double> costPerMillion(double pricePerHour, double accelerators, double tokensPerSecond, double utilisation);

} // namespace farthing::serving
