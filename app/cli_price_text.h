// SPDX-License-Identifier: GPL-3.0-or-later
// Price sheets as text and JSON for the terminal.
#pragma once
#include "data/prices/import.h"
#include "model/pricing/price_history.h"
#include "model/pricing/sheet_diff.h"

#include <string>

namespace farthing::cli {

std::string priceText(const std::optional<double> &price);
std::string sheetText(const PriceSheet &sheet);
std::string sheetJson(const PriceSheet &sheet);
std::string diffText(const SheetDiff &diff);
std::string diffJson(const SheetDiff &diff);
std::string historyText(const std::vector<PricePoint> &points);
std::string historyJson(const std::vector<PricePoint> &points);
/// Open questions, one per paragraph, each with the option that answers it.
std::string questionsText(const data::ImportPreview &preview);

} // namespace farthing::cli
