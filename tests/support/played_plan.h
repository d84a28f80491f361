// SPDX-License-Identifier: GPL-3.0-or-later
// A whole plan as it happens, event by event: tasks arrive by the hour, go through their stages, retry, escalate and wait for
// servers. No formula of waits, loads or costs in here; of the model it knows only how a plan is written.
#pragma once
#include "model/plan/plan.h"
#include "tests/support/queue_simulation.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace farthing::test {

/// What the plan leaves to a decision: how many replicas, and how much work a router lets in.
struct PlayedPool {
    std::vector<double> replicas;      ///< by hour of the day; one: always
    double limit = INFINITY;           ///< replicas' worth of work; a router sends tasks elsewhere at random so that no more arrives
    std::vector<double> ask;           ///< seconds: which share of the requests waits longer?
};
struct PoolObserved {
    double utilisation = 0;            ///< work done over what the replicas would have done
    double requests = 0;               ///< a task
    double meanWait = 0;               ///< seconds of a request
    std::vector<double> longer;        ///< shares of the requests, as asked
    double paidHours = 0;              ///< of replicas in a month of 730.5 hours
};
struct PlanObserved {
    std::vector<PoolObserved> pools;
    double elsewhere = 0;              ///< share of the tasks that the router sends away
    double success = 0, apiCost = 0;   ///< of a task, sent away or not
    double within = 0, latency = 0, waiting = 0; ///< share and seconds of the tasks that stay
    double tasks = 0;
};

class PlanPlayer {
public:
    /// The rule for what a full pool sends away is that of the first pool. `prices` are money per million tokens, in and out, of each
    /// API model; tasks that take at most `target` seconds are counted.
    PlanPlayer(const Plan &plan, std::map<std::string, std::pair<double, double>> prices, std::vector<PlayedPool> pools, double target, std::uint64_t seed)
        : m_plan(plan), m_prices(std::move(prices)), m_given(std::move(pools)), m_target(target), m_stream(seed), m_lines(m_given.size())
    {
        m_profile = plan.hourlyProfile.empty() ? std::vector<double>(24, 1.0) : plan.hourlyProfile;
        double sum = 0;
        for (const double w : m_profile)
            sum += w;
        for (double &w : m_profile)
            w *= static_cast<double>(m_profile.size()) / sum;
        m_rate = plan.tasksPerMonth.fixed() / 2629800.0;
        m_highest = *std::max_element(m_profile.begin(), m_profile.end());
    }
    /// So many days after two hours that are not counted.
    PlanObserved play(double days)
    {
        m_work = workPerTask();
        for (std::size_t hour = 0; hour < m_profile.size(); ++hour)
            m_shares.push_back(shareIn(hour));
        m_start = 86400;
        const double end = m_start + 86400 * days;
        push(m_start - 7200, Event::Arrival, 0);
        for (double hour = m_start - 7200; hour < end; hour += 3600)
            push(hour, Event::Hour, 0);
        while (!m_events.empty() && m_events.top().at < end) {
            const Event event = m_events.top();
            m_events.pop();
            m_now = event.at;
            happen(event);
        }
        return observed(days);
    }

private:
    struct Event {
        enum Kind { Arrival, Hour, Done };
        double at;
        Kind kind;
        std::uint32_t task;
        bool operator>(const Event &o) const { return at > o.at; }
    };
    struct Task {
        double arrived = 0, waiting = 0, time = 0, cost = 0, z = 0;
        std::size_t stage = 0, tier = 0;
        int call = 0, calls = 0, attempt = 0, round = 0, rounds = 0;
        double head = 0, history = 0, answer = 0, fresh = 0; ///< tokens of the call, of earlier rounds, of the attempt, of the round
        double served = 0, since = 0;   ///< seconds of the attempt; when its request came
        bool wrong = false, counted = false, away = false, playing = false;
    };
    struct Line {
        std::deque<std::uint32_t> waiting;
        double busy = 0, work = 0;
        std::vector<double> waits;
    };

