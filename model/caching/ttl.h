// SPDX-License-Identifier: GPL-3.0-or-later
// How often a request finds its prefix still cached, from the traffic on it.
// Source: Jung, Berger, Balakrishnan 2003 (TTL caches under Poisson arrivals); economics 2.1.
#pragma once
#include "model/core/result.h"

#include <vector>

namespace farthing {
class Law;
}

namespace farthing::caching {

/// When the time to live starts again: at each use (sliding), or only when the entry is written (fixed).
enum class Refresh { OnUse, None };

/// Hit share of Poisson arrivals. `rate`: requests per unit of time on ONE prefix, ≥ 0; `ttl` in the same unit, ≥ 0.
/// `nodes`: caches that a request is routed to at random, without affinity, ≥ 1.
/// OnUse 1 − e^(−rate·ttl/nodes); None x/(1+x) with x = rate·ttl/nodes.
Result<double> ttlHit(double rate, double ttl, Refresh refresh, double nodes = 1);

/// Hit share when the gaps between uses follow any law (bursty agent loops): P(gap < ttl), TTL refreshed on use.
/// Exact for a stationary renewal stream.
Result<double> gapHit(const Law &gap, double ttl);

/// A day or week of arrival rates, one per equal slot.
struct ProfileHit {
    double requestWeighted = 0; ///< what requests meet: Σ l·h(l) / Σ l; the figure to use
    double atMeanRate = 0;      ///< h of the mean rate: what ignoring the profile says
    double timeAveraged = 0;    ///< unweighted mean over slots: wrong, quiet hours count as much as busy ones
};
/// `rates`: requests per unit of time in each slot, ≥ 0, not all 0. Slots are long against the TTL.
Result<ProfileHit> profileHit(const std::vector<double> &rates, double ttl, Refresh refresh, double nodes = 1);

} // namespace farthing::caching
