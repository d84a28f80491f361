// SPDX-License-Identifier: GPL-3.0-or-later
// Single tasks of a run, replayed: what a task near some percentile of the cost spent, and on what. Draws are keyed by seed and
// task, so that a task is the same whenever it is walked.
#pragma once
#include "model/economics/evaluate.h"

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
struct SampleGroup {
    double level = 0;                  ///< of the percentile: 0.95; 0: the first tasks of the run that did not end right
    double cost = 0;                   ///< money: what the tasks are near; of those that did not end right, their mean
    std::vector<SampledTask> tasks;    ///< the nearest first; empty: there are none
    bool operator==(const SampleGroup &) const = default;
};
struct SampleOptions {
    std::vector<double> levels = {0.5, 0.95, 0.99};
    bool failed = true;                ///< a group of those that did not end right
    int each = 5;                      ///< tasks per group
    std::stop_token stop;
};
/// Tasks are looked for among so many first ones of the run.
inline constexpr std::uint64_t sampledFrom = 65'536;

/// Of the plan that `evaluation` is of, with its seed. The tasks are those of the run; where that took evenly spread points to
/// reach a precision, they are independent tasks of the same plan and seed instead. Empty after a stop, and without figures.
std::vector<SampleGroup> sampleTasks(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation, const SampleOptions &options = {});

} // namespace farthing::decide
