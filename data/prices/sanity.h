// SPDX-License-Identifier: GPL-3.0-or-later
// Prices that cannot be meant: wrong units and slipped decimals found by magnitude.
#pragma once
#include "model/pricing/price_sheet.h"

#include <optional>
#include <string>

namespace farthing::data {

/// Dearest plausible price of one million tokens, in USD (the dearest published ones were 150 in and 600 out).
inline constexpr double maxInputPerMillion = 200, maxOutputPerMillion = 1000;
/// Embeddings above this, in USD per million tokens, are kept but doubted (text embeddings cost 0.01 to 0.2).
inline constexpr double doubtfulEmbeddingPerMillion = 10;
/// A tier or long-prompt price outside [base / 20, base x 10] is taken for a slip.
inline constexpr double maxTierRatio = 10, minTierRatio = 1.0 / 20;

/// Why the row's own prices cannot be right, or nothing. Only currencies of the dollar's magnitude are judged by size.
std::optional<std::string> implausible(const PriceRow &row);
/// Why a service tier or long-prompt row cannot be right beside the row it departs from, or nothing.
std::optional<std::string> implausibleBeside(const PriceRow &row, const PriceRow &base);

} // namespace farthing::data
