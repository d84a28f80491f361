// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/expect/pipeline_given.h"

#include <algorithm>
#include <cmath>

namespace farthing {

namespace {

constexpr std::size_t mostExactStates = 64;

/// Money of a call, then what follows from its landings.
TailGiven follow(const std::vector<double> &row, const std::vector<TailGiven> &next)
{
    TailGiven t;
    t.cost = row[0];
    t.cost2 = row[1];
    for (std::size_t j = 0; j < next.size(); ++j) {
        const double *at = &row[2 + 4 * j];
        const TailGiven &n = next[j];
        t.cost += at[0] * n.cost;
        t.cost2 += 2 * at[1] * n.cost + at[0] * n.cost2;
        t.ok += at[2] * n.ok;
        t.costOk += at[3] * n.ok + at[2] * n.costOk;
        t.alive += at[0] * n.alive;
    }
    return t;
}
void add(TailGiven &to, const TailGiven &from, double w)
{
    to.cost += w * from.cost;
    to.cost2 += w * from.cost2;
    to.ok += w * from.ok;
    to.costOk += w * from.costOk;
    to.alive += w * from.alive;
}
TailGiven at(const Grid &grid, const std::vector<TailGiven> &values, double x)
{
    TailGiven t;
    const Grid::Weights w = grid.at(x);
    for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
        add(t, values[w.index[i]], w.weight[i]);
    return t;
}

} // namespace

void CallsMade::add(const CallsMade &other)
{
    times.resize(other.times.size(), 0.0);
    after.resize(other.after.size(), 0.0);
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] += other.times[i];
    for (std::size_t i = 0; i < after.size(); ++i)
        after[i] += other.after[i];
}

PipelineGiven::PipelineGiven(const CompiledPlan &plan, double z, const Accuracy &accuracy, std::stop_token stop, const PipelineGiven *like)
    : m_plan(plan), m_stop(std::move(stop))
{
    const std::size_t n = plan.stages.size();
    findAmounts();
    m_stages.resize(n);
    for (std::size_t s = 0; s < n; ++s) {
        m_stages[s].counts = lawNodes(plan.stages[s].calls, scoreGiven(plan.stages[s].countsLoading, z));
        m_stages[s].mostCalls = static_cast<std::size_t>(m_stages[s].counts.back().value);
    }
    findCommon();
    sizeGrids(accuracy, z, like);

    m_tails.resize(n + 1);
    m_tails[n] = {TailGiven{0, 0, 1, 0, 1}};
    for (std::size_t s = n; s-- > 0;) {
        Stage &stage = m_stages[s];
        if (stage.rows.empty())
            for (const double c : stage.carried)
                stage.rows.push_back(stage.call->outlook(c));
        const double runs = plan.stages[s].runs;
        m_tails[s].resize(states(s));
        for (std::size_t state = 0; state < m_tails[s].size() && !m_stop.stop_requested(); ++state) {
            const auto tails = callTails(s, state, rowAt(s, state));
            TailGiven t;
            add(t, tails[0][0], 1 - runs);
            for (const Node &count : stage.counts)
                add(t, tails[static_cast<std::size_t>(count.value)][0], runs * count.weight);
            m_tails[s][state] = t;
        }
    }
}

void PipelineGiven::findAmounts()
{
    const std::size_t n = m_plan.stages.size();
    m_amounts.resize(n + 1);
    for (std::size_t s = 0; s < n; ++s) {
        const auto join = [&](std::vector<std::size_t> receivers, std::size_t from, bool own) {
            if (receivers.empty())
                return;
            auto &next = m_amounts[s + 1];
            auto found = std::find_if(next.begin(), next.end(), [&](const Amount &a) { return a.receivers == receivers; });
            if (found == next.end()) {
                next.emplace_back();
                found = next.end() - 1;
                found->receivers = std::move(receivers);
            }
            if (own)
                found->own = true;
            else
                found->from.push_back(from);
        };
        for (std::size_t i = 0; i < m_amounts[s].size(); ++i) {
            std::vector<std::size_t> later = m_amounts[s][i].receivers;
            std::erase(later, s);
            join(std::move(later), i, false);
        }
        std::vector<std::size_t> receivers;
        for (std::size_t r = s + 1; m_plan.stages[s].carried && r < n; ++r)
            if (const auto &from = m_plan.stages[r].carryFrom; std::find(from.begin(), from.end(), s) != from.end())
                receivers.push_back(r);
        join(std::move(receivers), 0, true);
    }
}

