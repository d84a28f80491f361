// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps of two parameters as CSV and JSON, C locale, full precision.
#pragma once
#include "data/json/json.h"
#include "model/economics/plan_surface.h"

namespace farthing::data {

std::string surfaceCsv(const PlanSurface &surface);
Json surfaceJson(const PlanSurface &surface);
/// What a sweep over numbers of the plan lists after them.
std::string sweepHeader();
std::string sweepRow(const Evaluation &evaluation);

} // namespace farthing::data
