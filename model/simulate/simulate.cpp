// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/simulate.h"

#include "model/core/team.h"
#include "model/simulate/batch_walk.h"
#include "model/simulate/cost_order.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <memory>
#include <tuple>

namespace farthing {

const char *meterName(Meter meter)
{
    static constexpr const char *names[] = {"input", "cached_read", "cache_write", "output", "reasoning",
                                            "tools", "retrieval", "response_cache", "human", "compute"};
    return names[static_cast<int>(meter)];
}
const char *reasonName(Reason reason)
{
    static constexpr const char *names[] = {"first_attempt", "retry", "escalation", "checker", "human"};
    return names[static_cast<int>(reason)];
}

namespace {

constexpr std::uint64_t manyBatches = 64; // an error that they show is right to a tenth
constexpr std::uint64_t maxBlocks = 256; // bounds the memory of the block sums; depends on nothing but the task count

/// Of n values whose squares are summed; where only the sums of some groups of them are, `sum2` has each one's square by its size.
Estimate meanOf(double sum, double sum2, double n, double groups)
{
    const double mean = sum / n;
    const double variance = groups > 1 ? std::max(0.0, (sum2 - n * mean * mean) / (groups - 1)) : 0.0;
    return {mean, std::sqrt(variance / n)};
}
Estimate meanOf(double sum, double sum2, double n)
{
    return meanOf(sum, sum2, n, n);
}

/// Ratio of sums with its delta-method error (economics 1.2); NaN without a success.
Estimate costPerSuccess(double n, double cost, double cost2, double success, double costSuccess)
{
    if (!(success > 0))
        return {std::nan(""), 0};
    const Estimate mean = meanOf(cost, cost2, n);
    const double p = success / n, ratio = cost / success;
    const double covariance = costSuccess / n - mean.value * p;
    const double v = std::max(0.0, mean.se * mean.se * n - 2 * ratio * covariance + ratio * ratio * p * (1 - p));
    return {ratio, std::sqrt(v / n) / p};
}

/// Wilson's interval of a share.
std::pair<double, double> interval(double successes, double n)
{
    constexpr double z = 1.959964;
    const double p = successes / n, middle = p + z * z / (2 * n), half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, (middle - half) / (1 + z * z / n)), std::min(1.0, (middle + half) / (1 + z * z / n))};
}

LatencyFigures latencyFigures(const CompiledPlan &plan, const BlockSums &sums, double n, CostOrder order)
{
    LatencyFigures f;
    f.percentiles = order.percentiles;
    f.histogram = std::move(order.histogram);
    f.waiting = sums.waiting / n;
    f.target = plan.latencyTarget;
    if (f.target > 0) {
        const double p = sums.inTime / n;
        f.within = {p, std::sqrt(p * (1 - p) / n)};
        std::tie(f.low95, f.high95) = interval(sums.inTime, n);
    }
    return f;
}

