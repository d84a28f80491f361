// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/segment_month.h"

namespace farthing {

MonthSplit monthBySegment(const Plan &fixed, const TaskEconomics &own, const MonthFigures &figures)
{
    MonthSplit split;
    split.revenue = figures.revenue;
    split.idlePools = figures.unbookedPools;
    split.platform = figures.platform;
    split.gross = figures.gross();
    split.shared = figures.usageCost;
    const TaskEconomics task = poolsAtVolume(fixed, own, figures.tasks).of(own);
    const double served = 1 - figures.shed;
    for (std::size_t g = 0; g < task.segments.size(); ++g) {
        const SegmentEconomics &each = task.segments[g];
        SegmentMonth m;
        if (g < fixed.segments.size())
            m.id = fixed.segments[g].id;
        m.share = each.share;
        m.tasks = figures.tasks * each.share;
        m.successes = m.tasks * served * each.success;
        m.revenue = m.tasks * served * each.revenue();
        m.paymentFees = m.revenue * each.feeShare;
        m.usageCost = m.tasks * served * each.cost;
        m.support = (m.tasks - m.successes) * fixed.supportPerFailedTask.fixed();
        split.shared -= m.usageCost;
        split.segments.push_back(m);
    }
    return split;
}

} // namespace farthing
