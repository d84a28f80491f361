// SPDX-License-Identifier: GPL-3.0-or-later
// What each segment of customers brings to a month, and what belongs to none of them: the parts of the gross margin.
#pragma once
#include "model/economics/month.h"

#include <string>
#include <vector>

namespace farthing {

struct SegmentMonth { ///< money a month unless stated
    std::string id;                    ///< empty: what the plan's segments leave over, or all tasks
    double share = 0, tasks = 0;       ///< of all tasks; attempted
    double successes = 0;              ///< tasks that end right
    double revenue = 0, paymentFees = 0, usageCost = 0, support = 0;
    double contribution() const { return revenue - paymentFees - usageCost - support; }
    bool operator==(const SegmentMonth &) const = default;
};
struct MonthSplit { ///< at the base values
    std::vector<SegmentMonth> segments; ///< the plan's in their order, then what they leave over
    double shared = 0;                 ///< usage that no segment causes by itself: commitments, stored prefixes, the base of mixed pools
    double idlePools = 0, platform = 0; ///< pools that no task uses; fixed costs of kind platform
    double revenue = 0, gross = 0;     ///< of the month: gross is the segments' contribution less the three above
    bool operator==(const MonthSplit &) const = default;
};
/// `figures` is monthFigures() of the same plan, task and volume.
MonthSplit monthBySegment(const Plan &fixed, const TaskEconomics &task, const MonthFigures &figures);

} // namespace farthing
