// SPDX-License-Identifier: GPL-3.0-or-later
// Prices by the hour that an import brings, as lines beside those of tokens.
#pragma once
#include "ui/import/import_session.h"
#include "ui/widgets/text_table.h"

namespace farthing::ui {

/// New and changed prices of GPUs and reserved throughput, in the columns of diffRows().
std::vector<TextTable::Row> capacityRows(const ImportSession &session);
/// ", 391 prices by the hour, 12 other charges": what the file has besides token prices; empty: nothing.
QString otherPricesSentence(const ImportSession &session);

} // namespace farthing::ui
