// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/volume_curve.h"

#include "model/economics/draws.h"

#include <algorithm>
#include <cmath>

namespace farthing {

VolumeCurve::VolumeCurve(const Plan &fixed, const PlanPrices &prices, Issues &issues)
{
    constexpr int points = 15;
    const double volume = std::max(1.0, fixed.tasksPerMonth.fixed());
    for (int i = 0; i < points; ++i) {
        const double tasks = volume * std::pow(1e6, i / (points - 1.0) - 0.5);
        const CompiledPlan compiled = compilePlan(fixed, prices, issues, tasks);
        if (hasErrors(issues))
            return;
        m_logs.push_back(std::log(tasks));
        m_points.push_back(taskEconomics(fixed, compiled));
    }
}

TaskEconomics VolumeCurve::at(double tasks) const
{
    const double x = std::clamp(std::log(std::max(tasks, 1e-300)), m_logs.front(), m_logs.back());
    const auto above = std::lower_bound(m_logs.begin() + 1, m_logs.end() - 1, x);
    const auto i = static_cast<std::size_t>(above - m_logs.begin());
    const double w = (x - m_logs[i - 1]) / (m_logs[i] - m_logs[i - 1]);
    const TaskEconomics &a = m_points[i - 1], &b = m_points[i];
    const auto mix = [w](double p, double q) { return p + w * (q - p); };
    TaskEconomics t;
    t.apiCost = mix(a.apiCost, b.apiCost);
    t.variance = mix(a.variance, b.variance);
    t.success = mix(a.success, b.success);
    t.cacheStorage = a.cacheStorage;
    t.committed = a.committed;
    t.committed.taskVariation = mix(a.committed.taskVariation, b.committed.taskVariation);
    for (std::size_t o = 0; o < t.committed.use.size(); ++o) {
        OfferUse &use = t.committed.use[o];
        const OfferUse &other = b.committed.use[o];
        use.spend = mix(use.spend, other.spend);
        use.fees = mix(use.fees, other.fees);
        use.input = mix(use.input, other.input);
        use.cached = mix(use.cached, other.cached);
        use.output = mix(use.output, other.output);
    }
    t.segments = a.segments;
    for (std::size_t g = 0; g < t.segments.size(); ++g) {
        SegmentEconomics &to = t.segments[g];
        const SegmentEconomics &other = b.segments[g];
        to.cost = mix(to.cost, other.cost);
        to.variance = mix(to.variance, other.variance);
        to.covarianceSuccess = mix(to.covarianceSuccess, other.covarianceSuccess);
        to.success = mix(to.success, other.success);
        to.wrongNotAborted = mix(to.wrongNotAborted, other.wrongNotAborted);
        to.perAttempt = mix(to.perAttempt, other.perAttempt);
    }
    for (std::size_t p = 0; p < a.poolSeconds.size(); ++p)
        t.poolSeconds.push_back(mix(a.poolSeconds[p], b.poolSeconds[p]));
    return t;
}

} // namespace farthing
