// SPDX-License-Identifier: GPL-3.0-or-later
// What is moved to find swings, and how.
#pragma once
#include "model/decide/swings.h"
#include "model/simulate/compiled_plan.h"

namespace farthing::decide {

/// The prices that stages pay, each once: swings without their effects.
std::vector<Swing> paidPrices(const Plan &plan, const PriceSheet &sheet, const PlanPrices &prices);
/// Everything that may be moved, in the plan's order, then the prices: swings without their effects.
std::vector<Swing> swingCandidates(const Plan &plan, const std::vector<Swing> &paid, SwingsOf of);
/// The rows of the models that are paid, so that a swing does not copy thousands of others.
PriceSheet paidSheet(const PriceSheet &sheet, const std::vector<Swing> &prices);
/// False: it changes what a month earns and costs, but no task.
bool movesTasks(const Swing &swing);
/// The number, law or price at the lower or upper end of its swing.
void moveTo(Plan &plan, const Swing &swing, bool up);
void moveTo(PriceSheet &sheet, const Swing &swing, bool up);

} // namespace farthing::decide
