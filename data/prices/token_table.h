// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a token_prices table: numbers and dates read as the whole table shows them, rows judged one by one.
#pragma once
#include "data/prices/importer.h"
#include "data/prices/price_row_reader.h"
#include "data/prices/table_layout.h"

namespace farthing::data {

/// How this table writes numbers and dates: the evidence of all its cells, then the answers.
TableReading readingOf(Table &table, const TableLayout &layout, const ImportAnswers &answers);

/// Adds the rows that can be trusted to `out`, and a question per column whose cells can be read in two ways.
Status readTokenTable(Table &table, const TableLayout &layout, const ImportAnswers &answers, const std::string &file, PriceImport &out);

/// Why a record is no row of a table at all (a total, a title, a footnote), or empty. `name` is the cell that names it.
std::string aside(const CsvRecord &record, const CsvCell &name, std::size_t width);

} // namespace farthing::data
