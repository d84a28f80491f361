// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage is computed from, in words: each input with its value and whether it is assumed or not known.
#pragma once
#include "model/plan/plan.h"
#include "ui/theme/theme.h"

#include <QString>

namespace farthing::ui {

/// A line per input behind that class of cost; empty where prices alone make it. `base`: the stage with every number fixed.
QString inputWords(const Stage &stage, const Stage &base, CostClass costClass);

} // namespace farthing::ui
