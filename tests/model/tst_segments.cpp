// SPDX-License-Identifier: GPL-3.0-or-later
// Segments and seats: a mixture of plans, its revenue and its margin.
#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "model/expect/expect.h"
#include "model/plan/resolve.h"
#include "model/simulate/simulate.h"
#include "tests/support/random_plan.h"

#include <QTest>
#include <cmath>

using namespace farthing;

namespace {

Plan basePlan()
{
    Plan plan = test::RandomPlan(4).make();
    plan.pools.clear();
    for (Stage &stage : plan.pipeline.stages) {
        for (Tier &tier : stage.route)
            tier.model = "acme/cheap";
        stage.input.fresh = test::lognormal(800, 2500);
    }
    plan.tasksPerMonth = 40000.0;
    plan.revenue.perSuccessfulTask = 0.02;
    plan.revenue.paymentFeeShare = 0.03;
    return plan;
}
Segment segment(const char *id, double share, double size)
{
    Segment s;
    s.id = id;
    s.share = share;
    s.size = size;
    return s;
}
CompiledPlan compiled(const Plan &plan)
{
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    CompiledPlan c = compilePlan(resolveBase(plan, issues), prices, issues);
    for (const Issue &i : issues)
        if (i.severity == Severity::Error)
            qFatal("%s: %s", i.path.c_str(), i.message.c_str());
    return c;
}
TaskEconomics economics(const Plan &plan)
{
    Issues issues;
    return taskEconomics(resolveBase(plan, issues), compiled(plan));
}
void near(double calculated, double expected, double tolerance, const char *what)
{
    QVERIFY2(std::abs(calculated - expected) <= tolerance,
             qPrintable(QString("%1: calculated %2 expected %3 tolerance %4").arg(what).arg(calculated, 0, 'g', 14).arg(expected, 0, 'g', 14).arg(tolerance)));
}

} // namespace

class Segments : public QObject {
    Q_OBJECT
private slots:
    void areMixturesOfPlans();
    void enginesAgree();
    void sizeIsBeforeTheCap();
    void revenueIsMergedKeyByKey();
    void alikeSegmentsChangeNothing();
    void marginNoiseOfAMixture();
    void seatsPayForTheirTasks();
    void seatsThatCannotBe();
    void theMonthIsTheSumOfItsSegments();
};

void Segments::areMixturesOfPlans()
{
    Plan plan = basePlan();
    plan.segments = {segment("large", .25, 3), segment("small", .35, .4)};
    const TaskResult mixed = expectTask(compiled(plan));
    double cost = 0, square = 0, success = 0;
    for (const auto &[share, size] : {std::pair(.25, 3.0), std::pair(.35, .4), std::pair(.4, 1.0)}) {
        Plan one = basePlan();
        for (Stage &stage : one.pipeline.stages) { // a lognormal law times a factor
            stage.input.fresh = test::lognormal(800 * size, 2500 * size);
            if (!stage.rounds)
                continue;
            if (const Number *n = std::get_if<Number>(&stage.rounds->newTokens.form))
                stage.rounds->newTokens = n->fixed() * size;
            else
                for (auto &[key, value] : std::get_if<Distribution>(&stage.rounds->newTokens.form)->parameters)
                    value = value.fixed() * size;
        }
        const TaskResult r = expectTask(compiled(one));
        cost += share * r.cost.value;
        square += share * r.secondMoment.value;
        success += share * r.success.value;
    }
    near(mixed.cost.value, cost, 1e-12 * cost, "cost");
    near(mixed.secondMoment.value, square, 1e-12 * square, "second moment");
    near(mixed.success.value, success, 1e-12, "success");
    double cells = 0;
    for (const Cell &cell : mixed.breakdown)
        cells += cell.mean.value;
    near(cells, cost, 1e-9 * cost, "cells");
    QCOMPARE(mixed.segments.size(), std::size_t(3));
}

void Segments::enginesAgree()
{
    Plan plan = basePlan();
    plan.segments = {segment("large", .25, 3), segment("small", .35, .4)};
    SimulateOptions options;
    options.tasks = 60000;
    const TaskResult s = *simulate(compiled(plan), options), e = expectTask(compiled(plan));
    near(s.cost.value, e.cost.value, 4 * s.cost.se, "cost, seed 1");
    near(s.secondMoment.value, e.secondMoment.value, 4 * s.secondMoment.se, "second moment, seed 1");
    near(s.success.value, e.success.value, 4 * s.success.se, "success, seed 1");
    for (std::size_t g = 0; g < 3; ++g) {
        QCOMPARE(s.segments[g].segment, e.segments[g].segment);
        near(s.segments[g].share, e.segments[g].share, .01, "share");
        near(s.segments[g].cost.value, e.segments[g].cost.value, 4 * s.segments[g].cost.se, "cost of a segment");
        near(s.segments[g].costPerSuccess.value, e.segments[g].costPerSuccess.value, 4 * s.segments[g].costPerSuccess.se, "cost per success of a segment");
    }
    options.threads = 1;
    QVERIFY(*simulate(compiled(plan), options) == s);
}

