// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/batch_limit.h"

#include "model/core/require.h"

#include <algorithm>

namespace farthing::serving {

Result<BatchLimit> batchLimit(const MemoryPlan &plan)
{
    Require require;
    require.whole("number of accelerators", plan.accelerators, 1, 1e6).above("memory of an accelerator", plan.gigabytes, 0)
        .above("usable share of the memory", plan.usable, 0).within("usable share of the memory", plan.usable, 0, 1)
        .above("size of the weights", plan.weightBytes, 0).atLeast("working memory", plan.activationBytes, 0)
        .above("cache bytes per token", plan.cacheBytesPerToken, 0).above("context", plan.context, 0);
    if (plan.mostSequences)
        require.whole("most sequences", *plan.mostSequences, 1, 1e9);
    if (require.fault())
        return *require.fault();
    const double bytes = plan.accelerators * plan.gigabytes * 1e9 * plan.usable - plan.weightBytes - plan.activationBytes;
    BatchLimit out;
    out.cacheGigabytes = bytes / 1e9;
    out.cacheTokens = std::floor(bytes / plan.cacheBytesPerToken);
    out.batch = std::max(0.0, std::floor(bytes / (plan.cacheBytesPerToken * plan.context)));
    if (plan.mostSequences)
        out.batch = std::min(out.batch, *plan.mostSequences);
    out.missingGigabytes = std::max(0.0, -out.cacheGigabytes);
    return out;
}

} // namespace farthing::serving
