// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of an XLSX workbook as records of cells. Formulas are never run: their stored value is read.
#pragma once
#include "data/prices/csv_reader.h"
#include "model/core/result.h"

namespace farthing::data {

struct WorkbookTab {
    std::string name;
    std::vector<CsvRecord> records;      ///< rows with cells; CsvRecord::row is the row's number in the sheet
};

bool looksLikeWorkbook(std::string_view bytes);
/// Dates come as YYYY-MM-DD, numbers in C notation, both marked as numbers. Budgets: 64 MiB inflated, 1 M cells, 200
/// tabs, 32 elements deep; a DOCTYPE is refused.
Result<std::vector<WorkbookTab>> readWorkbook(std::string_view bytes);

} // namespace farthing::data
