// SPDX-License-Identifier: GPL-3.0-or-later
// What moves a figure most: known swings of a plan whose cost is price times tokens, and the same figures as an evaluation.
#include "model/decide/swings.h"
#include "model/economics/evaluate.h"
#include "tests/support/random_plan.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <cmath>
#include <functional>
#include <thread>

using namespace farthing;
using namespace farthing::decide;

class SwingsTest : public QObject {
    Q_OBJECT
private slots:
    void knownSwings();
    void lawsAreMultipliedWhole();
    void referencesFollow();
    void theBaseIsTheEvaluation();
    void aStopLeavesNothing();
    void rowsComeAsTheyAreFound();
    void whatNoTaskDependsOnIsTheSame();
    void timeIsMovedByWhatTakesTime();
    void aStopIsQuick();
};

namespace {

bool close(double a, double b, double relative) { return std::abs(a - b) <= relative * std::abs(b) + 1e-14; }

/// One stage of one attempt that always succeeds: a task costs 0.5e-6 · input + 2e-6 · output.
Plan plain()
{
    Plan plan;
    plan.prices.asOf = "2026-11-01";
    plan.tasksPerMonth = 1e6;
    plan.revenue.perSuccessfulTask = 0.01;
    Stage stage;
    stage.id = "only";
    stage.route = {{.model = "acme/cheap"}};
    stage.input.fresh = Number(ThreePoint{800, 1000, 1300});
    stage.output.visible = 1000.0;
    plan.pipeline.stages = {stage};
    return plan;
}

const Swing *find(const Swings &all, const std::string &path, Swing::Kind kind)
{
    for (const Swing &swing : all.all)
        if (swing.path == path && swing.kind == kind)
            return &swing;
    return nullptr;
}

} // namespace

void SwingsTest::knownSwings()
{
    const Swings all = swings(plain(), test::inventedSheet());
    QVERIFY(all.ok);
    QVERIFY(close(all.base.costPerSuccess, 2.5e-3, 1e-9));
    QCOMPARE(all.base.success, 1.0);
    QVERIFY(close(all.base.grossMargin, 0.75, 1e-9));
    QVERIFY(close(all.base.monthlyCost, 2500, 1e-9));
    const Swing *fresh = find(all, "/pipeline/stages/only/input/fresh", Swing::Kind::Unknown);
    QVERIFY(fresh);
    QVERIFY(close(fresh->low, 800, 1e-6) && close(fresh->high, 1300, 1e-6) && fresh->base == 1000);
    QVERIFY(close(fresh->atLow.costPerSuccess, 2.4e-3, 1e-6) && close(fresh->atHigh.costPerSuccess, 2.65e-3, 1e-6));
    const Swing *visible = find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Tenth);
    QVERIFY(visible);
    QVERIFY(close(visible->atHigh.costPerSuccess - all.base.costPerSuccess, 0.2e-3, 1e-9));
    QVERIFY(close(visible->atHigh.grossMargin - all.base.grossMargin, -0.02, 1e-9));
    const std::vector<Swing> most = largest(all, &KeyFigures::costPerSuccess, 3);
    QCOMPARE(most.size(), std::size_t(3));
    // Output tokens and their price move it by the same 0.0002, so that rounding orders them; input is worth 0.00015 at most.
    const bool priceFirst = most[0].kind == Swing::Kind::Price;
    QVERIFY(most[priceFirst ? 1 : 0].path.ends_with("/output/visible"));
    const Swing &paid = most[priceFirst ? 0 : 1];
    QVERIFY(paid.kind == Swing::Kind::Price && paid.cell == PriceCell::Output && paid.model == "acme/cheap" && paid.path == "/pipeline/stages/only/route/0/model");
    QVERIFY(paid.base == 2 && test::inventedSheet().rows.size() > 1);
    QVERIFY(most[2].path.ends_with("/input/fresh"));
    QVERIFY(close(sizeOf(most[2], all.base, &KeyFigures::costPerSuccess), 0.15e-3, 1e-6));
    // The price a task brings moves the margin and not the cost.
    const Swing *price = find(all, "/revenue/per_successful_task", Swing::Kind::Tenth);
    QVERIFY(price && price->atHigh.costPerSuccess == all.base.costPerSuccess);
    QVERIFY(close(price->atHigh.grossMargin, 1 - 0.25 / 1.1, 1e-9));
    for (const Swing &swing : largest(all, &KeyFigures::success, 5))
        QVERIFY2(false, qPrintable(QString::fromStdString(swing.path)));
}

