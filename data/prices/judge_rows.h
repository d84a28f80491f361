// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one model, judged beside each other: what cannot be meant is dropped, what is doubtful is said.
#pragma once
#include "model/core/issue.h"
#include "model/pricing/price_sheet.h"

#include <string>
#include <utility>
#include <vector>

namespace farthing::data {

using Remarks = std::vector<std::pair<Severity, std::string>>; ///< reasons and doubts, without the model's name

/// Rows of one model, the standard base row of a date before the rows that depart from it. Drops tiers, steps and
/// windows whose prices cannot be right; turns a 0 that means "no surcharge" or "not known" into unknown. Returns why
/// the model has no usable row, or an empty string.
std::string judgeRows(std::vector<PriceRow> &rows, Remarks &remarks);

} // namespace farthing::data
