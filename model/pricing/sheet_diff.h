// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would change: new, changed, gone and retiring prices, condition by condition.
#pragma once
#include "model/pricing/price_sheet.h"

#include <string>
#include <vector>

namespace farthing {

/// One condition of one model. Exact keys: provider, model, tier, region, prompt step, window and first date.
std::string rowKey(const PriceRow &row);

struct FieldChange {
    std::string field;                    ///< name of the column
    std::string before, after;            ///< as text; "unknown", "n/a" or a number
    bool isPrice = false;
    double ratio = 0;                     ///< after / before; 0 when one of them is no number above 0
    /// A price that moved more than tenfold: a slipped unit more often than a new price.
    bool isDoubtful() const { return isPrice && ratio > 0 && (ratio > maxPlausibleChange || ratio < 1 / maxPlausibleChange); }
    static constexpr double maxPlausibleChange = 10;
};
struct RowChange {
    const PriceRow *before = nullptr, *after = nullptr; ///< into the sheets compared
    std::vector<FieldChange> fields;
};
struct SheetDiff {
    std::vector<const PriceRow *> added;  ///< conditions that only the new sheet prices
    std::vector<const PriceRow *> gone;   ///< conditions that only the old sheet prices; a model in use must be kept
    std::vector<RowChange> changed;       ///< prices, limits, dates and capabilities; not sources, notes and provenance
    std::vector<const PriceRow *> retiring; ///< standard base rows of the new sheet that retire after its date
    std::size_t same = 0;
    bool isEmpty() const { return added.empty() && gone.empty() && changed.empty(); }
};
/// The sheets must outlive the result. Two equal sheets differ in nothing, in whatever order their rows are.
SheetDiff diffSheets(const PriceSheet &before, const PriceSheet &after);

} // namespace farthing
