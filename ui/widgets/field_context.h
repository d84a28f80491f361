// SPDX-License-Identifier: GPL-3.0-or-later
// What a field or a page works on.
#pragma once
#include "ui/document/plan_document.h"
#include "ui/run/simulation_runner.h"

namespace farthing::ui {

struct FieldContext {
    PlanDocument *document;
    SimulationRunner *runner;
};

} // namespace farthing::ui
