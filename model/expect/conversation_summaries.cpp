// SPDX-License-Identifier: GPL-3.0-or-later
// Histories that a summary replaces: what it costs and where the conversation goes on.
#include "model/expect/conversation_given.h"

#include <algorithm>

namespace farthing {

double ConversationGiven::readMoney(double history) const
{
    const double in = history * m_rounds.summaryRatio;
    if (m_rounds.summaryPool >= 0)
        return m_route.poolRate(m_rounds.summaryPool) * in * m_rounds.summaryInputSeconds;
    return in * m_rounds.summaryCard.bandFor(in).rates.input;
}

double ConversationGiven::writeMoney(double history, double summary) const
{
    const double out = summary * m_rounds.summaryRatio;
    if (m_rounds.summaryPool >= 0)
        return m_route.poolRate(m_rounds.summaryPool) * out * m_rounds.summaryOutputSeconds;
    return out * m_rounds.summaryCard.bandFor(history * m_rounds.summaryRatio).rates.output;
}

/// The conversation goes on with the summary as its history, of which nothing but the head is cached.
void ConversationGiven::summarise(Space &space, std::size_t round) const
{
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    std::vector<double> &row = space.summaryRows[round - 1], next(size);
    row.assign(size, 0.0);
    std::vector<Place> places;
    for (const Node &n : space.summaries) {
        places.clear();
        place(space, false, {space.head + n.value, n.value, found(space.head)}, 1, places);
        std::fill(next.begin(), next.end(), 0.0);
        for (const auto &[at, w] : places)
            for (std::size_t i = 0; i < size; ++i)
                next[i] += w * space.rows[round - 1][at * size + i];
        const double paid = writeMoney(m_rounds.budget, n.value);
        outlook::follow(row.data(), next.data(), n.weight, n.weight * paid, n.weight * paid * paid, landings);
    }
}

void ConversationGiven::replace(const Space &space, std::size_t round, const Replaced &replaced, std::vector<double> &reach,
                                std::vector<double> &after, CallCells &cells) const
{
    if (replaced.reach == 0)
        return;
    const std::size_t landings = m_answers.size(), size = outlook::size(landings);
    const bool pool = m_rounds.summaryPool >= 0;
    double output = 0, okOutput = 0, written = 0;
    std::vector<Place> places;
    for (const Node &n : space.summaries) {
        places.clear();
        place(space, false, {space.head + n.value, n.value, found(space.head)}, 1, places);
        double ok = 0;
        for (const auto &[at, w] : places) {
            ok += n.weight * w * outlook::okAfter(&space.rows[round - 1][at * size], replaced.after.data(), landings);
            reach[at] += replaced.reach * n.weight * w;
            for (std::size_t i = 0; i < landings; ++i)
                after[at * landings + i] += replaced.after[i] * n.weight * w;
        }
        const double paid = writeMoney(m_rounds.budget, n.value);
        output += replaced.reach * n.weight * paid;
        okOutput += paid * ok;
        written += replaced.reach * n.weight * n.value * m_rounds.summaryRatio;
    }
    const double history = replaced.history * m_rounds.summaryRatio;
    cells.book(pool ? Meter::Compute : Meter::Input, Reason::FirstAttempt, replaced.input, replaced.okInput);
    cells.book(pool ? Meter::Compute : Meter::Output, Reason::FirstAttempt, output, okOutput);
    cells.tokens.input += history;
    cells.tokens.output += written;
    cells.pay(m_rounds.summaryOffer, replaced.input + output, history, 0, written);
    if (pool)
        cells.poolSeconds[static_cast<std::size_t>(m_rounds.summaryPool)] += history * m_rounds.summaryInputSeconds
            + written * m_rounds.summaryOutputSeconds;
}

} // namespace farthing
