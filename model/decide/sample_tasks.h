// SPDX-License-Identifier: GPL-3.0-or-later
// Single tasks of a run, replayed: what a task near some percentile of the cost or of the time spent, and on what. Draws are
// keyed by seed and task, so that a task is the same whenever it is walked.
#pragma once
#include "model/decide/task_time.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace farthing::decide {

enum class TaskEnd { Right, Wrong, Aborted };
struct SpentMoney {
    Meter meter;
    Reason reason;
    double money = 0;
    bool operator==(const SpentMoney &) const = default;
};
struct SampledStage {                  ///< a stage that the task reached
    std::string stage;
    double calls = 0, attempts = 0, retries = 0, escalated = 0; ///< counts of this task
    double money = 0;                  ///< the sum of `spent`
    std::vector<SpentMoney> spent;     ///< the dearest first
    StageTime time;                    ///< where tasks are looked for by their time, else all 0
    bool operator==(const SampledStage &) const = default;
};
struct SampledTask {
    std::uint64_t number = 0;          ///< in the run, from 0
    double cost = 0;                   ///< money
    double seconds = 0;                ///< 0: no stage states its latency
    TaskEnd end = TaskEnd::Right;
    double calls = 0, attempts = 0;
    TokenMeans tokens;                 ///< of this task, over all attempts
    std::vector<SampledStage> stages;  ///< in the plan's order; their money sums to the cost
    bool operator==(const SampledTask &) const = default;
};
/// What the tasks of a group have in common.
enum class SampleKind {
    Near,                              ///< a percentile
    Failed,                            ///< the first of the run that did not end right
    Late                               ///< the first that took longer than the plan's target
};
struct SampleGroup {
    SampleKind kind = SampleKind::Near;
    double level = 0;                  ///< of the percentile: 0.95; else 0
    double value = 0;                  ///< money or seconds: the percentile of the run; else the mean of the tasks
    std::vector<SampledTask> tasks;    ///< the nearest first; empty: there are none
    bool operator==(const SampleGroup &) const = default;
};
enum class SampledBy { Cost, Seconds };
struct SampleOptions {
    SampledBy by = SampledBy::Cost;
    std::vector<double> levels = {0.5, 0.95, 0.99};
    bool failed = true;                ///< a group of those that did not end right
    bool late = false;                 ///< a group of those that miss the plan's latency target
    int each = 5;                      ///< tasks per group
    std::stop_token stop;
};
/// Tasks are looked for among so many first ones of the run; by time, which is taken apart for all of them, among fewer.
inline constexpr std::uint64_t sampledFrom = 65'536, timedFrom = 16'384;

/// Of the plan that `evaluation` is of, with its seed. The tasks are those of the run; where that took evenly spread points to
/// reach a precision, they are independent tasks of the same plan and seed instead. Empty after a stop, without figures, and by
/// time where no stage states its latency. A percentile without an end has no tasks near it.
std::vector<SampleGroup> sampleTasks(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation, const SampleOptions &options = {});

} // namespace farthing::decide
