// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/route_given.h"

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
            const TokenRates &rates = stage.checkerCard.bandFor(n.value).rates;
            const double in = rates.input * n.value, o = rates.output * out.mean;
            m_checkInputTokens += n.weight * n.value;
            m_checkInput += n.weight * in;
            m_checkOutput += n.weight * o;
            m_checkSecond += n.weight * (in * in + 2 * in * o + rates.output * rates.output * out.second);
        }
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

/// The states after an answer of `visible` tokens failed, or after the context window was overrun without one.
template <typename F>
void RouteGiven::afterFailure(std::size_t index, int fed, int up, std::size_t failed, bool answered, double visible, F f) const
{
    const Level &next = m_levels[index + 1];
    const bool sameTier = next.tier == m_levels[index].tier;
    const auto place = [&](std::size_t at, double weight) {
        if (!sameTier || !m_learns)
            f(state(next, 0, 0, at), weight);
        else if (!m_randomFeedback)
            f(state(next, fed + 1, 0, at), weight);
        else
            for (int step = 0; step < 2; ++step)
                f(state(next, fed + 1, up + step, at), 0.5 * weight);
    };
    if (m_failed.size() == 1 || !answered)
        return place(failed, 1);
    const Grid::Weights w = m_failed.at(m_failed[failed] + visible);
    for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
        place(w.index[i], w.weight[i]);
}

double RouteGiven::promptAt(const RequestGiven &request, const Level &level, int fed, int up, std::size_t failed) const
{
    const double feedback = fed * m_feedbackMean + (m_randomFeedback ? (2 * up - fed) * m_feedbackSd : 0);
    const CompiledTier &tier = m_stage.tiers[level.tier];
    return (request.prompt + feedback + (tier.carryFailed ? m_failed[failed] : 0)) * tier.tokenRatio;
}

/// What is known of an attempt before its output is drawn.
struct RouteGiven::Facts {
    const CompiledTier *tier;
    const TokenRates *rates;
    bool overrun, pool;
    double poolRate;
    double malformed, incorrect;
    double promptMean, promptSecond;      ///< money
    double inputTokens, readTokens, writeTokens, hits;
    double outRate, reasoningRate;        ///< money per stated token
};

