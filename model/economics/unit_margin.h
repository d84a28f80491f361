// SPDX-License-Identifier: GPL-3.0-or-later
// Margin of one task and the price it needs. Source: economics 6. Money per task unless stated; usage does not depend on
// price; only delivered success is paid.
#pragma once
#include "model/core/result.h"

namespace farthing {
class Law;
}

namespace farthing::margin {

struct TaskPrice {
    double price = 0;            ///< per successful task, > 0
    double costPerSuccess = 0;   ///< ≥ 0
    double success = 1;          ///< P(success), (0, 1]
    double fixedPerMonth = 0;    ///< ≥ 0
    double paymentFee = 0;       ///< share of revenue, [0, 1)
};
struct TaskMargin {
    double revenue = 0;          ///< per attempted task
    double cost = 0;             ///< per attempted task
    double contribution = 0;     ///< per attempted task, after payment fees
    double grossMargin = 0;      ///< (price − cost per success)/price
    double contributionMargin = 0; ///< contribution/revenue
    double breakevenTasks = 0;   ///< attempted tasks a month that pay the fixed cost; infinite when none do
};
Result<TaskMargin> taskMargin(const TaskPrice &task);

/// Can a feature be sold at a margin?
struct FeatureCost {
    double price = 0;            ///< per success, > 0
    double targetMargin = 0;     ///< gross, [0, 1)
    double success = 1;          ///< (0, 1]
    double inputTokens = 0, outputTokens = 0; ///< per attempt, ≥ 0
    double inputPrice = 0, outputPrice = 0;   ///< per token, ≥ 0
    double attempts = 1;         ///< mean per task, ≥ 1
};
struct Viability {
    double cost = 0;             ///< per attempted task
    double mostCost = 0;         ///< per attempted task at the target margin
    bool viable = false;
    double leastPrice = 0;       ///< per success, for the target margin
    double mostOutputTokens = 0; ///< per attempt, at the target margin; 0 when the input alone is too dear, infinite when
                                 ///< output is free
    double tokenFloor = 0;       ///< share of the revenue that tokens take
};
Result<Viability> viability(const FeatureCost &feature);

/// Errors that are repeated: what they cost and what a second vendor brings.
struct Reliability {
    double cost = 1;             ///< multiple of one attempt's cost: P + billed·(E[K] − P)
    double costPerSuccess = 1;
    double success = 1;          ///< P(one of the attempts succeeds)
    double twoVendors = 1;       ///< availability of either of two, if independent (optimistic)
};
/// `error` in [0, 1): P(an attempt fails); `billed` in [0, 1]: billed share of a failed attempt; `attempts` whole ≥ 1;
/// availabilities in [0, 1].
Result<Reliability> reliability(double error, double billed, double attempts, double availabilityA, double availabilityB);

/// A second request sent when the first has not answered after a delay h (Dean and Barroso 2013).
struct Hedge {
    double cost = 1;             ///< multiple of one request: 1 + P(X > h); both are paid in full
    double slower = 0;           ///< P(no answer by t): P(X > t) for t ≤ h, else P(X > t)·P(X > t − h)
    double slowerAlone = 0;      ///< P(X > t): without the second request
};
/// `latency` X of one request, `delay` h ≥ 0 and `target` t ≥ 0 in its unit. The two are independent: optimistic when both
/// wait for the same cause.
Result<Hedge> hedgedRequest(const Law &latency, double delay, double target);

} // namespace farthing::margin
