// SPDX-License-Identifier: GPL-3.0-or-later
// A model that a plan uses never vanishes with a new sheet: its rows are carried over and marked.
#pragma once
#include "model/plan/plan.h"
#include "model/pricing/price_sheet.h"

#include <span>
#include <string>
#include <vector>

namespace farthing {

/// One model as a plan asks for it.
struct ModelUse {
    std::string model;                    ///< "provider/model", by name or alias
    Service service = Service::Standard;
    std::string region;
    std::string asOf;                     ///< ISO date of the prices that it asks for
    std::vector<std::string> meters;      ///< that its other charges price: fees, the storage of prefixes
    bool operator==(const ModelUse &) const = default;
};
/// Of all places where the plan names a model, each use once.
std::vector<ModelUse> modelsUsed(const Plan &plan);

struct KeptModel {
    ModelUse use;
    std::string from;                     ///< name of the sheet its rows were first kept from
    std::size_t rows = 0;                 ///< carried over, charges too; 0: only the alias was
    bool operator==(const KeptModel &) const = default;
};
/// Makes `next` price every use that `old` prices and it does not:
/// - it has no such model, service tier or region, or none valid on the date: the old rows of that key are appended, with
///   "kept from SHEET" before their notes; they fill the gap between the rows of `next` before and after that date;
/// - it has no charge for a meter that the plan pays: the old charges of that meter are appended and marked likewise;
/// - it has the model under its own name only: the alias that the plan uses is added.
/// Rows keep their file and row; a row kept before keeps its first mark, so keeping twice changes nothing.
std::vector<KeptModel> keepUsed(PriceSheet &next, const PriceSheet &old, std::span<const ModelUse> uses);
/// The sheet a row was kept from, or empty.
std::string keptFrom(const PriceRow &row);

} // namespace farthing
