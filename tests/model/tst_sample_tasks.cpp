// SPDX-License-Identifier: GPL-3.0-or-later
// Replayed tasks are those of the run: together they add up to its figures, and each to its own cost.
#include "model/decide/sample_tasks.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <cmath>
#include <map>
#include <tuple>

using namespace farthing;
using namespace farthing::decide;

class SampleTasks : public QObject {
    Q_OBJECT
private slots:
    void togetherTheyAreTheRun();
    void theyAreNearTheirPercentile();
    void failuresHaveFailed();
    void timesAddUp();
    void lateTasksAreLate();
    void withoutFiguresThereAreNone();
};

namespace {

bool close(double a, double b, double relative) { return std::abs(a - b) <= relative * std::abs(b) + 1e-14; }

/// Two stages with all that may differ from task to task: lengths, calls, retries, a fallback, a checker, a cache, failures.
Plan quickPlan(std::uint64_t seed)
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.simulation.seed = seed;
    plan.tasksPerMonth = 1e5;
    Stage first;
    first.id = "first";
    first.route = {{.model = "acme/cheap", .attempts = 2, .malformed = 0.2, .transient = 0.05, .correct = 0.9}, {.model = "acme/dear", .malformed = 0.2}};
    first.calls = 3.0;
    first.input.prefix = 2000.0;
    first.prefixCache = Number(0.7);
    first.input.fresh = test::lognormal(400, 1500);
    first.output.visible = test::lognormal(200, 700);
    first.checker = Checker{.model = "acme/cheap", .input = 300.0, .output = 20.0, .catches = 0.6};
    Stage second;
    second.id = "second";
    second.runs = 0.8;
    second.route = {{.model = "acme/dear", .malformed = 0.02}};
    second.input.fresh = test::lognormal(900, 2500);
    second.output.visible = 300.0;
    second.output.reasoning = test::lognormal(100, 900);
    plan.pipeline.stages = {first, second};
    return plan;
}

/// As above, with times: the second stage also waits for a pool.
Plan timedPlan(std::uint64_t seed)
{
    Plan plan = quickPlan(seed);
    plan.pipeline.stages[0].latency = Latency{test::lognormal(0.6, 1.8), 80.0};
    plan.pipeline.stages[1].latency = Latency{0.4, 150.0};
    plan.pipeline.stages[1].route.insert(plan.pipeline.stages[1].route.begin(), {.model = "pool:box", .malformed = 0.1});
    Pool pool;
    pool.id = "box";
    pool.maxReplicas = 1;
    pool.pricePerHour = 2.0;
    pool.inputTokensPerSecond = 20'000.0;
    pool.outputTokensPerSecond = 300.0;
    pool.targetUtilisation = 1.0;
    plan.pools = {pool};
    plan.targets.latency = LatencyTarget{14.0, 0.9};
    return plan;
}

RunOptions few(std::uint64_t tasks)
{
    RunOptions options;
    options.tasks = tasks;
    options.draws = 1;
    options.precision = 0;
    options.sweeps = false;
    return options;
}

} // namespace

