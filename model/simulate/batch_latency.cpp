// SPDX-License-Identifier: GPL-3.0-or-later
// How long attempts take: waits for a pool, the first token, and the rest of the answer.
#include "model/simulate/batch_walk.h"

#include "model/distribution/normal.h"

#include <algorithm>

namespace farthing {

/// The hour at which each task comes.
void BatchWalk::meetHours(const Lanes &all)
{
    LaneDraws of = draws(all, {m_plan.hourKey, 0, 0, true});
    const std::uint32_t *words = of.words(Draw::Runs);
    std::vector<double> ends;
    double sum = 0;
    for (const double share : m_plan.waits.hours)
        ends.push_back((sum += share) * 4294967296.0);
    ends.back() = 4294967296.0;
    m_hour.resize(static_cast<std::size_t>(all.n));
    for (int i = 0; i < all.n; ++i)
        m_hour[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(std::upper_bound(ends.begin(), ends.end(), static_cast<double>(words[i])) - ends.begin());
}

/// By inversion of P(W > t) = waits·e^(−t/scale).
void BatchWalk::addWaits(int queue, const float *asked, const Lanes &lanes, LaneDraws &of, float *seconds)
{
    const std::vector<CompiledWaits::Hour> &hours = m_plan.waits.queues[static_cast<std::size_t>(queue)];
    const std::uint32_t *words = of.words(Draw::Wait);
    double sum = 0;
    for (int i = 0; i < lanes.n; ++i) {
        const CompiledWaits::Hour &hour = hours[m_hour[lanes.at[i]]];
        const double u = (words[i] + 0.5) / 4294967296.0;
        if (asked[i] == 0 || u >= hour.waits)
            continue;
        const double wait = -hour.scale * ownLog(u / hour.waits);
        seconds[i] += single(wait);
        sum += wait;
    }
    m_sums->waiting += sum;
}

/// Adds the seconds of one attempt in each lane of `asked`.
void BatchWalk::takeTime(const Tries &tries, const Tokens &tokens, const float *asked, const Lanes &lanes, LaneDraws &of)
{
    const BatchStage &stage = tries.plan;
    float *seconds = of.amounts(Draw::FirstToken, *stage.firstToken, Loading{});
    for (const float *out : {tokens.output, tokens.reasoning})
        if (out)
            m_kernels.addScaled(out, single(stage.secondsPerToken), seconds, lanes.n);
    m_kernels.multiply(seconds, asked, seconds, lanes.n);
    if (tries.tier.queue >= 0)
        addWaits(tries.tier.queue, asked, lanes, of, seconds);
    addToTasks(seconds, lanes, m_latency);
}

void BatchWalk::sumTime(BlockSums &sums, double *seconds) const
{
    const int n = m_batch.tasks;
    double two[2];
    m_kernels.twoSums(m_latency, two, n);
    sums.latency += two[0];
    sums.latency2 += two[1];
    if (m_plan.latencyTarget > 0)
        sums.inTime += static_cast<double>(std::count_if(m_latency, m_latency + n, [target = single(m_plan.latencyTarget)](float s) { return s <= target; }));
    if (seconds)
        std::copy(m_latency, m_latency + n, seconds);
}

} // namespace farthing
