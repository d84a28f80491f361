// SPDX-License-Identifier: GPL-3.0-or-later
// Several accelerators on one model, and a small model that drafts for a large one. economics 3.7, 3.8.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::serving {

struct ParallelRow {
    double accelerators = 1;    ///< whole ≥ 1
    double tokensPerSecond = 0; ///< of the whole instance, > 0
};
/// η(k) = X(k)/(k·X(1)) by row; the row with one accelerator must be there. Above 1 where added memory lifts the batch.
Result<std::vector<double>> parallelEfficiency(const std::vector<ParallelRow> &rows);

/// Seconds of a ring all-reduce of `bytes` over n accelerators: 2(n−1)/n·bytes/bandwidth + 2(n−1)·latency.
/// A transformer layer needs two of them. `bandwidth` bytes/s > 0, `latency` seconds ≥ 0.
Result<double> ringAllReduce(double accelerators, double bytes, double bandwidth, double latency);

/// Speculative decoding (Leviathan, Kalman, Matias 2023).
struct Speculation {
    double tokensPerStep = 0;   ///< E = (1 − α^(γ+1))/(1 − α)
    double speedUp = 0;         ///< E/(γc + 1): of latency when memory-bound; below 1 it slows down
    double operations = 0;      ///< arithmetic per token against plain decoding: (γĉ + γ + 1)/E
};
/// `acceptance` α in [0, 1], `drafted` γ whole ≥ 0 tokens, `draftTime` c and draft arithmetic ĉ as shares of one step of
/// the large model, ≥ 0.
Result<Speculation> speculate(double acceptance, double drafted, double draftTime, double draftOperations);

} // namespace farthing::serving
