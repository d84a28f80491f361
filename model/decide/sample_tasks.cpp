// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decide/sample_tasks.h"

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

    /// What the first tasks are looked for by; empty after a stop.
    std::vector<double> values(SampledBy by, std::uint64_t tasks, const std::stop_token &stop)
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
            std::copy_n(by == SampledBy::Cost ? m_costs.data() : m_seconds.data(), n, all.begin() + static_cast<std::ptrdiff_t>(first));
            m_failed.push_back({n, static_cast<int>(std::lround(n - sums.success))});
        }
        return all;
    }
    bool isTimed() const { return m_plan.hasLatency; }
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
            SampledStage stage{m_compiled.stages[s].id, count(&StageCounts::calls), count(&StageCounts::attempts), count(&StageCounts::retries), count(&StageCounts::escalated), 0, {}, {}};
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

/// The seconds of the first tasks, taken apart: part by part of each stage, task by task.
class TimeTable {
public:
    /// Incomplete after a stop.
    TimeTable(const CompiledPlan &compiled, std::uint64_t seed, std::uint64_t tasks, const std::stop_token &stop)
    {
        for (const std::string &stage : timedStages(compiled))
            for (const TimePart part : timeParts)
                if (const std::optional<CompiledPlan> only = onlyTime(compiled, stage, part); only && !stop.stop_requested())
                    m_columns.push_back({stage, part, Replay(*only, seed).values(SampledBy::Seconds, tasks, stop)});
    }
    void fill(SampledTask &task) const
    {
        for (SampledStage &stage : task.stages) {
            stage.time.stage = stage.stage;
            for (const Column &column : m_columns)
                if (column.stage == stage.stage && task.number < column.seconds.size())
                    stage.time[column.part] = column.seconds[task.number];
        }
    }

private:
    struct Column {
        std::string stage;
        TimePart part;
        std::vector<double> seconds;
    };
    std::vector<Column> m_columns;
};

double percentileOf(const Percentiles &p, double level, std::vector<double> values)
{
    for (const auto &[at, known] : {std::pair{0.5, &Percentiles::p50}, {0.95, &Percentiles::p95}, {0.99, &Percentiles::p99}})
        if (level == at)
            return (p.*known).value;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(level * static_cast<double>(values.size() - 1))];
}

/// The numbers of the tasks in a group.
std::vector<std::uint64_t> nearest(const std::vector<double> &values, double to, int most)
{
    std::vector<std::uint64_t> order(values.size());
    for (std::uint64_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint64_t a, std::uint64_t b) { return std::abs(values[a] - to) < std::abs(values[b] - to); });
    order.resize(std::min(order.size(), static_cast<std::size_t>(most)));
    return order;
}

std::vector<std::uint64_t> firstAbove(const std::vector<double> &values, double bound, int most)
{
    std::vector<std::uint64_t> found;
    for (std::uint64_t i = 0; i < values.size() && static_cast<int>(found.size()) < most; ++i)
        if (values[i] > bound)
            found.push_back(i);
    return found;
}

} // namespace

std::vector<SampleGroup> sampleTasks(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation, const SampleOptions &options)
{
    const bool timed = options.by == SampledBy::Seconds;
    const TaskResult &run = evaluation.simulated;
    const std::optional<CompiledPlan> compiled = asEvaluated(plan, sheet, evaluation);
    if (!compiled || run.tasks == 0 || (timed && !run.latencySpread))
        return {};
    Replay replay(*compiled, evaluation.seed);
    const std::uint64_t tasks = std::min(timed ? timedFrom : sampledFrom, run.tasks);
    const std::vector<double> values = replay.values(options.by, tasks, options.stop);
    std::optional<TimeTable> times;
    if (timed)
        times.emplace(*compiled, evaluation.seed, tasks, options.stop);
    std::vector<SampleGroup> groups;
    const auto add = [&](SampleKind kind, double level, std::optional<double> value, const std::vector<std::uint64_t> &numbers) {
        SampleGroup group{kind, level, value.value_or(0), {}};
        for (const std::uint64_t number : numbers) {
            if (options.stop.stop_requested())
                return;
            SampledTask task = replay.task(number);
            if (times)
                times->fill(task);
            if (!value)
                group.value += (timed ? task.seconds : task.cost) / static_cast<double>(numbers.size());
            group.tasks.push_back(std::move(task));
        }
        if (!group.tasks.empty())
            groups.push_back(std::move(group));
    };
    for (const double level : options.levels) {
        if (values.empty() || options.stop.stop_requested())
            return {};
        const double value = percentileOf(timed ? run.latencySpread->percentiles : run.percentiles, level, values);
        if (std::isfinite(value))
            add(SampleKind::Near, level, value, nearest(values, value, options.each));
    }
    if (options.failed)
        add(SampleKind::Failed, 0, {}, replay.failures(options.each, options.stop));
    if (options.late && timed && run.latencySpread->target > 0)
        add(SampleKind::Late, 0, {}, firstAbove(values, run.latencySpread->target, options.each));
    return options.stop.stop_requested() ? std::vector<SampleGroup>() : groups;
}

} // namespace farthing::decide
