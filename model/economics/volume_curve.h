// SPDX-License-Identifier: GPL-3.0-or-later
// Cost per task against volume, where caches follow from traffic.
#pragma once
#include "model/economics/month.h"
#include "model/simulate/compiled_plan.h"

#include <stop_token>

namespace farthing {

/// Task figures at a few volumes from a thousandth to a thousand times the plan's, linear in the logarithm of the volume
/// between them (a factor of 2.7 apart, where hit rates are smooth) and constant beyond. The error of that line is not
/// measured yet.
class VolumeCurve {
public:
    VolumeCurve() = default;
    /// Empty after a stop.
    VolumeCurve(const Plan &fixed, const PlanPrices &prices, Issues &issues, std::stop_token stop = {});
    bool empty() const { return m_points.empty(); }
    TaskEconomics at(double tasks) const;

private:
    std::vector<double> m_logs;
    std::vector<TaskEconomics> m_points;
};

} // namespace farthing
