// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateplans/volume_tiers.h"

#include "model/core/require.h"

#include <algorithm>

namespace farthing::rateplans {

Result<TieredCost> tieredCost(double quantity, const std::vector<VolumeTier> &tiers)
{
    Require require;
    require.atLeast("quantity", quantity, 0).that(!tiers.empty(), "A volume price list needs at least one band.");
    double below = 0;
    for (const VolumeTier &tier : tiers) {
        require.atLeast("price of a band", tier.price, 0)
            .that(tier.upTo > below, "The bands of a volume price list must have ascending limits.");
        below = tier.upTo;
    }
    require.that(below == std::numeric_limits<double>::infinity(), "The last band of a volume price list must have no limit.");
    if (require.fault())
        return *require.fault();
    TieredCost out;
    double start = 0;
    for (const VolumeTier &tier : tiers) {
        out.graduated += (std::min(quantity, tier.upTo) - start) * tier.price;
        if (quantity <= tier.upTo) {
            out.allUnits = quantity * tier.price;
            break;
        }
        start = tier.upTo;
    }
    return out;
}

Result<CommitmentCost> commitmentCost(double usage, double commit, double discount, double overage)
{
    if (const auto fault = Require().atLeast("usage at list prices", usage, 0).atLeast("commitment", commit, 0)
                               .within("discount", discount, 0, 1).that(discount < 1, "A discount of 100 % has no price.")
                               .above("overage multiple", overage, 0).fault())
        return *fault;
    CommitmentCost out;
    out.covered = commit / (1.0 - discount);
    out.cost = commit + overage * std::max(0.0, usage - out.covered);
    out.breakevenUsage = commit;
    out.saving = usage - out.cost;
    return out;
}

} // namespace farthing::rateplans
