// SPDX-License-Identifier: GPL-3.0-or-later
// Decode throughput over batch size: a step of B sequences takes t0 + t1·B seconds. Four published series follow it
// within 2.3 % (economics 3.5).
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing::serving {

struct StepTime {
    double fixed = 0;           ///< t0, seconds
    double perSequence = 0;     ///< t1, seconds
    double saturation = 0;      ///< tokens per second at endless batches: 1/t1 (infinite when t1 ≤ 0)
    double halfBatch = 0;       ///< batch with half of it: t0/t1
    std::vector<double> residuals; ///< by row: predicted / measured step time − 1
    double worst = 0;           ///< largest of them in size
    double tokensPerSecond(double batch) const { return batch / (fixed + perSequence * batch); }
};
struct BatchRow {
    double batch = 1;           ///< sequences, > 0
    double tokensPerSecond = 0; ///< measured output, all sequences together, > 0
};
/// Least squares on step times batch/tokensPerSecond. Needs two different batches; leave out rows that queued.
Result<StepTime> fitStepTime(const std::vector<BatchRow> &rows);

} // namespace farthing::serving
