// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools against an API over volume, as JSON, CSV and text.
#pragma once
#include "data/export/results.h"
#include "model/economics/pool_breakeven.h"

namespace farthing::data {

Json breakevenJson(const PoolBreakeven &breakeven, const ResultContext &context);
/// One row a volume, C locale, full precision; empty cells where own pools cannot do the work or no units are reserved.
std::string breakevenCsv(const PoolBreakeven &breakeven, const ResultContext &context);
/// A table of at most 13 of the volumes, and where each way starts to pay.
std::string breakevenText(const PoolBreakeven &breakeven, const ResultContext &context);

} // namespace farthing::data