void SampleTasks::togetherTheyAreTheRun()
{
    const PriceSheet sheet = test::inventedSheet();
    int plans = 0, failed = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const Plan plan = quickPlan(seed);
        constexpr int count = 150;
        const Evaluation e = evaluate(plan, sheet, few(count));
        if (!e.ok)
            continue;
        ++plans;
        SampleOptions options;
        options.levels = {0.5};
        options.failed = false;
        options.each = count;
        const std::vector<SampleGroup> groups = sampleTasks(plan, sheet, e, options);
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups[0].tasks.size(), std::size_t(count));
        double cost = 0, right = 0, wrong = 0, attempts = 0, output = 0, seconds = 0;
        std::map<std::tuple<std::string, int, int>, double> cells;
        for (const SampledTask &task : groups[0].tasks) {
            cost += task.cost;
            right += task.end == TaskEnd::Right;
            wrong += task.end == TaskEnd::Wrong;
            attempts += task.attempts;
            output += task.tokens.output;
            seconds += task.seconds;
            double own = 0;
            for (const SampledStage &stage : task.stages) {
                own += stage.money;
                for (const SpentMoney &spent : stage.spent)
                    cells[{stage.stage, static_cast<int>(spent.meter), static_cast<int>(spent.reason)}] += spent.money;
            }
            QVERIFY2(close(own, task.cost, 1e-7), qPrintable(QString("plan %1, task %2: %3 against %4").arg(seed).arg(task.number).arg(own, 0, 'g', 12).arg(task.cost, 0, 'g', 12)));
        }
        failed += right < count;
        const TaskResult &t = e.simulated;
        QVERIFY2(close(cost / count, t.cost.value, 1e-9), qPrintable(QString::number(seed)));
        QCOMPARE(right, std::round(count * t.success.value));
        QCOMPARE(wrong, std::round(count * t.wrongNotAborted.value));
        QVERIFY(close(attempts / count, t.attempts.value, 1e-9));
        QVERIFY(close(output / count, t.tokens.output, 1e-7));
        if (std::isfinite(t.latency.value))
            QVERIFY(close(seconds / count, t.latency.value, 1e-7));
        std::map<std::tuple<std::string, int, int>, double> expected;
        for (const Cell &cell : t.breakdown)
            expected[{cell.stage, static_cast<int>(cell.meter), static_cast<int>(cell.reason)}] += cell.mean.value;
        for (const auto &[key, money] : expected)
            QVERIFY2(close(cells[key] / count, money, 1e-6), qPrintable(QString("plan %1, %2").arg(seed).arg(QString::fromStdString(std::get<0>(key)))));
    }
    QVERIFY2(plans == 6 && failed == 6, qPrintable(QString("%1 plans, %2 with failures").arg(plans).arg(failed)));
}

void SampleTasks::theyAreNearTheirPercentile()
{
    const PriceSheet sheet = test::inventedSheet();
    const Plan plan = quickPlan(3);
    const Evaluation e = evaluate(plan, sheet, few(20000));
    QVERIFY(e.ok);
    const std::vector<SampleGroup> groups = sampleTasks(plan, sheet, e);
    QVERIFY(groups.size() >= 3);
    QCOMPARE(groups[1].level, 0.95);
    QCOMPARE(groups[1].value, e.simulated.percentiles.p95.value);
    QCOMPARE(groups[1].tasks.size(), std::size_t(5));
    for (const SampledTask &task : groups[1].tasks) {
        QVERIFY(task.number < 20000);
        QVERIFY2(close(task.cost, groups[1].value, 0.02), qPrintable(QString("%1 against %2").arg(task.cost).arg(groups[1].value)));
    }
    QCOMPARE(sampleTasks(plan, sheet, e), groups);
}

void SampleTasks::failuresHaveFailed()
{
    const PriceSheet sheet = test::inventedSheet();
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Plan plan = quickPlan(seed);
        const Evaluation e = evaluate(plan, sheet, few(5000));
        if (!e.ok || e.simulated.success.value > 0.99 || e.simulated.success.value == 0)
            continue;
        ++seen;
        const std::vector<SampleGroup> groups = sampleTasks(plan, sheet, e);
        QVERIFY(groups.back().kind == SampleKind::Failed);
        QCOMPARE(groups.back().tasks.size(), std::size_t(5));
        std::uint64_t before = 0;
        for (const SampledTask &task : groups.back().tasks) {
            QVERIFY(task.end != TaskEnd::Right);
            QVERIFY(&task == &groups.back().tasks.front() || task.number > before);
            before = task.number;
        }
    }
    QVERIFY(seen == 3);
}

