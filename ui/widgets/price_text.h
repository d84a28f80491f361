// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/pricing/price_sheet.h"

#include <QString>

namespace farthing::ui {

/// A price of a sheet: two to four decimals and never fewer than it has, "free" for 0, "?" unknown, "–" not applicable.
QString priceCellText(const std::optional<double> &price, bool notApplicable = false);
/// provider/model, then tier, region, hours, first day and prompt step where they are not the standard ones.
QString rowName(const PriceRow &row);

} // namespace farthing::ui