void Segments::sizeIsBeforeTheCap()
{
    Plan plan = basePlan();
    Stage stage = plan.pipeline.stages.front();
    stage = Stage();
    stage.id = "only";
    Tier tier;
    tier.model = "acme/cheap";
    stage.route = {tier};
    Distribution law = test::lognormal(800, 2500);
    law.caps["max"] = 1000.0;
    law.spikes = {{Number(100.0), Number(.2)}};
    stage.input.fresh = law;
    plan.pipeline.stages = {stage};
    plan.segments = {segment("large", 1, 2)};
    Plan doubled = plan;
    doubled.segments.clear();
    law = test::lognormal(1600, 5000);
    law.caps["max"] = 1000.0;
    law.spikes = {{Number(200.0), Number(.2)}};
    doubled.pipeline.stages.front().input.fresh = law;
    const double expected = expectTask(compiled(doubled)).tokens.input;
    QVERIFY(expected < 1000);
    near(expectTask(compiled(plan)).tokens.input, expected, 1e-9 * expected, "tokens");
    Distribution counts;
    counts.family = Family::Poisson;
    counts.parameters = {{"mean", 5.0}};
    plan.pipeline.stages.front().input.fresh = counts;
    Issues issues;
    const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
    issues.clear();
    compilePlan(plan, prices, issues);
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues.front().path, std::string("/pipeline/stages/only/input/fresh"));
}

void Segments::revenueIsMergedKeyByKey()
{
    Plan plan = basePlan();
    plan.revenue.perAttemptedTask = 0.001;
    plan.segments = {segment("enterprise", .6, 1)};
    plan.segments[0].revenue.perSuccessfulTask = Number(.05);
    const TaskEconomics task = economics(plan);
    Issues issues;
    const MonthFigures m = monthFigures(resolveBase(plan, issues), task, 40000);
    const double expected = 40000 * (.001 + task.success * (.6 * .05 + .4 * .02));
    near(m.revenue, expected, 1e-9 * expected, "revenue");
    near(m.paymentFees, .03 * expected, 1e-9 * expected, "fees");
}

void Segments::alikeSegmentsChangeNothing()
{
    const Plan plain = basePlan();
    Plan split = plain;
    split.segments = {segment("a", .3, 1), segment("b", .5, 1)};
    RunOptions options;
    options.tasks = 5000;
    const Evaluation one = evaluate(plain, test::inventedSheet(), options), three = evaluate(split, test::inventedSheet(), options);
    near(three.month.revenue.mean, one.month.revenue.mean, 1e-9 * one.month.revenue.mean, "revenue");
    near(three.month.grossMargin.mean, one.month.grossMargin.mean, 1e-9, "margin");
    near(three.month.pMarginAtLeastTarget.value, one.month.pMarginAtLeastTarget.value, 1e-9, "P(margin)");
    QCOMPARE(three.simulated.cost, one.simulated.cost); // which segment a task is of moves no other draw
}

/// The month's noise against simulated months whose tasks choose their segment.
void Segments::marginNoiseOfAMixture()
{
    Plan plan = basePlan();
    plan.tasksPerMonth = 400.0;
    plan.revenue.paymentFeeShare = 0.0;
    plan.segments = {segment("large", .3, 6)};
    plan.segments[0].revenue.perSuccessfulTask = Number(.08);
    const TaskEconomics task = economics(plan);
    Issues issues;
    const Plan base = resolveBase(plan, issues);
    const MonthFigures month = monthFigures(base, task, 400);
    const double target = month.gross() / month.revenue + .02;
    const double expected = probabilityOfMargin(base, task, month, target);
    CompiledPlan c = compiled(plan);
    int reached = 0;
    constexpr int months = 1500;
    for (int i = 0; i < months; ++i) {
        SimulateOptions options;
        options.tasks = 400;
        options.threads = 1;
        options.seed = static_cast<std::uint64_t>(1000 + i);
        const TaskResult r = *simulate(c, options);
        double revenue = 0;
        for (const SegmentFigures &g : r.segments)
            revenue += 400 * g.share * g.success.value * (g.segment == "large" ? .08 : .02);
        reached += (revenue - 400 * r.cost.value) >= target * revenue;
    }
    const double p = reached / double(months);
    QVERIFY2(expected > .1 && expected < .5, qPrintable(QString::number(expected)));
    near(p, expected, 4 * std::sqrt(expected * (1 - expected) / months) + .015, "P(margin), seeds from 1000; .015 for the normal law of the month");
}

