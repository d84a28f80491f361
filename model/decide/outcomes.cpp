// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/outcomes.h"

#include "model/core/power.h"
#include "model/core/require.h"
#include "model/distribution/shape.h"
#include "model/distribution/special.h"

#include <algorithm>
#include <limits>

namespace farthing::decide {

Result<RatioOfMeans> ratioOfMeans(const TaskMoments &m, double tasks)
{
    if (const auto fault = Require().finite("mean cost", m.cost).atLeast("variance of cost", m.variance, 0)
                               .above("success probability", m.success, 0).within("success probability", m.success, 0, 1)
                               .finite("joint moment of cost and success", m.costSuccess).atLeast("number of tasks", tasks, 1).fault())
        return *fault;
    RatioOfMeans out;
    out.ratio = m.cost / m.success;
    out.covariance = m.costSuccess - m.cost * m.success;
    const double outcome = m.success * (1.0 - m.success);
    const double variance = m.variance - 2.0 * out.ratio * out.covariance + out.ratio * out.ratio * outcome;
    out.se = std::sqrt(std::max(0.0, variance) / tasks) / m.success;
    out.bias = (out.ratio * outcome - out.covariance) / m.success / m.success / tasks;
    return out;
}

Result<CohortBias> cohortBias(double size, double success, double cost)
{
    if (const auto fault = Require().whole("size of a cohort", size, 1, 1e6).above("success probability", success, 0)
                               .within("success probability", success, 0, 1).atLeast("cost", cost, 0).fault())
        return *fault;
    CohortBias out;
    out.ratioOfMeans = cost / success;
    out.undefined = power(1.0 - success, size);
    if (success == 1.0) {
        out.meanOfRatios = cost;
        return out;
    }
    // E[n/S | S > 0] over the binomial weights, from its mode outwards.
    double sum = 0, total = 0;
    const double mode = std::clamp(std::floor((size + 1.0) * success), 1.0, size);
    const double odds = success / (1.0 - success);
    double weight = 1.0;
    for (double s = mode; s <= size && weight > 1e-20; s += 1.0) {
        sum += weight * size / s;
        total += weight;
        weight *= (size - s) / (s + 1.0) * odds;
    }
    weight = 1.0;
    for (double s = mode; s > 1.0 && weight > 1e-20; s -= 1.0) {
        weight *= s / ((size - s + 1.0) * odds);
        sum += weight * size / (s - 1.0);
        total += weight;
    }
    out.meanOfRatios = cost * sum / total;
    out.bias = sum / total * success - 1.0;
    return out;
}

Result<double> passAtK(double sampled, double right, double k)
{
    if (const auto fault = Require().whole("number of sampled answers", sampled, 1, 1e6).whole("number of right answers", right, 0, sampled)
                               .whole("number of tries", k, 1, sampled).fault())
        return *fault;
    if (sampled - right < k)
        return 1.0;
    double none = 1.0; // Π (1 − k/i), i = n−c+1..n
    for (double i = sampled - right + 1.0; i <= sampled; i += 1.0)
        none *= 1.0 - k / i;
    return 1.0 - none;
}

Result<double> majorityRight(double p, double votes)
{
    if (const auto fault = Require().within("probability of a right vote", p, 0, 1).whole("number of votes", votes, 1, 1e5).fault())
        return *fault;
    if (p == 0.0 || p == 1.0)
        return p;
    // P(Bin(n, p) ≥ m) = I_p(m, n − m + 1) with the first m above n/2.
    const double least = std::floor(0.5 * votes) + 1.0;
    return distribution::special::betaTails(least, votes - least + 1.0, p).below;
}

Result<BetaRetries> betaRetries(double a, double b, double attempts, double cost)
{
    if (const auto fault = Require().above("first Beta parameter", a, 0).above("second Beta parameter", b, 0)
                               .whole("number of attempts", attempts, 1, 1e6).atLeast("cost of an attempt", cost, 0).fault())
        return *fault;
    BetaRetries out;
    double failed = 1.0, squares = 0; // failed = E[(1 − q)^k]
    for (double k = 0; k < attempts; k += 1.0) {
        out.meanAttempts += failed;
        squares += (2.0 * k + 1.0) * failed;
        failed *= (b + k) / (a + b + k);
    }
    out.success = 1.0 - failed;
    out.varAttempts = std::max(0.0, squares - out.meanAttempts * out.meanAttempts);
    out.costPerSuccess = out.success > 0 ? cost * out.meanAttempts / out.success : std::numeric_limits<double>::infinity();
    out.identicalTasks = cost * (a + b) / a;
    return out;
}

} // namespace farthing::decide
