// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulate/batch_walk.h"

#include <algorithm>

namespace farthing {

BatchWalk::BatchWalk(const BatchPlan &plan, const kernels::Kernels &k, bool breakdown)
    : m_plan(plan), m_kernels(k), m_ledger(k, plan.stages, breakdown), m_carried(plan.stages, nullptr)
{
    for (std::uint32_t i = 0; i < batchTasks + 2 * kernels::laneCount; ++i)
        m_identity.push_back(i);
}

void BatchWalk::Tally::add(const kernels::Kernels &k, const Lanes &lanes)
{
    if (!each)
        together += lanes.alive;
    else if (lanes.whole && lanes.alive == static_cast<double>(tasks))
        ++everyone;
    else if (lanes.whole)
        k.add(lanes.live, each, lanes.n);
    else
        for (int i = 0; i < lanes.n; ++i)
            each[lanes.at[i]] += lanes.live[i];
}

void BatchWalk::Tally::sum(const kernels::Kernels &k, double &first, double &second) const
{
    double two[2] = {together, together * together / tasks};
    if (each)
        k.twoSums(each, two, tasks);
    first += two[0] + everyone * tasks;
    second += two[1] + 2 * everyone * two[0] + everyone * everyone * tasks;
}

/// Adds the lanes' values to those of their tasks.
void BatchWalk::addToTasks(const float *values, const Lanes &lanes, float *tasks) const
{
    if (lanes.whole)
        return m_kernels.add(values, tasks, lanes.n);
    for (int i = 0; i < lanes.n; ++i)
        tasks[lanes.at[i]] += values[i];
}

/// The values themselves where the factor is 1.
const float *BatchWalk::times(double factor, const float *values, int n)
{
    if (factor == 1 || !values)
        return values;
    float *out = m_scratch.amounts(n);
    m_kernels.scaled(single(factor), values, out, n);
    return out;
}

/// The mask in parts of the given shares, by where each lane's word falls; the last part takes what rounding leaves.
std::vector<float *> BatchWalk::split(const std::uint32_t *words, const std::vector<double> &shares, const float *mask, int n)
{
    constexpr double allWords = 4294967296.0;
    std::vector<float *> parts;
    double share = 0;
    std::uint64_t low = 0;
    for (std::size_t s = 0; s < shares.size(); ++s) {
        share += shares[s];
        const auto high = static_cast<std::uint64_t>(s + 1 == shares.size() ? allWords : std::min(1.0, share) * allWords);
        float *part = zeros(n);
        for (int i = 0; i < n; ++i)
            part[i] = words[i] >= low && words[i] < high ? mask[i] : 0;
        parts.push_back(part);
        low = std::max(low, high);
    }
    return parts;
}

float *BatchWalk::filled(double value, int n)
{
    float *out = m_scratch.amounts(n);
    m_kernels.fill(single(value), out, n);
    return out;
}

double *BatchWalk::noMoney(int n)
{
    double *out = m_scratch.money(n);
    m_kernels.fillMoney(0, out, n);
    return out;
}

float *BatchWalk::copy(const float *values, int n)
{
    float *out = m_scratch.amounts(n);
    std::copy(values, values + kernels::paddedTo(n), out);
    return out;
}

void BatchWalk::countCalls(std::size_t index, const Lanes &lanes)
{
    m_sums->stages[index].calls += lanes.alive;
    m_calls.add(m_kernels, lanes);
}

void BatchWalk::bookConstant(std::size_t index, Meter meter, Reason reason, double money, const Lanes &lanes)
{
    if (money == 0)
        return;
    const bool everyone = lanes.whole && lanes.alive == static_cast<double>(lanes.n);
    const auto pay = [&](double *column) {
        if (!everyone)
            return m_kernels.addToMoney(money, lanes.live, m_ledger.cost(), column, lanes.n);
        m_ledger.everyonePays(money);
        if (column)
            m_kernels.toMoney(money, lanes.live, column, lanes.n);
    };
    if (lanes.whole && !m_ledger.keepsMeters())
        return pay(nullptr);
    if (const Ledger::Opened cell = lanes.whole ? m_ledger.open(index, meter, reason, lanes) : Ledger::Opened{}; cell.money) {
        *cell.sums = {money * lanes.alive, money * money * lanes.alive};
        m_ledger.book(index, reason, MeterMoney{}, nullptr, lanes);
        return pay(cell.money);
    }
    double *paid = m_scratch.money(lanes.n);
    m_kernels.toMoney(money, lanes.live, paid, lanes.n);
    m_ledger.book(index, reason, meter, paid, lanes);
}

void BatchWalk::Mark::raise(const kernels::Kernels &k, const Narrowed &part, const float *where)
{
    if (!any)
        k.fill(0, mask, n);
    any = true;
    part.raise(k, where, mask);
}

BatchWalk::Outcome BatchWalk::newOutcome(const BatchStage &stage, int n)
{
    Outcome outcome;
    const auto room = [&](Mark &mark) { mark = {m_scratch.amounts(n), n, false}; };
    if (stage.mayBeWrong || (stage.responseCache && !stage.wrongHit.never()))
        room(outcome.wrong);
    if (stage.onFailure == FailureAction::Continue)
        room(outcome.missing);
    if (stage.onFailure == FailureAction::Abort)
        room(outcome.aborted);
    return outcome;
}

/// The outcome of a part of some lanes.
void BatchWalk::passOn(const Narrowed &part, const Outcome &from, Outcome &to) const
{
    for (Mark Outcome::*mark : {&Outcome::wrong, &Outcome::missing, &Outcome::aborted})
        if ((from.*mark).any)
            (to.*mark).raise(m_kernels, part, (from.*mark).mask);
    to.aborts += from.aborts;
}

/// Of answers, right or wrong, in a request whose route has ended.
void BatchWalk::keep(std::size_t index, const float *visible, const Request &request)
{
    if (!m_carried[index])
        return;
    const Lanes &lanes = request.lanes;
    float *kept = m_scratch.amounts(lanes.n);
    m_kernels.multiply(visible, lanes.live, kept, lanes.n);
    if (request.outcome.missing.any)
        m_kernels.exclude(request.outcome.missing.mask, kept, lanes.n);
    if (request.outcome.aborted.any)
        m_kernels.exclude(request.outcome.aborted.mask, kept, lanes.n);
    addToTasks(kept, lanes, m_carried[index]);
}

void BatchWalk::answerFromCache(std::size_t index, const BatchStage &stage, const Narrowed &hits, LaneDraws &of, Outcome &outcome)
{
    if (m_carried[index]) { // an answer of the usual size
        float *visible = of.amounts(Draw::CachedAnswer, stage.visible, stage.tokens);
        m_kernels.multiply(visible, hits.lanes.live, visible, hits.lanes.n);
        addToTasks(visible, hits.lanes, m_carried[index]);
    }
    if (const Events wrong = of.events(Draw::WrongHit, stage.wrongHit, hits.lanes.live))
        outcome.wrong.raise(m_kernels, hits, wrong.mask);
}

void BatchWalk::pricedCall(std::size_t index, const BatchStage &stage, std::uint32_t number, const Lanes &all, Outcome &outcome)
{
    const Place place = Place::call(stage.key, number, 0);
    Narrowed part{all, nullptr};
    if (!stage.rounds)
        countCalls(index, all);
    if (stage.responseCache) {
        bookConstant(index, Meter::ResponseCache, Reason::FirstAttempt, stage.lookupCost, all);
        LaneDraws of = draws(all, place);
        const bool answers = stage.rounds || m_carried[index] || !stage.wrongHit.never();
        const auto [hit, missed] = of.cacheHits(stage.responseHit, all.live, answers);
        if (hit.count > 0 && answers) {
            const Narrowed hits = narrowed(all, hit.mask, hit.count);
            if (stage.rounds)
                countCalls(index, hits.lanes);
            LaneDraws ofHits = draws(hits.lanes, place);
            answerFromCache(index, stage, hits, ofHits, outcome);
        }
        if (hit.count > 0) {
            const double others = all.alive - hit.count;
            if (others <= 0)
                return;
            part = narrowed(all, missed, others);
        }
    }
    const Lanes &lanes = part.lanes;
    LaneDraws of = draws(lanes, place);
    bookConstant(index, Meter::Retrieval, Reason::FirstAttempt, stage.retrievalCost, lanes);
    Request request;
    request.lanes = lanes;
    request.call = number;
    const float *prefix = stage.prefix.isPoint() ? nullptr : of.amounts(Draw::Prefix, stage.prefix, stage.tokens);
    float *head = nullptr;
    if (stage.correlation != 0 && !stage.rounds && !stage.fresh.isPoint()) {
        // The output follows the input's own score, so that is kept.
        float *own = of.normals(Draw::Fresh);
        float *score = own;
        if (!stage.tokens.none()) {
            score = copy(own, lanes.n);
            m_kernels.blend(stage.tokens.shared, lanes.z, stage.tokens.own, score, lanes.n);
        }
        head = m_scratch.amounts(lanes.n);
        stage.fresh.at(m_kernels, score, head, lanes.n);
        request.residual = own;
    } else {
        head = of.amounts(Draw::Fresh, stage.fresh, stage.tokens);
    }
    if (prefix)
        m_kernels.add(prefix, head, lanes.n);
    if (!stage.chunks.isZero()) {
        float *chunks = of.amounts(Draw::Chunks, stage.chunks, stage.counts);
        m_kernels.multiply(chunks, of.amounts(Draw::ChunkTokens, stage.chunkTokens, stage.tokens), chunks, lanes.n);
        m_kernels.add(chunks, head, lanes.n);
    }
    for (const std::size_t from : stage.carryFrom)
        if (const float *carried = m_carried[from]) {
            if (!lanes.whole) {
                float *own = m_scratch.amounts(lanes.n);
                for (int i = 0; i < kernels::paddedTo(lanes.n); ++i)
                    own[i] = carried[lanes.at[i]];
                carried = own;
            }
            m_kernels.addScaled(carried, single(stage.carryShare), head, lanes.n);
        }
    request.outcome = part.from ? newOutcome(stage, lanes.n) : outcome;
    if (stage.rounds) {
        conversation(index, stage, number, lanes, prefix, head, request.outcome);
    } else {
        request.prompt = head;
        request.prefix = request.cacheable = prefix;
        request.answer = m_carried[index] ? zeros(lanes.n) : nullptr; // no lane may hold what is no number
        route(index, stage, request);
        if (request.answer)
            keep(index, request.answer, request);
    }
    if (part.from)
        passOn(part, request.outcome, outcome);
    else
        outcome = request.outcome;
}

/// Calls at the prices of the hour at which they come.
BatchWalk::Outcome BatchWalk::call(std::size_t index, const BatchStage &stage, std::uint32_t number, const Lanes &lanes)
{
    Outcome outcome = newOutcome(stage, lanes.n);
    if (stage.states.empty()) {
        pricedCall(index, stage, number, lanes, outcome);
        return outcome;
    }
    LaneDraws of = draws(lanes, Place::call(stage.key, number, 0));
    const std::vector<float *> parts = split(of.words(Draw::Hour), stage.shares, lanes.live, lanes.n);
    for (std::size_t s = 0; s < stage.states.size(); ++s) {
        const float *mine = parts[s];
        const double alive = total(mine, lanes.n);
        if (alive <= 0)
            continue;
        Scratch::Frame frame(m_scratch);
        const Narrowed part = narrowed(lanes, mine, alive);
        Outcome own = newOutcome(stage, part.lanes.n);
        pricedCall(index, stage.states[s], number, part.lanes, own);
        passOn(part, own, outcome);
    }
    return outcome;
}

void BatchWalk::pipeline(const std::vector<BatchStage> &stages, float *live)
{
    const int n = m_batch.tasks;
    double alive = total(live, n);
    for (std::size_t s = 0; s < stages.size() && !m_stop.stop_requested(); ++s) {
        Scratch::Frame frame(m_scratch);
        const BatchStage &stage = stages[s];
        const Lanes all{n, m_at, live, alive, m_z, true};
        LaneDraws of = draws(all, Place::stage(stage.key));
        const Events run = stage.runs.always() ? Events{live, alive} : of.events(Draw::Runs, stage.runs, live);
        const float *ran = run.mask;
        const double runs = run.count;
        if (runs <= 0)
            continue;
        m_sums->stages[s].ran += runs;
        const float *count = stage.calls.isPoint() ? nullptr : of.amounts(Draw::Calls, stage.calls, stage.counts);
        const bool once = !count && stage.calls.value < 2;
        float *fails = m_scratch.amounts(n), *left = once ? nullptr : copy(ran, n);
        const float *going = once ? ran : left;
        bool someFail = false;
        double aborts = 0;
        const auto fail = [&](const Narrowed &part, const float *mask) {
            if (!someFail)
                m_kernels.fill(0, fails, n);
            someFail = true;
            part.raise(m_kernels, mask, fails);
        };
        for (std::uint32_t c = 0;; ++c) {
            if ((!count && static_cast<double>(c) + 1 > stage.calls.value) || m_stop.stop_requested())
                break;
            Scratch::Frame each(m_scratch);
            if (count)
                m_kernels.atLeast(count, static_cast<float>(c) + 1, left, left, n);
            const double calling = once ? runs : total(going, n);
            if (calling <= 0)
                break;
            const Narrowed part = narrowed(all, going, calling);
            const Outcome outcome = call(s, stage, c, part.lanes);
            if (outcome.wrong.any && stage.wrongFailsTask)
                fail(part, outcome.wrong.mask);
            if (outcome.missing.any && stage.missingFailsTask)
                fail(part, outcome.missing.mask);
            if (outcome.aborted.any && !part.from && !outcome.abortedLanes.empty()) {
                for (const std::uint32_t lane : outcome.abortedLanes) {
                    m_aborted[lane] = 1;
                    for (float *mask : {live, left})
                        if (mask)
                            mask[lane] = 0;
                }
            } else if (outcome.aborted.any) {
                part.raise(m_kernels, outcome.aborted.mask, m_aborted);
                for (float *mask : {live, left})
                    if (mask)
                        m_kernels.exclude(m_aborted, mask, n);
            }
            aborts += outcome.aborts;
        }
        alive -= aborts;
        if (!someFail) {
            m_sums->stages[s].ok += runs - aborts;
            continue;
        }
        float *ok = copy(ran, n);
        if (aborts > 0)
            m_kernels.exclude(m_aborted, ok, n);
        m_kernels.exclude(fails, ok, n);
        m_kernels.raise(fails, m_wrong, n);
        m_sums->stages[s].ok += total(ok, n);
    }
}

void BatchWalk::usePoints(const SobolWords *points, std::uint64_t batches)
{
    m_points = points;
    m_replicateBatches = batches;
}

/// The tasks without success, ascending.
std::span<const std::uint32_t> BatchWalk::failed(const float *everyone, const float *success)
{
    const int n = m_batch.tasks;
    float *fails = m_scratch.amounts(n);
    m_kernels.subtract(everyone, success, fails, n);
    auto *tasks = m_scratch.take<std::uint32_t>(n);
    return {tasks, static_cast<std::size_t>(m_kernels.compact(fails, tasks, n))};
}

void BatchWalk::run(std::uint64_t index, int tasks, BlockSums &sums, double *costs, double *seconds)
{
    Scratch::Frame frame(m_scratch);
    const std::uint64_t each = m_points ? pointBatchTasks : batchTasks;
    m_batch = {index * each, index, tasks, m_points, index / m_replicateBatches, index % m_replicateBatches * each, &m_pairs};
    m_sums = &sums;
    m_at = m_identity.data();
    m_ledger.begin(m_batch, costs);
    m_latency = m_plan.hasLatency ? zeros(tasks) : nullptr;
    m_calls = m_attempts = {nullptr, 0, 0, tasks};
    if (!m_together) {
        m_calls.each = zeros(tasks);
        m_attempts.each = zeros(tasks);
    }
    m_wrong = zeros(tasks);
    m_aborted = zeros(tasks);
    for (std::size_t s = 0; s < m_plan.stages; ++s)
        m_carried[s] = m_plan.segments.front()[s].carried ? zeros(tasks) : nullptr;
    float *everyone = m_scratch.amounts(tasks);
    m_kernels.fill(1, everyone, tasks);
    std::fill(everyone + tasks, everyone + kernels::paddedTo(tasks), 0.0F);
    const Lanes all{tasks, m_at, everyone, static_cast<double>(tasks), nullptr, true};
    LaneDraws difficulty = draws(all, {m_plan.difficultyKey, 0, 0, true});
    m_z = m_plan.hasDifficulty ? difficulty.normals(Draw::Runs) : nullptr;
    if (!m_plan.waits.hours.empty())
        meetHours(all);
    std::vector<float *> members;
    if (!m_plan.hasSegments) {
        pipeline(m_plan.segments.front(), copy(everyone, tasks));
    } else {
        LaneDraws of = draws(all, {m_plan.segmentKey, 0, 0, true});
        members = split(of.words(Draw::Runs), m_plan.shares, everyone, tasks);
        for (std::size_t g = 0; g < members.size(); ++g)
            pipeline(m_plan.segments[g], copy(members[g], tasks));
    }
    float *success = m_scratch.amounts(tasks);
    m_kernels.neither(m_wrong, m_aborted, success, tasks);
    std::fill(success + tasks, success + kernels::paddedTo(tasks), 0.0F);
    const double succeeded = sums.success;
    m_ledger.finish(everyone, success, m_ledger.keepsMeters() ? failed(everyone, success) : std::span<const std::uint32_t>(), sums);
    sums.wrong += tasks - (sums.success - succeeded) - total(m_aborted, tasks);
    m_calls.sum(m_kernels, sums.calls, sums.calls2);
    m_attempts.sum(m_kernels, sums.attempts, sums.attempts2);
    if (m_latency)
        sumTime(sums, seconds);
    for (std::size_t g = 0; g < members.size(); ++g) {
        BlockSums::Segment &own = sums.segments[g];
        double *paid = m_scratch.money(tasks);
        for (int i = 0; i < kernels::paddedTo(tasks); ++i)
            paid[i] = members[g][i] != 0 ? costs[i] : 0;
        float *won = m_scratch.amounts(tasks);
        m_kernels.multiply(members[g], success, won, tasks);
        double five[5];
        m_kernels.costSums(paid, won, five, tasks);
        own.tasks += total(members[g], tasks);
        own.cost += five[0];
        own.cost2 += five[1];
        own.success += five[3];
        own.costSuccess += five[4];
    }
}

} // namespace farthing
