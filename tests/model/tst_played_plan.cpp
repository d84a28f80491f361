// SPDX-License-Identifier: GPL-3.0-or-later
// Whole plans, played event by event and evaluated: load, waits, what goes elsewhere, the month's cost and the time of tasks are the
// same within the errors that the formulas state.
#include "model/economics/evaluate.h"
#include "model/economics/draws.h"
#include "model/economics/pool_report.h"
#include "model/plan/resolve.h"
#include "tests/support/near.h"
#include "tests/support/one_stage.h"
#include "tests/support/played_plan.h"
#include "tests/support/random_plan.h"

using namespace farthing;

namespace {

constexpr double longer = 1.0;         // seconds that an objective without its own counts
const std::map<std::string, std::pair<double, double>> apis{{"acme/cheap", {0.5, 2}}, {"acme/dear", {5, 25}}};

Distribution lawOf(Family family, double mean, double sd)
{
    Distribution d;
    d.family = family;
    d.parameters = {{"mean", mean}, {"sd", sd}};
    return d;
}

/// 1,000 tokens out at 500 a second, on so many replicas. Prompts of 400 tokens take a twentieth of a second.
Plan pooled(double busy, int replicas, const Quantity &answers)
{
    Plan plan = test::oneStage("pool:box");
    Pool pool;
    pool.id = "box";
    pool.minReplicas = pool.maxReplicas = replicas;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = 8000.0;
    pool.outputTokensPerSecond = 500.0;
    pool.targetUtilisation = 1.0;
    plan.pools = {pool};
    Stage &s = plan.pipeline.stages[0];
    s.input.fresh = 400.0;
    s.output.visible = answers;
    s.latency = Latency{0.05, 500.0};
    plan.targets.latency = LatencyTarget{6.0, 0.9};
    plan.tasksPerMonth = busy / 2.05 * secondsPerMonth;
    plan.revenue.perSuccessfulTask = 0.1;
    plan.simulation.draws = 1;
    return plan;
}

std::vector<double> business()
{
    std::vector<double> day(24, 1.0);
    for (int h = 9; h < 18; ++h)
        day[static_cast<std::size_t>(h)] = h == 11 ? 8 : 6;
    return day;
}

Quantity exponential() { return lawOf(Family::Gamma, 1000, 1000); }

/// What the formulas state of themselves; the chance of a played run comes on top.
struct Errors {
    double share = 0.015;              ///< of waits beyond a time, absolute: fleet.h
    double wait = 0.03;                ///< of the mean wait, relative
    double within = 0.005;             ///< of the share of tasks in time, absolute
};
struct Case {
    const char *name;
    Plan plan;
    double days;
    Errors errors = {};
};

Case constantRate() { return {"one pool, exponential work", pooled(3.2, 4, exponential()), 2}; }

/// Two calls a task, three attempts each, then an API; hard tasks fail again and write more.
Case retriesByTheHour()
{
    Plan plan = pooled(6, 100, exponential());
    plan.pools[0].minReplicas = 1;
    plan.pools[0].objective = PoolObjective{1.0, 0.95};
    plan.hourlyProfile = business();
    Stage &s = plan.pipeline.stages[0];
    s.calls = 2.0;
    s.route[0].attempts = 3;
    s.route[0].malformed = 0.3;
    s.route[0].correct = 0.9;
    Tier api;
    api.model = "acme/dear";
    api.malformed = 0.05;
    s.route.push_back(api);
    plan.pipeline.difficulty.failures = 0.5;
    plan.targets.latency = LatencyTarget{12.0, 0.9};
    return {"retries and an API by the hour", plan, 1};
}

/// What the small pool gets wrong goes to the large one, and from there to an API.
Case escalation()
{
    Plan plan = pooled(3.4, 4, exponential());
    Pool large = plan.pools[0];
    large.id = "large";
    large.minReplicas = large.maxReplicas = 3;
    large.pricePerHour = 5.0;
    plan.pools.push_back(large);
    Stage &s = plan.pipeline.stages[0];
    s.route[0].malformed = 0.6;
    Tier second = s.route[0], api = second;
    second.model = "pool:large";
    second.malformed = 0.25;
    second.attempts = 2;
    api.model = "acme/cheap";
    api.malformed = 0.1;
    s.route.push_back(second);
    s.route.push_back(api);
    plan.targets.latency = LatencyTarget{10.0, 0.9};
    return {"two pools and an API", plan, 2, {0.015, 0.03, 0.02}}; // an answer that is asked for again meets much the same queue again
}

Case heavyTails()
{
    Plan plan = pooled(9.6, 12, lawOf(Family::Lognormal, 1000, 2000)); // squared variation 4
    plan.pools[0].objective = PoolObjective{1.0, 0.95, PoolObjective::Method::AllenCunneen};
    return {"heavy tails", plan, 1, {0.10, 0.25, 0.06}};
}

/// At noon the work of 14 replicas comes to six.
Case spill()
{
    Plan plan = pooled(5, 6, exponential());
    plan.pools[0].objective = PoolObjective{2.0, 0.9};
    plan.pools[0].overload = {Overload::Kind::Spill, "acme/cheap"};
    plan.hourlyProfile = business();
    plan.pipeline.stages[0].route[0].malformed = 0.1;
    plan.pipeline.stages[0].route[0].attempts = 2;
    return {"overload spills", plan, 1};
}

Case degrade()
{
    Case c = spill();
    c.name = "overload degrades";
    c.plan.pools[0].overload = {Overload::Kind::Degrade, ""};
    Tier api;
    api.model = "acme/dear";
    api.correct = 0.9;
    c.plan.pipeline.stages[0].route.push_back(api);
    return c;
}

Case shed()
{
    Case c = spill();
    c.name = "overload sheds";
    c.plan.pools[0].overload = {Overload::Kind::Shed, ""};
    return c;
}

Case scaled()
{
    Plan plan = pooled(12, 200, exponential());
    plan.pools[0].minReplicas = 2;
    plan.pools[0].objective = PoolObjective{1.0, 0.95};
    plan.pools[0].scaling = Scaling{};
    plan.hourlyProfile = business();
    return {"replicas follow the hours", plan, 1};
}

/// Each round sends all that was said before.
Case conversation()
{
    Plan plan = pooled(1, 5, exponential());
    Stage &s = plan.pipeline.stages[0];
    s.latency.reset();
    plan.targets.latency.reset();
    s.rounds = Rounds{};
    s.rounds->count = 5.0;
    s.rounds->newTokens = 300.0;
    plan.pools[0].inputTokensPerSecond = 4000.0;
    plan.tasksPerMonth = 0.3 * secondsPerMonth;
    return {"conversations", plan, 3};
}

/// Eight requests at once on each of two replicas, each at an eighth of the speed.
Case batches()
{
    Plan plan = pooled(1.7, 2, exponential());
    plan.pools[0].concurrency = 8;
    plan.pipeline.stages[0].latency = Latency{0.4, 500.0 / 8};
    plan.targets.latency = LatencyTarget{40.0, 0.9};
    return {"batches", plan, 3};
}

/// A figure of several runs that know nothing of one another.
struct Seen {
    double mean = 0, se = 0;
};
constexpr std::uint64_t played = 6;

template <typename F>
Seen meanOf(const std::vector<test::PlanObserved> &runs, F figure)
{
    Seen seen;
    for (const test::PlanObserved &run : runs)
        seen.mean += figure(run) / static_cast<double>(runs.size());
    for (const test::PlanObserved &run : runs)
        seen.se += std::pow(figure(run) - seen.mean, 2);
    seen.se = std::sqrt(seen.se / static_cast<double>(runs.size() * (runs.size() - 1)));
    return seen;
}

/// Five standard errors of six runs are as rare as four of a normal law.
void compare(const char *what, const Seen &seen, double expected, double stated)
{
    if (qEnvironmentVariableIsSet("FARTHING_SHOW"))
        qInfo("%s: played %.5g +- %.2g, evaluated %.5g", what, seen.mean, seen.se, expected);
    test::near(expected, seen.mean, stated + 5 * seen.se + 1e-9 * std::abs(expected), what);
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{constantRate(), retriesByTheHour(), escalation(), heavyTails(), spill(), degrade(), shed(), scaled(), conversation(), batches()};
    return all;
}

} // namespace

