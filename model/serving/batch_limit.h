// SPDX-License-Identifier: GPL-3.0-or-later
// How many sequences fit beside the weights. Source: vLLM's accounting (Kwon et al. 2023); economics 3.4. 1 GB = 1e9 bytes.
#pragma once
#include "model/core/result.h"

#include <optional>

namespace farthing::serving {

struct MemoryPlan {
    double accelerators = 1;      ///< whole ≥ 1
    double gigabytes = 0;         ///< memory of one, > 0
    double usable = 0.9;          ///< share the server may fill, (0, 1]
    double weightBytes = 0;       ///< all weights, > 0
    double activationBytes = 0;   ///< working memory, ≥ 0
    double cacheBytesPerToken = 0; ///< > 0
    double context = 0;           ///< mean tokens per sequence in flight: prompt + output/2, > 0
    std::optional<double> mostSequences; ///< the server's own limit, whole ≥ 1
};
struct BatchLimit {
    double cacheGigabytes = 0;    ///< left for caches; negative: the model does not fit
    double cacheTokens = 0;       ///< whole tokens (rounded down)
    double batch = 0;             ///< whole sequences; 0 when not even one fits
    double missingGigabytes = 0;  ///< by how much the weights alone do not fit; 0 when they do
};
Result<BatchLimit> batchLimit(const MemoryPlan &plan);

} // namespace farthing::serving