void SwingsTest::lawsAreMultipliedWhole()
{
    Plan plan = plain();
    Distribution law;
    law.family = Family::Lognormal;
    law.parameters = {{"p50", 800}, {"p95", 2500}};
    plan.pipeline.stages[0].output.visible = law;
    const Swings all = swings(plan, test::inventedSheet());
    const Swing *visible = find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Law);
    QVERIFY(visible);
    QVERIFY(close(visible->high, 1.1 * visible->base, 1e-9));
    QVERIFY(close(visible->atHigh.costPerSuccess - all.base.costPerSuccess, 2e-7 * visible->base, 1e-6));
    QVERIFY(!find(all, "/pipeline/stages/only/output/visible/p50", Swing::Kind::Tenth));
}

void SwingsTest::referencesFollow()
{
    Plan plan = plain();
    plan.pipeline.stages[0].input.fresh = 1000.0;
    plan.pipeline.stages[0].output.visible = Number(Ref{"/pipeline/stages/only/input/fresh"});
    const Swings all = swings(plan, test::inventedSheet());
    const Swing *fresh = find(all, "/pipeline/stages/only/input/fresh", Swing::Kind::Tenth);
    QVERIFY(fresh);
    QVERIFY(close(fresh->atHigh.costPerSuccess, 1.1 * all.base.costPerSuccess, 1e-9));
    QVERIFY(!find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Tenth));
}

void SwingsTest::theBaseIsTheEvaluation()
{
    const PriceSheet sheet = test::inventedSheet();
    Plan plan = plain();
    Stage &stage = plan.pipeline.stages[0];
    stage.route = {{.model = "acme/cheap", .attempts = 2, .malformed = 0.2, .correct = 0.9}, {.model = "acme/dear", .malformed = 0.2}};
    stage.output.visible = test::lognormal(200, 700);
    stage.calls = 2.0;
    plan.fixedCosts = {{.id = "site", .perMonth = 800.0}};
    RunOptions options;
    options.tasks = 100;
    options.draws = 1;
    options.sweeps = false;
    const Evaluation e = evaluate(plan, sheet, options);
    const Swings all = swings(plan, sheet);
    QVERIFY(e.ok && all.ok);
    QVERIFY2(close(all.base.costPerSuccess, e.exact.costPerSuccess.value, 1e-6), qPrintable(QString("%1 against %2").arg(all.base.costPerSuccess).arg(e.exact.costPerSuccess.value)));
    QVERIFY(close(all.base.success, e.exact.success.value, 1e-9));
    QVERIFY(e.month.breakevenBase && close(all.base.breakeven, *e.month.breakevenBase, 1e-9));
    QCOMPARE(largest(all, &KeyFigures::costPerSuccess, 5).size(), std::size_t(5));
    for (const Swing &swing : all.all)
        QVERIFY2(swing.low < swing.base && swing.base < swing.high, qPrintable(QString::fromStdString(swing.path)));
    // A share moves by a tenth of what it lacks of 1 where that is less.
    const Swing *correct = find(all, "/pipeline/stages/only/route/0/correct", Swing::Kind::Tenth);
    QVERIFY(correct && close(correct->low, 0.89, 1e-9) && close(correct->high, 0.91, 1e-9));
    QVERIFY(correct->atHigh.success > all.base.success && correct->atLow.success < all.base.success);
    QVERIFY(find(all, "/fixed_costs/site/per_month", Swing::Kind::Tenth)->atHigh.breakeven > all.base.breakeven);
}

