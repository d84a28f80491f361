// SPDX-License-Identifier: GPL-3.0-or-later
// What a request is expected to cost, cell by cell: forward over its attempts.
#include "model/expect/attempt_given.h"

namespace farthing {

void RouteGiven::amounts(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double reach,
                         const double *after, CallCells &cells)
{
    backward(request, output, landing);
    const Answers &answers = answersOf(output);
    const std::size_t size = landing.rowSize();
    m_ok.assign(m_stateCount, 0.0);
    for (std::size_t s = 0; s < m_stateCount; ++s)
        m_ok[s] = landing.bySize ? outlook::okAfterBySize(&m_rows[s * size], after) : outlook::okAfter(&m_rows[s * size], after, landing.size());
    m_reach.assign(m_stateCount, 0.0);
    m_reach[0] = 1;
    cells.requests += reach;
    cells.routed += reach;
    const AnswerSums &whole = answers.whole;
    AnswerSums accepted; // of answers that land, weighted with what succeeds after
    if (landing.bySize) {
        using namespace outlook;
        accepted = {{after[Sizes::any0], after[Sizes::any1], 0}, {after[Sizes::free0], after[Sizes::free1], 0}};
    } else {
        for (const auto &[j, some] : landingsOf(output, landing))
            accepted.add(some, after[j]);
    }
    const bool human = m_stage.onFailure == FailureAction::Human;
    double missingOk = 0;
    if (m_stage.onFailure == FailureAction::Continue && (!request.judged || !m_stage.missingFailsTask))
        landing.each(0, [&](std::size_t j, double w) { missingOk += w * after[landing.bySize ? std::size_t{outlook::Sizes::none} : j]; });
    for (std::size_t l = 0; l < m_levels.size(); ++l) {
        const Level &level = m_levels[l];
        const bool last = isLast(l);
        const bool leaves = !last && m_levels[l + 1].tier != level.tier;
        const Reason reason = level.tier > 0 ? Reason::Escalation : level.attempt > 0 ? Reason::Retry : Reason::FirstAttempt;
        eachState(level, [&](int fed, int up, std::size_t failed) {
            const double here = m_reach[state(level, fed, up, failed)];
            if (here == 0)
                return;
            const Facts f = factsAt(request, level, fed, promptAt(request, level, fed, up, failed));
            const Judgement judged = judgementAt(f, request.judged);
            const double all = reach * here;
            cells.attempts += all;
            if (level.attempt > 0)
                cells.retries += all;
            cells.overruns += f.overrun ? all : 0;
            cells.prefixHits += all * f.hits;
            // Of answers: a transient error, any other, and those that are valid if nothing exceeds its cap.
            const double transient = f.overrun ? 0 : f.tier->transient, given = 1 - transient;
            const double valid = f.overrun ? 0 : given * (1 - f.malformed) * output.free;
            const auto fails = [&](const AnswerSums &some, int k) { return given * some.all[k] - valid * (1 - judged.rejected) * some.free[k]; };
            // Answers that fail, or are lost, weighted with what succeeds after.
            AnswerSums failedOk, lostOk;
            if (last) {
                if (human) {
                    failedOk.add(accepted, 1);
                    const double left = fails(whole, 0) + transient * whole.all[0];
                    const double leftOk = fails(accepted, 0) + transient * accepted.all[0];
                    cells.book(Meter::Human, Reason::Human, all * left * m_stage.humanFee, here * leftOk * m_stage.humanFee);
                }
                failedOk.add(whole, missingOk);
                lostOk = failedOk;
            } else {
                const auto fail = [&](std::size_t at, const AnswerSums &some) {
                    const double p = fails(some, 0);
                    afterFailure(l, fed, up, at, [&](std::size_t to, double w) {
                        failedOk.add(some, w * m_ok[to]);
                        m_reach[to] += here * w * p;
                    });
                };
                if (f.overrun)
                    fail(failed, whole);
                else
                    for (const auto &[at, some] : answers.failed[failed])
                        fail(at, some);
                const std::size_t again = afterNothing(l, fed, up, failed);
                lostOk.add(whole, m_ok[again]);
                m_reach[again] += here * transient * whole.all[0];
                if (leaves && level.tier == 0)
                    cells.escalated += all * (fails(whole, 0) + transient * whole.all[0]);
            }
            if (f.overrun)
                return;
            const double okShare = judged.right + (m_stage.wrongFailsTask ? 0 : judged.wrong);
            const double lost = transient * f.tier->transientBilled;
            const auto validOk = [&](int k) { return valid * (okShare * accepted.free[k] + judged.rejected * failedOk.free[k]); };
            const auto answersOk = [&](int k) { return given * failedOk.all[k] - valid * failedOk.free[k] + validOk(k); };
            // Shares of an attempt that are billed, over all and weighted with what succeeds in the end.
            const double billed = (lost + given) * whole.all[0], billedOk = lost * lostOk.all[0] + answersOk(0);
            const double visibleAll = (lost + given) * whole.all[1], visibleOk = lost * lostOk.all[1] + answersOk(1);
            const double answeredAll = given * whole.all[0], answeredOk = answersOk(0);
            const double checkedAll = valid * whole.free[0], checkedOk = validOk(0);
            // Reasoning: a usable answer has the restricted mean, a failed one the rest.
            const double usableMean = output.free > 0 ? output.freeMean / output.free : 0;
            const double reasoningAll = (lost + given) * output.reasoningMean * whole.all[0];
            const double reasoningOk = output.reasoningMean * (lost * lostOk.all[0] + given * failedOk.all[0])
                + usableMean * (checkedOk - valid * failedOk.free[0]);
            const double ratio = f.tier->tokenRatio;
            if (f.pool) {
                const double prompt = f.promptMean;
                cells.book(Meter::Compute, reason, all * (billed * prompt + f.outRate * visibleAll + f.reasoningRate * reasoningAll),
                           here * (billedOk * prompt + f.outRate * visibleOk + f.reasoningRate * reasoningOk));
                cells.poolSeconds[static_cast<std::size_t>(f.tier->pool)] += all
                    * (billed * f.inputTokens * f.tier->inputSeconds + (visibleAll + reasoningAll) * ratio * f.tier->outputSeconds);
            } else {
                const auto book = [&](Meter meter, double money) { cells.book(meter, reason, all * billed * money, here * billedOk * money); };
                book(Meter::Input, f.inputTokens * f.rates->input);
                book(Meter::CachedRead, f.readTokens != 0 ? f.readTokens * f.rates->cachedRead : 0);
                book(Meter::CacheWrite, f.writeTokens != 0 ? f.writeTokens * f.rates->cacheWrite : 0);
                cells.book(Meter::Output, reason, all * f.outRate * visibleAll, here * f.outRate * visibleOk);
                cells.pay(f.tier->offer, all * (billed * f.promptMean + f.outRate * visibleAll + f.reasoningRate * reasoningAll),
                          all * billed * (f.inputTokens + f.writeTokens), all * billed * f.readTokens, all * ratio * (visibleAll + reasoningAll));
                if (reasoningAll > 0)
                    cells.book(Meter::Reasoning, reason, all * f.reasoningRate * reasoningAll, here * f.reasoningRate * reasoningOk);
            }
            cells.book(Meter::Tools, reason, all * answeredAll * m_toolMean, here * answeredOk * m_toolMean);
            if (const int offer = m_stage.tiers.front().offer; offer >= 0)
                cells.offers[static_cast<std::size_t>(offer)].fees += all * answeredAll * m_stage.answerFee;
            cells.tokens.input += all * billed * f.inputTokens;
            cells.tokens.cachedRead += all * billed * f.readTokens;
            cells.tokens.cacheWrite += all * billed * f.writeTokens;
            cells.tokens.output += all * ratio * visibleAll;
            cells.tokens.reasoning += all * ratio * reasoningAll;
            if (m_stage.firstToken)
                cells.latency += all * (m_firstToken + f.tier->waitSeconds + ratio * (whole.all[1] + output.reasoningMean) * m_stage.secondsPerToken);
            if (m_stage.checker && request.judged) {
                if (m_stage.checkerPool >= 0) {
                    cells.book(Meter::Compute, Reason::Checker, all * checkedAll * m_checkMean, here * checkedOk * m_checkMean);
                    cells.poolSeconds[static_cast<std::size_t>(m_stage.checkerPool)] += all * checkedAll * m_checkSeconds;
                } else {
                    cells.book(Meter::Input, Reason::Checker, all * checkedAll * m_checkInput, here * checkedOk * m_checkInput);
                    cells.book(Meter::Output, Reason::Checker, all * checkedAll * m_checkOutput, here * checkedOk * m_checkOutput);
                }
                cells.pay(m_stage.checkerOffer, all * checkedAll * m_checkMean, all * checkedAll * m_checkInputTokens, 0,
                          all * checkedAll * m_checkOutputTokens);
                cells.tokens.input += all * checkedAll * m_checkInputTokens;
                cells.tokens.output += all * checkedAll * m_checkOutputTokens;
            }
        });
    }
}

} // namespace farthing
