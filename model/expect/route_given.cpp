// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/route_given.h"

#include "model/expect/checker_rates.h"

#include <algorithm>
#include <cmath>

namespace farthing {

OutputGiven outputGiven(const CompiledStage &stage, Score score, bool detailed, const std::vector<double> &cuts)
{
    OutputGiven out;
    const bool caps = stage.cappedIsMalformed;
    if (detailed) {
        for (const Bin &bin : lawBins(stage.visible, score, cuts))
            out.visible.push_back({bin.value, bin.weight, caps && bin.value >= stage.visible.cap(), bin.low, bin.high, bin.lowScore, bin.highScore});
    } else {
        const TokenMoments v = tokenMoments(stage.visible, score);
        const double below = caps ? 1 - v.capped : 1;
        if (below > 1e-15)
            for (const Node &n : twoNodes((caps ? v.meanBelow : v.mean) / below, (caps ? v.secondBelow : v.second) / below))
                out.visible.push_back({n.value, n.weight * below, false, n.value, n.value});
        if (caps && v.capped > 0)
            out.visible.push_back({stage.visible.cap(), v.capped, true, stage.visible.cap(), stage.visible.cap()});
    }
    const TokenMoments r = tokenMoments(stage.reasoning, score);
    out.reasoningMean = r.mean;
    out.reasoningSecond = r.second;
    out.free = caps ? 1 - r.capped : 1;
    out.freeMean = caps ? r.meanBelow : r.mean;
    out.freeSecond = caps ? r.secondBelow : r.second;
    return out;
}

RouteGiven::RouteGiven(const CompiledPlan &plan, const CompiledStage &stage, double z, bool exactCliffs, std::stop_token stop)
    : m_plan(plan), m_stage(stage), m_stop(std::move(stop))
{
    const TokenMoments feedback = tokenMoments(stage.feedback, scoreGiven(stage.tokensLoading, z));
    m_feedbackMean = feedback.mean;
    m_feedbackSd = std::sqrt(std::max(0.0, feedback.second - feedback.mean * feedback.mean));
    m_randomFeedback = m_feedbackSd > 1e-9 * m_feedbackMean;
    m_learns = m_feedbackMean > 0;
    bool carriesFailed = false;
    int attempts = 0;
    for (const CompiledTier &tier : stage.tiers) {
        m_learns = m_learns || tier.malformedAfter != tier.malformed || tier.incorrectAfter != tier.incorrect;
        carriesFailed = carriesFailed || tier.carryFailed;
        attempts += tier.attempts;
        TierEvents e;
        e.malformed[0] = eventGiven(tier.malformed, stage.failuresLoading, z);
        e.malformed[1] = eventGiven(tier.malformedAfter, stage.failuresLoading, z);
        e.incorrect[0] = eventGiven(tier.incorrect, stage.failuresLoading, z);
        e.incorrect[1] = eventGiven(tier.incorrectAfter, stage.failuresLoading, z);
        m_events.push_back(e);
    }
    if (carriesFailed) {
        const TokenMoments v = tokenMoments(stage.visible, scoreGiven(stage.tokensLoading, z));
        const double n = attempts;
        m_answerMean = v.mean;
        m_answerSd = std::sqrt(std::max(0.0, v.second - v.mean * v.mean));
        m_breakStep = m_answerSd > 0 ? 0.2 * m_answerSd : 1e-9;
        const double top = stage.visible.isPoint() ? n * v.mean
            : n * v.mean + 5 * std::sqrt(n * std::max(0.0, v.second - v.mean * v.mean));
        if (top > 0 && !exactCliffs)
            m_failed = Grid(0, v.mean, 3); // exact for any amount, and its points must not meet cliffs that sums of answers do not
        else if (top > 0 && stage.visible.isPoint())
            m_failed = Grid(0, top, static_cast<std::size_t>(std::max(2, attempts)) + 1);
        else if (top > 0)
            m_failed = Grid(0, top, 7, failedBreaks(v, z));
    }
    for (std::size_t t = 0; t < stage.tiers.size(); ++t)
        for (int a = 0; a < stage.tiers[t].attempts; ++a) {
            m_levels.push_back({t, m_stateCount, a});
            m_stateCount += states(a);
        }
    if (stage.checker) {
        std::vector<double> cliffs;
        for (const RateBand &band : stage.checkerCard.bands)
            if (band.fromTokens > 0)
                cliffs.push_back(band.fromTokens);
        const TokenMoments out = tokenMoments(stage.checkerOutput, {});
        m_checkOutputTokens = out.mean;
        for (const Node &n : lawNodes(stage.checkerInput, {}, cliffs)) {
            const auto [inputRate, outputRate] = checkerRates(stage, plan, n.value);
            const double in = inputRate * n.value, o = outputRate * out.mean;
            m_checkInputTokens += n.weight * n.value;
            m_checkInput += n.weight * in;
            m_checkOutput += n.weight * o;
            m_checkSecond += n.weight * (in * in + 2 * in * o + outputRate * outputRate * out.second);
        }
        m_checkSeconds = m_checkInputTokens * stage.checkerInputSeconds + m_checkOutputTokens * stage.checkerOutputSeconds;
        m_checkMean = m_checkInput + m_checkOutput;
    }
    // n tool calls, each paid until it works: E = n/(1-f), Var = n f/(1-f)².
    const double f = stage.toolFailure;
    const TokenMoments n = tokenMoments(stage.toolCalls, {});
    m_toolMean = stage.toolFee * n.mean / (1 - f);
    m_toolSecond = stage.toolFee * stage.toolFee * (n.second + n.mean * f) / ((1 - f) * (1 - f));
    m_toolSecond += stage.answerFee * (2 * m_toolMean + stage.answerFee);
    m_toolMean += stage.answerFee;
    if (stage.firstToken)
        m_firstToken = tokenMoments(*stage.firstToken, {}).mean;
}

std::size_t RouteGiven::states(int attempt) const
{
    const auto a = static_cast<std::size_t>(attempt);
    const std::size_t fed = !m_learns ? 1 : m_randomFeedback ? (a + 1) * (a + 2) / 2 : a + 1;
    return fed * m_failed.size();
}

std::size_t RouteGiven::state(const Level &level, int fed, int up, std::size_t failed) const
{
    const auto k = static_cast<std::size_t>(fed);
    const std::size_t pair = !m_learns ? 0 : m_randomFeedback ? k * (k + 1) / 2 + static_cast<std::size_t>(up) : k;
    return level.offset + pair * m_failed.size() + failed;
}

double RouteGiven::promptAt(const RequestGiven &request, const Level &level, int fed, int up, std::size_t failed) const
{
    const double feedback = fed * m_feedbackMean + (m_randomFeedback ? (2 * up - fed) * m_feedbackSd : 0);
    const CompiledTier &tier = m_stage.tiers[level.tier];
    return (request.prompt + feedback + (tier.carryFailed ? m_failed[failed] : 0)) * tier.tokenRatio;
}

} // namespace farthing
