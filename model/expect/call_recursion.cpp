// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/call_recursion.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

struct Moments {
    double mean = 0, second = 0;
};
/// Moments of a·x + b·y + c for independent x, y (both restricted to an event of probability p).
Moments affine(double a, double xMean, double xSecond, double b, double yMean, double ySecond, double c, double p)
{
    // Restricted moments: E[x y; A] = E[x; A] E[y; A] / p for independent restrictions.
    const double cross = p > 0 ? xMean * yMean / p : 0;
    return {a * xMean + b * yMean + c * p,
            a * a * xSecond + b * b * ySecond + 2 * a * b * cross + 2 * c * (a * xMean + b * yMean) + c * c * p};
}

double largest(const Law &law, double score) { return law.isPoint() ? law.mean() : law.isDiscrete() ? law.highest() : law.atScore(score); }

/// One part of the prompt given Z: prefix, fresh input, or retrieved chunks times tokens per chunk.
struct PromptPart {
    const Law *law;
    std::vector<Node> counts{{1.0, 1.0}};      ///< chunks; one for the other parts
    std::vector<double> ownThresholds;         ///< of the part itself (the cacheable minimum)
    double mean = 0, second = 0, top = 0;
    double variance() const { return second - mean * mean; }

    /// Nodes; panels break at the thresholds (of the part's whole amount) where any are given.
    std::vector<Node> nodes(double loading, double z, const std::vector<double> &thresholds, int smooth) const
    {
        std::vector<Node> all;
        for (const Node &count : counts) {
            if (count.weight < 1e-9)
                continue;
            if (count.value == 0) {
                all.push_back({0.0, count.weight});
                continue;
            }
            std::vector<double> scaled;
            for (const double t : thresholds)
                scaled.push_back(t / count.value);
            for (const Node &n : lawNodes(*law, loading, z, scaled, smooth))
                all.push_back({n.value * count.value, n.weight * count.weight});
        }
        return all;
    }
};

} // namespace

std::vector<Node> twoNodes(double mean, double second)
{
    const double variance = second - mean * mean;
    if (variance <= 1e-18 * second)
        return {{mean, 1.0}};
    const double sd = std::sqrt(variance);
    return {{mean - sd, 0.5}, {mean + sd, 0.5}};
}

CallRecursion::CallRecursion(const CompiledPlan &plan, const CompiledStage &stage, double z, double reachScore, CallCells *cells)
    : m_plan(plan), m_stage(stage), m_z(z), m_reachScore(reachScore), m_cells(cells)
{
    m_visible = tokenMoments(stage.visible, stage.tokensLoading, z);
    m_reasoning = tokenMoments(stage.reasoning, stage.tokensLoading, z);
    const TokenMoments feedback = tokenMoments(stage.feedback, stage.tokensLoading, z);
    m_feedback = twoNodes(feedback.mean, feedback.second);
    if (stage.checker) {
        m_checkerInput = tokenMoments(stage.checkerInput, 0, 0);
        m_checkerOutput = tokenMoments(stage.checkerOutput, 0, 0);
    }
    // n tool calls, each paid until it works: E = n/(1-f), Var = n f/(1-f)².
    const double f = stage.toolFailure;
    const TokenMoments n = tokenMoments(stage.toolCalls, 0, 0);
    m_toolMean = stage.toolFee * n.mean / (1 - f);
    m_toolSecond = stage.toolFee * stage.toolFee * (n.second + n.mean * f) / ((1 - f) * (1 - f));
    if (cells)
        cells->poolSeconds.assign(plan.computeRates.size(), 0.0);
}

double CallRecursion::okShare(const CallOutlook &o) const
{
    return o.right + (m_stage.wrongFailsTask ? 0 : o.wrong) + (m_stage.missingFailsTask ? 0 : o.missing);
}

void CallRecursion::book(Meter meter, Reason reason, double all, double ok)
{
    const std::size_t i = static_cast<std::size_t>(meter) * reasonCount + static_cast<std::size_t>(reason);
    m_cells->all[i] += all;
    m_cells->ok[i] += ok;
}

