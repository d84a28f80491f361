// SPDX-License-Identifier: GPL-3.0-or-later
// What money and time are spent on, in words.
#pragma once
#include "model/decide/task_time.h"
#include "model/plan/plan.h"
#include "model/simulate/results.h"

#include <QString>

namespace farthing::ui {

QString meterText(Meter meter);
QString reasonText(Reason reason);
QString timePartText(decide::TimePart part);
/// The stage's name, or its id where it has none.
QString stageName(const Plan &plan, const std::string &id);

} // namespace farthing::ui
