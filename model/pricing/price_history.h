// SPDX-License-Identifier: GPL-3.0-or-later
// The price of a model over time, from several sheets: a step function.
#pragma once
#include "model/pricing/price_sheet.h"

#include <span>
#include <string>
#include <vector>

namespace farthing {

struct PricePoint {
    std::string from;                    ///< ISO date from which the price holds; empty: ever before the next point
    bool isSeen = false;                 ///< true: first seen on that date, the change itself may be older
    bool isAnnounced = false;            ///< true: later than the date of the sheet that says so
    PriceRow row;
    std::string sheet;                   ///< name of the sheet that says so
};

/// The base price of provider/model (exact name or alias) in a service tier, steps in order, equal neighbours joined.
/// Sheets are taken by date: a later one corrects what an earlier one said of the days after it. A model that a later
/// sheet does not list any more simply has no further point.
std::vector<PricePoint> priceHistory(std::span<const PriceSheet *const> sheets, const std::string &model, const std::string &region = {}, const std::string &serviceTier = "standard");
std::vector<PricePoint> priceHistory(std::span<const PriceSheet> sheets, const std::string &model, const std::string &region = {});

} // namespace farthing