/// Which calls follow the difficulty: also those whose carried amounts do, or meet grids that do.
void PipelineGiven::findCommon()
{
    const auto constant = [](const CompiledStage &s) { return s.tokensLoading == 0 && s.countsLoading == 0; };
    const auto carries = [](const CompiledStage &s) { return s.carried || !s.carryFrom.empty(); };
    const bool moving = std::any_of(m_plan.stages.begin(), m_plan.stages.end(),
                                    [&](const CompiledStage &s) { return carries(s) && !constant(s); });
    for (std::size_t s = 0; s < m_stages.size(); ++s) {
        const CompiledStage &stage = m_plan.stages[s];
        m_stages[s].common = m_plan.hasDifficulty && constant(stage) && stage.failuresLoading == 0 && !(moving && carries(stage));
    }
}

/// Chooses the grids of answers and of carried amounts, and makes the calls.
void PipelineGiven::sizeGrids(const Accuracy &accuracy, double z, const PipelineGiven *like)
{
    const std::size_t n = m_plan.stages.size();
    std::vector<double> answersTop(n, 0.0);
    std::vector<bool> fine(n, false); // of the answers: a receiver can meet a cliff
    std::vector<double> carriedTop(n, 0.0);
    // Most of an amount lies far below its top: its grid is finer there.
    std::vector<double> answersBulk(n, 0.0), carriedBulk(n, 0.0);
    const auto grid = [](double bulk, double top, std::size_t points, std::vector<double> breaks = {}) {
        if (points > 3 && bulk < 0.6 * top)
            breaks.push_back(bulk);
        return Grid(0, top, points, std::move(breaks));
    };
    for (std::size_t s = 0; s < n; ++s) {
        const CompiledStage &c = m_plan.stages[s];
        for (const std::size_t from : c.carryFrom) {
            carriedTop[s] += answersTop[from];
            carriedBulk[s] += answersBulk[from];
        }
        if (!c.carried)
            continue;
        const TokenMoments v = tokenMoments(c.visible, scoreGiven(c.tokensLoading, z));
        double calls = 1, alive = 1, mean = 0, second = 0;
        for (const Node &node : m_stages[s].counts) {
            mean += node.weight * node.value;
            second += node.weight * node.value * node.value;
        }
        for (const Node &node : m_stages[s].counts) {
            alive -= node.weight;
            calls = std::max(1.0, node.value);
            if (alive < 1e-9)
                break;
        }
        const double sd = std::sqrt(std::max(0.0, v.second - v.mean * v.mean));
        answersBulk[s] = mean * v.mean + 3 * std::sqrt(mean * sd * sd + std::max(0.0, second - mean * mean) * v.mean * v.mean);
        answersTop[s] = c.visible.isPoint() ? calls * v.mean : calls * v.mean + 7 * std::sqrt(calls) * sd;
    }
    for (std::size_t s = 0; s < n; ++s)
        if (!m_plan.stages[s].carryFrom.empty() && CallMix::meetsThresholds(m_plan.stages[s], z, accuracy.reachScore, carriedTop[s]))
            for (const std::size_t from : m_plan.stages[s].carryFrom)
                fine[from] = true;
    std::size_t most = 1;
    for (const auto &amounts : m_amounts)
        most = std::max(most, amounts.size());
    const std::size_t finePoints = most == 1 ? 21 : most == 2 ? 11 : 6;
    for (std::size_t s = 0; s < n; ++s) {
        const CompiledStage &c = m_plan.stages[s];
        Stage &stage = m_stages[s];
        Grid ofCall;
        if (c.carried && answersTop[s] > 0) {
            const double calls = static_cast<double>(std::max<std::size_t>(1, stage.mostCalls));
            if (c.visible.isPoint()) { // answers are multiples of one size
                const double v = c.visible.mean();
                const auto answers = static_cast<std::size_t>(std::max(2.0, std::round(answersTop[s] / v)));
                stage.answers = Grid(0, v * static_cast<double>(answers), fine[s] ? std::min<std::size_t>(answers, 200) + 1 : 3);
                ofCall = Grid(0, 2 * v, 3);
            } else {
                stage.answers = grid(answersBulk[s], answersTop[s], fine[s] ? finePoints : 3);
                const double single = calls > 1 ? largestAnswer(c, z) : answersTop[s];
                ofCall = Grid(0, std::min(single, answersTop[s]), fine[s] ? finePoints : 3);
            }
        }
        for (Amount &after : m_amounts[s + 1]) {
            if (after.own && after.from.empty()) {
                after.grid = stage.answers;
                after.bulk = answersBulk[s];
            } else if (!after.own && after.from.size() == 1) {
                after.grid = m_amounts[s][after.from.front()].grid;
                after.bulk = m_amounts[s][after.from.front()].bulk;
            } else {
                double top = after.own ? stage.answers[stage.answers.size() - 1] : 0;
                after.bulk = after.own ? answersBulk[s] : 0;
                for (const std::size_t i : after.from) {
                    top += m_amounts[s][i].grid[m_amounts[s][i].grid.size() - 1];
                    after.bulk += m_amounts[s][i].bulk;
                }
                const bool meets = std::any_of(after.receivers.begin(), after.receivers.end(), [&](std::size_t r) {
                    return CallMix::meetsThresholds(m_plan.stages[r], z, accuracy.reachScore, carriedTop[r]);
                });
                after.grid = top > 0 ? grid(after.bulk, top, meets ? (m_amounts[s + 1].size() == 1 ? 21 : finePoints) : 3) : Grid();
            }
        }
        if (stage.common && like) {
            const Stage &same = like->m_stages[s];
            stage.call = same.call;
            stage.carried = same.carried;
            stage.interpolates = same.interpolates;
            stage.carriedGrid = same.carriedGrid;
            stage.rows = same.rows;
            continue;
        }
        stage.call = std::make_shared<CallMix>(m_plan, c, z, accuracy, carriedTop[s], ofCall, m_stop);
        if (c.carryFrom.empty() || carriedTop[s] <= 0) {
            stage.carried = {0.0};
            stage.interpolates = true;
            continue;
        }
        const std::size_t count = states(s);
        if (stage.call->exactCliffs() && count <= (c.rounds ? 13 : mostExactStates)) {
            for (std::size_t state = 0; state < count; ++state)
                stage.carried.push_back(carriedAt(s, state));
            continue;
        }
        stage.interpolates = true;
        stage.carriedGrid = grid(carriedBulk[s], carriedTop[s], !stage.call->exactCliffs() ? 3 : c.rounds ? 13 : 33, stage.call->carriedBreaks());
        for (std::size_t i = 0; i < stage.carriedGrid.size(); ++i)
            stage.carried.push_back(stage.carriedGrid[i]);
    }
}