    // Laws of a plan, by their own inversions.
    double normal() { return std::sqrt(-2 * std::log(m_stream.uniform())) * std::cos(2 * M_PI * m_stream.uniform()); }
    double draw(const Quantity &q, double z = 0, double loading = 0)
    {
        if (const auto *number = std::get_if<Number>(&q.form))
            return number->fixed();
        const Distribution &d = std::get<Distribution>(q.form);
        const auto of = [&](const char *name) { return d.parameters.at(name).fixed(); };
        const double score = loading * z + std::sqrt(1 - loading * loading) * normal();
        if (d.family == Family::Lognormal && d.parameters.contains("p50"))
            return of("p50") * std::exp(std::log(of("p95") / of("p50")) / 1.6448536269514722 * score);
        if (d.family == Family::Lognormal) {
            const double s2 = std::log1p(of("sd") * of("sd") / (of("mean") * of("mean")));
            return of("mean") * std::exp(std::sqrt(s2) * score - s2 / 2);
        }
        if (d.family != Family::Gamma || of("mean") != of("sd"))
            qFatal("a law that is not played");
        return -of("mean") * std::log(0.5 * std::erfc(score / std::sqrt(2.0))); // exponential
    }
    bool happens(double p, double z, double loading)
    {
        const double score = loading * z + std::sqrt(1 - loading * loading) * normal();
        return 0.5 * std::erfc(-score / std::sqrt(2.0)) > 1 - p;
    }

    const Stage &stageOf(const Task &t) const { return m_plan.pipeline.stages[t.stage]; }
    double loading(const Stage &stage, bool tokens) const
    {
        const auto &own = tokens ? stage.difficulty.tokens : stage.difficulty.failures;
        const auto &all = tokens ? m_plan.pipeline.difficulty.tokens : m_plan.pipeline.difficulty.failures;
        return own ? own->fixed() : all ? all->fixed() : 0;
    }
    /// The pool's number, or −1 of an API; a task that is sent away goes to the model of the spill rule.
    int poolOf(const std::string &model, const Task &t, std::string &name) const
    {
        name = model;
        for (std::size_t p = 0; p < m_plan.pools.size(); ++p)
            if (model == "pool:" + m_plan.pools[p].id) {
                if (!t.away)
                    return static_cast<int>(p);
                name = m_plan.pools[p].overload.model;
            }
        return -1;
    }
    bool degrades(const Task &t) const { return t.away && m_plan.pools[0].overload.kind == Overload::Kind::Degrade; }
    double capacity(std::size_t pool) const { return replicasNow(pool) * atOnce(pool); }
    double atOnce(std::size_t pool) const { return m_plan.pools[pool].concurrency.value_or(1); }
    double replicasNow(std::size_t pool) const
    {
        const std::vector<double> &r = m_given[pool].replicas;
        return r[static_cast<std::size_t>(m_now / 3600) % r.size()];
    }

