// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/task_mix.h"

#include <algorithm>

namespace farthing {

namespace {

void scale(OfferUse &use, double factor)
{
    use.spend *= factor;
    use.fees *= factor;
    use.input *= factor;
    use.cached *= factor;
    use.output *= factor;
}

} // namespace

TaskEconomics mixOfTasks(const TaskEconomics &a, const TaskEconomics &b, double w)
{
    const auto mix = [w](double p, double q) { return p + w * (q - p); };
    TaskEconomics t;
    t.cacheStorage = a.cacheStorage;
    t.poolSeconds = a.poolSeconds;
    t.segments = a.segments;
    if (!a.committed.empty())
        t.committed = a.committed;
    t.apiCost = mix(a.apiCost, b.apiCost);
    t.variance = mix(a.variance, b.variance);
    t.success = mix(a.success, b.success);
    t.committed.taskVariation = mix(a.committed.taskVariation, b.committed.taskVariation);
    for (OfferUse &use : t.committed.use)
        scale(use, 1 - w);
    for (const OfferUse &other : b.committed.use) {
        const auto same = std::find_if(t.committed.use.begin(), t.committed.use.end(), [&](const OfferUse &u) { return u.model == other.model; });
        OfferUse &use = same != t.committed.use.end() ? *same : t.committed.use.emplace_back(OfferUse{other.model});
        use.add(other, w);
    }
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
    for (std::size_t p = 0; p < t.poolSeconds.size(); ++p)
        t.poolSeconds[p] = mix(a.poolSeconds[p], b.poolSeconds[p]);
    return t;
}

TaskEconomics mixOf(const TaskEconomics &a, const TaskEconomics &b, double w)
{
    TaskEconomics t = mixOfTasks(a, b, w);
    t.pools = a.pools;
    t.instead = a.instead;
    for (std::size_t p = 0; p < t.instead.size() && p < b.instead.size(); ++p)
        t.instead[p] = mixOf(a.instead[p], b.instead[p], w);
    return t;
}

} // namespace farthing