void SwingsTest::aStopLeavesNothing()
{
    std::stop_source source;
    int steps = 0;
    SwingOptions options;
    options.threads = 1;
    options.stop = source.get_token();
    options.progress = [&](double) {
        if (++steps == 2)
            source.request_stop();
    };
    const Swings all = swings(plain(), test::inventedSheet(), options);
    QVERIFY(!all.ok && all.all.empty());
    QCOMPARE(steps, 2);
}

namespace {

/// Retries, a fallback, prices and demand that are not known, fixed costs, seats, a segment: something of every kind.
Plan richPlan()
{
    Plan plan = plain();
    Stage &stage = plan.pipeline.stages[0];
    stage.route = {{.model = "acme/cheap", .attempts = 2, .malformed = 0.2, .correct = 0.9}, {.model = "acme/dear", .malformed = 0.2}};
    stage.output.visible = test::lognormal(200, 700);
    stage.calls = 2.0;
    plan.tasksPerMonth = Number(ThreePoint{4e5, 1e6, 2e6});
    plan.revenue.paymentFeeShare = 0.02;
    plan.revenue.undetectedWrongPaid = 0.5;
    plan.supportPerFailedTask = 0.02;
    plan.fixedCosts = {{.id = "site", .perMonth = 800.0}};
    Segment large;
    large.id = "large";
    large.share = 0.2;
    large.size = 3.0;
    large.revenue.perSuccessfulTask = 0.05;
    plan.segments = {large};
    return plan;
}

} // namespace

void SwingsTest::rowsComeAsTheyAreFound()
{
    const Plan plan = richPlan();
    for (const int threads : {1, 3}) {
        SwingOptions options;
        options.threads = threads;
        std::vector<Swing> found;
        int begun = 0;
        double last = 0;
        options.begun = [&](const KeyFigures &) { ++begun; };
        options.found = [&](const Swing &swing) { found.push_back(swing); };
        options.progress = [&](double part) {
            QVERIFY(part > last);
            last = part;
        };
        const Swings all = swings(plan, test::inventedSheet(), options);
        QVERIFY(all.ok);
        QCOMPARE(begun, 1);
        QCOMPARE(last, 1.0);
        QCOMPARE(found.size(), all.all.size());
        for (const Swing &swing : all.all)
            QVERIFY(std::find(found.begin(), found.end(), swing) != found.end());
        QCOMPARE(all.all, swings(plan, test::inventedSheet()).all); // whatever the threads
    }
}

/// What is found without the engine running anew is what it would have found.
void SwingsTest::whatNoTaskDependsOnIsTheSame()
{
    const PriceSheet sheet = test::inventedSheet();
    const Plan plan = richPlan();
    const Swings all = swings(plan, sheet);
    int seen = 0;
    for (const auto &[path, set] : std::vector<std::pair<std::string, std::function<void(Plan &, double)>>>{
             {"/revenue/per_successful_task", [](Plan &p, double v) { p.revenue.perSuccessfulTask = v; }},
             {"/revenue/payment_fee_share", [](Plan &p, double v) { p.revenue.paymentFeeShare = v; }},
             {"/revenue/undetected_wrong_paid", [](Plan &p, double v) { p.revenue.undetectedWrongPaid = v; }},
             {"/failure_costs/support_per_failed_task", [](Plan &p, double v) { p.supportPerFailedTask = v; }},
             {"/fixed_costs/site/per_month", [](Plan &p, double v) { p.fixedCosts[0].perMonth = v; }},
             {"/demand/segments/large/revenue/per_successful_task", [](Plan &p, double v) { p.segments[0].revenue.perSuccessfulTask = v; }}}) {
        const Swing *swing = find(all, path, Swing::Kind::Tenth);
        QVERIFY2(swing, path.c_str());
        Plan moved = plan;
        set(moved, swing->high);
        const KeyFigures anew = swings(moved, sheet).base;
        QVERIFY2(close(swing->atHigh.grossMargin, anew.grossMargin, 1e-12) && close(swing->atHigh.monthlyCost, anew.monthlyCost, 1e-12) && close(swing->atHigh.success, anew.success, 1e-12), path.c_str());
        QVERIFY2((std::isnan(swing->atHigh.breakeven) && std::isnan(anew.breakeven)) || close(swing->atHigh.breakeven, anew.breakeven, 1e-9), path.c_str());
        QVERIFY2(swing->atHigh.costPerSuccess == all.base.costPerSuccess, path.c_str());
        ++seen;
    }
    QCOMPARE(seen, 6);
}

