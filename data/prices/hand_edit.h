// SPDX-License-Identifier: GPL-3.0-or-later
// Prices that a person typed: a new version of a sheet, never a changed one.
#pragma once
#include "model/pricing/price_sheet.h"

#include <string>

namespace farthing::data {

/// The source of a row that a person typed, as files hold it.
inline constexpr const char *handSource = "entered by hand";

/// A version of `sheet` called `name` and dated `date` (ISO) that has `row` in place of its row `at`. The new row keeps the
/// row number of the one it replaces; its file is `name`, its source handSource, checked on `date`.
/// Prices in the row are per one million tokens; `at` is below the number of rows.
PriceSheet editedByHand(const PriceSheet &sheet, std::size_t at, PriceRow row, const std::string &name, const std::string &date);

/// A version that has `row` besides its rows, with the same provenance; its number is one more than there are rows. A row of
/// the same condition that is in force on the new one's first day ends there, and the new one ends where a later one begins.
PriceSheet addedByHand(const PriceSheet &sheet, PriceRow row, const std::string &name, const std::string &date);

/// What versions made by hand on that day are called: "list.csv, by hand 2026-11-28", then the same with (2), (3), … for
/// `number`. A name that is such a name gives way to its first part.
std::string handName(const std::string &name, const std::string &date, int number = 1);
/// Whether a sheet was called by handName().
bool isHandName(const std::string &name);

} // namespace farthing::data