void SampleTasks::timesAddUp()
{
    const PriceSheet sheet = test::inventedSheet();
    const Plan plan = timedPlan(5);
    const Evaluation e = evaluate(plan, sheet, few(20000));
    QVERIFY2(e.ok && e.simulated.latencySpread && std::isfinite(e.exact.latency.value), "no times");
    QVERIFY(e.simulated.latencySpread->waiting > 0);
    // The mean, by the exact engine: three parts of each stage.
    const std::vector<StageTime> mean = meanTime(plan, sheet, e);
    QCOMPARE(mean.size(), std::size_t(2));
    double sum = 0, waiting = 0;
    for (const StageTime &stage : mean) {
        sum += stage.sum();
        waiting += stage.waiting;
        QVERIFY(stage.firstToken > 0 && stage.writing > 0);
    }
    QVERIFY2(close(sum, e.exact.latency.value, 1e-9), qPrintable(QString("%1 against %2").arg(sum, 0, 'g', 12).arg(e.exact.latency.value, 0, 'g', 12)));
    QVERIFY(mean[0].waiting == 0 && mean[1].waiting > 0);
    QVERIFY2(close(waiting, e.simulated.latencySpread->waiting, 0.35), qPrintable(QString("%1 against %2").arg(waiting).arg(e.simulated.latencySpread->waiting))); // few tasks wait: four standard errors
    // Single tasks: their parts sum to their time, and they are near its percentiles.
    SampleOptions options;
    options.by = SampledBy::Seconds;
    const std::vector<SampleGroup> groups = sampleTasks(plan, sheet, e, options);
    QVERIFY(groups.size() >= 3);
    QCOMPARE(groups[1].value, e.simulated.latencySpread->percentiles.p95.value);
    bool waited = false;
    for (const SampleGroup &group : groups)
        for (const SampledTask &task : group.tasks) {
            double own = 0;
            for (const SampledStage &stage : task.stages) {
                own += stage.time.sum();
                waited = waited || stage.time.waiting > 0;
            }
            QVERIFY2(close(own, task.seconds, 1e-5), qPrintable(QString("task %1: %2 against %3 s").arg(task.number).arg(own).arg(task.seconds))); // single precision
            if (group.kind == SampleKind::Near)
                QVERIFY2(close(task.seconds, group.value, 0.02), qPrintable(QString("%1 against %2 s").arg(task.seconds).arg(group.value)));
        }
    QVERIFY(waited);
    // Without times there is nothing to take apart.
    const Plan plain = quickPlan(5);
    const Evaluation untimed = evaluate(plain, sheet, few(2000));
    QVERIFY(untimed.ok && sampleTasks(plain, sheet, untimed, options).empty() && meanTime(plain, sheet, untimed).empty());
}

void SampleTasks::lateTasksAreLate()
{
    const PriceSheet sheet = test::inventedSheet();
    const Plan plan = timedPlan(6);
    const Evaluation e = evaluate(plan, sheet, few(20000));
    QVERIFY(e.ok && e.simulated.latencySpread->within.value < 0.999);
    SampleOptions options;
    options.by = SampledBy::Seconds;
    options.levels = {};
    options.failed = false;
    options.late = true;
    options.each = 12;
    const std::vector<SampleGroup> groups = sampleTasks(plan, sheet, e, options);
    QCOMPARE(groups.size(), std::size_t(1));
    QVERIFY(groups[0].kind == SampleKind::Late && groups[0].tasks.size() == 12);
    for (const SampledTask &task : groups[0].tasks)
        QVERIFY(task.seconds > 14);
}

void SampleTasks::withoutFiguresThereAreNone()
{
    QVERIFY(sampleTasks({}, test::inventedSheet(), {}).empty());
    const Plan plan = quickPlan(3);
    const Evaluation e = evaluate(plan, test::inventedSheet(), few(5000));
    std::stop_source source;
    source.request_stop();
    SampleOptions options;
    options.stop = source.get_token();
    QVERIFY(sampleTasks(plan, test::inventedSheet(), e, options).empty());
}

QTEST_APPLESS_MAIN(SampleTasks)
#include "tst_sample_tasks.moc"
