// SPDX-License-Identifier: GPL-3.0-or-later
// Time of a prefill and of a decode step from arithmetic and memory traffic.
// Source: Williams et al. 2009; Kaplan et al. 2020; Pope et al. 2022; economics 3.3. Seconds, bytes, FLOP.
#pragma once
#include "model/core/result.h"

namespace farthing::serving {

/// What an instance (all its accelerators together) can do.
struct Hardware {
    double peakFlops = 0;      ///< dense FLOP/s at the precision used, > 0
    double bandwidth = 0;      ///< memory bytes/s, > 0
    double flopsShare = 1;     ///< reached share of peakFlops (MFU), (0, 1]
    double bandwidthShare = 1; ///< reached share of bandwidth (MBU), (0, 1]
};
/// A dense model as the roofline sees it. For a mixture of experts: active parameters here, and touched-expert bytes.
struct Workload {
    double parameters = 0;     ///< > 0
    double weightBytes = 2;    ///< per parameter, > 0
    double cacheBytes = 0;     ///< per token of context, ≥ 0
    double layers = 0, width = 0; ///< ≥ 0; for the arithmetic of attention
};
struct DecodeStep {
    double bytes = 0, flops = 0;
    double memorySeconds = 0, computeSeconds = 0;
    double seconds = 0;        ///< the larger of both
    double tokensPerSecond = 0;
    bool memoryBound = true;
};
/// One token for each of `batch` ≥ 1 sequences of `context` ≥ 0 tokens: P·wb + B·ctx·kv bytes, B(2P + 4·L·d·ctx) FLOP.
Result<DecodeStep> decodeStep(const Workload &model, const Hardware &hardware, double batch, double context);

struct Prefill {
    double linearFlops = 0;    ///< 2·P·S
    double attentionFull = 0;  ///< 4·L·d·S²: every pair of tokens
    double attentionCausal = 0; ///< half of it: what causal kernels compute
    double seconds = 0;        ///< (linear + causal)/(peak·MFU)
};
/// A prompt of `tokens` ≥ 1; only peakFlops and flopsShare of the hardware are used.
Result<Prefill> prefill(const Workload &model, const Hardware &hardware, double tokens);

/// Batch from which a decode step is bound by arithmetic when caches are short: peak·weightBytes/(2·bandwidth).
Result<double> ridgeBatch(double peakFlops, double bandwidth, double weightBytes);

} // namespace farthing::serving
