// SPDX-License-Identifier: GPL-3.0-or-later
// Waits when service times are not exponential. Source: Pollaczek–Khinchine; Kleinrock 1976; Allen 1990; Cosmetatos 1976;
// Sakasegawa 1977; Crommelin 1932; economics 4.2. `scv`: squared coefficient of variation, variance/mean², ≥ 0.
#pragma once
#include "model/core/result.h"

namespace farthing::queueing {

/// One server, Poisson arrivals.
struct SingleServer {
    double utilisation = 0;
    double meanWait = 0;           ///< first come first served
    double meanResponse = 0;       ///< first come first served
    double sharedResponse = 0;     ///< processor sharing: s/(1 − ρ), whatever the law of service
    double stretch = 0;            ///< processor sharing: a job of length x takes x·stretch
};
/// `arrivals` ≥ 0 per unit of time, `meanService` > 0; needs a utilisation below 1.
Result<SingleServer> singleServer(double arrivals, double meanService, double scv);

/// Allen–Cunneen mean wait of c servers: C/(cμ − λ)·(scvArrivals + scvService)/2. Exact for M/M/c and for one server with
/// Poisson arrivals. Against exact M/D/c −1.6…−4.6 %; against simulated lognormal service −1.3 % (scv ½), +9.6 % (c = 8,
/// scv 2), +22 % (c = 4, scv 4): take 25 % as its error, high for heavy tails.
Result<double> allenCunneen(double arrivals, double meanService, double servers, double scvArrivals, double scvService);
/// Sakasegawa's mean wait: s(ca² + cs²)/2·ρ^(√(2(c+1)) − 1)/(c(1 − ρ)), no Erlang C; within 3.9 % of exact M/D/c.
Result<double> sakasegawa(double arrivals, double meanService, double servers, double scvArrivals, double scvService);
/// Cosmetatos' mean wait of M/D/c (constant service): within 0.9 % of exact.
Result<double> cosmetatos(double arrivals, double meanService, double servers);

/// Exact mean wait of M/D/c (Crommelin's embedded chain): from the roots of z^c = e^(A(z−1)) inside the unit circle,
/// E[L] = A/(2(c − A)) + A/2 − (c − 1)/2 + Σ 1/(1 − z_k) (discrete bulk service, Janssen and van Leeuwaarden 2005).
/// Absolute error of the wait below 1e-13·c·service; `servers` ≤ 10,000.
Result<double> constantServiceWait(double arrivals, double service, double servers);

} // namespace farthing::queueing
