// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/sample_tasks.h"

#include "model/economics/draws.h"
#include "model/economics/pool_waits.h"
#include "model/plan/resolve.h"
#include "model/simulate/batch_walk.h"

#include <algorithm>
#include <cmath>

namespace farthing::decide {
namespace {

/// A sum over a thousand tasks less that over all but one keeps this part of the task's cost as rounding.
constexpr double noise = 1e-9;

class Replay {
public:
    Replay(const CompiledPlan &compiled, std::uint64_t seed) : m_compiled(compiled), m_plan(compiled, seed), m_costs(batchTasks), m_seconds(batchTasks) {}

    /// Costs of the first tasks; empty after a stop.
    std::vector<double> costs(std::uint64_t tasks, const std::stop_token &stop)
    {
        std::vector<double> all(tasks);
        BatchWalk walk(m_plan, kernels::kernelsFor(kernels::bestLevel()), false);
        for (std::uint64_t first = 0; first < tasks; first += batchTasks) {
            if (stop.stop_requested())
                return {};
            const int n = static_cast<int>(std::min<std::uint64_t>(batchTasks, tasks - first));
            BlockSums sums;
            sums.resize(m_compiled, true);
            walk.run(first / batchTasks, n, sums, m_costs.data(), m_seconds.data());
            std::copy_n(m_costs.data(), n, all.begin() + static_cast<std::ptrdiff_t>(first));
            m_failed.push_back({n, static_cast<int>(std::lround(n - sums.success))});
        }
        return all;
    }
    /// The first tasks of the run that did not end right. Only sums over the first n tasks of a batch tell of it: halved until
    /// one task is left.
    std::vector<std::uint64_t> failures(int most, const std::stop_token &stop)
    {
        std::vector<std::uint64_t> found;
        for (std::uint64_t batch = 0; batch < m_failed.size(); ++batch) {
            const auto [tasks, failed] = m_failed[batch];
            for (int nth = 1; nth <= failed; ++nth) {
                if (static_cast<int>(found.size()) >= most || stop.stop_requested())
                    return found;
                int low = 0, high = tasks; // fewer than nth fail among the first `low`, nth or more among the first `high`
                while (high - low > 1) {
                    const int middle = (low + high) / 2;
                    (std::lround(middle - sumsOf(batch, middle).success) >= nth ? high : low) = middle;
                }
                found.push_back(batch * batchTasks + static_cast<std::uint64_t>(high) - 1);
            }
        }
        return found;
    }
    /// What the batch of a task adds up to with the task, less what it does without.
    SampledTask task(std::uint64_t number)
    {
        const int at = static_cast<int>(number % batchTasks);
        const BlockSums with = sumsOf(number / batchTasks, at + 1);
        SampledTask t;
        t.number = number;
        t.cost = m_costs.data()[at];
        t.seconds = m_plan.hasLatency ? m_seconds[static_cast<std::size_t>(at)] : 0;
        const BlockSums without = sumsOf(number / batchTasks, at);
        const auto own = [&](double BlockSums::*sum) { return std::round(with.*sum - without.*sum); };
        t.end = own(&BlockSums::success) > 0 ? TaskEnd::Right : own(&BlockSums::wrong) > 0 ? TaskEnd::Wrong : TaskEnd::Aborted;
        t.calls = own(&BlockSums::calls);
        t.attempts = own(&BlockSums::attempts);
        for (double TokenMeans::*tokens : {&TokenMeans::input, &TokenMeans::cachedRead, &TokenMeans::cacheWrite, &TokenMeans::output, &TokenMeans::reasoning})
            t.tokens.*tokens = std::max(0.0, with.tokens.*tokens - without.tokens.*tokens);
        for (std::size_t s = 0; s < m_compiled.stages.size(); ++s) {
            const auto count = [&](double StageCounts::*sum) { return std::round(with.stages[s].*sum - without.stages[s].*sum); };
            if (!(count(&StageCounts::ran) > 0))
                continue;
            SampledStage stage{m_compiled.stages[s].id, count(&StageCounts::calls), count(&StageCounts::attempts), count(&StageCounts::retries), count(&StageCounts::escalated), 0, {}};
            for (int m = 0; m < meterCount; ++m)
                for (int q = 0; q < reasonCount; ++q) {
                    const std::size_t cell = cellIndex(s, static_cast<Meter>(m), static_cast<Reason>(q)) * 2;
                    const double money = with.cells[cell] + with.cells[cell + 1] - without.cells[cell] - without.cells[cell + 1];
                    if (money > noise * t.cost)
                        stage.spent.push_back({static_cast<Meter>(m), static_cast<Reason>(q), money});
                }
            std::sort(stage.spent.begin(), stage.spent.end(), [](const SpentMoney &a, const SpentMoney &b) { return a.money > b.money; });
            for (const SpentMoney &spent : stage.spent)
                stage.money += spent.money;
            t.stages.push_back(std::move(stage));
        }
        return t;
    }

private:
    BlockSums sumsOf(std::uint64_t batch, int tasks)
    {
        BlockSums sums;
        sums.resize(m_compiled, true);
        if (tasks > 0)
            BatchWalk(m_plan, kernels::kernelsFor(kernels::bestLevel()), true).run(batch, tasks, sums, m_costs.data(), m_seconds.data());
        return sums;
    }