/// `tallies`: how many tasks or batches calls and attempts were counted by.
TaskResult summarise(const CompiledPlan &plan, const BlockSums &sums, std::uint64_t tasks, std::uint64_t tallies, CostOrder order)
{
    const double n = static_cast<double>(tasks);
    TaskResult r;
    r.tasks = tasks;
    r.cost = meanOf(sums.cost, sums.cost2, n);
    r.secondMoment = meanOf(sums.cost2, sums.cost4, n);
    r.latency = std::isfinite(sums.latency) ? meanOf(sums.latency, sums.latency2, n) : Estimate{sums.latency, 0};
    r.variance = r.cost.se * r.cost.se * n;
    const double p = sums.success / n;
    r.success = {p, std::sqrt(p * (1 - p) / n)};
    r.calls = meanOf(sums.calls, sums.calls2, n, static_cast<double>(tallies));
    r.attempts = meanOf(sums.attempts, sums.attempts2, n, static_cast<double>(tallies));
    const double w = sums.wrong / n;
    r.wrongNotAborted = {w, std::sqrt(w * (1 - w) / n)};
    r.costPerSuccess = costPerSuccess(n, sums.cost, sums.cost2, sums.success, sums.costSuccess);
    r.low95 = r.costPerSuccess.value - 1.959964 * r.costPerSuccess.se;
    r.high95 = r.costPerSuccess.value + 1.959964 * r.costPerSuccess.se;
    r.tokens = {sums.tokens.input / n, sums.tokens.cachedRead / n, sums.tokens.cacheWrite / n, sums.tokens.output / n,
                sums.tokens.reasoning / n};
    r.contextOverruns = sums.overruns / n;
    for (const double s : sums.poolSeconds)
        r.poolSeconds.push_back(s / n);
    for (std::size_t s = 0; s < plan.stages.size(); ++s) {
        for (int m = 0; m < (sums.cells.empty() ? 0 : meterCount); ++m)
            for (int q = 0; q < reasonCount; ++q)
                for (std::size_t wasted = 0; wasted < 2; ++wasted) {
                    const std::size_t i = cellIndex(s, static_cast<Meter>(m), static_cast<Reason>(q)) * 2 + wasted;
                    if (sums.cells[i] != 0)
                        r.breakdown.push_back({plan.stages[s].id, static_cast<Meter>(m), static_cast<Reason>(q), wasted == 1,
                                               meanOf(sums.cells[i], sums.cells2[i], n)});
                }
        const StageCounts &c = sums.stages[s];
        r.stages.push_back({plan.stages[s].id, c.ran / n, c.calls / n, c.attempts / n, c.retries / n,
                            c.routed > 0 ? c.escalated / c.routed : 0, c.ran > 0 ? c.ok / c.ran : 0,
                            c.attempts > 0 ? c.prefixHits / c.attempts : 0, c.poolSeconds / n});
    }
    for (std::size_t g = 0; g < plan.segments.size(); ++g) {
        const BlockSums::Segment &c = sums.segments[g];
        if (c.tasks > 0)
            r.segments.push_back({plan.segments[g].id, c.tasks / n, meanOf(c.cost, c.cost2, c.tasks),
                                  {c.success / c.tasks, std::sqrt(c.success * (c.tasks - c.success) / c.tasks) / c.tasks},
                                  costPerSuccess(c.tasks, c.cost, c.cost2, c.success, c.costSuccess)});
    }
    r.percentiles = order.percentiles;
    r.topDecileShare = order.topDecileShare;
    r.histogram = std::move(order.histogram);
    return r;
}

/// Replaces the errors of independent tasks by those that the spread between replicates shows.
void setErrors(TaskResult &total, const std::vector<TaskResult> &replicates)
{
    const double n = static_cast<double>(replicates.size());
    const auto error = [&](const auto &figure) {
        double sum = 0, sum2 = 0;
        for (const TaskResult &replicate : replicates)
            sum += figure(replicate).value;
        for (const TaskResult &replicate : replicates)
            sum2 += (figure(replicate).value - sum / n) * (figure(replicate).value - sum / n);
        return std::sqrt(sum2 / (n - 1) / n);
    };
    for (Estimate TaskResult::*figure : {&TaskResult::cost, &TaskResult::secondMoment, &TaskResult::latency, &TaskResult::success,
                                         &TaskResult::costPerSuccess, &TaskResult::calls, &TaskResult::attempts, &TaskResult::wrongNotAborted})
        (total.*figure).se = error([&](const TaskResult &r) { return r.*figure; });
    for (Cell &cell : total.breakdown)
        cell.mean.se = error([&](const TaskResult &r) {
            for (const Cell &own : r.breakdown)
                if (own.stage == cell.stage && own.meter == cell.meter && own.reason == cell.reason && own.wasted == cell.wasted)
                    return own.mean;
            return Estimate{};
        });
    for (std::size_t g = 0; g < total.segments.size(); ++g)
        for (Estimate SegmentFigures::*figure : {&SegmentFigures::cost, &SegmentFigures::success, &SegmentFigures::costPerSuccess})
            (total.segments[g].*figure).se = error([&](const TaskResult &r) { return g < r.segments.size() ? r.segments[g].*figure : Estimate{}; });
    const double half = boost::math::quantile(boost::math::students_t(n - 1), 0.975) * total.costPerSuccess.se;
    total.low95 = total.costPerSuccess.value - half;
    total.high95 = total.costPerSuccess.value + half;
}

} // namespace

