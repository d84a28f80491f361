// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/model_size.h"

#include "model/core/require.h"

namespace farthing::serving {
namespace {

constexpr double most = 1e7;

Require whole(const Architecture &a)
{
    return Require().whole("number of layers", a.layers, 1, most).whole("model width", a.width, 1, most)
        .whole("number of query heads", a.queryHeads, 1, most).whole("number of key-value heads", a.keyValueHeads, 1, most)
        .whole("head width", a.headWidth, 1, most).whole("feed-forward width", a.feedForward, 1, most)
        .whole("vocabulary size", a.vocabulary, 1, 1e9);
}

} // namespace

Result<double> parameterCount(const Architecture &a)
{
    if (const auto fault = whole(a).fault())
        return *fault;
    const double attention = a.width * a.headWidth * (a.queryHeads + 2.0 * a.keyValueHeads) + a.queryHeads * a.headWidth * a.width;
    return a.layers * (attention + 3.0 * a.width * a.feedForward + 2.0 * a.width) + 2.0 * a.vocabulary * a.width + a.width;
}

Result<double> cacheBytesPerToken(const Architecture &a, double bytes)
{
    if (const auto fault = whole(a).above("bytes per cached value", bytes, 0).fault())
        return *fault;
    return 2.0 * a.layers * a.keyValueHeads * a.headWidth * bytes;
}

Result<double> latentCacheBytesPerToken(double layers, double rank, double ropeWidth, double bytes)
{
    if (const auto fault = Require().whole("number of layers", layers, 1, most).whole("latent rank", rank, 1, most)
                               .whole("rope width", ropeWidth, 0, most).above("bytes per cached value", bytes, 0).fault())
        return *fault;
    return layers * (rank + ropeWidth) * bytes;
}

Result<double> weightGigabytes(double parameters, double bytes)
{
    if (const auto fault = Require().above("number of parameters", parameters, 0).above("bytes per weight", bytes, 0).fault())
        return *fault;
    return parameters * bytes / 1e9;
}

} // namespace farthing::serving
