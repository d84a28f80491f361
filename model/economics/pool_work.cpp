// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/economics/pool_work.h"

#include "model/simulate/request_moments.h"

#include <algorithm>
#include <cmath>

namespace farthing {

PoolWork poolWork(const CompiledPlan &compiled, std::size_t pool)
{
    PoolWork work;
    double weights = 0, first = 0, second = 0, input = 0, output = 0;
    for (const CompiledStage &stage : compiled.stages) {
        const RequestMoments request = requestMoments(compiled, stage);
        double requests = request.requests, own = 0, ownFirst = 0, ownSecond = 0;
        for (const CompiledTier &tier : stage.tiers) {
            if (tier.pool == static_cast<int>(pool) && requests > 0) {
                const double in = tier.tokenRatio * tier.inputSeconds, out = tier.tokenRatio * tier.outputSeconds;
                const double seconds = request.input * in + request.output * out;
                const double square = request.inputVariance * in * in + request.outputVariance * out * out + seconds * seconds;
                weights += requests;
                first += requests * seconds;
                second += requests * square;
                own += requests;
                ownFirst += requests * seconds;
                ownSecond += requests * square;
                input += requests * request.input * tier.tokenRatio;
                output += requests * request.output * tier.tokenRatio;
            }
            requests *= leavesTier(tier);
        }
        const auto aside = [&](const SideRequests &some, double in, double out) {
            const double seconds = some.input * in + some.output * out;
            const double square = some.inputVariance * in * in + some.outputVariance * out * out + seconds * seconds;
            weights += some.requests;
            first += some.requests * seconds;
            second += some.requests * square;
            own += some.requests;
            ownFirst += some.requests * seconds;
            ownSecond += some.requests * square;
            input += some.requests * some.input;
            output += some.requests * some.output;
        };
        if (stage.checkerPool == static_cast<int>(pool))
            aside(checksOf(compiled, stage), stage.checkerInputSeconds, stage.checkerOutputSeconds);
        if (stage.rounds && stage.rounds->summaryPool == static_cast<int>(pool))
            aside(summariesOf(compiled, stage), stage.rounds->summaryInputSeconds, stage.rounds->summaryOutputSeconds);
        if (ownFirst > 0 && std::isfinite(ownSecond)) {
            const double mean = ownFirst / own;
            work.classes.push_back({stage.id, own, mean, std::max(0.0, ownSecond / own / (mean * mean) - 1)});
        }
    }
    if (pool < compiled.poolSpeeds.size() && compiled.poolSpeeds[pool].known) {
        work.atOnce = compiled.poolSpeeds[pool].batch;
        work.halfBatch = compiled.poolSpeeds[pool].halfBatch;
    }
    if (!(weights > 0) || !(first > 0) || !std::isfinite(second))
        return work;
    work.requestsPerTask = weights;
    work.seconds = first / weights;
    work.scv = std::max(0.0, second / weights / (work.seconds * work.seconds) - 1);
    work.input = input / weights;
    work.output = output / weights;
    return work;
}

} // namespace farthing