std::optional<TaskResult> simulate(const CompiledPlan &plan, const SimulateOptions &options)
{
    std::uint64_t tasks = std::clamp<std::uint64_t>(options.tasks, 1, maxTasks);
    const std::uint64_t replicates = options.replicates > 1 ? static_cast<std::uint64_t>(options.replicates) : 0;
    const std::uint64_t each = replicates > 0 ? pointBatchTasks : batchTasks;
    std::uint64_t replicateTasks = 0;
    if (replicates > 0) {
        replicateTasks = std::bit_ceil(std::max<std::uint64_t>(each, (tasks + replicates - 1) / replicates));
        while (replicateTasks > each && replicateTasks * replicates > maxTasks)
            replicateTasks /= 2;
        tasks = replicateTasks * replicates;
    }
    const std::uint64_t batches = (tasks + each - 1) / each;
    std::uint64_t perBlock = std::max<std::uint64_t>(1, (batches + maxBlocks - 1) / maxBlocks);
    if (replicates > 0) // a block is of one replicate
        perBlock = std::min(replicateTasks / each, std::bit_ceil(perBlock));
    const std::uint64_t blocks = (batches + perBlock - 1) / perBlock;
    const bool tallyTogether = replicates > 0 || batches >= manyBatches; // replicates show the error themselves
    const bool keep = options.keepsCosts && tasks <= keptCosts;
    std::vector<BlockSums> sums(blocks);
    const BatchPlan batchPlan(plan, options.seed);
    std::optional<SobolWords> points;
    if (replicates > 0)
        points = batchPlan.points(options.seed);
    const bool timed = batchPlan.hasLatency;
    const MoneyArray costs(keep ? tasks : 0); // the batches fill them
    const auto seconds = std::make_unique_for_overwrite<double[]>(keep && timed ? tasks : 0);
    struct Counted {
        CostBins costs, times;
    };
    const kernels::Kernels &level = kernels::kernelsFor(options.level.value_or(kernels::bestLevel()));
    std::atomic<std::uint64_t> done{0};

    Team team(options.threads, blocks);
    Shares shares(blocks, team);
    std::vector<std::optional<Counted>> counted(team.size());
    const auto work = [&](std::size_t member) {
        BatchWalk walk(batchPlan, level, options.breakdown);
        walk.stopWith(options.stop);
        if (tallyTogether)
            walk.tallyTogether();
        if (points)
            walk.usePoints(&*points, replicateTasks / each);
        const int bits = keep ? keptBits : countedBits;
        Counted &own = counted[member].emplace(CostBins(bits), CostBins(timed ? bits : 0));
        const MoneyArray batchCosts(batchTasks);
        const auto batchSeconds = std::make_unique_for_overwrite<double[]>(batchTasks);
        for (std::uint64_t b = shares.take(member); b < blocks; b = shares.take(member)) {
            BlockSums block; // of its own, since the next one's lines may be another thread's
            block.resize(plan, options.breakdown);
            for (std::uint64_t i = b * perBlock; i < std::min(batches, (b + 1) * perBlock); ++i) {
                if (options.stop.stop_requested())
                    return;
                const std::uint64_t first = i * each;
                const int n = static_cast<int>(std::min(each, tasks - first));
                double *out = keep ? costs.data() + first : batchCosts.data();
                double *time = !timed ? nullptr : keep ? seconds.get() + first : batchSeconds.get();
                walk.run(i, n, block, out, time);
                own.costs.add(out, n);
                if (timed)
                    own.times.add(time, n);
            }
            sums[b] = std::move(block);
            const std::uint64_t finished = ++done;
            if (options.progress)
                options.progress(static_cast<double>(finished) / static_cast<double>(blocks));
        }
    };
    team.run(work);
    if (options.stop.stop_requested())
        return std::nullopt;
    CostBins &bins = counted.front()->costs, &timeBins = counted.front()->times;
    for (std::size_t m = 1; m < counted.size(); ++m) {
        bins.add(counted[m]->costs);
        timeBins.add(counted[m]->times);
    }
    BlockSums total;
    total.resize(plan, options.breakdown);
    std::vector<TaskResult> perReplicate;
    if (replicates == 0)
        for (const BlockSums &block : sums)
            total.add(block);
    for (std::uint64_t r = 0; r < replicates; ++r) {
        BlockSums own;
        own.resize(plan, options.breakdown);
        for (std::uint64_t b = r * blocks / replicates; b < (r + 1) * blocks / replicates; ++b)
            own.add(sums[b]);
        total.add(own);
        perReplicate.push_back(summarise(plan, own, replicateTasks, replicateTasks / each, {}));
    }
    TaskResult result = summarise(plan, total, tasks, tallyTogether ? batches : tasks, keep ? orderOf({costs.data(), tasks}, bins, level, team) : orderOf(bins));
    if (!perReplicate.empty()) {
        setErrors(result, perReplicate);
        if (keep) // without every cost the errors of percentiles are those of independent tasks: too wide
            setReplicateErrors({costs.data(), tasks}, replicates, level, result.percentiles);
    }
    if (timed)
        result.latencySpread = latencyFigures(plan, total, static_cast<double>(tasks), keep ? orderOf({seconds.get(), tasks}, timeBins, level, team) : orderOf(timeBins));
    return result;
}

} // namespace farthing
