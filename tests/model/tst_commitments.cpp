// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments: what each model is paid, what a month makes of it, and that nothing changes without them.
#include "model/economics/draws.h"
#include "model/economics/evaluate.h"
#include "model/plan/resolve.h"
#include "tests/support/one_stage.h"
#include "tests/support/random_plan.h"

using namespace farthing;
using test::compareMoney;

namespace {

Commitment spend(double perMonth, double discount, double overage = 1)
{
    Commitment c;
    c.id = "year";
    c.provider = "acme";
    c.perMonth = perMonth;
    c.discount = discount;
    c.overage = overage;
    return c;
}

Commitment units(double count, double price)
{
    Commitment c;
    c.id = "units";
    c.kind = Commitment::Kind::Units;
    c.model = "acme/cheap";
    c.units = count;
    c.unitPrice = Number(price);
    c.inputPerUnit = 1000;
    c.outputWeight = 4;
    return c;
}

/// A task costs 0.0025: 1,000 tokens in at 0.5 and 1,000 out at 2 for a million.
Plan cheap(double tasks, std::vector<Commitment> commitments)
{
    Plan plan = test::oneStage("acme/cheap");
    plan.tasksPerMonth = tasks;
    plan.prices.commitments = std::move(commitments);
    return plan;
}

TaskEconomics economics(const Plan &plan) { return taskEconomics(plan, test::compiledPlan(plan, test::inventedSheet())); }

std::vector<CommitmentFigures> monthOf(const Plan &plan)
{
    const TaskEconomics task = economics(plan);
    const MonthFigures m = monthFigures(plan, task, plan.tasksPerMonth.fixed());
    const auto figures = commitmentMonth(task.committed, plan.tasksPerMonth.fixed());
    double effect = 0;
    for (const CommitmentFigures &f : figures)
        effect += f.effect();
    // The month is the sum of its named parts.
    if (std::abs(m.commitmentEffect - effect) > 1e-9 || std::abs(m.usageCost - m.listUsage - effect) > 1e-9 * m.usageCost)
        qFatal("the month does not reconcile");
    return figures;
}

} // namespace

class TestCommitments : public QObject {
    Q_OBJECT
private slots:
    void committedSpend_data();
    void committedSpend();
    void volumeTiers();
    void scope();
    void everythingOfTheProviderCounts();
    void discountsComeFirst();
    void unitsBelowAndAboveTheirCapacity();
    void busyHoursSpillMore();
    void unitsThenSpend();
    void offersAddUp();
    void nothingChangesWithout();
    void monthBends();
    void unitsOfTheSheet();
    void refusedUnits_data();
    void refusedUnits();
    void unusedIsSaid();
};

void TestCommitments::committedSpend_data()
{
    QTest::addColumn<double>("tasks");
    QTest::addColumn<double>("cost");
    QTest::addColumn<double>("unused");
    // 1,000 committed at 20 % off covers 1,250 of list spend, 500,000 tasks; beyond it 1.1 times the list price.
    QTest::newRow("shortfall") << 200000.0 << 1000.0 << 600.0;
    QTest::newRow("all used") << 500000.0 << 1000.0 << 0.0;
    QTest::newRow("overage") << 600000.0 << 1000 + 1.1 * 250 << 0.0;
}

void TestCommitments::committedSpend()
{
    QFETCH(double, tasks);
    QFETCH(double, cost);
    QFETCH(double, unused);
    const Plan plan = cheap(tasks, {spend(1000, .2, 1.1)});
    const CommitmentFigures f = monthOf(plan).front();
    compareMoney(f.list, tasks * 0.0025);
    compareMoney(f.cost, cost);
    QVERIFY(std::abs(f.unused - unused) < 1e-9);
    compareMoney(monthFigures(plan, economics(plan), tasks).usageCost, cost);
}

void TestCommitments::volumeTiers()
{
    Commitment c;
    c.id = "volume";
    c.kind = Commitment::Kind::Tiers;
    c.provider = "acme";
    c.bands = {{1000.0, 0}, {2000.0, .1}, {std::nullopt, .25}};
    compareMoney(monthOf(cheap(1e6, {c})).front().cost, 1000 + 900 + 500 * .75); // 2,500 at list
    c.allUnits = true;
    compareMoney(monthOf(cheap(1e6, {c})).front().cost, 2500 * .75);
    compareMoney(monthOf(cheap(8e5, {c})).front().cost, 2000 * .9); // a limit belongs to its own band
}

