// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to the list of stages, each one undo step.
#pragma once
#include "ui/document/plan_document.h"

namespace farthing::ui {

/// The id of the new stage, which stands after `row`; it starts with the model of the stage there.
QString addStage(PlanDocument &document, int row);
QString duplicateStage(PlanDocument &document, int row);
/// The last stage stays.
void deleteStage(PlanDocument &document, int row);
void moveStage(PlanDocument &document, int from, int to);
/// `base`, or base-2, base-3, … that no item of the list has as its id.
std::string freeId(const data::Json *list, const std::string &base);

} // namespace farthing::ui
