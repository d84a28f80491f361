// SPDX-License-Identifier: GPL-3.0-or-later
// What tasks bring in: paid singly, by the seat, or differently for each segment of customers.
#pragma once
#include "model/plan/quantity.h"

#include <optional>
#include <string>
#include <vector>

namespace farthing {

/// A subscription: so much a seat and month, whatever a seat does up to what is included.
struct Seats {
    Number pricePerMonth = 0.0;            ///< money per seat and month, > 0
    Quantity tasks;                        ///< tasks that a seat wants in a month
    std::optional<Number> included;        ///< tasks in the price; absent: all
    std::optional<Number> overagePrice;    ///< money per task beyond; absent or 0: those are not served
    bool operator==(const Seats &) const = default;
};
struct Revenue {
    Number perSuccessfulTask = 0.0, perAttemptedTask = 0.0;
    Number paymentFeeShare = 0.0;          ///< of revenue
    Number undetectedWrongPaid = 0.0;      ///< share of wrong, not aborted tasks that are paid as successful
    std::optional<Seats> seats;            ///< besides
    bool operator==(const Revenue &) const = default;
};
/// Keys that replace the plan's for one segment.
struct SegmentRevenue {
    std::optional<Number> perSuccessfulTask, perAttemptedTask, paymentFeeShare, undetectedWrongPaid;
    std::optional<Seats> seats;
    bool operator==(const SegmentRevenue &) const = default;
};
/// A share of the tasks with its own size and prices. What the segments leave over has size 1 and the plan's revenue.
struct Segment {
    std::string id, name;
    Number share = 0.0;                    ///< of the tasks, 0..1
    Number size = 1.0;                     ///< multiplies fresh and new tokens, before their caps; > 0
    std::optional<Number> growthPerMonth;  ///< absent: the plan's
    SegmentRevenue revenue;
    bool operator==(const Segment &) const = default;
};
/// The plan's revenue with a segment's keys in place of it.
inline Revenue mergedRevenue(const Revenue &plan, const SegmentRevenue &own)
{
    Revenue r = plan;
    if (own.perSuccessfulTask)
        r.perSuccessfulTask = *own.perSuccessfulTask;
    if (own.perAttemptedTask)
        r.perAttemptedTask = *own.perAttemptedTask;
    if (own.paymentFeeShare)
        r.paymentFeeShare = *own.paymentFeeShare;
    if (own.undetectedWrongPaid)
        r.undetectedWrongPaid = *own.undetectedWrongPaid;
    if (own.seats)
        r.seats = own.seats;
    return r;
}

} // namespace farthing