void TestCommitments::scope()
{
    Plan plan = cheap(1e6, {});
    Stage other = plan.pipeline.stages[0];
    other.id = other.name = "other";
    other.route[0].model = "acme/dear";
    plan.pipeline.stages.push_back(other);
    Commitment one = spend(500, .5);
    one.provider.clear();
    one.model = "acme/dear";
    plan.prices.commitments = {one};
    compareMoney(monthOf(plan).front().list, 1e6 * (1000 * 5e-6 + 1000 * 25e-6));
    plan.prices.commitments = {spend(500, .5)};
    compareMoney(monthOf(plan).front().list, 1e6 * (0.030 + 0.0025));
    plan.prices.commitments[0].provider = "other";
    QCOMPARE(monthOf(plan).front().list, 0.0);
    QCOMPARE(monthOf(plan).front().cost, 500.0);
}

/// Checks, summaries, embeddings and the sheet's fees are spend at the provider; fees that the plan states are not.
void TestCommitments::everythingOfTheProviderCounts()
{
    Plan plan = cheap(1000, {spend(1, 0)});
    Stage &s = plan.pipeline.stages[0];
    s.fees = {{"web_search", 2.0}};
    Checker checker;
    checker.model = "acme/dear";
    checker.input = 200.0;
    s.checker = checker;
    s.retrieval.embeddingModel = "acme/tight";
    s.retrieval.queryTokens = 100.0;
    s.retrieval.searchFee = 0.5;
    s.tools.calls = 1.0;
    s.tools.fee = 0.25;
    ResponseCache cache;
    cache.embeddingModel = "acme/tight";
    cache.embeddingTokens = 50.0;
    cache.lookupFee = 0.125;
    s.responseCache = cache;
    const double listed = 0.0025 + 2 * 0.005 + 200 * 5e-6 + 150 * 1e-6;
    compareMoney(monthOf(plan).front().list, 1000 * listed);
    compareMoney(economics(plan).apiCost, listed + 0.875);
}

void TestCommitments::discountsComeFirst()
{
    Plan plan = cheap(1e6, {spend(1000, .2)});
    plan.prices.discounts = {{"acme", 10}};
    compareMoney(monthOf(plan).front().list, 2250);
    compareMoney(monthOf(plan).front().cost, 1000 + 2250 - 1250);
}

/// 5,000 input-equivalent tokens a task, 1,000 a minute and unit.
void TestCommitments::unitsBelowAndAboveTheirCapacity()
{
    const double minutes = 730.5 * 60;
    Commitment c = units(100, 2); // 100,000 a minute: 20 tasks
    CommitmentFigures f = monthOf(cheap(2 * minutes, {c})).front();
    QVERIFY(f.spilled < 1e-6 * f.list);
    QVERIFY(std::abs(f.cost - (730.5 * 200 + f.spilled)) < 1e-9 * f.cost);
    QVERIFY(std::abs(f.load - 0.1) < 1e-6 && std::abs(f.needed - 10) < 1e-9);
    compareMoney(f.unused, 730.5 * 200 * (1 - f.load));
    f = monthOf(cheap(1000 * minutes, {c})).front(); // far above: 20 of 1,000 tasks a minute fit
    QVERIFY(std::abs(f.spilled / (980 * minutes * 0.0025) - 1) < 1e-6);
    QVERIFY(std::abs(f.load - 1) < 1e-9);
    // At capacity the chance of a minute decides: sd of Poisson arrivals of equal tasks.
    f = monthOf(cheap(20 * minutes, {c})).front();
    const double overflow = std::sqrt(20.0) * 5000 / std::sqrt(2 * 3.14159265358979323846);
    compareMoney(f.spilled, 730.5 * overflow * 60 * 0.0025 / 5000);
    c.variation = 0.5;
    QVERIFY(monthOf(cheap(20 * minutes, {c})).front().spilled > 2 * f.spilled);
}

void TestCommitments::busyHoursSpillMore()
{
    Plan plan = cheap(15 * 730.5 * 60, {units(100, 2)});
    const CommitmentFigures flat = monthOf(plan).front();
    plan.hourlyProfile.assign(24, 1.0);
    for (std::size_t h = 9; h < 18; ++h)
        plan.hourlyProfile[h] = 6;
    const CommitmentFigures busy = monthOf(plan).front();
    QVERIFY(busy.spilled > 10 * flat.spilled && busy.load < flat.load && busy.needed > 1.5 * flat.needed);
    compareMoney(busy.list, flat.list);
    const auto hours = hoursOf(plan.hourlyProfile);
    QCOMPARE(hours.size(), std::size_t(2));
    double rate = 0, share = 0;
    for (const Committed::Hours &h : hours)
        rate += h.rate * h.share, share += h.share;
    QVERIFY(std::abs(rate - 1) < 1e-12 && std::abs(share - 1) < 1e-12);
}