double PipelineGiven::largestAnswer(const CompiledStage &stage, double z)
{
    const TokenMoments v = tokenMoments(stage.visible, scoreGiven(stage.tokensLoading, z));
    return v.mean + 7 * std::sqrt(std::max(0.0, v.second - v.mean * v.mean));
}

std::size_t PipelineGiven::states(std::size_t s) const
{
    std::size_t count = 1;
    for (const Amount &amount : m_amounts[s])
        count *= amount.grid.size();
    return count;
}

double PipelineGiven::carriedAt(std::size_t s, std::size_t state) const
{
    double sum = 0;
    for (const Amount &amount : m_amounts[s]) {
        if (std::find(amount.receivers.begin(), amount.receivers.end(), s) != amount.receivers.end())
            sum += amount.grid[state % amount.grid.size()];
        state /= amount.grid.size();
    }
    return sum;
}

std::vector<double> PipelineGiven::rowAt(std::size_t s, std::size_t state) const
{
    const Stage &stage = m_stages[s];
    if (!stage.interpolates)
        return stage.rows[state];
    if (stage.rows.size() == 1)
        return stage.rows.front();
    std::vector<double> row(stage.rows.front().size(), 0.0);
    const Grid::Weights w = stage.carriedGrid.at(carriedAt(s, state));
    for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
        for (std::size_t j = 0; j < row.size(); ++j)
            row[j] += w.weight[i] * stage.rows[w.index[i]][j];
    return row;
}

