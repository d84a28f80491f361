// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/serving/parallel.h"

#include "model/core/require.h"

namespace farthing::serving {

Result<std::vector<double>> parallelEfficiency(const std::vector<ParallelRow> &rows)
{
    Require require;
    double one = 0;
    for (const ParallelRow &row : rows) {
        require.whole("number of accelerators of a row", row.accelerators, 1, 1e6).above("throughput of a row", row.tokensPerSecond, 0);
        if (row.accelerators == 1.0)
            one = row.tokensPerSecond;
    }
    require.that(one > 0, "Efficiency is measured against one accelerator: add its row.");
    if (require.fault())
        return *require.fault();
    std::vector<double> out;
    for (const ParallelRow &row : rows)
        out.push_back(row.tokensPerSecond / (row.accelerators * one));
    return out;
}

Result<double> ringAllReduce(double accelerators, double bytes, double bandwidth, double latency)
{
    if (const auto fault = Require().whole("number of accelerators", accelerators, 1, 1e6).atLeast("message size", bytes, 0)
                               .above("link bandwidth", bandwidth, 0).atLeast("link latency", latency, 0).fault())
        return *fault;
    const double hops = 2.0 * (accelerators - 1.0);
    return hops / accelerators * bytes / bandwidth + hops * latency;
}

Result<Speculation> speculate(double acceptance, double drafted, double draftTime, double draftOperations)
{
    if (const auto fault = Require().within("acceptance", acceptance, 0, 1).whole("number of drafted tokens", drafted, 0, 1000)
                               .atLeast("draft time", draftTime, 0).atLeast("draft arithmetic", draftOperations, 0).fault())
        return *fault;
    Speculation out;
    // Near 1 the quotient cancels; the sum 1 + α + … + α^γ does not.
    double term = 1.0;
    out.tokensPerStep = 1.0;
    for (double k = 1.0; k <= drafted; k += 1.0)
        out.tokensPerStep += term *= acceptance;
    out.speedUp = out.tokensPerStep / (drafted * draftTime + 1.0);
    out.operations = (drafted * draftOperations + drafted + 1.0) / out.tokensPerStep;
    return out;
}

} // namespace farthing::serving