void SwingsTest::timeIsMovedByWhatTakesTime()
{
    Plan plan = plain();
    plan.pipeline.stages[0].latency = Latency{0.5, 100.0};
    SwingOptions options;
    options.of = SwingsOf::Time;
    const Swings all = swings(plan, test::inventedSheet(), options);
    QVERIFY(all.ok);
    QVERIFY(close(all.base.seconds, 0.5 + 1000 / 100.0, 1e-9));
    const Swing *speed = find(all, "/pipeline/stages/only/latency/tokens_per_second", Swing::Kind::Tenth);
    QVERIFY(speed && close(speed->atHigh.seconds, 0.5 + 1000 / 110.0, 1e-9));
    const Swing *visible = find(all, "/pipeline/stages/only/output/visible", Swing::Kind::Tenth);
    QVERIFY(visible && close(visible->atHigh.seconds, 0.5 + 11, 1e-9));
    QCOMPARE(largest(all, &KeyFigures::seconds, 1).front().path, speed->path); // 10 % slower takes 1.11 s more
    for (const Swing &swing : all.all)
        QVERIFY2(swing.path.find("revenue") == std::string::npos && swing.kind != Swing::Kind::Price, swing.path.c_str());
    // Money takes no notice of it.
    QVERIFY(!find(swings(plan, test::inventedSheet()), "/pipeline/stages/only/latency/tokens_per_second", Swing::Kind::Tenth));
}

/// Of a plan for which every swing takes the engine a while: traffic caches, a conversation.
void SwingsTest::aStopIsQuick()
{
    Plan plan = richPlan();
    plan.pipeline.difficulty.tokens = 0.5;
    plan.pipeline.difficulty.failures = 0.6;
    Rounds rounds;
    rounds.count = 6.0;
    rounds.newTokens = test::lognormal(200, 800);
    rounds.policy = HistoryPolicy::Window;
    for (int i = 0; i < 2; ++i) {
        Stage stage = plan.pipeline.stages[0];
        stage.id = "more" + std::to_string(i);
        stage.rounds = rounds;
        plan.pipeline.stages.push_back(stage);
    }
    std::vector<double> waits;
    int found = 0;
    for (int i = 0; i < 8; ++i) {
        std::stop_source source;
        SwingOptions options;
        options.threads = 1;
        options.stop = source.get_token();
        options.found = [&](const Swing &) { ++found; };
        std::clock_t asked = 0; // time of this process: others may hold the machine
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(40 + 90 * i));
            asked = std::clock();
            source.request_stop();
        });
        const Swings all = swings(plan, test::inventedSheet(), options);
        const std::clock_t ended = std::clock();
        stopper.join();
        if (!all.ok)
            waits.push_back(1e3 * static_cast<double>(ended - asked) / CLOCKS_PER_SEC);
    }
    QVERIFY2(waits.size() >= 4, "the plan is too quick for this test");
    std::sort(waits.begin(), waits.end());
    const double slow = std::max(1, qEnvironmentVariableIntValue("FARTHING_SLOW"));
    qInfo("%d swings found before %d stops; a stop takes %.1f ms in the middle, %.1f at most", found, static_cast<int>(waits.size()), waits[waits.size() / 2], waits.back());
    QVERIFY2(waits[waits.size() / 2] < 5 * slow, qPrintable(QString("a stop takes %1 ms").arg(waits[waits.size() / 2])));
}

QTEST_APPLESS_MAIN(SwingsTest)
#include "tst_swings.moc"