std::vector<std::pair<std::size_t, double>> PipelineGiven::statesAfter(std::size_t s, std::size_t state, std::size_t answers) const
{
    std::vector<std::size_t> before; // the point of each amount
    for (const Amount &amount : m_amounts[s]) {
        before.push_back(state % amount.grid.size());
        state /= amount.grid.size();
    }
    std::vector<std::pair<std::size_t, double>> after{{0, 1.0}};
    std::size_t factor = 1;
    for (const Amount &amount : m_amounts[s + 1]) {
        Grid::Weights w;
        if (amount.own && amount.from.empty()) {
            w.count = 1, w.index[0] = answers, w.weight[0] = 1;
        } else if (!amount.own && amount.from.size() == 1) {
            w.count = 1, w.index[0] = before[amount.from.front()], w.weight[0] = 1;
        } else {
            double sum = amount.own ? m_stages[s].answers[answers] : 0;
            for (const std::size_t i : amount.from)
                sum += m_amounts[s][i].grid[before[i]];
            w = amount.grid.at(sum);
        }
        std::vector<std::pair<std::size_t, double>> next;
        for (const auto &[index, weight] : after)
            for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
                if (w.weight[i] != 0)
                    next.push_back({index + factor * w.index[i], weight * w.weight[i]});
        after = std::move(next);
        factor *= amount.grid.size();
    }
    return after;
}

/// What follows with k calls still to make: [k][index of the answers so far].
std::vector<std::vector<TailGiven>> PipelineGiven::callTails(std::size_t s, std::size_t state, const std::vector<double> &row) const
{
    const Stage &stage = m_stages[s];
    const Grid &answers = stage.answers, &own = stage.call->answers();
    std::vector<std::vector<TailGiven>> tails(stage.mostCalls + 1);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        TailGiven t;
        for (const auto &[to, weight] : statesAfter(s, state, i))
            add(t, m_tails[s + 1][to], weight);
        tails[0].push_back(t);
    }
    std::vector<TailGiven> next(own.size());
    for (std::size_t k = 1; k <= stage.mostCalls; ++k)
        for (std::size_t i = 0; i < answers.size(); ++i) {
            for (std::size_t j = 0; j < own.size(); ++j)
                next[j] = at(answers, tails[k - 1], answers[i] + own[j]);
            tails[k].push_back(follow(row, next));
        }
    return tails;
}

