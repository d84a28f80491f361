// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/step_time.h"

#include "model/core/require.h"

#include <algorithm>
#include <limits>

namespace farthing::serving {

Result<StepTime> fitStepTime(const std::vector<BatchRow> &rows)
{
    Require require;
    double meanBatch = 0, meanTime = 0;
    const double n = static_cast<double>(rows.size());
    for (const BatchRow &row : rows) {
        if (require.above("batch of a row", row.batch, 0).above("throughput of a row", row.tokensPerSecond, 0).fault())
            return *require.fault();
        meanBatch += row.batch / n;
        meanTime += row.batch / row.tokensPerSecond / n;
    }
    double spread = 0, joint = 0;
    for (const BatchRow &row : rows) {
        spread += (row.batch - meanBatch) * (row.batch - meanBatch);
        joint += (row.batch - meanBatch) * (row.batch / row.tokensPerSecond - meanTime);
    }
    require.that(spread > 0, "A step-time law needs measurements at two or more batch sizes.");
    if (require.fault())
        return *require.fault();
    StepTime out;
    out.perSequence = joint / spread;
    out.fixed = meanTime - out.perSequence * meanBatch;
    const bool grows = out.perSequence > 0;
    out.saturation = grows ? 1.0 / out.perSequence : std::numeric_limits<double>::infinity();
    out.halfBatch = grows ? out.fixed / out.perSequence : std::numeric_limits<double>::infinity();
    for (const BatchRow &row : rows) {
        out.residuals.push_back(row.tokensPerSecond / out.tokensPerSecond(row.batch) - 1.0);
        out.worst = std::max(out.worst, std::fabs(out.residuals.back()));
    }
    return out;
}

} // namespace farthing::serving