CallOutlook CallRecursion::exhausted(double reachProb)
{
    CallOutlook o;
    switch (m_stage.onFailure) {
    case FailureAction::Human:
        o.cost = m_stage.humanFee;
        o.cost2 = o.cost * o.cost;
        o.right = 1;
        o.costOk = o.cost;
        if (m_cells)
            book(Meter::Human, Reason::Human, reachProb * o.cost, reachProb * o.cost);
        break;
    case FailureAction::Continue:
        o.missing = 1;
        break;
    case FailureAction::Abort:
        o.aborted = 1;
        break;
    }
    return o;
}

CallOutlook CallRecursion::nextAfterFailure(std::size_t tier, int number, bool fedBack, bool learnt, double prefix,
                                            double prompt, double reachProb)
{
    if (number + 1 < m_stage.tiers[tier].attempts) {
        if (!learnt)
            return attempt(tier, number + 1, fedBack, prefix, prompt, reachProb);
        CallOutlook sum;
        for (const Node &f : m_feedback) {
            const CallOutlook o = attempt(tier, number + 1, true, prefix, prompt + f.value, reachProb * f.weight);
            sum.cost += f.weight * o.cost;
            sum.cost2 += f.weight * o.cost2;
            sum.right += f.weight * o.right;
            sum.wrong += f.weight * o.wrong;
            sum.missing += f.weight * o.missing;
            sum.aborted += f.weight * o.aborted;
            sum.costAborted += f.weight * o.costAborted;
            sum.costOk += f.weight * o.costOk;
        }
        return sum;
    }
    return tier + 1 < m_stage.tiers.size() ? CallOutlook{.right = -1} : exhausted(reachProb);
}

