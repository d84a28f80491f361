// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/latency_band.h"

#include "model/economics/pool_waits.h"
#include "model/simulate/simulate.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

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
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t d = next++; d < shares.size() && !options.stop.stop_requested(); d = next++) {
            Issues said; // of the base values already
            CompiledPlan own = compilePlan(draws[d].plan, prices, said);
            setPoolWaits(draws[d].plan, draws[d].task, own);
            shares[d] = std::clamp(options.within + within(own, options) - few, 0.0, 1.0);
        }
    };
    {
        std::vector<std::jthread> others;
        const unsigned threads = options.threads > 0 ? static_cast<unsigned>(options.threads) : std::max(1U, std::thread::hardware_concurrency());
        for (unsigned t = 1; t < threads; ++t)
            others.emplace_back(work);
        work();
    }
    if (options.stop.stop_requested())
        return std::nullopt;
    const auto meet = std::count_if(shares.begin(), shares.end(), [&](double s) { return s >= base.targets.latency->share; });
    return LatencyBand{shares.size(), spreadOf(shares), static_cast<double>(meet) / static_cast<double>(shares.size())};
}

} // namespace farthing
