// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a request: backward over its attempts.
#include "model/expect/attempt_given.h"

namespace farthing {

const RouteGiven::Answers &RouteGiven::answersOf(const OutputGiven &output)
{
    const auto [found, isNew] = m_answers.try_emplace(&output);
    if (isNew) {
        Answers &answers = found->second;
        answers.whole = allAnswers(output);
        for (std::size_t i = 0; i < m_failed.size(); ++i)
            answers.failed.push_back(answersByFailed(output, m_failed, m_failed[i]));
        findMet(answers);
    }
    return found->second;
}

const AnswerParts &RouteGiven::landingsOf(const OutputGiven &output, const Landing &landing)
{
    const auto [found, isNew] = m_landings.try_emplace({&output, landing.total});
    if (isNew)
        found->second = answersByLanding(output, landing);
    return found->second;
}

/// Marks the states that attempts can reach: most sums of failed answers belong to few of the levels.
void RouteGiven::findMet(Answers &answers) const
{
    if (m_failed.size() == 1)
        return;
    std::vector<bool> &met = answers.met;
    met.assign(m_stateCount, false);
    met[0] = true;
    for (std::size_t l = 0; !isLast(l); ++l)
        eachState(m_levels[l], [&](int fed, int up, std::size_t failed) {
            if (!met[state(m_levels[l], fed, up, failed)])
                return;
            const auto mark = [&](std::size_t at, double) { met[at] = true; };
            met[afterNothing(l, fed, up, failed)] = true;
            afterFailure(l, fed, up, failed, mark);
            for (const auto &part : answers.failed[failed])
                afterFailure(l, fed, up, part.first, mark);
        });
}

/// What an attempt in a round before the last adds to a row by size: its answers are not judged.
void RouteGiven::endBySize(const Outcomes &o, const AnswerSums &whole, bool last, double *row) const
{
    using namespace outlook;
    const auto add = [&](std::size_t at, const Outcomes::Polynomial &of, double fee) {
        row[at] += of.p;
        row[at + 1] += of.mean[0] + fee * of.p;
        row[at + 2] += of.mean[1];
    };
    const auto pay = [&](const Branch &b, double fee) {
        row[0] += b.mean + fee * b.p;
        row[1] += b.second + 2 * b.mean * fee + b.p * fee * fee;
    };
    pay(o.accepted(o.right, whole), 0);
    add(Sizes::freeP, o.right, 0);
    if (!last)
        return;
    const Branch left = o.left(whole);
    switch (m_stage.onFailure) {
    case FailureAction::Human:
        pay(left, m_stage.humanFee);
        add(Sizes::freeP, o.kept, m_stage.humanFee);
        add(Sizes::anyP, o.given, m_stage.humanFee);
        add(Sizes::anyP, o.lost, m_stage.humanFee);
        break;
    case FailureAction::Continue:
        pay(left, 0);
        row[Sizes::noneP] += left.p;
        row[Sizes::noneMoney] += left.mean;
        break;
    case FailureAction::Abort:
        pay(left, 0);
        break;
    }
}

void RouteGiven::backward(const RequestGiven &request, const OutputGiven &output, const Landing &landing)
{
    const Answers &answers = answersOf(output);
    const AnswerParts none;
    const AnswerParts &landed = landing.bySize ? none : landingsOf(output, landing);
    const std::size_t landings = landing.size(), size = landing.rowSize();
    m_rows.assign(m_stateCount * size, 0.0);
    if (m_stop.stop_requested())
        return;
    const bool wholeWhenMissing = !request.judged || !m_stage.missingFailsTask;
    for (std::size_t l = m_levels.size(); l-- > 0;) {
        const Level &level = m_levels[l];
        const bool last = isLast(l);
        eachState(level, [&](int fed, int up, std::size_t failed) {
            if (!answers.met.empty() && !answers.met[state(level, fed, up, failed)])
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
            const Outcomes o = outcomesAt(f, output, request.judged);
            if (landing.bySize)
                endBySize(o, answers.whole, last, row);
            for (const auto &[j, some] : landed) {
                landAt(j, o.accepted(o.right, some), true);
                landAt(j, o.accepted(o.wrong, some), !m_stage.wrongFailsTask);
                if (lands) {
                    const double fee = m_stage.humanFee;
                    const Branch left = o.left(some);
                    landAt(j, {left.p, left.mean + left.p * fee, left.second + 2 * left.mean * fee + left.p * fee * fee}, true);
                }
            }
            if (last && landing.bySize)
                return;
            if (last) {
                const Branch left = o.left(answers.whole);
                if (m_stage.onFailure == FailureAction::Continue) {
                    outlook::land(row, landing, 0, left.p, left.mean, left.second, wholeWhenMissing);
                } else if (m_stage.onFailure == FailureAction::Abort) {
                    row[0] += left.mean;
                    row[1] += left.second;
                }
                return;
            }
            const auto go = [&](std::size_t to, const Branch &b, double w) {
                if (landing.bySize)
                    outlook::followBySize(row, &m_rows[to * size], w * b.p, w * b.mean, w * b.second);
                else
                    outlook::follow(row, &m_rows[to * size], w * b.p, w * b.mean, w * b.second, landings);
            };
            Branch lost;
            o.lost.addTo(lost, answers.whole.all);
            go(afterNothing(l, fed, up, failed), lost, 1);
            const auto fail = [&](std::size_t at, const AnswerSums &some) {
                const Branch failure = o.failure(some);
                afterFailure(l, fed, up, at, [&](std::size_t to, double w) { go(to, failure, w); });
            };
            if (f.overrun)
                return fail(failed, answers.whole);
            for (const auto &[at, some] : answers.failed[failed])
                fail(at, some);
        });
    }
}

void RouteGiven::outlook(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double weight, double *out)
{
    backward(request, output, landing);
    const std::size_t size = landing.rowSize();
    for (std::size_t i = 0; i < size; ++i)
        out[i] += weight * m_rows[i];
}

} // namespace farthing