    const CompiledPlan &m_compiled;
    BatchPlan m_plan;
    MoneyArray m_costs;
    std::vector<double> m_seconds;
    std::vector<std::pair<int, int>> m_failed; ///< per batch: tasks, and those of them that did not end right
};

double costAt(const Percentiles &p, double level, std::vector<double> sorted)
{
    for (const auto &[at, known] : {std::pair{0.5, &Percentiles::p50}, {0.95, &Percentiles::p95}, {0.99, &Percentiles::p99}})
        if (level == at)
            return (p.*known).value;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(level * static_cast<double>(sorted.size() - 1))];
}

} // namespace

std::vector<SampleGroup> sampleTasks(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation, const SampleOptions &options)
{
    Issues said; // the evaluation has told them
    if (!evaluation.ok || evaluation.simulated.tasks == 0)
        return {};
    const PlanPrices prices = findPrices(plan, sheet, said);
    const Plan base = resolveBase(plan, said);
    if (hasErrors(said))
        return {};
    CompiledPlan compiled = compilePlan(base, prices, said);
    setComputeRates(base, evaluation.baseTask, compiled);
    setPoolWaits(base, evaluation.baseTask, compiled);
    Replay replay(compiled, evaluation.seed);
    const std::vector<double> costs = replay.costs(std::min(sampledFrom, evaluation.simulated.tasks), options.stop);
    std::vector<std::uint64_t> order(costs.size());
    for (std::uint64_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto byDistance = [&](double cost) {
        std::stable_sort(order.begin(), order.end(), [&](std::uint64_t a, std::uint64_t b) { return std::abs(costs[a] - cost) < std::abs(costs[b] - cost); });
    };
    std::vector<SampleGroup> groups;
    for (const double level : options.levels) {
        if (costs.empty() || options.stop.stop_requested())
            return {};
        SampleGroup group{level, costAt(evaluation.simulated.percentiles, level, costs), {}};
        byDistance(group.cost);
        for (std::size_t i = 0; i < std::min(order.size(), static_cast<std::size_t>(options.each)); ++i)
            group.tasks.push_back(replay.task(order[i]));
        groups.push_back(std::move(group));
    }
    if (!options.failed || costs.empty())
        return groups;
    SampleGroup failed;
    for (const std::uint64_t number : replay.failures(options.each, options.stop)) {
        failed.tasks.push_back(replay.task(number));
        failed.cost += failed.tasks.back().cost;
    }
    if (!failed.tasks.empty()) {
        failed.cost /= static_cast<double>(failed.tasks.size());
        groups.push_back(std::move(failed));
    }
    return groups;
}

} // namespace farthing::decide
