// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/replica_steps.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

constexpr double below = 3, above = 6;
constexpr int pointsBetween = 12;

struct Asked {
    const Plan &plan;
    const TaskEconomics &task;
    std::size_t pool;

    VolumeAt at(double tasks) const
    {
        const PoolLoad load = poolsAtVolume(plan, task, tasks).loads[pool];
        return {tasks, load.replicas, load.cost / tasks, load.utilisation};
    }
    bool late(double tasks) const { return poolsAtVolume(plan, task, tasks).loads[pool].late; }
    /// Between `low` and `high`, to a relative 1e-9: the volume from which `passed` holds.
    template <typename F>
    double crossing(double low, double high, F passed) const
    {
        for (int i = 0; i < 60 && high / low > 1 + 1e-9; ++i) {
            const double middle = std::sqrt(low * high);
            (passed(middle) ? high : low) = middle;
        }
        return high;
    }
    double due(double replicas, double low, double high) const
    {
        return crossing(low, high, [&](double tasks) { return at(tasks).replicas >= replicas; });
    }
};

} // namespace

ReplicaSteps replicaSteps(const Plan &fixed, const TaskEconomics &task, std::size_t pool, std::stop_token stop)
{
    ReplicaSteps out;
    const double planned = fixed.tasksPerMonth.fixed();
    if (!(planned > 0) || pool >= task.poolSeconds.size() || !(task.poolSeconds[pool] > 0))
        return out;
    const Asked asked{fixed, task, pool};
    double low = planned / 3, high = planned * 4;
    const double now = asked.at(planned).replicas;
    if (const double fewest = now - below; asked.at(low).replicas < fewest)
        low = asked.due(fewest, low, planned);
    if (const double most = now + above + 1; asked.at(high).replicas >= most)
        high = asked.due(most, planned, high) * (1 - 1e-9);
    std::vector<double> edges{low};
    for (double n = asked.at(low).replicas + 1, last = asked.at(high).replicas, from = low; n <= last && !stop.stop_requested(); ++n) {
        const double tasks = asked.due(n, from, high);
        const VolumeAt before = asked.at(tasks * (1 - 2e-9)), after = asked.at(tasks);
        n = std::max(n, after.replicas); // some hours need several at once
        out.steps.push_back({after.replicas, tasks, before.costPerTask, after.costPerTask, before.utilisation, after.utilisation});
        edges.insert(edges.end(), {tasks * (1 - 2e-9), tasks});
        from = tasks;
    }
    edges.push_back(high);
    for (std::size_t i = 0; i + 1 < edges.size() && !stop.stop_requested(); i += 2)
        for (int k = 0; k <= pointsBetween; ++k)
            out.points.push_back(asked.at(edges[i] * std::pow(edges[i + 1] / edges[i], static_cast<double>(k) / pointsBetween)));
    if (!asked.late(low) && asked.late(high))
        out.fullAt = asked.crossing(low, high, [&](double tasks) { return asked.late(tasks); });
    return stop.stop_requested() ? ReplicaSteps{} : out;
}

} // namespace farthing