void Segments::seatsPayForTheirTasks()
{
    Plan plan = basePlan();
    plan.revenue = {};
    Seats seats;
    seats.pricePerMonth = 4.0;
    seats.tasks = test::lognormal(120, 500);
    seats.included = Number(200.0);
    seats.overagePrice = Number(.05);
    plan.revenue.seats = seats;
    RunOptions options;
    options.tasks = 2000;
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(e.ok);
    QCOMPARE(e.month.seats.size(), std::size_t(1));
    const SeatMonth &s = e.month.seats.front();
    near(s.seats * (s.served + s.overage), 40000, 1e-6, "tasks of all seats");
    near(e.month.revenue.mean, s.seats * (4 + .05 * s.overage), 1e-9 * e.month.revenue.mean, "revenue");
    near(s.seats * s.margin, e.month.revenue.mean - e.month.usageCost.mean, 1e-6 * e.month.revenue.mean, "margin of all seats");
    // Sampled: what a seat uses within and beyond.
    double within = 0, beyond = 0, dear = 0;
    const Law use = *Law::make(seats.tasks);
    constexpr int n = 200000;
    for (int i = 0; i < n; ++i) {
        const double u = use.quantile((i + .5) / n);
        within += std::min(u, 200.0) / n;
        beyond += std::max(0.0, u - 200) / n;
        dear += u > s.breakevenUsage ? 1.0 / n : 0;
    }
    near(s.served, within, 1e-4 * within, "served");
    near(s.overage, beyond, 5e-3 * beyond, "overage");
    near(s.unprofitable, dear, 1e-4, "unprofitable");
}

void Segments::seatsThatCannotBe()
{
    Plan plan = basePlan();
    Seats seats;
    seats.pricePerMonth = 4.0;
    seats.tasks = 0.0;
    plan.segments = {segment("free", .5, 1)};
    plan.segments[0].revenue.seats = seats;
    Issues issues = checkPlan(plan, test::inventedSheet());
    std::erase_if(issues, [](const Issue &i) { return i.severity != Severity::Error; });
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues.front().path, std::string("/demand/segments/free/revenue/seats"));
    plan.segments = {segment("a", .6, 1), segment("b", .6, 1)};
    QVERIFY(hasErrors(checkPlan(plan, test::inventedSheet())));
}

/// Contribution by segment, less what belongs to none, is the gross margin: in 24 random plans, pools and commitments included.
void Segments::theMonthIsTheSumOfItsSegments()
{
    int withPools = 0, apart = 0;
    for (unsigned seed = 1; seed <= 24; ++seed) {
        Plan plan = test::RandomPlan(seed).make();
        if (plan.segments.empty() && seed % 2 == 0)
            plan.segments = {segment("large", .25, 1), segment("small", .35, 1)};
        for (Stage &stage : plan.pipeline.stages)
            stage.rounds.reset(); // conversations take long and have no part in this
        for (Segment &s : plan.segments)
            s.revenue.perSuccessfulTask = 0.2 + 0.1 * static_cast<double>(&s - plan.segments.data());
        plan.supportPerFailedTask = 0.4;
        plan.revenue.paymentFeeShare = 0.03;
        plan.fixedCosts = {{"team", "team", 3000.0, {}, CostKind::Overhead}, {"ops", "ops", 700.0, {}, CostKind::Platform}};
        Issues issues;
        const PlanPrices prices = findPrices(plan, test::inventedSheet(), issues);
        const Plan base = resolveBase(plan, issues);
        const TaskEconomics task = taskEconomics(base, prices, issues);
        if (hasErrors(issues))
            continue;
        const MonthFigures month = monthFigures(base, task, base.tasksPerMonth.fixed());
        const MonthSplit split = monthBySegment(base, task, month);
        QCOMPARE(split.segments.size(), task.segments.size());
        double contribution = 0, revenue = 0, tasks = 0, usage = 0;
        for (const SegmentMonth &s : split.segments) {
            contribution += s.contribution();
            revenue += s.revenue;
            tasks += s.tasks;
            usage += s.usageCost;
        }
        const double scale = 1e-9 * (std::abs(month.gross()) + month.usageCost);
        near(tasks, month.tasks, 1e-6 * month.tasks, "tasks");
        near(revenue, month.revenue, scale, "revenue");
        near(contribution - split.shared - split.idlePools - split.platform, month.gross(), scale, "gross margin");
        if (plan.prices.commitments.empty() && task.cacheStorage == 0 && task.instead.empty()) // all usage is some segment's
            near(usage, month.usageCost, 1e-6 * month.usageCost, "usage");
        withPools += !plan.pools.empty();
        apart += split.segments.size() > 1;
    }
    QVERIFY2(withPools >= 4 && apart >= 8, qPrintable(QString("%1 with pools, %2 with segments").arg(withPools).arg(apart)));
}

QTEST_APPLESS_MAIN(Segments)
#include "tst_segments.moc"