class TestPlayedPlan : public QObject {
    Q_OBJECT
private slots:
    void asPlayed_data();
    void asPlayed();
};

void TestPlayedPlan::asPlayed_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << static_cast<int>(i);
}

void TestPlayedPlan::asPlayed()
{
    QFETCH(int, index);
    const Case &c = cases()[static_cast<std::size_t>(index)];
    RunOptions options;
    options.tasks = 200000;
    options.draws = 1;
    options.sweeps = false;
    const Evaluation e = evaluate(c.plan, test::inventedSheet(), options);
    QVERIFY2(e.ok && e.agrees, test::allText(e.issues).c_str());

    // How many replicas and how much work a full pool takes on are decisions; what comes of them is played.
    std::vector<test::PlayedPool> pools;
    for (std::size_t p = 0; p < c.plan.pools.size(); ++p) {
        const PoolMonth &m = e.month.pools[p];
        test::PlayedPool pool;
        if (c.plan.pools[p].scaling)
            for (const PoolMonth::Hour &h : m.hours)
                pool.replicas.push_back(h.replicas);
        else
            pool.replicas = {m.replicas};
        if (c.plan.pools[p].overload.kind != Overload::Kind::None)
            pool.limit = mostServed(e.baseTask.pools[p]);
        pool.ask = {c.plan.pools[p].objective ? c.plan.pools[p].objective->waitSeconds : longer, m.p95Wait};
        pools.push_back(pool);
    }
    std::vector<test::PlanObserved> runs;
    for (std::uint64_t seed = 0; seed < played; ++seed)
        runs.push_back(test::PlanPlayer(c.plan, apis, pools, c.plan.targets.latency ? c.plan.targets.latency->seconds : 0, 20261128 + seed).play(c.days));

    double hours = 0, all = 0;
    for (const test::PlanObserved &run : runs)
        all += run.tasks;
    QVERIFY2(all > 4e5, qPrintable(QString::number(all)));
    for (std::size_t p = 0; p < pools.size(); ++p) {
        const PoolMonth &m = e.month.pools[p];
        const auto ofPool = [&](auto figure) { return meanOf(runs, [&](const test::PlanObserved &o) { return figure(o.pools[p]); }); };
        compare("utilisation", ofPool([](const test::PoolObserved &o) { return o.utilisation; }), m.utilisation, 0);
        compare("share that waits longer", ofPool([](const test::PoolObserved &o) { return o.longer[0]; }), m.waitsLonger, c.errors.share);
        if (m.p95Wait > 0)
            compare("share beyond the stated P95 wait", ofPool([](const test::PoolObserved &o) { return o.longer[1]; }), 0.05, c.errors.share);
        test::nearRelative(runs[0].pools[p].paidHours, m.load.paidHours, 1e-9, "hours paid");
        hours += m.load.paidHours * c.plan.pools[p].pricePerHour.fixed();
    }
    const double tasks = c.plan.tasksPerMonth.fixed();
    const MonthFigures month = monthFigures(c.plan, e.baseTask, tasks);
    const double overflow = e.month.pools[0].overflow, routed = overflow > 0 ? 0.003 : 0; // the router knows the work of a task from 40,000 of them
    const auto ofTask = [&](auto figure) { return meanOf(runs, figure); };
    compare("share of the tasks that go elsewhere", ofTask([](const test::PlanObserved &o) { return o.elsewhere; }), overflow, routed);
    compare("the month's cost", ofTask([&](const test::PlanObserved &o) { return hours + tasks * o.apiCost; }), month.usageCost, routed * month.usageCost);
    compare("success", ofTask([](const test::PlanObserved &o) { return o.success; }), month.success, routed);
    test::nearRelative(month.usageCost, e.month.usageCost.mean, 1e-12, "the month is that of the only draw");
    if (!c.plan.targets.latency)
        return;
    const LatencyFigures &f = *e.simulated.latencySpread;
    compare("mean wait of a task", ofTask([](const test::PlanObserved &o) { return o.waiting; }), f.waiting, c.errors.wait * f.waiting);
    compare("mean time of a task", ofTask([](const test::PlanObserved &o) { return o.latency; }), e.simulated.latency.value, c.errors.wait * f.waiting + 4 * e.simulated.latency.se);
    compare("share of the tasks in time", ofTask([](const test::PlanObserved &o) { return o.within; }), f.within.value, c.errors.within + 4 * f.within.se);
}

QTEST_APPLESS_MAIN(TestPlayedPlan)
#include "tst_played_plan.moc"
