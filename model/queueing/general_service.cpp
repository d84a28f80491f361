// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/general_service.h"

#include "model/core/power.h"
#include "model/core/require.h"
#include "model/queueing/erlang.h"

#include <algorithm>
#include <complex>
#include <numbers>

namespace farthing::queueing {
namespace {

Require stable(double arrivals, double meanService, double servers)
{
    return Require().atLeast("arrival rate", arrivals, 0).above("mean service time", meanService, 0)
        .whole("number of servers", servers, 1, mostServers)
        .that(arrivals * meanService < servers, "The load is not below the number of servers: the queue grows without end. "
                                                "Add servers or say what overload does.");
}

} // namespace

Result<SingleServer> singleServer(double arrivals, double meanService, double scv)
{
    if (const auto fault = stable(arrivals, meanService, 1).atLeast("squared variation of service", scv, 0).fault())
        return *fault;
    SingleServer out;
    out.utilisation = arrivals * meanService;
    out.stretch = 1.0 / (1.0 - out.utilisation);
    out.meanWait = 0.5 * out.utilisation * meanService * (1.0 + scv) * out.stretch;
    out.meanResponse = out.meanWait + meanService;
    out.sharedResponse = meanService * out.stretch;
    return out;
}

Result<double> allenCunneen(double arrivals, double meanService, double servers, double scvArrivals, double scvService)
{
    if (const auto fault = stable(arrivals, meanService, servers).atLeast("squared variation of arrivals", scvArrivals, 0)
                               .atLeast("squared variation of service", scvService, 0).fault())
        return *fault;
    const Result<WaitingLine> line = waitingLine(arrivals, 1.0 / meanService, servers);
    if (!line)
        return line.error();
    return line->meanWait * 0.5 * (scvArrivals + scvService);
}

Result<double> sakasegawa(double arrivals, double meanService, double servers, double scvArrivals, double scvService)
{
    if (const auto fault = stable(arrivals, meanService, servers).atLeast("squared variation of arrivals", scvArrivals, 0)
                               .atLeast("squared variation of service", scvService, 0).fault())
        return *fault;
    const double rho = arrivals * meanService / servers;
    return meanService * 0.5 * (scvArrivals + scvService) * power(rho, std::sqrt(2.0 * (servers + 1.0)) - 1.0)
        / (servers * (1.0 - rho));
}

Result<double> cosmetatos(double arrivals, double meanService, double servers)
{
    const Result<double> half = allenCunneen(arrivals, meanService, servers, 1.0, 0.0);
    if (!half || arrivals == 0.0)
        return half;
    const double rho = arrivals * meanService / servers;
    return *half * (1.0 + (1.0 - rho) * (servers - 1.0) * (std::sqrt(4.0 + 5.0 * servers) - 2.0) / (16.0 * rho * servers));
}

Result<double> constantServiceWait(double arrivals, double service, double servers)
{
    if (const auto fault = stable(arrivals, service, servers).whole("number of servers", servers, 1, 1e4).fault())
        return *fault;
    const double load = arrivals * service;
    if (load == 0.0)
        return 0.0;
    const double rho = load / servers;
    // Roots z = w·e^(ρ(z−1)), w the other c-th roots of unity; they come in conjugate pairs. The map contracts (by ρ|z|).
    double sum = 0;
    for (double k = 1; k <= servers - 1.0; k += 1.0) {
        const std::complex<double> w = std::polar(1.0, 2.0 * std::numbers::pi * k / servers);
        std::complex<double> z = 0;
        for (int i = 0; i < 200; ++i) {
            const std::complex<double> image = w * std::exp(rho * (z - 1.0));
            const std::complex<double> step = (image - z) / (1.0 - rho * image);
            z += step;
            if (std::abs(step) < 1e-16)
                break;
        }
        sum += std::real(1.0 / (1.0 - z));
    }
    const double inSystem = 0.5 * load / (servers - load) + 0.5 * load - 0.5 * (servers - 1.0) + sum;
    return std::max(0.0, (inSystem - load) / arrivals);
}

} // namespace farthing::queueing
