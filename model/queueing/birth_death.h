// SPDX-License-Identifier: GPL-3.0-or-later
// Stationary distribution of a birth-death chain with one arrival rate, without overflow at any size.
#pragma once
#include <functional>
#include <vector>

namespace farthing::queueing {

/// p_0..p_K of p_n ∝ Π_{k≤n} arrivals/departures(k), built outwards from its mode. `departures(k)` > 0 is nondecreasing
/// in k = 1..K. With `unbounded`, states go on until their mass falls below 1e-18 of the mode's (departures must exceed
/// arrivals in the end; `limit` is then a safety bound).
std::vector<double> birthDeath(double arrivals, const std::function<double(double)> &departures, double limit, bool unbounded);

} // namespace farthing::queueing
