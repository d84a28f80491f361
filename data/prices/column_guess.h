// SPDX-License-Identifier: GPL-3.0-or-later
// What the titles of a stranger's table probably mean. A guess is offered, never applied unasked.
#pragma once
#include "data/prices/price_columns.h"

namespace farthing::data {

/// The column that a title names in one of the common languages, or nothing.
std::optional<Column> guessColumn(std::string_view title);
/// "1M tokens", "1K tokens", "token" or their cents, when the titles say so; else empty.
std::string guessUnit(const std::vector<std::string> &titles);
/// A currency code when the titles or cells show one sign only; else empty.
std::string guessCurrency(const std::vector<std::string> &texts);

} // namespace farthing::data
