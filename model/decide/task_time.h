// SPDX-License-Identifier: GPL-3.0-or-later
// What the time of a task is made of: for each stage, waits for pools, first tokens, and the writing of answers.
#pragma once
#include "model/economics/evaluate.h"
#include "model/simulate/compiled_plan.h"

#include <stop_token>
#include <string>
#include <vector>

namespace farthing::decide {

enum class TimePart { Waiting, FirstToken, Writing };
inline constexpr TimePart timeParts[] = {TimePart::Waiting, TimePart::FirstToken, TimePart::Writing};
struct StageTime {                     ///< seconds of one task, over all attempts of the stage
    std::string stage;
    double waiting = 0;                ///< for pools
    double firstToken = 0;             ///< from the start of an attempt to its first token: reading the prompt
    double writing = 0;                ///< answer and reasoning at the stage's speed
    double sum() const { return waiting + firstToken + writing; }
    double &operator[](TimePart part) { return part == TimePart::Waiting ? waiting : part == TimePart::FirstToken ? firstToken : writing; }
    bool operator==(const StageTime &) const = default;
};
/// The plan at the base values as evaluate() runs it, with prices of pools and waits. Absent: it has errors.
std::optional<CompiledPlan> asEvaluated(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation);
/// The same tasks with the same draws, of whose time only one part of one stage is counted. Absent: that part takes no time.
std::optional<CompiledPlan> onlyTime(const CompiledPlan &compiled, const std::string &stage, TimePart part);
/// The stages that state their latency, in the plan's order.
std::vector<std::string> timedStages(const CompiledPlan &compiled);
/// The mean task by the exact engine: the sums of the stages sum to its latency. Empty after a stop and without figures.
std::vector<StageTime> meanTime(const Plan &plan, const PriceSheet &sheet, const Evaluation &evaluation, std::stop_token stop = {});

} // namespace farthing::decide
