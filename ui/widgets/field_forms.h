// SPDX-License-Identifier: GPL-3.0-or-later
// The forms one value may take, and a sensible start for each.
#pragma once
#include "data/plan/plan_json.h"

namespace farthing::ui {

enum class ValueForm { Number, Uncertain, Law, Other };

/// Nothing and text count as Number, so that what was typed can be mended where it stands.
ValueForm valueForm(const data::Json *value);
/// P10 and P90 around a number, on the field's scale and within its range.
data::Json uncertainAround(double value, const data::FieldInfo &field);
/// A spread from task to task around a number.
data::Json lawAround(double value, bool isCount);
/// The number a form stands for: P50, likely, the law's median.
double middleOf(const data::Json &value, bool isCount);

} // namespace farthing::ui
