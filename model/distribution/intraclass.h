// SPDX-License-Identifier: GPL-3.0-or-later
// Loadings and the correlation of outcomes, as logs show it. λ² is the tetrachoric correlation of two events with the same
// loading; their 0/1 outcomes correlate less, and less still for rare events. Source: bivariate normal orthant probability
// (Sheppard 1899; Drezner and Wesolowsky 1990).
#pragma once
#include "model/core/result.h"

namespace farthing {

/// P(both of two events of probability p happen), whose normal scores correlate by `rho` in [-1, 1]; p in (0, 1).
double bothHappen(double p, double rho);
/// Correlation of the 0/1 outcomes of two events of probability p with loading λ (readings: .65 gives .28 at p = .57 and .16 at
/// p = .05). p in (0, 1), |λ| ≤ 1.
Result<double> intraclassFromLoading(double loading, double p);
/// The loading in [0, 1] whose outcomes correlate so, `correlation` in [0, 1].
Result<double> loadingFromIntraclass(double correlation, double p);

} // namespace farthing