void PipelineGiven::amounts(double weight, std::vector<StageGiven> &out, std::vector<CallsMade> &common) const
{
    common.resize(m_stages.size());
    // Forward: how often each state is met, by all tasks and by those with nothing wrong so far.
    std::vector<double> all{1.0}, whole{1.0};
    for (std::size_t s = 0; s < m_stages.size(); ++s) {
        const Stage &stage = m_stages[s];
        const double runs = m_plan.stages[s].runs;
        const Grid &answers = stage.answers, &own = stage.call->answers();
        const std::size_t n = answers.size(), landings = own.size();
        std::vector<double> nextAll(states(s + 1), 0.0), nextWhole = nextAll;
        CallsMade made{std::vector<double>(stage.carried.size(), 0.0), std::vector<double>(stage.carried.size() * landings, 0.0)};
        for (std::size_t state = 0; state < all.size(); ++state) {
            if (all[state] == 0 || m_stop.stop_requested())
                continue;
            const std::vector<double> row = rowAt(s, state);
            const auto tails = callTails(s, state, row);
            // Where this state's calls were evaluated.
            std::vector<std::pair<std::size_t, double>> places;
            if (!stage.interpolates) {
                places = {{state, 1.0}};
            } else if (stage.carried.size() == 1) {
                places = {{0, 1.0}};
            } else {
                const Grid::Weights w = stage.carriedGrid.at(carriedAt(s, state));
                for (std::size_t i = 0; i < static_cast<std::size_t>(w.count); ++i)
                    places.push_back({w.index[i], w.weight[i]});
            }
            double okCall = 0;
            for (std::size_t j = 0; j < landings; ++j)
                okCall += row[2 + 4 * j + 2];
            std::vector<std::vector<double>> madeAll(stage.mostCalls + 1, std::vector<double>(n, 0.0)), madeWhole = madeAll;
            for (const Node &count : stage.counts) {
                madeAll[static_cast<std::size_t>(count.value)][0] += all[state] * runs * count.weight;
                madeWhole[static_cast<std::size_t>(count.value)][0] += whole[state] * runs * count.weight;
                out[s].stageOk += weight * all[state] * runs * count.weight * std::pow(okCall, count.value);
            }
            out[s].reached += weight * all[state] * runs;
            for (std::size_t k = stage.mostCalls; k >= 1; --k)
                for (std::size_t i = 0; i < n; ++i) {
                    const double a = madeAll[k][i], w = madeWhole[k][i];
                    if (a == 0 && w == 0)
                        continue;
                    for (const auto &[place, share] : places)
                        made.times[place] += share * a;
                    for (std::size_t j = 0; j < landings; ++j) {
                        const double ok = at(answers, tails[k - 1], answers[i] + own[j]).ok;
                        for (const auto &[place, share] : places)
                            made.after[place * landings + j] += share * w * ok;
                        const Grid::Weights to = answers.at(answers[i] + own[j]);
                        for (std::size_t t = 0; t < static_cast<std::size_t>(to.count); ++t) {
                            madeAll[k - 1][to.index[t]] += a * row[2 + 4 * j] * to.weight[t];
                            madeWhole[k - 1][to.index[t]] += w * row[2 + 4 * j + 2] * to.weight[t];
                        }
                    }
                }
            for (std::size_t i = 0; i < n; ++i)
                for (const auto &[to, share] : statesAfter(s, state, i)) {
                    nextAll[to] += share * madeAll[0][i];
                    nextWhole[to] += share * madeWhole[0][i];
                }
            for (const auto &[to, share] : statesAfter(s, state, 0)) {
                nextAll[to] += share * all[state] * (1 - runs);
                nextWhole[to] += share * whole[state] * (1 - runs);
            }
        }
        for (std::vector<double> *sums : {&made.times, &made.after})
            for (double &sum : *sums)
                sum *= weight;
        if (stage.common)
            common[s].add(made);
        else
            book(stage, made, out[s].cells);
        all = std::move(nextAll);
        whole = std::move(nextWhole);
    }
}

void PipelineGiven::book(const Stage &stage, const CallsMade &made, CallCells &cells)
{
    const std::size_t landings = stage.call->answers().size();
    for (std::size_t place = 0; place < made.times.size(); ++place)
        if (made.times[place] != 0)
            stage.call->amounts(stage.carried[place], made.times[place], &made.after[place * landings], cells);
    stage.call->finish(cells);
}

void PipelineGiven::commonAmounts(const std::vector<CallsMade> &common, std::vector<StageGiven> &out) const
{
    for (std::size_t s = 0; s < m_stages.size(); ++s)
        if (m_stages[s].common)
            book(m_stages[s], common[s], out[s].cells);
}

} // namespace farthing
