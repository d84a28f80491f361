// SPDX-License-Identifier: GPL-3.0-or-later
// A price beside what others take for the same model: wrong units that are no wrong size by themselves.
#pragma once
#include "data/prices/import.h"

namespace farthing::data {

/// A price more than so many times the median of its peers, or below that share of it, is doubted.
inline constexpr double maxPeerRatio = 50;
/// Providers that must price a model before any of them is compared.
inline constexpr std::size_t leastPeers = 3;

/// Adds a warning for each standard base row whose input or output price is far from the median of all providers of a model
/// of that name (what follows the last slash, whatever the case) in the same currency. Rows stay: the warning is a doubt.
void doubtBesidePeers(PriceImport &import);

} // namespace farthing::data
