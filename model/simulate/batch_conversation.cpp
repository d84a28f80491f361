// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds of a conversation: what each sends of the history, and what the cache still holds of it.
#include "model/simulate/batch_walk.h"

#include <algorithm>

namespace farthing {

/// By lane, over the rounds.
struct BatchWalk::Conversation {
    std::size_t index;
    const BatchStage &stage;
    std::uint32_t number;
    const Lanes &lanes;
    const float *prefix, *head, *count;
    float *history, *previousPrompt, *going;
    Outcome &outcome;                  ///< of the last round so far
    std::vector<std::vector<float>> turns; ///< of a window: the newest, by round modulo their number
};

/// One request over the history, in place of which its summary stands from now on.
void BatchWalk::summarise(Conversation &talk, std::uint32_t round, const Narrowed &part, const float *over, float *history)
{
    const BatchRounds &rounds = *talk.stage.rounds;
    const Lanes &lanes = part.lanes;
    LaneDraws of = draws(lanes, Place::call(talk.stage.key, talk.number, round));
    float *summary = of.amounts(Draw::Summary, rounds.summaryTokens, talk.stage.tokens);
    Tokens tokens;
    tokens.input = tokens.prompt = times(rounds.summaryRatio, history, lanes.n);
    tokens.output = times(rounds.summaryRatio, summary, lanes.n);
    double *sum = noMoney(lanes.n);
    MeterMoney money{};
    bill(talk.index, rounds.summaryCard, tokens, over, lanes, money, sum);
    m_ledger.book(talk.index, Reason::FirstAttempt, money, sum, lanes);
    for (int i = 0; i < lanes.n; ++i)
        history[i] = over[i] != 0 ? summary[i] : history[i];
}

void BatchWalk::nextRound(Conversation &talk, std::uint32_t k, const Narrowed &part)
{
    const BatchStage &stage = talk.stage;
    const BatchRounds &rounds = *stage.rounds;
    const Lanes &lanes = part.lanes;
    const int n = lanes.n;
    LaneDraws of = draws(lanes, Place::call(stage.key, talk.number, k));
    float *history = copy(part.gather(talk.history, m_scratch), n);
    const float *head = part.gather(talk.head, m_scratch);
    const float *over = nullptr; // the cache holds no more than the head of the previous prompt
    if (rounds.policy == HistoryPolicy::Summarise) {
        float *mask = zeros(n);
        const auto budget = single(rounds.budget);
        for (int i = 0; i < n; ++i)
            mask[i] = history[i] > budget ? lanes.live[i] : 0;
        if (total(mask, n) > 0) {
            over = mask;
            summarise(talk, k, part, mask, history);
        }
    }
    const bool slid = rounds.policy == HistoryPolicy::Window && k - 1 > static_cast<std::uint32_t>(rounds.turns);
    Request request;
    request.lanes = lanes;
    request.call = talk.number;
    request.round = k;
    float *added = nullptr;
    if (stage.correlation != 0 && !rounds.newTokens.isPoint()) {
        float *own = of.normals(Draw::NewTokens);
        float *score = own;
        if (!stage.tokens.none()) {
            score = copy(own, n);
            m_kernels.blend(stage.tokens.shared, lanes.z, stage.tokens.own, score, n);
        }
        added = m_scratch.amounts(n);
        rounds.newTokens.at(m_kernels, score, added, n);
        request.residual = own;
    } else {
        added = of.amounts(Draw::NewTokens, rounds.newTokens, stage.tokens);
    }
    float *prompt = copy(added, n);
    m_kernels.add(history, prompt, n);
    m_kernels.add(head, prompt, n);
    request.prompt = prompt;
    request.prefix = part.gather(talk.prefix, m_scratch);
    request.cacheable = slid ? head : prompt;
    if (k > 1) {
        request.warm = of.events(Draw::Warm, rounds.warm, lanes.live).mask;
        const float *previous = part.gather(talk.previousPrompt, m_scratch);
        if (slid) {
            previous = head;
        } else if (over) {
            float *own = copy(previous, n);
            for (int i = 0; i < n; ++i)
                own[i] = over[i] != 0 ? head[i] : own[i];
            previous = own;
        }
        request.warmRead = previous;
    }
    float *judged = zeros(n);
    const float *count = part.gather(talk.count, m_scratch);
    for (int i = 0; i < n; ++i)
        judged[i] = count[i] < static_cast<float>(k) + 1 ? 1 : 0;
    request.judged = judged;
    request.answer = zeros(n);
    request.outcome = newOutcome(stage, n);
    countCalls(talk.index, lanes);
    route(talk.index, stage, request);

    part.scatter(prompt, talk.previousPrompt);
    float *said = request.answer;
    if (request.outcome.missing.any)
        m_kernels.exclude(request.outcome.missing.mask, said, n);
    // Of a conversation the last round's answer counts, and is kept.
    float *visible = copy(said, n);
    m_kernels.multiply(visible, judged, visible, n);
    keep(talk.index, visible, request);
    const auto last = [&](const Mark &from, Mark &to) {
        if (!from.any && !to.any)
            return;
        if (!to.any)
            m_kernels.fill(0, to.mask, to.n);
        to.any = true;
        for (int i = 0; i < n; ++i)
            if (lanes.live[i] != 0)
                to.mask[part.from ? part.from[i] : static_cast<std::uint32_t>(i)] = from.any ? from.mask[i] : 0;
    };
    last(request.outcome.wrong, talk.outcome.wrong);
    last(request.outcome.missing, talk.outcome.missing);
    last(request.outcome.aborted, talk.outcome.aborted);
    talk.outcome.aborts += request.outcome.aborts;
    if (request.outcome.aborted.any)
        for (int i = 0; i < n; ++i)
            if (request.outcome.aborted.mask[i] != 0)
                talk.going[part.from ? part.from[i] : static_cast<std::uint32_t>(i)] = 0;
    m_kernels.add(said, added, n);
    m_kernels.add(added, history, n);
    if (rounds.policy == HistoryPolicy::Window) {
        std::vector<float> &oldest = talk.turns[(k - 1) % talk.turns.size()];
        for (int i = 0; i < n; ++i) {
            float &turn = oldest[part.from ? part.from[i] : static_cast<std::uint32_t>(i)];
            if (k > talk.turns.size())
                history[i] = std::max(0.0F, history[i] - turn);
            turn = added[i];
        }
    }
    part.scatter(history, talk.history);
}

void BatchWalk::conversation(std::size_t index, const BatchStage &stage, std::uint32_t number, const Lanes &lanes, const float *prefix,
                             const float *head, Outcome &outcome)
{
    const BatchRounds &rounds = *stage.rounds;
    const int n = lanes.n;
    LaneDraws of = draws(lanes, Place::call(stage.key, number, 0));
    const float *count = of.amounts(Draw::Rounds, rounds.count, stage.counts);
    Conversation talk{index, stage, number, lanes, prefix, head, count, zeros(n), zeros(n), copy(lanes.live, n), outcome, {}};
    if (rounds.policy == HistoryPolicy::Window)
        talk.turns.assign(static_cast<std::size_t>(std::max(1, rounds.turns)), std::vector<float>(static_cast<std::size_t>(n)));
    for (std::uint32_t k = 1; !m_stop.stop_requested(); ++k) {
        Scratch::Frame frame(m_scratch);
        m_kernels.atLeast(count, static_cast<float>(k), talk.going, talk.going, n);
        const double alive = total(talk.going, n);
        if (alive <= 0)
            return;
        // The mask of this round's lanes must outlast changes to who goes on.
        nextRound(talk, k, narrowed(lanes, copy(talk.going, n), alive));
    }
}

} // namespace farthing
