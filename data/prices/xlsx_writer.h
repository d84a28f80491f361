// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/core/result.h"
#include "model/pricing/price_sheet.h"

#include <string>

namespace farthing::data {

/// A workbook of one tab per kind of price (empty ones are left out, but token_prices). Texts are text cells: a formula
/// stays a text. The same sheet gives the same bytes. Imports back equal.
Result<std::string> writePriceXlsx(const PriceSheet &sheet);

} // namespace farthing::data
