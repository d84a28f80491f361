// SPDX-License-Identifier: GPL-3.0-or-later
// Own pools side by side: what they are, how full, how long requests wait, what an hour, a million tokens and the month cost.
#pragma once
#include "ui/pages/item_table.h"

namespace farthing::ui {

std::vector<TextTable::Column> poolColumns();
/// The document's pools in their order, then their sum. Figures are the newest run's; a pool it does not know has none yet.
std::vector<ItemTable::Row> poolRows(const FieldContext &context);
/// "14:00", or "Wed 14:00" of a week: the hour with the most requests. Empty where all hours are alike.
QString peakHour(const PoolMonth &pool);
/// Load over the capacity of the replicas that work in that hour.
double peakUtilisation(const PoolMonth &pool, const PoolTerms &terms);

} // namespace farthing::ui
