// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters and cache bytes of a dense decoder from its published configuration.
// Source: model configuration files; PagedAttention (Kwon et al. 2023); economics 3.2. 1 GB = 1e9 bytes.
#pragma once
#include "model/core/result.h"

namespace farthing::serving {

/// A decoder with gated feed-forward blocks and grouped-query attention. All whole numbers ≥ 1.
struct Architecture {
    double layers = 0, width = 0;              ///< width: d_model
    double queryHeads = 0, keyValueHeads = 0, headWidth = 0;
    double feedForward = 0, vocabulary = 0;
};
/// L[d·hd(nq + 2nkv) + nq·hd·d + 3·d·ff + 2d] + 2Vd + d: exact for the Llama 2 and 3 families.
Result<double> parameterCount(const Architecture &a);
/// Bytes of cache per token of context: 2·L·nkv·hd·bytes. `bytes` per value (2 for fp16, 1 for fp8), > 0.
Result<double> cacheBytesPerToken(const Architecture &a, double bytes);
/// The same for multi-head latent attention: L(rank + rope)·bytes (DeepSeek-V3 report).
Result<double> latentCacheBytesPerToken(double layers, double rank, double ropeWidth, double bytes);
/// Weights in GB: parameters·bytes/1e9.
Result<double> weightGigabytes(double parameters, double bytes);

} // namespace farthing::serving
