// SPDX-License-Identifier: GPL-3.0-or-later
// Where a table's header stands, what its columns mean, and what must be asked before a row can be read.
#pragma once
#include "data/prices/import.h"
#include "data/prices/price_columns.h"
#include "data/prices/table.h"

namespace farthing::data {

enum class TabKind { None, TokenPrices, OtherCharges, Capacity, Adjustments };

struct TableLayout {
    TabKind kind = TabKind::None;
    int headerRow = 0;                    ///< 1-based; 0: none found
    ColumnMap columns;                    ///< of a TokenPrices table
    std::vector<std::string> titles;
    std::vector<Question> questions;      ///< open ones; none of the rows can be read while there are any
    int score = 0;                        ///< how much of the header is understood, to compare separators
};

/// Looks at the first 30 records. A table whose header has our names needs no answers; a stranger's columns are asked,
/// each with a guess.
TableLayout findLayout(Table &table, const ImportAnswers &answers);

/// When no table of a file is understood: the first record of three or more words above a row with two or more numbers is
/// taken for a header, and every column that is needed is asked. None where there is no such record.
TableLayout findAnyLayout(Table &table, const ImportAnswers &answers);

/// One sentence per open question, with the option that answers it.
std::string questionsText(const std::vector<Question> &questions);

} // namespace farthing::data
