// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a token_prices table: a row that can be trusted, or why not.
#pragma once
#include "data/prices/dates.h"
#include "data/prices/decimal.h"
#include "data/prices/price_columns.h"

#include <functional>

namespace farthing::data {

/// How the cells of a table are to be read: what it shows itself, completed by the user's answers.
struct TableReading {
    ColumnMap columns;
    Dialect dialect = Dialect::Unknown;
    std::array<std::optional<Dialect>, columnCount> columnDialect{}; ///< of a column that was answered apart
    std::array<DateOrder, columnCount> dateOrder{}; ///< of each date column
    Dialect dialectOf(Column column) const { return columnDialect[std::size_t(column)].value_or(dialect); }
    bool serialDates = false;             ///< whole numbers in date columns are a spreadsheet's day numbers
    std::string per, currency, provider;  ///< for tables without such a column; empty: the column is there
};

struct ReadRow {
    std::optional<PriceRow> row;
    std::string reason;                   ///< why there is no row
    std::vector<std::string> remarks;     ///< doubts that do not cost the row
    std::vector<Column> ambiguous;        ///< columns whose cells can be read in two ways
};
ReadRow readPriceRow(const TableReading &reading, const CsvRecord &record);

inline constexpr std::array dateColumns{Column::EffectiveFrom, Column::EffectiveTo, Column::RetiresOn, Column::CheckedOn};

/// The part of a price cell that must be a number: a currency sign that agrees with `currency` is taken off.
std::string priceText(const std::string &cell, const std::string &currency);
/// "free" in the common languages.
bool saysFree(const std::string &cell);
/// A dash alone: nothing is known.
bool isDash(const std::string &cell);
bool isNotApplicable(const std::string &cell);
/// Power of ten that takes a price per `per` to a price per million tokens; nothing for an unknown unit.
std::optional<int> perExponent(const std::string &per);
bool isCurrencyCode(const std::string &text);

} // namespace farthing::data
