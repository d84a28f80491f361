// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a request: backward over its attempts.
#include "model/expect/attempt_facts.h"

namespace farthing {

const RouteGiven::Spread &RouteGiven::spreadOf(const OutputGiven &output, const Landing &landing)
{
    const auto [found, isNew] = m_spreads.try_emplace({&output, landing.total, landing.sizes}, Spread{{output, landing, m_failed}, {}});
    if (isNew)
        findMet(found->second);
    return found->second;
}

/// Marks the states that attempts can reach: most sums of failed answers belong to few of the levels.
void RouteGiven::findMet(Spread &spread) const
{
    if (m_failed.size() == 1)
        return;
    std::vector<bool> &met = spread.met;
    met.assign(m_stateCount, false);
    met[0] = true;
    for (std::size_t l = 0; !isLast(l); ++l)
        eachState(m_levels[l], [&](int fed, int up, std::size_t failed) {
            if (!met[state(m_levels[l], fed, up, failed)])
                return;
            const auto mark = [&](std::size_t at, double) { met[at] = true; };
            met[afterNothing(l, fed, up, failed)] = true;
            afterFailure(l, fed, up, failed, mark);
            for (const auto &[to, answers] : spread.answers.failed[failed])
                afterFailure(l, fed, up, to, mark);
        });
}

void RouteGiven::backward(const RequestGiven &request, const OutputGiven &output, const Landing &landing, const Spread &spread)
{
    using Branch = Branches::Branch;
    const std::size_t landings = landing.size(), size = outlook::size(landings);
    m_rows.assign(m_stateCount * size, 0.0);
    if (m_stop.stop_requested())
        return;
    const bool wholeWhenMissing = !request.judged || !m_stage.missingFailsTask;
    const auto plus = [](const Branch &a, const Branch &b) { return Branch{a.p + b.p, a.mean + b.mean, a.second + b.second}; };
    for (std::size_t l = m_levels.size(); l-- > 0;) {
        const Level &level = m_levels[l];
        const bool last = isLast(l);
        m_onward.assign(last ? 0 : states(m_levels[l + 1].attempt), {});
        eachState(level, [&](int fed, int up, std::size_t failed) {
            if (!spread.met.empty() && !spread.met[state(level, fed, up, failed)])
                return;
            double *row = &m_rows[state(level, fed, up, failed) * size];
            const Facts f = factsAt(request, level, fed, promptAt(request, level, fed, up, failed));
            const auto landAt = [&](std::size_t j, const Branch &b, bool ok) {
                row[0] += b.mean;
                row[1] += b.second;
                double *at = row + 2 + 4 * j;
                at[0] += b.p;
                at[1] += b.mean;
                if (ok) {
                    at[2] += b.p;
                    at[3] += b.mean;
                }
            };
            const bool lands = last && m_stage.onFailure == FailureAction::Human;
            for (const auto &[j, answers] : spread.answers.landings) {
                const Branches b = branchesAt(f, output, answers, request.judged);
                landAt(j, b.right, true);
                landAt(j, b.wrong, !m_stage.wrongFailsTask);
                if (lands) {
                    const double fee = m_stage.humanFee;
                    const Branch left = plus(b.malformedOrRejected(), b.transient);
                    landAt(j, {left.p, left.mean + left.p * fee, left.second + 2 * left.mean * fee + left.p * fee * fee}, true);
                }
            }
            const Branches all = branchesAt(f, output, spread.answers.whole, request.judged);
            if (last) {
                const Branch left = plus(all.malformedOrRejected(), all.transient);
                if (m_stage.onFailure == FailureAction::Continue) {
                    outlook::land(row, landing, 0, left.p, left.mean, left.second, wholeWhenMissing);
                } else if (m_stage.onFailure == FailureAction::Abort) {
                    row[0] += left.mean;
                    row[1] += left.second;
                }
                return;
            }
            const std::size_t offset = m_levels[l + 1].offset;
            const auto go = [&](std::size_t to, const Branch &b, double w) {
                Branch &onward = m_onward[to - offset];
                onward = {onward.p + w * b.p, onward.mean + w * b.mean, onward.second + w * b.second};
            };
            go(afterNothing(l, fed, up, failed), all.transient, 1);
            if (f.overrun)
                afterFailure(l, fed, up, failed, [&](std::size_t to, double w) { go(to, all.failed, w); });
            else
                for (const auto &[at, answers] : spread.answers.failed[failed]) {
                    const Branch failure = branchesAt(f, output, answers, request.judged).malformedOrRejected();
                    afterFailure(l, fed, up, at, [&](std::size_t to, double w) { go(to, failure, w); });
                }
            for (std::size_t i = 0; i < m_onward.size(); ++i)
                if (Branch &to = m_onward[i]; to.p != 0) {
                    outlook::follow(row, &m_rows[(offset + i) * size], to.p, to.mean, to.second, landings);
                    to = {};
                }
        });
    }
}

void RouteGiven::outlook(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double weight, double *out)
{
    backward(request, output, landing, spreadOf(output, landing));
    const std::size_t size = outlook::size(landing.size());
    for (std::size_t i = 0; i < size; ++i)
        out[i] += weight * m_rows[i];
}

} // namespace farthing