// Money of one attempt is a + (random output and tool parts), by outcome: transient, malformed, valid. The prompt and
// prefix are fixed numbers here; the state carries them so that price cliffs see the whole prompt of each request.
CallOutlook CallRecursion::attempt(std::size_t t, int number, bool fedBack, double prefix, double prompt, double reachProb)
{
    const CompiledTier &tier = m_stage.tiers[t];
    const Reason reason = t > 0 ? Reason::Escalation : number > 0 ? Reason::Retry : Reason::FirstAttempt;
    const double ratio = tier.tokenRatio;
    const double whole = prompt * ratio;
    const double head = prefix * ratio;
    const bool overrun = tier.card.contextWindow > 0 && whole > tier.card.contextWindow;
    const TokenRates &rates = tier.card.bandFor(whole).rates;
    const bool pool = tier.pool >= 0;
    const double seconds = pool ? m_plan.computeRates[static_cast<std::size_t>(tier.pool)] : 0;

    // Probabilities of what happens.
    const bool cacheable = m_stage.prefixCache && head > 0 && head >= tier.card.cacheMinTokens && !overrun;
    const double hit = !cacheable ? 0 : number > 0 ? 1 : m_stage.prefixHit;
    const double transient = tier.transient;
    const double capped = !m_stage.cappedIsMalformed ? 0 : 1 - (1 - m_visible.capped) * (1 - m_reasoning.capped);
    const double q = eventGiven(fedBack ? tier.malformedAfter : tier.malformed, m_stage.failuresLoading, m_z);
    const double incorrect = eventGiven(fedBack ? tier.incorrectAfter : tier.incorrect, m_stage.failuresLoading, m_z);
    const double valid = overrun ? 0 : (1 - transient) * (1 - capped) * (1 - q);

    // Prompt money: with a hit, or without.
    const bool writes = cacheable && !rates.cacheWriteIsInput;
    const double plain = cacheable ? whole - head : whole;
    const auto promptMoney = [&](bool isHit) {
        if (pool)
            return seconds * tier.inputSeconds * (isHit ? whole - head : whole);
        if (isHit)
            return plain * rates.input + head * rates.cachedRead;
        return writes ? plain * rates.input + head * rates.cacheWrite : whole * rates.input;
    };
    const double hitMoney = cacheable ? promptMoney(true) : 0;
    const double missMoney = promptMoney(false);
    const double outRate = (pool ? seconds * tier.outputSeconds : rates.output) * ratio;
    const double reasoningRate = (pool ? seconds * tier.outputSeconds : rates.reasoning) * ratio;

    // Output money over all outcomes, and restricted to uncapped answers.
    const Moments outputAll = affine(outRate, m_visible.mean, m_visible.second, reasoningRate, m_reasoning.mean, m_reasoning.second, 0, 1);
    Moments outputFree = outputAll; // E[·; uncapped]
    double freeProb = 1;
    if (m_stage.cappedIsMalformed && capped > 0) {
        freeProb = 1 - capped;
        const double v = 1 - m_visible.capped, r = 1 - m_reasoning.capped;
        outputFree = affine(outRate, m_visible.meanBelow * r, m_visible.secondBelow * r, reasoningRate,
                            m_reasoning.meanBelow * v, m_reasoning.secondBelow * v, 0, freeProb);
    }
    // Total of prompt (hit or miss), output and tools, restricted to an event independent of the prompt.
    const auto total = [&](const Moments &output, double p, double toolMean, double toolSecond) {
        const double promptMean = hit * hitMoney + (1 - hit) * missMoney;
        const double promptSecond = hit * hitMoney * hitMoney + (1 - hit) * missMoney * missMoney;
        return Moments{promptMean * p + output.mean + toolMean * p,
                       promptSecond * p + output.second + toolSecond * p + 2 * promptMean * output.mean
                           + 2 * toolMean * (promptMean * p + output.mean)};
    };
    Moments transientMoney, failedMoney, validMoney; // restricted to the outcome
    if (!overrun) {
        const Moments bare = total(outputAll, 1, 0, 0);
        const double b = tier.transientBilled;
        transientMoney = {transient * b * bare.mean, transient * b * b * bare.second};
        const Moments answered = total(outputAll, 1, m_toolMean, m_toolSecond);
        const Moments uncapped = total(outputFree, freeProb, m_toolMean, m_toolSecond);
        validMoney = {(1 - transient) * (1 - q) * uncapped.mean, (1 - transient) * (1 - q) * uncapped.second};
        failedMoney = {(1 - transient) * answered.mean - validMoney.mean, (1 - transient) * answered.second - validMoney.second};
    }
    const double transientProb = overrun ? transient : transient;
    const double failedProb = overrun ? 1 - transient : (1 - transient) - valid;

    // Checker.
    double rejected = 0, wrongAccepted = incorrect, rightAccepted = 1 - incorrect;
    Moments check;
    double checkInput = 0, checkOutput = 0;
    if (m_stage.checker) {
        wrongAccepted = incorrect * (1 - m_stage.catches);
        rightAccepted = (1 - incorrect) * (1 - m_stage.falseAlarm);
        rejected = 1 - wrongAccepted - rightAccepted;
        const TokenRates &c = m_stage.checkerCard.bandFor(m_checkerInput.mean).rates;
        checkInput = c.input * m_checkerInput.mean;
        checkOutput = c.output * m_checkerOutput.mean;
        check = affine(c.input, m_checkerInput.mean, m_checkerInput.second, c.output, m_checkerOutput.mean, m_checkerOutput.second, 0, 1);
    }
    const double validTotal = validMoney.mean + valid * check.mean;
    const double validSecond = validMoney.second + 2 * validMoney.mean * check.mean + valid * check.second;

    // Continuations. A new tier starts without feedback.
    const auto after = [&](bool learnt, double prob) {
        CallOutlook o = nextAfterFailure(t, number, fedBack, learnt, prefix, prompt, reachProb * prob);
        if (o.right < 0) {
            if (m_cells && t == 0)
                m_cells->escalated += reachProb * prob;
            double base = prompt;
            if (fedBack || learnt)
                base = m_basePrompt;
            o = attempt(t + 1, 0, false, prefix, base, reachProb * prob);
        }
        return o;
    };
    CallOutlook result;
    CallOutlook onTransient, onFailure;
    if (transientProb > 0)
        onTransient = after(false, transientProb);
    const double failAll = failedProb + valid * rejected;
    if (failAll > 0)
        onFailure = after(true, failAll);

    // Money spent here on each branch, and what follows.
    const auto join = [&](const CallOutlook &o, double p, double mean, double second) {
        if (p <= 0)
            return;
        result.cost += mean + p * o.cost;
        result.cost2 += second + 2 * mean * o.cost + p * o.cost2;
        result.right += p * o.right;
        result.wrong += p * o.wrong;
        result.missing += p * o.missing;
        result.aborted += p * o.aborted;
        result.costAborted += mean * o.aborted + p * o.costAborted;
        result.costOk += mean * okShare(o) + p * o.costOk;
    };
    const CallOutlook isRight{.right = 1}, isWrong{.wrong = 1};
    join(onTransient, transientProb, transientMoney.mean, transientMoney.second);
    join(onFailure, failedProb, failedMoney.mean, failedMoney.second);
    join(onFailure, valid * rejected, validTotal * rejected, validSecond * rejected);
    join(isRight, valid * rightAccepted, validTotal * rightAccepted, validSecond * rightAccepted);
    join(isWrong, valid * wrongAccepted, validTotal * wrongAccepted, validSecond * wrongAccepted);

    if (m_cells) {
        CallCells &cells = *m_cells;
        cells.attempts += reachProb;
        if (number > 0)
            cells.retries += reachProb;
        cells.overruns += overrun ? reachProb : 0;
        cells.prefixHits += reachProb * hit;
        if (!overrun) {
            // P(task left whole after this attempt), by outcome.
            const double okTransient = okShare(onTransient), okFail = okShare(onFailure);
            const double okValid = rejected * okFail + rightAccepted + (m_stage.wrongFailsTask ? 0 : wrongAccepted);
            const double b = tier.transientBilled;
            const double billed = transient * b + (1 - transient); // expected share of the prompt billed
            const double promptOk = transient * b * okTransient + failedProb * okFail + valid * okValid;
            const double freeShare = (1 - transient) * (1 - q);
            const auto output = [&](double mean, double meanFree, double rate, Meter meter) {
                const double all = mean * billed;
                const double failed = (1 - transient) * mean - freeShare * meanFree;
                const double ok = transient * b * mean * okTransient + failed * okFail + freeShare * meanFree * okValid;
                book(meter, reason, reachProb * rate * all, reachProb * rate * ok);
            };
            const double visibleFree = capped > 0 ? m_visible.meanBelow * (1 - m_reasoning.capped) : m_visible.mean * freeProb;
            const double reasoningFree = capped > 0 ? m_reasoning.meanBelow * (1 - m_visible.capped) : m_reasoning.mean * freeProb;
            if (pool) {
                const double in = (hit * (whole - head) + (1 - hit) * whole) * tier.inputSeconds * seconds;
                book(Meter::Compute, reason, reachProb * in * billed, reachProb * in * promptOk);
                output(m_visible.mean, visibleFree, outRate, Meter::Compute);
                output(m_reasoning.mean, reasoningFree, reasoningRate, Meter::Compute);
                cells.poolSeconds[static_cast<std::size_t>(tier.pool)] += reachProb * billed
                    * ((hit * (whole - head) + (1 - hit) * whole) * tier.inputSeconds
                       + (m_visible.mean + m_reasoning.mean) * ratio * tier.outputSeconds);
            } else {
                const double missIn = writes ? whole - head : whole;
                const double in = hit * (whole - head) + (1 - hit) * missIn;
                const double write = writes ? (1 - hit) * head : 0;
                book(Meter::Input, reason, reachProb * in * rates.input * billed, reachProb * in * rates.input * promptOk);
                book(Meter::CachedRead, reason, reachProb * hit * head * rates.cachedRead * billed, reachProb * hit * head * rates.cachedRead * promptOk);
                if (write > 0)
                    book(Meter::CacheWrite, reason, reachProb * write * rates.cacheWrite * billed, reachProb * write * rates.cacheWrite * promptOk);
                output(m_visible.mean, visibleFree, outRate, Meter::Output);
                output(m_reasoning.mean, reasoningFree, reasoningRate, Meter::Reasoning);
            }
            const double missIn = writes && !pool ? whole - head : whole;
            cells.tokens.input += reachProb * billed * (hit * (whole - head) + (1 - hit) * missIn);
            cells.tokens.cachedRead += reachProb * billed * hit * head;
            cells.tokens.cacheWrite += writes && !pool ? reachProb * billed * (1 - hit) * head : 0;
            cells.tokens.output += reachProb * billed * m_visible.mean * ratio;
            cells.tokens.reasoning += reachProb * billed * m_reasoning.mean * ratio;
            book(Meter::Tools, reason, reachProb * m_toolMean * (1 - transient), reachProb * m_toolMean * (failedProb * okFail + valid * okValid));
            if (m_stage.checker) {
                book(Meter::Input, Reason::Checker, reachProb * valid * checkInput, reachProb * valid * checkInput * okValid);
                book(Meter::Output, Reason::Checker, reachProb * valid * checkOutput, reachProb * valid * checkOutput * okValid);
                cells.tokens.input += reachProb * valid * m_checkerInput.mean;
                cells.tokens.output += reachProb * valid * m_checkerOutput.mean;
            }
        }
    }
    return result;
}