    void push(double at, Event::Kind kind, std::uint32_t task) { m_events.push({at, kind, task}); }
    void happen(const Event &event)
    {
        if (event.kind == Event::Arrival) {
            push(m_now + m_stream.exponential(m_rate * m_highest), Event::Arrival, 0);
            if (m_stream.uniform() * m_highest < m_profile[static_cast<std::size_t>(m_now / 3600) % m_profile.size()])
                arrive();
        } else if (event.kind == Event::Hour) {
            for (std::size_t p = 0; p < m_lines.size(); ++p)
                serve(p);
        } else {
            finish(event.task);
        }
    }
    void arrive()
    {
        std::uint32_t id = static_cast<std::uint32_t>(m_tasks.size());
        if (m_free.empty()) {
            m_tasks.emplace_back();
        } else {
            id = m_free.back();
            m_free.pop_back();
        }
        Task &t = m_tasks[id];
        t = {};
        t.arrived = m_now;
        t.counted = m_now >= m_start;
        t.z = normal();
        t.away = m_stream.uniform() < m_shares[static_cast<std::size_t>(m_now / 3600) % m_shares.size()];
        if (t.away && m_plan.pools[0].overload.kind == Overload::Kind::Shed)
            return leave(id, false);
        beginStage(id);
    }
    void beginStage(std::uint32_t id)
    {
        Task &t = m_tasks[id];
        while (t.stage < m_plan.pipeline.stages.size() && m_stream.uniform() >= stageOf(t).runs.fixed())
            ++t.stage;
        if (t.stage >= m_plan.pipeline.stages.size())
            return leave(id, !t.wrong);
        t.calls = static_cast<int>(draw(stageOf(t).calls));
        t.call = 0;
        beginCall(id);
    }
    void beginCall(std::uint32_t id)
    {
        Task &t = m_tasks[id];
        const Stage &s = stageOf(t);
        if (t.call >= t.calls) {
            ++t.stage;
            return beginStage(id);
        }
        t.head = draw(s.input.prefix) + draw(s.input.fresh, t.z, loading(s, true));
        t.rounds = s.rounds ? static_cast<int>(draw(s.rounds->count)) : 1;
        t.round = 0;
        t.history = 0;
        beginRound(id);
    }
    void beginRound(std::uint32_t id)
    {
        Task &t = m_tasks[id];
        const Stage &s = stageOf(t);
        t.fresh = s.rounds ? draw(s.rounds->newTokens, t.z, loading(s, true)) : 0;
        t.tier = 0;
        t.attempt = 0;
        ask(id);
    }
    void ask(std::uint32_t id)
    {
        Task &t = m_tasks[id];
        const Stage &s = stageOf(t);
        while (degrades(t) && t.tier < s.route.size() && s.route[t.tier].model.starts_with("pool:"))
            ++t.tier;
        if (t.tier >= s.route.size())
            return leave(id, false); // abort
        std::string name;
        const int pool = poolOf(s.route[t.tier].model, t, name);
        const double prompt = t.head + t.history + t.fresh;
        t.answer = draw(s.output.visible, t.z, loading(s, true));
        const double stated = s.latency ? draw(s.latency->firstToken) + t.answer / s.latency->tokensPerSecond.fixed() : 0;
        if (pool < 0) {
            const auto &price = m_prices.at(name);
            t.cost += (prompt * price.first + t.answer * price.second) / 1e6;
            t.served = stated;
            return push(m_now + stated, Event::Done, id);
        }
        const auto p = static_cast<std::size_t>(pool);
        const Pool &box = m_plan.pools[p];
        const double work = prompt / box.inputTokensPerSecond.fixed() + t.answer / box.outputTokensPerSecond.fixed();
        t.served = work * atOnce(p); // each of the slots has its share of the speed
        t.since = m_now;
        if (m_now >= m_start)
            m_lines[p].work += work;
        m_lines[p].waiting.push_back(id);
        serve(p);
    }
    /// First come first served, as long as a slot is free.
    void serve(std::size_t p)
    {
        Line &line = m_lines[p];
        while (!line.waiting.empty() && line.busy < capacity(p)) {
            const std::uint32_t id = line.waiting.front();
            line.waiting.pop_front();
            ++line.busy;
            Task &t = m_tasks[id];
            t.waiting += m_now - t.since;
            if (t.since >= m_start)
                line.waits.push_back(m_now - t.since);
            push(m_now + t.served, Event::Done, id);
        }
    }
    void finish(std::uint32_t id)
    {
        Task &t = m_tasks[id];
        const Stage &s = stageOf(t);
        const Tier &tier = s.route[t.tier];
        std::string name;
        if (const int pool = poolOf(tier.model, t, name); pool >= 0) {
            --m_lines[static_cast<std::size_t>(pool)].busy;
            serve(static_cast<std::size_t>(pool));
        }
        Task &now = m_tasks[id];
        if (happens(tier.malformed.fixed(), now.z, loading(s, false))) {
            if (++now.attempt >= tier.attempts) {
                now.attempt = 0;
                ++now.tier;
            }
            return ask(id);
        }
        const bool last = now.round + 1 >= now.rounds;
        if (last && happens(1 - tier.correct.fixed(), now.z, loading(s, false)))
            now.wrong = true;
        now.history += now.fresh + now.answer;
        if (!last) {
            ++now.round;
            return beginRound(id);
        }
        ++now.call;
        beginCall(id);
    }
    void leave(std::uint32_t id, bool success)
    {
        const Task t = m_tasks[id];
        m_free.push_back(id);
        if (!t.counted)
            return;
        m_seen.tasks += 1;
        m_seen.success += success;
        m_seen.apiCost += t.cost;
        if (t.away) {
            m_seen.elsewhere += 1;
            return;
        }
        m_seen.latency += m_now - t.arrived;
        m_seen.waiting += t.waiting;
        m_seen.within += m_now - t.arrived <= m_target;
    }

