// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a sheet beside its token prices, in the project file.
#pragma once
#include "data/json/json.h"
#include "model/pricing/price_sheet.h"

namespace farthing::data {

/// Appends one object per filled tab to the list of rows: its CSV, and where each line came from.
void appendTabs(Json &rows, const PriceSheet &sheet);
/// Whether an element of the list is a tab.
bool isTab(const Json &element);
/// Reads it back; false when a line is not what was written.
bool readTab(const Json &element, PriceSheet &sheet);

} // namespace farthing::data
