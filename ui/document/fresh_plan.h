// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "data/json/json.h"
#include "model/pricing/price_sheet.h"

namespace farthing::ui {

/// A valid plan of one stage, on a model that the sheet prices in full.
data::Json freshPlan(const PriceSheet &sheet);

} // namespace farthing::ui
