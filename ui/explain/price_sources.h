// SPDX-License-Identifier: GPL-3.0-or-later
// Which price rows a stage is billed by, in words.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <QString>

namespace farthing::ui {

struct StagePriceWords {
    QString brief;                     ///< "bundled.csv row 4", "rows 4, 9", "own pool"
    QString full;                      ///< a line per model with prices, row, date and the sheet's name and hash
};
StagePriceWords priceWords(const Plan &plan, const PriceSheet &sheet, const Stage &stage);
/// "bundled, 2026-11-01, hash 7c3e…a91f".
QString sheetWords(const PriceSheet &sheet);

} // namespace farthing::ui
