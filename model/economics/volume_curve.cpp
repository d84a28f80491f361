// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/volume_curve.h"

#include "model/economics/draws.h"

#include <algorithm>
#include <cmath>

namespace farthing {

VolumeCurve::VolumeCurve(const Plan &fixed, const PlanPrices &prices, Issues &issues, std::stop_token stop)
{
    constexpr int points = 15;
    const double volume = std::max(1.0, fixed.tasksPerMonth.fixed());
    for (int i = 0; i < points; ++i) {
        const double tasks = volume * std::pow(1e6, i / (points - 1.0) - 0.5);
        TaskEconomics point = taskEconomics(fixed, prices, issues, tasks, stop);
        if (hasErrors(issues) || stop.stop_requested()) {
            m_logs.clear();
            m_points.clear();
            return;
        }
        m_logs.push_back(std::log(tasks));
        m_points.push_back(std::move(point));
    }
}

TaskEconomics VolumeCurve::at(double tasks) const
{
    const double x = std::clamp(std::log(std::max(tasks, 1e-300)), m_logs.front(), m_logs.back());
    const auto above = std::lower_bound(m_logs.begin() + 1, m_logs.end() - 1, x);
    const auto i = static_cast<std::size_t>(above - m_logs.begin());
    const double w = (x - m_logs[i - 1]) / (m_logs[i] - m_logs[i - 1]);
    return mixOf(m_points[i - 1], m_points[i], w);
}

} // namespace farthing