RouteGiven::Facts RouteGiven::factsAt(const RequestGiven &request, const Level &level, int fed, double prompt) const
{
    Facts f{};
    const CompiledTier &tier = m_stage.tiers[level.tier];
    const double ratio = tier.tokenRatio;
    f.tier = &tier;
    f.overrun = tier.card.contextWindow > 0 && prompt > tier.card.contextWindow;
    f.rates = &tier.card.bandFor(prompt).rates;
    f.pool = tier.pool >= 0;
    f.poolRate = f.pool ? m_plan.computeRates[static_cast<std::size_t>(tier.pool)] : 0;
    const TierEvents &events = m_events[level.tier];
    f.malformed = events.malformed[fed > 0 ? 1 : 0];
    f.incorrect = events.incorrect[fed > 0 ? 1 : 0];
    // Without an output price there is no output: an unpriced use is refused before a run.
    const auto known = [](double rate) { return std::isnan(rate) ? 0.0 : rate; };
    f.outRate = (f.pool ? f.poolRate * tier.outputSeconds : known(f.rates->output)) * ratio;
    f.reasoningRate = (f.pool ? f.poolRate * tier.outputSeconds : known(f.rates->reasoning)) * ratio;
    if (f.overrun)
        return f;
    const double least = tier.card.cacheMinTokens, step = tier.card.cacheStepTokens;
    const bool stored = m_stage.prefixStored, fixedHead = stored ? request.fixedPrefix : request.fixedCacheable;
    const double whole = (stored ? request.prefix : request.cacheable) * ratio;
    const bool caches = m_stage.prefixCache && (!stored || level.tier == 0) && whole > 0 && whole >= least;
    const bool writes = caches && !tier.card.bands.front().rates.cacheWriteIsInput;
    const auto cached = [&](double tokens, bool fixed) {
        if (!(step > 0))
            return tokens;
        // Amounts that came here over a grid may be a rounding short of a whole step.
        if (fixed)
            return std::min(tokens, tier.card.inSteps(tokens * (1 + 1e-12)));
        // Linear, so that tables stay exact at corners that never happen; without a minimum, what happens may be shorter.
        return least >= step / 2 ? tokens - step / 2 : std::max(0.0, tokens - step / 2);
    };
    const double cacheable = cached(whole, fixedHead);
    const auto add = [&](double p, double head, bool counts, bool fixed) {
        if (p <= 0)
            return;
        counts = caches && (counts || (head > 0 && head >= least));
        const double read = counts ? cached(head, fixed) : 0;
        const double write = writes ? cacheable - read : 0;
        const double input = prompt - read - write;
        const double money = f.pool ? f.poolRate * tier.inputSeconds * input
                                    : input * f.rates->input + (read != 0 ? read * f.rates->cachedRead : 0) + (write != 0 ? write * f.rates->cacheWrite : 0);
        f.promptMean += p * money;
        f.promptSecond += p * money * money;
        if (step > 0 && caches && !f.pool) {
            const double in = f.rates->input, hit = counts ? f.rates->cachedRead : 0, miss = writes ? f.rates->cacheWrite : in;
            const bool together = counts && head == whole; // one remainder for both
            double slope = 0;
            if (together)
                slope = fixed ? 0 : (hit - in) * (hit - in);
            else
                slope = (counts && !fixed ? (hit - miss) * (hit - miss) : 0) + (fixedHead ? 0 : (miss - in) * (miss - in));
            f.promptSecond += p * slope * step * step / 12;
        }
        f.inputTokens += p * input;
        f.readTokens += p * read;
        f.writeTokens += p * write;
        f.hits += counts ? p : 0;
    };
    if (!caches) {
        add(1, 0, false, true);
    } else if (level.attempt > 0) { // a later attempt finds what the first one at this tier read or wrote
        add(1, whole, false, fixedHead);
    } else {
        const double warm = level.tier == 0 && !stored ? request.warm : 0;
        add(warm, request.warmRead * ratio, request.warmCounts, request.fixedCacheable);
        add((1 - warm) * m_stage.prefixHit, request.prefix * ratio, false, request.fixedPrefix);
        add((1 - warm) * (1 - m_stage.prefixHit), 0, false, true);
    }
    return f;
}

RouteGiven::Branches RouteGiven::branchesAt(const Facts &f, const OutputGiven &output, const OutputGiven::Visible &visible,
                                            bool judged) const
{
    Branches b;
    const double w = visible.weight;
    if (f.overrun) { // refused by the provider: malformed and unbilled
        b.failed.p = w;
        return b;
    }
    const double v = f.outRate * visible.value;
    const double head = f.promptMean + v;                                       // prompt and visible output
    const double head2 = f.promptSecond + 2 * f.promptMean * v + v * v;
    const double rate = f.reasoningRate;
    // Over all reasoning, and restricted to reasoning that leaves the answer usable.
    const double all = w * (head + rate * output.reasoningMean);
    const double all2 = w * (head2 + 2 * head * rate * output.reasoningMean + rate * rate * output.reasoningSecond);
    const double transient = f.tier->transient, billed = f.tier->transientBilled;
    b.transient = {transient * w, transient * billed * all, transient * billed * billed * all2};
    const auto withTools = [&](double p, double mean, double second) {
        return Branches::Branch{p, mean + p * m_toolMean, second + 2 * m_toolMean * mean + p * m_toolSecond};
    };
    const Branches::Branch answered = withTools(w, all, all2);
    const double free = visible.capped ? 0 : output.free;
    Branches::Branch usable;
    if (free > 0)
        usable = withTools(w * free, w * (head * free + rate * output.freeMean),
                           w * (head2 * free + 2 * head * rate * output.freeMean + rate * rate * output.freeSecond));
    const double valid = (1 - transient) * (1 - f.malformed);
    const Branches::Branch good{valid * usable.p, valid * usable.mean, valid * usable.second};
    b.failed = {(1 - transient) * answered.p - good.p, (1 - transient) * answered.mean - good.mean,
                (1 - transient) * answered.second - good.second};
    if (!judged) {
        b.right = good;
        return b;
    }
    double right = 1 - f.incorrect, wrong = f.incorrect;
    Branches::Branch checked = good;
    if (m_stage.checker) {
        checked = {good.p, good.mean + good.p * m_checkMean, good.second + 2 * good.mean * m_checkMean + good.p * m_checkSecond};
        right *= 1 - m_stage.falseAlarm;
        wrong *= 1 - m_stage.catches;
    }
    const auto share = [&](double s) { return Branches::Branch{s * checked.p, s * checked.mean, s * checked.second}; };
    b.right = share(right);
    b.wrong = share(wrong);
    b.rejected = share(std::max(0.0, 1 - right - wrong));
    return b;
}

