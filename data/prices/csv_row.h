// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a token_prices sheet: a row that can be trusted, or why not.
#pragma once
#include "data/prices/decimal.h"
#include "data/prices/price_columns.h"

#include <functional>

namespace farthing::data {

struct ReadRow {
    std::optional<PriceRow> row;
    std::string reason;                   ///< why there is no row
    std::vector<std::string> remarks;     ///< doubts that do not cost the row (cells read as not applicable)
};
ReadRow readCsvRow(const ColumnMap &columns, const CsvRecord &record, Dialect dialect);

/// The part of a price cell that must be a number: a currency sign that agrees with `currency` is taken off.
std::string priceText(const std::string &cell, const std::string &currency);

} // namespace farthing::data
