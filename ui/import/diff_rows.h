// SPDX-License-Identifier: GPL-3.0-or-later
// What an import changes, refuses and doubts, as lines to read.
#pragma once
#include "ui/import/import_session.h"
#include "ui/widgets/text_table.h"

namespace farthing::ui {

std::vector<TextTable::Column> diffColumns();
/// Changed prices first, those in use before others; then models kept, prices by the hour, models new, retiring and gone.
std::vector<TextTable::Row> diffRows(const ImportSession &session);
/// "12 prices changed, 3 new, 1 gone", or that nothing changes.
QString diffSentence(const ImportSession &session);

struct IssueLine {
    TextTable::Row cells;
    std::optional<data::RowPlace> place; ///< of a row that was read and can be left out
};
std::vector<TextTable::Column> issueColumns();
/// Rows refused first, then doubted ones with a box that leaves them out, then lines that are no rows.
std::vector<IssueLine> issueLines(const ImportSession &session);

} // namespace farthing::ui