/// Marks the states that attempts can reach: most sums of failed answers belong to few of the levels.
void RouteGiven::findMet(const OutputGiven &output)
{
    if (m_failed.size() == 1 || (!m_met.empty() && m_metBy == &output))
        return;
    m_metBy = &output; // tables keep theirs for as long as they ask
    m_met.assign(m_stateCount, false);
    m_met[0] = true;
    for (std::size_t l = 0; !isLast(l); ++l) {
        const Level &level = m_levels[l], &next = m_levels[l + 1];
        const bool sameTier = next.tier == level.tier;
        eachState(level, [&](int fed, int up, std::size_t failed) {
            if (!m_met[state(level, fed, up, failed)])
                return;
            const auto mark = [&](std::size_t at, double) { m_met[at] = true; };
            m_met[state(next, sameTier ? fed : 0, sameTier ? up : 0, failed)] = true;
            afterFailure(l, fed, up, failed, false, 0, mark);
            for (const OutputGiven::Visible &visible : output.visible)
                afterFailure(l, fed, up, failed, true, visible.value, mark);
        });
    }
}

void RouteGiven::backward(const RequestGiven &request, const OutputGiven &output, const Landing &landing)
{
    const std::size_t landings = landing.size(), size = outlook::size(landings);
    m_rows.assign(m_stateCount * size, 0.0);
    if (m_stop.stop_requested())
        return;
    const bool wholeWhenMissing = !request.judged || !m_stage.missingFailsTask;
    findMet(output);
    for (std::size_t l = m_levels.size(); l-- > 0;) {
        const Level &level = m_levels[l];
        const bool last = isLast(l);
        m_onward.assign(last ? 0 : states(m_levels[l + 1].attempt), {});
        eachState(level, [&](int fed, int up, std::size_t failed) {
            if (!m_met.empty() && !m_met[state(level, fed, up, failed)])
                return;
            double *row = &m_rows[state(level, fed, up, failed) * size];
            const Facts f = factsAt(request, level, fed, promptAt(request, level, fed, up, failed));
            const auto exhausted = [&](double visible, const Branches::Branch &b) {
                const double fee = m_stage.humanFee;
                switch (m_stage.onFailure) {
                case FailureAction::Human:
                    outlook::land(row, landing, visible, b.p, b.mean + b.p * fee, b.second + 2 * b.mean * fee + b.p * fee * fee, true);
                    break;
                case FailureAction::Continue:
                    outlook::land(row, landing, 0, b.p, b.mean, b.second, wholeWhenMissing);
                    break;
                case FailureAction::Abort:
                    row[0] += b.mean;
                    row[1] += b.second;
                    break;
                }
            };
            const auto fail = [&](double visible, const Branches::Branch &b) {
                if (b.p <= 0)
                    return;
                if (last)
                    return exhausted(visible, b);
                afterFailure(l, fed, up, failed, !f.overrun, visible, [&](std::size_t next, double w) {
                    Branches::Branch &to = m_onward[next - m_levels[l + 1].offset];
                    to = {to.p + w * b.p, to.mean + w * b.mean, to.second + w * b.second};
                });
            };
            Branches::Branch transient, failing; // over all outputs, where what follows does not mind them
            const bool minds = m_failed.size() > 1 || (last && landings > 1);
            for (const OutputGiven::Visible &visible : output.visible) {
                const Branches b = branchesAt(f, output, visible, request.judged);
                if (b.right.p > 0)
                    outlook::land(row, landing, visible.value, b.right.p, b.right.mean, b.right.second, true);
                if (b.wrong.p > 0)
                    outlook::land(row, landing, visible.value, b.wrong.p, b.wrong.mean, b.wrong.second, !m_stage.wrongFailsTask);
                const Branches::Branch failure{b.failed.p + b.rejected.p, b.failed.mean + b.rejected.mean, b.failed.second + b.rejected.second};
                if (minds) {
                    fail(visible.value, failure);
                    if (last && b.transient.p > 0)
                        exhausted(visible.value, b.transient);
                } else {
                    failing = {failing.p + failure.p, failing.mean + failure.mean, failing.second + failure.second};
                }
                transient = {transient.p + b.transient.p, transient.mean + b.transient.mean, transient.second + b.transient.second};
            }
            if (!minds) {
                fail(0, failing);
                if (last && transient.p > 0)
                    exhausted(0, transient);
            }
            if (last)
                return;
            const Level &next = m_levels[l + 1];
            const bool sameTier = next.tier == level.tier;
            Branches::Branch &again = m_onward[state(next, sameTier ? fed : 0, sameTier ? up : 0, failed) - next.offset];
            again = {again.p + transient.p, again.mean + transient.mean, again.second + transient.second};
            for (std::size_t i = 0; i < m_onward.size(); ++i)
                if (Branches::Branch &to = m_onward[i]; to.p != 0) {
                    outlook::follow(row, &m_rows[(next.offset + i) * size], to.p, to.mean, to.second, landings);
                    to = {};
                }
        });
    }
}