/// What spills over counts towards the provider's spend, what the units carry does not.
void TestCommitments::unitsThenSpend()
{
    Plan plan = cheap(1000 * 730.5 * 60, {spend(1000, .2), units(100, 2)});
    plan.pipeline.stages[0].fees = {{"web_search", 1.0}};
    const auto f = monthOf(plan);
    compareMoney(f[0].list, f[1].spilled + 1000 * 730.5 * 60 * 0.005);
    compareMoney(f[1].list, 1000 * 730.5 * 60 * 0.0025);
}

/// Of random plans: what the models are paid is what the cells of their meters say, and so are the tokens.
void TestCommitments::offersAddUp()
{
    for (unsigned seed = 21; seed < 27; ++seed) {
        Plan plan = test::RandomPlan(seed).make();
        plan.pipeline.difficulty = {};
        plan.prices.commitments = {spend(1, 0)};
        const CompiledPlan compiled = test::compiledPlan(plan, test::inventedSheet());
        const ExactMoments moments = expectMoments(compiled);
        double spent = 0, fees = 0, input = 0, cached = 0, output = 0;
        for (const OfferUse &use : moments.offers) {
            QCOMPARE(use.provider(), std::string("acme"));
            spent += use.spend;
            fees += use.fees;
            input += use.input;
            cached += use.cached;
            output += use.output;
        }
        const TaskResult exact = expectTask(compiled);
        double cells = 0, tools = 0;
        for (const Cell &cell : exact.breakdown) {
            const bool token = cell.meter <= Meter::Reasoning;
            cells += token ? cell.mean.value : 0;
            tools += cell.meter == Meter::Tools ? cell.mean.value : 0;
        }
        // The moments of a draw leave out cliffs and context windows that one prompt in 10,000 meets.
        QVERIFY2(std::abs(spent - cells) <= 1e-3 * cells + 1e-15, qPrintable(QString("seed %1: calculated %2 expected %3").arg(seed).arg(spent).arg(cells)));
        QVERIFY(fees <= tools * (1 + 1e-9));
        if (plan.pools.empty()) {
            const double read = exact.tokens.input + exact.tokens.cacheWrite;
            QVERIFY2(std::abs(input - read) <= 1e-3 * input + 1e-9, qPrintable(QString("seed %1: calculated %2 expected %3").arg(seed).arg(input).arg(read)));
            QVERIFY(std::abs(cached - exact.tokens.cachedRead) <= 1e-3 * (cached + input));
            QVERIFY(std::abs(output - exact.tokens.output - exact.tokens.reasoning) <= 1e-3 * output + 1e-9);
        }
    }
}

/// Task figures are those of list prices: a commitment changes no bit of them.
void TestCommitments::nothingChangesWithout()
{
    Plan plan = test::RandomPlan(3).make();
    plan.pipeline.difficulty = {};
    RunOptions options;
    options.tasks = 2000;
    options.draws = 5;
    options.volumes = {1000, 100000};
    const Evaluation without = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(without.ok && without.month.commitments.empty());
    QVERIFY(without.month.usageCost == without.month.listUsage);
    QCOMPARE(without.month.commitmentEffect.mean, 0.0);
    plan.prices.commitments = {spend(1e6, .1)};
    const Evaluation with = evaluate(plan, test::inventedSheet(), options);
    QVERIFY(with.ok);
    QVERIFY(with.simulated == without.simulated && with.exact == without.exact);
    QVERIFY(with.month.listUsage == without.month.usageCost);
    QVERIFY(with.month.usageCost.mean > without.month.usageCost.mean);
}

/// The cost curve bends where the commitment is used up; margins, breakeven and the sum of the month follow.
void TestCommitments::monthBends()
{
    Plan plan = cheap(1e6, {spend(1000, .5)});
    plan.tasksPerMonth = Number(ThreePoint{5e5, 1e6, 2e6});
    plan.revenue.perSuccessfulTask = 0.004;
    plan.simulation.draws = 200;
    RunOptions options;
    options.tasks = 1000;
    options.volumes = {1e5, 4e5, 8e5, 1.6e6};
    const Evaluation e = evaluate(plan, test::inventedSheet(), options);
    QVERIFY2(e.ok, test::allText(e.issues).c_str());
    const double expected[] = {1000 / 1e5, 1000 / 4e5, 1000 / 8e5, (1000 + 0.5 * 4000 * 0 + (4000 - 2000)) / 1.6e6};
    for (std::size_t i = 0; i < 4; ++i)
        compareMoney(e.volumes[i].costPerSuccess.mean, expected[i]);
    QVERIFY(e.volumes[0].grossMargin.mean < 0 && e.volumes[2].grossMargin.mean > 0);
    QVERIFY(e.month.breakevenBase && std::abs(*e.month.breakevenBase - 1000 / 0.004) < 1);
    QCOMPARE(e.month.commitments.size(), std::size_t(1));
    QVERIFY(std::abs(e.month.usageCost.mean - e.month.listUsage.mean - e.month.commitmentEffect.mean) < 1e-9 * e.month.usageCost.mean);
    QVERIFY(std::abs(e.month.totalCost.mean - e.month.usageCost.mean) < 1e-9 * e.month.totalCost.mean);
    QVERIFY(e.month.costPerSuccess.p50 < e.simulated.costPerSuccess.value);
    QCOMPARE(e.month.commitments[0].figures.effect(), 1000 + 500.0 - 2500);
}

