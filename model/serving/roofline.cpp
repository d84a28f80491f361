// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/roofline.h"

#include "model/core/require.h"

#include <algorithm>

namespace farthing::serving {
namespace {

Require compute(const Workload &model, const Hardware &hardware)
{
    return Require().above("number of parameters", model.parameters, 0).atLeast("number of layers", model.layers, 0)
        .atLeast("model width", model.width, 0).above("peak arithmetic rate", hardware.peakFlops, 0)
        .above("reached share of the arithmetic", hardware.flopsShare, 0).within("reached share of the arithmetic", hardware.flopsShare, 0, 1);
}

} // namespace

Result<DecodeStep> decodeStep(const Workload &model, const Hardware &hardware, double batch, double context)
{
    if (const auto fault = compute(model, hardware).above("bytes per weight", model.weightBytes, 0)
                               .atLeast("cache bytes per token", model.cacheBytes, 0).above("memory bandwidth", hardware.bandwidth, 0)
                               .above("reached share of the bandwidth", hardware.bandwidthShare, 0)
                               .within("reached share of the bandwidth", hardware.bandwidthShare, 0, 1)
                               .atLeast("batch", batch, 1).atLeast("context", context, 0).fault())
        return *fault;
    DecodeStep out;
    out.bytes = model.parameters * model.weightBytes + batch * context * model.cacheBytes;
    out.flops = batch * (2.0 * model.parameters + 4.0 * model.layers * model.width * context);
    out.memorySeconds = out.bytes / (hardware.bandwidth * hardware.bandwidthShare);
    out.computeSeconds = out.flops / (hardware.peakFlops * hardware.flopsShare);
    out.memoryBound = out.memorySeconds >= out.computeSeconds;
    out.seconds = std::max(out.memorySeconds, out.computeSeconds);
    out.tokensPerSecond = batch / out.seconds;
    return out;
}

Result<Prefill> prefill(const Workload &model, const Hardware &hardware, double tokens)
{
    if (const auto fault = compute(model, hardware).atLeast("prompt length", tokens, 1).fault())
        return *fault;
    Prefill out;
    out.linearFlops = 2.0 * model.parameters * tokens;
    out.attentionFull = 4.0 * model.layers * model.width * tokens * tokens;
    out.attentionCausal = 0.5 * out.attentionFull;
    out.seconds = (out.linearFlops + out.attentionCausal) / (hardware.peakFlops * hardware.flopsShare);
    return out;
}

Result<double> ridgeBatch(double peakFlops, double bandwidth, double weightBytes)
{
    if (const auto fault = Require().above("peak arithmetic rate", peakFlops, 0).above("memory bandwidth", bandwidth, 0)
                               .above("bytes per weight", weightBytes, 0).fault())
        return *fault;
    return peakFlops * weightBytes / (2.0 * bandwidth);
}

} // namespace farthing::serving
