// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/queueing/birth_death.h"

namespace farthing::queueing {

std::vector<double> birthDeath(double arrivals, const std::function<double(double)> &departures, double limit, bool unbounded)
{
    constexpr double negligible = 1e-18;
    double mode = 0;
    while (mode < limit && departures(mode + 1.0) < arrivals)
        mode += 1.0;
    std::vector<double> below;
    double weight = 1.0;
    for (double n = mode; n > 0.0; n -= 1.0) {
        weight *= departures(n) / arrivals;
        below.push_back(weight);
    }
    std::vector<double> p(below.rbegin(), below.rend());
    p.push_back(1.0);
    weight = 1.0;
    for (double n = mode; n < limit; n += 1.0) {
        weight *= arrivals / departures(n + 1.0);
        p.push_back(weight);
        if (unbounded && weight < negligible)
            break;
    }
    double total = 0;
    for (const double w : p)
        total += w;
    for (double &w : p)
        w /= total;
    return p;
}

} // namespace farthing::queueing
