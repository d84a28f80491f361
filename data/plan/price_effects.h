// SPDX-License-Identifier: GPL-3.0-or-later
// What other prices do to a plan and to each of its scenarios, before anything is accepted.
#pragma once
#include "data/json/json.h"
#include "model/decide/compare_plans.h"
#include "model/pricing/keep_used.h"

#include <functional>
#include <span>

namespace farthing::data {

/// What accepting an imported sheet would do to the project.
struct Reimport {
    PriceSheet sheet;                    ///< the file's rows and those kept; named so that no other version is overwritten
    std::string replaces;                ///< the sheet that the plan pins now
    std::vector<ModelUse> uses;          ///< by the plan and its scenarios on that sheet
    std::vector<KeptModel> kept;
    bool isKnown = false;                ///< the project holds this very sheet: accepting only pins it
    bool changesNothing = false;         ///< the plan pins it already: accepting does nothing
};
/// `imported`: as read, rows that were excluded taken out. `existing`: the project's sheets; a sheet of the same name with
/// other content stays as it is, and the new one is called "NAME (2)". Models that the plan or a scenario on the same
/// sheet uses are kept (see keepUsed()), also while the plan has errors. A file without any token price (a list of GPUs) is
/// no other rate card: it joins the sheet in use, in place of what that has of the same file.
Reimport prepareImport(PriceSheet imported, const Json &document, const PriceSheet &old, std::span<const PriceSheet> existing);
/// The sheet without the rows at these places ("row 7 of prices.csv!Tab 1"); returns how many went.
struct RowPlace {
    std::string file;
    int row = 0;
    auto operator<=>(const RowPlace &) const = default;
};
std::size_t excludeRows(PriceSheet &sheet, std::span<const RowPlace> places);

/// The prices a plan asks for by name, or nullptr.
using SheetLookup = std::function<const PriceSheet *(const std::string &name)>;

/// The base case or a scenario under its prices and under others.
struct PriceEffect {
    std::string scenario;                ///< empty: the base case
    bool isApart = false;                ///< it pins a sheet of its own: nothing changes for it
    std::string fault;                   ///< why there is no comparison: the first error, with its path
    decide::PlanComparison comparison;   ///< a: as it is; b: under the new sheet
};
/// One after another, base case first; `landed` is called after each, from this thread. A stop leaves the rest out.
/// `draws`: at most so many draws of the uncertain values.
std::vector<PriceEffect> priceEffects(const Json &document, const PriceSheet &next, const SheetLookup &sheets, std::uint64_t draws,
                                      std::stop_token stop, const std::function<void(const PriceEffect &)> &landed = {});

} // namespace farthing::data
