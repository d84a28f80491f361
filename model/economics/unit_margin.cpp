// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/unit_margin.h"

#include "model/core/power.h"
#include "model/core/require.h"
#include "model/distribution/law.h"

#include <algorithm>
#include <limits>

namespace farthing::margin {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

Result<TaskMargin> taskMargin(const TaskPrice &t)
{
    if (const auto fault = Require().above("price", t.price, 0).atLeast("cost per success", t.costPerSuccess, 0)
                               .above("success probability", t.success, 0).within("success probability", t.success, 0, 1)
                               .atLeast("fixed cost", t.fixedPerMonth, 0).within("payment fee", t.paymentFee, 0, 1)
                               .that(t.paymentFee < 1, "A payment fee of all revenue leaves nothing.").fault())
        return *fault;
    TaskMargin out;
    out.revenue = t.price * t.success;
    out.cost = t.costPerSuccess * t.success;
    out.contribution = out.revenue * (1.0 - t.paymentFee) - out.cost;
    out.grossMargin = (t.price - t.costPerSuccess) / t.price;
    out.contributionMargin = out.contribution / out.revenue;
    out.breakevenTasks = t.fixedPerMonth == 0.0 ? 0.0 : out.contribution > 0 ? t.fixedPerMonth / out.contribution : infinity;
    return out;
}

Result<Viability> viability(const FeatureCost &f)
{
    if (const auto fault = Require().above("price", f.price, 0).within("target margin", f.targetMargin, 0, 1)
                               .that(f.targetMargin < 1, "A target margin of 100 % allows no cost.")
                               .above("success probability", f.success, 0).within("success probability", f.success, 0, 1)
                               .atLeast("input tokens", f.inputTokens, 0).atLeast("output tokens", f.outputTokens, 0)
                               .atLeast("input price", f.inputPrice, 0).atLeast("output price", f.outputPrice, 0)
                               .atLeast("attempts", f.attempts, 1).fault())
        return *fault;
    const double input = f.inputTokens * f.inputPrice;
    Viability out;
    out.cost = f.attempts * (input + f.outputTokens * f.outputPrice);
    out.mostCost = f.price * f.success * (1.0 - f.targetMargin);
    out.viable = out.cost <= out.mostCost;
    out.leastPrice = out.cost / (f.success * (1.0 - f.targetMargin));
    const double left = out.mostCost / f.attempts - input;
    out.mostOutputTokens = left <= 0 ? 0.0 : f.outputPrice > 0 ? left / f.outputPrice : infinity;
    out.tokenFloor = out.cost / (f.price * f.success);
    return out;
}

Result<Reliability> reliability(double error, double billed, double attempts, double availabilityA, double availabilityB)
{
    if (const auto fault = Require().within("error probability", error, 0, 1).that(error < 1, "An attempt that always fails never succeeds.")
                               .within("billed share of a failed attempt", billed, 0, 1).whole("number of attempts", attempts, 1, 1e6)
                               .within("availability of the first vendor", availabilityA, 0, 1)
                               .within("availability of the second vendor", availabilityB, 0, 1).fault())
        return *fault;
    Reliability out;
    out.success = 1.0 - power(error, attempts);
    const double tried = out.success / (1.0 - error);
    out.cost = out.success + billed * (tried - out.success);
    out.costPerSuccess = out.cost / out.success;
    out.twoVendors = 1.0 - (1.0 - availabilityA) * (1.0 - availabilityB);
    return out;
}

Result<Hedge> hedgedRequest(const Law &latency, double delay, double target)
{
    if (const auto fault = Require().atLeast("delay before the second request", delay, 0).atLeast("target latency", target, 0)
                               .that(latency.lowest() >= 0, "A latency cannot be negative: bound its law at 0.").fault())
        return *fault;
    Hedge out;
    out.cost = 1.0 + (1.0 - latency.cdf(delay));
    out.slowerAlone = 1.0 - latency.cdf(target);
    out.slower = target > delay ? out.slowerAlone * (1.0 - latency.cdf(target - delay)) : out.slowerAlone;
    return out;
}

} // namespace farthing::margin
