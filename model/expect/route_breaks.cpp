// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request's tables and grids break.
#include "model/expect/route_given.h"

#include <algorithm>
#include <cmath>

namespace farthing {

/// Where the grid of failed answers starts anew: above most single answers and pairs of them, and about where the prompt meets a threshold if
/// little else in it is random. What varies more than answers do blurs a threshold.
std::vector<double> RouteGiven::failedBreaks(const TokenMoments &answer, double z) const
{
    const CompiledStage &s = m_stage;
    const double answerSd = std::sqrt(std::max(0.0, answer.second - answer.mean * answer.mean));
    std::vector<double> breaks{answer.mean + 1.5 * answerSd, 2 * answer.mean + 2.1 * answerSd};
    if (s.rounds || !s.carryFrom.empty())
        return breaks;
    const Score score = scoreGiven(s.tokensLoading, z);
    const TokenMoments prefix = tokenMoments(s.prefix, score), fresh = tokenMoments(s.fresh, score), chunk = tokenMoments(s.chunkTokens, score);
    const TokenMoments chunks = tokenMoments(s.chunks, scoreGiven(s.countsLoading, z));
    const double retrieved = chunks.mean * chunk.mean, prompt = prefix.mean + fresh.mean + retrieved;
    const double variance = std::max(0.0, prefix.second - prefix.mean * prefix.mean + fresh.second - fresh.mean * fresh.mean
                                              + chunks.second * chunk.second - retrieved * retrieved);
    for (const CompiledTier &tier : s.tiers)
        for (int fed = 0; tier.carryFailed && fed < tier.attempts; ++fed) {
            const double sd = std::sqrt(variance + fed * m_feedbackSd * m_feedbackSd);
            if (sd > 0.15 * answerSd)
                continue;
            const auto add = [&](double tokens) {
                const double at = tokens / tier.tokenRatio - prompt - fed * m_feedbackMean;
                breaks.push_back(at - 2.5 * sd);
                if (sd > 1e-6 * prompt)
                    breaks.push_back(at + 2.5 * sd);
            };
            for (const RateBand &band : tier.card.bands)
                if (band.fromTokens > 0)
                    add(band.fromTokens * (1 - 1e-12));
            if (tier.card.contextWindow > 0)
                add(tier.card.contextWindow * (1 + windowRounding) / 2);
        }
    return breaks;
}

double RouteGiven::laterTop() const
{
    const CompiledTier &first = m_stage.tiers.front();
    if (first.attempts == 1)
        return 0;
    return (first.attempts - 1) * (m_feedbackMean + m_feedbackSd) + (first.carryFailed ? m_answerMean + 1.5 * m_answerSd : 0);
}

double RouteGiven::within(bool exactCliffs, double low, double top) const
{
    if (exactCliffs)
        return top;
    for (const double at : breaks(true))
        if (at > low * (1 + 1e-6) + 1)
            top = std::min(top, at * (1 - 1e-9));
    return top;
}

std::vector<double> RouteGiven::breaks(bool exactCliffs, bool minimum) const
{
    std::vector<double> out;
    if (!exactCliffs)
        return out;
    for (std::size_t l = 0; l < m_levels.size(); ++l) {
        const Level &level = m_levels[l];
        const CompiledTier &tier = m_stage.tiers[level.tier];
        if (minimum && level.attempt == 0)
            out.push_back(tier.card.cacheMinTokens * (1 - 1e-12) / tier.tokenRatio);
        const double most = l == 0 ? 0 : static_cast<double>(l) * m_answerMean + 5 * std::sqrt(static_cast<double>(l)) * m_answerSd;
        eachState(level, [&](int fed, int up, std::size_t failed) {
            if (failed > 0 && (!tier.carryFailed || m_failed[failed - 1] > most))
                return;
            double added = promptAt({}, level, fed, up, failed);
            if (failed > 0) // a point of a grid: those of like prompts share their break
                added = m_breakStep * std::round(added / m_breakStep);
            // A prompt of exactly N tokens pays the rates from N, and still fits a window of N.
            for (const RateBand &band : tier.card.bands)
                if (band.fromTokens > 0)
                    out.push_back((band.fromTokens * (1 - 1e-12) - added) / tier.tokenRatio);
            if (tier.card.contextWindow > 0)
                out.push_back((tier.card.contextWindow * (1 + windowRounding) / 2 - added) / tier.tokenRatio);
        });
    }
    return out;
}

} // namespace farthing