CallOutlook CallRecursion::run()
{
    const CompiledStage &s = m_stage;
    CallOutlook routed;
    const double routedProb = s.responseCache ? 1 - s.responseHit : 1.0;

    // Prompt nodes. Without a reachable threshold everything is affine in the prompt, so two nodes that keep its mean
    // and variance are exact; with one, the panels break at it.
    const double top = largest(s.prefix, m_reachScore) + largest(s.fresh, m_reachScore)
        + largest(s.chunks, m_reachScore) * largest(s.chunkTokens, m_reachScore) + largest(s.feedback, m_reachScore) * 9;
    std::vector<double> thresholds;
    std::vector<double> headThresholds;
    for (const CompiledTier &tier : s.tiers) {
        const auto add = [&](double tokens) {
            if (tokens > 0 && tokens < top * tier.tokenRatio)
                thresholds.push_back(tokens / tier.tokenRatio);
        };
        for (const RateBand &band : tier.card.bands)
            add(band.fromTokens);
        add(tier.card.contextWindow);
        if (s.prefixCache && tier.card.cacheMinTokens > 0)
            headThresholds.push_back(tier.card.cacheMinTokens / tier.tokenRatio);
    }
    const double z = m_z;
    const auto part = [&](const Law &law, std::vector<Node> counts) {
        PromptPart p{.law = &law, .counts = std::move(counts)};
        double countMean = 0, countSecond = 0;
        for (const Node &n : p.counts) {
            countMean += n.weight * n.value;
            countSecond += n.weight * n.value * n.value;
        }
        const TokenMoments m = tokenMoments(law, s.tokensLoading, z);
        p.mean = countMean * m.mean;
        p.second = countSecond * m.second;
        p.top = largest(law, m_reachScore) * (p.counts.size() == 1 ? p.counts.front().value : largest(s.chunks, m_reachScore));
        return p;
    };
    PromptPart prefix = part(s.prefix, {{1.0, 1.0}});
    prefix.ownThresholds = headThresholds;
    const PromptPart fresh = part(s.fresh, {{1.0, 1.0}});
    const PromptPart retrieved = part(s.chunkTokens, lawNodes(s.chunks, s.countsLoading, z));
    const auto visit = [&](double head, double rest, double weight) {
        m_basePrompt = head + rest;
        const CallOutlook o = attempt(0, 0, false, head, head + rest, routedProb * weight);
        routed.cost += weight * o.cost;
        routed.cost2 += weight * o.cost2;
        routed.right += weight * o.right;
        routed.wrong += weight * o.wrong;
        routed.missing += weight * o.missing;
        routed.aborted += weight * o.aborted;
        routed.costAborted += weight * o.costAborted;
        routed.costOk += weight * o.costOk;
    };
    if (thresholds.empty()) {
        const double mean = fresh.mean + retrieved.mean;
        const double second = fresh.second + retrieved.second + 2 * fresh.mean * retrieved.mean;
        for (const Node &p : headThresholds.empty() ? twoNodes(prefix.mean, prefix.second)
                                                    : prefix.nodes(s.tokensLoading, z, headThresholds, smoothNodes))
            for (const Node &r : twoNodes(mean, second))
                visit(p.value, r.value, p.weight * r.weight);
    } else {
        // The most variable part is integrated innermost, with panels broken where the whole prompt meets a threshold.
        std::array<const PromptPart *, 3> order{&prefix, &fresh, &retrieved};
        std::sort(order.begin(), order.end(), [](const PromptPart *a, const PromptPart *b) { return a->variance() < b->variance(); });
        const PromptPart &inner = *order[2];
        const double feedback = s.feedback.mean();
        const int shifts = feedback > 0 ? s.tiers.front().attempts : 1;
        constexpr int outerNodes = 12;
        const auto outer = [&](const PromptPart &p) { return p.nodes(s.tokensLoading, z, p.ownThresholds, outerNodes); };
        const std::vector<Node> firsts = outer(*order[0]), seconds = outer(*order[1]);
        for (const Node &a : firsts)
            for (const Node &b : seconds) {
                std::vector<double> shifted = inner.ownThresholds;
                for (const double threshold : thresholds)
                    for (int k = 0; k < shifts; ++k) {
                        const double at = threshold - a.value - b.value - k * feedback;
                        if (at > 0 && at < inner.top)
                            shifted.push_back(at);
                    }
                const auto visitInner = [&](const Node &n) {
                    const double first = &inner == &prefix ? n.value : order[0] == &prefix ? a.value : b.value;
                    visit(first, a.value + b.value + n.value - first, a.weight * b.weight * n.weight);
                };
                for (const Node &n : shifted.empty() ? twoNodes(inner.mean, inner.second)
                                                     : inner.nodes(s.tokensLoading, z, shifted, smoothNodes))
                    visitInner(n);
            }
    }

    // Retrieval is paid once by routed calls; the cache lookup by all.
    CallOutlook o;
    const auto join = [&](const CallOutlook &next, double p, double money) {
        o.cost += p * (money + next.cost);
        o.cost2 += p * (money * money + 2 * money * next.cost + next.cost2);
        o.right += p * next.right;
        o.wrong += p * next.wrong;
        o.missing += p * next.missing;
        o.aborted += p * next.aborted;
        o.costAborted += p * (money * next.aborted + next.costAborted);
        o.costOk += p * (money * okShare(next) + next.costOk);
    };
    const double lookup = s.responseCache ? s.lookupCost : 0;
    join(routed, routedProb, lookup + s.retrievalCost);
    const CallOutlook cached{.right = 1 - s.wrongHit, .wrong = s.wrongHit};
    if (s.responseCache)
        join(cached, s.responseHit, lookup);
    if (m_cells) {
        m_cells->routed = routedProb;
        book(Meter::Retrieval, Reason::FirstAttempt, routedProb * s.retrievalCost, routedProb * s.retrievalCost * okShare(routed));
        book(Meter::ResponseCache, Reason::FirstAttempt, lookup, lookup * okShare(o));
    }
    return o;
}

} // namespace farthing
