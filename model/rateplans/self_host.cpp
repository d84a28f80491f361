// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateplans/self_host.h"

#include "model/core/require.h"

#include <algorithm>

namespace farthing::rateplans {
namespace {

std::optional<Error> faultOf(const SelfHosting &plan)
{
    return Require().above("fixed cost of a replica", plan.fixedPerReplica, 0).above("capacity of a replica", plan.capacity, 0)
        .atLeast("variable cost", plan.variable, 0).above("API price", plan.apiPrice, 0).fault();
}

} // namespace

Result<SelfHostBreakeven> selfHostBreakeven(const SelfHosting &plan)
{
    if (const auto fault = faultOf(plan))
        return *fault;
    if (const auto fault = Require().that(plan.variable < plan.apiPrice,
            "Self-hosting never breaks even: its variable cost alone is not below the API price.").fault())
        return *fault;
    SelfHostBreakeven out;
    out.volume = plan.fixedPerReplica / (plan.apiPrice - plan.variable);
    out.utilisation = out.volume / plan.capacity;
    out.feasible = out.volume <= plan.capacity;
    return out;
}

Result<SelfHostCost> selfHostCost(const SelfHosting &plan, double volume)
{
    if (const auto fault = faultOf(plan))
        return *fault;
    if (const auto fault = Require().atLeast("volume", volume, 0).fault())
        return *fault;
    const double replicas = std::max(1.0, std::ceil(volume / plan.capacity));
    return SelfHostCost{replicas, replicas * plan.fixedPerReplica + volume * plan.variable, volume * plan.apiPrice};
}

} // namespace farthing::rateplans