    /// Work that a task brings to each pool, by playing tasks one at a time.
    std::vector<double> workPerTask()
    {
        PlanPlayer alone(*this, 77);
        for (int i = 0; i < 40000; ++i) {
            alone.m_now += 1e6;
            alone.arrive();
            while (!alone.m_events.empty()) {
                const Event event = alone.m_events.top();
                alone.m_events.pop();
                alone.m_now = event.at;
                alone.happen(event);
            }
        }
        std::vector<double> work;
        for (const Line &line : alone.m_lines)
            work.push_back(line.work / 40000);
        return work;
    }
    PlanPlayer(const PlanPlayer &of, std::uint64_t seed) // with nobody else around
        : m_plan(of.m_plan), m_prices(of.m_prices), m_given(of.m_given), m_target(of.m_target), m_stream(seed), m_lines(of.m_lines.size()), m_shares{0}
    {
        for (PlayedPool &pool : m_given)
            pool.replicas = {1e6};
    }
    /// What the router sends away in an hour, so that the fullest pool gets its limit.
    double shareIn(std::size_t hour) const
    {
        double stay = 1;
        for (std::size_t p = 0; p < m_work.size(); ++p)
            stay = std::min(stay, m_given[p].limit / (m_rate * m_profile[hour] * m_work[p]));
        return 1 - stay;
    }
    PlanObserved observed(double days)
    {
        const double n = std::max(1.0, m_seen.tasks), stayed = std::max(1.0, n - m_seen.elsewhere), seconds = 86400 * days;
        PlanObserved o = m_seen;
        o.success /= n, o.apiCost /= n, o.elsewhere /= n;
        o.latency /= stayed, o.waiting /= stayed, o.within /= stayed;
        for (std::size_t p = 0; p < m_lines.size(); ++p) {
            std::vector<double> &waits = m_lines[p].waits;
            std::sort(waits.begin(), waits.end());
            double mean = 0;
            for (const double r : m_given[p].replicas)
                mean += r / static_cast<double>(m_given[p].replicas.size());
            PoolObserved pool;
            pool.utilisation = m_lines[p].work / (mean * seconds);
            pool.paidHours = mean * 730.5;
            pool.requests = static_cast<double>(waits.size()) / n;
            for (const double w : waits)
                pool.meanWait += w / static_cast<double>(waits.size());
            for (const double time : m_given[p].ask)
                pool.longer.push_back(static_cast<double>(waits.end() - std::upper_bound(waits.begin(), waits.end(), time)) / static_cast<double>(std::max<std::size_t>(1, waits.size())));
            o.pools.push_back(pool);
        }
        return o;
    }

    const Plan &m_plan;
    std::map<std::string, std::pair<double, double>> m_prices;
    std::vector<PlayedPool> m_given;
    double m_target;
    Stream m_stream;
    std::vector<double> m_profile, m_work;
    double m_rate = 0, m_highest = 1, m_now = 0, m_start = 0;
    std::vector<Line> m_lines;
    std::vector<double> m_shares;
    std::vector<Task> m_tasks;
    std::vector<std::uint32_t> m_free;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    PlanObserved m_seen;
};

} // namespace farthing::test
