// SPDX-License-Identifier: GPL-3.0-or-later
// Segments of customers side by side: share, price, and what each brings to the month; the gross margin is summed up below them.
#pragma once
#include "ui/pages/item_table.h"

namespace farthing::ui {

std::vector<TextTable::Column> segmentColumns();
/// The document's segments, what they leave over, and from their sum to the gross margin. At the base values.
std::vector<ItemTable::Row> segmentRows(const FieldContext &context);
/// How the last rows come about, in words; empty while there are no figures.
QString segmentSum(const FieldContext &context);
data::Json freshSegment(const data::Json *list);
/// A copy takes no more of the tasks than the others leave.
void adaptSegment(data::Json &copy, const data::Json &list);

} // namespace farthing::ui
