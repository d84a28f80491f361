// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a sheet beside token_prices: other_charges, commitments_gpus and fx_discounts, read and written alike.
#pragma once
#include "data/prices/importer.h"
#include "data/prices/table_layout.h"

namespace farthing::data {

inline constexpr std::array otherTabKinds{TabKind::OtherCharges, TabKind::Capacity, TabKind::Adjustments};
/// "other_charges", "commitments_gpus", "fx_discounts", and "token_prices".
const char *tabName(TabKind kind);

/// Adds the rows that can be trusted; each other one is refused with its reason.
void readOtherTab(Table &table, const TableLayout &layout, const ImportAnswers &answers, const std::string &file, PriceImport &out);

/// A cell to be written: text, or a number in C notation.
struct TabCell {
    std::string text;
    bool number = false;
};
/// The token_prices tab; titles first.
std::vector<std::vector<TabCell>> priceCells(const PriceSheet &sheet);
/// Titles first. Blank cells are blank, never 0.
std::vector<std::vector<TabCell>> tabCells(TabKind kind, const PriceSheet &sheet);
/// The tab as CSV; formulas are guarded.
std::string writeTabCsv(TabKind kind, const PriceSheet &sheet);

} // namespace farthing::data
