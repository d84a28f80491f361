// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/fleet.h"

#include "model/core/require.h"
#include "model/distribution/normal.h"

#include <algorithm>
#include <cmath>

namespace farthing::queueing {
namespace {

constexpr double mostAtOnce = 1e6;

Require sound(const Fleet &f)
{
    return Require().whole("number of replicas", f.replicas, 1, mostAtOnce).whole("requests at once", f.atOnce, 1, mostAtOnce)
        .that(f.replicas * f.atOnce <= mostAtOnce, "The pool would work on more than a million requests at once. Lower its replicas or its concurrency.")
        .that(f.halfBatch > 0, "The batch that reaches half of the limit speed must be above 0.")
        .above("seconds of a request", f.secondsPerRequest, 0);
}

/// Replicas' worth of work done with j requests in all of them.
double speed(const Fleet &f, double j)
{
    if (std::isinf(f.halfBatch))
        return j / f.atOnce;
    const double batch = std::max(1.0, j / f.replicas); // fewer than one each: some replicas stand idle
    const double each = batch / (f.halfBatch + batch) * (f.halfBatch + f.atOnce) / f.atOnce;
    return std::min(j, f.replicas) * each;
}

/// Σ_{i<c} p_i/p_c grows by one factor per state, so no probability has to be held.
double waits(const Fleet &f, double load)
{
    if (load <= 0)
        return 0;
    const double states = f.replicas * f.atOnce;
    double below = 0;
    for (double j = 1; j <= states; j += 1)
        below = (1 + below) * speed(f, j) / load;
    return 1 / (below * (1 - load / f.replicas) + 1);
}

double longer(const Fleet &f, double load, double seconds, double variation)
{
    return waits(f, load) * ownExp(-(f.replicas - load) * seconds / (f.secondsPerRequest * variation));
}

Require stable(Require require, const Fleet &f, double load)
{
    return require.atLeast("load", load, 0).that(load < f.replicas, "The load must be below the number of replicas.");
}

} // namespace

Result<double> fleetWaits(const Fleet &fleet, double load)
{
    if (const auto fault = stable(sound(fleet), fleet, load).fault())
        return *fault;
    return waits(fleet, load);
}

Result<double> fleetWaitsLonger(const Fleet &fleet, double load, double seconds, double variation)
{
    if (const auto fault = stable(sound(fleet), fleet, load).atLeast("longest wait", seconds, 0).above("variation of the load", variation, 0).fault())
        return *fault;
    return longer(fleet, load, seconds, variation);
}

Result<double> fleetMostLoad(const Fleet &fleet, const WaitObjective &objective)
{
    if (const auto fault = sound(fleet).atLeast("longest wait", objective.seconds, 0).between("share that may wait longer", objective.share, 0, 1)
                               .above("variation of the load", objective.variation, 0).fault())
        return *fault;
    double low = 0, high = fleet.replicas; // at the full load everybody waits for ever
    double atLow = -objective.share, atHigh = 1 - objective.share;
    int side = 0;
    for (int i = 0; i < 200 && high - low > 1e-9 * high; ++i) {
        // Regula falsi with halving (Illinois); a plain halving now and then keeps it from crawling.
        double middle = i % 4 == 3 ? (low + high) / 2 : (low * atHigh - high * atLow) / (atHigh - atLow);
        middle = std::clamp(middle, low + 1e-10 * fleet.replicas, high - 1e-10 * fleet.replicas);
        const double gap = longer(fleet, middle, objective.seconds, objective.variation) - objective.share;
        if (gap <= 0) {
            low = middle, atLow = gap;
            if (side == -1)
                atHigh /= 2;
            side = -1;
        } else {
            high = middle, atHigh = gap;
            if (side == 1)
                atLow /= 2;
            side = 1;
        }
    }
    return low;
}

} // namespace farthing::queueing
