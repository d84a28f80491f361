// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/latency_band.h"

#include "model/core/team.h"
#include "model/economics/pool_waits.h"
#include "model/simulate/simulate.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

constexpr std::size_t mostDraws = 40;
constexpr std::uint64_t tasksOfDraw = 4096;

double within(const CompiledPlan &compiled, const LatencyBandOptions &options)
{
    SimulateOptions run;
    run.tasks = tasksOfDraw;
    run.seed = options.seed;
    run.threads = 1;
    run.breakdown = false;
    run.stop = options.stop;
    const std::optional<TaskResult> result = simulate(compiled, run);
    return result && result->latencySpread ? result->latencySpread->within.value : std::nan("");
}

} // namespace

std::optional<LatencyBand> latencyBand(const Plan &base, const CompiledPlan &compiled, const PlanPrices &prices, std::span<const DrawEconomics> draws, const LatencyBandOptions &options)
{
    const bool timed = std::any_of(base.pipeline.stages.begin(), base.pipeline.stages.end(), [](const Stage &s) { return s.latency.has_value(); });
    if (!base.targets.latency || !timed || draws.size() < 2)
        return std::nullopt;
    const double few = within(compiled, options);
    std::vector<double> shares(std::min(mostDraws, draws.size()));
    inParallel(options.threads, shares.size(), options.stop, [&](std::size_t d) {
        Issues said; // of the base values already
        CompiledPlan own = compilePlan(draws[d].plan, prices, said);
        setPoolWaits(draws[d].plan, draws[d].task, own);
        shares[d] = std::clamp(options.within + within(own, options) - few, 0.0, 1.0);
    });
    if (options.stop.stop_requested())
        return std::nullopt;
    const auto meet = std::count_if(shares.begin(), shares.end(), [&](double s) { return s >= base.targets.latency->share; });
    return LatencyBand{shares.size(), spreadOf(shares), static_cast<double>(meet) / static_cast<double>(shares.size())};
}

} // namespace farthing
