// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/economics/task_economics.h"

namespace farthing {

/// mixOf() without the terms of pools and what takes their place: a month asks for it at every volume it looks at.
TaskEconomics mixOfTasks(const TaskEconomics &a, const TaskEconomics &b, double w);

} // namespace farthing
