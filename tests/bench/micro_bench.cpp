// SPDX-License-Identifier: GPL-3.0-or-later
// The parts one by one: draws, billing, percentiles, the exact engine, the import of a sheet.
#include "data/prices/import.h"
#include "data/samples/samples.h"
#include "data/plan/plan_json.h"
#include "model/economics/draws.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/batch_law.h"
#include "model/simulate/cost_order.h"
#include "model/simulate/kernels/kernels.h"
#include "model/simulate/random.h"

#include <atomic>
#include <benchmark/benchmark.h>
#include <fstream>
#include <sstream>
#include <thread>

using namespace farthing;

namespace {

constexpr int n = 1024;
alignas(64) std::uint32_t words[n + 16];
alignas(64) float scores[n + 16], others[n + 16], amounts[n + 16], ones[n + 16];
alignas(64) double money[n + 16], total[n + 16];

const kernels::Kernels &level(const benchmark::State &state)
{
    return kernels::kernelsFor(static_cast<kernels::Level>(state.range(0)));
}
void finish(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * n);
    state.SetLabel(level(state).name);
}

void drawWords(benchmark::State &state)
{
    kernels::Streams streams;
    level(state).seed(1, 2, 3, 0, &streams);
    for (auto _ : state)
        level(state).words(&streams, words, n);
    finish(state);
}
void drawNormals(benchmark::State &state)
{
    kernels::Streams streams;
    level(state).seed(1, 2, 3, 0, &streams);
    level(state).words(&streams, words, n);
    for (auto _ : state)
        level(state).normals(words, scores, n);
    finish(state);
}
void drawPairs(benchmark::State &state)
{
    kernels::Streams streams;
    level(state).seed(1, 2, 3, 0, &streams);
    for (auto _ : state)
        level(state).pairs(&streams, scores, others, n);
    finish(state);
}
void drawLognormals(benchmark::State &state)
{
    for (auto _ : state)
        level(state).exponentials(1000, .8F, scores, 0, 1e6F, 0, amounts, n);
    finish(state);
}
void billOneMeter(benchmark::State &state)
{
    std::fill(ones, ones + n, 1.0F);
    std::fill(total, total + n, 0.0);
    for (auto _ : state)
        benchmark::DoNotOptimize(level(state).charge(amounts, ones, 1e-9, money, total, n));
    finish(state);
}
void billAllMeters(benchmark::State &state)
{
    std::fill(ones, ones + n, 1.0F);
    std::fill(total, total + n, 0.0);
    const kernels::BillRules rules{2e5, {1e-9, 2e-9}, {1e-10, 2e-10}, {2e-9, 3e-9}, {5e-9, 6e-9}, {}, 200, false, 0};
    const kernels::BillLanes lanes{amounts, amounts, nullptr, ones, ones, ones};
    const kernels::BillMoney to{total, {}, {}, {}, {}, {}, {}};
    kernels::BillTokens tokens;
    kernels::BillSums sums;
    for (auto _ : state)
        level(state).billAll(&rules, &lanes, &to, &tokens, &sums, n);
    finish(state);
}

struct Compiled {
    Plan plan;
    PlanPrices prices;
    CompiledPlan compiled;
};
Compiled sample(const char *id)
{
    Compiled c;
    const data::PlanRead read = data::readPlan(data::samplePlan(id));
    c.plan = *read.plan;
    Issues issues;
    c.prices = findPrices(c.plan, data::bundledSheet(), issues);
    c.compiled = compilePlan(resolveBase(c.plan, issues), c.prices, issues);
    return c;
}

void percentiles(benchmark::State &state)
{
    std::vector<double> costs;
    for (std::uint64_t i = 0; i < 1000000; ++i)
        costs.push_back(0.01 + philox(1, i, 0, 0)[0] * philox(1, i, 1, 0)[0]);
    CostBins bins(keptBits);
    bins.add(costs.data(), static_cast<int>(costs.size()));
    Team team(1, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(orderOf(costs, bins, kernels::kernelsFor(kernels::bestLevel()), team));
    state.SetItemsProcessed(state.iterations() * 1000000);
}
void expectScreening(benchmark::State &state)
{
    const Compiled c = sample("screening");
    for (auto _ : state)
        benchmark::DoNotOptimize(expectTask(c.compiled));
}
void drawsScreening(benchmark::State &state)
{
    const Compiled c = sample("screening");
    DrawOptions options;
    options.draws = 2000;
    options.threads = 2;
    for (auto _ : state) {
        Issues issues;
        benchmark::DoNotOptimize(drawEconomics(c.plan, c.prices, options, issues));
    }
}
/// The evaluations of a Sobol design of 12 uncertain parameters and 4,096 base points, on two threads: cost and success of the plan
/// resolved and compiled for each.
void sobolScreening(benchmark::State &state)
{
    const Compiled c = sample("screening");
    constexpr std::uint64_t evaluations = 4096 * (12 + 2);
    const ParameterDraws parameters(c.plan, 1, evaluations);
    std::vector<double> results(evaluations);
    for (auto _ : state) {
        std::atomic<std::uint64_t> next{0};
        const auto work = [&] {
            for (std::uint64_t d = next++; d < evaluations; d = next++) {
                Issues issues;
                const ExactMoments m = expectMoments(compilePlan(parameters.resolve(d, issues), c.prices, issues));
                results[d] = m.cost / m.success;
            }
        };
        std::jthread other(work);
        work();
        other.join();
        benchmark::DoNotOptimize(results.data());
    }
}
/// Everything the window shows after an edit, of so many tasks and draws.
void evaluateScreening(benchmark::State &state)
{
    const data::PlanRead read = data::readPlan(data::samplePlan("screening"));
    RunOptions options;
    options.tasks = static_cast<std::uint64_t>(state.range(0));
    options.draws = static_cast<std::uint64_t>(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(*read.plan, data::bundledSheet(), options));
}
void importBundled(benchmark::State &state)
{
    std::ifstream in(FARTHING_BUNDLED_SHEET);
    std::stringstream text;
    text << in.rdbuf();
    for (auto _ : state)
        benchmark::DoNotOptimize(data::importPrices(text.str(), "bundled.csv"));
}

} // namespace

BENCHMARK(drawWords)->DenseRange(0, 2);
BENCHMARK(drawNormals)->DenseRange(0, 2);
BENCHMARK(drawPairs)->DenseRange(0, 2);
BENCHMARK(drawLognormals)->DenseRange(0, 2);
BENCHMARK(billOneMeter)->DenseRange(0, 2);
BENCHMARK(billAllMeters)->DenseRange(0, 2);
BENCHMARK(percentiles)->Unit(benchmark::kMillisecond);
BENCHMARK(expectScreening)->Unit(benchmark::kMicrosecond);
BENCHMARK(drawsScreening)->Unit(benchmark::kMillisecond);
BENCHMARK(sobolScreening)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(evaluateScreening)->Args({1, 1})->Args({8192, 40})->Args({20000, 1})->Args({20000, 100})->Args({200000, 2000})->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(importBundled)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