void RouteGiven::outlook(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double weight, double *out)
{
    backward(request, output, landing);
    const std::size_t size = outlook::size(landing.size());
    for (std::size_t i = 0; i < size; ++i)
        out[i] += weight * m_rows[i];
}

void RouteGiven::amounts(const RequestGiven &request, const OutputGiven &output, const Landing &landing, double reach,
                         const double *after, CallCells &cells)
{
    backward(request, output, landing);
    const std::size_t landings = landing.size(), size = outlook::size(landings);
    m_ok.assign(m_stateCount, 0.0);
    for (std::size_t s = 0; s < m_stateCount; ++s)
        m_ok[s] = outlook::okAfter(&m_rows[s * size], after, landings);
    m_reach.assign(m_stateCount, 0.0);
    m_reach[0] = 1;
    cells.requests += reach;
    cells.routed += reach;
    const auto landed = [&](double visible) {
        double ok = 0;
        landing.each(visible, [&](std::size_t j, double w) { ok += w * after[j]; });
        return ok;
    };
    const bool wholeWhenMissing = !request.judged || !m_stage.missingFailsTask;
    const double missingOk = m_stage.onFailure == FailureAction::Continue && wholeWhenMissing ? landed(0) : 0;
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
            const double all = reach * here;
            cells.attempts += all;
            if (level.attempt > 0)
                cells.retries += all;
            cells.overruns += f.overrun ? all : 0;
            cells.prefixHits += all * f.hits;
            // Shares of an attempt that are billed, over all and weighted with what succeeds in the end.
            double billed = 0, billedOk = 0, visibleAll = 0, visibleOk = 0, reasoningAll = 0, reasoningOk = 0;
            double answeredAll = 0, answeredOk = 0, checkedAll = 0, checkedOk = 0, visibleTokens = 0, escaped = 0;
            for (const OutputGiven::Visible &visible : output.visible) {
                const Branches b = branchesAt(f, output, visible, request.judged);
                const double accepted = landed(visible.value);
                double okFail = 0, okTransient = 0;
                if (last) {
                    const double human = m_stage.onFailure == FailureAction::Human ? accepted : 0;
                    okFail = okTransient = human + missingOk;
                    if (m_stage.onFailure == FailureAction::Human) {
                        const double p = b.failed.p + b.rejected.p + b.transient.p;
                        cells.book(Meter::Human, Reason::Human, all * p * m_stage.humanFee, here * p * m_stage.humanFee * human);
                    }
                } else {
                    const double p = b.failed.p + b.rejected.p;
                    afterFailure(l, fed, up, failed, !f.overrun, visible.value, [&](std::size_t next, double w) {
                        okFail += w * m_ok[next];
                        m_reach[next] += here * w * p;
                    });
                    const bool sameTier = !leaves;
                    const std::size_t next = state(m_levels[l + 1], sameTier ? fed : 0, sameTier ? up : 0, failed);
                    okTransient = m_ok[next];
                    m_reach[next] += here * b.transient.p;
                    if (leaves && level.tier == 0)
                        escaped += p + b.transient.p;
                }
                if (f.overrun)
                    continue;
                const double share = f.tier->transientBilled;
                const double okRight = accepted, okWrong = m_stage.wrongFailsTask ? 0 : accepted;
                const double valid = b.right.p + b.wrong.p + b.rejected.p;
                const double validOk = b.right.p * okRight + b.wrong.p * okWrong + b.rejected.p * okFail;
                const double w = b.transient.p * share + b.failed.p + valid;
                const double wOk = b.transient.p * share * okTransient + b.failed.p * okFail + validOk;
                billed += w;
                billedOk += wOk;
                visibleAll += w * visible.value;
                visibleOk += wOk * visible.value;
                visibleTokens += visible.weight * visible.value;
                answeredAll += b.failed.p + valid;
                answeredOk += b.failed.p * okFail + validOk;
                checkedAll += valid;
                checkedOk += validOk;
                // Reasoning: a usable answer has the restricted mean, a failed one the rest.
                const double free = visible.capped ? 0 : output.free;
                const double usableMean = free > 0 ? output.freeMean / free : 0;
                const double failedMean = (1 - f.tier->transient) * visible.weight * output.reasoningMean - valid * usableMean;
                reasoningAll += b.transient.p * share * output.reasoningMean + failedMean + valid * usableMean;
                reasoningOk += b.transient.p * share * output.reasoningMean * okTransient + failedMean * okFail + validOk * usableMean;
            }
            cells.escalated += all * escaped;
            if (f.overrun)
                return;
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
                cells.latency += all * (m_firstToken + ratio * (visibleTokens + output.reasoningMean) * m_stage.secondsPerToken);
            if (m_stage.checker && request.judged) {
                cells.book(Meter::Input, Reason::Checker, all * checkedAll * m_checkInput, here * checkedOk * m_checkInput);
                cells.book(Meter::Output, Reason::Checker, all * checkedAll * m_checkOutput, here * checkedOk * m_checkOutput);
                cells.pay(m_stage.checkerOffer, all * checkedAll * m_checkMean, all * checkedAll * m_checkInputTokens, 0,
                          all * checkedAll * m_checkOutputTokens);
                cells.tokens.input += all * checkedAll * m_checkInputTokens;
                cells.tokens.output += all * checkedAll * m_checkOutputTokens;
            }
        });
    }
}

} // namespace farthing