void TestCommitments::unitsOfTheSheet()
{
    PriceSheet sheet = test::inventedSheet();
    CapacityPrice row;
    row.provider = "acme";
    row.item = "cheap-units";
    row.type = "ptu";
    row.price = 3;
    row.per = "unit-hour";
    row.currency = "EUR";
    row.minUnits = 50;
    row.increment = 25;
    row.includedCapacity = 2000;
    row.capacityUnit = "tokens/min";
    row.overflow = "spill";
    sheet.capacity = {row};
    Commitment c = units(75, 0);
    c.unitPrice.reset();
    c.inputPerUnit.reset();
    c.item = "cheap-units";
    Plan plan = cheap(1000, {c});
    plan.fx = {"2026-11-01", {{"EUR", 1.1}}};
    Issues issues;
    const PlanPrices prices = findPrices(plan, sheet, issues);
    QVERIFY2(!hasErrors(issues), test::allText(issues).c_str());
    compareMoney(prices.units[0].price, 3.3);
    QCOMPARE(prices.units[0].rules.inputPerUnit, 2000.0);
    const TaskEconomics task = taskEconomics(plan, compilePlan(plan, prices, issues));
    const CommitmentFigures f = commitmentMonth(task.committed, 1000).front();
    compareMoney(f.cost - f.spilled, 730.5 * 75 * 3.3);
}

void TestCommitments::refusedUnits_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    QTest::newRow("item") << "/capacity" << "has no units \"other\" of acme on 2026-11-01; it has cheap-units";
    QTest::newRow("price") << "/capacity" << "Unknown is not free";
    QTest::newRow("per") << "/capacity" << "not per unit-hour";
    QTest::newRow("currency") << "/capacity" << "add an exchange rate";
    QTest::newRow("overflow") << "/capacity" << "refuse what does not fit";
    QTest::newRow("capacity") << "/input_per_unit" << "does not say it in tokens/min";
    QTest::newRow("count") << "/units" << "So many units are not sold";
    QTest::newRow("several") << "/capacity" << "several prices";
}

void TestCommitments::refusedUnits()
{
    QFETCH(QString, key);
    QFETCH(QString, message);
    const QString what = QTest::currentDataTag();
    CapacityPrice row;
    row.provider = "acme";
    row.item = "cheap-units";
    row.type = "ptu";
    row.price = what == "price" ? std::optional<double>() : 3;
    row.per = what == "per" ? "instance-hour" : "unit-hour";
    row.currency = what == "currency" ? "EUR" : "USD";
    row.increment = 25;
    row.minUnits = 50;
    row.includedCapacity = 2000;
    row.capacityUnit = what == "capacity" ? "requests" : "tokens/min";
    row.overflow = what == "overflow" ? "block" : "";
    PriceSheet sheet = test::inventedSheet();
    sheet.capacity = {row};
    if (what == "several")
        sheet.capacity.push_back(row);
    Commitment c = units(what == "count" ? 60 : 75, 0);
    c.unitPrice.reset();
    c.inputPerUnit.reset();
    c.item = what == "item" ? "other" : "cheap-units";
    const Issues issues = checkPlan(cheap(1000, {c}), sheet);
    bool said = false;
    for (const Issue &issue : issues)
        said = said || (issue.severity == Severity::Error && issue.path == "/prices/commitments/units" + key.toStdString()
                        && issue.message.find(message.toStdString()) != std::string::npos);
    QVERIFY2(said, test::allText(issues).c_str());
}

void TestCommitments::unusedIsSaid()
{
    Commitment c = spend(100, 0);
    c.provider = "umbrella";
    const Issues issues = checkPlan(cheap(1000, {c}), test::inventedSheet());
    QVERIFY(!hasErrors(issues));
    QVERIFY2(test::allText(issues).find("/prices/commitments/year: No stage uses umbrella") != std::string::npos, test::allText(issues).c_str());
}

QTEST_APPLESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
