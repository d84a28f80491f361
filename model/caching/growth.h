// SPDX-License-Identifier: GPL-3.0-or-later
// A cache that nothing leaves: how its hit share grows with the number of requests.
// Source: coupon collection; Karlin 1967; Pitman 2006; economics 2.4.
#pragma once
#include "model/caching/zipf.h"

namespace farthing::caching {

struct ColdCache {
    double distinct = 0;   ///< expected number of different items after n requests: Σ 1 − (1 − p)^n
    double cumulativeHit = 0; ///< share of the n requests that found their item: 1 − distinct/n
    double marginalHit = 0;   ///< P(the next request hits): 1 − Σ p(1 − p)^n
};
/// `requests` n ≥ 1. Starts empty; a catalogue that does not change.
Result<ColdCache> coldCache(const ZipfCatalogue &catalogue, double requests);

/// Distinct items of an endless Zipf catalogue, exponent a > 1: Γ(1 − 1/a)·(n/ζ(a))^(1/a) (Karlin; Heaps' exponent 1/a).
/// Asymptotic: relative error about n^(−1/a).
Result<double> endlessDistinct(double exponent, double requests);

struct OpenEnded {
    double distinct = 0;   ///< E[D_n] = (1/d)·Γ(θ+n+d)Γ(θ+1)/(Γ(θ+n)Γ(θ+d)) − θ/d
    double newNext = 0;    ///< P(the next request was never seen): (θ + d·D)/(n + θ); it never falls to 0
};
/// Open-ended text: the Pitman–Yor process with discount d in (0, 1), strength θ > −d, n ≥ 1 requests.
Result<OpenEnded> openEnded(double discount, double strength, double requests);

} // namespace farthing::caching
