// SPDX-License-Identifier: GPL-3.0-or-later
// Histories that a summary replaces: what it costs and where the conversation goes on.
#include "model/expect/conversation_given.h"

#include <algorithm>

namespace farthing {

namespace {

struct SummaryMoney {
    double input, output;
};
SummaryMoney summaryMoney(const CompiledRounds &rounds, double poolRate, double history, double summary)
{
    const double in = history * rounds.summaryRatio, out = summary * rounds.summaryRatio;
    if (rounds.summaryPool >= 0)
        return {poolRate * in * rounds.summaryInputSeconds, poolRate * out * rounds.summaryOutputSeconds};
    const TokenRates &rates = rounds.summaryCard.bandFor(in).rates;
    return {in * rates.input, out * rates.output};
}

} // namespace

/// Rows of the states over budget become: pay the summary, then go on with it as the history.
void ConversationGiven::summarise(const Space &space, std::vector<double> &rows) const
{
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    std::vector<double> replaced(size), next(size);
    const std::vector<double> before = rows;
    const double rate = m_rounds.summaryPool >= 0 ? m_route.poolRate(m_rounds.summaryPool) : 0;
    const Landing l = landing(space, Growing, space.head);
    for (std::size_t s = 0; s < space.size(); ++s) {
        if (!overBudget(space, s))
            continue;
        std::fill(replaced.begin(), replaced.end(), 0.0);
        for (const Node &n : m_summaries) {
            const SummaryMoney money = summaryMoney(m_rounds, rate, space.total(s) - space.head, n.value);
            const double paid = money.input + money.output;
            std::fill(next.begin(), next.end(), 0.0);
            l.each(n.value, [&](std::size_t j, double w) {
                for (std::size_t i = 0; i < size; ++i)
                    next[i] += w * before[j * size + i];
            });
            outlook::follow(replaced.data(), next.data(), n.weight, n.weight * paid, n.weight * paid * paid, landings);
        }
        std::copy(replaced.begin(), replaced.end(), rows.begin() + static_cast<std::ptrdiff_t>(s * size));
    }
}

bool ConversationGiven::overBudget(const Space &space, std::size_t state) const
{
    // The grid's segment above the budget starts 1e-9 of its span above it: half of that is the budget itself.
    const double span = space.totals[space.totals.size() - 1] - space.totals[0];
    return summarises() && space.total(state) - space.head > m_rounds.budget + 0.5e-9 * span;
}

void ConversationGiven::summariseAmounts(const Space &space, std::size_t round, std::vector<double> &reach, std::vector<double> &after,
                                         CallCells &cells) const
{
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    const bool pool = m_rounds.summaryPool >= 0;
    const double rate = pool ? m_route.poolRate(m_rounds.summaryPool) : 0;
    const Landing l = landing(space, Growing, space.head);
    const std::vector<double> reachBefore = reach, afterBefore = after;
    for (std::size_t s = 0; s < space.size(); ++s) {
        if (!overBudget(space, s) || reachBefore[s] == 0)
            continue;
        reach[s] -= reachBefore[s];
        for (std::size_t i = 0; i < landings; ++i)
            after[s * landings + i] -= afterBefore[s * landings + i];
        for (const Node &n : m_summaries) {
            const SummaryMoney money = summaryMoney(m_rounds, rate, space.total(s) - space.head, n.value);
            double ok = 0;
            l.each(n.value, [&](std::size_t j, double w) {
                reach[j] += reachBefore[s] * n.weight * w;
                for (std::size_t i = 0; i < landings; ++i)
                    after[j * landings + i] += afterBefore[s * landings + i] * n.weight * w;
                ok += w * n.weight * outlook::okAfter(&space.rows[round - 1][j * size], &afterBefore[s * landings], landings);
            });
            const double p = reachBefore[s] * n.weight;
            const double history = (space.total(s) - space.head) * m_rounds.summaryRatio, written = n.value * m_rounds.summaryRatio;
            cells.book(pool ? Meter::Compute : Meter::Input, Reason::FirstAttempt, p * money.input, money.input * ok);
            cells.book(pool ? Meter::Compute : Meter::Output, Reason::FirstAttempt, p * money.output, money.output * ok);
            cells.tokens.input += p * history;
            cells.tokens.output += p * written;
            cells.pay(m_rounds.summaryOffer, p * (money.input + money.output), p * history, 0, p * written);
            if (pool)
                cells.poolSeconds[static_cast<std::size_t>(m_rounds.summaryPool)] += p
                    * (history * m_rounds.summaryInputSeconds + written * m_rounds.summaryOutputSeconds);
        }
    }
}

} // namespace farthing
